import ArangoCore
import ArangoPlatform
import Testing

@testable import ArangoJSON

/// The result text of a response body under a projection.
private func answer(_ text: String, _ shape: ResultProjection = .whole) throws -> String {
  try shape.answer(in: try #require(Bytes(text))).text
}

@Suite struct JSONDocumentTests {
  @Test(
    arguments: [
      "null", "true", "[]", "{}", "\"\"", "0", "-1", "123456789012345678",
      "9223372036854775807", "9223372036854775808", "18446744073709551615",
      "-123456789012345678901234567890", "-0", "0.1", "8.81e-5", "1.7858573048038678e+9",
      "1E400", "-0.0", "1e999", "0.10000000000000000000000000000001",
      #"{"b":1,"a":2,"c":{"z":0.5,"y":[1.50,2]}}"#,
      #"["\u0000","a\u0000b","\u0000\u0000"]"#,
      #"{"a\u0000b":1}"#,
      #"["\uD800","\uDC00x","x\uDBFF\uDBFF"]"#,
      #"["\u0001","\u0001\u0000","\u0001\u0001v0",1.5]"#,
      #"["v0","\u0001v0\u0001",1.5]"#,
      #"["\\u0000","\\\u0000","\"\u0000\""]"#,
      #"{"\u0001v0":1.5,"x":"\u0001u0000","y":{"\u0001\u0001":[]}}"#,
      #"[[],{},[[]],[{}],{"a":[]},{"b":{}},"",{"":""}]"#,
    ])
  func `a result is the server's text, byte for byte`(text: String) throws {
    #expect(try answer(text) == text)
    #expect(try answer("{\"result\": " + text + " }", .result(.ofItself)) == text)
    #expect(
      try answer("{\"error\":false,\"x\": " + text + " }", .object) == "{\"x\": " + text + "}")
  }

  @Test(arguments: [
    (#"{"\u0065rror":false,"x":1}"#, #"{"x":1}"#),
    (#"{"error":1,"x":1,"code":2,"error":3}"#, #"{"x":1}"#),
    (#"{"x":1,"errorNum":2, "code" : 3 }"#, #"{"x":1,"errorNum":2}"#),
    (#" { "error" : { "code" : [ ] } } "#, "{}"),
  ])
  func `the envelope is left out however it is written`(text: String, part: String) throws {
    #expect(try answer(text, .object) == part)
  }

  @Test func `of several members with one name the last counts`() throws {
    #expect(try answer(#"{"id":1,"id":"a","\u0069d":"b"}"#, .member("id", .string)) == #""b""#)
  }

  @Test func `a nesting of 2,000 is accepted`() throws {
    let deep = String(repeating: "[", count: 2_000) + "1.5" + String(repeating: "]", count: 2_000)
    #expect(try answer("{\"x\":" + deep + "}", .object) == "{\"x\":" + deep + "}")
    #expect(try answer(deep) == deep)
  }

  @Test(arguments: [
    "", " ", "{", "[1,]", "[,1]", "{\"a\":}", "{\"a\"}", "{\"a\":1,}", "{,}", "nul", "nulll", "01",
    "1.", ".5", "+1", "1e", "1e+", "--1", "-", "0x10", "NaN", "{1.5:2}", "{1.5 : 2}", "[1.5 2.5]",
    "1.5\"x\"", "\"\\ud800", "\"\u{0}\"", "\"\n\"", "1.5 x", "\u{feff}{}", "[1.5,", "\"\\u00",
    "\"\\", "[\"\\u0000]", "{\"a\":1.5", "]", "}", "[}", "{]", "[1}", "{\"a\":1]", "[1]]",
    "\"\\x\"",
    "\"\\u12G4\"", "[[[", "{\"a\":{\"b\":[}}", "'a'", "// x", "\u{0}", "[]\u{0}",
  ])
  func `invalid JSON is an error`(text: String) throws {
    for shape in [ResultProjection.whole, .object] {
      let error = #expect(throws: ArangoError.self) { try answer(text, shape) }
      #expect(error?.code == .protocolViolation)
      #expect(error?.message.hasPrefix("not JSON at byte ") == true)
    }
  }

  @Test func `too deep a nesting is an error`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: ArangoError.self) { try answer(deep) }
  }

  @Test func `the error never contains parts of the text`() throws {
    let error = #expect(throws: ArangoError.self) { try answer(#"{"token":"hunter2" "x"}"#) }
    #expect(error?.message == "not JSON at byte 19")
  }

  @Test(arguments: [
    [0xff], [0xc0, 0x80], [0xc1, 0xbf], [0xed, 0xa0, 0x80], [0xe0, 0x80, 0x80],
    [0xf0, 0x80, 0x80, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xf5, 0x80, 0x80, 0x80], [0x80],
    [0xe2, 0x82], [0xe2, 0x82, 0x22],
  ])
  func `invalid UTF-8 is an error`(sequence: [UInt8]) throws {
    let bytes = Bytes()
    for byte in [0x22] + sequence + [0x22] { bytes.append(byte) }
    #expect(throws: ArangoError.self) { try JSONDocument.check(bytes) }
  }

  @Test func `the scanner accepts a text if and only if jansson does`() throws {
    // The scanner accepts some texts that jansson refuses, and marks them; they are left out here.
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"\\u00e9\"", "1", "-2", "true", "false", "null", " ",
      "\n", "\"", "\\", "0", "x", "é",
    ]
    var random = RandomSource(seed: 5)
    var accepted = 0
    for _ in 0..<200_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...9, using: &random) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      let bytes = try #require(Bytes(text))
      let scanned = (try? JSONDocument.check(bytes)) != nil
      if scanned != janssonReads(text) {
        Issue.record("scanner \(scanned), jansson \(!scanned): \(text.debugDescription)")
      }
      accepted += scanned ? 1 : 0
    }
    #expect(accepted > 5_000)
  }
}

@Suite struct AnswerShapeTests {
  @Test(arguments: [
    (
      ResultProjection.object, #"{"error":false,"x":18446744073709551615,"code":200}"#,
      #"{"x":18446744073709551615}"#
    ),
    (.object, #"{"x":{"error":1,"code":2}}"#, #"{"x":{"error":1,"code":2}}"#),
    (.member("id", .string), #"{"id":"CRDN-1","code":200}"#, #""CRDN-1""#),
    (.member("result", .any), #"{"result":{"a":0.1}}"#, #"{"a":0.1}"#),
    (
      .column(array: "endpoints", member: "endpoint"),
      #"{"endpoints":[{"endpoint":"tcp://a"},{"endpoint":"ssl://b","internal":"tcp://c"}]}"#,
      #"["tcp://a","ssl://b"]"#
    ),
    (.column(array: "endpoints", member: "endpoint"), #"{"endpoints":[]}"#, "[]"),
  ])
  func `a projection selects its part of the body`(
    shape: ResultProjection, text: String, part: String
  ) throws {
    #expect(try answer(text, shape) == part)
  }

  @Test(arguments: [
    (ResultProjection.object, "[]", "the answer is not an object"),
    (.member("id", .string), "{}", "the answer has no member id"),
    (.member("id", .string), "[]", "the answer has no member id"),
    (.member("id", .string), #"{"id":1}"#, "the answer's member id is not a string"),
    (.member("id", .string), #"{"id":1.5}"#, "the answer's member id is not a string"),
    (.column(array: "e", member: "m"), #"{"e":{}}"#, "the answer has no array e"),
    (.column(array: "e", member: "m"), #"{"e":[{"m":"a"},{}]}"#, "an element of e has no string m"),
    (.column(array: "e", member: "m"), #"{"e":["a"]}"#, "an element of e has no string m"),
  ])
  func `a body without the projected part is an error that names it`(
    shape: ResultProjection, text: String, message: String
  ) {
    #expect(throws: ArangoError(.protocolViolation, message, execution: .executed)) {
      try answer(text, shape)
    }
  }
}

@Suite struct OtherShapesTests {
  private func answer(
    _ text: String, _ shape: ResultProjection, status: Int32 = 200, isJobResult: Bool = false
  ) throws -> String {
    try shape.answer(
      in: try #require(Bytes(text)), status: status, isJobResult: isJobResult
    ).text
  }

  @Test func `an empty body is null only where no value is expected`() throws {
    #expect(throws: ArangoError.self) { try answer("", .whole) }
    #expect(try answer("", .nothing) == "null")
    #expect(try answer("anything", .nothing) == "null")
  }

  @Test func `a text becomes a string`() throws {
    #expect(try answer("# HELP x \"y\"\nx 1\n", .text) == ##""# HELP x \"y\"\nx 1\n""##)
  }

  @Test func `a missing member may be a result`() throws {
    #expect(try answer(#"{"error":false,"code":200}"#, .memberIfThere("result")) == "{}")
    #expect(
      try answer(#"{"result":{"Mode":"maintenance"}}"#, .memberIfThere("result"))
        == #"{"Mode":"maintenance"}"#)
    #expect(throws: ArangoError.self) { try answer("[]", .memberIfThere("result")) }
  }

  @Test func `a missing string is null`() throws {
    let shape = ResultProjection.stringOrNull("result")
    #expect(try answer(#"{"error":false,"code":200}"#, shape) == "null")
    #expect(try answer(#"{"result":"Normal"}"#, shape) == #""Normal""#)
    #expect(throws: ArangoError.self) { try answer(#"{"result":7}"#, shape) }
    #expect(throws: ArangoError.self) { try answer(#"{"result":null}"#, shape) }
  }

  @Test func `an array may stand inside of an object`() throws {
    let shape = ResultProjection.array("result", orInside: "crashes")
    #expect(try answer(#"{"result":["a",1.50]}"#, shape) == #"["a",1.50]"#)
    #expect(
      try answer(#"{"result":{"crashes":["a",{"n":[1e5]}]}}"#, shape) == #"["a",{"n":[1e5]}]"#)
    #expect(try answer(#"{"result":{"crashes":[]}}"#, shape) == "[]")
    for text in [
      "{}", "[]", #"{"result":{}}"#, #"{"result":"a"}"#, #"{"result":{"crashes":{}}}"#,
      #"{"crashes":[]}"#,
    ] {
      #expect(
        throws: ArangoError(
          .protocolViolation, "the answer has no array result", execution: .executed)
      ) { try answer(text, shape) }
    }
  }

  @Test func `202 means accepted`() throws {
    let body = #"{"error":false,"code":202}"#
    #expect(try answer(body, .accepted, status: 202) == "true")
    #expect(try answer(body, .accepted, status: 200) == "false")
    #expect(throws: ArangoError.self) { try answer("{", .accepted, status: 202) }
  }

  @Test(arguments: [
    #"{"type":"moveShard","error":false,"job":"7","status":"Pending"}"#,
    #"{"error":false,"id":"7","status":"Pending","job":{"type":"moveShard"},"code":200}"#,
    #"{"error":false,"id":"7","status":"Pending","job":{"jobId":"7","type":"moveShard"},"code":200}"#,
  ])
  func `old and new servers' job states read the same`(text: String) throws {
    let job = try #require(try JSON.read(try answer(text, .agencyJob), as: "answer"))
    #expect(job["job"] == .string("7"))
    #expect(job["status"] == .string("Pending"))
    #expect(job["type"] == .string("moveShard"))
    #expect(job["error"] == nil)
    #expect(job["id"] == nil)
  }

  @Test func `an async job is done or pending`() throws {
    #expect(try answer("", .jobState, status: 204) == "\"pending\"")
    #expect(try answer("", .jobState, status: 200) == "\"done\"")
    #expect(try answer("", .jobResult, status: 204) == #"{"done":false}"#)
    #expect(
      try answer(#"{"n":1.50}"#, .jobResult, status: 404, isJobResult: true)
        == #"{"done":true,"http_status":404,"body":{"n":1.50}}"#)
    #expect(
      try answer("", .jobResult, status: 204, isJobResult: true)
        == #"{"done":true,"http_status":204,"body":null}"#)
    #expect(
      try answer("OK", .jobResult, isJobResult: true)
        == #"{"done":true,"http_status":200,"body":"OK"}"#)
  }
}

@Suite struct ServerErrorTests {
  private func read(_ text: String) throws -> (number: Int32, message: String)? {
    try JSONDocument.read(try #require(Bytes(text)), levels: 1).serverError
  }

  @Test(arguments: [
    (
      #"{"error":true,"code":404,"errorNum":1203,"errorMessage":"x not found"}"#, 1203,
      "x not found"
    ),
    (#"{"error":true}"#, 0, ""),
    (#"{"errorNum":"11","errorMessage":5}"#, 0, ""),
    (#"{"errorNum":99999999999}"#, 0, ""),
    (#"{"errorMessage":"a\u0000b\ud800\u0001c"}"#, 0, "a\u{0}b\u{fffd}\u{1}c"),
    (#"{"errorNum":1.5}"#, 0, ""),
  ])
  func `errorNum and errorMessage are read where they are`(
    text: String, number: Int32, message: String
  ) throws {
    let error = try #require(try read(text))
    #expect(error == (number, message))
  }

  @Test(arguments: ["[]", "{}", "5", "null", #""error""#, #"{"error":false,"code":503}"#])
  func `anything else is not ArangoDB's error object`(text: String) throws {
    #expect(try read(text) == nil)
  }

  @Test(arguments: [
    ("\u{feff}{\"errorNum\":4}", [] as [UInt8], 4, ""),
    ("{\"errorNum\":4,\"errorMessage\":\"a", [0xfc], 4, "a\u{fffd}"),
    ("\u{feff}{\"errorNum\":4,\"errorMessage\":\"", [0xe4, 0xb8], 4, "\u{fffd}"),
  ])
  func `a byte order mark and invalid UTF-8 lose nothing else`(
    start: String, bytes: [UInt8], number: Int32, message: String
  ) throws {
    var text = Array(start.utf8) + bytes
    if !bytes.isEmpty { text += Array("\"}".utf8) }
    let body = try #require(text.withUnsafeBytes { Bytes(copying: $0) })
    let error = try body.withJSONText { text throws(ArangoError) in
      try JSONDocument.read(text, levels: 1).serverError
    }
    let found = try #require(error)
    #expect(found == (number, message))
    #expect(body.buffer.elementsEqual(text))
  }
}

@Suite struct InnerErrorTests {
  private func innerError(_ text: String, _ shape: ResultProjection) throws -> InnerError? {
    shape.innerError(in: try #require(Bytes(text)))
  }

  @Test(arguments: [
    (
      #"{"PRMR-1":{"error":false,"result":{}},"PRMR-2":{"error":true,"errorCode":1457,"errorMessage":"no \u0041"}}"#,
      InnerError(server: "PRMR-2", number: 1457, message: "no A")
    ),
    (
      #"{"PRMR-1":{"errorNum":11,"code":403,"error":true},"PRMR-2":{"error":true},"PRMR-3":{"error":true}}"#,
      InnerError(server: "PRMR-1", others: 2, number: 11, message: "")
    ),
    (
      #"{"error":true,"errorCode":4,"errorMessage":"not written"}"#,
      InnerError(number: 4, message: "not written")
    ),
  ])
  func `the first server that failed is the error`(result: String, expected: InnerError) throws {
    let text = #"{"error":false,"code":200,"result":"# + result + "}"
    #expect(try innerError(text, .result(.ofServers)) == expected)
    #expect(try answer(text) == result)
  }

  private func answer(_ text: String) throws -> String {
    try ResultProjection.result(.ofServers).answer(in: try #require(Bytes(text))).text
  }

  @Test(arguments: [
    #"{"next":"CORRECT","current":"LEGACY"}"#,
    #"{"affected":[{"indexId":7}],"error":true,"errorCode":1242,"errorMessage":"legacy"}"#,
    #"{"PRMR-1":{"error":false,"result":{"affected":[{}],"error":true,"errorCode":1242}}}"#,
    #"{"PRMR-1":{"error":"true"},"PRMR-2":{"error":1},"PRMR-3":[true],"PRMR-4":null}"#,
    "{}", "[]", "null", #""error""#,
  ])
  func `a finding is not an error`(result: String) throws {
    let text = #"{"error":false,"code":200,"result":"# + result + "}"
    #expect(try innerError(text, .result(.ofServers)) == nil)
  }

  @Test func `an operation may fail as a whole`() throws {
    let failed = #"{"result":{"error":true,"errorMessage":"no Plan"}}"#
    #expect(
      try innerError(failed, .result(.ofItself)) == InnerError(number: 0, message: "no Plan"))
    let inside = #"{"result":{"diagnosis":{"error":true},"error":false}}"#
    #expect(try innerError(inside, .result(.ofItself)) == nil)
    #expect(try innerError(#"{"error":true,"result":{}}"#, .result(.ofItself)) == nil)
    #expect(try innerError(failed, .member("result", .any)) == nil)
    #expect(try innerError("", .result(.ofItself)) == nil)
  }

  @Test func `servers are named in messages`() {
    #expect(InnerError(number: 0, message: "").servers == "")
    #expect(InnerError(server: "PRMR-1", number: 0, message: "").servers == " of PRMR-1")
    #expect(
      InnerError(server: "a\nb", others: 2, number: 0, message: "").servers
        == " of a\\x0ab and 2 more")
  }
}

@Suite struct OptionTextTests {
  @Test func `a caller's text becomes a value`() throws {
    let text = #"{"a":[1,true,null,"x"],"b":1.50,"c":18446744073709551615,"d":{}}"#
    let value = try #require(try JSON.read(text, as: "options"))
    #expect(value["a"] == .array([.integer(1), .boolean(true), .null, .string("x")]))
    #expect(value["b"] == .number("1.50"))
    #expect(value["c"] == .number("18446744073709551615"))
    #expect(try value.text().text == text)
  }

  @Test func `a forwarded value keeps its spelling`() throws {
    let reading = JSONReading(keepsText: { $0 == "document" })
    let text = #"{"document":{ "n" : [1.50, 18446744073709551615, "\u0000\u00fc"]},"b":-0}"#
    let value = try #require(try JSON.read(text, as: "arguments", reading))
    #expect(value["document"]?.typeName == "an object")
    #expect(try value.text().text == text)
  }

  @Test func `the value of a secret is never made a text`() throws {
    let bytes = try #require(try JSON.readOptions(Secret(#"{"jwt_secret":"a\u00fc\n"}"#)))
    #expect(bytes["jwt_secret"] == .secret(Secret("aü\n")))
    #expect(bytes["jwt_secret"]?.displayText == "a string")
    #expect(try bytes.secretText() == Secret(#"{"jwt_secret":"aü\n"}"#))
  }

  @Test(arguments: [
    "18446744073709551615", "-9223372036854775808", "1.7976931348623157e308", "1e308", "1e-400",
    "0.00000000000000000000000000000000000001e340", "-0", "0e999999999999999999999", "0.1e309",
    "179769313486231570000000000000000.0e276",
  ])
  func `64-bit numbers are accepted`(number: String) throws {
    #expect(
      try JSON.readVerbatim("[" + number + "]", as: "document").text().text == "[" + number + "]")
  }

  @Test(arguments: [
    "18446744073709551616", "-9223372036854775809", "1e309", "-1.8e308", "1e99999999999999999999",
    "100000000000000000000000000", "0.0001e400", "1797693134862315809e290",
  ])
  func `a number beyond 64 bits is an argument error`(number: String) {
    #expect(
      throws: ArgumentsError.beyond(number, at: 5)
    ) { try JSON.readVerbatim("{\"a\":" + number + "}", as: "document") }
    #expect(throws: ArangoError.self) { try JSON.read("[" + number + "]", as: "options") }
  }

  @Test func `a duplicate member of the caller is an argument error`() {
    #expect(throws: ArangoError.argument("options: member a is given twice")) {
      try JSON.read(#"{"a":1,"b":2,"\u0061":3}"#, as: "options")
    }
  }

  @Test(arguments: [
    "1152921504606846976", "9223372036854775807", "-9223372036854775808",
  ])
  func `19 digits are an integer`(text: String) throws {
    #expect(try JSON.read(text, as: "options") == .integer(try #require(Int64(text))))
  }

  @Test(arguments: ["9223372036854775808", "-0", "1.0", "1e3"])
  func `a number beyond 64-bit integers keeps its spelling`(text: String) throws {
    #expect(try JSON.read(text, as: "options") == .number(text))
  }

  @Test func `a value is written with its control characters escaped`() throws {
    let value = JSON.object([
      .init("\u{1}", .string("\u{0}\u{1}\u{1}n1\"")), .init("n", .number("1e5")),
    ])
    #expect(try value.text().text == #"{"\u0001":"\u0000\u0001\u0001n1\"","n":1e5}"#)
  }

  @Test(arguments: ["", "{", "{'a':1}", "[1"])
  func `invalid JSON of the caller is an argument error`(text: String) {
    let error = #expect(throws: ArangoError.self) { try JSON.read(text, as: "options") }
    #expect(error?.code == .argument)
    #expect(error?.message.hasPrefix("options: not JSON at byte ") == true)
  }

  @Test(arguments: [#""\u0000""#, #"{"\ud800":1}"#])
  func `invalid Unicode of the caller is an argument error`(text: String) {
    let error = #expect(throws: ArangoError.self) { try JSON.read(text, as: "options") }
    #expect(error?.code == .argument)
  }

  @Test func `a nesting of thousands is refused`() {
    let deep = String(repeating: "[", count: 1_000) + String(repeating: "]", count: 1_000)
    #expect(throws: ArangoError.argument("options: nested deeper than 200")) {
      try JSON.read(deep, as: "options")
    }
  }
}

private enum ArgumentsError {
  static func beyond(_ number: String, at place: Int) -> ArangoError {
    .argument(
      "document: the number at byte \(place) is neither an integer of 64 bits nor a double: \(number)"
    )
  }
}
