import ArangoCore

/// The generated texts by name.
let pages: [String: () -> String] = [
  "options": optionsPage, "operations": operationsPage, "header": headerSection,
  "exports-cluster": { exports(of: "cluster") }, "exports-server": { exports(of: "server") },
  "exports-database": { exports(of: "database") }, "exports-token": { exports(of: "token") },
  "exports-job": { exports(of: "job") },
]

guard let name = CommandLine.arguments.dropFirst().first, let page = pages[name] else {
  fatalError("usage: documentation " + pages.keys.sorted().joined(separator: "|"))
}
print(page(), terminator: "")
