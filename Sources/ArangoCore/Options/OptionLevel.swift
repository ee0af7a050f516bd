/// The levels at which an option may be given. A setting is the default for the levels below its own.
package struct OptionLevel: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The options of `arango_client_create`.
  package static let client = OptionLevel(rawValue: 1)
  /// The options of `arango_database_create`.
  package static let database = OptionLevel(rawValue: 2)
  /// The options of `arango_database_derive`.
  package static let derived = OptionLevel(rawValue: 4)
  /// All levels.
  package static let all: OptionLevel = [.client, .database, .derived]

  private static let levelNames: [(level: OptionLevel, word: String)] = [
    (.client, "client"), (.database, "database"), (.derived, "derived"),
  ]

  /// The levels in words: "client, database".
  package var names: String {
    OptionLevel.levelNames.filter { contains($0.level) }.map { $0.word }.joined(separator: ", ")
  }
}
