internal import ArangoCore
internal import CCurl

/// The header lines of a request, as libcurl takes them.
struct HeaderLines {
  /// The first of them.
  private(set) var first: UnsafeMutablePointer<curl_slist>?
  /// libcurl's copy of the line that says who sends the request.
  private var secret: UnsafeMutablePointer<curl_slist>?
  /// What they were made of.
  private let headers: [Header]
  private let authorization: Secret?

  /// Makes the lines; a caller's own Authorization replaces `authorization`.
  init(_ headers: [Header], _ authorization: Secret?) {
    self.headers = headers
    self.authorization = authorization
    if let authorization, !headers.contains(where: { $0.key == "authorization" }) {
      secret = curl_slist_append(nil, authorization.cString)
      first = secret
    }
    // Two that libcurl would add: ArangoDB reads bodies at once, and a POST without a body has no type.
    first = curl_slist_append(first, "Expect:") ?? first
    if !headers.contains(where: { $0.key == "content-type" }) {
      first = curl_slist_append(first, "Content-Type:") ?? first
    }
    for header in headers {
      first = header.line.withCString { curl_slist_append(first, $0) } ?? first
    }
  }

  /// Whether they are what these make. Only the very same headers count: that is quickly seen, and
  /// the requests of one database share theirs.
  func areMade(of headers: [Header], _ authorization: Secret?) -> Bool {
    self.authorization === authorization && headers.count == self.headers.count
      && headers.withUnsafeBufferPointer { $0.baseAddress }
        == self.headers.withUnsafeBufferPointer { $0.baseAddress }
  }

  /// Frees them, and overwrites the secret one.
  func free() {
    if let line = secret?.pointee.data { overwrite(line, strlen(line)) }
    curl_slist_free_all(first)
  }
}
