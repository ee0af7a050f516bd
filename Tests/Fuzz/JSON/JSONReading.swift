import ArangoCore
import ArangoJSON
import ArangoPlatform

// The calls of the library that FuzzJSON.swift makes, each in a function of its own.

/// True if the library accepts a text as JSON.
func accepts(_ text: Bytes) -> Bool {
  (try? JSONDocument.check(text)) != nil
}

/// The shapes of answers that operations have.
let shapes: [ResultProjection] = [
  .whole, .object, .member("result", .any), .member("id", .string), .memberIfThere("results"),
  .stringOrNull("id"), .array("result", orInside: "crashes"), .result(.ofItself),
  .result(.ofServers), .column(array: "endpoints", member: "endpoint"), .text, .nothing, .accepted,
  .agencyJob, .jobState, .jobResult,
]

/// The answer that a shape makes of a body; nil if the body does not have that shape.
func answer(_ shape: ResultProjection, in body: Bytes) -> Bytes? {
  _ = shape.innerError(in: body)
  return try? body.withJSONText { text throws(ArangoError) in
    try shape.answer(in: text, isJobResult: true)
  }
}

/// The text of a value that the library read; nil if it cannot be read, being nested too deeply.
func rewritten(_ text: Bytes) -> Bytes? {
  guard let value = try? JSON.read(text) else { return nil }
  guard let text = try? value.text() else { fatalError("a value that was read cannot be written") }
  return text
}

/// Reads a text as options and arguments of a caller are read.
func readAsCallers(_ text: Bytes) {
  let isRead = (try? JSON.readOptions(Secret(copying: text.buffer))) != nil
  require(!isRead || accepts(text), "options that are not JSON")
  _ = try? JSON.read(text.text, as: "arguments")
  _ = try? JSON.readVerbatim(text.text, as: "arguments")
}
