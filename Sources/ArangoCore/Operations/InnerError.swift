/// An error that a server reports inside of a successful response.
package struct InnerError: Sendable, Equatable {
  /// The id of the server that failed; nil if the operation failed as a whole.
  package let server: String?
  /// The number of further servers that failed.
  package let others: Int
  /// The errorNum or errorCode of ArangoDB; 0 if the response has none.
  package let number: Int32
  /// The errorMessage of ArangoDB; "" if the response has none.
  package let message: String

  /// Creates an error.
  package init(server: String? = nil, others: Int = 0, number: Int32, message: String) {
    self.server = server
    self.others = others
    self.number = number
    self.message = message
  }

  /// The servers that failed, for a message: " of PRMR-1 and 2 more"; "" if the operation failed as a whole.
  package var servers: String {
    guard let server else { return "" }
    return " of " + server.sanitized + (others == 0 ? "" : " and " + String(others) + " more")
  }
}
