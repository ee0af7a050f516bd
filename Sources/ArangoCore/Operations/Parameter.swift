/// An argument an operation takes.
package struct Parameter: Sendable {
  /// Its name in the arguments object, and that of the parameter in C and Python.
  package let name: String
  /// What it may be.
  package let kind: Kind
  /// Where it goes.
  package let place: Location
  /// Whether it must be given.
  package let required: Bool
  /// What the request says when it is not given; nil: nothing.
  package let defaultValue: JSON?
  /// The meaning of null.
  package let null: Null
  /// What it means, in one sentence.
  package let meaning: String
  /// The servers that take it, where the operation is there.
  package let availability: VersionRequirement
  /// The users who may give it, if they are not those who may run the operation.
  package let rights: Permission?

  /// What values an argument may have.
  package enum Kind: Sendable {
    case boolean
    case integer(ClosedRange<Int64>)
    case number
    case string
    /// A string that may be empty.
    case text
    /// One of these words.
    case word([String])
    /// One of these words, or an integer.
    case wordOrInteger([String], ClosedRange<Int64>)
    /// A server, by its id or its short name.
    case server(ServerForm)
    /// The job of an async request, which one coordinator keeps, or a word for several.
    case job
    case strings
    case array
    case object
    /// A dump of the agency, as a coordinator gives it.
    case agencyDump
    case any
  }

  /// Whether the server that answers knows short names itself where a server is named.
  package enum ServerForm: Sendable {
    /// It takes both.
    case idOrShortName
    /// It takes ids only: the library looks short names up.
    case idOnly
    /// It takes ids only, and the word "all".
    case idOnlyOrAll
  }

  /// The meaning of null where an argument may be given.
  package enum Null: String, Sendable {
    /// The argument is not given: many languages write it so.
    case absent
    /// Null is sent, and is a value to the server.
    case value
    /// Null is an error: the server takes none, and an absent argument means something else.
    case refused
  }

  /// Where an argument goes in the request.
  package enum Location: Sendable {
    /// The `{name}` of the path.
    case path
    /// A query parameter of that name.
    case query(String)
    /// A member of that name in the body.
    case member(String)
    /// The whole body, as a JSON value.
    case body
    /// The whole body, as it is, of that content type.
    case rawBody(contentType: String)
    /// Nowhere: it only chooses the operation's variant.
    case none
  }

  /// Makes a parameter; it is required unless a default or `optional` says otherwise.
  @inline(never)  // it is called for every row
  package init(
    _ name: String, _ kind: Kind, in place: Location, optional: Bool = false,
    defaultValue: JSON? = nil,
    null: Null = .absent, _ meaning: String, _ availability: VersionRequirement = .always,
    rights: Permission? = nil
  ) {
    self.name = name
    self.kind = kind
    self.place = place
    self.defaultValue = defaultValue
    required = !optional && defaultValue == nil
    self.null = null
    self.meaning = meaning
    self.availability = availability
    self.rights = rights
  }
}

extension Parameter {
  /// Checks a value; the error names the argument and what is wanted.
  private func check(_ value: JSON) throws(ArangoError) {
    guard !accepts(value) else { return }
    if case .string("") = value { throw .argument("argument " + name + " is empty") }
    throw .argument(
      "argument " + name + " is " + kind.description + ", not " + value.displayText.sanitized)
  }

  /// The value to send; nil for an argument that is not given.
  func value(_ given: JSON) throws(ArangoError) -> JSON? {
    if given == .null {
      switch null {
      case .absent: return nil
      case .value: return given
      case .refused:
        throw .argument("argument " + name + ": expected " + kind.description + ", got null")
      }
    }
    try check(given)
    return completed(given)
  }

  /// The value as the server takes it. A coordinator's dump has `agency` alone, and a diagnosis
  /// knows a dump by `index` and `term`, whose values it does not read.
  private func completed(_ value: JSON) -> JSON {
    guard case .agencyDump = kind, case .object(var members) = value, value["agency"] != nil else {
      return value
    }
    for name in ["index", "term"] where value[name] == nil {
      members.append(JSON.Member(name, .integer(0)))
    }
    return .object(members)
  }

  /// True if a value is passed on as it is written.
  var passesOn: Bool {
    switch (kind, place) {
    case (.any, .member), (.any, .body), (.array, .member), (.array, .body), (.object, .member),
      (.object, .body):
      true
    default: false
    }
  }

  private func accepts(_ value: JSON) -> Bool {
    switch (kind, value) {
    case (.any, _), (.text, .string), (.boolean, .boolean), (.array, .array), (.object, .object),
      (.agencyDump, .object), (.number, .integer), (.number, .number):
      true
    case (.array, .verbatim(let value)): value.type == .array
    case (.object, .verbatim(let value)): value.type == .object
    case (.string, .string(let text)), (.server, .string(let text)), (.job, .string(let text)):
      !text.isEmpty
    case (.integer(let range), .integer(let number)),
      (.wordOrInteger(_, let range), .integer(let number)):
      range.contains(number)
    case (.word(let description), .string(let text)):
      description.contains(text)
    case (.wordOrInteger(let description, let range), .string(let text)):
      description.contains(text) || Int64(text).map { range.contains($0) } ?? false
    case (.strings, .array(let elements)):
      elements.allSatisfy { if case .string = $0 { true } else { false } }
    default:
      false
    }
  }
}

extension Parameter.Kind {
  /// The kind in words, as a message and the documentation say it.
  package var description: String {
    switch self {
    case .boolean: "true or false"
    case .integer(let range): "an integer " + range.description
    case .number: "a number"
    case .string, .text, .job: "a string"
    case .word(let description): description.map { "\"" + $0 + "\"" }.joined(separator: " or ")
    case .wordOrInteger(let description, let range):
      description.map { "\"" + $0 + "\"" }.joined(separator: ", ") + " or an integer "
        + range.description
    case .server(.idOnlyOrAll): "a server's id, its short name, or \"all\""
    case .server: "a server's id or short name"
    case .strings: "an array of strings"
    case .array: "an array"
    case .object, .agencyDump: "an object"
    case .any: "any JSON value"
    }
  }

  /// Whether it names a job.
  var isJob: Bool {
    if case .job = self { true } else { false }
  }

  /// The JSON type, in one word.
  package var type: String {
    switch self {
    case .boolean: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string, .text, .word, .server, .job: "string"
    case .wordOrInteger: "string or integer"
    case .strings: "array of strings"
    case .array: "array"
    case .object, .agencyDump: "object"
    case .any: "any"
    }
  }
}

extension ClosedRange<Int64> {
  /// "from 1 to 9", or "of at least 1".
  fileprivate var description: String {
    upperBound == .max
      ? "of at least " + String(lowerBound)
      : "from " + String(lowerBound) + " to " + String(upperBound)
  }
}
