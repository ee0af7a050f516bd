<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

use Libarango\OperationGroup;

/** The databases of the deployment. */
final class DatabaseOperations extends OperationGroup
{
    /**
     * The properties of the database: its id, its name and its defaults.
     *
     * Request: GET /_api/database/current; for any user.
     *
     * @return array<string, mixed> the value of result
     */
    public function properties(): array
    {
        return $this->run('database.properties');
    }

    /**
     * The names of all databases. In _system only.
     *
     * Request: GET /_api/database; for an administrator.
     *
     * @return list<string> the value of result
     */
    public function list(): array
    {
        return $this->run('database.list');
    }

    /**
     * The names of the databases that the user can read.
     *
     * Request: GET /_api/database/user; for any user.
     *
     * @return list<string> the value of result
     */
    public function listAccessible(): array
    {
        return $this->run('database.list_accessible');
    }

    /**
     * The numbers of shards of the database.
     *
     * Request: GET /_api/database/shardStatistics; for any user.
     *
     * @param string|null $serverId The DB-Server whose shards are counted, or "all" for each one; the
     *   sum of all if it is not given. Accepts a server's id, its short name, or "all".
     * @return array<string, mixed> the value of result
     */
    public function shardStatistics(?string $serverId = null): array
    {
        return $this->run('database.shard_statistics', [
            'server_id' => $serverId,
        ]);
    }

    /**
     * Creates a database. In _system only. Other coordinators may report for a moment that the database
     * does not exist.
     *
     * Request: POST /_api/database; for an administrator.
     *
     * @param string $name The name of the new database. Accepts a name of 1 to 128 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param ''|'flexible'|'single'|null $sharding The distribution of new collections: "single" puts
     *   all shards on one DB-Server. Accepts "" or "flexible" or "single".
     * @param 'satellite'|int|null $replicationFactor The number of copies of each shard, or "satellite"
     *   for a copy on every DB-Server. Accepts "satellite" or an integer from 1 to 2147483647.
     * @param int|null $writeConcern The minimum number of copies in sync for a write. Accepts an integer
     *   from 1 to 2147483647.
     * @param list<mixed>|null $users The users with access: objects with username, passwd, active and
     *   extra. Missing ones are created.
     * @return bool the value of result
     */
    public function create(
        string $name,
        ?string $sharding = null,
        int|string|null $replicationFactor = null,
        ?int $writeConcern = null,
        ?array $users = null,
    ): bool {
        return $this->run('database.create', [
            'name' => $name,
            'sharding' => $sharding,
            'replication_factor' => $replicationFactor,
            'write_concern' => $writeConcern,
            'users' => $users,
        ]);
    }

    /**
     * Deletes a database with all its data. In _system only.
     *
     * Request: DELETE /_api/database/{name}; for an administrator.
     *
     * @param string $name The name of the database to delete. Accepts a name of 1 to 128 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param bool|null $ignoreMissing True for the result false, in place of an error, if there is no
     *   such database.
     * @return bool the value of result
     */
    public function delete(string $name, ?bool $ignoreMissing = null): bool
    {
        return $this->run('database.delete', [
            'name' => $name,
            'ignore_missing' => $ignoreMissing,
        ]);
    }
}
