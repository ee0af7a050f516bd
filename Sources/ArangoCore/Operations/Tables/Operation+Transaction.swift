extension Operation {
  static let transactionOperations: [Operation] = [
    Operation(
      "transaction.list",
      "The id and the state of each running stream transaction of the user, on all coordinators.",
      .get, "/_api/transaction", gives: .member("transactions", .any)),
    Operation(
      "transaction.status",
      "The id and the status of a stream transaction: \"running\", \"committed\" or \"aborted\".",
      .get, "/_api/transaction/{transaction_id}",
      [Parameter("transaction_id", .string, in: .path, "The id of the transaction.")],
      gives: .member("result", .any)),
  ]
}
