// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.Collection;
import java.util.List;

/** The stream transactions of the user. */
public final class Transactions {
  private final Caller caller;

  Transactions(Caller caller) {
    this.caller = caller;
  }

  /**
   * Begins a stream transaction and gives its id and status. Database handles derived with option
   * transaction take part in it.
   *
   * <p>Request: {@code POST /_api/transaction/begin}; for any user.
   *
   * @return an object with id and status
   */
  public Json begin() {
    return begin(null);
  }

  /**
   * Begins a stream transaction and gives its id and status. Database handles derived with option
   * transaction take part in it.
   *
   * <p>Request: {@code POST /_api/transaction/begin}; for any user.
   *
   * @param options the optional arguments, or null
   * @return an object with id and status
   */
  public Json begin(BeginOptions options) {
    return caller.run(Call.of("transaction.begin", options), Result::json);
  }

  /**
   * The id and the state of each running stream transaction of the user, on all coordinators.
   *
   * <p>Request: {@code GET /_api/transaction}; for any user.
   *
   * @return the value of transactions
   */
  public List<Json> list() {
    return caller.run(Call.of("transaction.list"), Result::rows);
  }

  /**
   * The id and the status of a stream transaction: "running", "committed" or "aborted".
   *
   * <p>Request: {@code GET /_api/transaction/{transaction_id}}; for any user.
   *
   * @param transactionId The id of the transaction.
   * @return an object with id and status
   */
  public Json status(String transactionId) {
    return caller.run(
        Call.of("transaction.status").with("transaction_id", transactionId), Result::json);
  }

  /**
   * Commits a stream transaction and gives its id and status. A server that has ended an idle
   * transaction may still report "committed": transaction.status then reports "aborted".
   *
   * <p>Request: {@code PUT /_api/transaction/{transaction_id}}; for any user.
   *
   * @param transactionId The id of the transaction.
   * @return an object with id and status
   */
  public Json commit(String transactionId) {
    return caller.run(
        Call.of("transaction.commit").with("transaction_id", transactionId), Result::json);
  }

  /**
   * Aborts a stream transaction and gives its id and status.
   *
   * <p>Request: {@code DELETE /_api/transaction/{transaction_id}}; for any user.
   *
   * @param transactionId The id of the transaction.
   * @return an object with id and status
   */
  public Json abort(String transactionId) {
    return caller.run(
        Call.of("transaction.abort").with("transaction_id", transactionId), Result::json);
  }

  /**
   * Aborts all writing stream transactions of the user, on all coordinators.
   *
   * <p>Request: {@code DELETE /_api/transaction/write}; for any user.
   */
  public void abortAll() {
    caller.run(Call.of("transaction.abort_all"), result -> null);
  }

  /** The optional arguments of {@link #begin}. */
  public static final class BeginOptions extends Options<BeginOptions> {
    /** The collections that are read. */
    public BeginOptions read(String value) {
      return set("read", value);
    }

    /** The collections that are read. */
    public BeginOptions read(Collection<String> value) {
      return set("read", value);
    }

    /** The collections that are written. */
    public BeginOptions write(String value) {
      return set("write", value);
    }

    /** The collections that are written. */
    public BeginOptions write(Collection<String> value) {
      return set("write", value);
    }

    /** The collections that no other transaction may write. */
    public BeginOptions exclusive(String value) {
      return set("exclusive", value);
    }

    /** The collections that no other transaction may write. */
    public BeginOptions exclusive(Collection<String> value) {
      return set("exclusive", value);
    }

    /** True to wait until the commit is on disk; false if it is not given. */
    public BeginOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }

    /** True to allow reading other collections; true if it is not given. */
    public BeginOptions allowImplicit(boolean value) {
      return set("allow_implicit", value);
    }

    /**
     * The maximum time in seconds of the wait for locks, 0 for no limit; the server's default is
     * 900.
     */
    public BeginOptions lockTimeout(double value) {
      return set("lock_timeout", value);
    }

    /** The maximum size of the transaction in bytes. Accepts an integer of at least 0. */
    public BeginOptions maxTransactionSize(long value) {
      return set("max_transaction_size", value);
    }

    /**
     * True to lock collections one after the other from the beginning; false if it is not given.
     * Since ArangoDB 3.12.1.
     */
    public BeginOptions skipFastLockRound(boolean value) {
      return set("skip_fast_lock_round", value);
    }
  }
}
