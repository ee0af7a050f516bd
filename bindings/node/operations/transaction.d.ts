// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonObject } from "../types";

/** The options of transaction.begin. */
export interface TransactionBeginOptions extends CallOptions {
  /** The collections that are read. */
  read?: string | readonly string[];
  /** The collections that are written. */
  write?: string | readonly string[];
  /** The collections that no other transaction may write. */
  exclusive?: string | readonly string[];
  /** True to wait until the commit is on disk; false if it is not given. */
  waitForSync?: boolean;
  /** True to allow reading other collections; true if it is not given. */
  allowImplicit?: boolean;
  /** The maximum time in seconds of the wait for locks, 0 for no limit; the server's default is 900. */
  lockTimeout?: number;
  /** The maximum size of the transaction in bytes. Accepts an integer of at least 0. */
  maxTransactionSize?: number | bigint;
  /**
   * True to lock collections one after the other from the beginning; false if it is not given. Since ArangoDB
   * 3.12.1.
   */
  skipFastLockRound?: boolean;
}

/** The stream transactions of the user. */
export interface Transactions {
  /**
   * Begins a stream transaction and gives its id and status. Database handles derived with option transaction
   * take part in it.
   *
   * @returns an object with id and status
   *
   * Request: POST /_api/transaction/begin; for any user.
   */
  begin(options?: TransactionBeginOptions): Promise<JsonObject>;

  /**
   * The id and the state of each running stream transaction of the user, on all coordinators.
   *
   * @returns the value of transactions
   *
   * Request: GET /_api/transaction; for any user.
   */
  list(options?: CallOptions): Promise<JsonObject[]>;

  /**
   * The id and the status of a stream transaction: "running", "committed" or "aborted".
   *
   * @param transactionId The id of the transaction.
   * @returns an object with id and status
   *
   * Request: GET /_api/transaction/{transaction_id}; for any user.
   */
  status(transactionId: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * Commits a stream transaction and gives its id and status. A server that has ended an idle transaction may
   * still report "committed": transaction.status then reports "aborted".
   *
   * @param transactionId The id of the transaction.
   * @returns an object with id and status
   *
   * Request: PUT /_api/transaction/{transaction_id}; for any user.
   */
  commit(transactionId: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * Aborts a stream transaction and gives its id and status.
   *
   * @param transactionId The id of the transaction.
   * @returns an object with id and status
   *
   * Request: DELETE /_api/transaction/{transaction_id}; for any user.
   */
  abort(transactionId: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * Aborts all writing stream transactions of the user, on all coordinators.
   *
   * @returns null
   *
   * Request: DELETE /_api/transaction/write; for any user.
   */
  abortAll(options?: CallOptions): Promise<null>;
}
