extension Operation {
  static let cursorOperations: [Operation] = [
    Operation(
      // Idempotent only with the id of the batch: without it, the server continues with the next batch.
      "cursor.next", "The next batch of the rows of a query, in the form of query.execute.",
      .post, "/_api/cursor/{cursor_id}",
      [
        cursorID,
        Parameter(
          "batch_id", .string, in: .path, optional: true,
          "The id of the batch, from `nextBatchId` of the last response. The last batch may be read "
            + "again if the query was executed with `allow_retry`."),
      ],
      variant: Variant(if: "batch_id", .post, "/_api/cursor/{cursor_id}/{batch_id}"),
      gives: .cursor, idempotent: .ifGiven("batch_id")),
    Operation(
      "cursor.close", "Deletes a cursor that the server still has.",
      .delete, "/_api/cursor/{cursor_id}", [cursorID, .ignoreMissing("cursor")],
      gives: .done, idempotent: true, missing: 1600),
  ]

  private static let cursorID = Parameter(
    "cursor_id", .resource(.cursor), in: .path,
    "The id of the cursor, from `id` of the response to query.execute.")
}
