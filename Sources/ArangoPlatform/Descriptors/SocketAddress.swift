internal import CPlatform

/// An address of a socket: IPv4, IPv6 or a path.
package struct SocketAddress: @unchecked Sendable {
  // Sendable because it is a plain value of C.
  let value: arango_address

  /// Maximum number of addresses of one name. Further addresses are ignored.
  private static let maxAddresses = 32

  /// Creates the address of a numeric host and a port; nil if the host is a name.
  package init?(numericHost host: String, port: UInt16) {
    var value = arango_address()
    guard arango_address_numeric(host, port, &value) != 0 else { return nil }
    self.value = value
  }

  /// Creates the address of a Unix socket; nil if the path is too long.
  package init?(path: String) {
    var value = arango_address()
    guard arango_address_of_path(path, &value) != 0 else { return nil }
    self.value = value
  }

  private init(_ value: arango_address) {
    self.value = value
  }

  /// Returns the addresses of a name, the preferred first. Blocks as long as the resolver of the system does.
  package static func lookUp(_ host: String, port: UInt16) -> [SocketAddress] {
    let room = UnsafeMutablePointer<arango_address>.allocate(capacity: maxAddresses)
    defer { room.deallocate() }
    let count = arango_resolve(host, String(port), room, Int32(maxAddresses))
    return (0..<Int(count)).map { SocketAddress(room[$0]) }
  }

  /// The 4 or 16 bytes of the address; nil for a Unix socket.
  package var bytes: [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = withUnsafePointer(to: value) { arango_address_bytes($0, &bytes) }
    return count > 0 ? Array(bytes.prefix(Int(count))) : nil
  }

  /// True for IPv6.
  package var isVersion6: Bool { value.any.ss_family == AF_INET6 }

  /// "127.0.0.1:8529", "[::1]:8529" or a path.
  package var text: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { room in
      guard let start = room.baseAddress else { return "" }
      withUnsafePointer(to: value) { arango_address_text($0, start, room.count) }
      return String(cString: start)
    }
  }
}
