// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;

/** The documents of the database. */
public final class Documents {
  private final Caller caller;

  Documents(Caller caller) {
    this.caller = caller;
  }

  /**
   * A document.
   *
   * <p>Request: {@code GET /_api/document/{collection}/{key}}; for a user with read access to the
   * collection.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param key The key of the document. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @return the answer as it is
   */
  public Json get(String collection, String key) {
    return get(collection, key, null);
  }

  /**
   * A document.
   *
   * <p>Request: {@code GET /_api/document/{collection}/{key}}; for a user with read access to the
   * collection.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param key The key of the document. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json get(String collection, String key, GetOptions options) {
    return caller.run(
        Call.of("document.get", options).with("collection", collection).with("key", key),
        Result::json);
  }

  /**
   * The revision of a document, or null if the document or its collection does not exist.
   *
   * <p>Request: {@code HEAD /_api/document/{collection}/{key}}; for a user with read access to the
   * collection.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param key The key of the document. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @return the revision as a string, or null if the document does not exist
   */
  public String revision(String collection, String key) {
    return revision(collection, key, null);
  }

  /**
   * The revision of a document, or null if the document or its collection does not exist.
   *
   * <p>Request: {@code HEAD /_api/document/{collection}/{key}}; for a user with read access to the
   * collection.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param key The key of the document. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @param options the optional arguments, or null
   * @return the revision as a string, or null if the document does not exist
   */
  public String revision(String collection, String key, RevisionOptions options) {
    return caller.run(
        Call.of("document.revision", options).with("collection", collection).with("key", key),
        result -> result.json().asString());
  }

  /**
   * Inserts a document and gives its metadata: _id, _key, _rev.
   *
   * <p>Request: {@code POST /_api/document/{collection}}; for a user with write access to the
   * collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param document The document.
   * @return the answer as it is
   */
  public Json insert(String collection, Object document) {
    return insert(collection, document, null);
  }

  /**
   * Inserts a document and gives its metadata: _id, _key, _rev.
   *
   * <p>Request: {@code POST /_api/document/{collection}}; for a user with write access to the
   * collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param document The document.
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json insert(String collection, Object document, InsertOptions options) {
    return caller.run(
        Call.of("document.insert", options).with("collection", collection).body(document),
        Result::json);
  }

  /**
   * Changes attributes of a document and gives its metadata. Attributes that are not given stay
   * unchanged.
   *
   * <p>Request: {@code PATCH /_api/document/{collection}/{key}}; for a user with write access to
   * the collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param key The key of the document. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @param document The attributes to change.
   * @return the answer as it is
   */
  public Json update(String collection, String key, Object document) {
    return update(collection, key, document, null);
  }

  /**
   * Changes attributes of a document and gives its metadata. Attributes that are not given stay
   * unchanged.
   *
   * <p>Request: {@code PATCH /_api/document/{collection}/{key}}; for a user with write access to
   * the collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param key The key of the document. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @param document The attributes to change.
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json update(String collection, String key, Object document, UpdateOptions options) {
    return caller.run(
        Call.of("document.update", options)
            .with("collection", collection)
            .with("key", key)
            .body(document),
        Result::json);
  }

  /**
   * Replaces a document and gives its metadata.
   *
   * <p>Request: {@code PUT /_api/document/{collection}/{key}}; for a user with write access to the
   * collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param key The key of the document. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @param document The new document.
   * @return the answer as it is
   */
  public Json replace(String collection, String key, Object document) {
    return replace(collection, key, document, null);
  }

  /**
   * Replaces a document and gives its metadata.
   *
   * <p>Request: {@code PUT /_api/document/{collection}/{key}}; for a user with write access to the
   * collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param key The key of the document. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @param document The new document.
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json replace(String collection, String key, Object document, ReplaceOptions options) {
    return caller.run(
        Call.of("document.replace", options)
            .with("collection", collection)
            .with("key", key)
            .body(document),
        Result::json);
  }

  /**
   * Deletes a document and gives its metadata.
   *
   * <p>Request: {@code DELETE /_api/document/{collection}/{key}}; for a user with write access to
   * the collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param key The key of the document. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @return the answer as it is
   */
  public Json delete(String collection, String key) {
    return delete(collection, key, null);
  }

  /**
   * Deletes a document and gives its metadata.
   *
   * <p>Request: {@code DELETE /_api/document/{collection}/{key}}; for a user with write access to
   * the collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param key The key of the document. Accepts a document key: 1 to 254 letters, digits and
   *     characters of _-:.&#64;()+,=;$!*'%.
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json delete(String collection, String key, DeleteOptions options) {
    return caller.run(
        Call.of("document.delete", options).with("collection", collection).with("key", key),
        Result::json);
  }

  /**
   * The documents of keys, in their order.
   *
   * <p>Request: {@code PUT /_api/document/{collection}?onlyget=true}; for a user with read access
   * to the collection.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param documents An array of keys, or of objects with _key.
   * @return an array of a document, its metadata or an error for each document, in their order
   */
  public List<Json> getMany(String collection, Object documents) {
    return getMany(collection, documents, null);
  }

  /**
   * The documents of keys, in their order.
   *
   * <p>Request: {@code PUT /_api/document/{collection}?onlyget=true}; for a user with read access
   * to the collection.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param documents An array of keys, or of objects with _key.
   * @param options the optional arguments, or null
   * @return an array of a document, its metadata or an error for each document, in their order
   */
  public List<Json> getMany(String collection, Object documents, GetManyOptions options) {
    return caller.run(
        Call.of("document.get_many", options).with("collection", collection).body(documents),
        Result::rows);
  }

  /**
   * Inserts documents and gives the metadata of each.
   *
   * <p>Request: {@code POST /_api/document/{collection}}; for a user with write access to the
   * collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param documents An array of documents.
   * @return an array of a document, its metadata or an error for each document, in their order
   */
  public List<Json> insertMany(String collection, Object documents) {
    return insertMany(collection, documents, null);
  }

  /**
   * Inserts documents and gives the metadata of each.
   *
   * <p>Request: {@code POST /_api/document/{collection}}; for a user with write access to the
   * collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param documents An array of documents.
   * @param options the optional arguments, or null
   * @return an array of a document, its metadata or an error for each document, in their order
   */
  public List<Json> insertMany(String collection, Object documents, InsertManyOptions options) {
    return caller.run(
        Call.of("document.insert_many", options).with("collection", collection).body(documents),
        Result::rows);
  }

  /**
   * Changes attributes of documents and gives the metadata of each.
   *
   * <p>Request: {@code PATCH /_api/document/{collection}}; for a user with write access to the
   * collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param documents An array of objects with _key and the attributes to change.
   * @return an array of a document, its metadata or an error for each document, in their order
   */
  public List<Json> updateMany(String collection, Object documents) {
    return updateMany(collection, documents, null);
  }

  /**
   * Changes attributes of documents and gives the metadata of each.
   *
   * <p>Request: {@code PATCH /_api/document/{collection}}; for a user with write access to the
   * collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param documents An array of objects with _key and the attributes to change.
   * @param options the optional arguments, or null
   * @return an array of a document, its metadata or an error for each document, in their order
   */
  public List<Json> updateMany(String collection, Object documents, UpdateManyOptions options) {
    return caller.run(
        Call.of("document.update_many", options).with("collection", collection).body(documents),
        Result::rows);
  }

  /**
   * Replaces documents and gives the metadata of each.
   *
   * <p>Request: {@code PUT /_api/document/{collection}}; for a user with write access to the
   * collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param documents An array of documents with _key.
   * @return an array of a document, its metadata or an error for each document, in their order
   */
  public List<Json> replaceMany(String collection, Object documents) {
    return replaceMany(collection, documents, null);
  }

  /**
   * Replaces documents and gives the metadata of each.
   *
   * <p>Request: {@code PUT /_api/document/{collection}}; for a user with write access to the
   * collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param documents An array of documents with _key.
   * @param options the optional arguments, or null
   * @return an array of a document, its metadata or an error for each document, in their order
   */
  public List<Json> replaceMany(String collection, Object documents, ReplaceManyOptions options) {
    return caller.run(
        Call.of("document.replace_many", options).with("collection", collection).body(documents),
        Result::rows);
  }

  /**
   * Deletes documents and gives the metadata of each.
   *
   * <p>Request: {@code DELETE /_api/document/{collection}}; for a user with write access to the
   * collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param documents An array of keys, or of objects with _key.
   * @return an array of a document, its metadata or an error for each document, in their order
   */
  public List<Json> deleteMany(String collection, Object documents) {
    return deleteMany(collection, documents, null);
  }

  /**
   * Deletes documents and gives the metadata of each.
   *
   * <p>Request: {@code DELETE /_api/document/{collection}}; for a user with write access to the
   * collection, or an administrator.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param documents An array of keys, or of objects with _key.
   * @param options the optional arguments, or null
   * @return an array of a document, its metadata or an error for each document, in their order
   */
  public List<Json> deleteMany(String collection, Object documents, DeleteManyOptions options) {
    return caller.run(
        Call.of("document.delete_many", options).with("collection", collection).body(documents),
        Result::rows);
  }

  /**
   * Imports documents and gives the numbers of those that were created, updated, ignored and
   * errors, and of empty lines.
   *
   * <p>Request: {@code POST /_api/import}; for a user with write access to the collection, or an
   * administrator.
   *
   * @param collection The name of the collection, which must exist. Accepts a name of 1 to 256
   *     bytes without slashes, control characters and blanks at its ends.
   * @param data The documents.
   * @return an object, without error and code
   */
  public Json import_(String collection, String data) {
    return import_(collection, data, null);
  }

  /**
   * Imports documents and gives the numbers of those that were created, updated, ignored and
   * errors, and of empty lines.
   *
   * <p>Request: {@code POST /_api/import}; for a user with write access to the collection, or an
   * administrator.
   *
   * @param collection The name of the collection, which must exist. Accepts a name of 1 to 256
   *     bytes without slashes, control characters and blanks at its ends.
   * @param data The documents.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json import_(String collection, String data, ImportOptions options) {
    return caller.run(
        Call.of("document.import", options).with("collection", collection).with("data", data),
        Result::json);
  }

  /**
   * The edges of a vertex, as member edges.
   *
   * <p>Request: {@code GET /_api/edges/{collection}}; for a user with read access to the
   * collection.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param vertex The id of the vertex. Accepts "collection/key".
   * @return an object, without error and code
   */
  public Json edges(String collection, String vertex) {
    return edges(collection, vertex, null);
  }

  /**
   * The edges of a vertex, as member edges.
   *
   * <p>Request: {@code GET /_api/edges/{collection}}; for a user with read access to the
   * collection.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
   *     control characters and blanks at its ends.
   * @param vertex The id of the vertex. Accepts "collection/key".
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json edges(String collection, String vertex, EdgesOptions options) {
    return caller.run(
        Call.of("document.edges", options).with("collection", collection).with("vertex", vertex),
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

  /** The optional arguments of {@link #revision}. */
  public static final class RevisionOptions extends Options<RevisionOptions> {
    /**
     * The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a
     * revision of a document.
     */
    public RevisionOptions ifMatch(String value) {
      return set("if_match", value);
    }

    /**
     * The known revision. The result is null if the document still has that revision. Accepts a
     * revision of a document.
     */
    public RevisionOptions ifNoneMatch(String value) {
      return set("if_none_match", value);
    }
  }

  /** The optional arguments of {@link #insert}. */
  public static final class InsertOptions extends Options<InsertOptions> {
    /**
     * The treatment of a document whose key exists; "conflict", which is an error, if it is not
     * given. Accepts "conflict" or "ignore" or "replace" or "update".
     */
    public InsertOptions overwriteMode(String value) {
      return set("overwrite_mode", value);
    }

    /** True to wait until the change is on disk; the collection's setting if it is not given. */
    public InsertOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }

    /** True to get the new document as member new; false if it is not given. */
    public InsertOptions returnNew(boolean value) {
      return set("return_new", value);
    }

    /**
     * True to get the document that was replaced or updated as member old; false if it is not
     * given.
     */
    public InsertOptions returnOld(boolean value) {
      return set("return_old", value);
    }

    /**
     * True for an empty object as the result, unless there is an error; false if it is not given.
     */
    public InsertOptions silent(boolean value) {
      return set("silent", value);
    }

    /**
     * True to store attributes whose new value is null, false to remove them. If it is not given,
     * an update stores them, and an insertion with overwrite mode "update" may remove them.
     */
    public InsertOptions keepNull(boolean value) {
      return set("keep_null", value);
    }

    /**
     * True to merge objects inside of the document, false to replace them; true if it is not given.
     */
    public InsertOptions mergeObjects(boolean value) {
      return set("merge_objects", value);
    }

    /**
     * The attribute with the version of the document, a number. A document with a lower or equal
     * version changes nothing and is not an error. Since ArangoDB 3.12.
     */
    public InsertOptions versionAttribute(String value) {
      return set("version_attribute", value);
    }

    /**
     * True to add the change to the caches of indexes; the server's default if it is not given.
     */
    public InsertOptions refillIndexCaches(boolean value) {
      return set("refill_index_caches", value);
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

    /**
     * True to store attributes whose new value is null, false to remove them. If it is not given,
     * an update stores them, and an insertion with overwrite mode "update" may remove them.
     */
    public UpdateOptions keepNull(boolean value) {
      return set("keep_null", value);
    }

    /**
     * True to merge objects inside of the document, false to replace them; true if it is not given.
     */
    public UpdateOptions mergeObjects(boolean value) {
      return set("merge_objects", value);
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
     * True for an empty object as the result, unless there is an error; false if it is not given.
     */
    public UpdateOptions silent(boolean value) {
      return set("silent", value);
    }

    /**
     * The attribute with the version of the document, a number. A document with a lower or equal
     * version changes nothing and is not an error. Since ArangoDB 3.12.
     */
    public UpdateOptions versionAttribute(String value) {
      return set("version_attribute", value);
    }

    /**
     * True to add the change to the caches of indexes; the server's default if it is not given.
     */
    public UpdateOptions refillIndexCaches(boolean value) {
      return set("refill_index_caches", value);
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
     * True for an empty object as the result, unless there is an error; false if it is not given.
     */
    public ReplaceOptions silent(boolean value) {
      return set("silent", value);
    }

    /**
     * The attribute with the version of the document, a number. A document with a lower or equal
     * version changes nothing and is not an error. Since ArangoDB 3.12.
     */
    public ReplaceOptions versionAttribute(String value) {
      return set("version_attribute", value);
    }

    /**
     * True to add the change to the caches of indexes; the server's default if it is not given.
     */
    public ReplaceOptions refillIndexCaches(boolean value) {
      return set("refill_index_caches", value);
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

    /**
     * True for an empty object as the result, unless there is an error; false if it is not given.
     */
    public DeleteOptions silent(boolean value) {
      return set("silent", value);
    }

    /**
     * True to add the change to the caches of indexes; the server's default if it is not given.
     */
    public DeleteOptions refillIndexCaches(boolean value) {
      return set("refill_index_caches", value);
    }

    /** True for the result false, in place of an error, if there is no such document. */
    public DeleteOptions ignoreMissing(boolean value) {
      return set("ignore_missing", value);
    }
  }

  /** The optional arguments of {@link #getMany}. */
  public static final class GetManyOptions extends Options<GetManyOptions> {
    /**
     * False to require that each document has the _rev that is given for it; true if it is not
     * given.
     */
    public GetManyOptions ignoreRevs(boolean value) {
      return set("ignore_revs", value);
    }
  }

  /** The optional arguments of {@link #insertMany}. */
  public static final class InsertManyOptions extends Options<InsertManyOptions> {
    /**
     * The treatment of a document whose key exists; "conflict", which is an error, if it is not
     * given. Accepts "conflict" or "ignore" or "replace" or "update".
     */
    public InsertManyOptions overwriteMode(String value) {
      return set("overwrite_mode", value);
    }

    /** True to wait until the change is on disk; the collection's setting if it is not given. */
    public InsertManyOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }

    /** True to get the new document as member new; false if it is not given. */
    public InsertManyOptions returnNew(boolean value) {
      return set("return_new", value);
    }

    /**
     * True to get the document that was replaced or updated as member old; false if it is not
     * given.
     */
    public InsertManyOptions returnOld(boolean value) {
      return set("return_old", value);
    }

    /**
     * True for an empty object as the result, unless there is an error; false if it is not given.
     */
    public InsertManyOptions silent(boolean value) {
      return set("silent", value);
    }

    /**
     * True to store attributes whose new value is null, false to remove them. If it is not given,
     * an update stores them, and an insertion with overwrite mode "update" may remove them.
     */
    public InsertManyOptions keepNull(boolean value) {
      return set("keep_null", value);
    }

    /**
     * True to merge objects inside of the document, false to replace them; true if it is not given.
     */
    public InsertManyOptions mergeObjects(boolean value) {
      return set("merge_objects", value);
    }

    /**
     * The attribute with the version of the document, a number. A document with a lower or equal
     * version changes nothing and is not an error. Since ArangoDB 3.12.
     */
    public InsertManyOptions versionAttribute(String value) {
      return set("version_attribute", value);
    }

    /**
     * True to add the change to the caches of indexes; the server's default if it is not given.
     */
    public InsertManyOptions refillIndexCaches(boolean value) {
      return set("refill_index_caches", value);
    }
  }

  /** The optional arguments of {@link #updateMany}. */
  public static final class UpdateManyOptions extends Options<UpdateManyOptions> {
    /**
     * False to require that each document has the _rev that is given for it; true if it is not
     * given.
     */
    public UpdateManyOptions ignoreRevs(boolean value) {
      return set("ignore_revs", value);
    }

    /**
     * True to store attributes whose new value is null, false to remove them. If it is not given,
     * an update stores them, and an insertion with overwrite mode "update" may remove them.
     */
    public UpdateManyOptions keepNull(boolean value) {
      return set("keep_null", value);
    }

    /**
     * True to merge objects inside of the document, false to replace them; true if it is not given.
     */
    public UpdateManyOptions mergeObjects(boolean value) {
      return set("merge_objects", value);
    }

    /** True to wait until the change is on disk; the collection's setting if it is not given. */
    public UpdateManyOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }

    /** True to get the new document as member new; false if it is not given. */
    public UpdateManyOptions returnNew(boolean value) {
      return set("return_new", value);
    }

    /** True to get the former document as member old; false if it is not given. */
    public UpdateManyOptions returnOld(boolean value) {
      return set("return_old", value);
    }

    /**
     * True for an empty object as the result, unless there is an error; false if it is not given.
     */
    public UpdateManyOptions silent(boolean value) {
      return set("silent", value);
    }

    /**
     * The attribute with the version of the document, a number. A document with a lower or equal
     * version changes nothing and is not an error. Since ArangoDB 3.12.
     */
    public UpdateManyOptions versionAttribute(String value) {
      return set("version_attribute", value);
    }

    /**
     * True to add the change to the caches of indexes; the server's default if it is not given.
     */
    public UpdateManyOptions refillIndexCaches(boolean value) {
      return set("refill_index_caches", value);
    }
  }

  /** The optional arguments of {@link #replaceMany}. */
  public static final class ReplaceManyOptions extends Options<ReplaceManyOptions> {
    /**
     * False to require that each document has the _rev that is given for it; true if it is not
     * given.
     */
    public ReplaceManyOptions ignoreRevs(boolean value) {
      return set("ignore_revs", value);
    }

    /** True to wait until the change is on disk; the collection's setting if it is not given. */
    public ReplaceManyOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }

    /** True to get the new document as member new; false if it is not given. */
    public ReplaceManyOptions returnNew(boolean value) {
      return set("return_new", value);
    }

    /** True to get the former document as member old; false if it is not given. */
    public ReplaceManyOptions returnOld(boolean value) {
      return set("return_old", value);
    }

    /**
     * True for an empty object as the result, unless there is an error; false if it is not given.
     */
    public ReplaceManyOptions silent(boolean value) {
      return set("silent", value);
    }

    /**
     * The attribute with the version of the document, a number. A document with a lower or equal
     * version changes nothing and is not an error. Since ArangoDB 3.12.
     */
    public ReplaceManyOptions versionAttribute(String value) {
      return set("version_attribute", value);
    }

    /**
     * True to add the change to the caches of indexes; the server's default if it is not given.
     */
    public ReplaceManyOptions refillIndexCaches(boolean value) {
      return set("refill_index_caches", value);
    }
  }

  /** The optional arguments of {@link #deleteMany}. */
  public static final class DeleteManyOptions extends Options<DeleteManyOptions> {
    /**
     * False to require that each document has the _rev that is given for it; true if it is not
     * given.
     */
    public DeleteManyOptions ignoreRevs(boolean value) {
      return set("ignore_revs", value);
    }

    /** True to wait until the change is on disk; the collection's setting if it is not given. */
    public DeleteManyOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }

    /** True to get the former document as member old; false if it is not given. */
    public DeleteManyOptions returnOld(boolean value) {
      return set("return_old", value);
    }

    /**
     * True for an empty object as the result, unless there is an error; false if it is not given.
     */
    public DeleteManyOptions silent(boolean value) {
      return set("silent", value);
    }

    /**
     * True to add the change to the caches of indexes; the server's default if it is not given.
     */
    public DeleteManyOptions refillIndexCaches(boolean value) {
      return set("refill_index_caches", value);
    }
  }

  /** The optional arguments of {@link #import_}. */
  public static final class ImportOptions extends Options<ImportOptions> {
    /**
     * The format of data: a JSON object in each line, a JSON array, one of both, or an array of
     * names in the first line and arrays of values in the others. Accepts "documents" or "array" or
     * "auto" or "csv".
     */
    public ImportOptions format(String value) {
      return set("format", value);
    }

    /**
     * The treatment of a document whose key exists; "error" if it is not given. Accepts "error" or
     * "update" or "replace" or "ignore".
     */
    public ImportOptions onDuplicate(String value) {
      return set("on_duplicate", value);
    }

    /** True to import nothing if a document has an error; false if it is not given. */
    public ImportOptions complete(boolean value) {
      return set("complete", value);
    }

    /** True to delete all documents of the collection before; false if it is not given. */
    public ImportOptions overwrite(boolean value) {
      return set("overwrite", value);
    }

    /** True to wait until the change is on disk; the collection's setting if it is not given. */
    public ImportOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }

    /** True to get a text for each error as member details; false if it is not given. */
    public ImportOptions details(boolean value) {
      return set("details", value);
    }

    /** The name of the collection in front of _from values without one. */
    public ImportOptions fromPrefix(String value) {
      return set("from_prefix", value);
    }

    /** The name of the collection in front of _to values without one. */
    public ImportOptions toPrefix(String value) {
      return set("to_prefix", value);
    }

    /**
     * True to accept lines of format "csv" with too few or too many values; false if it is not
     * given.
     */
    public ImportOptions ignoreMissing(boolean value) {
      return set("ignore_missing", value);
    }

    /** True to skip the schema of the collection; false if it is not given. */
    public ImportOptions skipValidation(boolean value) {
      return set("skip_validation", value);
    }
  }

  /** The optional arguments of {@link #edges}. */
  public static final class EdgesOptions extends Options<EdgesOptions> {
    /**
     * The direction of the edges, as seen from the vertex; "any" if it is not given. Accepts "any"
     * or "in" or "out".
     */
    public EdgesOptions direction(String value) {
      return set("direction", value);
    }
  }
}
