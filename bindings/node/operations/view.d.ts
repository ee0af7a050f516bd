// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonInput, JsonObject } from "../types";

/** The options of view.create. */
export interface ViewCreateOptions extends CallOptions {
  /** The properties, in the form of the server; its defaults if they are not given. */
  properties?: JsonInput;
}

/** The options of view.delete. */
export interface ViewDeleteOptions extends CallOptions {
  /** True for the result false, in place of an error, if there is no such view. */
  ignoreMissing?: boolean;
}

/** The views of the database. */
export interface Views {
  /**
   * The views of the database.
   *
   * @returns the value of result
   *
   * Request: GET /_api/view; for any user.
   */
  list(options?: CallOptions): Promise<JsonObject[]>;

  /**
   * The id, the name and the type of a view.
   *
   * @param view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control characters
   *   and blanks at its ends.
   * @returns an object, without error and code
   *
   * Request: GET /_api/view/{view}; for any user.
   */
  get(view: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * The properties of a view.
   *
   * @param view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control characters
   *   and blanks at its ends.
   * @returns an object, without error and code
   *
   * Request: GET /_api/view/{view}/properties; for any user.
   */
  properties(view: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * Creates a view and gives its properties.
   *
   * @param name The name of the view. Accepts a name of 1 to 256 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param type The type of the view. Accepts "arangosearch" or "search-alias".
   * @returns the answer as it is
   *
   * Request: POST /_api/view; for a user with write access to the database.
   */
  create(
    name: string,
    type: "arangosearch" | "search-alias",
    options?: ViewCreateOptions,
  ): Promise<JsonObject>;

  /**
   * Changes properties of a view and gives all of them. Properties that are not given stay unchanged.
   *
   * @param view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param properties The properties, in the form of the server.
   * @returns the answer as it is
   *
   * Request: PATCH /_api/view/{view}/properties; for a user with write access to the database.
   */
  update(view: string, properties: JsonInput | Uint8Array, options?: CallOptions): Promise<JsonObject>;

  /**
   * Replaces the properties of a view and gives all of them. Changeable properties that are not given get
   * their defaults.
   *
   * @param view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param properties The properties, in the form of the server.
   * @returns the answer as it is
   *
   * Request: PUT /_api/view/{view}/properties; for a user with write access to the database.
   */
  replace(view: string, properties: JsonInput | Uint8Array, options?: CallOptions): Promise<JsonObject>;

  /**
   * Renames a view. Clusters reject the request.
   *
   * @param view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control characters
   *   and blanks at its ends.
   * @param name The new name. Accepts a name of 1 to 256 bytes without slashes, control characters and blanks
   *   at its ends.
   * @returns the answer as it is
   *
   * Request: PUT /_api/view/{view}/rename; for a user with write access to the database.
   */
  rename(view: string, name: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * Deletes a view.
   *
   * @param view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control characters
   *   and blanks at its ends.
   * @returns the value of result
   *
   * Request: DELETE /_api/view/{view}; for a user with write access to the database.
   */
  delete(view: string, options?: ViewDeleteOptions): Promise<boolean>;
}
