/// The ids and short names of a cluster's servers. Most operations of ArangoDB take ids only; users
/// know the short names.
package enum ServerNames {
  /// True if a name is an id: "PRMR-…", "CRDN-…", "AGNT-…", "SNGL-…".
  package static func isID(_ name: String) -> Bool {
    ["PRMR-", "CRDN-", "AGNT-", "SNGL-"].contains { name.utf8.starts(with: $0.utf8) }
  }

  /// Returns the ids by short name, from the response to a health request.
  package static func ids(inHealth health: JSON) -> [String: String] {
    guard case .object(let servers)? = health["Health"] else { return [:] }
    var ids: [String: String] = [:]
    for server in servers {
      if case .string(let shortName)? = server.value["ShortName"] { ids[shortName] = server.name }
    }
    return ids
  }

  /// Returns the error for an unknown short name.
  package static func unknown(_ name: String, among ids: [String: String]) -> ArangoError {
    let known = ids.keys.sorted()
    return .argument(
      "no server is called \"" + name.sanitized + "\" (known: " + known.joined(separator: ", ")
        + ")")
  }
}

extension ServerNames {
  /// Returns the ids and endpoints of the coordinators, from the response to a health request. A
  /// coordinator has two rows if it has an advertised endpoint.
  static func endpoints(inHealth health: JSON) -> [(id: String, url: String)] {
    guard case .object(let servers)? = health["Health"] else { return [] }
    var endpoints: [(id: String, url: String)] = []
    for server in servers where server.value["Role"] == .string("Coordinator") {
      for name in ["Endpoint", "AdvertisedEndpoint"] {
        if case .string(let url)? = server.value[name] { endpoints.append((server.name, url)) }
      }
    }
    return endpoints
  }
}
