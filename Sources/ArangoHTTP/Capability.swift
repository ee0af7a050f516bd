package import ArangoCore
internal import CCurl

/// What the libcurl in use can do.
package enum Capability {
  /// Refuses settings that it cannot follow.
  package static func check(
    _ settings: Settings, for endpoints: [Endpoint]
  ) throws(ArangoError) {
    guard settings.httpVersion == .two, endpoints.contains(where: { $0.scheme == .http }) else {
      return
    }
    guard let version = arango_curl_version()?.pointee,
      version.version_num < 0x08_00_00
    else { return }
    // curl issue 10634: every request but the first of a connection fails.
    throw ArangoError(
      .unsupported,
      "option http_version is \"2\" and a host has no TLS, for which libcurl 8.0.0 is needed; this is "
        + String(cString: version.version) + "; use https:// or \"auto\"")
  }
}
