// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonObject } from "../types";

/** The options of cursor.next. */
export interface CursorNextOptions extends CallOptions {
  /**
   * The id of the batch, from nextBatchId of the last response. The last batch may be read again if the query
   * was executed with allow_retry.
   */
  batchId?: string;
}

/** The options of cursor.close. */
export interface CursorCloseOptions extends CallOptions {
  /** True for the result false, in place of an error, if there is no such cursor. */
  ignoreMissing?: boolean;
}

/** The cursors of AQL queries, a request at a time. */
export interface Cursors {
  /**
   * The next batch of the rows of a query, in the form of query.execute.
   *
   * @param cursorId The id of the cursor, from id of the response to query.execute.
   * @returns the answer as it is; the rows of its array result are those of the result
   *
   * Request: POST /_api/cursor/{cursor_id}; for any user.
   */
  next(cursorId: string, options?: CursorNextOptions): Promise<JsonObject>;

  /**
   * Deletes a cursor that the server still has.
   *
   * @param cursorId The id of the cursor, from id of the response to query.execute.
   * @returns true
   *
   * Request: DELETE /_api/cursor/{cursor_id}; for any user.
   */
  close(cursorId: string, options?: CursorCloseOptions): Promise<boolean>;
}
