// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The access tokens of users, with futures. */
public final class AsyncTokens {
  private final Caller caller;

  AsyncTokens(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link Tokens#list(String)}. */
  public CompletableFuture<List<Json>> list(String user) {
    return caller.submit(Call.of("token.list").with("user", user), Result::rows);
  }

  /** Submits {@link Tokens#create(String, String, long)}. */
  public CompletableFuture<Json> create(String user, String name, long validUntil) {
    return caller.submit(
        Call.of("token.create")
            .with("user", user)
            .with("name", name)
            .with("valid_until", validUntil),
        Result::json);
  }

  /** Submits {@link Tokens#delete(String, long)}. */
  public CompletableFuture<Void> delete(String user, long tokenId) {
    return caller.submit(
        Call.of("token.delete").with("user", user).with("token_id", tokenId), result -> null);
  }
}
