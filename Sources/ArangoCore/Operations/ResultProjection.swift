/// What of an answer is an operation's answer.
package enum ResultProjection: Sendable, Equatable {
  /// The whole body.
  case whole
  /// The object without the envelope's members `error` and `code`.
  case object
  /// The value of one member.
  case member(String, Kind)
  /// The value of one member; an empty object if it is not there.
  case memberIfThere(String)
  /// The string of one member; null if it is not there.
  case stringOrNull(String)
  /// The array of one member, or the array of a member of the object that stands in its place.
  case array(String, orInside: String)
  /// The value of `result`, unless a successful response has an error inside.
  case result(InnerErrors)
  /// Of each object in the array `array`, the string `member`.
  case column(array: String, member: String)
  /// The body as text.
  case text
  /// Nothing: null, whatever the body.
  case nothing
  /// Whether the server took the work on: HTTP 202.
  case accepted
  /// An agency job: old servers nest it, new ones do not; the answer is as new ones give it.
  case agencyJob
  /// Whether an async job is done: 200 is "done", 204 "pending".
  case jobState
  /// What an async job answered: `done`, and then its own `http_status` and `body`.
  case jobResult

  /// The JSON type a projected value must have.
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

  /// The shape in words, for the table of operations.
  package var description: String {
    switch self {
    case .whole: "the answer as it is"
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
    case .accepted: "true if the work was taken on, false if there is nothing to do"
    case .agencyJob: "an object with `job`, `status` and the job's own members"
    case .jobState: "\"done\" or \"pending\""
    case .jobResult:
      "an object with `done`, and if it is, `http_status` and `body` of the job's answer"
    }
  }
}
