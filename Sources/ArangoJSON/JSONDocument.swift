package import ArangoCore
internal import ArangoPlatform
internal import CJansson

/// A JSON text that jansson has read and can write again.
package final class JSONDocument {
  /// The deepest nesting, and jansson's own limit.
  package static let maxDepth = 2_048

  var root: UnsafeMutablePointer<json_t>
  /// The mark of what jansson could not hold; nil if it held all.
  let mark: Mark?

  /// Takes over a value and the mark its strings may have.
  init(owning root: UnsafeMutablePointer<json_t>, mark: Mark?) {
    self.root = root
    self.mark = mark
  }

  deinit {
    json_decref(root)
  }

  /// Reads a text; the error says where it is no JSON, and never what stands there.
  package convenience init(parsing text: UnsafeBufferPointer<UInt8>) throws(ArangoError) {
    let scan = JSONScanner(text)
    guard !scan.tokens.isEmpty else {
      self.init(owning: try JSONDocument.load(text), mark: nil)
      return
    }
    let mark = Mark(longerThan: scan.longestRun)
    guard let marked = mark.apply(to: text, scan.tokens) else { throw .outOfMemory }
    let root: UnsafeMutablePointer<json_t>
    do throws(ArangoError) {
      root = try JSONDocument.load(marked.buffer)
    } catch {
      // The place in the caller's text, not in the marked one, belongs in the message.
      throw JSONDocument.failure(of: text) ?? error
    }
    self.init(owning: root, mark: mark)
  }

  /// Whether the text is JSON.
  package static func isJSON(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    (try? JSONDocument(parsing: text)) != nil
  }

  private static func load(
    _ text: UnsafeBufferPointer<UInt8>
  ) throws(ArangoError) -> UnsafeMutablePointer<json_t> {
    var error = json_error_t()
    let start = text.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
    guard let root = json_loadb(start, text.count, Int(JSON_DECODE_ANY), &error) else {
      throw failure(at: error)
    }
    return root
  }

  /// Why the text is no JSON; nil if it is.
  private static func failure(of text: UnsafeBufferPointer<UInt8>) -> ArangoError? {
    do throws(ArangoError) {
      json_decref(try load(text))
      return nil
    } catch {
      return error
    }
  }

  private static func failure(at error: json_error_t) -> ArangoError {
    withUnsafePointer(to: error) { pointer in
      if json_error_code(pointer) == json_error_out_of_memory { return .outOfMemory }
      return ArangoError(
        .protocolViolation,
        "not JSON: line " + String(error.line) + ", column " + String(error.column),
        execution: .yes)
    }
  }
}

extension ArangoError {
  /// Memory ran out while an answer was read or written.
  static let outOfMemory = ArangoError(.internalFault, "out of memory", execution: .yes)
}
