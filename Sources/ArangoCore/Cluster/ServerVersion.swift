/// A version of ArangoDB: "3.12.7-2", "4.0.0-devel", "3.12.10-nightly.20260416".
package struct ServerVersion: Sendable, Equatable, Comparable {
  /// 3 in 3.12.7-2.
  package let major: Int
  /// 12 in 3.12.7-2.
  package let minor: Int
  /// 7 in 3.12.7-2.
  package let patch: Int
  /// 2 in 3.12.7-2; 0 if there is no hotfix number.
  package let hotfix: Int
  /// The version as the server wrote it.
  package let text: String

  /// Creates a version for the tables of operations.
  @inline(never)  // called for many rows: inlining would enlarge the library
  package init(_ major: Int, _ minor: Int, _ patch: Int = 0, hotfix: Int = 0) {
    self.major = major
    self.minor = minor
    self.patch = patch
    self.hotfix = hotfix
    let patchText = patch == 0 && hotfix == 0 ? "" : "." + String(patch)
    let hotfixText = hotfix == 0 ? "" : "-" + String(hotfix)
    text = String(major) + "." + String(minor) + patchText + hotfixText
  }

  /// Parses a server's version; nil for any other text. "4.0" is read as 4.0.0. A suffix other than a
  /// hotfix number ("-devel", "-rc.1", "-nightly.20260416") is ignored.
  package init?(parsing text: String) {
    let bytes = Array(text.utf8)
    let core = bytes.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "+") }
    let numbers = core.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { UInt16(String(decoding: Array($0), as: UTF8.self)) }
    guard numbers.count == 2 || numbers.count == 3, let major = numbers[0],
      let minor = numbers[1], let patch = numbers.count == 3 ? numbers[2] : 0
    else { return nil }
    self.major = Int(major)
    self.minor = Int(minor)
    self.patch = Int(patch)
    hotfix = ServerVersion.hotfix(Array(bytes[core.count...]))
    self.text = text
  }

  /// Returns the number of a suffix "-3"; 0 for any other suffix.
  private static func hotfix(_ suffix: [UInt8]) -> Int {
    guard suffix.first == UInt8(ascii: "-") else { return 0 }
    let digits = Array(suffix.dropFirst().prefix { $0 != UInt8(ascii: "+") })
    return UInt16(String(decoding: digits, as: UTF8.self)).map { Int($0) } ?? 0
  }

  /// True if both versions belong to one branch, as 3.12.2 and 3.12.7.
  package func isOfSameLine(as other: ServerVersion) -> Bool {
    major == other.major && minor == other.minor
  }

  /// True if this version is the earlier one.
  package static func < (one: ServerVersion, other: ServerVersion) -> Bool {
    (one.major, one.minor, one.patch, one.hotfix)
      < (other.major, other.minor, other.patch, other.hotfix)
  }

  /// True if the four numbers are equal.
  package static func == (one: ServerVersion, other: ServerVersion) -> Bool {
    (one.major, one.minor, one.patch, one.hotfix)
      == (other.major, other.minor, other.patch, other.hotfix)
  }
}
