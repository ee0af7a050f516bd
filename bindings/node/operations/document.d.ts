// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonInput, JsonObject } from "../types";

/** The options of document.get. */
export interface DocumentGetOptions extends CallOptions {
  /**
   * The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
   * a document.
   */
  ifMatch?: string;
  /**
   * The known revision. The result is null if the document still has that revision. Accepts a revision of a
   * document.
   */
  ifNoneMatch?: string;
}

/** The options of document.revision. */
export interface DocumentRevisionOptions extends CallOptions {
  /**
   * The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
   * a document.
   */
  ifMatch?: string;
  /**
   * The known revision. The result is null if the document still has that revision. Accepts a revision of a
   * document.
   */
  ifNoneMatch?: string;
}

/** The options of document.insert. */
export interface DocumentInsertOptions extends CallOptions {
  /**
   * The treatment of a document whose key exists; "conflict", which is an error, if it is not given. Accepts
   * "conflict" or "ignore" or "replace" or "update".
   */
  overwriteMode?: "conflict" | "ignore" | "replace" | "update";
  /** True to wait until the change is on disk; the collection's setting if it is not given. */
  waitForSync?: boolean;
  /** True to get the new document as member new; false if it is not given. */
  returnNew?: boolean;
  /** True to get the document that was replaced or updated as member old; false if it is not given. */
  returnOld?: boolean;
  /** True for an empty object as the result, unless there is an error; false if it is not given. */
  silent?: boolean;
  /**
   * True to store attributes whose new value is null, false to remove them. If it is not given, an update
   * stores them, and an insertion with overwrite mode "update" may remove them.
   */
  keepNull?: boolean;
  /** True to merge objects inside of the document, false to replace them; true if it is not given. */
  mergeObjects?: boolean;
  /**
   * The attribute with the version of the document, a number. A document with a lower or equal version
   * changes nothing and is not an error. Since ArangoDB 3.12.
   */
  versionAttribute?: string;
  /** True to add the change to the caches of indexes; the server's default if it is not given. */
  refillIndexCaches?: boolean;
}

/** The options of document.update. */
export interface DocumentUpdateOptions extends CallOptions {
  /**
   * The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
   * a document.
   */
  ifMatch?: string;
  /**
   * True to store attributes whose new value is null, false to remove them. If it is not given, an update
   * stores them, and an insertion with overwrite mode "update" may remove them.
   */
  keepNull?: boolean;
  /** True to merge objects inside of the document, false to replace them; true if it is not given. */
  mergeObjects?: boolean;
  /** True to wait until the change is on disk; the collection's setting if it is not given. */
  waitForSync?: boolean;
  /** True to get the new document as member new; false if it is not given. */
  returnNew?: boolean;
  /** True to get the former document as member old; false if it is not given. */
  returnOld?: boolean;
  /** True for an empty object as the result, unless there is an error; false if it is not given. */
  silent?: boolean;
  /**
   * The attribute with the version of the document, a number. A document with a lower or equal version
   * changes nothing and is not an error. Since ArangoDB 3.12.
   */
  versionAttribute?: string;
  /** True to add the change to the caches of indexes; the server's default if it is not given. */
  refillIndexCaches?: boolean;
}

/** The options of document.replace. */
export interface DocumentReplaceOptions extends CallOptions {
  /**
   * The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
   * a document.
   */
  ifMatch?: string;
  /** True to wait until the change is on disk; the collection's setting if it is not given. */
  waitForSync?: boolean;
  /** True to get the new document as member new; false if it is not given. */
  returnNew?: boolean;
  /** True to get the former document as member old; false if it is not given. */
  returnOld?: boolean;
  /** True for an empty object as the result, unless there is an error; false if it is not given. */
  silent?: boolean;
  /**
   * The attribute with the version of the document, a number. A document with a lower or equal version
   * changes nothing and is not an error. Since ArangoDB 3.12.
   */
  versionAttribute?: string;
  /** True to add the change to the caches of indexes; the server's default if it is not given. */
  refillIndexCaches?: boolean;
}

/** The options of document.delete. */
export interface DocumentDeleteOptions extends CallOptions {
  /**
   * The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
   * a document.
   */
  ifMatch?: string;
  /** True to wait until the change is on disk; the collection's setting if it is not given. */
  waitForSync?: boolean;
  /** True to get the former document as member old; false if it is not given. */
  returnOld?: boolean;
  /** True for an empty object as the result, unless there is an error; false if it is not given. */
  silent?: boolean;
  /** True to add the change to the caches of indexes; the server's default if it is not given. */
  refillIndexCaches?: boolean;
  /** True for the result false, in place of an error, if there is no such document. */
  ignoreMissing?: boolean;
}

/** The options of document.getMany. */
export interface DocumentGetManyOptions extends CallOptions {
  /** False to require that each document has the _rev that is given for it; true if it is not given. */
  ignoreRevs?: boolean;
}

/** The options of document.insertMany. */
export interface DocumentInsertManyOptions extends CallOptions {
  /**
   * The treatment of a document whose key exists; "conflict", which is an error, if it is not given. Accepts
   * "conflict" or "ignore" or "replace" or "update".
   */
  overwriteMode?: "conflict" | "ignore" | "replace" | "update";
  /** True to wait until the change is on disk; the collection's setting if it is not given. */
  waitForSync?: boolean;
  /** True to get the new document as member new; false if it is not given. */
  returnNew?: boolean;
  /** True to get the document that was replaced or updated as member old; false if it is not given. */
  returnOld?: boolean;
  /** True for an empty object as the result, unless there is an error; false if it is not given. */
  silent?: boolean;
  /**
   * True to store attributes whose new value is null, false to remove them. If it is not given, an update
   * stores them, and an insertion with overwrite mode "update" may remove them.
   */
  keepNull?: boolean;
  /** True to merge objects inside of the document, false to replace them; true if it is not given. */
  mergeObjects?: boolean;
  /**
   * The attribute with the version of the document, a number. A document with a lower or equal version
   * changes nothing and is not an error. Since ArangoDB 3.12.
   */
  versionAttribute?: string;
  /** True to add the change to the caches of indexes; the server's default if it is not given. */
  refillIndexCaches?: boolean;
}

/** The options of document.updateMany. */
export interface DocumentUpdateManyOptions extends CallOptions {
  /** False to require that each document has the _rev that is given for it; true if it is not given. */
  ignoreRevs?: boolean;
  /**
   * True to store attributes whose new value is null, false to remove them. If it is not given, an update
   * stores them, and an insertion with overwrite mode "update" may remove them.
   */
  keepNull?: boolean;
  /** True to merge objects inside of the document, false to replace them; true if it is not given. */
  mergeObjects?: boolean;
  /** True to wait until the change is on disk; the collection's setting if it is not given. */
  waitForSync?: boolean;
  /** True to get the new document as member new; false if it is not given. */
  returnNew?: boolean;
  /** True to get the former document as member old; false if it is not given. */
  returnOld?: boolean;
  /** True for an empty object as the result, unless there is an error; false if it is not given. */
  silent?: boolean;
  /**
   * The attribute with the version of the document, a number. A document with a lower or equal version
   * changes nothing and is not an error. Since ArangoDB 3.12.
   */
  versionAttribute?: string;
  /** True to add the change to the caches of indexes; the server's default if it is not given. */
  refillIndexCaches?: boolean;
}

/** The options of document.replaceMany. */
export interface DocumentReplaceManyOptions extends CallOptions {
  /** False to require that each document has the _rev that is given for it; true if it is not given. */
  ignoreRevs?: boolean;
  /** True to wait until the change is on disk; the collection's setting if it is not given. */
  waitForSync?: boolean;
  /** True to get the new document as member new; false if it is not given. */
  returnNew?: boolean;
  /** True to get the former document as member old; false if it is not given. */
  returnOld?: boolean;
  /** True for an empty object as the result, unless there is an error; false if it is not given. */
  silent?: boolean;
  /**
   * The attribute with the version of the document, a number. A document with a lower or equal version
   * changes nothing and is not an error. Since ArangoDB 3.12.
   */
  versionAttribute?: string;
  /** True to add the change to the caches of indexes; the server's default if it is not given. */
  refillIndexCaches?: boolean;
}

/** The options of document.deleteMany. */
export interface DocumentDeleteManyOptions extends CallOptions {
  /** False to require that each document has the _rev that is given for it; true if it is not given. */
  ignoreRevs?: boolean;
  /** True to wait until the change is on disk; the collection's setting if it is not given. */
  waitForSync?: boolean;
  /** True to get the former document as member old; false if it is not given. */
  returnOld?: boolean;
  /** True for an empty object as the result, unless there is an error; false if it is not given. */
  silent?: boolean;
  /** True to add the change to the caches of indexes; the server's default if it is not given. */
  refillIndexCaches?: boolean;
}

/** The options of document.import. */
export interface DocumentImportOptions extends CallOptions {
  /**
   * The format of data: a JSON object in each line, a JSON array, one of both, or an array of names in the
   * first line and arrays of values in the others. Accepts "documents" or "array" or "auto" or "csv".
   */
  format?: "documents" | "array" | "auto" | "csv";
  /**
   * The treatment of a document whose key exists; "error" if it is not given. Accepts "error" or "update" or
   * "replace" or "ignore".
   */
  onDuplicate?: "error" | "update" | "replace" | "ignore";
  /** True to import nothing if a document has an error; false if it is not given. */
  complete?: boolean;
  /** True to delete all documents of the collection before; false if it is not given. */
  overwrite?: boolean;
  /** True to wait until the change is on disk; the collection's setting if it is not given. */
  waitForSync?: boolean;
  /** True to get a text for each error as member details; false if it is not given. */
  details?: boolean;
  /** The name of the collection in front of _from values without one. */
  fromPrefix?: string;
  /** The name of the collection in front of _to values without one. */
  toPrefix?: string;
  /** True to accept lines of format "csv" with too few or too many values; false if it is not given. */
  ignoreMissing?: boolean;
  /** True to skip the schema of the collection; false if it is not given. */
  skipValidation?: boolean;
}

/** The options of document.edges. */
export interface DocumentEdgesOptions extends CallOptions {
  /**
   * The direction of the edges, as seen from the vertex; "any" if it is not given. Accepts "any" or "in" or
   * "out".
   */
  direction?: "any" | "in" | "out";
}

/** The documents of the database. */
export interface Documents {
  /**
   * A document.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @param key The key of the document. Accepts a document key: 1 to 254 letters, digits and characters of
   *   _-:.@()+,=;$!*'%.
   * @returns the answer as it is
   *
   * Request: GET /_api/document/{collection}/{key}; for a user with read access to the collection.
   */
  get(collection: string, key: string, options?: DocumentGetOptions): Promise<JsonObject>;

  /**
   * The revision of a document, or null if the document or its collection does not exist.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @param key The key of the document. Accepts a document key: 1 to 254 letters, digits and characters of
   *   _-:.@()+,=;$!*'%.
   * @returns the revision as a string, or null if the document does not exist
   *
   * Request: HEAD /_api/document/{collection}/{key}; for a user with read access to the collection.
   */
  revision(collection: string, key: string, options?: DocumentRevisionOptions): Promise<string | null>;

  /**
   * Inserts a document and gives its metadata: _id, _key, _rev.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @param document The document.
   * @returns the answer as it is
   *
   * Request: POST /_api/document/{collection}; for a user with write access to the collection, or an
   * administrator.
   */
  insert(
    collection: string,
    document: JsonInput | Uint8Array,
    options?: DocumentInsertOptions,
  ): Promise<JsonObject>;

  /**
   * Changes attributes of a document and gives its metadata. Attributes that are not given stay unchanged.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @param key The key of the document. Accepts a document key: 1 to 254 letters, digits and characters of
   *   _-:.@()+,=;$!*'%.
   * @param document The attributes to change.
   * @returns the answer as it is
   *
   * Request: PATCH /_api/document/{collection}/{key}; for a user with write access to the collection, or an
   * administrator.
   */
  update(
    collection: string,
    key: string,
    document: JsonInput | Uint8Array,
    options?: DocumentUpdateOptions,
  ): Promise<JsonObject>;

  /**
   * Replaces a document and gives its metadata.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @param key The key of the document. Accepts a document key: 1 to 254 letters, digits and characters of
   *   _-:.@()+,=;$!*'%.
   * @param document The new document.
   * @returns the answer as it is
   *
   * Request: PUT /_api/document/{collection}/{key}; for a user with write access to the collection, or an
   * administrator.
   */
  replace(
    collection: string,
    key: string,
    document: JsonInput | Uint8Array,
    options?: DocumentReplaceOptions,
  ): Promise<JsonObject>;

  /**
   * Deletes a document and gives its metadata.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @param key The key of the document. Accepts a document key: 1 to 254 letters, digits and characters of
   *   _-:.@()+,=;$!*'%.
   * @returns the answer as it is
   *
   * Request: DELETE /_api/document/{collection}/{key}; for a user with write access to the collection, or an
   * administrator.
   */
  delete(collection: string, key: string, options?: DocumentDeleteOptions): Promise<JsonObject>;

  /**
   * The documents of keys, in their order.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @param documents An array of keys, or of objects with _key.
   * @returns an array of a document, its metadata or an error for each document, in their order
   *
   * Request: PUT /_api/document/{collection}?onlyget=true; for a user with read access to the collection.
   */
  getMany(
    collection: string,
    documents: readonly unknown[] | Uint8Array,
    options?: DocumentGetManyOptions,
  ): Promise<JsonObject[]>;

  /**
   * Inserts documents and gives the metadata of each.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @param documents An array of documents.
   * @returns an array of a document, its metadata or an error for each document, in their order
   *
   * Request: POST /_api/document/{collection}; for a user with write access to the collection, or an
   * administrator.
   */
  insertMany(
    collection: string,
    documents: readonly unknown[] | Uint8Array,
    options?: DocumentInsertManyOptions,
  ): Promise<JsonObject[]>;

  /**
   * Changes attributes of documents and gives the metadata of each.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @param documents An array of objects with _key and the attributes to change.
   * @returns an array of a document, its metadata or an error for each document, in their order
   *
   * Request: PATCH /_api/document/{collection}; for a user with write access to the collection, or an
   * administrator.
   */
  updateMany(
    collection: string,
    documents: readonly unknown[] | Uint8Array,
    options?: DocumentUpdateManyOptions,
  ): Promise<JsonObject[]>;

  /**
   * Replaces documents and gives the metadata of each.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @param documents An array of documents with _key.
   * @returns an array of a document, its metadata or an error for each document, in their order
   *
   * Request: PUT /_api/document/{collection}; for a user with write access to the collection, or an
   * administrator.
   */
  replaceMany(
    collection: string,
    documents: readonly unknown[] | Uint8Array,
    options?: DocumentReplaceManyOptions,
  ): Promise<JsonObject[]>;

  /**
   * Deletes documents and gives the metadata of each.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @param documents An array of keys, or of objects with _key.
   * @returns an array of a document, its metadata or an error for each document, in their order
   *
   * Request: DELETE /_api/document/{collection}; for a user with write access to the collection, or an
   * administrator.
   */
  deleteMany(
    collection: string,
    documents: readonly unknown[] | Uint8Array,
    options?: DocumentDeleteManyOptions,
  ): Promise<JsonObject[]>;

  /**
   * Imports documents and gives the numbers of those that were created, updated, ignored and errors, and of
   * empty lines.
   *
   * @param collection The name of the collection, which must exist. Accepts a name of 1 to 256 bytes without
   *   slashes, control characters and blanks at its ends.
   * @param data The documents.
   * @returns an object, without error and code
   *
   * Request: POST /_api/import; for a user with write access to the collection, or an administrator.
   */
  import(collection: string, data: string, options?: DocumentImportOptions): Promise<JsonObject>;

  /**
   * The edges of a vertex, as member edges.
   *
   * @param collection The name of the collection. Accepts a name of 1 to 256 bytes without slashes, control
   *   characters and blanks at its ends.
   * @param vertex The id of the vertex. Accepts "collection/key".
   * @returns an object, without error and code
   *
   * Request: GET /_api/edges/{collection}; for a user with read access to the collection.
   */
  edges(collection: string, vertex: string, options?: DocumentEdgesOptions): Promise<JsonObject>;
}
