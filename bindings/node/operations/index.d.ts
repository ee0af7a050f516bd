// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonInput, JsonObject } from "../types";

/** The options of index.list. */
export interface IndexListOptions extends CallOptions {
  /** True to include figures of each index; false if it is not given. */
  withStats?: boolean;
  /** True to include indexes that are being built; false if it is not given. */
  withHidden?: boolean;
}

/** The options of index.delete. */
export interface IndexDeleteOptions extends CallOptions {
  /** True for the result false, in place of an error, if there is no such index. */
  ignoreMissing?: boolean;
}

/** The indexes of the database. */
export interface Indexes {
  /**
   * The indexes of a collection.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns the value of indexes
   *
   * Request: GET /_api/index; for a user with read access to the collection.
   */
  list(collection: string, options?: IndexListOptions): Promise<JsonObject[]>;

  /**
   * The definition of an index.
   *
   * @param index The id of the index, such as "users/1234". Accepts "collection/key".
   * @returns an object, without error and code
   *
   * Request: GET /_api/index/{index}; for a user with read access to the collection.
   */
  get(index: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * Creates an index and gives its definition. An equal index is not an error: isNewlyCreated is false. The
   * server answers once the index is built.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @param definition The definition, in the form of the server: type, fields and the options of the type.
   * @returns an object, without error and code
   *
   * Request: POST /_api/index; for a user with write access to the collection, or an administrator.
   */
  create(collection: string, definition: JsonInput | Uint8Array, options?: CallOptions): Promise<JsonObject>;

  /**
   * Deletes an index, and gives its id.
   *
   * @param index The id of the index, such as "users/1234". Accepts "collection/key".
   * @returns the string id
   *
   * Request: DELETE /_api/index/{index}; for a user with write access to the collection, or an administrator.
   */
  delete(index: string, options?: IndexDeleteOptions): Promise<string>;

  /**
   * The selectivity estimate of each index of a collection, by its id.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @returns the value of indexes
   *
   * Request: GET /_api/index/selectivity; for a user with read access to the collection.
   */
  selectivity(collection: string, options?: CallOptions): Promise<JsonObject>;
}
