import ArangoCore
import ArangoPlatform
import Testing

@testable import ArangoJSON

@Suite struct JSONRowsTests {
  private func rows(of rows: JSONRows) -> [String] {
    (0..<rows.count).compactMap { rows[$0].map { String(decoding: $0, as: UTF8.self) } }
  }

  private func result(
    _ text: String, _ projection: ResultProjection
  ) throws(ArangoError) -> ProjectedResult {
    try projection.result(in: Bytes(text) ?? Bytes())
  }

  @Test func `the rows of a query are slices of the response`() throws {
    let text = #"{"hasMore":true,"id":"17","result":[ 1 ,{"a":[1,2]}, "x\u00e9" ],"error":false}"#
    let result = try result(text, .cursor)
    #expect(result.json.text == text)
    #expect(result.created == CoordinatorResource(.cursor, "17"))
    let rows = try #require(result.rows)
    #expect(self.rows(of: rows) == ["1", #"{"a":[1,2]}"#, #""x\u00e9""#])
    #expect(String(decoding: rows.bytes, as: UTF8.self) == #"[ 1 ,{"a":[1,2]}, "x\u00e9" ]"#)
    #expect(rows[3] == nil && rows[-1] == nil && rows[.max] == nil)
  }

  @Test func `the last batch names no cursor`() throws {
    let result = try result(#"{"result":[],"hasMore":false}"#, .cursor)
    #expect(result.created == nil && result.rows?.count == 0)
  }

  @Test(arguments: [#"{"hasMore":false}"#, #"{"result":{}}"#, "[]", "{", #"{"result":[1,]}"#])
  func `a response without rows is an error`(text: String) {
    #expect(throws: ArangoError.self) { try result(text, .cursor) }
  }

  @Test func `errors among documents are counted`() throws {
    let text = #"""
      [{"_key":"a"},{"error":true,"errorNum":1210,"errorMessage":"x"},
       {"error":true,"errorNum":1202,"errorMessage":"y"},{"_key":"e","error":"text"}]
      """#
    let rows = try #require(try result(text, .items).rows)
    #expect(rows.count == 4 && rows.errorCount == 2 && rows.mayHaveErrors)
    #expect(try result("{}", .items).rows == nil)
  }

  @Test func `a transaction is known by the id of its response`() throws {
    let result = try result(#"{"code":201,"result":{"id":"9","status":"running"}}"#, .transaction)
    #expect(result.json.text == #"{"id":"9","status":"running"}"#)
    #expect(result.created == CoordinatorResource(.transaction, "9"))
    #expect(throws: ArangoError.self) { try self.result(#"{"result":{}}"#, .transaction) }
  }

  @Test(arguments: [
    (#"{"_key":"a"}"#, true), (#"{"a":{"_key":"b"}}"#, false), ("{}", false), ("[]", true),
    (#"[{"_key":"a"},{"_key":"b"}]"#, true), (#"[{"_key":"a"},{}]"#, false), ("[1]", false),
    ("", false), ("{", false), (#"{"\u005fkey":"a"}"#, true),
  ])
  func `keys are found at the top of documents only`(text: String, isKeyed: Bool) throws {
    #expect(JSONDocument.hasKeys(try #require(Bytes(text))) == isKeyed)
  }
}
