// Made by scripts/generate-bindings. Do not edit.
package libarango;

/** The cursors of AQL queries, a request at a time. */
public final class Cursors {
  private final Caller caller;

  Cursors(Caller caller) {
    this.caller = caller;
  }

  /**
   * The next batch of the rows of a query, in the form of query.execute.
   *
   * <p>Request: {@code POST /_api/cursor/{cursor_id}}; for any user.
   *
   * @param cursorId The id of the cursor, from id of the response to query.execute.
   * @return the answer as it is; the rows of its array result are those of the result
   */
  public Json next(String cursorId) {
    return next(cursorId, null);
  }

  /**
   * The next batch of the rows of a query, in the form of query.execute.
   *
   * <p>Request: {@code POST /_api/cursor/{cursor_id}}; for any user.
   *
   * @param cursorId The id of the cursor, from id of the response to query.execute.
   * @param options the optional arguments, or null
   * @return the answer as it is; the rows of its array result are those of the result
   */
  public Json next(String cursorId, NextOptions options) {
    return caller.run(Call.of("cursor.next", options).with("cursor_id", cursorId), Result::json);
  }

  /**
   * Deletes a cursor that the server still has.
   *
   * <p>Request: {@code DELETE /_api/cursor/{cursor_id}}; for any user.
   *
   * @param cursorId The id of the cursor, from id of the response to query.execute.
   * @return true
   */
  public boolean close(String cursorId) {
    return close(cursorId, null);
  }

  /**
   * Deletes a cursor that the server still has.
   *
   * <p>Request: {@code DELETE /_api/cursor/{cursor_id}}; for any user.
   *
   * @param cursorId The id of the cursor, from id of the response to query.execute.
   * @param options the optional arguments, or null
   * @return true
   */
  public boolean close(String cursorId, CloseOptions options) {
    return caller.run(
        Call.of("cursor.close", options).with("cursor_id", cursorId),
        result -> result.json().asBoolean());
  }

  /** The optional arguments of {@link #next}. */
  public static final class NextOptions extends Options<NextOptions> {
    /**
     * The id of the batch, from nextBatchId of the last response. The last batch may be read again
     * if the query was executed with allow_retry.
     */
    public NextOptions batchId(String value) {
      return set("batch_id", value);
    }
  }

  /** The optional arguments of {@link #close}. */
  public static final class CloseOptions extends Options<CloseOptions> {
    /** True for the result false, in place of an error, if there is no such cursor. */
    public CloseOptions ignoreMissing(boolean value) {
      return set("ignore_missing", value);
    }
  }
}
