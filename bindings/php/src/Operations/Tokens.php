<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

use Libarango\OperationGroup;

/** The access tokens of users. */
final class Tokens extends OperationGroup
{
    /**
     * The access tokens of a user, without the tokens themselves.
     *
     * Since ArangoDB 3.12.5.
     * Request: GET /_api/token/{user}; for the user concerned, or an administrator.
     *
     * @param string $user The name of the user.
     * @return list<array<string, mixed>> the value of tokens
     */
    public function list(string $user): array
    {
        return $this->run('token.list', [
            'user' => $user,
        ]);
    }

    /**
     * Creates an access token for a user. Only this response contains the token.
     *
     * Since ArangoDB 3.12.5.
     * Request: POST /_api/token/{user}; for the user concerned, or an administrator.
     *
     * @param string $user The name of the user.
     * @param string $name The name of the token.
     * @param int $validUntil The time the token expires, in seconds since 1970. Accepts an integer of at
     *   least 0.
     * @return array<string, mixed> the answer as it is
     */
    public function create(string $user, string $name, int $validUntil): array
    {
        return $this->run('token.create', [
            'user' => $user,
            'name' => $name,
            'valid_until' => $validUntil,
        ]);
    }

    /**
     * Deletes an access token. A token that does not exist is not an error.
     *
     * Since ArangoDB 3.12.5.
     * Request: DELETE /_api/token/{user}/{token_id}; for the user concerned, or an administrator.
     *
     * @param string $user The name of the user.
     * @param int $tokenId The id of the token. Accepts an integer of at least 0.
     * @return void
     */
    public function delete(string $user, int $tokenId): void
    {
        $this->run('token.delete', [
            'user' => $user,
            'token_id' => $tokenId,
        ]);
    }
}
