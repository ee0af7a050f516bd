import Testing

@testable import ArangoCore

@Suite struct ImportWindowTests {
  @Test func `the window grows by one and is halved by signs of an overload`() {
    var window = ImportWindow(limit: 8)
    #expect(window.size == 2)
    for expected in [3, 4, 5, 6, 7, 8, 8] {
      window.chunkEnded(attempts: 1, queueTime: 1_000)
      #expect(window.size == expected)
    }
    window.chunkEnded(attempts: 2, queueTime: nil)
    #expect(window.size == 4)
    window.chunkEnded(attempts: 1, queueTime: 1_000_001)
    #expect(window.size == 2)
    for _ in 0..<5 { window.chunkEnded(attempts: 3, queueTime: nil) }
    #expect(window.size == 1)
  }

  @Test func `a limit of one is never exceeded`() {
    var window = ImportWindow(limit: 1)
    window.chunkEnded(attempts: 1, queueTime: nil)
    #expect(window.size == 1)
  }
}

@Suite struct ImportSummaryTests {
  @Test func `the first errors are kept in the order of their lines`() {
    var summary = ImportSummary(maxDetails: 3)
    for line in [7, 3, 9, 1, 5] { summary.add(.init(line: Int64(line), "x")) }
    guard case .array(let details)? = summary.json["details"] else {
      Issue.record("no details")
      return
    }
    #expect(details.map { $0["line"] } == [.integer(1), .integer(3), .integer(5)])
    #expect(summary.json["errors"] == .integer(5))
  }

  @Test func `many errors in any order leave the first ones`() {
    var summary = ImportSummary(maxDetails: 2)
    for line in 0..<10_000 { summary.add(.init(line: Int64((line * 7_919) % 10_000), "x")) }
    guard case .array(let details)? = summary.json["details"] else {
      Issue.record("no details")
      return
    }
    #expect(details.map { $0["line"] } == [.integer(0), .integer(1)])
  }

  @Test func `ranges are in the order of their lines`() {
    var summary = ImportSummary(maxDetails: 1)
    for first in [9, 1, 5] {
      summary.add(unknown: .init(Int64(first), Int64(first + 2)))
      summary.add(failed: .init(Int64(first), Int64(first + 2)))
    }
    for name in ["unknown", "failed"] {
      guard case .array(let ranges)? = summary.json[name] else {
        Issue.record("no ranges")
        return
      }
      #expect(ranges.map { $0["first_line"] } == [.integer(1), .integer(5), .integer(9)])
    }
  }

  @Test func `no detail is kept if none is wanted`() {
    var summary = ImportSummary(maxDetails: 0)
    summary.add(.init(line: 1, "x"))
    #expect(summary.json["details"] == .array([]))
    #expect(summary.json["errors"] == .integer(1))
  }

  @Test(
    arguments: [
      (
        "at position 12: creating document failed with error 'unique constraint violated - in index"
          + " primary', offending document: {\"_key\":\"a\"}",
        12, 1_210
      ),
      ("at position 0: creating document failed with error 'illegal document key'", 0, 1_221),
      ("at position x: something else", nil, nil), ("", nil, nil), ("at position ", nil, nil),
    ] as [(String, Int?, Int32?)])
  func `a detail of the server has an index and a known error`(
    text: String, index: Int?, number: Int32?
  ) {
    let detail = ImportDetail(text)
    #expect(detail.index == index)
    #expect(detail.number == number)
  }
}
