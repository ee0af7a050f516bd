package import ArangoCore
package import ArangoPlatform

extension JSONDocument {
  /// The errorNum and errorMessage of ArangoDB's error object, 0 and "" where they are missing; nil if the
  /// document is not an error object.
  package var serverError: (number: Int32, message: String)? {
    guard
      reportsError(JSONDocument.root) || member("errorNum") != nil || member("errorMessage") != nil
    else { return nil }
    return error(in: JSONDocument.root, number: member("errorNum"))
  }

  /// The error object in the member `result`; nil if there is none. An `error` beside `affected` is the
  /// finding of a successful check.
  fileprivate var innerError: InnerError? {
    guard let result = member("result"), reportsError(result), member("affected", of: result) == nil
    else { return nil }
    let (number, message) = innerError(in: result)
    return InnerError(number: number, message: message)
  }

  /// The first error object among the members of `result`, which are the responses of servers; nil if there
  /// is none.
  fileprivate var innerErrorOfServers: InnerError? {
    guard let result = member("result"), kind(result) == .object else { return nil }
    var first: Int?
    var count = 0
    for response in children(of: result) where reportsError(response) {
      if first == nil { first = response }
      count += 1
    }
    guard let first else { return nil }
    let (number, message) = innerError(in: first)
    return InnerError(server: name(first), others: count - 1, number: number, message: message)
  }

  /// True for an object whose `error` is true.
  private func reportsError(_ value: Int) -> Bool {
    member("error", of: value).map { kind($0) } == .true
  }

  /// Returns the error of a nested error object, which may have `errorCode` in place of `errorNum`.
  private func innerError(in object: Int) -> (number: Int32, message: String) {
    error(in: object, number: member("errorNum", of: object) ?? member("errorCode", of: object))
  }

  private func error(in object: Int, number value: Int?) -> (number: Int32, message: String) {
    var number: Int32 = 0
    if let value, kind(value) == .number {
      // A number outside Int32 is not an errorNum.
      number = Int32(String(decoding: bytes(value), as: UTF8.self)) ?? 0
    }
    guard let message = member("errorMessage", of: object), kind(message) == .string else {
      return (number, "")
    }
    return (number, string(message))
  }
}

extension ResultProjection {
  /// Returns the error inside the body of a successful response; nil if there is none.
  package func innerError(in body: Bytes) -> InnerError? {
    guard case .result(let errors) = self else { return nil }
    let document = try? body.withJSONText { text throws(ArangoError) in
      try JSONDocument.read(text, levels: 3)
    }
    guard let document else { return nil }
    switch errors {
    case .ofItself: return document.innerError
    case .ofServers: return document.innerErrorOfServers ?? document.innerError
    }
  }
}
