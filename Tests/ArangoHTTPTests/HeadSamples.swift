import ArangoHTTP

private let empty = "Content-Length: 0"

extension Sample {
  static let heads: [Sample] = [
    // The status line.
    Sample("a reason", "HTTP/1.1 200 OK\r\n\(empty)\r\n\r\n", .response(200, body: "")),
    Sample("no reason", "HTTP/1.1 200\r\n\(empty)\r\n\r\n", .response(200, body: "")),
    Sample("an empty reason", "HTTP/1.1 200 \r\n\(empty)\r\n\r\n", .response(200, body: "")),
    Sample(
      "a reason of any text", "HTTP/1.1 404 n\u{e9}: a\tb\r\n\(empty)\r\n\r\n",
      .response(404, body: "")),
    Sample("the least status", "HTTP/1.1 200 \r\n\(empty)\r\n\r\n", .response(200, body: "")),
    Sample("the largest status", "HTTP/1.1 999 x\r\n\(empty)\r\n\r\n", .response(999, body: "")),
    Sample("a later minor version", "HTTP/1.9 200\r\n\(empty)\r\n\r\n", .response(200, body: "")),
    Sample("no bytes, and an end", "", closes: true, .closedBeforeStatus),
    Sample("no bytes", "", .incomplete),
    Sample("a cut status line", "HTTP/1.1 20", closes: true, .closedBeforeStatus),
    Sample("a status line without its end", "HTTP/1.1 200 OK", closes: true, .closedBeforeStatus),
    Sample("another protocol", "SSH-2.0-OpenSSH_9.2\r\n", .fault(.notHTTP)),
    Sample("another protocol, of one byte", "S", .fault(.notHTTP)),
    Sample("a body without a head", "{\"error\":false}", .fault(.notHTTP)),
    Sample("a line end first", "\r\nHTTP/1.1 200 OK\r\n\r\n", .fault(.notHTTP)),
    Sample("a name in lower case", "http/1.1 200 OK\r\n\r\n", .fault(.notHTTP)),
    Sample("a major version of 2", "HTTP/2.0 200 OK\r\n\r\n", .fault(.notHTTP)),
    Sample("a major version of 10", "HTTP/10.1 200 OK\r\n\r\n", .fault(.notHTTP)),
    Sample("a minor version that is no digit", "HTTP/1.x 200 OK\r\n\r\n", .fault(.notHTTP)),
    Sample("a minor version of two digits", "HTTP/1.10 200 OK\r\n\r\n", .fault(.notHTTP)),
    Sample("no status", "HTTP/1.1\r\n\r\n", .fault(.notHTTP)),
    Sample("two blanks", "HTTP/1.1  200 OK\r\n\r\n", .fault(.status)),
    Sample("a status of two digits", "HTTP/1.1 20 OK\r\n\r\n", .fault(.status)),
    Sample("a status of four digits", "HTTP/1.1 2000 OK\r\n\r\n", .fault(.status)),
    Sample("a status below 100", "HTTP/1.1 099 OK\r\n\r\n", .fault(.status)),
    Sample("a status that is no number", "HTTP/1.1 2x0 OK\r\n\r\n", .fault(.status)),
    Sample("a negative status", "HTTP/1.1 -20 OK\r\n\r\n", .fault(.status)),
    Sample("a status without a blank behind it", "HTTP/1.1 200OK\r\n\r\n", .fault(.status)),
    Sample("a NUL in the reason", "HTTP/1.1 200 a\0b\r\n\r\n", .fault(.statusLine)),
    Sample("a return in the reason", "HTTP/1.1 200 a\rb\r\n\r\n", .fault(.statusLine)),

    // Header lines.
    Sample("line feeds alone", "HTTP/1.1 200 OK\n\(empty)\n\n", .response(200, body: "")),
    Sample(
      "blanks around a value", head("content-LENGTH: \t 2 \t ") + "{}", .response(200, body: "{}")),
    Sample("no blank before a value", head("Content-Length:2") + "{}", .response(200, body: "{}")),
    Sample("an empty value", head("X:", empty), .response(200, body: "")),
    Sample("a value of any text", head("X: \u{e9}\t:;,\"", empty), .response(200, body: "")),
    Sample(
      "every character of a name", head("!#$%&'*+-.^_`|~09azAZ: 1", empty), .response(200, body: "")
    ),
    Sample("a folded line", head("X: 1", " 2", empty), .fault(.folded)),
    Sample("a line folded by a tab", head("X: 1", "\t2", empty), .fault(.folded)),
    Sample("a folded first line", head(" X: 1", empty), .fault(.folded)),
    Sample("a line of blanks", "HTTP/1.1 200 OK\r\n \r\n\r\n", .fault(.folded)),
    Sample("no colon", head("X 1", empty), .fault(.name)),
    Sample("a blank before the colon", head("X : 1", empty), .fault(.name)),
    Sample("no name", head(": 1", empty), .fault(.name)),
    Sample("a name that is no token", head("X(Y): 1", empty), .fault(.name)),
    Sample("a NUL in a name", head("X\0: 1", empty), .fault(.name)),
    Sample("two returns at the end of the head", "HTTP/1.1 200 OK\r\n\r\r\n", .fault(.name)),
    Sample("a NUL in a value", head("X: a\0b", empty), .fault(.value)),
    Sample("a DEL in a value", head("X: a\u{7f}b", empty), .fault(.value)),
    Sample("a return in a value", head("X: a\rb", empty), .fault(.value)),
    Sample(
      "a control character behind many others",
      head("X: 0123456789abcdef0123456789abcdef\u{1}", empty), .fault(.value)),
    Sample("a cut header line", "HTTP/1.1 200 OK\r\nContent-Le", closes: true, .closedInside),
    Sample("a cut head", "HTTP/1.1 200 OK\r\n\(empty)\r\n", closes: true, .closedInside),

    // Interim responses.
    Sample(
      "an interim response",
      "HTTP/1.1 100 Continue\r\nX: 1\r\nContent-Length: 7\r\n\r\n" + head("Content-Length: 2")
        + "{}",
      .response(200, body: "{}")),
    Sample(
      "several interim responses",
      "HTTP/1.1 100\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 199 y\n\n"
        + "HTTP/1.1 204 No Content\r\n\r\n",
      .response(204, body: "")),
    Sample(
      "an interim response that closes is no matter of the last",
      "HTTP/1.1 100 Continue\r\nConnection: close\r\n\r\n" + head(empty), .response(200, body: "")),
    Sample(
      "an interim response alone", "HTTP/1.1 100 Continue\r\n\r\n", closes: true,
      .closedBeforeStatus),
    Sample(
      "an interim response and half a status line", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 20",
      closes: true, .closedBeforeStatus),
    Sample("switched protocols", "HTTP/1.1 101 Switching\r\n\r\n", .fault(.upgrade)),
    Sample(
      "switched protocols behind an interim response",
      "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n", .fault(.upgrade)),
    Sample(
      "a body behind an interim response", "HTTP/1.1 100 Continue\r\n\r\n{}", .fault(.notHTTP)),
  ]

  /// Reuse of the connection by the headers.
  static let connections: [Sample] = [
    Sample("HTTP/1.1", head(empty), .response(200, body: "")),
    Sample(
      "Connection: close", head("Connection: close", empty), .response(200, body: "", keeps: false)),
    Sample(
      "Connection: CLOSE, in a list", head("Connection: x, CLOSE ,y", empty),
      .response(200, body: "", keeps: false)),
    Sample(
      "Connection: close, of two lines", head("Connection: x", "Connection: close", empty),
      .response(200, body: "", keeps: false)),
    Sample(
      "Connection: close, before another line",
      head("Connection: close", "Connection: keep-alive", empty),
      .response(200, body: "", keeps: false)),
    Sample(
      "a name that holds close", head("Connection: closed, xclose", empty), .response(200, body: "")
    ),
    Sample(
      "Connection: keep-alive", head("Connection: Keep-Alive", empty), .response(200, body: "")),
    Sample(
      "both", head("Connection: keep-alive, close", empty), .response(200, body: "", keeps: false)),
    Sample(
      "HTTP/1.0", "HTTP/1.0 200 OK\r\n\(empty)\r\n\r\n", .response(200, body: "", keeps: false)),
    Sample(
      "HTTP/1.0, keep-alive", "HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\n\(empty)\r\n\r\n",
      .response(200, body: "")),
    Sample(
      "HTTP/1.0, keep-alive and close",
      "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nConnection: close\r\n\(empty)\r\n\r\n",
      .response(200, body: "", keeps: false)),
    Sample(
      "a body until the end of the connection",
      "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\n\r\n{}", closes: true,
      .response(200, body: "{}", keeps: false)),
    Sample(
      "a status without a body", "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n",
      .response(204, body: "", keeps: false)),
  ]
}
