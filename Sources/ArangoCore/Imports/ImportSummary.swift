/// The numbers of an import, and its lines with errors.
package struct ImportSummary: Sendable {
  /// An error of one line.
  package struct LineError: Sendable {
    package let line: Int64
    package let number: Int32?
    package let message: String

    /// Creates an error; `number` is the errorNum, nil if it is not known.
    package init(line: Int64, number: Int32? = nil, _ message: String) {
      self.line = line
      self.number = number
      self.message = message
    }
  }

  /// A range of lines.
  package struct Lines: Sendable {
    package let first: Int64
    package let last: Int64

    /// Creates a range.
    package init(_ first: Int64, _ last: Int64) {
      self.first = first
      self.last = last
    }
  }

  package var created: Int64 = 0
  package var updated: Int64 = 0
  package var ignored: Int64 = 0
  package var empty: Int64 = 0
  package var lineCount: Int64 = 0
  package var bytes: Int64 = 0
  package var chunks: Int64 = 0
  package var retries: Int64 = 0
  private var errors: Int64 = 0
  private var details: [LineError] = []
  private let maxDetails: Int
  private var unknown: [Lines] = []
  private var failed: [Lines] = []

  /// Creates the summary of no line, which keeps at most `maxDetails` errors of lines.
  package init(maxDetails: Int) {
    self.maxDetails = maxDetails
  }

  /// Adds an error of a line.
  package mutating func add(_ error: LineError) {
    errors += 1
    note(error)
  }

  /// Adds the server's response to a chunk of `lines` lines. `errors` are those that the response describes.
  /// Returns false and adds nothing if the response does not tell the outcome of the lines.
  package mutating func add(response: JSON, lines: Int, _ errors: [LineError]) -> Bool {
    var counts: [Int64] = []
    for name in ["created", "updated", "ignored", "errors"] {
      // A server may leave out the numbers of updated and ignored documents.
      let isOptional = name == "updated" || name == "ignored"
      guard let count = ImportSummary.number(response, name) ?? (isOptional ? 0 : nil),
        0...Int64(lines) ~= count
      else { return false }
      counts.append(count)
    }
    guard counts.reduce(0, +) <= Int64(lines) else { return false }
    created += counts[0]
    updated += counts[1]
    ignored += counts[2]
    self.errors += counts[3]
    for error in errors { note(error) }
    return true
  }

  /// Adds lines that the server may have imported or not.
  package mutating func add(unknown lines: Lines) { unknown.append(lines) }

  /// Adds lines that were certainly not imported.
  package mutating func add(failed lines: Lines) { failed.append(lines) }

  private mutating func note(_ error: LineError) {
    guard maxDetails > 0 else { return }
    details.append(error)
    // Sorting once for many errors keeps the cost of each of them small.
    if details.count >= 2 * maxDetails { details = firstDetails }
  }

  /// The errors of the first lines. Chunks end in any order.
  private var firstDetails: [LineError] {
    Array(details.sorted { $0.line < $1.line }.prefix(maxDetails))
  }

  private static func number(_ response: JSON, _ name: String) -> Int64? {
    if case .integer(let number)? = response[name] { number } else { nil }
  }

  private static func sorted(_ ranges: [Lines]) -> [JSON] {
    ranges.sorted { $0.first < $1.first }.map { $0.json }
  }

  /// The summary as JSON.
  package var json: JSON {
    .object([
      JSON.Member("created", .integer(created)), JSON.Member("updated", .integer(updated)),
      JSON.Member("ignored", .integer(ignored)), JSON.Member("errors", .integer(errors)),
      JSON.Member("empty", .integer(empty)), JSON.Member("lines", .integer(lineCount)),
      JSON.Member("bytes", .integer(bytes)), JSON.Member("chunks", .integer(chunks)),
      JSON.Member("retries", .integer(retries)),
      JSON.Member("details", .array(firstDetails.map { $0.json })),
      JSON.Member("unknown", .array(ImportSummary.sorted(unknown))),
      JSON.Member("failed", .array(ImportSummary.sorted(failed))),
    ])
  }
}

extension ImportSummary.LineError {
  fileprivate var json: JSON {
    .object([
      JSON.Member("line", .integer(line)),
      JSON.Member("error_num", number.map { .integer(Int64($0)) } ?? .null),
      JSON.Member("message", .string(message)),
    ])
  }
}

extension ImportSummary.Lines {
  fileprivate var json: JSON {
    .object([
      JSON.Member("first_line", .integer(first)), JSON.Member("last_line", .integer(last)),
    ])
  }
}
