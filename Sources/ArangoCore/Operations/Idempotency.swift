/// The condition under which executing an operation twice has the effect of executing it once.
package indirect enum Idempotency: Sendable, ExpressibleByBooleanLiteral {
  case always
  case never
  /// An argument is given and not false.
  case ifGiven(String)
  /// An argument has one of the values.
  case ifValue(String, in: [String])
  /// Each document of an argument has a `_key`.
  case ifKeyed(String)
  /// At least one of the conditions holds.
  case any([Idempotency])
  /// All conditions hold.
  case all([Idempotency])

  /// Creates `always` or `never`.
  package init(booleanLiteral value: Bool) {
    self = value ? .always : .never
  }

  /// True if the condition holds for all arguments.
  package var isUnconditional: Bool {
    if case .always = self { true } else { false }
  }

  /// The condition in words; nil for `always` and `never`.
  package var condition: String? {
    switch self {
    case .always, .never: nil
    case .ifGiven(let name): "`" + name + "` is given"
    case .ifValue(let name, let values):
      "`" + name + "` is " + values.map { "\"" + $0 + "\"" }.joined(separator: " or ")
    case .ifKeyed("document"): "`document` has a `_key`"
    case .ifKeyed(let name): "each of `" + name + "` has a `_key`"
    case .any(let conditions): conditions.compactMap { $0.condition }.joined(separator: ", or ")
    case .all(let conditions): conditions.compactMap { $0.condition }.joined(separator: " and ")
    }
  }

  /// The condition in the format of `arango_operations`; null for `always` and `never`.
  var json: JSON {
    switch self {
    case .always, .never: .null
    case .ifGiven(let name): .object([JSON.Member("given", .string(name))])
    case .ifValue(let name, let values):
      .object([
        JSON.Member("argument", .string(name)),
        JSON.Member("one_of", .array(values.map { .string($0) })),
      ])
    case .ifKeyed(let name): .object([JSON.Member("keyed", .string(name))])
    case .any(let conditions):
      .object([JSON.Member("any", .array(conditions.map { $0.json }))])
    case .all(let conditions):
      .object([JSON.Member("all", .array(conditions.map { $0.json }))])
    }
  }
}
