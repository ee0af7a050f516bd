package import ArangoCore
package import ArangoPlatform
internal import CJansson

/// A JSON text that has been checked, whose outer levels jansson holds and can write again.
package final class JSONDocument {
  var root: UnsafeMutablePointer<json_t>
  /// The text it was read from, in which the tokens lie.
  let source: Bytes
  /// What travels behind the mark.
  let tokens: [JSONScanner.Token]
  /// The mark.
  let mark: Mark

  // An initializer that throws leaves its object behind in an embedded build (Swift 6.3): what can
  // fail, here and elsewhere, is done by a function before there is one.
  /// Reads a text. Values nested deeper than the open levels pass through as they are spelled.
  package static func read(
    _ text: Bytes, openLevels: Int
  ) throws(ArangoError) -> JSONDocument {
    let scan = try JSONScanner(text.buffer, openLevels: openLevels)
    let mark = Mark(longerThan: scan.longestRun)
    var marked = text
    if !scan.tokens.isEmpty {
      guard let copy = mark.apply(to: text.buffer, scan.tokens) else { throw .outOfMemory }
      marked = copy
    }
    return JSONDocument(
      owning: try load(marked), mark: mark, source: text, tokens: scan.tokens)
  }

  /// Takes over a value, with the tokens that its marked strings stand for.
  init(
    owning root: UnsafeMutablePointer<json_t>, mark: Mark, source: Bytes,
    tokens: [JSONScanner.Token]
  ) {
    self.root = root
    self.mark = mark
    self.source = source
    self.tokens = tokens
  }

  deinit {
    json_decref(root)
  }

  /// Checks that a text is JSON; the error says where it is none, and never what stands there.
  package static func check(_ text: Bytes) throws(ArangoError) {
    _ = try JSONScanner(text.buffer, openLevels: 0)
  }

  private static func load(_ text: Bytes) throws(ArangoError) -> UnsafeMutablePointer<json_t> {
    var error = json_error_t()
    let start = UnsafeRawPointer(text.start).assumingMemoryBound(to: CChar.self)
    if let root = json_loadb(start, text.count, Int(JSON_DECODE_ANY), &error) { return root }
    // The scanner has checked the grammar: what jansson still refuses is for want of memory.
    throw .outOfMemory
  }

  /// The text, members in their order, tokens as they were spelled.
  package func text() throws(ArangoError) -> Bytes {
    try text(of: root)
  }

  /// Overwrites the strings of the outermost object, which jansson frees as they are.
  func overwriteStrings() {
    var iterator = json_object_iter(root)
    while let current = iterator {
      if let value = json_object_iter_value(current), let start = json_string_value(value) {
        overwrite(UnsafeMutableRawPointer(mutating: start), json_string_length(value))
      }
      iterator = json_object_iter_next(root, current)
    }
  }

  /// The text of a part.
  func text(of value: UnsafeMutablePointer<json_t>) throws(ArangoError) -> Bytes {
    let written = Bytes()
    var room = 512
    while true {
      let size = written.fill(room) {
        json_dumpb(value, $0, $1, Int(JSON_COMPACT | JSON_ENCODE_ANY))
      }
      guard let size, size > 0 else { throw .outOfMemory }
      if size <= room { break }
      room = size
    }
    guard !tokens.isEmpty else { return written }
    guard let restored = mark.restore(written.buffer, tokens, from: source.buffer) else {
      throw .outOfMemory
    }
    return restored
  }
}

extension ArangoError {
  /// Memory ran out while an answer was read or written.
  static let outOfMemory = ArangoError(.internalFault, "out of memory", execution: .yes)
}
