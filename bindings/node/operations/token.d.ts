// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonObject } from "../types";

/** The access tokens of users. */
export interface Tokens {
  /**
   * The access tokens of a user, without the tokens themselves.
   *
   * @param user The name of the user.
   * @returns the value of tokens
   *
   * Since ArangoDB 3.12.5.
   *
   * Request: GET /_api/token/{user}; for the user concerned, or an administrator.
   */
  list(user: string, options?: CallOptions): Promise<JsonObject[]>;

  /**
   * Creates an access token for a user. Only this response contains the token.
   *
   * @param user The name of the user.
   * @param name The name of the token.
   * @param validUntil The time the token expires, in seconds since 1970. Accepts an integer of at least 0.
   * @returns the answer as it is
   *
   * Since ArangoDB 3.12.5.
   *
   * Request: POST /_api/token/{user}; for the user concerned, or an administrator.
   */
  create(user: string, name: string, validUntil: number | bigint, options?: CallOptions): Promise<JsonObject>;

  /**
   * Deletes an access token. A token that does not exist is not an error.
   *
   * @param user The name of the user.
   * @param tokenId The id of the token. Accepts an integer of at least 0.
   * @returns null
   *
   * Since ArangoDB 3.12.5.
   *
   * Request: DELETE /_api/token/{user}/{token_id}; for the user concerned, or an administrator.
   */
  delete(user: string, tokenId: number | bigint, options?: CallOptions): Promise<null>;
}
