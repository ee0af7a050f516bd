import ArangoCore
import ArangoPlatform
import Foundation
import Testing

@testable import ArangoClient

/// A database of the simulated cluster.
private func database(_ client: Client, options: String? = nil) throws -> Database {
  let made = try Database.create(
    in: client, name: nil, username: nil, password: Secret("passwd"),
    options: options.map { Secret($0) })
  return try #require(made.database)
}

@Suite struct ClientTests {
  @Test func `an operation's answer, its body and its host come with the result`() throws {
    let cluster = try TestCluster()
    let client = try Client.create(hosts: cluster.hosts, strategy: nil, options: nil)
    let result = try Call.operation(
      "cluster.server_id", arguments: nil, in: try database(client)
    ).run()
    #expect(result.code == nil)
    #expect(result.answer()?.text == "\"\(cluster.coordinators[0].id)\"")
    #expect(result.body?.text.contains("\"error\":false") == true)
    #expect(result.host?.text == cluster.coordinators[0].endpoint)
    #expect(result.header("SERVER")?.text == "ArangoDB")
    #expect(result.execution == .executed)
  }

  @Test func `threads share a client, and each gets its own answer`() throws {
    let cluster = try TestCluster()
    let client = try Client.create(hosts: cluster.hosts, strategy: "random", options: nil)
    let database = try database(client)
    let ids = cluster.dbservers.map { $0.id }
    let wrong = Lock([String]())
    DispatchQueue.concurrentPerform(iterations: 200) { turn in
      let id = ids[turn % ids.count]
      let arguments = "{\"server_id\":\"\(turn % 5 == 0 ? "PRMR-none" : id)\"}"
      guard
        let result = try? Call.operation(
          "cluster.server_version", arguments: arguments, in: database
        ).run()
      else { return wrong.withLock { $0.append("\(turn): threw") } }
      let expected: ArangoError.Code? = turn % 5 == 0 ? .server : nil
      if result.code != expected { wrong.withLock { $0.append("\(turn): \(result.message.text)") } }
    }
    #expect(wrong.withLock { $0 } == [])
  }

  @Test func `verification fails with the server's refusal`() throws {
    let cluster = try TestCluster(coordinators: 1)
    let client = try Client.create(hosts: cluster.hosts, strategy: nil, options: nil)
    let made = try Database.create(
      in: client, name: nil, username: nil, password: Secret("wrong"),
      options: Secret("{\"verify\":true}"))
    #expect(made.database == nil)
    #expect(made.verification?.code == .auth)
    #expect(made.verification?.errorNumber == 11)
    #expect(made.verification?.execution == .notExecuted)
  }

  @Test func `a closed client sends nothing more`() throws {
    let client = try Client.create(hosts: "http://127.0.0.1:1", strategy: nil, options: nil)
    let database = try database(client)
    client.close()
    let result = try Call.operation("cluster.health", arguments: nil, in: database).run()
    #expect(result.code == .closed)
    #expect(result.attemptsJSON()?.text == "[]")
  }

  @Test func `an unreachable host is a connection error`() throws {
    let client = try Client.create(hosts: "http://127.0.0.1:1", strategy: nil, options: nil)
    let result = try Call.operation("cluster.health", arguments: nil, in: try database(client))
      .run()
    #expect(result.code == .connect)
    #expect(
      result.message.text == "cluster.health: http://127.0.0.1:1: connection refused (127.0.0.1:1)")
    #expect(
      result.answer()?.text
        == #"{"status":"ARANGO_ERR_CONNECT","message":"cluster.health: http://127.0.0.1:1: "#
        + #"connection refused (127.0.0.1:1)","execution":"no","operation":"cluster.health","#
        + #""host":"http://127.0.0.1:1","method":"GET","#
        + #""url":"http://127.0.0.1:1/_db/_system/_admin/cluster/health"}"#)
  }
}

/// The Authorization header of a database's requests.
private func line(username: String, password: String, options: String? = nil) throws -> String? {
  let client = try Client.create(hosts: "http://127.0.0.1:1", strategy: nil, options: nil)
  let made = try Database.create(
    in: client, name: nil, username: username, password: Secret(password),
    options: options.map { Secret($0) })
  let database = try #require(made.database)
  let login = try #require(database.identity.id)
  return client.withHosts { state, _ in
    state.auth[login].authorizationHeader.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}

@Suite struct IdentityTests {
  @Test func `basic credentials are encoded as RFC 7617 says`() throws {
    // The example of RFC 7617.
    #expect(
      try line(username: "Aladdin", password: "open sesame")
        == "Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
  }

  @Test func `an empty password and one beyond ASCII are encoded too`() throws {
    #expect(try line(username: "root", password: "") == "Authorization: Basic cm9vdDo=")
    #expect(
      try line(username: "test", password: "123£") == "Authorization: Basic dGVzdDoxMjPCow==")
  }

  @Test func `an access token in the password's place needs no user`() throws {
    #expect(try line(username: "", password: "v1.abc") == "Authorization: Basic OnYxLmFiYw==")
  }

  @Test func `a password is in no message`() {
    let error = #expect(throws: ArangoError.self) {
      try line(username: "root", password: "hunter2\n\n")
    }
    #expect(error?.message == "password has a control character")
  }

  @Test func `a token is used as it is`() throws {
    #expect(
      try line(username: "", password: "", options: #"{"user_token":"a.b.c"}"#)
        == "Authorization: bearer a.b.c")
  }

  @Test(arguments: [
    (
      #"{"user_token":"a.b.c","auth_method":"jwt"}"#,
      #"options auth_method "jwt" and user_token exclude each other"#
    ),
    (
      #"{"jwt_secret":"s","superuser_token":"a.b.c"}"#,
      "options superuser_token and jwt_secret exclude each other"
    ),
    (#"{"user_token":"sesame 1"}"#, "user_token has a character that no token has"),
    (#"{"user_token":""}"#, "option user_token is a string that is not empty, not a string"),
    (
      #"{"jwt_lifetime_ms":2000}"#,
      "option jwt_lifetime_ms goes with jwt_secret, jwt_secret_file or jwt_secret_folder, "
        + "and none is given"
    ),
    (
      #"{"jwt_secret_file":"/nowhere/secret"}"#,
      "jwt_secret_file: /nowhere/secret cannot be read: No such file or directory"
    ),
  ])
  func `invalid authentication options are refused by name`(
    options: String, message: String
  ) {
    let error = #expect(throws: ArangoError.self) {
      try line(username: "root", password: "", options: options)
    }
    #expect(error?.message == message)
  }
}
