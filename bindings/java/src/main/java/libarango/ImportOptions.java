package libarango;

/** The options of an import of lines. */
public final class ImportOptions extends Options<ImportOptions> {
  /** Sets the treatment of existing keys: "error", "update", "replace" or "ignore". */
  public ImportOptions onDuplicate(String value) {
    return set("on_duplicate", value);
  }

  /** True to wait until the documents are on disk. */
  public ImportOptions waitForSync(boolean value) {
    return set("wait_for_sync", value);
  }

  /** Sets the prefix of _from without a slash. */
  public ImportOptions fromPrefix(String value) {
    return set("from_prefix", value);
  }

  /** Sets the prefix of _to without a slash. */
  public ImportOptions toPrefix(String value) {
    return set("to_prefix", value);
  }

  /** True to skip the validation by the schema of the collection. */
  public ImportOptions skipValidation(boolean value) {
    return set("skip_validation", value);
  }

  /** Sets the size of a chunk in bytes; the default is 1048576. */
  public ImportOptions chunkBytes(long value) {
    return set("chunk_bytes", value);
  }

  /** Sets the maximum number of concurrent chunks, at most 64; the default is 4. */
  public ImportOptions inFlight(int value) {
    return set("in_flight", value);
  }

  /** True to send one chunk at a time, for updates and replacements of repeated keys. */
  public ImportOptions ordered(boolean value) {
    return set("ordered", value);
  }

  /** Sets the maximum number of errors in the summary; the default is 20. */
  public ImportOptions maxErrors(int value) {
    return set("max_errors", value);
  }
}
