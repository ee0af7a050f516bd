/// Of an answer, what decides on it: the HTTP status, what its body says if it is an error, and the
/// headers that tell a client what to do.
package struct ServerReply: Sendable, Equatable {
  /// The HTTP status.
  package let status: Int32
  /// ArangoDB's errorNum; 0 if there is none.
  package let errorNumber: Int32
  /// ArangoDB's errorMessage; "" if there is none.
  package let errorMessage: String
  /// Whether it is what an async job answered, handed out once: not this request failed, but that.
  package let isOfJob: Bool
  /// Milliseconds after which it may be asked again; nil if it does not say.
  package var retryAfter: Int64?
  /// Microseconds that the request waited in the server's queue; nil if it does not say.
  package var queueTime: UInt64?
  /// The id of the job that will do the work.
  package var asyncID: String?
  /// The id of the server that the request was passed on to.
  package var forwardedTo: String?

  /// Makes a reply.
  package init(
    status: Int32, errorNumber: Int32 = 0, errorMessage: String = "", isOfJob: Bool = false,
    retryAfter: Int64? = nil
  ) {
    self.isOfJob = isOfJob
    self.status = status
    self.errorNumber = errorNumber
    self.errorMessage = errorMessage
    self.retryAfter = retryAfter
  }
}
