// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;

/** The users of the deployment, and their permissions. */
public final class Users {
  private final Caller caller;

  Users(Caller caller) {
    this.caller = caller;
  }

  /**
   * The users: user, active and extra of each.
   *
   * <p>Request: {@code GET /_api/user}; for an administrator.
   *
   * @return the value of result
   */
  public List<Json> list() {
    return caller.run(Call.of("user.list"), Result::rows);
  }

  /**
   * A user: user, active and extra.
   *
   * <p>Request: {@code GET /_api/user/{user}}; for the user concerned, or an administrator.
   *
   * @param user The name of the user.
   * @return an object, without error and code
   */
  public Json get(String user) {
    return caller.run(Call.of("user.get").with("user", user), Result::json);
  }

  /**
   * Creates a user. Other coordinators may not know the user for a moment.
   *
   * <p>Request: {@code POST /_api/user}; for an administrator.
   *
   * @param user The name of the user.
   * @return an object, without error and code
   */
  public Json create(String user) {
    return create(user, null);
  }

  /**
   * Creates a user. Other coordinators may not know the user for a moment.
   *
   * <p>Request: {@code POST /_api/user}; for an administrator.
   *
   * @param user The name of the user.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json create(String user, CreateOptions options) {
    return caller.run(Call.of("user.create", options).with("user", user), Result::json);
  }

  /**
   * Changes a user. Attributes that are not given stay unchanged.
   *
   * <p>Request: {@code PATCH /_api/user/{user}}; for the user concerned, or an administrator.
   *
   * @param user The name of the user.
   * @return an object, without error and code
   */
  public Json update(String user) {
    return update(user, null);
  }

  /**
   * Changes a user. Attributes that are not given stay unchanged.
   *
   * <p>Request: {@code PATCH /_api/user/{user}}; for the user concerned, or an administrator.
   *
   * @param user The name of the user.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json update(String user, UpdateOptions options) {
    return caller.run(Call.of("user.update", options).with("user", user), Result::json);
  }

  /**
   * Replaces a user. Attributes that are not given get their defaults.
   *
   * <p>Request: {@code PUT /_api/user/{user}}; for the user concerned, or an administrator.
   *
   * @param user The name of the user.
   * @param password The new password.
   * @return an object, without error and code
   */
  public Json replace(String user, String password) {
    return replace(user, password, null);
  }

  /**
   * Replaces a user. Attributes that are not given get their defaults.
   *
   * <p>Request: {@code PUT /_api/user/{user}}; for the user concerned, or an administrator.
   *
   * @param user The name of the user.
   * @param password The new password.
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json replace(String user, String password, ReplaceOptions options) {
    return caller.run(
        Call.of("user.replace", options).with("user", user).with("password", password),
        Result::json);
  }

  /**
   * Deletes a user.
   *
   * <p>Request: {@code DELETE /_api/user/{user}}; for an administrator.
   *
   * @param user The name of the user.
   * @return true
   */
  public boolean delete(String user) {
    return delete(user, null);
  }

  /**
   * Deletes a user.
   *
   * <p>Request: {@code DELETE /_api/user/{user}}; for an administrator.
   *
   * @param user The name of the user.
   * @param options the optional arguments, or null
   * @return true
   */
  public boolean delete(String user, DeleteOptions options) {
    return caller.run(
        Call.of("user.delete", options).with("user", user), result -> result.json().asBoolean());
  }

  /**
   * The permissions of a user on databases, by their names.
   *
   * <p>Request: {@code GET /_api/user/{user}/database}; for the user concerned, or an
   * administrator.
   *
   * @param user The name of the user.
   * @return the value of result
   */
  public Json permissions(String user) {
    return permissions(user, null);
  }

  /**
   * The permissions of a user on databases, by their names.
   *
   * <p>Request: {@code GET /_api/user/{user}/database}; for the user concerned, or an
   * administrator.
   *
   * @param user The name of the user.
   * @param options the optional arguments, or null
   * @return the value of result
   */
  public Json permissions(String user, PermissionsOptions options) {
    return caller.run(Call.of("user.permissions", options).with("user", user), Result::json);
  }

  /**
   * The permission of a user on a database or collection: "rw", "ro" or "none".
   *
   * <p>Request: {@code GET /_api/user/{user}/database/{database}}; for the user concerned, or an
   * administrator.
   *
   * @param user The name of the user.
   * @param database The name of the database, or "*" for all others. Accepts a name of 1 to 128
   *     bytes without slashes, control characters and blanks at its ends.
   * @return the string result
   */
  public String permission(String user, String database) {
    return permission(user, database, null);
  }

  /**
   * The permission of a user on a database or collection: "rw", "ro" or "none".
   *
   * <p>Request: {@code GET /_api/user/{user}/database/{database}}; for the user concerned, or an
   * administrator.
   *
   * @param user The name of the user.
   * @param database The name of the database, or "*" for all others. Accepts a name of 1 to 128
   *     bytes without slashes, control characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return the string result
   */
  public String permission(String user, String database, PermissionOptions options) {
    return caller.run(
        Call.of("user.permission", options).with("user", user).with("database", database),
        result -> result.json().asString());
  }

  /**
   * Sets the permission of a user on a database or collection.
   *
   * <p>Request: {@code PUT /_api/user/{user}/database/{database}}; for an administrator.
   *
   * @param user The name of the user.
   * @param database The name of the database, or "*" for all others. Accepts a name of 1 to 128
   *     bytes without slashes, control characters and blanks at its ends.
   * @param permission The permission: to read and write, to read, or none. Accepts "rw" or "ro" or
   *     "none".
   * @return an object, without error and code
   */
  public Json setPermission(String user, String database, String permission) {
    return setPermission(user, database, permission, null);
  }

  /**
   * Sets the permission of a user on a database or collection.
   *
   * <p>Request: {@code PUT /_api/user/{user}/database/{database}}; for an administrator.
   *
   * @param user The name of the user.
   * @param database The name of the database, or "*" for all others. Accepts a name of 1 to 128
   *     bytes without slashes, control characters and blanks at its ends.
   * @param permission The permission: to read and write, to read, or none. Accepts "rw" or "ro" or
   *     "none".
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json setPermission(
      String user, String database, String permission, SetPermissionOptions options) {
    return caller.run(
        Call.of("user.set_permission", options)
            .with("user", user)
            .with("database", database)
            .with("permission", permission),
        Result::json);
  }

  /**
   * Removes the permission of a user on a database or collection, so that the default applies.
   *
   * <p>Request: {@code DELETE /_api/user/{user}/database/{database}}; for an administrator.
   *
   * @param user The name of the user.
   * @param database The name of the database, or "*" for all others. Accepts a name of 1 to 128
   *     bytes without slashes, control characters and blanks at its ends.
   */
  public void resetPermission(String user, String database) {
    resetPermission(user, database, null);
  }

  /**
   * Removes the permission of a user on a database or collection, so that the default applies.
   *
   * <p>Request: {@code DELETE /_api/user/{user}/database/{database}}; for an administrator.
   *
   * @param user The name of the user.
   * @param database The name of the database, or "*" for all others. Accepts a name of 1 to 128
   *     bytes without slashes, control characters and blanks at its ends.
   * @param options the optional arguments, or null
   */
  public void resetPermission(String user, String database, ResetPermissionOptions options) {
    caller.run(
        Call.of("user.reset_permission", options).with("user", user).with("database", database),
        result -> null);
  }

  /** The optional arguments of {@link #create}. */
  public static final class CreateOptions extends Options<CreateOptions> {
    /** The password; an empty one if it is not given. */
    public CreateOptions password(String value) {
      return set("password", value);
    }

    /** False for a user who cannot log in; true for a new user if it is not given. */
    public CreateOptions active(boolean value) {
      return set("active", value);
    }

    /** Data about the user, which the server does not interpret. */
    public CreateOptions extra(Object value) {
      return set("extra", value);
    }
  }

  /** The optional arguments of {@link #update}. */
  public static final class UpdateOptions extends Options<UpdateOptions> {
    /** The new password. */
    public UpdateOptions password(String value) {
      return set("password", value);
    }

    /** False for a user who cannot log in; true for a new user if it is not given. */
    public UpdateOptions active(boolean value) {
      return set("active", value);
    }

    /** Data about the user, which the server does not interpret. */
    public UpdateOptions extra(Object value) {
      return set("extra", value);
    }
  }

  /** The optional arguments of {@link #replace}. */
  public static final class ReplaceOptions extends Options<ReplaceOptions> {
    /** False for a user who cannot log in; true for a new user if it is not given. */
    public ReplaceOptions active(boolean value) {
      return set("active", value);
    }

    /** Data about the user, which the server does not interpret. */
    public ReplaceOptions extra(Object value) {
      return set("extra", value);
    }
  }

  /** The optional arguments of {@link #delete}. */
  public static final class DeleteOptions extends Options<DeleteOptions> {
    /** True for the result false, in place of an error, if there is no such user. */
    public DeleteOptions ignoreMissing(boolean value) {
      return set("ignore_missing", value);
    }
  }

  /** The optional arguments of {@link #permissions}. */
  public static final class PermissionsOptions extends Options<PermissionsOptions> {
    /** True to include the permissions on collections; false if it is not given. */
    public PermissionsOptions full(boolean value) {
      return set("full", value);
    }
  }

  /** The optional arguments of {@link #permission}. */
  public static final class PermissionOptions extends Options<PermissionOptions> {
    /**
     * The name of the collection, or "*" for all others; the database itself if it is not given.
     * Accepts a name of 1 to 256 bytes without slashes, control characters and blanks at its ends.
     */
    public PermissionOptions collection(String value) {
      return set("collection", value);
    }
  }

  /** The optional arguments of {@link #setPermission}. */
  public static final class SetPermissionOptions extends Options<SetPermissionOptions> {
    /**
     * The name of the collection, or "*" for all others; the database itself if it is not given.
     * Accepts a name of 1 to 256 bytes without slashes, control characters and blanks at its ends.
     */
    public SetPermissionOptions collection(String value) {
      return set("collection", value);
    }
  }

  /** The optional arguments of {@link #resetPermission}. */
  public static final class ResetPermissionOptions extends Options<ResetPermissionOptions> {
    /**
     * The name of the collection, or "*" for all others; the database itself if it is not given.
     * Accepts a name of 1 to 256 bytes without slashes, control characters and blanks at its ends.
     */
    public ResetPermissionOptions collection(String value) {
      return set("collection", value);
    }
  }
}
