/// A version of ArangoDB: "3.12.7-2", "4.0.0-devel", "3.12.10-nightly.20260416".
package struct ServerVersion: Sendable, Equatable, Comparable {
  /// 3 in 3.12.7-2.
  package let major: Int
  /// 12 in 3.12.7-2.
  package let minor: Int
  /// 7 in 3.12.7-2.
  package let patch: Int
  /// The version as the server wrote it.
  package let text: String

  /// A version named in the table.
  package init(_ major: Int, _ minor: Int, _ patch: Int = 0) {
    self.major = major
    self.minor = minor
    self.patch = patch
    let patchText = patch == 0 ? "" : "." + String(patch)
    text = String(major) + "." + String(minor) + patchText
  }

  /// Reads a server's version; nil if it is none. What follows the three numbers (a build, "-devel",
  /// "-nightly") says nothing of what the server can do.
  package init?(parsing text: String) {
    let numbers = text.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "+") }
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { UInt16(String(decoding: Array($0), as: UTF8.self)) }
    guard numbers.count == 3, let major = numbers[0], let minor = numbers[1], let patch = numbers[2]
    else { return nil }
    self.major = Int(major)
    self.minor = Int(minor)
    self.patch = Int(patch)
    self.text = text
  }

  /// Whether two versions are of one line: 3.12.2 and 3.12.7.
  package func isOfSameLine(as other: ServerVersion) -> Bool {
    major == other.major && minor == other.minor
  }

  /// The earlier version is the lesser; builds do not count.
  package static func < (one: ServerVersion, other: ServerVersion) -> Bool {
    (one.major, one.minor, one.patch) < (other.major, other.minor, other.patch)
  }

  /// Builds do not count.
  package static func == (one: ServerVersion, other: ServerVersion) -> Bool {
    (one.major, one.minor, one.patch) == (other.major, other.minor, other.patch)
  }
}
