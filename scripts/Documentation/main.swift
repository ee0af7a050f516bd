import ArangoCore

/// The page of options.
func optionsPage() -> String {
  var page = """
    # Options

    <!-- Made from the table in Sources/ArangoCore/Option.swift by `make docs`. -->

    Options are the members of a JSON object, given to `arango_client_create` (level client), to
    `arango_database_create` (level database) or to `arango_database_derive` (level derived). What
    is set at one level is the default for those below it. An unknown key, a value of another type
    or one out of range is `ARANGO_ERR_ARGUMENT`.

    | option | type | default | unit | levels | meaning |
    |---|---|---|---|---|---|

    """
  for option in Option.table {
    let type: String
    let unit: String
    switch option.kind {
    case .boolean: (type, unit) = ("boolean", "")
    case .integer(let range, let name, _, _):
      (type, unit) = ("integer, \(range.lowerBound) to \(range.upperBound)", name)
    }
    page +=
      "| `\(option.name)` | \(type) | `\(option.standard.shown)` | \(unit) | "
      + "\(option.levels.names) | \(option.meaning) |\n"
  }
  return page
}

/// The page of operations.
func operationsPage() -> String {
  var page = """
    # Operations

    <!-- Made from the table in Sources/ArangoCore/Operation+*.swift by `make docs`. -->

    `arango_call(database, "cluster.health", NULL)` runs an operation by its name, with its
    arguments as a JSON object; `arango_operations()` gives this table as JSON. Operations that are
    not idempotent are sent again only if they were certainly not executed.


    """
  for operation in Operation.table {
    page += "## \(operation.name)\n\n\(operation.summary)\n\n"
    page += "`\(operation.method.rawValue) \(operation.path)`"
    page += operation.idempotent ? "" : ", not idempotent"
    if let timeout = operation.timeout { page += ", timeout at least \(timeout) ms" }
    page += "  \nAnswer: \(operation.shape.described).\n\n"
    for parameter in operation.parameters {
      page += "- `\(parameter.name)`"
      if case .word(let words) = parameter.kind {
        page += " (" + words.map { "`\"\($0)\"`" }.joined(separator: " or ") + ")"
      } else {
        page += " (string)"
      }
      page += parameter.required ? ", required" : ""
      page += ": \(parameter.meaning)\n"
    }
    page += operation.parameters.isEmpty ? "" : "\n"
  }
  return page
}

switch CommandLine.arguments.dropFirst().first {
case "options": print(optionsPage(), terminator: "")
case "operations": print(operationsPage(), terminator: "")
default: fatalError("usage: documentation options|operations")
}
