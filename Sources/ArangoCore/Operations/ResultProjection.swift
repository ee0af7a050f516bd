/// The part of a response body that is the result of an operation.
package enum ResultProjection: Sendable, Equatable {
  /// The whole body.
  case whole
  /// The object without the envelope's members `error` and `code`.
  case object
  /// The value of one member.
  case member(String, Kind)
  /// The value of one member; an empty object if the member is absent.
  case memberIfThere(String)
  /// The string of one member; null if the member is absent.
  case stringOrNull(String)
  /// The array of one member; if that is an object, the array of its member `orInside`.
  case array(String, orInside: String)
  /// The value of `result`, unless a successful response has an error inside.
  case result(InnerErrors)
  /// The strings `member` of the objects in the array `array`.
  case column(array: String, member: String)
  /// The body as text.
  case text
  /// Null for any body.
  case nothing
  /// True for any body.
  case done
  /// True if the server accepted the work, with HTTP 202.
  case accepted
  /// An agency job. Old servers nest it; the result has the form of new servers.
  case agencyJob
  /// The state of an async job: "done" for HTTP 200, "pending" for HTTP 204.
  case jobState
  /// The whole body, whose array `result` has the rows of a query and whose `id` the server's cursor.
  case cursor
  /// The whole body, an object: a document or its metadata.
  case document
  /// The array of the whole body: a document, its metadata or an error for each document of the request.
  case items
  /// The revision of the header ETag; null for a document that does not exist.
  case revision
  /// The value of `result`, whose `id` is a stream transaction.
  case transaction
  /// The result of an async job: `done`, and then its own `http_status` and `body`.
  case jobResult

  /// The JSON type that is required of a projected value.
  package enum Kind: Sendable, Equatable {
    case string
    case any
  }

  /// The place of errors inside of a successful response.
  package enum InnerErrors: Sendable, Equatable {
    /// `result` has `error` itself.
    case ofItself
    /// `result` has the whole response of each server by its id; that of a single server is flat.
    case ofServers
  }

  /// The projection in words, for the table of operations.
  package var description: String {
    switch self {
    case .whole, .document: "the answer as it is"
    case .object: "an object, without error and code"
    case .member(let name, .string): "the string `" + name + "`"
    case .member(let name, .any): "the value of `" + name + "`"
    case .memberIfThere(let name): "the value of `" + name + "`, or an empty object"
    case .stringOrNull(let name): "the string `" + name + "`, or null"
    case .array(let name, let inside):
      "the array `" + name + "`, or `" + inside + "` inside of it"
    case .result(.ofItself): "the value of `result`; an error inside is the call's error"
    case .result(.ofServers):
      "the value of `result`: of a coordinator, the whole response of each DB-Server by its id; "
        + "an error inside is the call's error"
    case .column(let array, let member):
      "an array of the strings `" + array + "[]." + member + "`"
    case .text: "a text, as a JSON string"
    case .nothing: "null"
    case .done: "true"
    case .accepted: "true if the work was taken on, false if there is nothing to do"
    case .agencyJob: "an object with `job`, `status` and the job's own members"
    case .jobState: "\"done\" or \"pending\""
    case .cursor: "the answer as it is; the rows of its array `result` are those of the result"
    case .items:
      "an array of a document, its metadata or an error for each document, in their order"
    case .revision: "the revision as a string, or null if the document does not exist"
    case .transaction: "an object with `id` and `status`"
    case .jobResult:
      "an object with `done`, and if it is, `http_status` and `body` of the job's answer"
    }
  }
}
