package import ArangoCore
internal import CPlatform

/// A growing array of bytes, followed by a NUL that is not counted. C may read it as a string as long as
/// this object lives.
package final class Bytes: @unchecked Sendable {
  // Sendable because one thread fills it, and it is only read once it is shared.

  /// The number of bytes.
  package private(set) var count = 0
  private var capacity = 0
  private var storage: UnsafeMutablePointer<UInt8>?

  /// Creates an empty array.
  package init() {}

  /// Copies a text. Returns nil if memory ran out.
  package convenience init?(_ text: String) {
    self.init()
    var text = text
    guard text.withUTF8({ append(UnsafeRawBufferPointer($0)) }) else { return nil }
  }

  /// Copies bytes. Returns nil if memory ran out.
  package convenience init?(copying bytes: UnsafeRawBufferPointer) {
    self.init()
    guard append(bytes) else { return nil }
  }

  deinit {
    free(storage)
  }

  /// The address of the first byte, or of the NUL if there are no bytes.
  package var start: UnsafePointer<UInt8> {
    guard let storage else { return Bytes.empty }
    return UnsafePointer(storage)
  }

  /// All bytes. Valid as long as this object lives and does not grow.
  package var buffer: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start, count: count)
  }

  /// Appends bytes. Returns false and appends nothing if memory ran out.
  @discardableResult
  package func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let source = bytes.baseAddress, !bytes.isEmpty else { return reserve(count) }
    let (needed, overflow) = count.addingReportingOverflow(bytes.count)
    guard !overflow, reserve(needed), let storage else { return false }
    memcpy(storage + count, source, bytes.count)
    count = needed
    storage[count] = 0
    return true
  }

  /// Appends bytes, and reserves memory for `wanted` bytes in all if it must grow. Returns false if memory
  /// ran out.
  package func append(_ bytes: UnsafeRawBufferPointer, reserving wanted: Int) -> Bool {
    if let storage, let source = bytes.baseAddress, bytes.count < capacity - count {
      memcpy(storage + count, source, bytes.count)
      count += bytes.count
      storage[count] = 0
      return true
    }
    return reserve(wanted) && append(bytes)
  }

  /// Appends one byte.
  @discardableResult
  package func append(_ byte: UInt8) -> Bool {
    withUnsafeBytes(of: byte) { append($0) }
  }

  /// Appends a text.
  @discardableResult
  package func append(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// Replaces the content by what `body` writes into memory for `size` bytes. Returns the number that `body`
  /// returns, which is the length of the text; the content is empty if it does not fit. nil if memory ran
  /// out.
  package func fill(
    _ size: Int, _ body: (UnsafeMutablePointer<CChar>, Int) -> Int
  ) -> Int? {
    guard reserve(size), let storage else { return nil }
    let written = UnsafeMutableRawPointer(storage).withMemoryRebound(to: CChar.self, capacity: size)
    {
      body($0, size)
    }
    count = written >= 0 && written <= size ? written : 0
    storage[count] = 0
    return written
  }

  /// Returns at least `wanted` bytes of free memory behind the content, which `grow` adds to it; nil if
  /// memory ran out.
  @inline(__always)
  package func room(_ wanted: Int) -> UnsafeMutableRawBufferPointer? {
    let (needed, overflow) = count.addingReportingOverflow(wanted)
    guard !overflow, reserve(needed), let storage else { return nil }
    return UnsafeMutableRawBufferPointer(start: storage + count, count: capacity - 1 - count)
  }

  /// Adds bytes that were written into `room`.
  @inline(__always)
  package func grow(by added: Int) {
    guard let storage, added >= 0, added < capacity - count else { return }
    count += added
    storage[count] = 0
  }

  /// Frees unused memory.
  package func shrink() {
    guard let storage, capacity - count > 1_024, count < capacity,
      let smaller = realloc(storage, count + 1)
    else { return }
    self.storage = smaller.assumingMemoryBound(to: UInt8.self)
    capacity = count + 1
  }

  /// Removes bytes at the end.
  package func truncate(to length: Int) {
    guard length < count, let storage else { return }
    count = max(0, length)
    storage[count] = 0
  }

  /// Removes bytes at the beginning.
  package func removeFirst(_ number: Int) {
    guard let storage, number > 0, number <= count else { return }
    count -= number
    memmove(storage, storage + number, count + 1)
  }

  /// Reserves memory for `wanted` bytes in all. Returns false if memory ran out.
  @discardableResult
  package func reserve(_ wanted: Int) -> Bool {
    guard storage == nil || wanted >= capacity else { return true }
    let (doubled, tooMuch) = capacity.multipliedReportingOverflow(by: 2)
    let size = max(wanted, tooMuch ? wanted : doubled, 64)
    guard size < Int.max, let grown = realloc(storage, size + 1) else { return false }
    let isFirst = storage == nil
    let bytes = grown.assumingMemoryBound(to: UInt8.self)
    if isFirst { bytes[0] = 0 }
    storage = bytes
    capacity = size + 1
    return true
  }

  /// Copies the bytes into a secret and overwrites them here.
  package func moveIntoSecret() -> Secret {
    defer { overwriteAll() }
    return Secret(copying: buffer)
  }

  /// Copies a secret. Returns nil if memory ran out.
  package convenience init?(_ secret: Secret) {
    self.init(copying: UnsafeRawBufferPointer(secret.bytes))
  }

  /// Overwrites the bytes with zeros.
  package func overwriteAll() {
    if let storage { explicit_bzero(storage, count) }
  }

  /// The text, with U+FFFD in place of bytes that are not UTF-8.
  package var text: String {
    String(decoding: buffer, as: UTF8.self)
  }

  /// The NUL of arrays that have no memory.
  // Written once, at the initialisation.
  nonisolated(unsafe) private static let empty: UnsafePointer<UInt8> = {
    let pointer = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
    pointer.initialize(to: 0)
    return UnsafePointer(pointer)
  }()
}
