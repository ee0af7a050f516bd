internal import ArangoCore
internal import ArangoPlatform
internal import CCurl

/// A request under way: what libcurl's callbacks ask and fill.
struct Transfer {
  /// What has come.
  let response = Response()
  /// Whether libcurl had a connection and was allowed to send.
  private(set) var mayHaveSent = false
  private let maxResponseBytes: Int64
  private var refusedSecondSending = false
  private var tooLarge = false
  private var outOfMemory = false
  /// Why it was ended before its end; nil if it was not.
  var interruption: TransportFailure.Kind?
  /// Whether the empty line behind the headers has come.
  private var headersEnded = false

  init(maxResponseBytes: Int64) {
    self.maxResponseBytes = maxResponseBytes
  }

  /// Whether the request may be sent now: once.
  mutating func maySend() -> Bool {
    guard !mayHaveSent else {
      refusedSecondSending = true
      return false
    }
    mayHaveSent = true
    return true
  }

  /// Takes a piece of the body; anything but its size makes libcurl stop.
  mutating func receive(_ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    guard Int64(response.body.count) + Int64(count) <= maxResponseBytes else {
      tooLarge = true
      return 0
    }
    guard response.body.append(UnsafeRawBufferPointer(start: bytes, count: count)) else {
      outOfMemory = true
      return 0
    }
    return count
  }

  /// Takes a header line. A status line begins a new block: only the last one counts.
  mutating func receiveHeader(_ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    let line = UnsafeRawBufferPointer(start: bytes, count: count)
    guard let first = line.first else { return count }
    if first == UInt8(ascii: "H") && isStatusLine(line) {
      response.headerLines.truncate(to: 0)
      headersEnded = false
    } else if first | 0x20 == UInt8(ascii: "x") && isQueueTime(line) {
      response.queueTime = QueueTime.microseconds(in: line)
    } else if first == UInt8(ascii: "\r") || first == UInt8(ascii: "\n") {
      // It stays so: behind a chunked body, lines of a trailer may follow.
      headersEnded = true
    }
    // One piece of memory holds the headers of most answers.
    guard response.headerLines.append(line, reserving: 1_024) else {
      outOfMemory = true
      return 0
    }
    return count
  }

  /// One header is read as it passes: looking for it later would cost every answer a search.
  private func isQueueTime(_ line: UnsafeRawBufferPointer) -> Bool {
    guard line.count > QueueTime.name.count, line[9] | 0x20 == UInt8(ascii: "q")
    else { return false }
    return zip(line, QueueTime.name).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  private func isStatusLine(_ line: UnsafeRawBufferPointer) -> Bool {
    line.count > 5 && line[1] == UInt8(ascii: "T")
      && line[4] == UInt8(ascii: "/")
  }

  /// What libcurl's code means here; nil if an answer has come. `words` is libcurl's own sentence,
  /// `connects` how many connections it made, `bytesSent` how much of the request the system took.
  func failure(
    _ code: CURLcode, words: String, tlsNote: String, connects: Int, bytesSent: Int
  ) -> TransportFailure? {
    // libcurl takes headers that end early for an answer without body.
    if code == CURLE_OK && headersEnded { return nil }
    let (kind, detail) = code == CURLE_OK ? endedEarly : meaning(code, words)
    // A connection that could not be made counts as none made: only one that was used was kept.
    // And libcurl sends a second time only what it had sent over one that was kept.
    // Where libcurl has replaced it by itself and could not, the failure is that of the new one.
    let reused =
      mayHaveSent && (connects == 0 || refusedSecondSending) && !kind.isOfConnecting
    // A server that ends the handshake does not read what was sent behind it.
    let sent = mayHaveSent && bytesSent > 0 && kind != .tls
    return TransportFailure(
      kind, sent: sent, reused: reused, detail: kind == .tls ? detail + tlsNote : detail)
  }

  private var endedEarly: (TransportFailure.Kind, String) { (.truncated, "the answer ended early") }

  private func meaning(_ code: CURLcode, _ words: String) -> (TransportFailure.Kind, String) {
    if tooLarge {
      return (
        .tooLarge, "the answer is larger than max_response_bytes, " + String(maxResponseBytes)
      )
    }
    if let interruption { return (interruption, interruption.words) }
    if outOfMemory { return (.local, "out of memory") }
    if refusedSecondSending { return (.broken, "the connection closed before an answer") }
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY:
      return (.unresolved, "the host name has no address")
    case CURLE_COULDNT_CONNECT:
      return (.refused, "connection refused")
    case CURLE_OPERATION_TIMEDOUT:
      return mayHaveSent
        ? (.timeout, "no answer in time") : (.connectTimeout, "no connection in time")
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_PINNEDPUBKEYNOTMATCH:
      return (.tls, TLSReason.described(words))
    case CURLE_RECV_ERROR where TLSReason.isRefusal(words),
      CURLE_SEND_ERROR where TLSReason.isRefusal(words):
      return (.tls, TLSReason.described(words))
    case CURLE_GOT_NOTHING:
      return (.broken, "the connection closed before an answer")
    case CURLE_PARTIAL_FILE:
      return endedEarly
    case CURLE_RECV_ERROR
    where words.contains(words: "chunked-encoding"):
      return (.malformed, "the answer is not HTTP as it should be: " + words)
    case CURLE_RECV_ERROR where response.headerLines.count > 0:
      return (.broken, "the connection broke inside the answer")
    case CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_PROXY:
      // Before anything is sent, it is a proxy that ends a connection, and libcurl says how.
      return (.broken, mayHaveSent || words.isEmpty ? "the connection broke" : words)
    case CURLE_HTTP2_STREAM:
      return (.broken, "the stream was reset")
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING,
      CURLE_HTTP2:
      return (
        .malformed, "the answer is not HTTP as it should be" + (words.isEmpty ? "" : ": " + words)
      )
    case CURLE_OUT_OF_MEMORY where mayHaveSent:
      // What libcurl 7 says of a header line beyond its limit; of memory there is enough.
      return (.malformed, "the answer's headers are too large")
    default:
      let name = String(cString: curl_easy_strerror(code))
      return (.local, "libcurl: " + (words.isEmpty ? name : words))
    }
  }
}
