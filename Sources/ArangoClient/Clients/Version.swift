/// The version of the library.
package enum Version {
  /// "MAJOR.MINOR.PATCH", as in arango.h.
  package static let text: StaticString = "0.1.0"
  /// 0xMMmmpp.
  package static let number: UInt32 = 0x000100
}
