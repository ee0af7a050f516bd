import ArangoHTTP
import ResponseReader
import Testing

@Suite struct ResponseParserTests {
  @Test(arguments: Sample.all)
  func `a response is parsed as expected`(sample: Sample) {
    #expect(Sample.Expected(sample.read()) == sample.expected)
  }

  @Test(arguments: Sample.all)
  func `the outcome does not depend on where the bytes are cut`(sample: Sample) {
    let whole = sample.read()
    for position in sample.bytes.indices {
      let outcome = sample.read(cutAt: [position])
      guard outcome == whole else {
        Issue.record("cut at byte \(position): \(outcome) instead of \(whole)")
        return
      }
    }
    #expect(sample.read(cutAt: Array(sample.bytes.indices)) == whole)
  }

  @Test func `every rule has a response that breaks it`() {
    var broken: Set<ResponseFault.Rule> = []
    for sample in Sample.all {
      if case .fault(let rule) = sample.expected { broken.insert(rule) }
    }
    // Two rules are limits of 256 kB, which ResponseLimitTests reach.
    #expect(broken.union([.headSize, .chunkOverhead]) == Set(ResponseFault.Rule.allCases))
  }
}
