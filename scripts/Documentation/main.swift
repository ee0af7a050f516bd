import ArangoCore

/// The generated texts by name; "exports-cluster" and so on for each group of operations.
let pages: [String: () -> String] = [
  "options": optionsPage, "operations": operationsPage, "header": headerSection,
  "groups": { Operation.groups.map { $0 + "\n" }.joined() },
].merging(
  Operation.groups.map { group in ("exports-\(group)", { exports(of: group) }) },
  uniquingKeysWith: { page, _ in page })

guard let name = CommandLine.arguments.dropFirst().first, let page = pages[name] else {
  fatalError("usage: documentation " + pages.keys.sorted().joined(separator: "|"))
}
print(page(), terminator: "")
