import ArangoPlatform
import CJansson

// The input is the body of a response.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  guard let body = Bytes(copying: UnsafeRawBufferPointer(start: start, count: count)) else {
    return -1
  }
  let isAccepted = accepts(body)
  require(!isAccepted || !body.buffer.contains(0), "accepted U+0000")
  compareWithJansson(body, isAccepted)
  for shape in shapes {
    guard let answer = answer(shape, in: body) else { continue }
    require(accepts(answer), "\(shape): the answer is not JSON: \(answer.text)")
    if shape == .whole && isAccepted {
      require(answer.buffer.elementsEqual(body.buffer), "the whole answer is another")
    }
  }
  if let once = rewritten(body) {
    require(isAccepted, "a text was read that is not JSON")
    let isSame = rewritten(once).map { $0.buffer.elementsEqual(once.buffer) } ?? false
    require(isSame, "rewritten differently: \(once.text)")
  }
  readAsCallers(body)
  return 0
}

/// Compares with what jansson accepts. It refuses some texts that are JSON: numbers it cannot hold, U+0000
/// in names, half a surrogate pair.
private func compareWithJansson(_ text: Bytes, _ isAccepted: Bool) {
  var error = json_error_t()
  let start = UnsafeRawPointer(text.start).assumingMemoryBound(to: CChar.self)
  let flags = Int(JSON_DECODE_ANY | JSON_ALLOW_NUL)
  if let root = json_loadb(start, text.count, flags, &error) {
    json_decref(root)
    // jansson takes U+0000 behind a text for its end.
    require(isAccepted || text.buffer.contains(0), "refused what jansson accepts")
    return
  }
  let message = withUnsafePointer(to: &error.text) { text in
    text.withMemoryRebound(to: CChar.self, capacity: 160) { String(cString: $0) }
  }
  let reason = json_error_code(&error)
  let isOfJansson =
    reason == json_error_numeric_overflow || reason == json_error_null_byte_in_key
    || reason == json_error_stack_overflow || message.hasPrefix("invalid Unicode")
  require(!isAccepted || isOfJansson, "accepted what jansson refuses: \(message)")
}

/// Ends the program with a message, in an optimized build too, unless a condition holds.
func require(_ condition: Bool, _ message: @autoclosure () -> String) {
  if !condition { fatalError(message()) }
}
