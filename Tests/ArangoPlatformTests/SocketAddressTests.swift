import ArangoPlatform
import Testing

@Suite struct SocketAddressTests {
  @Test(arguments: [
    ("127.0.0.1", false, "127.0.0.1:8529"), ("::1", true, "[::1]:8529"),
    ("fe80::1%1", true, "[fe80::1%1]:8529"),
  ])
  func `a numeric host needs no lookup`(host: String, isVersion6: Bool, text: String) {
    let address = SocketAddress(numericHost: host, port: 8529)
    // A zone is the resolver's business.
    guard !host.contains("%") else { return #expect(address == nil || address?.isVersion6 == true) }
    #expect(address?.isVersion6 == isVersion6)
    #expect(address?.text == text)
  }

  @Test(arguments: ["localhost", "", "127.0.0", "1", "127.0.0.1 ", "::1::", "0x7f.1"])
  func `a name is not a numeric host`(host: String) {
    #expect(SocketAddress(numericHost: host, port: 1) == nil)
  }

  @Test func `a socket path has 107 bytes at most`() {
    #expect(SocketAddress(path: "/" + String(repeating: "a", count: 106)) != nil)
    #expect(SocketAddress(path: "/" + String(repeating: "a", count: 107)) == nil)
  }
}
