/// One attempt of a call, as `arango_result_attempts` tells of it.
package struct Attempt: Sendable, Equatable {
  /// The coordinator, as a URL.
  package let host: String
  /// What became of it, in words.
  package let outcome: String
  /// Whether sending had begun.
  package let sent: Bool
  /// How long it took.
  package let milliseconds: Int64

  /// Makes a record.
  package init(host: String, outcome: String, sent: Bool, milliseconds: Int64) {
    self.host = host
    self.outcome = outcome
    self.sent = sent
    self.milliseconds = milliseconds
  }

  /// The record as JSON.
  package var json: JSON {
    .object([
      JSON.Member("host", .string(host)),
      JSON.Member("outcome", .string(outcome)),
      JSON.Member("sent", .boolean(sent)),
      JSON.Member("ms", .integer(milliseconds)),
    ])
  }
}
