/// Whether bytes are UTF-8, for those of which no String may be made.
package func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  while true {
    switch decoder.decode(&iterator) {
    case .scalarValue: continue
    case .emptyInput: return true
    case .error: return false
    }
  }
}
