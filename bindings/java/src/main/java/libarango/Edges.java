// Made by scripts/generate-bindings. Do not edit.
package libarango;

/** The edges of graphs. */
public final class Edges {
  private final Caller caller;

  Edges(Caller caller) {
    this.caller = caller;
  }

  /**
   * The edge of a key.
   *
   * <p>Request: {@code GET /_api/gharial/{graph}/edge/{collection}/{key}}; for a user with read
   * access to the collection.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param key The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters
   *     of _-:.&#64;()+,=;$!*'%.
   * @return the value of edge
   */
  public Json get(String graph, String collection, String key) {
    return get(graph, collection, key, null);
  }

  /**
   * The edge of a key.
   *
   * <p>Request: {@code GET /_api/gharial/{graph}/edge/{collection}/{key}}; for a user with read
   * access to the collection.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param key The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters
   *     of _-:.&#64;()+,=;$!*'%.
   * @param options the optional arguments, or null
   * @return the value of edge
   */
  public Json get(String graph, String collection, String key, GetOptions options) {
    return caller.run(
        Call.of("edge.get", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("key", key),
        Result::json);
  }

  /**
   * Inserts an edge and gives its metadata as member edge.
   *
   * <p>Request: {@code POST /_api/gharial/{graph}/edge/{collection}}; for a user with write access
   * to the collection, or an administrator.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param edge The edge.
   * @return an object, without error and code
   */
  public Json insert(String graph, String collection, Object edge) {
    return insert(graph, collection, edge, null);
  }

  /**
   * Inserts an edge and gives its metadata as member edge.
   *
   * <p>Request: {@code POST /_api/gharial/{graph}/edge/{collection}}; for a user with write access
   * to the collection, or an administrator.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param edge The edge.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json insert(String graph, String collection, Object edge, InsertOptions options) {
    return caller.run(
        Call.of("edge.insert", options)
            .with("graph", graph)
            .with("collection", collection)
            .body(edge),
        Result::json);
  }

  /**
   * Changes attributes of an edge and gives its metadata as member edge.
   *
   * <p>Request: {@code PATCH /_api/gharial/{graph}/edge/{collection}/{key}}; for a user with write
   * access to the collection, or an administrator.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param key The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters
   *     of _-:.&#64;()+,=;$!*'%.
   * @param edge The attributes to change.
   * @return an object, without error and code
   */
  public Json update(String graph, String collection, String key, Object edge) {
    return update(graph, collection, key, edge, null);
  }

  /**
   * Changes attributes of an edge and gives its metadata as member edge.
   *
   * <p>Request: {@code PATCH /_api/gharial/{graph}/edge/{collection}/{key}}; for a user with write
   * access to the collection, or an administrator.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param key The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters
   *     of _-:.&#64;()+,=;$!*'%.
   * @param edge The attributes to change.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json update(
      String graph, String collection, String key, Object edge, UpdateOptions options) {
    return caller.run(
        Call.of("edge.update", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("key", key)
            .body(edge),
        Result::json);
  }

  /**
   * Replaces an edge and gives its metadata as member edge.
   *
   * <p>Request: {@code PUT /_api/gharial/{graph}/edge/{collection}/{key}}; for a user with write
   * access to the collection, or an administrator.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param key The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters
   *     of _-:.&#64;()+,=;$!*'%.
   * @param edge The new edge.
   * @return an object, without error and code
   */
  public Json replace(String graph, String collection, String key, Object edge) {
    return replace(graph, collection, key, edge, null);
  }

  /**
   * Replaces an edge and gives its metadata as member edge.
   *
   * <p>Request: {@code PUT /_api/gharial/{graph}/edge/{collection}/{key}}; for a user with write
   * access to the collection, or an administrator.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param key The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters
   *     of _-:.&#64;()+,=;$!*'%.
   * @param edge The new edge.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json replace(
      String graph, String collection, String key, Object edge, ReplaceOptions options) {
    return caller.run(
        Call.of("edge.replace", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("key", key)
            .body(edge),
        Result::json);
  }

  /**
   * Deletes an edge.
   *
   * <p>Request: {@code DELETE /_api/gharial/{graph}/edge/{collection}/{key}}; for a user with write
   * access to the collection, or an administrator.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param key The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters
   *     of _-:.&#64;()+,=;$!*'%.
   * @return an object, without error and code
   */
  public Json delete(String graph, String collection, String key) {
    return delete(graph, collection, key, null);
  }

  /**
   * Deletes an edge.
   *
   * <p>Request: {@code DELETE /_api/gharial/{graph}/edge/{collection}/{key}}; for a user with write
   * access to the collection, or an administrator.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param key The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters
   *     of _-:.&#64;()+,=;$!*'%.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json delete(String graph, String collection, String key, DeleteOptions options) {
    return caller.run(
        Call.of("edge.delete", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("key", key),
        Result::json);
  }

  /** The optional arguments of {@link #get}. */
  public static final class GetOptions extends Options<GetOptions> {
    /**
     * The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a
     * revision of a document.
     */
    public GetOptions ifMatch(String value) {
      return set("if_match", value);
    }

    /**
     * The known revision. The result is null if the document still has that revision. Accepts a
     * revision of a document.
     */
    public GetOptions ifNoneMatch(String value) {
      return set("if_none_match", value);
    }
  }

  /** The optional arguments of {@link #insert}. */
  public static final class InsertOptions extends Options<InsertOptions> {
    /** True to wait until the change is on disk; the collection's setting if it is not given. */
    public InsertOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }

    /** True to get the new document as member new; false if it is not given. */
    public InsertOptions returnNew(boolean value) {
      return set("return_new", value);
    }
  }

  /** The optional arguments of {@link #update}. */
  public static final class UpdateOptions extends Options<UpdateOptions> {
    /**
     * The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a
     * revision of a document.
     */
    public UpdateOptions ifMatch(String value) {
      return set("if_match", value);
    }

    /** True to wait until the change is on disk; the collection's setting if it is not given. */
    public UpdateOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }

    /** True to get the new document as member new; false if it is not given. */
    public UpdateOptions returnNew(boolean value) {
      return set("return_new", value);
    }

    /** True to get the former document as member old; false if it is not given. */
    public UpdateOptions returnOld(boolean value) {
      return set("return_old", value);
    }

    /**
     * True to store attributes whose new value is null, false to remove them. If it is not given,
     * an update stores them, and an insertion with overwrite mode "update" may remove them.
     */
    public UpdateOptions keepNull(boolean value) {
      return set("keep_null", value);
    }
  }

  /** The optional arguments of {@link #replace}. */
  public static final class ReplaceOptions extends Options<ReplaceOptions> {
    /**
     * The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a
     * revision of a document.
     */
    public ReplaceOptions ifMatch(String value) {
      return set("if_match", value);
    }

    /** True to wait until the change is on disk; the collection's setting if it is not given. */
    public ReplaceOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }

    /** True to get the new document as member new; false if it is not given. */
    public ReplaceOptions returnNew(boolean value) {
      return set("return_new", value);
    }

    /** True to get the former document as member old; false if it is not given. */
    public ReplaceOptions returnOld(boolean value) {
      return set("return_old", value);
    }

    /**
     * True to store attributes whose new value is null, false to remove them. If it is not given,
     * an update stores them, and an insertion with overwrite mode "update" may remove them.
     */
    public ReplaceOptions keepNull(boolean value) {
      return set("keep_null", value);
    }
  }

  /** The optional arguments of {@link #delete}. */
  public static final class DeleteOptions extends Options<DeleteOptions> {
    /**
     * The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a
     * revision of a document.
     */
    public DeleteOptions ifMatch(String value) {
      return set("if_match", value);
    }

    /** True to wait until the change is on disk; the collection's setting if it is not given. */
    public DeleteOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }

    /** True to get the former document as member old; false if it is not given. */
    public DeleteOptions returnOld(boolean value) {
      return set("return_old", value);
    }

    /** True for the result false, in place of an error, if there is no such edge. */
    public DeleteOptions ignoreMissing(boolean value) {
      return set("ignore_missing", value);
    }
  }
}
