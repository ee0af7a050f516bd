// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonInput, JsonObject } from "../types";

/** The options of analyzer.create. */
export interface AnalyzerCreateOptions extends CallOptions {
  /** The properties of the type. */
  properties?: JsonInput;
  /** The features to store: "frequency", "norm", "position" and "offset". */
  features?: readonly string[];
}

/** The options of analyzer.delete. */
export interface AnalyzerDeleteOptions extends CallOptions {
  /** True to delete an analyzer that is in use; false if it is not given. */
  force?: boolean;
  /** True for the result false, in place of an error, if there is no such analyzer. */
  ignoreMissing?: boolean;
}

/** The analyzers of the database. */
export interface Analyzers {
  /**
   * The built-in analyzers, those of the database, and those of _system.
   *
   * @returns the value of result
   *
   * Request: GET /_api/analyzer; for any user.
   */
  list(options?: CallOptions): Promise<JsonObject[]>;

  /**
   * The definition of an analyzer.
   *
   * @param name The name of the analyzer, also with that of its database: "shop::words".
   * @returns an object, without error and code
   *
   * Request: GET /_api/analyzer/{name}; for any user.
   */
  get(name: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * Creates an analyzer and gives its definition. An equal analyzer of that name is not an error.
   *
   * @param name The name of the analyzer.
   * @param type The type of the analyzer, such as "text".
   * @returns the answer as it is
   *
   * Request: POST /_api/analyzer; for a user with write access to the database.
   */
  create(name: string, type: string, options?: AnalyzerCreateOptions): Promise<JsonObject>;

  /**
   * Deletes an analyzer, and gives its name with that of its database.
   *
   * @param name The name of the analyzer, also with that of its database: "shop::words".
   * @returns the string name
   *
   * Request: DELETE /_api/analyzer/{name}; for a user with write access to the database.
   */
  delete(name: string, options?: AnalyzerDeleteOptions): Promise<string>;
}
