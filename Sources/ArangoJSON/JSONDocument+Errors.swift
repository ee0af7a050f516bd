package import ArangoCore
package import ArangoPlatform

extension JSONDocument {
  /// The errorNum and errorMessage of ArangoDB's error object, as far as it has them; nil if the body is
  /// anything else.
  package var serverError: (number: Int32, message: String)? {
    guard
      reportsError(JSONDocument.root) || member("errorNum") != nil || member("errorMessage") != nil
    else { return nil }
    return error(in: JSONDocument.root, number: member("errorNum"))
  }

  /// The error of `result` itself. A check that found something has an `error` beside `affected`, which is
  /// a finding.
  fileprivate var innerError: InnerError? {
    guard let result = member("result"), reportsError(result), member("affected", of: result) == nil
    else { return nil }
    let (number, message) = innerError(in: result)
    return InnerError(number: number, message: message)
  }

  /// The first error among the responses of servers in `result`.
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

  /// The error of an object inside, whose number may be called `errorCode`.
  private func innerError(in object: Int) -> (number: Int32, message: String) {
    error(in: object, number: member("errorNum", of: object) ?? member("errorCode", of: object))
  }

  private func error(in object: Int, number value: Int?) -> (number: Int32, message: String) {
    var number: Int32 = 0
    if let value, kind(value) == .number {
      // A number no errorNum can be is none.
      number = Int32(String(decoding: bytes(value), as: UTF8.self)) ?? 0
    }
    guard let message = member("errorMessage", of: object), kind(message) == .string else {
      return (number, "")
    }
    return (number, string(message))
  }
}

extension ResultProjection {
  /// The error that a successful response has inside; nil if there is none.
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
