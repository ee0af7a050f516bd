import ArangoPlatform
import Testing

@Suite struct BytesTests {
  private func appended(_ pieces: [String]) throws -> Bytes {
    let bytes = Bytes()
    for piece in pieces { try #require(bytes.append(piece)) }
    return bytes
  }

  /// The content, and the byte behind it.
  private func expect(_ bytes: Bytes, _ text: String) {
    #expect(bytes.text == text)
    #expect(bytes.count == text.utf8.count)
    #expect(bytes.start[bytes.count] == 0)
  }

  @Test func `a NUL follows the content in every state`() throws {
    expect(Bytes(), "")
    let bytes = try appended(["abc", "", "defg"])
    expect(bytes, "abcdefg")
    bytes.truncate(to: 5)
    expect(bytes, "abcde")
    bytes.removeFirst(2)
    expect(bytes, "cde")
    bytes.shrink()
    expect(bytes, "cde")
    bytes.removeFirst(3)
    expect(bytes, "")
  }

  @Test func `lengths beyond the content change nothing`() throws {
    let bytes = try appended(["abc"])
    bytes.truncate(to: 4)
    bytes.removeFirst(4)
    bytes.removeFirst(-1)
    bytes.grow(by: -1)
    bytes.grow(by: 1 << 40)
    expect(bytes, "abc")
    bytes.truncate(to: -1)
    expect(bytes, "")
  }

  @Test func `bytes that are written into the room become content`() throws {
    let bytes = try appended(["a"])
    let room = try #require(bytes.room(3))
    #expect(room.count >= 3)
    room.copyBytes(from: "bcd".utf8)
    bytes.grow(by: 3)
    expect(bytes, "abcd")
  }

  @Test func `a size that no memory has is refused`() throws {
    let bytes = try appended(["abc"])
    #expect(!bytes.reserve(.max))
    #expect(bytes.room(.max) == nil)
    expect(bytes, "abc")
  }

  @Test func `content grows beyond every reserved size`() throws {
    let text = String(repeating: "0123456789", count: 5_000)
    expect(try appended((0..<20).map { _ in text }), String(repeating: text, count: 20))
  }
}
