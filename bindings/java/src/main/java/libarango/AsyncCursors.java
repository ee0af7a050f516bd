// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.concurrent.CompletableFuture;

/** The cursors of AQL queries, a request at a time, with futures. */
public final class AsyncCursors {
  private final Caller caller;

  AsyncCursors(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link Cursors#next(String)}. */
  public CompletableFuture<Json> next(String cursorId) {
    return next(cursorId, null);
  }

  /** Submits {@link Cursors#next(String, Cursors.NextOptions)}. */
  public CompletableFuture<Json> next(String cursorId, Cursors.NextOptions options) {
    return caller.submit(Call.of("cursor.next", options).with("cursor_id", cursorId), Result::json);
  }

  /** Submits {@link Cursors#close(String)}. */
  public CompletableFuture<Boolean> close(String cursorId) {
    return close(cursorId, null);
  }

  /** Submits {@link Cursors#close(String, Cursors.CloseOptions)}. */
  public CompletableFuture<Boolean> close(String cursorId, Cursors.CloseOptions options) {
    return caller.submit(
        Call.of("cursor.close", options).with("cursor_id", cursorId),
        result -> result.json().asBoolean());
  }
}
