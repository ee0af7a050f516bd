/// The names of a cluster's servers. Most of ArangoDB's operations take ids only; people know the
/// short names.
package enum ServerNames {
  /// Whether a name is an id: "PRMR-…", "CRDN-…", "AGNT-…", "SNGL-…".
  package static func isID(_ name: String) -> Bool {
    ["PRMR-", "CRDN-", "AGNT-", "SNGL-"].contains { name.utf8.starts(with: $0.utf8) }
  }

  /// The ids by short name, of a health answer.
  package static func ids(inHealth health: JSON) -> [String: String] {
    guard case .object(let servers)? = health["Health"] else { return [:] }
    var ids: [String: String] = [:]
    for server in servers {
      if case .string(let shortName)? = server.value["ShortName"] { ids[shortName] = server.name }
    }
    return ids
  }

  /// The error for a short name that no server has.
  package static func unknown(_ name: String, among ids: [String: String]) -> ArangoError {
    let known = ids.keys.sorted()
    return .argument(
      "no server is called \"" + name.sanitized + "\" (known: " + known.joined(separator: ", ")
        + ")")
  }
}

extension ServerNames {
  /// The ids and endpoints of the coordinators, of a health answer; both endpoints of one that
  /// advertises another than it has.
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
