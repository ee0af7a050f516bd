import ArangoCore

// The typed functions of the header and their exports: an operation's required arguments are
// parameters, the others one JSON object.

extension Operation {
  /// The groups of operations, in the order of the table.
  static let groups = table.reduce(into: [String]()) { groups, operation in
    if groups.last != operation.group { groups.append(operation.group) }
  }

  fileprivate var required: [Parameter] { parameters.filter { $0.required } }

  fileprivate var hasOptions: Bool { required.count < parameters.count }

  /// The function as C declares it.
  var prototype: String {
    var parameters = ["arango_database *database"]
    parameters += required.map { "const char *\($0.parameterName)" }
    if hasOptions { parameters.append("const char *options") }
    let open = "arango_result *\(functionName)("
    return wrapped(parameters, after: open, indent: 4)
  }
}

extension Parameter {
  /// The name of the parameter in C, where `database` is the handle.
  fileprivate var parameterName: String { name == "database" ? "database_name" : name }

  /// True if C passes the argument as a string, false if as JSON text.
  fileprivate var isText: Bool {
    switch kind {
    case .string, .text, .word, .wordOrInteger, .server, .name, .key, .handle, .revision,
      .resource:
      true
    case .boolean, .integer, .number, .strings, .stringOrStrings, .array, .object, .mergedObject,
      .agencyDump, .any:
      false
    }
  }

  /// True if the argument may be the body of arango_call_with.
  var mayBeBody: Bool {
    switch (place, kind) {
    case (.body, .mergedObject): false
    case (.body, _), (.rawBody, _): true
    default: false
    }
  }
}

/// The header's section of typed functions.
func headerSection() -> String {
  var section = ""
  for group in Operation.groups {
    let dashes = String(repeating: "-", count: 66 - group.count)
    section += "/* \(dashes) \(group), typed */\n\n"
    for operation in Operation.table where operation.group == group {
      section += comment(operation) + "\n"
      section += "ARANGO_RESULT \(operation.prototype);\n\n"
    }
  }
  return section
}

private func comment(_ operation: Operation) -> String {
  var lines = fill(operation.summary)
  for parameter in operation.required {
    let form = parameter.isText ? "" : " as JSON text"
    lines += fill(
      "\(parameter.parameterName): \(parameter.kind.description)\(form). \(parameter.meaning)", 2)
  }
  if operation.hasOptions {
    let names = operation.parameters.filter { !$0.required }.map { parameter in
      if parameter.null == .value { return "\(parameter.name) (null is a value)" }
      return parameter.availability.isLimited
        ? "\(parameter.name) (ArangoDB \(parameter.availability.description))" : parameter.name
    }
    let exactly = operation.exactlyOneOf.isEmpty ? "" : " (exactly one)"
    lines += fill("options: " + names.joined(separator: ", ") + exactly + ".", 2)
  }
  let answer = operation.shape.description.filter { $0 != "`" }
  lines += fill("Gives \(answer).")
  if let timeout = operation.timeout {
    lines += fill("The default of timeout_ms is at least \(timeout).")
  }
  let availability = operation.availability
  if !availability.since.isEmpty {
    let since = availability.since.map { $0.text }.joined(separator: " and ")
    lines += fill("Since ArangoDB \(since).")
  }
  if let removed = availability.removedIn {
    let successor = availability.successor.map { "; use \($0)" } ?? ""
    lines += fill("Removed in ArangoDB \(removed.text)\(successor).")
  }
  lines.append(operation.method.rawValue + " " + operation.path)
  return "/* " + lines.joined(separator: "\n * ") + " */"
}

/// The exports of a group.
func exports(of group: String) -> String {
  var file = """
    // Made from the table of operations by `make docs`.
    internal import ArangoClient
    internal import ArangoCore
    internal import CArango

    """
  for operation in Operation.table where operation.group == group {
    var parameters = ["_ database: OpaquePointer!"]
    parameters += operation.required.map { "_ \($0.parameterName): UnsafePointer<CChar>!" }
    if operation.hasOptions { parameters.append("_ options: UnsafePointer<CChar>!") }
    var arguments = ["database", "\"\(operation.name)\""]
    arguments += operation.required.map {
      "(\"\($0.name)\", .\($0.isText ? "text" : "json")(\($0.parameterName)))"
    }
    if operation.hasOptions { arguments.append("options: options") }
    file += """

      @_cdecl("\(operation.functionName)") @implementation
      public func \(operation.functionName)(
        \(parameters.joined(separator: ", "))
      ) -> OpaquePointer! {
        call(\(arguments.joined(separator: ", ")))
      }

      """
  }
  return file
}

/// Text in lines of at most 88 characters. Lines after the first are indented.
private func fill(_ text: String, _ indent: Int = 0) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    if line.count + word.count + 1 > 88 {
      lines.append(line)
      line = String(repeating: " ", count: indent) + word
    } else {
      line += (line.isEmpty ? "" : " ") + word
    }
  }
  return lines + [line]
}

/// Parameters after an opening parenthesis, in lines of at most 94 characters.
private func wrapped(_ parameters: [String], after open: String, indent: Int) -> String {
  var text = open
  var column = open.count + "ARANGO_RESULT ".count
  for (index, parameter) in parameters.enumerated() {
    let piece = parameter + (index == parameters.count - 1 ? ")" : ",")
    if column + piece.count + 1 > 94 {
      text += "\n" + String(repeating: " ", count: indent) + piece
      column = indent + piece.count
    } else {
      text += (index == 0 ? "" : " ") + piece
      column += piece.count + 1
    }
  }
  return text
}
