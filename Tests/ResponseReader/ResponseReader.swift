package import ArangoCore
import ArangoPlatform

@testable package import ArangoHTTP

/// Reads a response from pieces of bytes as a connection reads it from a socket: what a piece holds is
/// received into scratch memory, or directly into the body where the transfer offers that.
package struct ResponseReader {
  /// A response, with everything that must not depend on how its bytes were cut.
  package struct Received: Sendable, Equatable {
    package let status: Int32
    package let headerLines: [UInt8]
    package let headers: [JSON.Member]
    package let body: [UInt8]
    package let queueTime: UInt64?
    /// The number of bytes behind the end of the response.
    package let surplus: Int
    /// True if the connection can carry another request, unless there is a surplus.
    package let keepsConnection: Bool
  }

  /// The outcome of reading.
  package enum Outcome: Sendable, Equatable {
    case complete(Received)
    case fault(ResponseFault)
    /// The server closed the connection before it sent a status.
    case closedBeforeStatus
    /// The server closed the connection inside the response.
    case closedInside
    /// The connection is open, and the response is not complete.
    case incomplete
  }

  private let isHead: Bool
  private let maxBytes: Int64
  private let scratchSize: Int
  private let isOver: () -> Bool

  /// Creates a reader of responses. `isOver` tells whether the deadline has passed.
  package init(
    isHead: Bool = false, maxBytes: Int64 = 1 << 20, scratchSize: Int = 16 << 10,
    isOver: @escaping () -> Bool = { false }
  ) {
    self.isHead = isHead
    self.maxBytes = maxBytes
    self.scratchSize = scratchSize
    self.isOver = isOver
  }

  /// Reads pieces that arrive one after the other. If `closes`, the server then closes the connection.
  package func read(_ pieces: [ArraySlice<UInt8>], closes: Bool) -> Outcome {
    let limit = Instant(nanoseconds: .max)
    var transfer = Transfer(
      headCount: 0, payload: .none,
      limits: TransferLimits(deadline: limit, connectDeadline: limit, maxResponseBytes: maxBytes),
      parser: ResponseParser(isHead: isHead, maxBodyBytes: maxBytes), takenBefore: 0)
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: scratchSize, alignment: 16)
    defer { scratch.deallocate() }
    do throws(ResponseFault) {
      var surplus: Int?
      for piece in pieces {
        if let known = surplus {
          surplus = known + piece.count
        } else {
          surplus = try receive(piece, &transfer, scratch)
        }
      }
      if let surplus { return complete(transfer, surplus) }
      guard closes else { return .incomplete }
      guard transfer.parser.hasStatus else { return .closedBeforeStatus }
      guard transfer.parser.connectionEnded() else { return .closedInside }
      try transfer.inflater?.end()
      return complete(transfer, 0)
    } catch {
      return .fault(error)
    }
  }

  /// Receives one piece. Returns the number of its bytes behind the end of the response; nil while the
  /// response goes on.
  private func receive(
    _ piece: ArraySlice<UInt8>, _ transfer: inout Transfer,
    _ scratch: UnsafeMutableRawBufferPointer
  ) throws(ResponseFault) -> Int? {
    var rest = piece
    while !rest.isEmpty {
      let direct = transfer.directRoom()
      let room = direct ?? scratch
      let count = min(room.count, rest.count)
      guard count > 0 else { return nil }
      room.copyBytes(from: rest.prefix(count))
      rest = rest.dropFirst(count)
      if direct != nil {
        if transfer.receivedDirectly(count) { return rest.count }
      } else {
        let received = UnsafeRawBufferPointer(rebasing: room[..<count])
        if let surplus = try transfer.receive(received, isOver) { return surplus + rest.count }
      }
    }
    return nil
  }

  private func complete(_ transfer: Transfer, _ surplus: Int) -> Outcome {
    let response = transfer.parser.response
    return .complete(
      Received(
        status: response.status, headerLines: Array(response.headerLines.buffer),
        headers: response.headers, body: Array(response.body.buffer), queueTime: response.queueTime,
        surplus: surplus,
        keepsConnection: transfer.parser.keepsConnection))
  }
}
