// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The users of the deployment, and their permissions, with futures. */
public final class AsyncUsers {
  private final Caller caller;

  AsyncUsers(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link Users#list()}. */
  public CompletableFuture<List<Json>> list() {
    return caller.submit(Call.of("user.list"), Result::rows);
  }

  /** Submits {@link Users#get(String)}. */
  public CompletableFuture<Json> get(String user) {
    return caller.submit(Call.of("user.get").with("user", user), Result::json);
  }

  /** Submits {@link Users#create(String)}. */
  public CompletableFuture<Json> create(String user) {
    return create(user, null);
  }

  /** Submits {@link Users#create(String, Users.CreateOptions)}. */
  public CompletableFuture<Json> create(String user, Users.CreateOptions options) {
    return caller.submit(Call.of("user.create", options).with("user", user), Result::json);
  }

  /** Submits {@link Users#update(String)}. */
  public CompletableFuture<Json> update(String user) {
    return update(user, null);
  }

  /** Submits {@link Users#update(String, Users.UpdateOptions)}. */
  public CompletableFuture<Json> update(String user, Users.UpdateOptions options) {
    return caller.submit(Call.of("user.update", options).with("user", user), Result::json);
  }

  /** Submits {@link Users#replace(String, String)}. */
  public CompletableFuture<Json> replace(String user, String password) {
    return replace(user, password, null);
  }

  /** Submits {@link Users#replace(String, String, Users.ReplaceOptions)}. */
  public CompletableFuture<Json> replace(
      String user, String password, Users.ReplaceOptions options) {
    return caller.submit(
        Call.of("user.replace", options).with("user", user).with("password", password),
        Result::json);
  }

  /** Submits {@link Users#delete(String)}. */
  public CompletableFuture<Boolean> delete(String user) {
    return delete(user, null);
  }

  /** Submits {@link Users#delete(String, Users.DeleteOptions)}. */
  public CompletableFuture<Boolean> delete(String user, Users.DeleteOptions options) {
    return caller.submit(
        Call.of("user.delete", options).with("user", user), result -> result.json().asBoolean());
  }

  /** Submits {@link Users#permissions(String)}. */
  public CompletableFuture<Json> permissions(String user) {
    return permissions(user, null);
  }

  /** Submits {@link Users#permissions(String, Users.PermissionsOptions)}. */
  public CompletableFuture<Json> permissions(String user, Users.PermissionsOptions options) {
    return caller.submit(Call.of("user.permissions", options).with("user", user), Result::json);
  }

  /** Submits {@link Users#permission(String, String)}. */
  public CompletableFuture<String> permission(String user, String database) {
    return permission(user, database, null);
  }

  /** Submits {@link Users#permission(String, String, Users.PermissionOptions)}. */
  public CompletableFuture<String> permission(
      String user, String database, Users.PermissionOptions options) {
    return caller.submit(
        Call.of("user.permission", options).with("user", user).with("database", database),
        result -> result.json().asString());
  }

  /** Submits {@link Users#setPermission(String, String, String)}. */
  public CompletableFuture<Json> setPermission(String user, String database, String permission) {
    return setPermission(user, database, permission, null);
  }

  /** Submits {@link Users#setPermission(String, String, String, Users.SetPermissionOptions)}. */
  public CompletableFuture<Json> setPermission(
      String user, String database, String permission, Users.SetPermissionOptions options) {
    return caller.submit(
        Call.of("user.set_permission", options)
            .with("user", user)
            .with("database", database)
            .with("permission", permission),
        Result::json);
  }

  /** Submits {@link Users#resetPermission(String, String)}. */
  public CompletableFuture<Void> resetPermission(String user, String database) {
    return resetPermission(user, database, null);
  }

  /** Submits {@link Users#resetPermission(String, String, Users.ResetPermissionOptions)}. */
  public CompletableFuture<Void> resetPermission(
      String user, String database, Users.ResetPermissionOptions options) {
    return caller.submit(
        Call.of("user.reset_permission", options).with("user", user).with("database", database),
        result -> null);
  }
}
