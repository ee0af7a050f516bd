import ArangoCore

/// docs/options.md.
func optionsPage() -> String {
  var page = """
    # Options

    <!-- Made from the table in Sources/ArangoCore/Options/Tables/Option+*.swift by `make docs`. -->

    Options are the members of a JSON object, given to `arango_client_create` (level client), to
    `arango_database_create` (level database) or to `arango_database_derive` (level derived). A value
    set at one level is the default at the levels below. An unknown key, a value of another type
    or a value out of range is `ARANGO_ERR_ARGUMENT`.

    | option | type | default | unit | levels | meaning |
    |---|---|---|---|---|---|

    """
  for option in Option.table {
    let type: String
    var unit = ""
    switch option.kind {
    case .boolean: type = "boolean"
    case .integer(let range, let name, _, _):
      type = "integer, \(range.lowerBound) to \(range.upperBound)"
      unit = name
    case .text: type = "string"
    case .oneOf(let values, _, _):
      type = values.map { "`\($0.displayText)`" }.joined(separator: " or ")
    case .secret: type = "string"
    case .other(let name, let its, _, _):
      type = name
      unit = its
    }
    let defaultValue: String
    switch option.defaultValue {
    case .null: defaultValue = "none"
    case .object: defaultValue = "`{}`"
    case let value: defaultValue = "`\(value.displayText)`"
    }
    page +=
      "| `\(option.name)` | \(type) | \(defaultValue) | \(unit) | "
      + "\(option.levels.names) | \(option.meaning) |\n"
  }
  return page
}

/// docs/operations.md.
func operationsPage() -> String {
  var page = """
    # Operations

    <!-- Made from the tables in Sources/ArangoCore/Operations/Tables by `make docs`. -->

    `arango_call(database, "cluster.health", NULL)` runs an operation by its name, with its
    arguments as a JSON object; its typed function takes the required arguments as
    parameters and the others as a JSON object. `arango_operations()` gives this table as JSON.

    An operation that is not idempotent is sent again only if it was certainly not executed. An
    argument that names a server takes its id or its short name ("DBServer0002"). A null argument
    counts as not given, unless its line says otherwise. An operation or an argument that the server's
    version does not have is `ARANGO_ERR_UNSUPPORTED`; only the request for the version is sent.

    Members of a row of `arango_operations()` for programs:

    | member | value |
    |---|---|
    | `function` | the C name of the typed function |
    | `arguments` | an array: `name`, `type`, `required`, `default`, `null`, `secret`, `permission`, and the limits `one_of`, `minimum`, `maximum` and `server` of an argument that has them |
    | `exactly_one_of` | the names of arguments of which exactly one must be given |
    | `returns` | `type`, the JSON type of the result ("any" if the server determines it), and `kind`, the way the result is made of the response |
    | `permission` | `open`, `user`, `user_unless_hardened`, `database_writer`, `collection_reader`, `collection_writer`, `admin`, `admin_by_option`, `user_by_option`, `superuser` or `self_or_admin`; of an argument null if it needs no permission of its own |
    | `idempotent` | true if repeating the request has no further effect for all arguments |
    | `idempotent_if` | the condition for that, or null: an object with `given` (the argument is given and not false), `argument` and `one_of` (it has one of the values), `keyed` (each document of the argument has a `_key`), or `any` or `all` with an array of conditions |
    | `blocks` | true if the server may work on the call for long; `timeout_ms` is then the least default |
    | `since`, `removed_in`, `use_instead` | the versions of ArangoDB that have the operation, and its successor |

    `summary`, `answer`, `rights`, `wanted` and `meaning` are prose, which may change.

    """
  for operation in Operation.table {
    page += "\n## \(operation.name)\n\n\(operation.summary)\n\n"
    page += "```c\n\(operation.prototype);\n```\n\n"
    page += "`\(operation.method.rawValue) \(operation.path)`"
    if let variant = operation.variant {
      page += "; with `\(variant.argument)`: `\(variant.method.rawValue) \(variant.path)`"
    }
    page +=
      "  \nResult: \(operation.shape.description). Permission: \(operation.rights.rawValue).\n"
    page += notes(operation).map { "\($0).\n" }.joined()
    page += operation.parameters.isEmpty ? "" : "\n"
    for parameter in operation.parameters {
      page += "- `\(parameter.name)`, \(parameter.kind.description)"
      switch parameter.null {
      case .absent: break
      case .value: page += " or null"
      case .refused: page += ", not null"
      }
      if let defaultValue = parameter.defaultValue {
        page += " (default `\(defaultValue.displayText)`)"
      } else if parameter.required {
        page += ", required"
      }
      if case .rawBody(let type) = parameter.place {
        page += ", sent unchanged as the body (\(type))"
      }
      if parameter.mayBeBody { page += ", the body of `arango_call_with`" }
      page += ": \(parameter.meaning)"
      if parameter.availability.isLimited {
        page += " Requires ArangoDB \(parameter.availability.description)."
      }
      if let rights = parameter.rights { page += " Permission: \(rights.rawValue)." }
      page += "\n"
    }
  }
  return page
}

/// The notes below an operation's summary.
private func notes(_ operation: Operation) -> [String] {
  var notes: [String] = []
  if let condition = operation.idempotency.condition {
    notes.append("Idempotent if \(condition)")
  } else if !operation.idempotency.isUnconditional {
    notes.append("Not idempotent")
  }
  let availability = operation.availability
  if !availability.since.isEmpty {
    notes.append("Since " + availability.since.map { $0.text }.joined(separator: " and "))
  }
  if let removed = availability.removedIn {
    notes.append(
      "Removed in \(removed.text)" + (availability.successor.map { "; use `\($0)`" } ?? ""))
  }
  if !operation.exactlyOneOf.isEmpty {
    notes.append(
      "Exactly one of " + operation.exactlyOneOf.map { "`\($0)`" }.joined(separator: ", ")
        + " is required")
  }
  if let timeout = operation.timeout {
    notes.append("The default of `timeout_ms` is at least \(timeout)")
  }
  return notes
}
