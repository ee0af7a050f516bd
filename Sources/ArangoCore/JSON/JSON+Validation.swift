// What options want of a value.
extension JSON {
  /// A string that is not empty and has no control character.
  func checkedText() throws(ArangoError) -> String {
    guard case .string(let text) = self, !text.isEmpty else {
      throw .argument("a string that is not empty is wanted, not " + displayText.sanitized)
    }
    guard !text.hasControlCharacter else {
      throw .argument("a control character stands in it: " + text.sanitized)
    }
    return text
  }

  /// An array of such strings that is not empty itself.
  func checkedTexts() throws(ArangoError) -> [String] {
    guard case .array(let elements) = self, !elements.isEmpty else {
      throw .argument("an array of strings is wanted, not " + displayText.sanitized)
    }
    var texts: [String] = []
    for element in elements { texts.append(try element.checkedText()) }
    return texts
  }
}
