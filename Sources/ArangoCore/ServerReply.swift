/// Of an answer, what decides on it: the HTTP status and, if it is an error, what its body says.
package struct ServerReply: Sendable, Equatable {
  /// The HTTP status.
  package let status: Int32
  /// ArangoDB's errorNum; 0 if there is none.
  package let errorNumber: Int32
  /// ArangoDB's errorMessage; "" if there is none.
  package let errorMessage: String

  /// Whether it is what an async job answered, handed out once: not this request failed, but that.
  package let isOfJob: Bool

  /// Makes a reply.
  package init(
    status: Int32, errorNumber: Int32 = 0, errorMessage: String = "", isOfJob: Bool = false
  ) {
    self.isOfJob = isOfJob
    self.status = status
    self.errorNumber = errorNumber
    self.errorMessage = errorMessage
  }
}
