/// An argument of an operation.
package final class Parameter: Sendable {
  /// The name in the arguments object, and of the parameter in C and Python.
  package let name: String
  /// The values that are accepted.
  package let kind: Kind
  /// The location in the request.
  package let place: Location
  /// True if the argument must be given.
  package let required: Bool
  /// The value that is sent if the argument is not given; nil: none is sent.
  package let defaultValue: JSON?
  /// The meaning of null.
  package let null: Null
  /// The meaning of the argument, in one sentence.
  package let meaning: String
  /// The versions of ArangoDB with the argument, among those with the operation.
  package let availability: VersionRequirement
  /// The permission for the argument; nil: that of the operation.
  package let rights: Permission?
  /// True if the value must not appear in messages.
  package let isSecret: Bool

  /// The values of an argument.
  package enum Kind: Sendable {
    case boolean
    case integer(ClosedRange<Int64>)
    case number
    case string
    /// A string that may be empty.
    case text
    /// A word of the list.
    case word([String])
    /// A word of the list, or an integer.
    case wordOrInteger([String], ClosedRange<Int64>)
    /// A server, by its id or its short name.
    case server(ServerForm)
    /// The name of a collection or another part of a database.
    case name(maxBytes: Int)
    /// The key of a document.
    case key
    /// The id of an index or document: "collection/key".
    case handle
    /// The revision of a document, with or without quotes.
    case revision
    /// The id of a resource that one coordinator holds. In place of the id of a job, there may be a word
    /// for several jobs.
    case resource(CoordinatorResource.Kind)
    case strings
    /// A string, or an array of strings.
    case stringOrStrings
    case array
    case object
    /// An object to which other arguments are added. They replace its members of the same name.
    case mergedObject
    /// A dump of the agency, as coordinators return it.
    case agencyDump
    case any
  }

  /// The names of servers that an operation of ArangoDB accepts.
  package enum ServerForm: Sendable {
    /// Ids and short names.
    case idOrShortName
    /// Ids only: the library resolves short names.
    case idOnly
    /// Ids and the word "all": the library resolves short names.
    case idOnlyOrAll
  }

  /// The meaning of null as the value of an argument.
  package enum Null: String, Sendable {
    /// Null is equivalent to an absent argument.
    case absent
    /// Null is sent to the server.
    case value
    /// Null is an error: the server does not accept null, and an absent argument has another meaning.
    case refused
  }

  /// The location of an argument in the request.
  package enum Location: Sendable {
    /// The placeholder `{name}` of the path.
    case path
    /// A query parameter, by its name.
    case query(String)
    /// A header, by its name.
    case header(String)
    /// A member of the body, by its name. The name "options.stream" stands for the member "stream" of the
    /// object "options".
    case member(String)
    /// The placeholder `{name}` of the path, and a member of the body.
    case pathAndMember(String)
    /// The whole body, as a JSON value.
    case body
    /// The whole body, as text of the content type.
    case rawBody(contentType: String)
    /// No location: the argument only selects the variant of the operation.
    case none
  }

  // Each default argument costs code in every call, so the frequent forms are initializers of their own.

  /// Creates a parameter that must be given.
  @inline(never)
  package convenience init(_ name: String, _ kind: Kind, in place: Location, _ meaning: String) {
    self.init(name, kind, in: place, defaultValue: nil, null: .absent, meaning, .always)
  }

  /// Creates a parameter that need not be given.
  @inline(never)
  package convenience init(
    _ name: String, _ kind: Kind, in place: Location, optional: Bool, _ meaning: String
  ) {
    self.init(
      name, kind, in: place, optional: optional, defaultValue: nil, null: .absent, meaning, .always)
  }

  /// Creates a parameter, which is required unless it is optional or has a default.
  @inline(never)  // called for every row: inlining would enlarge the library
  package init(
    _ name: String, _ kind: Kind, in place: Location, optional: Bool = false,
    defaultValue: JSON? = nil,
    null: Null = .absent, _ meaning: String, _ availability: VersionRequirement = .always,
    rights: Permission? = nil, isSecret: Bool = false
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
    self.isSecret = isSecret
  }
}

extension Parameter {
  /// Throws an error with the argument and its expectation if the value is not accepted.
  package func check(_ value: JSON) throws(ArangoError) {
    guard !accepts(value) else { return }
    if case .string("") = value { throw .argument("argument " + name + " is empty") }
    let displayText = isSecret ? value.typeName : value.displayText.sanitized
    throw .argument("argument " + name + " is " + kind.description + ", not " + displayText)
  }

  /// Returns the value to send, nil for an absent argument; throws if the value is not accepted.
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

  /// Returns the value in the form that the server requires. An agency dump of a coordinator has only
  /// `agency`; the server recognizes a dump by `index` and `term`, whose values it ignores.
  private func completed(_ value: JSON) -> JSON {
    if case .revision = kind, case .string(let text) = value {
      return .string("\"" + text.withoutQuotes + "\"")
    }
    guard case .agencyDump = kind, case .object(var members) = value, value["agency"] != nil else {
      return value
    }
    for name in ["index", "term"] where value[name] == nil {
      members.append(JSON.Member(name, .integer(0)))
    }
    return .object(members)
  }

  /// True if a value is passed on in the spelling of the caller.
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
    case (.string, .string(let text)), (.server, .string(let text)),
      (.resource, .string(let text)):
      !text.isEmpty
    case (.name(let maxBytes), .string(let text)): text.isName(maxBytes: maxBytes)
    case (.key, .string(let text)): text.isDocumentKey
    case (.handle, .string(let text)): text.isHandle
    case (.revision, .string(let text)): text.isRevision
    case (.stringOrStrings, .string): true
    case (.stringOrStrings, .array(let elements)):
      elements.allSatisfy { if case .string = $0 { true } else { false } }
    case (.mergedObject, .object): true
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
    case .string, .text, .resource: "a string"
    case .name(let maxBytes):
      "a name of 1 to " + String(maxBytes)
        + " bytes without slashes, control characters and blanks at its ends"
    case .key: "a document key: 1 to 254 letters, digits and characters of " + documentKeyMarks
    case .handle: "\"collection/key\""
    case .revision: "a revision of a document"
    case .word(let description): description.map { "\"" + $0 + "\"" }.joined(separator: " or ")
    case .wordOrInteger(let description, let range):
      description.map { "\"" + $0 + "\"" }.joined(separator: ", ") + " or an integer "
        + range.description
    case .server(.idOnlyOrAll): "a server's id, its short name, or \"all\""
    case .server: "a server's id or short name"
    case .strings: "an array of strings"
    case .stringOrStrings: "a string or an array of strings"
    case .array: "an array"
    case .object, .mergedObject, .agencyDump: "an object"
    case .any: "any JSON value"
    }
  }

  /// The word for the JSON type.
  package var type: String {
    switch self {
    case .boolean: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string, .text, .word, .server, .name, .key, .handle, .revision, .resource: "string"
    case .wordOrInteger: "string or integer"
    case .strings: "array of strings"
    case .stringOrStrings: "string or array of strings"
    case .array: "array"
    case .object, .mergedObject, .agencyDump: "object"
    case .any: "any"
    }
  }
}

extension ClosedRange<Int64> {
  /// The range for a message: "from 1 to 9", or "of at least 1".
  fileprivate var description: String {
    upperBound == .max
      ? "of at least " + String(lowerBound)
      : "from " + String(lowerBound) + " to " + String(upperBound)
  }
}
