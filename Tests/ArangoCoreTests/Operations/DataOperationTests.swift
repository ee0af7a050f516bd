import Testing

@testable import ArangoCore

private func prepared(
  _ name: String, _ arguments: [JSON.Member], hasOwnBody: Bool = false
) throws -> PreparedCall {
  try PreparedCall(Operation.named(name), .object(arguments), hasOwnBody: hasOwnBody)
}

private func string(_ name: String, _ value: String) -> JSON.Member { .init(name, .string(value)) }

private let object = JSON.object([])

/// Documents of one collection.
private let document = [string("collection", "c"), string("key", "k")]

@Suite struct DataOperationTests {
  @Test func `a revision is a header with quotes`() throws {
    for revision in ["_a1", "\"_a1\""] {
      let call = try prepared("document.get", document + [string("if_match", revision)])
      #expect(call.request(in: "").request.headers == [Header("If-Match", "\"_a1\"")])
    }
  }

  @Test(arguments: ["", "\"", "a\"b", "a b", "a\r\nx: y", "ü"])
  func `a text that cannot be a header is no revision`(revision: String) {
    let arguments = document + [string("if_none_match", revision)]
    #expect(throws: ArangoError.self) { try prepared("document.get", arguments) }
  }

  @Test func `keys are percent-encoded, and both halves of an index id`() throws {
    let key = "a:b%25+c;d'!*$=,()@-_.ef"
    let get = try prepared("document.get", [string("collection", "größe"), string("key", key)])
    #expect(
      get.request(in: "").request.target
        == "/_api/document/gr%C3%B6%C3%9Fe/" + percentEncoded(key))
    let index = try prepared("index.get", [string("index", "my%c/by name")])
    #expect(index.request(in: "").request.target == "/_api/index/my%25c/by%20name")
  }

  @Test(arguments: [
    (
      "document.get", "key", ["", "a/b", "ü", "a b", ".", "..", String(repeating: "k", count: 255)]
    ),
    ("index.get", "index", ["", "c", "c/", "/1", "c/1/2", "../1", "c/.."]),
    (
      "collection.get", "collection",
      ["", "a/b", " a", "a ", "a\n", "..", String(repeating: "c", count: 257)]
    ),
    ("database.create", "name", ["", "a/b", String(repeating: "d", count: 129)]),
    ("cursor.next", "cursor_id", [""]),
  ])
  func `names that ArangoDB forbids are errors`(name: String, argument: String, values: [String]) {
    for value in values {
      let others = document.filter { member in
        member.name != argument
          && Operation.table.contains { operation in
            operation.name == name && operation.parameters.contains { $0.name == member.name }
          }
      }
      let error = #expect(throws: ArangoError.self, "\(value)") {
        try prepared(name, others + [string(argument, value)])
      }
      #expect(error?.message.contains("argument \(argument) is") == true)
    }
  }

  @Test func `options of a query are nested, and named ones replace others`() throws {
    let call = try prepared(
      "query.execute",
      [
        string("query", "RETURN 1"), .init("stream", .boolean(true)),
        .init("optimizer_rules", .array([.string("-all")])), .init("count", .boolean(false)),
        .init(
          "options",
          .object([
            .init("stream", .boolean(false)), .init("new", .integer(1)),
            .init("optimizer", .object([.init("other", .integer(2))])),
          ])),
      ])
    let (request, body) = call.request(in: "")
    #expect(request.target == "/_api/cursor")
    guard case .json(let value)? = body else {
      Issue.record("no JSON body")
      return
    }
    #expect(value["query"] == .string("RETURN 1") && value["count"] == .boolean(false))
    #expect(value["options"]?["stream"] == .boolean(true))
    #expect(value["options"]?["new"] == .integer(1))
    #expect(
      value["options"]?["optimizer"]
        == .object([.init("other", .integer(2)), .init("rules", .array([.string("-all")]))]))
    let plain = try prepared("query.execute", [string("query", "RETURN 1")])
    #expect(plain.request(in: "").body == .json(.object([string("query", "RETURN 1")])))
  }

  @Test func `the properties of a view are merged into the body`() throws {
    let call = try prepared(
      "view.create",
      [
        string("name", "v"), string("type", "arangosearch"),
        .init("properties", .object([.init("links", object)])),
      ])
    #expect(
      call.request(in: "").body
        == .json(
          .object([
            .init("links", object), string("name", "v"), string("type", "arangosearch"),
          ])))
  }

  @Test func `a transaction has collections even if none is given`() throws {
    let none = JSON.array([])
    #expect(
      try prepared("transaction.begin", []).request(in: "").body
        == .json(
          .object([
            .init(
              "collections",
              .object([.init("read", none), .init("write", none), .init("exclusive", none)]))
          ])))
  }

  @Test func `arguments follow the query of a path`() throws {
    let call = try prepared(
      "document.get_many",
      [
        string("collection", "c"), .init("documents", .array([])),
        .init("ignore_revs", .boolean(false)),
      ])
    #expect(
      call.request(in: "").request.target == "/_api/document/c?onlyget=true&ignoreRevs=false")
  }

  @Test func `the body may be given beside the arguments`() throws {
    let collection = [string("collection", "c")]
    let insert = try prepared("document.insert", collection, hasOwnBody: true)
    #expect(insert.request(in: "").body == .own)
    let load = try prepared("document.import", collection, hasOwnBody: true).request(in: "")
    #expect(load.body == .own)
    #expect(load.request.headers == [Header("Content-Type", "text/plain; charset=utf-8")])
    #expect(load.request.target == "/_api/import?collection=c&type=auto")
    #expect(
      throws: ArangoError.argument("cluster.health: no argument is the whole body of the request")
    ) { try prepared("cluster.health", [], hasOwnBody: true) }
    #expect(
      throws: ArangoError.argument(
        "document.insert: argument document is given twice: as the body, too")
    ) {
      try prepared(
        "document.insert", collection + [.init("document", object)], hasOwnBody: true)
    }
    #expect(throws: ArangoError.self) { try prepared("document.insert", collection) }
  }

  @Test func `an index id is the collection's and the path is that of the operation`() throws {
    let permission = [string("user", "u"), string("database", "d")]
    let database = try prepared("user.permission", permission)
    #expect(database.request(in: "").request.target == "/_api/user/u/database/d")
    let collection = try prepared("user.permission", permission + [string("collection", "c")])
    #expect(collection.request(in: "").request.target == "/_api/user/u/database/d/c")
  }

  @Test func `a secret is in no message`() throws {
    let config = JSON.Member("config", .string("hunter2"))
    let calls = [
      ("user.create", [string("user", "u"), .init("password", .array([.string("hunter2")]))]),
      ("user.create", [string("user", "u"), .init("password", .integer(4711))]),
      ("backup.upload", [string("backup_id", "b"), config]),
    ]
    for (name, arguments) in calls {
      let error = #expect(throws: ArangoError.self) { try prepared(name, arguments) }
      #expect(error?.message.contains("hunter2") == false)
      #expect(error?.message.contains("4711") == false)
    }
  }
}

@Suite struct IdempotencyTests {
  /// True if the call may be sent again, its documents having keys or not.
  private func isIdempotent(
    _ name: String, _ arguments: [JSON.Member], keyed: Bool = false
  ) throws -> Bool {
    try prepared(name, arguments).isIdempotent { _ in keyed }
  }

  @Test func `an insertion needs keys and a mode that accepts its own document`() throws {
    for (name, documents) in [
      ("document.insert", "document"), ("document.insert_many", "documents"),
    ] {
      let value = name == "document.insert" ? object : JSON.array([])
      let plain = [string("collection", "c"), JSON.Member(documents, value)]
      let version = [string("version_attribute", "v")]
      let cases: [(arguments: [JSON.Member], keyed: Bool, expected: Bool)] = [
        ([], true, false),
        ([string("overwrite_mode", "ignore")], true, true),
        ([string("overwrite_mode", "ignore")], false, false),
        ([string("overwrite_mode", "conflict")], true, false),
        ([string("overwrite_mode", "update")], true, false),
        ([string("overwrite_mode", "update")] + version, true, true),
        ([string("overwrite_mode", "replace")] + version, true, true),
        ([string("overwrite_mode", "replace")] + version, false, false),
        (version, true, false),
      ]
      for each in cases {
        #expect(
          try isIdempotent(name, plain + each.arguments, keyed: each.keyed) == each.expected,
          "\(name) \(each)")
      }
    }
  }

  @Test(arguments: ["document.update", "document.replace"])
  func `a change needs a revision or a version`(name: String) throws {
    let change = document + [.init("document", object)]
    #expect(try !isIdempotent(name, change))
    #expect(try isIdempotent(name, change + [string("if_match", "_a")]))
    #expect(try isIdempotent(name, change + [string("version_attribute", "v")]))
  }

  @Test func `the caller promises that a query only reads`() throws {
    let query = [string("query", "RETURN 1")]
    #expect(try !isIdempotent("query.execute", query))
    #expect(try isIdempotent("query.execute", query + [.init("read_only", .boolean(true))]))
    #expect(try !isIdempotent("query.execute", query + [.init("read_only", .boolean(false))]))
  }

  @Test func `a batch with an id may be read again`() throws {
    #expect(try !isIdempotent("cursor.next", [string("cursor_id", "1")]))
    let again = [string("cursor_id", "1"), string("batch_id", "2")]
    #expect(try isIdempotent("cursor.next", again))
    let request = try prepared("cursor.next", again).request(in: "").request
    #expect(request.method == .post && request.target == "/_api/cursor/1/2")
  }

  @Test func `a commit is not repeated, but an abortion is`() throws {
    let id = [string("transaction_id", "7")]
    #expect(try !isIdempotent("transaction.commit", id))
    #expect(try isIdempotent("transaction.abort", id))
    #expect(try prepared("transaction.commit", id).resource == .init(.transaction, "7"))
    #expect(
      try prepared("cursor.close", [string("cursor_id", "8")]).resource == .init(.cursor, "8"))
    #expect(try prepared("query.kill", [string("query_id", "9")]).resource == .init(.query, "9"))
  }
}
