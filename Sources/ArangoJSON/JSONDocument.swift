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
    JanssonSeed.set()
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

  /// The text as a secret: nothing of it stays in memory that is given back.
  func secretText() throws(ArangoError) -> Secret {
    defer { overwriteStrings(root) }
    // Room for all of it at once: what grows leaves its old memory as it is.
    let size = json_dumpb(root, nil, 0, JSONDocument.format)
    let written = try marked(root, room: max(size, 1))
    guard !tokens.isEmpty else { return written.moveIntoSecret() }
    defer { written.overwriteAll() }
    return try restored(written).moveIntoSecret()
  }

  /// Overwrites the strings of a value, which jansson frees as they are.
  private func overwriteStrings(_ value: UnsafeMutablePointer<json_t>?) {
    guard let value else { return }
    if let start = json_string_value(value) {
      overwrite(UnsafeMutableRawPointer(mutating: start), json_string_length(value))
    }
    for index in 0..<json_array_size(value) { overwriteStrings(json_array_get(value, index)) }
    var iterator = json_object_iter(value)
    while let current = iterator {
      overwriteStrings(json_object_iter_value(current))
      iterator = json_object_iter_next(value, current)
    }
  }

  /// The text of a part.
  func text(of value: UnsafeMutablePointer<json_t>) throws(ArangoError) -> Bytes {
    let written = try marked(value, room: 512)
    return try tokens.isEmpty ? written : restored(written)
  }

  private static let format = Int(JSON_COMPACT | JSON_ENCODE_ANY)

  /// The text in which tokens stand behind their marks.
  private func marked(
    _ value: UnsafeMutablePointer<json_t>, room: Int
  ) throws(ArangoError) -> Bytes {
    let written = Bytes()
    var room = room
    while true {
      let size = written.fill(room) { json_dumpb(value, $0, $1, JSONDocument.format) }
      guard let size, size > 0 else { throw .outOfMemory }
      if size <= room { return written }
      room = size
    }
  }

  /// The same with the tokens as they were spelled.
  private func restored(_ written: Bytes) throws(ArangoError) -> Bytes {
    guard let restored = mark.restore(written.buffer, tokens, from: source.buffer) else {
      throw .outOfMemory
    }
    return restored
  }
}

extension ArangoError {
  /// Memory ran out.
  static let outOfMemory = ArangoError(.internalFault, "out of memory")
}
