package import ArangoCore
internal import CPlatform

/// Files that the library reads.
package enum Files {
  /// True if the file exists and can be read.
  package static func isReadable(_ path: String) -> Bool {
    access(path, R_OK) == 0
  }

  /// Throws unless the path is a regular file that can be read. `option` is the option that names it.
  package static func checkReadable(_ path: String, _ option: String) throws(ArangoError) {
    let descriptor = arango_open_for_reading(path)
    guard descriptor >= 0 else {
      throw ArangoError.unreadable(path).about("option " + option)
    }
    defer { _ = Descriptor.close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, arango_is_regular_file(&status) else {
      throw .argument("option " + option + ": " + path.sanitized + " is not a regular file")
    }
  }
}
