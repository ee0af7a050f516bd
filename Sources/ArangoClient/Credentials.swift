internal import ArangoCore
internal import ArangoCrypto

/// How a request says who sends it.
enum Credentials {
  /// The header of Basic authentication. No message shows a password.
  static func basic(username: String, password: String) throws(ArangoError) -> Header {
    guard !username.utf8.contains(UInt8(ascii: ":")) else {
      throw .argument("username has a colon: " + username.printable)
    }
    guard !username.hasControlCharacter else {
      throw .argument("username has a control character: " + username.printable)
    }
    guard !password.hasControlCharacter else {
      throw .argument("password has a control character")
    }
    return Header(
      "Authorization", "Basic " + Base64.encode(Array((username + ":" + password).utf8)))
  }
}
