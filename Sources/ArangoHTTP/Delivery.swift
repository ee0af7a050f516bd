package import ArangoCore
internal import CCurl

/// How one attempt ended.
package enum Delivery {
  /// An answer came, whatever it says.
  case answered(Response)
  /// None came.
  case failed(TransportFailure)
}

extension Delivery {
  /// What came by another HTTP stack, read as if it had come by libcurl; `lines` are "Name: value".
  package static func told(
    status: Int32, lines: [String], _ body: UnsafeRawBufferPointer, maxResponseBytes: Int64
  ) -> Delivery {
    var transfer = Transfer(maxResponseBytes: maxResponseBytes)
    _ = transfer.maySend()
    for line in lines + [""] {
      var line = line + "\r\n"
      line.withUTF8 { _ = transfer.receiveHeader($0.baseAddress, $0.count) }
    }
    let isTaken = transfer.receive(body.baseAddress, body.count) == body.count
    let failure = transfer.failure(
      isTaken ? CURLE_OK : CURLE_WRITE_ERROR, words: "", tlsNote: "", connects: 1, bytesSent: 1)
    if let failure { return .failed(failure) }
    transfer.response.status = status
    return .answered(transfer.response)
  }
}
