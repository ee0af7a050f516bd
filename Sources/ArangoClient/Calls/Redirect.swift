internal import ArangoCore
internal import ArangoHTTP

/// A redirect. Redirects are never followed: they would send credentials to a host outside the client.
struct Redirect {
  /// The error, which names the target and the setting that is probably wrong.
  let error: ArangoError

  /// Reads a response with one of the statuses 301, 302, 303, 307 and 308.
  init(_ response: Response, from host: String) {
    var message = host + " answered HTTP " + String(response.status)
    if let location = response.header("location"), !location.isEmpty {
      // The location may contain a password.
      let hasUser = location.utf8.contains(UInt8(ascii: "@"))
      message +=
        " with Location " + (hasUser ? "(not shown, it may name a user)" : location.sanitized)
        + ", which is not followed"
      message += Redirect.advice(location, host)
    } else {
      message += ", a redirect without Location"
    }
    error = ArangoError(.protocolViolation, message)
  }

  private static func advice(_ location: String, _ host: String) -> String {
    guard let target = try? Endpoint(originOf: location) else {
      return "; check the path and option path_prefix"
    }
    guard let source = try? Endpoint(parsing: host), source != target else {
      return "; check the path and option path_prefix"
    }
    if target.scheme != source.scheme, target.hostName == source.hostName {
      return "; give the host as " + target.url.sanitized
    }
    return "; give " + target.url.sanitized + " as host if the database is there"
  }
}
