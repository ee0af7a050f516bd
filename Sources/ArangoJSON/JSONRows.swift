package import ArangoPlatform

/// The elements of a JSON array, as ranges of the text.
package struct JSONRows {
  /// The text.
  private let text: Bytes
  /// The range of the array.
  private let range: Range<Int>
  /// The ranges of the elements.
  private let elements: [Range<Int>]
  /// True if an element may be an error, in place of a document or its metadata.
  package let mayHaveErrors: Bool

  fileprivate init(
    _ text: Bytes, _ range: Range<Int>, _ elements: [Range<Int>], _ mayHaveErrors: Bool
  ) {
    self.mayHaveErrors = mayHaveErrors
    self.text = text
    self.range = range
    self.elements = elements
  }

  /// Reads the elements of a text that is an array; nil for any other text.
  package static func read(_ text: Bytes) -> JSONRows? {
    guard let document = try? JSONDocument.read(text, levels: 1) else { return nil }
    return document.rows(of: JSONDocument.root)
  }

  /// The number of elements.
  package var count: Int { elements.count }

  /// The text of the array. Valid as long as this value lives.
  package var bytes: UnsafeBufferPointer<UInt8> { bytes(at: range) }

  /// The text of an element; nil beyond the last. Valid as long as this value lives.
  package subscript(index: Int) -> UnsafeBufferPointer<UInt8>? {
    elements.indices.contains(index) ? bytes(at: elements[index]) : nil
  }

  /// The number of elements that are errors of ArangoDB: objects with `error` and `errorNum`.
  package var errorCount: Int {
    var count = 0
    for element in elements {
      guard let row = Bytes(copying: UnsafeRawBufferPointer(bytes(at: element))),
        let document = try? JSONDocument.read(row, levels: 1), document.serverError != nil
      else { continue }
      count += 1
    }
    return count
  }

  private func bytes(at range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.start + range.lowerBound, count: range.count)
  }
}

extension JSONDocument {
  /// Returns the elements of an array, whose level was recorded; nil for any other value.
  func rows(of array: Int, mayHaveErrors: Bool = false) -> JSONRows? {
    guard kind(array) == .array else { return nil }
    return JSONRows(
      text, values[array].range, children(of: array).map { values[$0].range }, mayHaveErrors)
  }

  /// True if the text is an object with a `_key`, or an array of such objects.
  package static func hasKeys(_ text: Bytes) -> Bool {
    guard let document = try? JSONDocument.read(text, levels: 2) else { return false }
    let isKeyed: (Int) -> Bool = { document.member("_key", of: $0) != nil }
    guard document.kind(root) == .array else { return isKeyed(root) }
    return document.children(of: root).allSatisfy(isKeyed)
  }
}
