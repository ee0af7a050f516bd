/// The versions of ArangoDB with an operation or argument.
package struct VersionRequirement: Sendable, Equatable {
  /// The first version of each branch, such as 3.11.11 and 3.12.2; empty: all supported versions.
  package let since: [ServerVersion]
  /// The first version after the removal; nil if there was none.
  package let removedIn: ServerVersion?
  /// The operation that replaces a removed one.
  package let successor: String?

  /// Every version from 3.10 on.
  package static let always = VersionRequirement()

  /// Creates a requirement.
  @inline(never)  // called for many rows: inlining would enlarge the library
  package init(
    since: ServerVersion..., removedIn: ServerVersion? = nil, use successor: String? = nil
  ) {
    self.since = since
    self.removedIn = removedIn
    self.successor = successor
  }

  /// True if some supported versions do not fulfil the requirement.
  package var isLimited: Bool { !since.isEmpty || removedIn != nil }

  /// Throws an error for the user if the version does not have the operation.
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

  /// True if the version fulfils the requirement.
  package func has(_ version: ServerVersion) -> Bool {
    if let removedIn, version >= removedIn { return false }
    return isThere(in: version)
  }

  /// True from the first version of the branch on. In a branch without a first version, true from the last
  /// of all first versions on.
  private func isThere(in version: ServerVersion) -> Bool {
    guard let last = since.last else { return true }
    if let ofLine = since.first(where: { version.isOfSameLine(as: $0) }) {
      return version >= ofLine
    }
    return version >= last
  }
}
