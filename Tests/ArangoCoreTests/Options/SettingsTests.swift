import Testing

@testable import ArangoCore

@Suite struct SettingsTests {
  private func options(_ members: (String, JSON)...) -> JSON {
    .object(members.map { JSON.Member($0.0, $0.1) })
  }

  @Test func `no options leave the defaults`() throws {
    #expect(try Settings().changed(by: nil, at: .client) == Settings())
    #expect(try Settings().changed(by: .null, at: .client) == Settings())
    #expect(try Settings().changed(by: options(), at: .client) == Settings())
  }

  @Test func `a setting of the client is the default of its databases`() throws {
    let client = try Settings().changed(by: options(("timeout_ms", .integer(7))), at: .client)
    let database = try client.changed(by: options(("verify", .boolean(true))), at: .database)
    #expect(database.call.timeout == 7)
    #expect(database.call.timeoutWasSet)
    #expect(database.call.verify)
    let derived = try database.changed(by: options(("timeout_ms", .integer(9))), at: .derived)
    #expect(derived.call.timeout == 9)
  }

  @Test(arguments: [
    (JSON.array([]), "options are a JSON object, not an array"),
    (
      .object([.init("timeot_ms", .integer(1))]),
      "there is no option \"timeot_ms\" (did you mean \"timeout_ms\"?)"
    ),
    (.object([.init("colour", .integer(1))]), "there is no option \"colour\" (valid: timeout_ms, "),
    (
      .object([.init("timeout_ms", .string("1"))]),
      "option timeout_ms is an integer from 1 to 86400000 (ms), not \"1\""
    ),
    (
      .object([.init("timeout_ms", .integer(0))]),
      "option timeout_ms is an integer from 1 to 86400000 (ms), not 0"
    ),
    (
      .object([.init("timeout_ms", .number("1e3"))]),
      "option timeout_ms is an integer from 1 to 86400000 (ms), not 1e3"
    ),
    (
      .object([.init("verify", .boolean(true))]),
      "option verify is set at the level database, not client"
    ),
  ])
  func `a wrong option is an error that names it`(options: JSON, message: String) {
    let error = #expect(throws: ArangoError.self) {
      try Settings().changed(by: options, at: .client)
    }
    #expect(error?.code == .argument)
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
  }

  @Test func `every option has a level, a meaning and a default within its range`() throws {
    for option in Option.table {
      #expect(!option.levels.isEmpty)
      #expect(option.meaning.hasSuffix("."))
      let level: OptionLevel =
        option.levels.contains(.client)
        ? .client : option.levels.contains(.database) ? .database : .derived
      // An option without a default cannot be set to one.
      guard option.defaultValue != .null else { continue }
      let given = JSON.object([JSON.Member(option.name, option.defaultValue)])
      #expect(throws: Never.self) { try Settings().changed(by: given, at: level) }
    }
    #expect(Set(Option.table.map { $0.name }).count == Option.table.count)
  }
}
