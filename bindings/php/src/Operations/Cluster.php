<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

use Libarango\Absent;
use Libarango\Json;
use Libarango\OperationGroup;

/** The servers of the cluster, as its coordinators report them. */
final class Cluster extends OperationGroup
{
    /**
     * The id of the coordinator that answers.
     *
     * Request: GET /_admin/server/id; for any user.
     *
     * @return string the string id
     */
    public function serverId(): string
    {
        return $this->run('cluster.server_id');
    }

    /**
     * The role of the server that answers.
     *
     * Request: GET /_admin/server/role; for any user.
     *
     * @return string the string role
     */
    public function serverRole(): string
    {
        return $this->run('cluster.server_role');
    }

    /**
     * The mode of the server that answers, "default" or "readonly".
     *
     * Request: GET /_admin/server/mode; for any user.
     *
     * @return string the string mode
     */
    public function serverMode(): string
    {
        return $this->run('cluster.server_mode');
    }

    /**
     * Makes the cluster read-only or writable.
     *
     * Request: PUT /_admin/server/mode; for an administrator.
     *
     * @param 'default'|'readonly' $mode The new mode. Accepts "default" or "readonly".
     * @return array<string, mixed> an object, without error and code
     */
    public function setServerMode(string $mode): array
    {
        return $this->run('cluster.set_server_mode', [
            'mode' => $mode,
        ]);
    }

    /**
     * The mode of the server that answers, if it can serve requests. An error if it cannot, or if the
     * database does not exist.
     *
     * Request: GET /_admin/server/availability; for none.
     *
     * @return string the string mode
     */
    public function serverAvailability(): string
    {
        return $this->run('cluster.server_availability');
    }

    /**
     * The health of every server of the cluster.
     *
     * Request: GET /_admin/cluster/health; for any user.
     *
     * @return array<string, mixed> an object, without error and code
     */
    public function health(): array
    {
        return $this->run('cluster.health');
    }

    /**
     * The collections, indexes and views of the database, with the state of their shards.
     *
     * Request: GET /_api/replication/clusterInventory; for any user.
     *
     * @param bool|null $includeSystem False to leave out system collections; true if it is not given.
     * @return array<string, mixed> the answer as it is
     */
    public function inventory(?bool $includeSystem = null): array
    {
        return $this->run('cluster.inventory', [
            'include_system' => $includeSystem,
        ]);
    }

    /**
     * The endpoints of the coordinators.
     *
     * Request: GET /_api/cluster/endpoints; for any user.
     *
     * @return list<string> an array of the strings endpoints[].endpoint
     */
    public function endpoints(): array
    {
        return $this->run('cluster.endpoints');
    }

    /**
     * The target number of servers of each role, null if not set, and the servers that were cleaned out.
     *
     * Request: GET /_admin/cluster/numberOfServers; for any user; an administrator, if the server is
     * hardened.
     *
     * @return array<string, mixed> an object, without error and code
     */
    public function serverCount(): array
    {
        return $this->run('cluster.server_count');
    }

    /**
     * Sets or unsets the target number of servers of each role.
     *
     * Request: PUT /_admin/cluster/numberOfServers; for an administrator.
     *
     * @param int|null|Absent $coordinators The target number of coordinators; null unsets it. Accepts an
     *   integer from 0 to 1000000, or null.
     * @param int|null|Absent $dbservers The target number of DB-Servers; null unsets it. Accepts an
     *   integer from 0 to 1000000, or null.
     * @param list<string>|null $cleanedServers The ids of the servers to mark as cleaned out; an empty
     *   array for none.
     * @return array<string, mixed> an object, without error and code
     */
    public function setServerCount(
        int|null|Absent $coordinators = Absent::Argument,
        int|null|Absent $dbservers = Absent::Argument,
        ?array $cleanedServers = null,
    ): array {
        return $this->run('cluster.set_server_count', [
            'cleaned_servers' => $cleanedServers,
        ], nullable: [
            'coordinators' => $coordinators,
            'dbservers' => $dbservers,
        ]);
    }

    /**
     * The version of a server.
     *
     * Request: GET /_admin/cluster/nodeVersion; for any user.
     *
     * @param string $serverId The server. Accepts a server's id or short name.
     * @return array<string, mixed> an object, without error and code
     */
    public function serverVersion(string $serverId): array
    {
        return $this->run('cluster.server_version', [
            'server_id' => $serverId,
        ]);
    }

    /**
     * The storage engine of a server.
     *
     * Request: GET /_admin/cluster/nodeEngine; for any user.
     *
     * @param string $serverId The server. Accepts a server's id or short name.
     * @return array<string, mixed> an object, without error and code
     */
    public function serverEngine(string $serverId): array
    {
        return $this->run('cluster.server_engine', [
            'server_id' => $serverId,
        ]);
    }

    /**
     * The statistics of a server.
     *
     * Removed in ArangoDB 4.0; use server.metrics.
     * Request: GET /_admin/cluster/nodeStatistics; for any user.
     *
     * @param string $serverId The server. Accepts a server's id or short name.
     * @return array<string, mixed> an object, without error and code
     */
    public function serverStatistics(string $serverId): array
    {
        return $this->run('cluster.server_statistics', [
            'server_id' => $serverId,
        ]);
    }

    /**
     * The statistics of a DB-Server.
     *
     * Removed in ArangoDB 4.0; use server.metrics.
     * Request: GET /_admin/cluster/statistics; for any user.
     *
     * @param string $serverId The id of a DB-Server. Accepts a server's id or short name.
     * @return array<string, mixed> an object, without error and code
     */
    public function dbserverStatistics(string $serverId): array
    {
        return $this->run('cluster.dbserver_statistics', [
            'server_id' => $serverId,
        ]);
    }

    /**
     * Removes a failed server that holds no shards. The coordinator tries for up to 60 s.
     *
     * Request: POST /_admin/cluster/removeServer; for an administrator.
     *
     * @param string $server The server. Accepts a server's id or short name.
     * @return void
     */
    public function removeServer(string $server): void
    {
        $this->run('cluster.remove_server', [
            'server' => $server,
        ]);
    }

    /**
     * Reserves a range of ids that are not given to any collection or index.
     *
     * Exactly one of number, minimum is given.
     * Since ArangoDB 3.12.5-3.
     * Request: PUT /_admin/cluster/uniqId; for an administrator.
     *
     * @param int|null $number The number of ids to reserve. Accepts an integer from 1 to 1000000.
     * @param int|null $minimum The lowest id that the cluster may still assign. Accepts an integer from
     *   0 to 1152921504606846976.
     * @return array<string, mixed> an object, without error and code
     */
    public function reserveIds(?int $number = null, ?int $minimum = null): array
    {
        return $this->run('cluster.reserve_ids', [
            'number' => $number,
            'minimum' => $minimum,
        ]);
    }

    /**
     * The mode of the cluster's supervision, "Normal" or "Maintenance"; null before the supervision has
     * written its state for the first time.
     *
     * Request: GET /_admin/cluster/maintenance; for an administrator.
     *
     * @return ?string the string result, or null
     */
    public function maintenanceMode(): ?string
    {
        return $this->run('cluster.maintenance_mode');
    }

    /**
     * Switches the maintenance mode of the cluster's supervision, and waits until the supervision has
     * switched.
     *
     * Request: PUT /_admin/cluster/maintenance; for an administrator.
     *
     * @param 'on'|'off'|int $mode "on" for one hour, which a repeated call extends, "off", or a number
     *   of seconds. Accepts "on", "off" or an integer from 1 to 2147483647.
     * @return array<string, mixed> an object, without error and code
     */
    public function toggleMaintenanceMode(int|string $mode): array
    {
        return $this->run('cluster.toggle_maintenance_mode', [
            'mode' => $mode,
        ]);
    }

    /**
     * The maintenance mode of a DB-Server: Mode and Until, or an empty object if it has none.
     *
     * Since ArangoDB 3.10.1.
     * Request: GET /_admin/cluster/maintenance/{server_id}; for an administrator.
     *
     * @param string $serverId The DB-Server. Accepts a server's id or short name.
     * @return array<string, mixed> the value of result, or an empty object
     */
    public function serverMaintenanceMode(string $serverId): array
    {
        return $this->run('cluster.server_maintenance_mode', [
            'server_id' => $serverId,
        ]);
    }

    /**
     * Switches the maintenance mode of a DB-Server, and waits until the DB-Server has switched. The
     * DB-Server must be healthy (GOOD): one that failed in maintenance leaves it only when the timeout
     * expires.
     *
     * Since ArangoDB 3.10.1.
     * Request: PUT /_admin/cluster/maintenance/{server_id}; for an administrator.
     *
     * @param string $serverId The DB-Server. Accepts a server's id or short name.
     * @param 'maintenance'|'normal' $mode The new mode. Accepts "maintenance" or "normal".
     * @param int|null $timeout The number of seconds after which the mode ends; 3,600 if it is not
     *   given. Accepts an integer from 1 to 2147483647.
     * @return array<string, mixed> an object, without error and code
     */
    public function toggleServerMaintenanceMode(string $serverId, string $mode, ?int $timeout = null): array
    {
        return $this->run('cluster.toggle_server_maintenance_mode', [
            'server_id' => $serverId,
            'mode' => $mode,
            'timeout' => $timeout,
        ]);
    }

    /**
     * The imbalance of the distribution of leaders and shards, and the number of moves under way.
     *
     * Request: GET /_admin/cluster/rebalance; for an administrator.
     *
     * @return array<string, mixed> the value of result
     */
    public function calculateImbalance(): array
    {
        return $this->run('cluster.calculate_imbalance');
    }

    /**
     * The moves that would balance the distribution. No move is started.
     *
     * Request: POST /_admin/cluster/rebalance; for an administrator.
     *
     * @param int|null $version The version of the plan's format. Accepts an integer from 1 to 1.
     * @param int|null $maxMoves The maximum number of moves; 1,000 if it is not given. Accepts an
     *   integer from 0 to 5000.
     * @param bool|null $leaderChanges True if leaders may swap roles with followers; true if it is not
     *   given.
     * @param bool|null $moveLeaders True if leaders may be moved; false if it is not given.
     * @param bool|null $moveFollowers True if followers may be moved; false if it is not given.
     * @param int|float|null $piFactor The weight of leaders relative to that of shards.
     * @param bool|null $excludeSystemCollections True if system collections are not moved. Since
     *   ArangoDB 3.11.
     * @param list<string>|null $databasesExcluded The databases whose collections are not moved.
     * @return array<string, mixed> the value of result
     */
    public function calculateRebalancePlan(
        ?int $version = null,
        ?int $maxMoves = null,
        ?bool $leaderChanges = null,
        ?bool $moveLeaders = null,
        ?bool $moveFollowers = null,
        int|float|null $piFactor = null,
        ?bool $excludeSystemCollections = null,
        ?array $databasesExcluded = null,
    ): array {
        return $this->run('cluster.calculate_rebalance_plan', [
            'version' => $version,
            'max_moves' => $maxMoves,
            'leader_changes' => $leaderChanges,
            'move_leaders' => $moveLeaders,
            'move_followers' => $moveFollowers,
            'pi_factor' => $piFactor,
            'exclude_system_collections' => $excludeSystemCollections,
            'databases_excluded' => $databasesExcluded,
        ]);
    }

    /**
     * Starts the moves of a plan.
     *
     * Request: POST /_admin/cluster/rebalance/execute; for an administrator.
     *
     * @param list<mixed> $moves The plan's moves.
     * @param int|null $version The version of the plan's format. Accepts an integer from 1 to 1.
     * @return bool true if the work was taken on, false if there is nothing to do
     */
    public function executeRebalancePlan(array $moves, ?int $version = null): bool
    {
        return $this->run('cluster.execute_rebalance_plan', [
            'moves' => $moves,
            'version' => $version,
        ]);
    }

    /**
     * Calculates a plan that balances the distribution, and starts its moves.
     *
     * Request: PUT /_admin/cluster/rebalance; for an administrator.
     *
     * @param int|null $version The version of the plan's format. Accepts an integer from 1 to 1.
     * @param int|null $maxMoves The maximum number of moves; 1,000 if it is not given. Accepts an
     *   integer from 0 to 5000.
     * @param bool|null $leaderChanges True if leaders may swap roles with followers; true if it is not
     *   given.
     * @param bool|null $moveLeaders True if leaders may be moved; false if it is not given.
     * @param bool|null $moveFollowers True if followers may be moved; false if it is not given.
     * @param int|float|null $piFactor The weight of leaders relative to that of shards.
     * @param bool|null $excludeSystemCollections True if system collections are not moved. Since
     *   ArangoDB 3.11.
     * @param list<string>|null $databasesExcluded The databases whose collections are not moved.
     * @return array<string, mixed> the value of result
     */
    public function rebalance(
        ?int $version = null,
        ?int $maxMoves = null,
        ?bool $leaderChanges = null,
        ?bool $moveLeaders = null,
        ?bool $moveFollowers = null,
        int|float|null $piFactor = null,
        ?bool $excludeSystemCollections = null,
        ?array $databasesExcluded = null,
    ): array {
        return $this->run('cluster.rebalance', [
            'version' => $version,
            'max_moves' => $maxMoves,
            'leader_changes' => $leaderChanges,
            'move_leaders' => $moveLeaders,
            'move_followers' => $moveFollowers,
            'pi_factor' => $piFactor,
            'exclude_system_collections' => $excludeSystemCollections,
            'databases_excluded' => $databasesExcluded,
        ]);
    }

    /**
     * Moves shards of the database so that each DB-Server has the same number. Superseded by
     * cluster.rebalance.
     *
     * Request: POST /_admin/cluster/rebalanceShards; for a user with write access to the database.
     *
     * @param 'simple'|null $algorithm The algorithm that chooses the moves. Accepts "simple".
     * @return array<string, mixed> the value of result
     */
    public function rebalanceShards(?string $algorithm = null): array
    {
        return $this->run('cluster.rebalance_shards', [
            'algorithm' => $algorithm,
        ]);
    }

    /**
     * Moves a shard to another DB-Server. Gives the id of the job.
     *
     * Request: POST /_admin/cluster/moveShard; for a user with write access to the collection, or an
     * administrator.
     *
     * @param string $collection The collection's name.
     * @param string $shard The shard, "s123".
     * @param string $fromServer The DB-Server that has the shard. Accepts a server's id or short name.
     * @param string $toServer The DB-Server that receives the shard. Accepts a server's id or short
     *   name.
     * @param string|null $database The collection's database, if it is not that of the call.
     * @param bool|null $remainsFollower True if a moved leader remains as a follower; true if it is not
     *   given.
     * @param bool|null $tryUndo True if the supervision moves the shard back once the server has
     *   recovered.
     * @return string the string id
     */
    public function moveShard(
        string $collection,
        string $shard,
        string $fromServer,
        string $toServer,
        ?string $database = null,
        ?bool $remainsFollower = null,
        ?bool $tryUndo = null,
    ): string {
        return $this->run('cluster.move_shard', [
            'collection' => $collection,
            'shard' => $shard,
            'from_server' => $fromServer,
            'to_server' => $toServer,
            'database' => $database,
            'remains_follower' => $remainsFollower,
            'try_undo' => $tryUndo,
        ]);
    }

    /**
     * Moves all shards away from a DB-Server. Gives the id of the job.
     *
     * Request: POST /_admin/cluster/cleanOutServer; for an administrator.
     *
     * @param string $server The server. Accepts a server's id or short name.
     * @return string the string id
     */
    public function cleanOutServer(string $server): string
    {
        return $this->run('cluster.clean_out_server', [
            'server' => $server,
        ]);
    }

    /**
     * Hands the leadership of a DB-Server's shards to other DB-Servers. Gives the id of the job.
     *
     * Request: POST /_admin/cluster/resignLeadership; for an administrator.
     *
     * @param string $server The server. Accepts a server's id or short name.
     * @param bool|null $undoMoves True if the server regains its leaders once it has restarted.
     * @return string the string id
     */
    public function resignLeadership(string $server, ?bool $undoMoves = null): string
    {
        return $this->run('cluster.resign_leadership', [
            'server' => $server,
            'undo_moves' => $undoMoves,
        ]);
    }

    /**
     * The state of an agency job: ToDo, Pending, Finished or Failed. The cluster deletes finished jobs
     * after some time.
     *
     * Request: GET /_admin/cluster/queryAgencyJob; for an administrator.
     *
     * @param string $jobId The job's id.
     * @return array<string, mixed> an object with job, status and the job's own members
     */
    public function queryAgencyJob(string $jobId): array
    {
        return $this->run('cluster.query_agency_job', [
            'job_id' => $jobId,
        ]);
    }

    /**
     * Cancels an agency job that moves a shard or cleans out a server.
     *
     * Request: POST /_admin/cluster/cancelAgencyJob; for an administrator.
     *
     * @param string $jobId The job's id.
     * @return array<string, mixed> an object, without error and code
     */
    public function cancelAgencyJob(string $jobId): array
    {
        return $this->run('cluster.cancel_agency_job', [
            'job_id' => $jobId,
        ]);
    }

    /**
     * The planned (Plan) and actual (Current) distribution of the shards of the database's collections.
     *
     * Request: GET /_admin/cluster/shardDistribution; for an administrator.
     *
     * @return array<string, mixed> the value of results
     */
    public function shardDistribution(): array
    {
        return $this->run('cluster.shard_distribution');
    }

    /**
     * The planned and actual distribution of one collection's shards, with the progress of shards that
     * are not in sync.
     *
     * Request: GET /_admin/cluster/collectionShardDistribution; for an administrator.
     *
     * @param string $collection The collection's name.
     * @return array<string, mixed> the value of results
     */
    public function collectionShardDistribution(string $collection): array
    {
        return $this->run('cluster.collection_shard_distribution', [
            'collection' => $collection,
        ]);
    }

    /**
     * The numbers of databases, collections, shards, leaders and followers. In _system only.
     *
     * Request: GET /_admin/cluster/shardStatistics; for an administrator.
     *
     * @param string|null $serverId The DB-Server to count, or "all" for each DB-Server by its id; the
     *   whole cluster if it is not given. Accepts a server's id, its short name, or "all".
     * @param bool|null $details True to count each database separately. Ignored if server_id is "all".
     * @return array<string, mixed> the value of result
     */
    public function shardStatistics(?string $serverId = null, ?bool $details = null): array
    {
        return $this->run('cluster.shard_statistics', [
            'server_id' => $serverId,
            'details' => $details,
        ]);
    }

    /**
     * The coordinator's view of the cluster's Plan and Current.
     *
     * Request: GET /_api/cluster/cluster-info; for an administrator.
     *
     * @return array<string, mixed> the answer as it is
     */
    public function clusterInfo(): array
    {
        return $this->run('cluster.cluster_info');
    }

    /**
     * The whole content of the agency: agency and, in some versions, index, term and log.
     *
     * Request: GET /_api/cluster/agency-dump; for an administrator.
     *
     * @return array<string, mixed> the answer as it is
     */
    public function agencyDump(): array
    {
        return $this->run('cluster.agency_dump');
    }

    /**
     * The part of the agency's content that the coordinator holds: index, and cache, an array of one
     * store.
     *
     * Request: GET /_api/cluster/agency-cache; for an administrator.
     *
     * @return array<string, mixed> the answer as it is
     */
    public function agencyCache(): array
    {
        return $this->run('cluster.agency_cache');
    }

    /**
     * Searches the agency's content, or a dump of it, for contradictions. Gives diagnosis, with the
     * findings and the names of goodTests and badTests.
     *
     * Since ArangoDB 3.12.
     * Request: GET /_admin/cluster/agencyDiagnosis; for a superuser token.
     *
     * @param array<string, mixed>|object|string|null $dump The dump to diagnose in place of the
     *   cluster's own agency: a result of cluster.agency_dump of this or another cluster, with or
     *   without index and term.
     * @param bool|null $strict True to include findings that may be harmless; true if it is not given.
     * @return array<string, mixed> the value of result; an error inside is the call's error
     */
    public function agencyDiagnosis(array|object|string|null $dump = null, ?bool $strict = null): array
    {
        return $this->run('cluster.agency_diagnosis', [
            'strict' => $strict,
        ], Json::object($dump));
    }

    /**
     * The current sorting order of each DB-Server's index entries, and that after a restart.
     *
     * Since ArangoDB 3.11.11 and 3.12.2.
     * Request: GET /_admin/cluster/vpackSortMigration/status; for a superuser token.
     *
     * @return array<string, mixed> the value of result: of a coordinator, the whole response of each
     *   DB-Server by its id; an error inside is the call's error
     */
    public function vpackSortMigrationStatus(): array
    {
        return $this->run('cluster.vpack_sort_migration_status');
    }

    /**
     * The indexes of each DB-Server that are affected by the change of the sorting order. The check may
     * take hours.
     *
     * Since ArangoDB 3.11.11 and 3.12.2.
     * Request: GET /_admin/cluster/vpackSortMigration/check; for a superuser token.
     *
     * @return array<string, mixed> the value of result: of a coordinator, the whole response of each
     *   DB-Server by its id; an error inside is the call's error
     */
    public function vpackSortMigrationIndexCheck(): array
    {
        return $this->run('cluster.vpack_sort_migration_index_check');
    }

    /**
     * Switches each DB-Server to the new sorting order, from its next restart on.
     *
     * Since ArangoDB 3.11.11 and 3.12.2.
     * Request: PUT /_admin/cluster/vpackSortMigration/migrate; for a superuser token.
     *
     * @return array<string, mixed> the value of result: of a coordinator, the whole response of each
     *   DB-Server by its id; an error inside is the call's error
     */
    public function migrateVpackSorting(): array
    {
        return $this->run('cluster.migrate_vpack_sorting');
    }
}
