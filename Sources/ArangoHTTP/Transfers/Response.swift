package import ArangoCore
package import ArangoPlatform

/// An HTTP response.
package final class Response {
  /// The HTTP status.
  package internal(set) var status: Int32 = 0
  /// The time that the request waited in the server's queue, in microseconds; nil without the header.
  package internal(set) var queueTime: UInt64?
  /// The status line and the header lines, with their line ends.
  package let headerLines = Bytes()
  /// The body, decompressed.
  package let body = Bytes()

  /// Creates an empty response.
  package init() {}

  /// Creates the response that another HTTP stack received. The headers are members of a JSON object with
  /// strings as values.
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

  /// Returns the value of a header; nil if it is missing. The case of the name is ignored, and the values of
  /// repeated headers are joined by ", ".
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

  /// The headers in their order, as members of a JSON object. The values of repeated headers are joined by
  /// ", " under the spelling of the first.
  package var headers: [JSON.Member] {
    var members: [JSON.Member] = []
    var places: [String: Int] = [:]
    for line in headerLines.buffer.split(separator: UInt8(ascii: "\n")) {
      // The status line may contain a colon too. A header name contains no slash.
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), !line.starts(with: "HTTP/".utf8)
      else { continue }
      let name = String(decoding: Array(line[..<colon]), as: UTF8.self)
      let bytes = Array(line[(colon + 1)...]).filter { $0 != UInt8(ascii: "\r") }
      let value = String(decoding: bytes, as: UTF8.self).trimmed
      let key = name.lowercasedASCII
      if let index = places[key], case .string(let first) = members[index].value {
        members[index].value = .string(first + ", " + value)
      } else {
        places[key] = members.count
        members.append(JSON.Member(name, .string(value)))
      }
    }
    return members
  }

  /// The media type of the body in lower case, without parameters; "" without Content-Type.
  package var mediaType: String {
    let type = (header("content-type") ?? "").utf8.prefix { $0 != UInt8(ascii: ";") }
    return String(decoding: Array(type), as: UTF8.self).trimmed.lowercasedASCII
  }
}
