/// The parser for the endpoints of a client.
package enum HostList {
  /// Parses a comma-separated list of URLs; nil stands for the default endpoint. Whitespace around a URL and
  /// a comma after the last one are ignored, as in environment variables.
  package static func parse(_ text: String?) throws(ArangoError) -> [Endpoint] {
    guard let text else { return [.defaultValue] }
    var urls = text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { String(decoding: Array($0), as: UTF8.self).trimmedOfWhitespace }
    if urls.count > 1, urls.last?.isEmpty == true { urls.removeLast() }
    return try parse(list: urls)
  }

  /// Parses a list of URLs and removes duplicates.
  package static func parse(list texts: [String]) throws(ArangoError) -> [Endpoint] {
    guard !texts.isEmpty else { throw .argument("hosts has no host in it: count is 0") }
    var endpoints: [Endpoint] = []
    for (index, text) in texts.enumerated() {
      let endpoint: Endpoint
      do throws(ArangoError) {
        endpoint = try Endpoint(parsing: text)
      } catch {
        throw texts.count == 1
          ? error : error.about("host " + String(index + 1) + " of " + String(texts.count))
      }
      if !endpoints.contains(endpoint) { endpoints.append(endpoint) }
    }
    return endpoints
  }
}
