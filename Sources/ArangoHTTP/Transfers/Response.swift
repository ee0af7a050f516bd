package import ArangoCore
package import ArangoPlatform

/// A response: its status, headers and body as they came.
package final class Response {
  /// The HTTP status.
  package internal(set) var status: Int32 = 0
  /// Microseconds that the request waited in the server's queue; nil if it does not say.
  package internal(set) var queueTime: UInt64?
  /// The header lines of the last header block, one behind the other, each ended by CR LF.
  package let headerLines = Bytes()
  /// The body, decoded if it was compressed.
  package let body = Bytes()

  /// Creates an empty response.
  package init() {}

  /// A response that another HTTP stack received, with its headers as members of a JSON object.
  package static func received(
    status: Int32, headers: [JSON.Member], body: UnsafeRawBufferPointer, maxBytes: Int64
  ) -> TransferResult {
    let response = Response()
    response.status = status
    for header in headers {
      guard case .string(let value) = header.value else { continue }
      response.headerLines.append(header.name + ": " + value + "\r\n")
      if header.name.lowercasedASCII == "x-arango-queue-time-seconds" {
        response.queueTime = Array(value.utf8).withUnsafeBytes { QueueTime.microseconds($0) }
      }
    }
    guard Int64(body.count) <= maxBytes else {
      return .failure(
        TransportFailure(
          .tooLarge, sent: true, reused: false,
          detail: "the response is larger than max_response_bytes, " + String(maxBytes)))
    }
    guard response.body.append(body) else {
      return .failure(
        TransportFailure(.local, sent: true, reused: false, detail: "out of memory"))
    }
    return .response(response)
  }

  /// The value of a header, in any case of its name; several of one name joined by ", ". nil if it
  /// is not there.
  package func header(_ name: String) -> String? {
    let wanted = Array(name.utf8)
    var joined: String?
    for line in headerLines.buffer.split(separator: UInt8(ascii: "\n")) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let field = line[..<colon]
      guard field.count == wanted.count,
        zip(field, wanted).allSatisfy({ $0.lowercased == $1.lowercased })
      else { continue }
      let bytes = Array(line[(colon + 1)...]).filter { $0 != UInt8(ascii: "\r") }
      let value = String(decoding: bytes, as: UTF8.self).trimmed
      joined = joined.map { $0 + ", " + value } ?? value
    }
    return joined
  }

  /// The headers in their order, as members of a JSON object; several of one name are joined by
  /// ", " under the spelling of the first.
  package var headers: [JSON.Member] {
    var members: [JSON.Member] = []
    for line in headerLines.buffer.split(separator: UInt8(ascii: "\n")) {
      // The status line may have a colon too; no header name has a slash.
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), !line.starts(with: "HTTP/".utf8)
      else { continue }
      let name = String(decoding: Array(line[..<colon]), as: UTF8.self)
      let bytes = Array(line[(colon + 1)...]).filter { $0 != UInt8(ascii: "\r") }
      let value = String(decoding: bytes, as: UTF8.self).trimmed
      let key = name.lowercasedASCII
      if let index = members.firstIndex(where: { $0.name.lowercasedASCII == key }),
        case .string(let first) = members[index].value
      {
        members[index].value = .string(first + ", " + value)
      } else {
        members.append(JSON.Member(name, .string(value)))
      }
    }
    return members
  }

  /// The type of the body in lower case, without parameters; "" if it is not told.
  package var mediaType: String {
    let type = (header("content-type") ?? "").utf8.prefix { $0 != UInt8(ascii: ";") }
    return String(decoding: Array(type), as: UTF8.self).trimmed.lowercasedASCII
  }
}
