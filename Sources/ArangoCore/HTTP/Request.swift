/// An HTTP request without its host.
package struct Request: Sendable {
  /// The method.
  package var method: Method
  /// The path and query, percent-encoded.
  package var target: String
  /// Headers in addition to those that the library sets itself.
  package var headers: [Header]
  /// True if executing the request twice has the effect of executing it once.
  package var idempotent: Bool

  /// Creates a request.
  ///
  /// - Parameter idempotent: the default, nil, stands for true if the method only reads.
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
  /// The HTTP methods of ArangoDB.
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

    /// True if a request of this method changes nothing.
    package var onlyReads: Bool {
      self == .get || self == .head || self == .options
    }

    /// Parses the name of a method in upper case.
    package init(named name: String) throws(ArangoError) {
      guard let method = Method(rawValue: name) else {
        let valid = Method.allCases.map { $0.rawValue }.joined(separator: ", ")
        throw .argument("method is one of " + valid + ", not \"" + name.sanitized + "\"")
      }
      self = method
    }
  }

  /// Returns a path prefix without the slashes at its end; throws if the prefix is invalid.
  package static func prefix(_ text: String) throws(ArangoError) -> String {
    var bytes = Array(text.utf8)
    while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard bytes.isEmpty || bytes.first == UInt8(ascii: "/") else {
      throw .argument("it begins with /, unlike \"" + text.sanitized + "\"")
    }
    guard bytes.allSatisfy({ $0.isVisible && !"?#".utf8.contains($0) }) else {
      throw .argument(
        "it has a character that must be percent-encoded: \"" + text.sanitized + "\"")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns the path of the caller inside the database; throws if the path is invalid.
  ///
  /// A path that begins with `/_db/` or `/_arango/` is returned unchanged.
  @_optimize(speed)
  package static func target(path: String, in databasePrefix: String) throws(ArangoError) -> String
  {
    guard path.utf8.first == UInt8(ascii: "/") else {
      throw .argument("path begins with /, unlike \"" + path.sanitized + "\"")
    }
    // withUTF8 reads contiguous bytes, which is faster than iterating the String.
    var path = path
    guard
      path.withUTF8({ bytes in
        bytes.allSatisfy { $0.isVisible && $0 != UInt8(ascii: "#") }
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
