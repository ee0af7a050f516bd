import ArangoHTTP
import Foundation
import Testing

@Suite struct HTTPDateTests {
  @Test(
    arguments: [
      ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
      ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
      ("Sun Nov  6 08:49:37 1994", 784_111_777),
      ("sun, 06 nov 1994 08:49:37 gmt", 784_111_777),
      ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
      ("Wed, 31 Dec 1969 23:59:59 GMT", nil),
      ("Tue, 29 Feb 2000 12:00:00 GMT", 951_825_600),
      ("Fri, 31 Dec 9999 23:59:59 GMT", 253_402_300_799),
      ("Thu, 31 Dec 1998 23:59:60 GMT", 915_148_800),
      ("Monday, 01-Jan-69 00:00:00 GMT", 3_124_224_000),
      ("", nil), ("0", nil), ("Sun", nil), ("06 Nov 1994", nil), ("08:49:37", nil),
      ("Sun, 06 Nov 1994 8:49 GMT", nil), ("Sun, 06 Nov 1994 24:00:00 GMT", nil),
      ("Sun, 06 Nov 1994 08:60:00 GMT", nil), ("Sun, 06 Nov 1994 08:49:61 GMT", nil),
      ("Sun, 06 Nov 1994 08:49:37:00 GMT", nil), ("Sun, 06 Nov 1994 08::37 GMT", nil),
      ("Sun, 32 Nov 1994 08:49:37 GMT", nil), ("Sun, 00 Nov 1994 08:49:37 GMT", nil),
      ("Sun, 06 Foo 1994 08:49:37 GMT", nil), ("Sun, 06 Nov 19940 08:49:37 GMT", nil),
      ("Sun, 06 Nov 1994 08:49:37 08:49:37 GMT", nil), ("06 Nov 1994 1994 08:49:37", nil),
      ("06 Nov 99999999999999999999 08:49:37", nil), ("120", nil), ("1994-11-06T08:49:37Z", nil),
    ] as [(String, Int64?)])
  func `a date is seconds since 1970`(text: String, seconds: Int64?) {
    #expect(HTTPDate.seconds(text) == seconds)
  }

  @Test func `each day until 2100 is that of the calendar`() {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "GMT")
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    for day in stride(from: 0, to: 130 * 366, by: 1) as StrideTo<Int64> {
      let seconds = day * 86_400 + day
      let text = formatter.string(from: Date(timeIntervalSince1970: TimeInterval(seconds)))
      guard HTTPDate.seconds(text) == seconds else {
        Issue.record("\(text)")
        return
      }
    }
  }
}
