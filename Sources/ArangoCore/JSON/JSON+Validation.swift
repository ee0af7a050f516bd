// Checks of option values.
extension JSON {
  /// Returns the value of a non-empty string without control characters; throws for any other value.
  func checkedText() throws(ArangoError) -> String {
    guard case .string(let text) = self, !text.isEmpty else {
      throw .argument("expected a non-empty string, got " + displayText.sanitized)
    }
    guard !text.hasControlCharacter else {
      throw .argument("expected no control character, got " + text.sanitized)
    }
    return text
  }

  /// Returns the elements of a non-empty array of strings that pass `checkedText()`; throws for any other
  /// value.
  func checkedTexts() throws(ArangoError) -> [String] {
    guard case .array(let elements) = self, !elements.isEmpty else {
      throw .argument("expected an array of strings, got " + displayText.sanitized)
    }
    var texts: [String] = []
    for element in elements { texts.append(try element.checkedText()) }
    return texts
  }
}
