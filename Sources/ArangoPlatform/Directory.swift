package import ArangoCore
internal import CPlatform

/// A folder of the file system.
package enum Directory {
  /// Whether it is there and can be read.
  package static func isReadable(_ path: String) -> Bool {
    guard let stream = opendir(path) else { return false }
    closedir(stream)
    return true
  }

  /// True if there is at least one file in it.
  package static func hasFiles(_ path: String) -> Bool {
    (try? firstFile(in: path)) ?? nil != nil
  }

  /// The first of its files by name, hidden ones aside; nil if there is none.
  package static func firstFile(in path: String) throws(ArangoError) -> String? {
    guard let stream = opendir(path) else { throw .unreadable(path) }
    defer { closedir(stream) }
    var first: String?
    while let entry = readdir(stream) {
      let name = String(cString: arango_entry_name(entry))
      guard name.utf8.first != UInt8(ascii: ".") else { continue }
      if first.map({ name.utf8.lexicographicallyPrecedes($0.utf8) }) ?? true { first = name }
    }
    return first.map { path + "/" + $0 }
  }
}

extension ArangoError {
  /// What the system said last of a path.
  static func unreadable(_ path: String) -> ArangoError {
    .argument(path.sanitized + " cannot be read: " + String(cString: strerror(arango_errno())))
  }
}
