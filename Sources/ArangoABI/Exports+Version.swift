internal import ArangoClient
internal import CArango

@_cdecl("arango_version") @implementation
public func arango_version() -> UnsafePointer<CChar>! {
  cString(Version.text)
}

@_cdecl("arango_version_number") @implementation
public func arango_version_number() -> UInt32 {
  Version.number
}
