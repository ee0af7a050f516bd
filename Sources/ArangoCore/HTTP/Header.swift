/// A header of a request.
package struct Header: Sendable, Equatable {
  /// The name, in any case.
  package let name: String
  /// The name in lower case, for comparisons.
  package let key: String
  /// The value.
  package let value: String
  /// True if the header removes one that the library would send.
  package let isRemoval: Bool

  /// Creates a header of the library itself.
  package init(_ name: String, _ value: String) {
    self.name = name
    key = name.lowercasedASCII
    self.value = value
    isRemoval = false
  }

  /// The content type of the bodies that the library serializes.
  package static let json = Header("Content-Type", "application/json")

  /// The removal of the header Accept-Encoding.
  package static let noAcceptEncoding = Header(removing: "Accept-Encoding")

  /// Returns the header with the maximum time in seconds of a request in the server's queue.
  package static func queueTimeLimit(_ seconds: String) -> Header {
    Header("x-arango-queue-time-seconds", seconds)
  }

  private init(removing name: String) {
    self.name = name
    key = name.lowercasedASCII
    value = ""
    isRemoval = true
  }

  /// Creates a header of the caller; throws if its name or value is invalid.
  package init(checking name: String, _ value: JSON) throws(ArangoError) {
    guard !name.isEmpty, name.utf8.allSatisfy({ $0.isTokenByte }) else {
      throw .argument("\"" + name.sanitized + "\" is not a header name")
    }
    guard !Header.ownNames.contains(name.lowercasedASCII) else {
      throw .argument("header " + name + " is set by the library")
    }
    guard case .string(let text) = value else {
      throw .argument("header " + name + " is a string, not " + value.typeName)
    }
    // No message shows the value, which may be a secret.
    guard !text.hasControlCharacter else {
      throw .argument("header " + name + " has a control character in its value")
    }
    self.init(name, text)
  }

  /// Returns the headers in a JSON object of the caller.
  package static func list(_ headers: JSON?) throws(ArangoError) -> [Header] {
    guard let headers, headers != .null else { return [] }
    guard case .object(let members) = headers else {
      throw .argument("headers are a JSON object, not " + headers.typeName)
    }
    var list: [Header] = []
    for member in members { list.append(try Header(checking: member.name, member.value)) }
    return list
  }

  /// Returns the headers of both lists; those of `others` replace headers of equal names.
  package static func merged(_ some: [Header], _ others: [Header]) -> [Header] {
    guard !others.isEmpty else { return some }
    return some.filter { header in !others.contains { $0.key == header.key } } + others
  }

  /// The headers of connections and framing, which only the library sets.
  private static let ownNames = [
    "connection", "content-length", "expect", "host", "keep-alive", "te", "trailer",
    "transfer-encoding", "upgrade",
  ]
}
