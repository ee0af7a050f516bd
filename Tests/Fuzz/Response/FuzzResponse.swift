import ArangoHTTP
import ResponseReader

// The input is four bytes that say how the response is read, and the bytes of the response.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzResponse(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  guard input.count >= 4 else { return -1 }
  let flags = input[0]
  let bytes = input[4...]
  let isHead = flags & 1 != 0
  let closes = flags & 2 != 0
  let maxBytes: Int64 = [1 << 20, 64, 5_000, 70_000][Int(flags >> 2 & 3)]

  func read(_ pieces: [ArraySlice<UInt8>], scratchSize: Int) -> ResponseReader.Outcome {
    ResponseReader(isHead: isHead, maxBytes: maxBytes, scratchSize: scratchSize)
      .read(pieces, closes: closes)
  }

  let whole = read([bytes], scratchSize: 16 << 10)
  let outcomes = [
    ("cut", read(cut(bytes, seed: input[1..<4]), scratchSize: 16 << 10)),
    ("received in small pieces", read([bytes], scratchSize: 1 + Int(input[1]))),
  ]
  for (name, outcome) in outcomes where outcome != whole {
    fatalError("\(name): \(outcome) instead of \(whole)")
  }
  if case .complete(let received) = whole {
    require((200...999).contains(received.status), "not a final status")
    require(received.body.count <= maxBytes, "a body larger than allowed")
    require(received.surplus <= bytes.count, "more surplus than bytes")
    let hasBody = !isHead && received.status != 204 && received.status != 304
    require(hasBody || received.body.isEmpty, "a body where there is none")
    for header in received.headers {
      if case .string(let value) = header.value { _ = HTTPDate.seconds(value) }
    }
  }
  return 0
}

/// Cuts bytes into pieces whose lengths follow from a seed.
private func cut(_ bytes: ArraySlice<UInt8>, seed: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
  var state = seed.reduce(UInt32(1)) { $0 << 8 | UInt32($1) }
  // The first byte of the seed decides how long the pieces are at most.
  let longest = UInt32(seed.first ?? 0) + 1
  var pieces: [ArraySlice<UInt8>] = []
  var rest = bytes
  while !rest.isEmpty {
    // Marsaglia's xorshift.
    state ^= state << 13
    state ^= state >> 17
    state ^= state << 5
    let piece = rest.prefix(Int(state % longest) + 1)
    pieces.append(piece)
    rest = rest.dropFirst(piece.count)
  }
  return pieces
}

/// Ends the program with a message, in an optimized build too, unless a condition holds.
func require(_ condition: Bool, _ message: @autoclosure () -> String) {
  if !condition { fatalError(message()) }
}
