/// Which versions of ArangoDB have an operation.
package struct VersionRequirement: Sendable, Equatable {
  /// The first version of each line that got it: 3.11.11 and 3.12.2. Empty: all this library knows.
  package let since: [ServerVersion]
  /// The first version without it; nil if it is still there.
  package let removedIn: ServerVersion?
  /// The operation to use instead.
  package let successor: String?

  /// Every version from 3.10 on.
  package static let always = VersionRequirement()

  /// Makes a range.
  @inline(never)  // it is called for many rows
  package init(
    since: ServerVersion..., removedIn: ServerVersion? = nil, use successor: String? = nil
  ) {
    self.since = since
    self.removedIn = removedIn
    self.successor = successor
  }

  /// Whether it depends on the version at all.
  package var isLimited: Bool { !since.isEmpty || removedIn != nil }

  /// Refuses what a server of that version does not have, in the sentence a person needs.
  package func check(_ operation: String, _ version: ServerVersion) throws(ArangoError) {
    if let removedIn, version >= removedIn {
      var message = "server " + version.text + " has no " + operation + ", removed in "
      message += removedIn.text
      if let successor { message += "; use " + successor }
      throw ArangoError(.unsupported, message)
    }
    guard !isThere(in: version) else { return }
    throw ArangoError(
      .unsupported,
      "server " + version.text + " has no " + operation + ", which is there since "
        + since.map { $0.text }.joined(separator: " and "))
  }

  /// True if servers of that version have it.
  package func has(_ version: ServerVersion) -> Bool {
    if let removedIn, version >= removedIn { return false }
    return isThere(in: version)
  }

  /// True from the first version of the version's branch on; of a branch without one, from the last
  /// of all first versions on.
  private func isThere(in version: ServerVersion) -> Bool {
    guard let last = since.last else { return true }
    if let ofLine = since.first(where: { version.isOfSameLine(as: $0) }) {
      return version >= ofLine
    }
    return version >= last
  }
}
