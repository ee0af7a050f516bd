/// The fields of a response that decide the next step of a call: the HTTP status, the origin and content
/// of an error's body, and some headers.
package struct ResponseSummary: Sendable, Equatable {
  /// The HTTP status.
  package let status: Int32
  /// The origin of the response, derived from its body.
  package let origin: Origin
  /// The errorNum of ArangoDB; 0 if the body has none.
  package let errorNumber: Int32
  /// The errorMessage of ArangoDB; "" if the body has none.
  package let errorMessage: String
  /// True for the result of an async job, which the server returns once. An error is the error of the job,
  /// not of this request.
  package let isOfJob: Bool
  /// Milliseconds after which the request may be sent again; nil if the response has no such header.
  package var retryAfter: Int64?
  /// Microseconds of the request in the server's queue; nil if the response has no such header.
  package var queueTime: UInt64?
  /// The id of the job that executes the request; nil if the request is not asynchronous.
  package var asyncID: String?
  /// The id of the coordinator that the request was forwarded to; nil if it was not forwarded.
  package var forwardedTo: String?
  /// The server's time in seconds since 1970, from the header Date; nil if the response has none.
  package var serverTime: Int64?

  /// The origin of an error response.
  package enum Origin: Sendable, Equatable {
    /// An ArangoDB server: the body is an error object of ArangoDB.
    case arangodb
    /// An intermediary such as a gateway: the body is not an error object of ArangoDB.
    case foreign
    /// A server or a gateway: a response to HEAD has no body.
    case unknown
  }

  /// Creates a summary.
  package init(
    status: Int32, origin: Origin = .arangodb, errorNumber: Int32 = 0, errorMessage: String = "",
    isOfJob: Bool = false, retryAfter: Int64? = nil
  ) {
    self.origin = origin
    self.isOfJob = isOfJob
    self.status = status
    self.errorNumber = errorNumber
    self.errorMessage = errorMessage
    self.retryAfter = retryAfter
  }

  /// True if the response is a redirect, which is never followed.
  package var isRedirect: Bool {
    switch status {
    case 301, 302, 303, 307, 308: true
    default: false
    }
  }
}
