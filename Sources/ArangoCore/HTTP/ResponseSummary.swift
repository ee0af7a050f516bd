/// The fields of a response that decide what follows: the HTTP status, the origin and the content of
/// an error's body, and some headers.
package struct ResponseSummary: Sendable, Equatable {
  /// The HTTP status.
  package let status: Int32
  /// The origin of the response, as far as its body shows it.
  package let origin: Origin
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
  /// The server's time in seconds since 1970, from the header Date; nil if there is none.
  package var serverTime: Int64?

  /// The origin of an error response.
  package enum Origin: Sendable, Equatable {
    /// A server: the body is ArangoDB's error object.
    case arangodb
    /// Anything on the way to a server, such as a gateway: the body is empty or something else.
    case foreign
    /// A server or a gateway: a response to HEAD has no body.
    case unknown
  }

  /// Creates a reply.
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
