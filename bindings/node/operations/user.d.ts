// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonInput, JsonObject } from "../types";

/** The options of user.create. */
export interface UserCreateOptions extends CallOptions {
  /** The password; an empty one if it is not given. */
  password?: string;
  /** False for a user who cannot log in; true for a new user if it is not given. */
  active?: boolean;
  /** Data about the user, which the server does not interpret. */
  extra?: JsonInput;
}

/** The options of user.update. */
export interface UserUpdateOptions extends CallOptions {
  /** The new password. */
  password?: string;
  /** False for a user who cannot log in; true for a new user if it is not given. */
  active?: boolean;
  /** Data about the user, which the server does not interpret. */
  extra?: JsonInput;
}

/** The options of user.replace. */
export interface UserReplaceOptions extends CallOptions {
  /** False for a user who cannot log in; true for a new user if it is not given. */
  active?: boolean;
  /** Data about the user, which the server does not interpret. */
  extra?: JsonInput;
}

/** The options of user.delete. */
export interface UserDeleteOptions extends CallOptions {
  /** True for the result false, in place of an error, if there is no such user. */
  ignoreMissing?: boolean;
}

/** The options of user.permissions. */
export interface UserPermissionsOptions extends CallOptions {
  /** True to include the permissions on collections; false if it is not given. */
  full?: boolean;
}

/** The options of user.permission. */
export interface UserPermissionOptions extends CallOptions {
  /**
   * The name of the collection, or "*" for all others; the database itself if it is not given. Accepts a name
   * of 1 to 256 bytes without slashes, control characters and blanks at its ends.
   */
  collection?: string;
}

/** The options of user.setPermission. */
export interface UserSetPermissionOptions extends CallOptions {
  /**
   * The name of the collection, or "*" for all others; the database itself if it is not given. Accepts a name
   * of 1 to 256 bytes without slashes, control characters and blanks at its ends.
   */
  collection?: string;
}

/** The options of user.resetPermission. */
export interface UserResetPermissionOptions extends CallOptions {
  /**
   * The name of the collection, or "*" for all others; the database itself if it is not given. Accepts a name
   * of 1 to 256 bytes without slashes, control characters and blanks at its ends.
   */
  collection?: string;
}

/** The users of the deployment, and their permissions. */
export interface Users {
  /**
   * The users: user, active and extra of each.
   *
   * @returns the value of result
   *
   * Request: GET /_api/user; for an administrator.
   */
  list(options?: CallOptions): Promise<JsonObject[]>;

  /**
   * A user: user, active and extra.
   *
   * @param user The name of the user.
   * @returns an object, without error and code
   *
   * Request: GET /_api/user/{user}; for the user concerned, or an administrator.
   */
  get(user: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * Creates a user. Other coordinators may not know the user for a moment.
   *
   * @param user The name of the user.
   * @returns an object, without error and code
   *
   * Request: POST /_api/user; for an administrator.
   */
  create(user: string, options?: UserCreateOptions): Promise<JsonObject>;

  /**
   * Changes a user. Attributes that are not given stay unchanged.
   *
   * @param user The name of the user.
   * @returns an object, without error and code
   *
   * Request: PATCH /_api/user/{user}; for the user concerned, or an administrator.
   */
  update(user: string, options?: UserUpdateOptions): Promise<JsonObject>;

  /**
   * Replaces a user. Attributes that are not given get their defaults.
   *
   * @param user The name of the user.
   * @param password The new password.
   * @returns an object, without error and code
   *
   * Request: PUT /_api/user/{user}; for the user concerned, or an administrator.
   */
  replace(user: string, password: string, options?: UserReplaceOptions): Promise<JsonObject>;

  /**
   * Deletes a user.
   *
   * @param user The name of the user.
   * @returns true
   *
   * Request: DELETE /_api/user/{user}; for an administrator.
   */
  delete(user: string, options?: UserDeleteOptions): Promise<boolean>;

  /**
   * The permissions of a user on databases, by their names.
   *
   * @param user The name of the user.
   * @returns the value of result
   *
   * Request: GET /_api/user/{user}/database; for the user concerned, or an administrator.
   */
  permissions(user: string, options?: UserPermissionsOptions): Promise<JsonObject>;

  /**
   * The permission of a user on a database or collection: "rw", "ro" or "none".
   *
   * @param user The name of the user.
   * @param database The name of the database, or "*" for all others. Accepts a name of 1 to 128 bytes without
   *   slashes, control characters and blanks at its ends.
   * @returns the string result
   *
   * Request: GET /_api/user/{user}/database/{database}; for the user concerned, or an administrator.
   */
  permission(user: string, database: string, options?: UserPermissionOptions): Promise<string>;

  /**
   * Sets the permission of a user on a database or collection.
   *
   * @param user The name of the user.
   * @param database The name of the database, or "*" for all others. Accepts a name of 1 to 128 bytes without
   *   slashes, control characters and blanks at its ends.
   * @param permission The permission: to read and write, to read, or none. Accepts "rw" or "ro" or "none".
   * @returns an object, without error and code
   *
   * Request: PUT /_api/user/{user}/database/{database}; for an administrator.
   */
  setPermission(
    user: string,
    database: string,
    permission: "rw" | "ro" | "none",
    options?: UserSetPermissionOptions,
  ): Promise<JsonObject>;

  /**
   * Removes the permission of a user on a database or collection, so that the default applies.
   *
   * @param user The name of the user.
   * @param database The name of the database, or "*" for all others. Accepts a name of 1 to 128 bytes without
   *   slashes, control characters and blanks at its ends.
   * @returns null
   *
   * Request: DELETE /_api/user/{user}/database/{database}; for an administrator.
   */
  resetPermission(user: string, database: string, options?: UserResetPermissionOptions): Promise<null>;
}
