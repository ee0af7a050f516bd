// Parameters of several groups of operations.
extension Parameter {
  static let collection = Parameter(
    "collection", .name(maxBytes: 256), in: .path, "The name of the collection.")

  static let documentKey = Parameter("key", .key, in: .path, "The key of the document.")

  static let ifMatch = Parameter(
    "if_match", .revision, in: .header("If-Match"), optional: true,
    "The revision that the document must have. Another revision is HTTP 412, error 1200.")

  static let ifNoneMatch = Parameter(
    "if_none_match", .revision, in: .header("If-None-Match"), optional: true,
    "The known revision. The result is null if the document still has that revision.")

  static let returnOld = Parameter(
    "return_old", .boolean, in: .query("returnOld"), optional: true,
    "True to get the former document as member `old`; false if it is not given.")

  static let returnNew = Parameter(
    "return_new", .boolean, in: .query("returnNew"), optional: true,
    "True to get the new document as member `new`; false if it is not given.")

  static let keepNull = Parameter(
    "keep_null", .boolean, in: .query("keepNull"), optional: true,
    "True to store attributes whose new value is null, false to remove them. If it is not given, an "
      + "update stores them, and an insertion with overwrite mode \"update\" may remove them.")

  static let waitForDocumentSync = Parameter(
    "wait_for_sync", .boolean, in: .query("waitForSync"), optional: true,
    "True to wait until the change is on disk; the collection's setting if it is not given.")

  static let withNumberOfShards = Parameter(
    "number_of_shards", .integer(1...Int64(Int32.max)), in: .member("options.numberOfShards"),
    optional: true, "The number of shards of new collections.")

  static let withReplicationFactor = Parameter(
    "replication_factor", .wordOrInteger(["satellite"], 1...Int64(Int32.max)),
    in: .member("options.replicationFactor"), optional: true,
    "The number of copies of each shard, or \"satellite\" for a copy on every DB-Server.")

  static let withWriteConcern = Parameter(
    "write_concern", .integer(1...Int64(Int32.max)), in: .member("options.writeConcern"),
    optional: true, "The minimum number of copies in sync for a write.")

  /// The argument that turns the error for a missing resource into the result false.
  static func ignoreMissing(_ resource: String) -> Parameter {
    Parameter(
      "ignore_missing", .boolean, in: .none, optional: true,
      "True for the result false, in place of an error, if there is no such " + resource + ".")
  }

  /// An argument with the name of a graph, view or user in the path.
  static func named(_ name: String, maxBytes: Int, _ meaning: String) -> Parameter {
    Parameter(name, .name(maxBytes: maxBytes), in: .path, meaning)
  }
}
