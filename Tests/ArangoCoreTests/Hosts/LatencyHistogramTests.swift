import Testing

@testable import ArangoCore

@Suite struct LatencyHistogramTests {
  @Test func `an empty histogram has no percentile`() {
    #expect(LatencyHistogram().percentile(50) == nil)
  }

  @Test(arguments: [0, 1, 3, 4, 7, 100, 1_000, 65_537, 3_000_000, 1 << 40] as [UInt64])
  func `a percentile is accurate to 25 %`(value: UInt64) throws {
    var histogram = LatencyHistogram()
    histogram.add(value)
    let told = try #require(histogram.percentile(99))
    if value < 1 << 32 {
      #expect(told >= value)
      #expect(told <= value + value / 4)
    }
  }

  @Test func `half of the values are at or below the median`() {
    var histogram = LatencyHistogram()
    for value in 1...1_000 as ClosedRange<UInt64> { histogram.add(value) }
    let median = histogram.percentile(50) ?? 0
    #expect((500...625).contains(median))
    let last = histogram.percentile(99) ?? 0
    #expect((990...1_250).contains(last))
  }
}
