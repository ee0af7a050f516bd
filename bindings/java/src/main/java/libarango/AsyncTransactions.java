// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The stream transactions of the user, with futures. */
public final class AsyncTransactions {
  private final Caller caller;

  AsyncTransactions(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link Transactions#begin()}. */
  public CompletableFuture<Json> begin() {
    return begin(null);
  }

  /** Submits {@link Transactions#begin(Transactions.BeginOptions)}. */
  public CompletableFuture<Json> begin(Transactions.BeginOptions options) {
    return caller.submit(Call.of("transaction.begin", options), Result::json);
  }

  /** Submits {@link Transactions#list()}. */
  public CompletableFuture<List<Json>> list() {
    return caller.submit(Call.of("transaction.list"), Result::rows);
  }

  /** Submits {@link Transactions#status(String)}. */
  public CompletableFuture<Json> status(String transactionId) {
    return caller.submit(
        Call.of("transaction.status").with("transaction_id", transactionId), Result::json);
  }

  /** Submits {@link Transactions#commit(String)}. */
  public CompletableFuture<Json> commit(String transactionId) {
    return caller.submit(
        Call.of("transaction.commit").with("transaction_id", transactionId), Result::json);
  }

  /** Submits {@link Transactions#abort(String)}. */
  public CompletableFuture<Json> abort(String transactionId) {
    return caller.submit(
        Call.of("transaction.abort").with("transaction_id", transactionId), Result::json);
  }

  /** Submits {@link Transactions#abortAll()}. */
  public CompletableFuture<Void> abortAll() {
    return caller.submit(Call.of("transaction.abort_all"), result -> null);
  }
}
