/// An argument an operation takes.
package struct Parameter: Sendable {
  /// Its name in the arguments object, and that of the parameter in C and Python.
  package let name: String
  /// What it may be.
  package let kind: Kind
  /// Where it goes.
  package let place: Place
  /// Whether it must be given.
  package let required: Bool
  /// What it means, in one sentence.
  package let meaning: String

  /// What values an argument may have.
  package enum Kind: Sendable {
    case string
    /// One of these words.
    case word([String])
  }

  /// Where an argument goes in the request.
  package enum Place: Sendable {
    /// A query parameter of that name.
    case query(String)
    /// The whole body, as a bare JSON value.
    case body
  }

  /// Makes a parameter.
  package init(
    _ name: String, _ kind: Kind, in place: Place, required: Bool = true, _ meaning: String
  ) {
    self.name = name
    self.kind = kind
    self.place = place
    self.required = required
    self.meaning = meaning
  }

  /// Checks a value; the error names the argument and what is wanted.
  func check(_ value: JSON) throws(ArangoError) {
    switch (kind, value) {
    case (.string, .string(let text)):
      guard !text.isEmpty else { throw .argument("argument " + name + " is empty") }
    case (.string, _):
      throw .argument("argument " + name + " is a string, not " + value.typeName)
    case (.word(let words), .string(let text)) where words.contains(text):
      return
    case (.word(let words), _):
      let valid = words.map { "\"" + $0 + "\"" }.joined(separator: " or ")
      throw .argument("argument " + name + " is " + valid + ", not " + value.shown.printable)
    }
  }
}
