/// The versions of ArangoDB that a call requires: those with its operation and each given argument.
package struct CallRequirement: Sendable {
  /// An argument that some versions lack.
  package struct Argument: Sendable {
    let name: String
    let availability: VersionRequirement
  }

  private let operation: VersionRequirement
  private let arguments: [Argument]

  /// Creates a requirement.
  package init(_ operation: VersionRequirement, arguments: [Argument] = []) {
    self.operation = operation
    self.arguments = arguments
  }

  /// True if some versions do not fulfil the requirement.
  package var isLimited: Bool { operation.isLimited || !arguments.isEmpty }

  /// Throws if the version lacks the operation or one of the arguments.
  package func check(_ name: String, _ version: ServerVersion) throws(ArangoError) {
    try operation.check(name, version)
    for argument in arguments where !argument.availability.has(version) {
      throw ArangoError(
        .unsupported,
        "argument " + argument.name + ": expected server version "
          + argument.availability.description + ", got " + version.text)
    }
  }
}

extension VersionRequirement {
  /// The versions in words: "3.11 or later", "3.10.13, 3.11.7 or later, before 4.0".
  package var description: String {
    let first = since.map { $0.text }.joined(separator: ", ")
    let start = since.isEmpty ? "" : first + " or later"
    guard let removedIn else { return start }
    return start + (start.isEmpty ? "" : ", ") + "before " + removedIn.text
  }
}
