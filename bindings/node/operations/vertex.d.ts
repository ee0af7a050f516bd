// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonInput, JsonObject } from "../types";

/** The options of vertex.get. */
export interface VertexGetOptions extends CallOptions {
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

/** The options of vertex.insert. */
export interface VertexInsertOptions extends CallOptions {
  /** True to wait until the change is on disk; the collection's setting if it is not given. */
  waitForSync?: boolean;
  /** True to get the new document as member new; false if it is not given. */
  returnNew?: boolean;
}

/** The options of vertex.update. */
export interface VertexUpdateOptions extends CallOptions {
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

/** The options of vertex.replace. */
export interface VertexReplaceOptions extends CallOptions {
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

/** The options of vertex.delete. */
export interface VertexDeleteOptions extends CallOptions {
  /**
   * The revision that the document must have. Another revision is HTTP 412, error 1200. Accepts a revision of
   * a document.
   */
  ifMatch?: string;
  /** True to wait until the change is on disk; the collection's setting if it is not given. */
  waitForSync?: boolean;
  /** True to get the former document as member old; false if it is not given. */
  returnOld?: boolean;
  /** True for the result false, in place of an error, if there is no such vertex. */
  ignoreMissing?: boolean;
}

/** The vertices of graphs. */
export interface Vertices {
  /**
   * The vertex of a key.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without slashes,
   *   control characters and blanks at its ends.
   * @param key The key of the vertex. Accepts a document key: 1 to 254 letters, digits and characters of
   *   _-:.@()+,=;$!*'%.
   * @returns the value of vertex
   *
   * Request: GET /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with read access to the
   * collection.
   */
  get(graph: string, collection: string, key: string, options?: VertexGetOptions): Promise<JsonObject>;

  /**
   * Inserts a vertex and gives its metadata as member vertex.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without slashes,
   *   control characters and blanks at its ends.
   * @param vertex The vertex.
   * @returns an object, without error and code
   *
   * Request: POST /_api/gharial/{graph}/vertex/{collection}; for a user with write access to the collection,
   * or an administrator.
   */
  insert(
    graph: string,
    collection: string,
    vertex: JsonInput | Uint8Array,
    options?: VertexInsertOptions,
  ): Promise<JsonObject>;

  /**
   * Changes attributes of a vertex and gives its metadata as member vertex.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without slashes,
   *   control characters and blanks at its ends.
   * @param key The key of the vertex. Accepts a document key: 1 to 254 letters, digits and characters of
   *   _-:.@()+,=;$!*'%.
   * @param vertex The attributes to change.
   * @returns an object, without error and code
   *
   * Request: PATCH /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access to the
   * collection, or an administrator.
   */
  update(
    graph: string,
    collection: string,
    key: string,
    vertex: JsonInput | Uint8Array,
    options?: VertexUpdateOptions,
  ): Promise<JsonObject>;

  /**
   * Replaces a vertex and gives its metadata as member vertex.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without slashes,
   *   control characters and blanks at its ends.
   * @param key The key of the vertex. Accepts a document key: 1 to 254 letters, digits and characters of
   *   _-:.@()+,=;$!*'%.
   * @param vertex The new vertex.
   * @returns an object, without error and code
   *
   * Request: PUT /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access to the
   * collection, or an administrator.
   */
  replace(
    graph: string,
    collection: string,
    key: string,
    vertex: JsonInput | Uint8Array,
    options?: VertexReplaceOptions,
  ): Promise<JsonObject>;

  /**
   * Deletes a vertex and its edges.
   *
   * @param graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without slashes,
   *   control characters and blanks at its ends.
   * @param key The key of the vertex. Accepts a document key: 1 to 254 letters, digits and characters of
   *   _-:.@()+,=;$!*'%.
   * @returns an object, without error and code
   *
   * Request: DELETE /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access to the
   * collection, or an administrator.
   */
  delete(graph: string, collection: string, key: string, options?: VertexDeleteOptions): Promise<JsonObject>;
}
