import ArangoCore
import ArangoPlatform
import Testing

@testable import ArangoHTTP

private let host = Array("Host: localhost:8529\r\n".utf8)

@Suite struct RequestHeadTests {
  private func head(
    _ method: Request.Method, headers: [Header] = [], authorization: String? = nil,
    bodyCount: Int = 0, compressedResponses: Bool = false
  ) -> String {
    let request = Request(method: method, target: "/_db/x/_api/y?z=1")
    let block = HeaderBlock(headers, compressedResponses: compressedResponses)
    let head = Bytes()
    let isWritten = RequestHead.write(
      request, host: host, block, authorization.map { Secret("Authorization: " + $0) },
      bodyCount: bodyCount, into: head)
    #expect(isWritten)
    return head.text
  }

  private let start = " /_db/x/_api/y?z=1 HTTP/1.1\r\nHost: localhost:8529\r\n"

  @Test(arguments: [Request.Method.get, .head, .delete, .options])
  func `a request without a body has no length`(method: Request.Method) {
    #expect(head(method) == method.rawValue + start + "\r\n")
  }

  @Test(arguments: [Request.Method.post, .put, .patch])
  func `a request with a body has a length, an empty one included`(method: Request.Method) {
    #expect(head(method) == method.rawValue + start + "Content-Length: 0\r\n\r\n")
    #expect(
      head(method, bodyCount: 12)
        == method.rawValue + start + "Content-Type: application/json\r\nContent-Length: 12\r\n\r\n")
  }

  @Test func `a body goes with any method`() {
    #expect(
      head(.delete, bodyCount: 2)
        == "DELETE" + start + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n")
  }

  @Test func `headers keep their order, credentials follow`() {
    #expect(
      head(.get, headers: [Header("B", "1"), Header("a", "")], authorization: "Basic eDp5")
        == "GET" + start + "B: 1\r\na: \r\nAuthorization: Basic eDp5\r\n\r\n")
  }

  @Test func `a caller's header replaces the library's`() {
    let headers = [Header("content-TYPE", "text/x"), Header("AUTHORIZATION", "bearer x")]
    #expect(
      head(.post, headers: headers, authorization: "Basic eDp5", bodyCount: 1)
        == "POST" + start
        + "content-TYPE: text/x\r\nAUTHORIZATION: bearer x\r\nContent-Length: 1\r\n\r\n")
  }

  @Test func `compressed responses are accepted unless a header decides that`() {
    let line = "Accept-Encoding: gzip, deflate\r\n"
    #expect(head(.get, compressedResponses: true) == "GET" + start + line + "\r\n")
    #expect(
      head(.get, headers: [Header("accept-encoding", "x")], compressedResponses: true)
        == "GET" + start + "accept-encoding: x\r\n\r\n")
    #expect(
      head(.get, headers: [.noAcceptEncoding], compressedResponses: true)
        == "GET" + start + "\r\n")
  }
}
