/// An HTTP request without its host: what to ask, not whom.
package struct Request: Sendable {
  /// The method.
  package var method: Method
  /// Path and query as they go on the wire, percent-encoded.
  package var target: String
  /// Headers beside those the library sets itself.
  package var headers: [Header]
  /// Whether sending it twice does the same as sending it once.
  package var idempotent: Bool

  /// Makes a request; it counts as idempotent if its method only reads.
  package init(
    method: Method, target: String, headers: [Header] = [], idempotent: Bool? = nil
  ) {
    self.method = method
    self.target = target
    self.headers = headers
    self.idempotent = idempotent ?? method.onlyReads
  }
}

extension Request {
  /// The methods ArangoDB knows.
  package enum Method: String, Sendable, CaseIterable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
    case options = "OPTIONS"

    /// True if a request of this method has a body, which may be empty.
    package var hasBody: Bool {
      self == .post || self == .put || self == .patch
    }

    /// Whether it changes nothing.
    package var onlyReads: Bool {
      self == .get || self == .head || self == .options
    }

    /// The method of that name, in upper case.
    package init(named name: String) throws(ArangoError) {
      guard let method = Method(rawValue: name) else {
        let valid = Method.allCases.map { $0.rawValue }.joined(separator: ", ")
        throw .argument("method is one of " + valid + ", not \"" + name.sanitized + "\"")
      }
      self = method
    }
  }

  /// Checks what is to stand before every path.
  package static func prefix(_ text: String) throws(ArangoError) -> String {
    var bytes = Array(text.utf8)
    while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard bytes.isEmpty || bytes.first == UInt8(ascii: "/") else {
      throw .argument("it begins with /, unlike \"" + text.sanitized + "\"")
    }
    guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7f && !"?#".utf8.contains($0) }) else {
      throw .argument(
        "it has a character that must be percent-encoded: \"" + text.sanitized + "\"")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Checks a path a caller wrote and puts it into a database.
  @_optimize(speed)
  package static func target(path: String, in databasePrefix: String) throws(ArangoError) -> String
  {
    guard path.utf8.first == UInt8(ascii: "/") else {
      throw .argument("path begins with /, unlike \"" + path.sanitized + "\"")
    }
    // A caller's text lies in one piece, which is read faster than letter by letter.
    var path = path
    guard
      path.withUTF8({ bytes in
        bytes.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "#") }
      })
    else {
      throw .argument(
        "path has a character that must be percent-encoded: \"" + path.sanitized + "\"")
    }
    let isWhole = path.withUTF8 { bytes in
      bytes.starts(with: "/_db/".utf8) || bytes.starts(with: "/_arango/".utf8)
    }
    return isWhole ? path : databasePrefix + path
  }
}
