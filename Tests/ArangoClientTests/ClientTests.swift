import ArangoCore
import ArangoPlatform
import Foundation
import Testing

@testable import ArangoClient

/// A database of the test cluster.
private func database(_ client: Client, options: String? = nil) throws -> Database {
  let made = try Database.create(
    in: client, name: nil, username: nil, password: "passwd", options: options)
  return try #require(made.database)
}

@Suite struct ClientTests {
  @Test func `an operation's answer, its body and its host come with the result`() throws {
    let cluster = try TestCluster()
    let client = try Client.create(hosts: cluster.hosts, strategy: nil, options: nil)
    let result = try Call.run(
      "cluster.server_id", arguments: nil, in: try database(client))
    #expect(result.code == nil)
    #expect(result.answer()?.text == "\"\(cluster.coordinators[0].id)\"")
    #expect(result.body?.text.contains("\"error\":false") == true)
    #expect(result.host?.text == cluster.coordinators[0].endpoint)
    #expect(result.header("SERVER")?.text == "ArangoDB")
    #expect(result.execution == .yes)
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
        let result = try? Call.run("cluster.server_version", arguments: arguments, in: database)
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
      in: client, name: nil, username: nil, password: "wrong", options: "{\"verify\":true}")
    #expect(made.database == nil)
    #expect(made.verification?.code == .auth)
    #expect(made.verification?.errorNumber == 11)
    #expect(made.verification?.execution == .no)
  }

  @Test func `a closed client sends nothing more`() throws {
    let client = try Client.create(hosts: "http://127.0.0.1:1", strategy: nil, options: nil)
    let database = try database(client)
    client.close()
    let result = try Call.run("cluster.health", arguments: nil, in: database)
    #expect(result.code == .closed)
    #expect(result.attemptsJSON()?.text == "[]")
  }

  @Test func `a host that is not there is told as such`() throws {
    let client = try Client.create(hosts: "http://127.0.0.1:1", strategy: nil, options: nil)
    let result = try Call.run("cluster.health", arguments: nil, in: try database(client))
    #expect(result.code == .connect)
    #expect(result.message.text == "cluster.health: http://127.0.0.1:1: connection refused")
    #expect(
      result.answer()?.text
        == #"{"status":"ARANGO_ERR_CONNECT","message":"cluster.health: http://127.0.0.1:1: "#
        + #"connection refused","execution":"no","operation":"cluster.health","#
        + #""host":"http://127.0.0.1:1"}"#)
  }
}

@Suite struct CredentialsTests {
  @Test func `basic credentials are encoded as RFC 7617 says`() throws {
    // The example of RFC 7617.
    let header = try Credentials.basic(username: "Aladdin", password: "open sesame")
    #expect(header == Header("Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="))
  }

  @Test func `an empty password and one beyond ASCII are encoded too`() throws {
    #expect(try Credentials.basic(username: "root", password: "").value == "Basic cm9vdDo=")
    #expect(
      try Credentials.basic(username: "test", password: "123£").value == "Basic dGVzdDoxMjPCow==")
  }

  @Test func `a password is in no message`() {
    let error = #expect(throws: ArangoError.self) {
      try Credentials.basic(username: "root", password: "hunter2\n")
    }
    #expect(error?.message == "password has a control character")
  }
}
