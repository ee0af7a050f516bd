/// Where an option may be given. A setting given at one level is the default for those below it.
package struct OptionLevel: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// `arango_client_create`.
  package static let client = OptionLevel(rawValue: 1)
  /// `arango_database_create`.
  package static let database = OptionLevel(rawValue: 2)
  /// `arango_database_derive`.
  package static let derived = OptionLevel(rawValue: 4)
  /// All three.
  package static let all: OptionLevel = [.client, .database, .derived]

  private static let description: [(level: OptionLevel, word: String)] = [
    (.client, "client"), (.database, "database"), (.derived, "derived"),
  ]

  /// The levels in words: "client, database".
  package var names: String {
    OptionLevel.description.filter { contains($0.level) }.map { $0.word }.joined(separator: ", ")
  }
}
