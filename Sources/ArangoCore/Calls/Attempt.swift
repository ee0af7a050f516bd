/// The record of one attempt, as `arango_result_attempts` has it.
package struct Attempt: Sendable, Equatable {
  /// The URL of the host.
  package let host: String
  /// The outcome, in words.
  package let outcome: String
  /// True if sending had begun.
  package let sent: Bool
  /// The duration in milliseconds.
  package let milliseconds: Int64

  /// Creates a record.
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
