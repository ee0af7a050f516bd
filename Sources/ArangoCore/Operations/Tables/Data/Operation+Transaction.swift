extension Operation {
  static let transactionOperations: [Operation] = [
    Operation(
      // Not idempotent: a repeated request begins a second transaction, which ends after its idle time.
      "transaction.begin",
      "Begins a stream transaction and gives its id and status. Database handles derived with "
        + "option `transaction` take part in it.",
      .post, "/_api/transaction/begin",
      [
        collections("read", "The collections that are read."),
        collections("write", "The collections that are written."),
        collections("exclusive", "The collections that no other transaction may write."),
        Parameter(
          "wait_for_sync", .boolean, in: .member("waitForSync"), optional: true,
          "True to wait until the commit is on disk; false if it is not given."),
        Parameter(
          "allow_implicit", .boolean, in: .member("allowImplicit"), optional: true,
          "True to allow reading other collections; true if it is not given."),
        Parameter(
          "lock_timeout", .number, in: .member("lockTimeout"), optional: true,
          "The maximum time in seconds of the wait for locks, 0 for no limit; the server's default is "
            + "900."),
        Parameter(
          "max_transaction_size", .integer(0...Int64.max), in: .member("maxTransactionSize"),
          optional: true, "The maximum size of the transaction in bytes."),
        Parameter(
          "skip_fast_lock_round", .boolean, in: .member("skipFastLockRound"), optional: true,
          "True to lock collections one after the other from the beginning; false if it is not given.",
          VersionRequirement(since: ServerVersion(3, 12, 1))),
      ],
      gives: .transaction),
    Operation(
      "transaction.list",
      "The id and the state of each running stream transaction of the user, on all coordinators.",
      .get, "/_api/transaction", gives: .member("transactions", .any),
      returning: "array of objects"),
    Operation(
      "transaction.status",
      "The id and the status of a stream transaction: \"running\", \"committed\" or \"aborted\".",
      .get, "/_api/transaction/{transaction_id}", [transactionID], gives: .transaction),
    Operation(
      // Not idempotent: a commit without a response is unknown, and transaction.status tells its outcome.
      "transaction.commit",
      "Commits a stream transaction and gives its id and status. A server that has ended an idle "
        + "transaction may still report \"committed\": transaction.status then reports \"aborted\".",
      .put, "/_api/transaction/{transaction_id}", [transactionID], gives: .transaction),
    Operation(
      "transaction.abort", "Aborts a stream transaction and gives its id and status.",
      .delete, "/_api/transaction/{transaction_id}", [transactionID], gives: .transaction,
      idempotent: true),
    Operation(
      "transaction.abort_all",
      "Aborts all writing stream transactions of the user, on all coordinators.",
      .delete, "/_api/transaction/write", gives: .nothing, idempotent: true),
  ]

  private static let transactionID = Parameter(
    "transaction_id", .resource(.transaction), in: .path, "The id of the transaction.")

  /// The server requires the object `collections`, which an empty array creates.
  private static func collections(_ name: String, _ meaning: String) -> Parameter {
    Parameter(
      name, .stringOrStrings, in: .member("collections." + name), defaultValue: .array([]), meaning)
  }
}
