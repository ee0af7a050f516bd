/// The fields of a query's response other than its rows.
package struct CursorBatch: Sendable {
  /// The id of the server's cursor; nil if the server keeps none.
  package var id: String?
  /// The id of the following batch; nil if the server tells none.
  package var nextBatchID: String?
  /// True if further rows follow.
  package var hasMore = false
  /// The number of all rows; nil if it was not requested.
  package var count: JSON?
  /// True if the rows come from the query cache; nil if the server does not tell.
  package var isCached: JSON?
  /// The statistics, warnings and profile; nil if the response has none.
  package var extra: JSON?

  /// Creates the fields of a response without further rows.
  package init() {}
}
