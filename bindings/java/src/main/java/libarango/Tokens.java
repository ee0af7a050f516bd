// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;

/** The access tokens of users. */
public final class Tokens {
  private final Caller caller;

  Tokens(Caller caller) {
    this.caller = caller;
  }

  /**
   * The access tokens of a user, without the tokens themselves.
   *
   * <p>Since ArangoDB 3.12.5. Request: {@code GET /_api/token/{user}}; for the user concerned, or
   * an administrator.
   *
   * @param user The name of the user.
   * @return the value of tokens
   */
  public List<Json> list(String user) {
    return caller.run(Call.of("token.list").with("user", user), Result::rows);
  }

  /**
   * Creates an access token for a user. Only this response contains the token.
   *
   * <p>Since ArangoDB 3.12.5. Request: {@code POST /_api/token/{user}}; for the user concerned, or
   * an administrator.
   *
   * @param user The name of the user.
   * @param name The name of the token.
   * @param validUntil The time the token expires, in seconds since 1970. Accepts an integer of at
   *     least 0.
   * @return the answer as it is
   */
  public Json create(String user, String name, long validUntil) {
    return caller.run(
        Call.of("token.create")
            .with("user", user)
            .with("name", name)
            .with("valid_until", validUntil),
        Result::json);
  }

  /**
   * Deletes an access token. A token that does not exist is not an error.
   *
   * <p>Since ArangoDB 3.12.5. Request: {@code DELETE /_api/token/{user}/{token_id}}; for the user
   * concerned, or an administrator.
   *
   * @param user The name of the user.
   * @param tokenId The id of the token. Accepts an integer of at least 0.
   */
  public void delete(String user, long tokenId) {
    caller.run(
        Call.of("token.delete").with("user", user).with("token_id", tokenId), result -> null);
  }
}
