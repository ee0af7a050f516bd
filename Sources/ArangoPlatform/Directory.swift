package import ArangoCore
internal import CPlatform

/// Directories of the file system.
package enum Directory {
  /// True if the directory exists and can be read.
  package static func isReadable(_ path: String) -> Bool {
    guard let stream = opendir(path) else { return false }
    closedir(stream)
    return true
  }

  /// True if the directory contains at least one file that is not hidden.
  package static func hasFiles(_ path: String) -> Bool {
    (try? firstFile(in: path)) ?? nil != nil
  }

  /// Returns the path of the first file by name, hidden files excluded; nil if there is none.
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
  /// Returns the error for a path that cannot be read, with the system's description of errno.
  static func unreadable(_ path: String) -> ArangoError {
    .argument(path.sanitized + " cannot be read: " + String(cString: strerror(arango_errno())))
  }
}
