import CJansson

/// True if jansson reads the text. The oracle for the scanner.
func janssonReads(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    bytes.withMemoryRebound(to: CChar.self) { characters in
      guard let root = json_loadb(characters.baseAddress, bytes.count, Int(JSON_DECODE_ANY), nil)
      else { return false }
      json_decref(root)
      return true
    }
  }
}
