import ArangoPlatform
import Testing

@Suite struct RawBytesTests {
  private func with<Value>(_ text: String, _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    Array(text.utf8).withUnsafeBytes(body)
  }

  @Test(arguments: [
    ("close", true), ("Close", true), ("CLOSE", true), ("closed", false), ("clos", false),
    ("", false), (" close", false), ("cl\u{f6}se", false),
  ])
  func `names are compared without regard to case`(text: String, isEqual: Bool) {
    #expect(with(text) { $0.isName("close") } == isEqual)
  }

  @Test(arguments: [
    ("close", true), ("keep-alive, Close", true), (" \tclose\t ,x", true), ("x,,close", true),
    ("closed,xclose", false), ("keep-alive", false), ("", false), (",", false), ("cl ose", false),
  ])
  func `a list has the members between its commas`(text: String, isMember: Bool) {
    #expect(with(text) { $0.hasListMember("close") } == isMember)
  }

  @Test(arguments: [
    ("", ""), (" ", ""), ("\t a b \t", "a b"), ("a", "a"), ("\r\na", "\r\na"),
  ])
  func `blanks at both ends are trimmed`(text: String, trimmed: String) {
    #expect(with(text) { String(decoding: $0.trimmed, as: UTF8.self) } == trimmed)
  }
}
