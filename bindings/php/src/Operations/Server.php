<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

use Libarango\Json;
use Libarango\OperationGroup;

/** The server that answers, and other servers through it. */
final class Server extends OperationGroup
{
    /**
     * The version of the server that answers.
     *
     * Request: GET /_api/version; for any user.
     *
     * @param bool|null $details True to include details of the build, the server's role and its mode. A
     *   hardened server omits the details for users without write access to _system.
     * @return array<string, mixed> the answer as it is
     */
    public function version(?bool $details = null): array
    {
        return $this->run('server.version', [
            'details' => $details,
        ]);
    }

    /**
     * The storage engine of the server that answers.
     *
     * Request: GET /_api/engine; for any user.
     *
     * @return array<string, mixed> the answer as it is
     */
    public function engine(): array
    {
        return $this->run('server.engine');
    }

    /**
     * The activities of the server, such as requests and background tasks.
     *
     * Since ArangoDB 3.12.8.
     * Request: GET /_admin/activities; for an administrator.
     *
     * @return array<string, mixed> the answer as it is
     */
    public function activities(): array
    {
        return $this->run('server.activities');
    }

    /**
     * The settings of the background task that deletes expired documents. In _system only.
     *
     * Request: GET /_api/ttl/properties; for an administrator.
     *
     * @return array<string, mixed> the value of result
     */
    public function ttlProperties(): array
    {
        return $this->run('server.ttl_properties');
    }

    /**
     * Changes settings of the background task that deletes expired documents, and gives all of them. In
     * _system only.
     *
     * Request: PUT /_api/ttl/properties; for an administrator.
     *
     * @param bool|null $active True to delete expired documents.
     * @param int|null $frequency The time in milliseconds between two runs of the task. Accepts an
     *   integer of at least 0.
     * @param int|null $maxTotalRemoves The maximum number of documents that a run deletes. Accepts an
     *   integer of at least 0.
     * @param int|null $maxCollectionRemoves The maximum number of documents that a run deletes of a
     *   collection. Accepts an integer of at least 0.
     * @param bool|null $onlyLoadedCollections True to leave out collections that are not in memory.
     * @return array<string, mixed> the value of result
     */
    public function setTtlProperties(
        ?bool $active = null,
        ?int $frequency = null,
        ?int $maxTotalRemoves = null,
        ?int $maxCollectionRemoves = null,
        ?bool $onlyLoadedCollections = null,
    ): array {
        return $this->run('server.set_ttl_properties', [
            'active' => $active,
            'frequency' => $frequency,
            'max_total_removes' => $maxTotalRemoves,
            'max_collection_removes' => $maxCollectionRemoves,
            'only_loaded_collections' => $onlyLoadedCollections,
        ]);
    }

    /**
     * The figures of the background task that deletes expired documents. In _system only.
     *
     * Request: GET /_api/ttl/statistics; for an administrator.
     *
     * @return array<string, mixed> the value of result
     */
    public function ttlStatistics(): array
    {
        return $this->run('server.ttl_statistics');
    }

    /**
     * Writes the write-ahead log to disk.
     *
     * Request: PUT /_admin/wal/flush; for an administrator.
     *
     * @param bool|null $waitForSync True to wait until the data is on disk; false if it is not given.
     * @param bool|null $waitForCollector True to wait until the data is in the storage engine's files;
     *   false if it is not given.
     * @return void
     */
    public function flushWal(?bool $waitForSync = null, ?bool $waitForCollector = null): void
    {
        $this->run('server.flush_wal', [
            'wait_for_sync' => $waitForSync,
            'wait_for_collector' => $waitForCollector,
        ]);
    }

    /**
     * The statistics of the storage engine; of a coordinator, those of each DB-Server.
     *
     * Request: GET /_api/engine/stats; for any user; an administrator, if the server is hardened.
     *
     * @return array<string, mixed> the answer as it is
     */
    public function engineStats(): array
    {
        return $this->run('server.engine_stats');
    }

    /**
     * The state of the server that answers.
     *
     * Request: GET /_admin/status; for any user; an administrator, if the server is hardened.
     *
     * @param bool|null $overview True to include only version, platform, license, engine and role.
     * @return array<string, mixed> the answer as it is
     */
    public function status(?bool $overview = null): array
    {
        return $this->run('server.status', [
            'overview' => $overview,
        ]);
    }

    /**
     * The server's time, in seconds since 1970 with a fraction.
     *
     * Request: GET /_admin/time; for any user.
     *
     * @return int|float the value of time
     */
    public function time(): int|float
    {
        return $this->run('server.time');
    }

    /**
     * The id of the deployment, the same on all its servers.
     *
     * Since ArangoDB 3.12.6.
     * Request: GET /_admin/deployment/id; for any user.
     *
     * @return string the string id
     */
    public function deploymentId(): string
    {
        return $this->run('server.deployment_id');
    }

    /**
     * The data that the vendor's support requires. In _system only.
     *
     * Request: GET /_admin/support-info; for any user, an administrator or a superuser token, by a
     * startup option of the server.
     *
     * @param bool|null $local True to describe only the server that answers.
     * @return array<string, mixed> the answer as it is
     */
    public function supportInfo(?bool $local = null): array
    {
        return $this->run('server.support_info', [
            'local' => $local,
        ]);
    }

    /**
     * The metrics of a server, in the Prometheus text format.
     *
     * Request: GET /_admin/metrics; for any user; an administrator, if the server is hardened.
     *
     * @param string|null $serverId The server to which the request is forwarded; the server that answers
     *   if it is not given. Accepts a server's id or short name.
     * @return string a text, as a JSON string
     */
    public function metrics(?string $serverId = null): string
    {
        return $this->run('server.metrics', [
            'server_id' => $serverId,
        ]);
    }

    /**
     * The shards' usage metrics, in the Prometheus text format.
     *
     * Since ArangoDB 3.10.13 and 3.11.7.
     * Request: GET /_admin/usage-metrics; for any user; an administrator, if the server is hardened.
     *
     * @param string|null $serverId The server to which the request is forwarded; the server that answers
     *   if it is not given. Accepts a server's id or short name.
     * @return string a text, as a JSON string
     */
    public function usageMetrics(?string $serverId = null): string
    {
        return $this->run('server.usage_metrics', [
            'server_id' => $serverId,
        ]);
    }

    /**
     * The statistics of the server that answers, or their descriptions.
     *
     * Removed in ArangoDB 4.0; use server.metrics.
     * Request: GET /_admin/statistics; for any user; an administrator, if the server is hardened.
     *
     * @param bool|null $description True for the descriptions of the statistics in place of their
     *   values.
     * @return array<string, mixed> an object, without error and code
     */
    public function statistics(?bool $description = null): array
    {
        return $this->run('server.statistics', [
            'description' => $description,
        ]);
    }

    /**
     * The log entries of a server.
     *
     * Request: GET /_admin/log/entries; for an administrator or a superuser token, by a startup option
     * of the server.
     *
     * @param mixed $upto The least severe level of the entries, by name or number; "info" if it is not
     *   given.
     * @param mixed $level The level of the entries, by name or number.
     * @param int|null $start The id of the first entry. Accepts an integer of at least 0.
     * @param int|null $size The maximum number of entries. Accepts an integer of at least 0.
     * @param int|null $offset The number of entries to skip. Accepts an integer of at least 0.
     * @param string|null $search A text that the entries contain.
     * @param 'asc'|'desc'|null $sort The order of the entries by their ids. Accepts "asc" or "desc".
     * @param string|null $serverId The server to which the request is forwarded; the server that answers
     *   if it is not given. Accepts a server's id or short name.
     * @return array<string, mixed> the answer as it is
     */
    public function logEntries(
        mixed $upto = null,
        mixed $level = null,
        ?int $start = null,
        ?int $size = null,
        ?int $offset = null,
        ?string $search = null,
        ?string $sort = null,
        ?string $serverId = null,
    ): array {
        return $this->run('server.log_entries', [
            'upto' => $upto,
            'level' => $level,
            'start' => $start,
            'size' => $size,
            'offset' => $offset,
            'search' => $search,
            'sort' => $sort,
            'server_id' => $serverId,
        ]);
    }

    /**
     * The log level of each topic.
     *
     * Request: GET /_admin/log/level; for an administrator or a superuser token, by a startup option of
     * the server.
     *
     * @param string|null $serverId The server to which the request is forwarded; the server that answers
     *   if it is not given. Accepts a server's id or short name. Since ArangoDB 3.10.2.
     * @param bool|null $withAppenders True to include the levels of each appender.
     * @return array<string, mixed> the answer as it is
     */
    public function logLevels(?string $serverId = null, ?bool $withAppenders = null): array
    {
        return $this->run('server.log_levels', [
            'server_id' => $serverId,
            'with_appenders' => $withAppenders,
        ]);
    }

    /**
     * Sets the log levels of topics.
     *
     * Request: PUT /_admin/log/level; for an administrator or a superuser token, by a startup option of
     * the server.
     *
     * @param mixed $levels An object of levels by topic, or one level for all topics.
     * @param string|null $serverId The server to which the request is forwarded; the server that answers
     *   if it is not given. Accepts a server's id or short name. Since ArangoDB 3.10.2.
     * @param bool|null $withAppenders True to include the levels of each appender.
     * @return array<string, mixed> the answer as it is
     */
    public function setLogLevels(mixed $levels, ?string $serverId = null, ?bool $withAppenders = null): array
    {
        return $this->run('server.set_log_levels', [
            'levels' => $levels,
            'server_id' => $serverId,
            'with_appenders' => $withAppenders,
        ]);
    }

    /**
     * Resets the log levels to those at the start of the server.
     *
     * Since ArangoDB 3.12.1.
     * Request: DELETE /_admin/log/level; for an administrator or a superuser token, by a startup option
     * of the server.
     *
     * @param string|null $serverId The server to which the request is forwarded; the server that answers
     *   if it is not given. Accepts a server's id or short name.
     * @return array<string, mixed> the answer as it is
     */
    public function resetLogLevels(?string $serverId = null): array
    {
        return $this->run('server.reset_log_levels', [
            'server_id' => $serverId,
        ]);
    }

    /**
     * The enabled parameters of structured log entries: an object of true by parameter.
     *
     * Request: GET /_admin/log/structured; for an administrator or a superuser token, by a startup
     * option of the server.
     *
     * @return array<string, mixed> the answer as it is
     */
    public function structuredLog(): array
    {
        return $this->run('server.structured_log');
    }

    /**
     * Enables or disables parameters of structured log entries. Gives the enabled ones.
     *
     * Request: PUT /_admin/log/structured; for an administrator or a superuser token, by a startup
     * option of the server.
     *
     * @param array<string, mixed>|object|string $parameters An object of true and false by parameter.
     * @return array<string, mixed> the answer as it is
     */
    public function setStructuredLog(array|object|string $parameters): array
    {
        return $this->run('server.set_structured_log', [], Json::object($parameters));
    }

    /**
     * Checksums of the TLS certificates of the server that answers.
     *
     * Request: GET /_admin/server/tls; for any user.
     *
     * @return array<string, mixed> the value of result
     */
    public function tls(): array
    {
        return $this->run('server.tls');
    }

    /**
     * Makes the server that answers reload its TLS certificates.
     *
     * Request: POST /_admin/server/tls; for a superuser token.
     *
     * @return array<string, mixed> the value of result
     */
    public function reloadTls(): array
    {
        return $this->run('server.reload_tls');
    }

    /**
     * Checksums of the JWT secrets of the server that answers.
     *
     * Request: GET /_admin/server/jwt; for a superuser token.
     *
     * @return array<string, mixed> the value of result
     */
    public function jwtSecrets(): array
    {
        return $this->run('server.jwt_secrets');
    }

    /**
     * Makes the server that answers reload its JWT secrets.
     *
     * Request: POST /_admin/server/jwt; for a superuser token.
     *
     * @return array<string, mixed> the value of result
     */
    public function reloadJwtSecrets(): array
    {
        return $this->run('server.reload_jwt_secrets');
    }

    /**
     * Checksums of the encryption keys of a single server or DB-Server.
     *
     * Request: GET /_admin/server/encryption; for a superuser token.
     *
     * @return array<string, mixed> the value of result
     */
    public function encryption(): array
    {
        return $this->run('server.encryption');
    }

    /**
     * Makes a single server or DB-Server reload its encryption keys.
     *
     * Request: POST /_admin/server/encryption; for a superuser token.
     *
     * @return array<string, mixed> the value of result
     */
    public function reloadEncryption(): array
    {
        return $this->run('server.reload_encryption');
    }

    /**
     * The last requests that the answering server received.
     *
     * Since ArangoDB 3.12.5.
     * Request: GET /_admin/server/api-calls; for an administrator or a superuser token, by a startup
     * option of the server.
     *
     * @return array<string, mixed> the value of result
     */
    public function apiCalls(): array
    {
        return $this->run('server.api_calls');
    }

    /**
     * The last queries that the answering server ran.
     *
     * Since ArangoDB 3.12.6.
     * Request: GET /_admin/server/aql-queries; for an administrator or a superuser token, by a startup
     * option of the server.
     *
     * @return array<string, mixed> the value of result
     */
    public function aqlQueries(): array
    {
        return $this->run('server.aql_queries');
    }

    /**
     * The ids of the crashes recorded by the server that answers.
     *
     * Since ArangoDB 3.12.8.
     * Request: GET /_admin/crashes; for an administrator.
     *
     * @return list<string> the array result, or crashes inside of it
     */
    public function crashes(): array
    {
        return $this->run('server.crashes');
    }

    /**
     * The record of a crash.
     *
     * Since ArangoDB 3.12.8.
     * Request: GET /_admin/crashes/{crash_id}; for an administrator.
     *
     * @param string $crashId The crash's id.
     * @return array<string, mixed> the value of result
     */
    public function crash(string $crashId): array
    {
        return $this->run('server.crash', [
            'crash_id' => $crashId,
        ]);
    }

    /**
     * Deletes the record of a crash.
     *
     * Since ArangoDB 3.12.8.
     * Request: DELETE /_admin/crashes/{crash_id}; for an administrator.
     *
     * @param string $crashId The crash's id.
     * @return array<string, mixed> the value of result
     */
    public function deleteCrash(string $crashId): array
    {
        return $this->run('server.delete_crash', [
            'crash_id' => $crashId,
        ]);
    }

    /**
     * The license. The Community Edition may give only license "none".
     *
     * Request: GET /_admin/license; for any user; an administrator, if the server is hardened.
     *
     * @return array<string, mixed> the answer as it is
     */
    public function license(): array
    {
        return $this->run('server.license');
    }

    /**
     * Sets a new license. The Community Edition rejects licenses.
     *
     * Request: PUT /_admin/license; for an administrator.
     *
     * @param string $license The license, in base64.
     * @param bool|null $force True to accept a license that expires before the current one.
     * @return array<string, mixed> the answer as it is
     */
    public function setLicense(string $license, ?bool $force = null): array
    {
        return $this->run('server.set_license', [
            'license' => $license,
            'force' => $force,
        ]);
    }

    /**
     * The default properties of new databases.
     *
     * Request: GET /_admin/server/databaseDefaults; for any user.
     *
     * @return array<string, mixed> the answer as it is
     */
    public function databaseDefaults(): array
    {
        return $this->run('server.database_defaults');
    }

    /**
     * The startup options of the server that answers. In _system only.
     *
     * Since ArangoDB 3.12.
     * Request: GET /_admin/options; for an administrator or a superuser token, by a startup option of
     * the server.
     *
     * @return array<string, mixed> the answer as it is
     */
    public function options(): array
    {
        return $this->run('server.options');
    }

    /**
     * The descriptions of all startup options. In _system only.
     *
     * Since ArangoDB 3.12.
     * Request: GET /_admin/options-description; for an administrator or a superuser token, by a startup
     * option of the server.
     *
     * @return array<string, mixed> the answer as it is
     */
    public function optionsDescription(): array
    {
        return $this->run('server.options_description');
    }

    /**
     * The startup options that any user may read.
     *
     * Since ArangoDB 3.12.8.
     * Request: GET /_admin/options-public; for any user.
     *
     * @return array<string, mixed> the answer as it is
     */
    public function optionsPublic(): array
    {
        return $this->run('server.options_public');
    }

    /**
     * Compacts the data of all databases. Compaction may take long.
     *
     * Request: PUT /_admin/compact; for a superuser token.
     *
     * @param bool|null $changeLevel True to move data to the lowest possible level; false if it is not
     *   given.
     * @param bool|null $compactBottomMostLevel True to compact the bottommost level too; false if it is
     *   not given.
     * @return array<string, mixed> an object, without error and code
     */
    public function compact(?bool $changeLevel = null, ?bool $compactBottomMostLevel = null): array
    {
        return $this->run('server.compact', [
            'change_level' => $changeLevel,
            'compact_bottom_most_level' => $compactBottomMostLevel,
        ]);
    }

    /**
     * Shuts down the server that answers.
     *
     * Request: DELETE /_admin/shutdown; for an administrator.
     *
     * @param bool|null $soft True if a coordinator finishes its running operations first.
     * @return string the answer as it is
     */
    public function shutdown(?bool $soft = null): string
    {
        return $this->run('server.shutdown', [
            'soft' => $soft,
        ]);
    }

    /**
     * The operations for which a soft shutdown waits.
     *
     * Request: GET /_admin/shutdown; for an administrator.
     *
     * @return array<string, mixed> the answer as it is
     */
    public function shutdownProgress(): array
    {
        return $this->run('server.shutdown_progress');
    }

    /**
     * The version of the data format that the server requires, "31210".
     *
     * Removed in ArangoDB 4.0; use server.version.
     * Request: GET /_admin/database/target-version; for any user.
     *
     * @return string the string version
     */
    public function targetVersion(): string
    {
        return $this->run('server.target_version');
    }

    /**
     * The log of the server that answers, as an array for each attribute of the entries.
     *
     * Removed in ArangoDB 4.0; use server.log_entries.
     * Request: GET /_admin/log; for an administrator or a superuser token, by a startup option of the
     * server.
     *
     * @param mixed $upto The least severe level of the entries, by name or number; "info" if it is not
     *   given.
     * @param mixed $level The level of the entries, by name or number.
     * @param int|null $start The id of the first entry. Accepts an integer of at least 0.
     * @param int|null $size The maximum number of entries. Accepts an integer of at least 0.
     * @param int|null $offset The number of entries to skip. Accepts an integer of at least 0.
     * @param string|null $search A text that the entries contain.
     * @param 'asc'|'desc'|null $sort The order of the entries by their ids. Accepts "asc" or "desc".
     * @return array<string, mixed> the answer as it is
     */
    public function log(
        mixed $upto = null,
        mixed $level = null,
        ?int $start = null,
        ?int $size = null,
        ?int $offset = null,
        ?string $search = null,
        ?string $sort = null,
    ): array {
        return $this->run('server.log', [
            'upto' => $upto,
            'level' => $level,
            'start' => $start,
            'size' => $size,
            'offset' => $offset,
            'search' => $search,
            'sort' => $sort,
        ]);
    }

    /**
     * The request as the server received it: headers, query and body.
     *
     * Removed in ArangoDB 4.0.
     * Request: GET /_admin/echo; for any user.
     *
     * @param mixed $body The body to send, any JSON value.
     * @return array<string, mixed> the answer as it is
     */
    public function echo(mixed $body = null): array
    {
        return $this->run('server.echo', [
            'body' => $body,
        ]);
    }

    /**
     * Makes the server reload the routes of its JavaScript applications.
     *
     * Removed in ArangoDB 4.0.
     * Request: POST /_admin/routing/reload; for any user.
     *
     * @return void
     */
    public function reloadRouting(): void
    {
        $this->run('server.reload_routing');
    }

    /**
     * Runs JavaScript on the server and gives the returned value. Requires version v0 of the API and a
     * server started with --javascript.allow-admin-execute.
     *
     * Request: POST /_admin/execute; for any user.
     *
     * @param string $command The JavaScript code: the body of a function without parameters.
     * @return mixed the answer as it is
     */
    public function execute(string $command): mixed
    {
        return $this->run('server.execute', [
            'command' => $command,
        ]);
    }
}
