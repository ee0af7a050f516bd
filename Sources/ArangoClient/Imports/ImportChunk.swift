internal import ArangoCore
internal import ArangoPlatform

/// Lines of an import that are sent with one request.
struct ImportChunk {
  /// The lines with their ends.
  let text = Bytes()
  /// The numbers of the lines, from 1. Lines with errors and empty lines are left out.
  var lineNumbers: [Int64] = []
  /// True if each document has a `_key`.
  var isKeyed = true

  /// The first and the last line; nil if there is none.
  var range: ImportSummary.Lines? {
    guard let first = lineNumbers.first, let last = lineNumbers.last else { return nil }
    return ImportSummary.Lines(first, last)
  }
}
