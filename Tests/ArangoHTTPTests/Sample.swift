import ArangoHTTP
import ResponseReader
import Testing

/// Bytes that a server sends, and the expected outcome of reading them.
struct Sample: Sendable, CustomTestStringConvertible {
  /// The outcome, in as much detail as a table states it.
  enum Expected: Sendable, Equatable {
    case response(Int32, body: String, surplus: Int = 0, keeps: Bool = true)
    case fault(ResponseFault.Rule)
    case tooLarge
    case closedBeforeStatus
    case closedInside
    case incomplete
  }

  let title: String
  let bytes: [UInt8]
  let isHead: Bool
  let maxBytes: Int64
  /// True if the server closes the connection behind the bytes.
  let closes: Bool
  let expected: Expected

  var testDescription: String { title }

  init(
    _ title: String, _ text: String, isHead: Bool = false, maxBytes: Int64 = 1 << 20,
    closes: Bool = false, _ expected: Expected
  ) {
    self.init(
      title, bytes: Array(text.utf8), isHead: isHead, maxBytes: maxBytes, closes: closes, expected)
  }

  init(
    _ title: String, bytes: [UInt8], isHead: Bool = false, maxBytes: Int64 = 1 << 20,
    closes: Bool = false, _ expected: Expected
  ) {
    self.title = title
    self.bytes = bytes
    self.isHead = isHead
    self.maxBytes = maxBytes
    self.closes = closes
    self.expected = expected
  }

  /// The outcome of reading the bytes in pieces that end at some positions.
  func read(cutAt positions: [Int] = []) -> ResponseReader.Outcome {
    var pieces: [ArraySlice<UInt8>] = []
    var start = 0
    for position in positions + [bytes.count] {
      pieces.append(bytes[start..<position])
      start = position
    }
    return ResponseReader(isHead: isHead, maxBytes: maxBytes).read(pieces, closes: closes)
  }
}

extension Sample.Expected {
  /// An outcome in the same detail.
  init(_ outcome: ResponseReader.Outcome) {
    switch outcome {
    case .complete(let received):
      self = .response(
        received.status, body: String(decoding: received.body, as: UTF8.self),
        surplus: received.surplus, keeps: received.keepsConnection)
    case .fault(.malformed(let rule)): self = .fault(rule)
    case .fault(.tooLarge): self = .tooLarge
    case .fault(let fault):
      Issue.record("unexpected fault \(fault)")
      self = .incomplete
    case .closedBeforeStatus: self = .closedBeforeStatus
    case .closedInside: self = .closedInside
    case .incomplete: self = .incomplete
    }
  }
}

/// A head with status 200 and some header lines.
func head(_ lines: String...) -> String {
  "HTTP/1.1 200 OK\r\n" + lines.map { $0 + "\r\n" }.joined() + "\r\n"
}
