// Checks of option values.
extension JSON {
  /// Returns the value of a non-empty string without control characters; throws for any other value.
  func checkedText() throws(ArangoError) -> String {
    guard case .string(let text) = self, !text.isEmpty else {
      throw .argument("a string that is not empty is wanted, not " + displayText.sanitized)
    }
    guard !text.hasControlCharacter else {
      throw .argument("a control character stands in it: " + text.sanitized)
    }
    return text
  }

  /// Returns the elements of a non-empty array of strings that pass `checkedText()`; throws for any other
  /// value.
  func checkedTexts() throws(ArangoError) -> [String] {
    guard case .array(let elements) = self, !elements.isEmpty else {
      throw .argument("an array of strings is wanted, not " + displayText.sanitized)
    }
    var texts: [String] = []
    for element in elements { texts.append(try element.checkedText()) }
    return texts
  }
}
