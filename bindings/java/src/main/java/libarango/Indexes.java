// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;

/** The indexes of the database. */
public final class Indexes {
  private final Caller caller;

  Indexes(Caller caller) {
    this.caller = caller;
  }

  /**
   * The indexes of a collection.
   *
   * <p>Request: {@code GET /_api/index}; for a user with read access to the collection.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return the value of indexes
   */
  public List<Json> list(String collection) {
    return list(collection, null);
  }

  /**
   * The indexes of a collection.
   *
   * <p>Request: {@code GET /_api/index}; for a user with read access to the collection.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return the value of indexes
   */
  public List<Json> list(String collection, ListOptions options) {
    return caller.run(Call.of("index.list", options).with("collection", collection), Result::rows);
  }

  /**
   * The definition of an index.
   *
   * <p>Request: {@code GET /_api/index/{index}}; for a user with read access to the collection.
   *
   * @param index The id of the index, such as "users/1234". Accepts "collection/key".
   * @return an object, without error and code
   */
  public Json get(String index) {
    return caller.run(Call.of("index.get").with("index", index), Result::json);
  }

  /**
   * Creates an index and gives its definition. An equal index is not an error: isNewlyCreated is
   * false. The server answers once the index is built.
   *
   * <p>Request: {@code POST /_api/index}; for a user with write access to the collection, or an
   * administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param definition The definition, in the form of the server: type, fields and the options of
   *     the type.
   * @return an object, without error and code
   */
  public Json create(String collection, Object definition) {
    return caller.run(
        Call.of("index.create").with("collection", collection).body(definition), Result::json);
  }

  /**
   * Deletes an index, and gives its id.
   *
   * <p>Request: {@code DELETE /_api/index/{index}}; for a user with write access to the collection,
   * or an administrator.
   *
   * @param index The id of the index, such as "users/1234". Accepts "collection/key".
   * @return the string id
   */
  public String delete(String index) {
    return delete(index, null);
  }

  /**
   * Deletes an index, and gives its id.
   *
   * <p>Request: {@code DELETE /_api/index/{index}}; for a user with write access to the collection,
   * or an administrator.
   *
   * @param index The id of the index, such as "users/1234". Accepts "collection/key".
   * @param options the optional arguments, or null
   * @return the string id
   */
  public String delete(String index, DeleteOptions options) {
    return caller.run(
        Call.of("index.delete", options).with("index", index), result -> result.json().asString());
  }

  /**
   * The selectivity estimate of each index of a collection, by its id.
   *
   * <p>Request: {@code GET /_api/index/selectivity}; for a user with read access to the collection.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @return the value of indexes
   */
  public Json selectivity(String collection) {
    return caller.run(Call.of("index.selectivity").with("collection", collection), Result::json);
  }

  /** The optional arguments of {@link #list}. */
  public static final class ListOptions extends Options<ListOptions> {
    /** True to include figures of each index; false if it is not given. */
    public ListOptions withStats(boolean value) {
      return set("with_stats", value);
    }

    /** True to include indexes that are being built; false if it is not given. */
    public ListOptions withHidden(boolean value) {
      return set("with_hidden", value);
    }
  }

  /** The optional arguments of {@link #delete}. */
  public static final class DeleteOptions extends Options<DeleteOptions> {
    /** True for the result false, in place of an error, if there is no such index. */
    public DeleteOptions ignoreMissing(boolean value) {
      return set("ignore_missing", value);
    }
  }
}
