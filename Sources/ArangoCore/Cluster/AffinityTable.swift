/// The coordinators that hold resources which only one coordinator has. It has room for 4,096 resources; the
/// oldest entry is replaced by the newest.
package struct AffinityTable: Sendable {
  /// The coordinator of a resource.
  struct Entry: Sendable, Equatable {
    let location: Location
    /// The number of failures of the host when the entry was made. A host that failed since then may have
    /// lost the resource. nil if the server is not a host of the client.
    let failures: UInt64?
  }

  /// The location of a resource.
  enum Location: Sendable, Equatable {
    /// The index of a host.
    case host(Int)
    /// The id of a server to which the hosts forward requests.
    case server(String)
  }

  private var entries: [String: Entry] = [:]
  /// The names of the resources, as a ring buffer.
  private var names: [String] = []
  private var oldest = 0
  private static let maxEntries = 4_096

  /// The entry of a resource; nil if there is none.
  subscript(name: String) -> Entry? { entries[name] }

  /// Records the coordinator of a resource.
  mutating func remember(_ name: String, _ entry: Entry) {
    let isNew = entries.updateValue(entry, forKey: name) == nil
    guard isNew else { return }
    guard names.count == AffinityTable.maxEntries else { return names.append(name) }
    entries[names[oldest]] = nil
    names[oldest] = name
    oldest = (oldest + 1) % AffinityTable.maxEntries
  }
}
