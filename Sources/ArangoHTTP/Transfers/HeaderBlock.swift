package import ArangoCore
internal import ArangoPlatform

/// Serialized header lines, created once for the requests of a database.
package struct HeaderBlock: Sendable {
  /// The lines, each ended by CR LF. They may contain secrets of the caller.
  let headerList: Secret
  /// True if the headers contain Content-Type.
  let hasContentType: Bool
  /// True if the headers contain Authorization, which replaces the credentials.
  let hasAuthorization: Bool

  /// Serializes headers. Adds Accept-Encoding if `compressedResponses` is true and the headers lack it.
  package init(_ headers: [Header], compressedResponses: Bool) {
    var parts: [Secret] = []
    var hasAcceptEncoding = false
    for header in headers {
      hasAcceptEncoding = hasAcceptEncoding || header.key == "accept-encoding"
      if !header.isRemoval { parts.append(Secret(header.name + ": " + header.value + "\r\n")) }
    }
    if compressedResponses && !hasAcceptEncoding {
      parts.append(Secret("Accept-Encoding: gzip, deflate\r\n"))
    }
    headerList = Secret(joining: parts)
    hasContentType = headers.contains { $0.key == "content-type" }
    hasAuthorization = headers.contains { $0.key == "authorization" }
  }
}

/// The head of a request.
enum RequestHead {
  /// Writes the head of a request into `head`, which is empty. `authorization` is a header line without its
  /// line end. Returns false if memory ran out.
  @inline(__always)
  static func write(
    _ request: Request, host: [UInt8], _ block: HeaderBlock, _ authorization: Secret?,
    bodyCount: Int, into head: Bytes
  ) -> Bool {
    var isWritten = head.reserve(512)
    head.append(request.method.rawValue)
    head.append(UInt8(ascii: " "))
    head.append(request.target)
    head.append(" HTTP/1.1\r\n")
    host.withUnsafeBytes { _ = head.append($0) }
    head.append(UnsafeRawBufferPointer(block.headerList.bytes))
    if let authorization, !block.hasAuthorization {
      head.append(UnsafeRawBufferPointer(authorization.bytes))
      head.append("\r\n")
    }
    if bodyCount > 0 {
      if !block.hasContentType { head.append("Content-Type: application/json\r\n") }
      head.append("Content-Length: ")
      head.append(String(bodyCount))
      head.append("\r\n")
    } else if request.method.hasBody {
      head.append("Content-Length: 0\r\n")
    }
    isWritten = head.append("\r\n") && isWritten
    return isWritten
  }
}
