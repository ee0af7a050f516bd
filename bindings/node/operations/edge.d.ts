// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonInput, JsonObject } from "../types";

/** The options of edge.get. */
export interface EdgeGetOptions extends CallOptions {
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

/** The options of edge.insert. */
export interface EdgeInsertOptions extends CallOptions {
  /** True to wait until the change is on disk; the collection's setting if it is not given. */
  waitForSync?: boolean;
  /** True to get the new document as member new; false if it is not given. */
  returnNew?: boolean;
}

/** The options of edge.update. */
export interface EdgeUpdateOptions extends CallOptions {
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
  /**
   * True to store attributes whose new value is null, false to remove them. If it is not given, an update
   * stores them, and an insertion with overwrite mode "update" may remove them.
   */
  keepNull?: boolean;
}

/** The options of edge.replace. */
export interface EdgeReplaceOptions extends CallOptions {
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
  /**
   * True to store attributes whose new value is null, false to remove them. If it is not given, an update
   * stores them, and an insertion with overwrite mode "update" may remove them.
   */
  keepNull?: boolean;
}

/** The options of edge.delete. */
export interface EdgeDeleteOptions extends CallOptions {
  /**
   * The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
   * a document.
   */
  ifMatch?: string;
  /** True to wait until the change is on disk; the collection's setting if it is not given. */
  waitForSync?: boolean;
  /** True to get the former document as member old; false if it is not given. */
  returnOld?: boolean;
  /** True for the result false, in place of an error, if there is no such edge. */
  ignoreMissing?: boolean;
}

/** The edges of graphs. */
export interface Edges {
  /**
   * The edge of a key.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without slashes,
   *   control characters and blanks at its ends.
   * @param key The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters of
   *   _-:.@()+,=;$!*'%.
   * @returns the value of edge
   *
   * Request: GET /_api/gharial/{graph}/edge/{collection}/{key}; for a user with read access to the
   * collection.
   */
  get(graph: string, collection: string, key: string, options?: EdgeGetOptions): Promise<JsonObject>;

  /**
   * Inserts an edge and gives its metadata as member edge.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without slashes,
   *   control characters and blanks at its ends.
   * @param edge The edge.
   * @returns an object, without error and code
   *
   * Request: POST /_api/gharial/{graph}/edge/{collection}; for a user with write access to the collection, or
   * an administrator.
   */
  insert(
    graph: string,
    collection: string,
    edge: JsonInput | Uint8Array,
    options?: EdgeInsertOptions,
  ): Promise<JsonObject>;

  /**
   * Changes attributes of an edge and gives its metadata as member edge.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without slashes,
   *   control characters and blanks at its ends.
   * @param key The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters of
   *   _-:.@()+,=;$!*'%.
   * @param edge The attributes to change.
   * @returns an object, without error and code
   *
   * Request: PATCH /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to the
   * collection, or an administrator.
   */
  update(
    graph: string,
    collection: string,
    key: string,
    edge: JsonInput | Uint8Array,
    options?: EdgeUpdateOptions,
  ): Promise<JsonObject>;

  /**
   * Replaces an edge and gives its metadata as member edge.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without slashes,
   *   control characters and blanks at its ends.
   * @param key The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters of
   *   _-:.@()+,=;$!*'%.
   * @param edge The new edge.
   * @returns an object, without error and code
   *
   * Request: PUT /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to the
   * collection, or an administrator.
   */
  replace(
    graph: string,
    collection: string,
    key: string,
    edge: JsonInput | Uint8Array,
    options?: EdgeReplaceOptions,
  ): Promise<JsonObject>;

  /**
   * Deletes an edge.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param collection The name of the edge collection. Accepts a name of 1 to 256 bytes without slashes,
   *   control characters and blanks at its ends.
   * @param key The key of the edge. Accepts a document key: 1 to 254 letters, digits and characters of
   *   _-:.@()+,=;$!*'%.
   * @returns an object, without error and code
   *
   * Request: DELETE /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to the
   * collection, or an administrator.
   */
  delete(graph: string, collection: string, key: string, options?: EdgeDeleteOptions): Promise<JsonObject>;
}
