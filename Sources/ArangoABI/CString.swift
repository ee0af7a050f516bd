internal import ArangoCore
internal import ArangoPlatform

/// Copies a C string; nil for NULL. `name` is the argument, for errors.
func text(_ pointer: UnsafePointer<CChar>?, _ name: String) throws(ArangoError) -> String? {
  guard let pointer else { return nil }
  guard let text = String(validatingCString: pointer) else {
    throw .argument(name + " is not UTF-8")
  }
  return text
}

/// Copies a C string that must not be NULL.
func required(_ pointer: UnsafePointer<CChar>?, _ name: String) throws(ArangoError) -> String {
  guard let text = try text(pointer, name) else { throw .argument(name + " is NULL") }
  return text
}

/// Copies a C string that may be or contain a secret; nil for NULL.
func secret(_ pointer: UnsafePointer<CChar>?, _ name: String) throws(ArangoError) -> Secret? {
  guard let pointer else { return nil }
  var count = 0
  while pointer[count] != 0 { count += 1 }
  let bytes = UnsafeRawBufferPointer(start: pointer, count: count)
    .assumingMemoryBound(to: UInt8.self)
  guard isUTF8(bytes) else { throw .argument(name + " is not UTF-8") }
  return Secret(copying: bytes)
}

/// Returns bytes as a C string, and stores their number; NULL and 0 for nil.
func cString(_ bytes: Bytes?, _ size: UnsafeMutablePointer<Int>? = nil) -> UnsafePointer<CChar>? {
  size?.pointee = bytes?.count ?? 0
  guard let bytes else { return nil }
  return UnsafeRawPointer(bytes.start).assumingMemoryBound(to: CChar.self)
}

/// Returns a static string as a C string.
func cString(_ text: StaticString) -> UnsafePointer<CChar> {
  UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
}

/// Copies the C strings of an array.
func texts(
  _ pointers: UnsafePointer<UnsafePointer<CChar>?>?, _ count: Int, _ name: String
) throws(ArangoError) -> [String] {
  guard let pointers else { throw .argument(name + " is NULL") }
  guard count >= 0 else { throw .argument("count is larger than memory can be") }
  var texts: [String] = []
  for index in 0..<count {
    texts.append(try required(pointers[index], name + "[" + String(index) + "]"))
  }
  return texts
}

/// Returns the body of a request, which is not copied.
func buffer(
  _ start: UnsafeRawPointer?, _ size: Int
) throws(ArangoError) -> UnsafeRawBufferPointer {
  guard size >= 0 else { throw .argument("body_size is larger than memory can be") }
  guard start != nil || size == 0 else {
    throw .argument("body is NULL and body_size " + String(size))
  }
  return UnsafeRawBufferPointer(start: start, count: size)
}
