// Made by scripts/generate-bindings. Do not edit.
package libarango;

/** The vertices of graphs. */
public final class Vertices {
  private final Caller caller;

  Vertices(Caller caller) {
    this.caller = caller;
  }

  /**
   * The vertex of a key.
   *
   * <p>Request: {@code GET /_api/gharial/{graph}/vertex/{collection}/{key}}; for a user with read
   * access to the collection.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param key The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @return the value of vertex
   */
  public Json get(String graph, String collection, String key) {
    return get(graph, collection, key, null);
  }

  /**
   * The vertex of a key.
   *
   * <p>Request: {@code GET /_api/gharial/{graph}/vertex/{collection}/{key}}; for a user with read
   * access to the collection.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param key The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @param options the optional arguments, or null
   * @return the value of vertex
   */
  public Json get(String graph, String collection, String key, GetOptions options) {
    return caller.run(
        Call.of("vertex.get", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("key", key),
        Result::json);
  }

  /**
   * Inserts a vertex and gives its metadata as member vertex.
   *
   * <p>Request: {@code POST /_api/gharial/{graph}/vertex/{collection}}; for a user with write
   * access to the collection, or an administrator.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param vertex The vertex.
   * @return an object, without error and code
   */
  public Json insert(String graph, String collection, Object vertex) {
    return insert(graph, collection, vertex, null);
  }

  /**
   * Inserts a vertex and gives its metadata as member vertex.
   *
   * <p>Request: {@code POST /_api/gharial/{graph}/vertex/{collection}}; for a user with write
   * access to the collection, or an administrator.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param vertex The vertex.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json insert(String graph, String collection, Object vertex, InsertOptions options) {
    return caller.run(
        Call.of("vertex.insert", options)
            .with("graph", graph)
            .with("collection", collection)
            .body(vertex),
        Result::json);
  }

  /**
   * Changes attributes of a vertex and gives its metadata as member vertex.
   *
   * <p>Request: {@code PATCH /_api/gharial/{graph}/vertex/{collection}/{key}}; for a user with
   * write access to the collection, or an administrator.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param key The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @param vertex The attributes to change.
   * @return an object, without error and code
   */
  public Json update(String graph, String collection, String key, Object vertex) {
    return update(graph, collection, key, vertex, null);
  }

  /**
   * Changes attributes of a vertex and gives its metadata as member vertex.
   *
   * <p>Request: {@code PATCH /_api/gharial/{graph}/vertex/{collection}/{key}}; for a user with
   * write access to the collection, or an administrator.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param key The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @param vertex The attributes to change.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json update(
      String graph, String collection, String key, Object vertex, UpdateOptions options) {
    return caller.run(
        Call.of("vertex.update", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("key", key)
            .body(vertex),
        Result::json);
  }

  /**
   * Replaces a vertex and gives its metadata as member vertex.
   *
   * <p>Request: {@code PUT /_api/gharial/{graph}/vertex/{collection}/{key}}; for a user with write
   * access to the collection, or an administrator.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param key The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @param vertex The new vertex.
   * @return an object, without error and code
   */
  public Json replace(String graph, String collection, String key, Object vertex) {
    return replace(graph, collection, key, vertex, null);
  }

  /**
   * Replaces a vertex and gives its metadata as member vertex.
   *
   * <p>Request: {@code PUT /_api/gharial/{graph}/vertex/{collection}/{key}}; for a user with write
   * access to the collection, or an administrator.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param key The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @param vertex The new vertex.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json replace(
      String graph, String collection, String key, Object vertex, ReplaceOptions options) {
    return caller.run(
        Call.of("vertex.replace", options)
            .with("graph", graph)
            .with("collection", collection)
            .with("key", key)
            .body(vertex),
        Result::json);
  }

  /**
   * Deletes a vertex and its edges.
   *
   * <p>Request: {@code DELETE /_api/gharial/{graph}/vertex/{collection}/{key}}; for a user with
   * write access to the collection, or an administrator.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param key The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @return an object, without error and code
   */
  public Json delete(String graph, String collection, String key) {
    return delete(graph, collection, key, null);
  }

  /**
   * Deletes a vertex and its edges.
   *
   * <p>Request: {@code DELETE /_api/gharial/{graph}/vertex/{collection}/{key}}; for a user with
   * write access to the collection, or an administrator.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without
   *     slashes, control characters and blanks at its ends.
   * @param key The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json delete(String graph, String collection, String key, DeleteOptions options) {
    return caller.run(
        Call.of("vertex.delete", options)
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

    /** True for the result false, in place of an error, if there is no such vertex. */
    public DeleteOptions ignoreMissing(boolean value) {
      return set("ignore_missing", value);
    }
  }
}
