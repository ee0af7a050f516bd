/// True if the bytes are valid UTF-8. Creates no String, which would copy a secret.
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
