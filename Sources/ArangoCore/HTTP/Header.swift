/// A header of a request.
package struct Header: Sendable, Equatable {
  /// The name, in any case.
  package let name: String
  /// The name in lower case: two headers are of one name if theirs is the same.
  package let key: String
  /// The value.
  package let value: String
  /// True if it stands for the absence of a header that the library would send.
  package let isRemoval: Bool

  /// A header of the library's own.
  package init(_ name: String, _ value: String) {
    self.name = name
    key = name.lowercasedASCII
    self.value = value
    isRemoval = false
  }

  /// What the library's own bodies are.
  package static let json = Header("Content-Type", "application/json")

  /// Takes away the one that the library would send by itself.
  package static let noAcceptEncoding = Header(removing: "Accept-Encoding")

  /// How many seconds a request may wait in the server's queue.
  package static func queueTimeLimit(_ seconds: String) -> Header {
    Header("x-arango-queue-time-seconds", seconds)
  }

  private init(removing name: String) {
    self.name = name
    key = name.lowercasedASCII
    value = ""
    isRemoval = true
  }

  /// A header a caller wrote.
  package init(checking name: String, _ value: JSON) throws(ArangoError) {
    guard !name.isEmpty, name.utf8.allSatisfy(Header.isTokenByte) else {
      throw .argument("\"" + name.sanitized + "\" is not a header name")
    }
    guard !Header.ownNames.contains(name.lowercasedASCII) else {
      throw .argument("header " + name + " is set by the library")
    }
    guard case .string(let text) = value else {
      throw .argument("header " + name + " is a string, not " + value.typeName)
    }
    // The value is not shown: it may be a secret.
    guard !text.hasControlCharacter else {
      throw .argument("header " + name + " has a control character in its value")
    }
    self.init(name, text)
  }

  /// The headers of a JSON object.
  package static func list(_ headers: JSON?) throws(ArangoError) -> [Header] {
    guard let headers, headers != .null else { return [] }
    guard case .object(let members) = headers else {
      throw .argument("headers are a JSON object, not " + headers.typeName)
    }
    var list: [Header] = []
    for member in members { list.append(try Header(checking: member.name, member.value)) }
    return list
  }

  /// Some headers and others, which replace those of the same name.
  package static func merged(_ some: [Header], _ others: [Header]) -> [Header] {
    guard !others.isEmpty else { return some }
    return some.filter { header in !others.contains { $0.key == header.key } } + others
  }

  /// Headers that say how the bytes travel: a caller who changed them would break the framing.
  private static let ownNames = [
    "connection", "content-length", "expect", "host", "keep-alive", "te", "trailer",
    "transfer-encoding", "upgrade",
  ]

  /// What RFC 9110 calls a token.
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}
