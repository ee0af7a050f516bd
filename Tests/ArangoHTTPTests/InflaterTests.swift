import ArangoCore
import ArangoHTTP
import ArangoPlatform
import Testing

@Suite struct InflaterTests {
  /// The outcome of inflating pieces: the body, or the fault.
  private func inflate(
    _ pieces: [ArraySlice<UInt8>], _ coding: ContentCoding, maxBytes: Int64 = 1 << 30,
    isOver: () -> Bool = { false }
  ) throws -> Result<[UInt8], ResponseFault> {
    let inflater = try #require(Inflater.make(coding, maxBytes: maxBytes))
    let body = Bytes()
    do {
      for piece in pieces {
        try piece.withUnsafeBytes { try inflater.inflate($0, into: body, isOver: isOver) }
      }
      try inflater.end()
    } catch let error as ResponseFault {
      #expect(Int64(body.count) <= maxBytes)
      return .failure(error)
    }
    return .success(Array(body.buffer))
  }

  private static let text = (0..<300).map { "{\"_key\":\"\($0 * $0)\"}" }.joined(separator: ",")
  /// The text, compressed.
  struct Form: CustomTestStringConvertible {
    let name: String
    let coding: ContentCoding
    let bytes: [UInt8]

    var testDescription: String { name }
  }

  static let forms = [
    Form(name: "gzip", coding: .gzip, bytes: deflated(text, .gzip)),
    Form(name: "zlib", coding: .deflate, bytes: deflated(text, .deflate)),
    Form(name: "raw", coding: .deflate, bytes: rawDeflated(text)),
  ]

  @Test(arguments: forms)
  func `a body is inflated wherever it is cut`(_ form: Form) throws {
    let bytes = form.bytes
    for position in bytes.indices {
      let pieces = [bytes[..<position], bytes[position...]]
      #expect(try inflate(pieces, form.coding) == .success(Array(Self.text.utf8)), "\(position)")
    }
    let single = bytes.indices.map { bytes[$0...$0] }
    #expect(try inflate(single, form.coding) == .success(Array(Self.text.utf8)))
  }

  @Test(arguments: forms)
  func `a body cut short is a fault wherever it ends`(_ form: Form) throws {
    let bytes = form.bytes
    for end in bytes.indices.dropFirst() {
      let outcome = try inflate([bytes[..<end]], form.coding)
      #expect(outcome == .failure(.malformed(.compressedEnd)), "\(end)")
    }
    #expect(try inflate([], form.coding) == .success([]))
  }

  @Test(arguments: forms)
  func `bytes behind the end are a fault`(_ form: Form) throws {
    let bytes = form.bytes
    let rest = Result<[UInt8], ResponseFault>.failure(.malformed(.compressedRest))
    #expect(try inflate([bytes + [0]], form.coding) == rest)
    #expect(try inflate([bytes[...], [0]], form.coding) == rest)
    #expect(try inflate([(bytes + bytes)[...]], form.coding) == rest)
  }

  @Test(arguments: forms)
  func `a changed byte gives a fault or the same body, never another`(_ form: Form) throws {
    let bytes = form.bytes
    // Deflate without a frame has no checksum.
    guard form.name != "raw" else { return }
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << bit
        if case .success(let body) = try inflate([changed[...]], form.coding) {
          #expect(body == Array(Self.text.utf8), "byte \(index), bit \(bit)")
        }
      }
    }
  }

  @Test(arguments: [(UInt8(0), "gzip"), (0, "zlib"), (0, "raw")])
  func `a bomb stops at the limit`(byte: UInt8, name: String) throws {
    let zeros = String(repeating: "\0", count: 50 << 20)
    let bomb = name == "gzip" ? deflated(zeros, .gzip) : deflated(zeros, .deflate)
    let bytes = name == "raw" ? Array(bomb.dropFirst(2).dropLast(4)) : bomb
    #expect(bytes.count < 60_000)
    for limit in [1, 65_535, 65_536, 65_537, (50 << 20) - 1] as [Int64] {
      let outcome = try inflate([bytes[...]], name == "gzip" ? .gzip : .deflate, maxBytes: limit)
      #expect(outcome == .failure(.tooLarge))
    }
    let whole = try inflate([bytes[...]], name == "gzip" ? .gzip : .deflate, maxBytes: 50 << 20)
    #expect(whole == .success(Array(zeros.utf8)))
  }

  @Test func `a bomb stops at the deadline`() throws {
    let bomb = deflated(String(repeating: "\0", count: 50 << 20), .gzip)
    var looks = 0
    let outcome = try inflate([bomb[...]], .gzip) {
      looks += 1
      return looks > 10
    }
    #expect(outcome == .failure(.timedOut))
    // The clock is read every 64 kB of output.
    #expect(looks == 11)
  }

  @Test(
    arguments: [
      [0x78, 0xbb, 0, 0, 0, 1], [0x78, 0x9c, 0xff], [0x1f, 0x8b, 0xff, 0], [0x1f, 0x8b, 8, 0xff],
    ] as [[UInt8]])
  func `a frame that cannot be read is damaged`(bytes: [UInt8]) throws {
    #expect(try inflate([bytes[...]], .deflate) == .failure(.malformed(.compressed)))
    #expect(
      try inflate(bytes.indices.map { bytes[$0...$0] }, .deflate)
        == .failure(.malformed(.compressed)))
  }
}
