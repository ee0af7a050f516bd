// Made by scripts/generate-bindings. Do not edit.
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The server that answers, and other servers through it.</summary>
    public sealed class Server
    {
        private readonly Database owner;

        internal Server(Database owner) => this.owner = owner;

        /// <summary>The version of the server that answers. Request: GET /_api/version; for any user.</summary>
        /// <param name="details">True to include details of the build, the server's role and its mode. A hardened
        /// server omits the details for users without write access to _system.</param>
        /// <returns>the answer as it is</returns>
        public Json Version(bool? details = null) =>
            new Call("server.version").With("details", details).Run(owner).Json;

        /// <summary>As Version, without blocking. The token cancels the call.</summary>
        public async Task<Json> VersionAsync(
            bool? details = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.version")
                .With("details", details)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The storage engine of the server that answers. Request: GET /_api/engine; for any
        /// user.</summary>
        /// <returns>the answer as it is</returns>
        public Json Engine() =>
            new Call("server.engine").Run(owner).Json;

        /// <summary>As Engine, without blocking. The token cancels the call.</summary>
        public async Task<Json> EngineAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.engine").RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The activities of the server, such as requests and background tasks. Since ArangoDB 3.12.8.
        /// Request: GET /_admin/activities; for an administrator.</summary>
        /// <returns>the answer as it is</returns>
        public Json Activities() =>
            new Call("server.activities").Run(owner).Json;

        /// <summary>As Activities, without blocking. The token cancels the call.</summary>
        public async Task<Json> ActivitiesAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.activities")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The settings of the background task that deletes expired documents. In _system only. Request:
        /// GET /_api/ttl/properties; for an administrator.</summary>
        /// <returns>the value of result</returns>
        public Json TtlProperties() =>
            new Call("server.ttl_properties").Run(owner).Json;

        /// <summary>As TtlProperties, without blocking. The token cancels the call.</summary>
        public async Task<Json> TtlPropertiesAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.ttl_properties")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Changes settings of the background task that deletes expired documents, and gives all of them.
        /// In _system only. Request: PUT /_api/ttl/properties; for an administrator.</summary>
        /// <param name="active">True to delete expired documents.</param>
        /// <param name="frequency">The time in milliseconds between two runs of the task. Accepts an integer of at
        /// least 0.</param>
        /// <param name="maxTotalRemoves">The maximum number of documents that a run deletes. Accepts an integer of
        /// at least 0.</param>
        /// <param name="maxCollectionRemoves">The maximum number of documents that a run deletes of a collection.
        /// Accepts an integer of at least 0.</param>
        /// <param name="onlyLoadedCollections">True to leave out collections that are not in memory.</param>
        /// <returns>the value of result</returns>
        public Json SetTtlProperties(
            bool? active = null, long? frequency = null, long? maxTotalRemoves = null,
            long? maxCollectionRemoves = null, bool? onlyLoadedCollections = null) =>
            new Call("server.set_ttl_properties")
                .With("active", active)
                .With("frequency", frequency)
                .With("max_total_removes", maxTotalRemoves)
                .With("max_collection_removes", maxCollectionRemoves)
                .With("only_loaded_collections", onlyLoadedCollections)
                .Run(owner).Json;

        /// <summary>As SetTtlProperties, without blocking. The token cancels the call.</summary>
        public async Task<Json> SetTtlPropertiesAsync(
            bool? active = null, long? frequency = null, long? maxTotalRemoves = null,
            long? maxCollectionRemoves = null, bool? onlyLoadedCollections = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.set_ttl_properties")
                .With("active", active)
                .With("frequency", frequency)
                .With("max_total_removes", maxTotalRemoves)
                .With("max_collection_removes", maxCollectionRemoves)
                .With("only_loaded_collections", onlyLoadedCollections)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The figures of the background task that deletes expired documents. In _system only. Request:
        /// GET /_api/ttl/statistics; for an administrator.</summary>
        /// <returns>the value of result</returns>
        public Json TtlStatistics() =>
            new Call("server.ttl_statistics").Run(owner).Json;

        /// <summary>As TtlStatistics, without blocking. The token cancels the call.</summary>
        public async Task<Json> TtlStatisticsAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.ttl_statistics")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Writes the write-ahead log to disk. Request: PUT /_admin/wal/flush; for an
        /// administrator.</summary>
        /// <param name="waitForSync">True to wait until the data is on disk; false if it is not given.</param>
        /// <param name="waitForCollector">True to wait until the data is in the storage engine's files; false if it
        /// is not given.</param>
        public void FlushWal(bool? waitForSync = null, bool? waitForCollector = null) =>
            new Call("server.flush_wal")
                .With("wait_for_sync", waitForSync)
                .With("wait_for_collector", waitForCollector)
                .Run(owner);

        /// <summary>As FlushWal, without blocking. The token cancels the call.</summary>
        public async Task FlushWalAsync(
            bool? waitForSync = null, bool? waitForCollector = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            await new Call("server.flush_wal")
                .With("wait_for_sync", waitForSync)
                .With("wait_for_collector", waitForCollector)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
        }

        /// <summary>The statistics of the storage engine; of a coordinator, those of each DB-Server. Request: GET
        /// /_api/engine/stats; for any user; an administrator, if the server is hardened.</summary>
        /// <returns>the answer as it is</returns>
        public Json EngineStats() =>
            new Call("server.engine_stats").Run(owner).Json;

        /// <summary>As EngineStats, without blocking. The token cancels the call.</summary>
        public async Task<Json> EngineStatsAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.engine_stats")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The state of the server that answers. Request: GET /_admin/status; for any user; an
        /// administrator, if the server is hardened.</summary>
        /// <param name="overview">True to include only version, platform, license, engine and role.</param>
        /// <returns>the answer as it is</returns>
        public Json Status(bool? overview = null) =>
            new Call("server.status").With("overview", overview).Run(owner).Json;

        /// <summary>As Status, without blocking. The token cancels the call.</summary>
        public async Task<Json> StatusAsync(
            bool? overview = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.status")
                .With("overview", overview)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The server's time, in seconds since 1970 with a fraction. Request: GET /_admin/time; for any
        /// user.</summary>
        /// <returns>the value of time</returns>
        public double Time() =>
            new Call("server.time").Run(owner).Json.AsDouble();

        /// <summary>As Time, without blocking. The token cancels the call.</summary>
        public async Task<double> TimeAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.time").RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsDouble();
        }

        /// <summary>The id of the deployment, the same on all its servers. Since ArangoDB 3.12.6. Request: GET
        /// /_admin/deployment/id; for any user.</summary>
        /// <returns>the string id</returns>
        public string DeploymentId() =>
            new Call("server.deployment_id").Run(owner).Json.AsString();

        /// <summary>As DeploymentId, without blocking. The token cancels the call.</summary>
        public async Task<string> DeploymentIdAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.deployment_id")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>The data that the vendor's support requires. In _system only. Request: GET
        /// /_admin/support-info; for any user, an administrator or a superuser token, by a startup option of the
        /// server.</summary>
        /// <param name="local">True to describe only the server that answers.</param>
        /// <returns>the answer as it is</returns>
        public Json SupportInfo(bool? local = null) =>
            new Call("server.support_info").With("local", local).Run(owner).Json;

        /// <summary>As SupportInfo, without blocking. The token cancels the call.</summary>
        public async Task<Json> SupportInfoAsync(
            bool? local = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.support_info")
                .With("local", local)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The metrics of a server, in the Prometheus text format. Request: GET /_admin/metrics; for any
        /// user; an administrator, if the server is hardened.</summary>
        /// <param name="serverId">The server to which the request is forwarded; the server that answers if it is
        /// not given. Accepts a server's id or short name.</param>
        /// <returns>a text, as a JSON string</returns>
        public string Metrics(string serverId = null) =>
            new Call("server.metrics").With("server_id", serverId).Run(owner).Json.AsString();

        /// <summary>As Metrics, without blocking. The token cancels the call.</summary>
        public async Task<string> MetricsAsync(
            string serverId = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.metrics")
                .With("server_id", serverId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>The shards' usage metrics, in the Prometheus text format. Since ArangoDB 3.10.13 and 3.11.7.
        /// Request: GET /_admin/usage-metrics; for any user; an administrator, if the server is hardened.</summary>
        /// <param name="serverId">The server to which the request is forwarded; the server that answers if it is
        /// not given. Accepts a server's id or short name.</param>
        /// <returns>a text, as a JSON string</returns>
        public string UsageMetrics(string serverId = null) =>
            new Call("server.usage_metrics").With("server_id", serverId).Run(owner).Json.AsString();

        /// <summary>As UsageMetrics, without blocking. The token cancels the call.</summary>
        public async Task<string> UsageMetricsAsync(
            string serverId = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.usage_metrics")
                .With("server_id", serverId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>The statistics of the server that answers, or their descriptions. Removed in ArangoDB 4.0; use
        /// server.metrics. Request: GET /_admin/statistics; for any user; an administrator, if the server is
        /// hardened.</summary>
        /// <param name="description">True for the descriptions of the statistics in place of their values.</param>
        /// <returns>an object, without error and code</returns>
        public Json Statistics(bool? description = null) =>
            new Call("server.statistics").With("description", description).Run(owner).Json;

        /// <summary>As Statistics, without blocking. The token cancels the call.</summary>
        public async Task<Json> StatisticsAsync(
            bool? description = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.statistics")
                .With("description", description)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The log entries of a server. Request: GET /_admin/log/entries; for an administrator or a
        /// superuser token, by a startup option of the server.</summary>
        /// <param name="upto">The least severe level of the entries, by name or number; "info" if it is not
        /// given.</param>
        /// <param name="level">The level of the entries, by name or number.</param>
        /// <param name="start">The id of the first entry. Accepts an integer of at least 0.</param>
        /// <param name="size">The maximum number of entries. Accepts an integer of at least 0.</param>
        /// <param name="offset">The number of entries to skip. Accepts an integer of at least 0.</param>
        /// <param name="search">A text that the entries contain.</param>
        /// <param name="sort">The order of the entries by their ids. Accepts "asc" or "desc".</param>
        /// <param name="serverId">The server to which the request is forwarded; the server that answers if it is
        /// not given. Accepts a server's id or short name.</param>
        /// <returns>the answer as it is</returns>
        public Json LogEntries(
            object upto = null, object level = null, long? start = null, long? size = null, long? offset = null,
            string search = null, string sort = null, string serverId = null) =>
            new Call("server.log_entries")
                .With("upto", upto)
                .With("level", level)
                .With("start", start)
                .With("size", size)
                .With("offset", offset)
                .With("search", search)
                .With("sort", sort)
                .With("server_id", serverId)
                .Run(owner).Json;

        /// <summary>As LogEntries, without blocking. The token cancels the call.</summary>
        public async Task<Json> LogEntriesAsync(
            object upto = null, object level = null, long? start = null, long? size = null, long? offset = null,
            string search = null, string sort = null, string serverId = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.log_entries")
                .With("upto", upto)
                .With("level", level)
                .With("start", start)
                .With("size", size)
                .With("offset", offset)
                .With("search", search)
                .With("sort", sort)
                .With("server_id", serverId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The log level of each topic. Request: GET /_admin/log/level; for an administrator or a
        /// superuser token, by a startup option of the server.</summary>
        /// <param name="serverId">The server to which the request is forwarded; the server that answers if it is
        /// not given. Accepts a server's id or short name. Since ArangoDB 3.10.2.</param>
        /// <param name="withAppenders">True to include the levels of each appender.</param>
        /// <returns>the answer as it is</returns>
        public Json LogLevels(string serverId = null, bool? withAppenders = null) =>
            new Call("server.log_levels")
                .With("server_id", serverId)
                .With("with_appenders", withAppenders)
                .Run(owner).Json;

        /// <summary>As LogLevels, without blocking. The token cancels the call.</summary>
        public async Task<Json> LogLevelsAsync(
            string serverId = null, bool? withAppenders = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.log_levels")
                .With("server_id", serverId)
                .With("with_appenders", withAppenders)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Sets the log levels of topics. Request: PUT /_admin/log/level; for an administrator or a
        /// superuser token, by a startup option of the server.</summary>
        /// <param name="levels">An object of levels by topic, or one level for all topics.</param>
        /// <param name="serverId">The server to which the request is forwarded; the server that answers if it is
        /// not given. Accepts a server's id or short name. Since ArangoDB 3.10.2.</param>
        /// <param name="withAppenders">True to include the levels of each appender.</param>
        /// <returns>the answer as it is</returns>
        public Json SetLogLevels(object levels, string serverId = null, bool? withAppenders = null) =>
            new Call("server.set_log_levels")
                .Body(levels)
                .With("server_id", serverId)
                .With("with_appenders", withAppenders)
                .Run(owner).Json;

        /// <summary>As SetLogLevels, without blocking. The token cancels the call.</summary>
        public async Task<Json> SetLogLevelsAsync(
            object levels, string serverId = null, bool? withAppenders = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.set_log_levels")
                .Body(levels)
                .With("server_id", serverId)
                .With("with_appenders", withAppenders)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Resets the log levels to those at the start of the server. Since ArangoDB 3.12.1. Request:
        /// DELETE /_admin/log/level; for an administrator or a superuser token, by a startup option of the
        /// server.</summary>
        /// <param name="serverId">The server to which the request is forwarded; the server that answers if it is
        /// not given. Accepts a server's id or short name.</param>
        /// <returns>the answer as it is</returns>
        public Json ResetLogLevels(string serverId = null) =>
            new Call("server.reset_log_levels").With("server_id", serverId).Run(owner).Json;

        /// <summary>As ResetLogLevels, without blocking. The token cancels the call.</summary>
        public async Task<Json> ResetLogLevelsAsync(
            string serverId = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.reset_log_levels")
                .With("server_id", serverId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The enabled parameters of structured log entries: an object of true by parameter. Request: GET
        /// /_admin/log/structured; for an administrator or a superuser token, by a startup option of the
        /// server.</summary>
        /// <returns>the answer as it is</returns>
        public Json StructuredLog() =>
            new Call("server.structured_log").Run(owner).Json;

        /// <summary>As StructuredLog, without blocking. The token cancels the call.</summary>
        public async Task<Json> StructuredLogAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.structured_log")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Enables or disables parameters of structured log entries. Gives the enabled ones. Request: PUT
        /// /_admin/log/structured; for an administrator or a superuser token, by a startup option of the
        /// server.</summary>
        /// <param name="parameters">An object of true and false by parameter.</param>
        /// <returns>the answer as it is</returns>
        public Json SetStructuredLog(object parameters) =>
            new Call("server.set_structured_log").Body(parameters).Run(owner).Json;

        /// <summary>As SetStructuredLog, without blocking. The token cancels the call.</summary>
        public async Task<Json> SetStructuredLogAsync(
            object parameters, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.set_structured_log")
                .Body(parameters)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Checksums of the TLS certificates of the server that answers. Request: GET /_admin/server/tls;
        /// for any user.</summary>
        /// <returns>the value of result</returns>
        public Json Tls() =>
            new Call("server.tls").Run(owner).Json;

        /// <summary>As Tls, without blocking. The token cancels the call.</summary>
        public async Task<Json> TlsAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.tls").RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Makes the server that answers reload its TLS certificates. Request: POST /_admin/server/tls;
        /// for a superuser token.</summary>
        /// <returns>the value of result</returns>
        public Json ReloadTls() =>
            new Call("server.reload_tls").Run(owner).Json;

        /// <summary>As ReloadTls, without blocking. The token cancels the call.</summary>
        public async Task<Json> ReloadTlsAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.reload_tls")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Checksums of the JWT secrets of the server that answers. Request: GET /_admin/server/jwt; for a
        /// superuser token.</summary>
        /// <returns>the value of result</returns>
        public Json JwtSecrets() =>
            new Call("server.jwt_secrets").Run(owner).Json;

        /// <summary>As JwtSecrets, without blocking. The token cancels the call.</summary>
        public async Task<Json> JwtSecretsAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.jwt_secrets")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Makes the server that answers reload its JWT secrets. Request: POST /_admin/server/jwt; for a
        /// superuser token.</summary>
        /// <returns>the value of result</returns>
        public Json ReloadJwtSecrets() =>
            new Call("server.reload_jwt_secrets").Run(owner).Json;

        /// <summary>As ReloadJwtSecrets, without blocking. The token cancels the call.</summary>
        public async Task<Json> ReloadJwtSecretsAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.reload_jwt_secrets")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Checksums of the encryption keys of a single server or DB-Server. Request: GET
        /// /_admin/server/encryption; for a superuser token.</summary>
        /// <returns>the value of result</returns>
        public Json Encryption() =>
            new Call("server.encryption").Run(owner).Json;

        /// <summary>As Encryption, without blocking. The token cancels the call.</summary>
        public async Task<Json> EncryptionAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.encryption")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Makes a single server or DB-Server reload its encryption keys. Request: POST
        /// /_admin/server/encryption; for a superuser token.</summary>
        /// <returns>the value of result</returns>
        public Json ReloadEncryption() =>
            new Call("server.reload_encryption").Run(owner).Json;

        /// <summary>As ReloadEncryption, without blocking. The token cancels the call.</summary>
        public async Task<Json> ReloadEncryptionAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.reload_encryption")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The last requests that the answering server received. Since ArangoDB 3.12.5. Request: GET
        /// /_admin/server/api-calls; for an administrator or a superuser token, by a startup option of the
        /// server.</summary>
        /// <returns>the value of result</returns>
        public Json ApiCalls() =>
            new Call("server.api_calls").Run(owner).Json;

        /// <summary>As ApiCalls, without blocking. The token cancels the call.</summary>
        public async Task<Json> ApiCallsAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.api_calls").RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The last queries that the answering server ran. Since ArangoDB 3.12.6. Request: GET
        /// /_admin/server/aql-queries; for an administrator or a superuser token, by a startup option of the
        /// server.</summary>
        /// <returns>the value of result</returns>
        public Json AqlQueries() =>
            new Call("server.aql_queries").Run(owner).Json;

        /// <summary>As AqlQueries, without blocking. The token cancels the call.</summary>
        public async Task<Json> AqlQueriesAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.aql_queries")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The ids of the crashes recorded by the server that answers. Since ArangoDB 3.12.8. Request: GET
        /// /_admin/crashes; for an administrator.</summary>
        /// <returns>the array result, or crashes inside of it</returns>
        public IReadOnlyList<string> Crashes() =>
            new Call("server.crashes").Run(owner).Rows.Select(row => row.AsString()).ToList();

        /// <summary>As Crashes, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<string>> CrashesAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.crashes").RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows.Select(row => row.AsString()).ToList();
        }

        /// <summary>The record of a crash. Since ArangoDB 3.12.8. Request: GET /_admin/crashes/{crash_id}; for an
        /// administrator.</summary>
        /// <param name="crashId">The crash's id.</param>
        /// <returns>the value of result</returns>
        public Json Crash(string crashId) =>
            new Call("server.crash").With("crash_id", crashId).Run(owner).Json;

        /// <summary>As Crash, without blocking. The token cancels the call.</summary>
        public async Task<Json> CrashAsync(
            string crashId, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.crash")
                .With("crash_id", crashId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Deletes the record of a crash. Since ArangoDB 3.12.8. Request: DELETE
        /// /_admin/crashes/{crash_id}; for an administrator.</summary>
        /// <param name="crashId">The crash's id.</param>
        /// <returns>the value of result</returns>
        public Json DeleteCrash(string crashId) =>
            new Call("server.delete_crash").With("crash_id", crashId).Run(owner).Json;

        /// <summary>As DeleteCrash, without blocking. The token cancels the call.</summary>
        public async Task<Json> DeleteCrashAsync(
            string crashId, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.delete_crash")
                .With("crash_id", crashId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The license. The Community Edition may give only license "none". Request: GET /_admin/license;
        /// for any user; an administrator, if the server is hardened.</summary>
        /// <returns>the answer as it is</returns>
        public Json License() =>
            new Call("server.license").Run(owner).Json;

        /// <summary>As License, without blocking. The token cancels the call.</summary>
        public async Task<Json> LicenseAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.license").RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Sets a new license. The Community Edition rejects licenses. Request: PUT /_admin/license; for
        /// an administrator.</summary>
        /// <param name="license">The license, in base64.</param>
        /// <param name="force">True to accept a license that expires before the current one.</param>
        /// <returns>the answer as it is</returns>
        public Json SetLicense(string license, bool? force = null) =>
            new Call("server.set_license").With("license", license).With("force", force).Run(owner).Json;

        /// <summary>As SetLicense, without blocking. The token cancels the call.</summary>
        public async Task<Json> SetLicenseAsync(
            string license, bool? force = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.set_license")
                .With("license", license)
                .With("force", force)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The default properties of new databases. Request: GET /_admin/server/databaseDefaults; for any
        /// user.</summary>
        /// <returns>the answer as it is</returns>
        public Json DatabaseDefaults() =>
            new Call("server.database_defaults").Run(owner).Json;

        /// <summary>As DatabaseDefaults, without blocking. The token cancels the call.</summary>
        public async Task<Json> DatabaseDefaultsAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.database_defaults")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The startup options of the server that answers. In _system only. Since ArangoDB 3.12. Request:
        /// GET /_admin/options; for an administrator or a superuser token, by a startup option of the
        /// server.</summary>
        /// <returns>the answer as it is</returns>
        public Json Options() =>
            new Call("server.options").Run(owner).Json;

        /// <summary>As Options, without blocking. The token cancels the call.</summary>
        public async Task<Json> OptionsAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.options").RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The descriptions of all startup options. In _system only. Since ArangoDB 3.12. Request: GET
        /// /_admin/options-description; for an administrator or a superuser token, by a startup option of the
        /// server.</summary>
        /// <returns>the answer as it is</returns>
        public Json OptionsDescription() =>
            new Call("server.options_description").Run(owner).Json;

        /// <summary>As OptionsDescription, without blocking. The token cancels the call.</summary>
        public async Task<Json> OptionsDescriptionAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.options_description")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The startup options that any user may read. Since ArangoDB 3.12.8. Request: GET
        /// /_admin/options-public; for any user.</summary>
        /// <returns>the answer as it is</returns>
        public Json OptionsPublic() =>
            new Call("server.options_public").Run(owner).Json;

        /// <summary>As OptionsPublic, without blocking. The token cancels the call.</summary>
        public async Task<Json> OptionsPublicAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.options_public")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Compacts the data of all databases. Compaction may take long. Request: PUT /_admin/compact; for
        /// a superuser token.</summary>
        /// <param name="changeLevel">True to move data to the lowest possible level; false if it is not
        /// given.</param>
        /// <param name="compactBottomMostLevel">True to compact the bottommost level too; false if it is not
        /// given.</param>
        /// <returns>an object, without error and code</returns>
        public Json Compact(bool? changeLevel = null, bool? compactBottomMostLevel = null) =>
            new Call("server.compact")
                .With("change_level", changeLevel)
                .With("compact_bottom_most_level", compactBottomMostLevel)
                .Run(owner).Json;

        /// <summary>As Compact, without blocking. The token cancels the call.</summary>
        public async Task<Json> CompactAsync(
            bool? changeLevel = null, bool? compactBottomMostLevel = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.compact")
                .With("change_level", changeLevel)
                .With("compact_bottom_most_level", compactBottomMostLevel)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Shuts down the server that answers. Request: DELETE /_admin/shutdown; for an
        /// administrator.</summary>
        /// <param name="soft">True if a coordinator finishes its running operations first.</param>
        /// <returns>the answer as it is</returns>
        public string Shutdown(bool? soft = null) =>
            new Call("server.shutdown").With("soft", soft).Run(owner).Json.AsString();

        /// <summary>As Shutdown, without blocking. The token cancels the call.</summary>
        public async Task<string> ShutdownAsync(
            bool? soft = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.shutdown")
                .With("soft", soft)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>The operations for which a soft shutdown waits. Request: GET /_admin/shutdown; for an
        /// administrator.</summary>
        /// <returns>the answer as it is</returns>
        public Json ShutdownProgress() =>
            new Call("server.shutdown_progress").Run(owner).Json;

        /// <summary>As ShutdownProgress, without blocking. The token cancels the call.</summary>
        public async Task<Json> ShutdownProgressAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.shutdown_progress")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The version of the data format that the server requires, "31210". Removed in ArangoDB 4.0; use
        /// server.version. Request: GET /_admin/database/target-version; for any user.</summary>
        /// <returns>the string version</returns>
        public string TargetVersion() =>
            new Call("server.target_version").Run(owner).Json.AsString();

        /// <summary>As TargetVersion, without blocking. The token cancels the call.</summary>
        public async Task<string> TargetVersionAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.target_version")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>The log of the server that answers, as an array for each attribute of the entries. Removed in
        /// ArangoDB 4.0; use server.log_entries. Request: GET /_admin/log; for an administrator or a superuser
        /// token, by a startup option of the server.</summary>
        /// <param name="upto">The least severe level of the entries, by name or number; "info" if it is not
        /// given.</param>
        /// <param name="level">The level of the entries, by name or number.</param>
        /// <param name="start">The id of the first entry. Accepts an integer of at least 0.</param>
        /// <param name="size">The maximum number of entries. Accepts an integer of at least 0.</param>
        /// <param name="offset">The number of entries to skip. Accepts an integer of at least 0.</param>
        /// <param name="search">A text that the entries contain.</param>
        /// <param name="sort">The order of the entries by their ids. Accepts "asc" or "desc".</param>
        /// <returns>the answer as it is</returns>
        public Json Log(
            object upto = null, object level = null, long? start = null, long? size = null, long? offset = null,
            string search = null, string sort = null) =>
            new Call("server.log")
                .With("upto", upto)
                .With("level", level)
                .With("start", start)
                .With("size", size)
                .With("offset", offset)
                .With("search", search)
                .With("sort", sort)
                .Run(owner).Json;

        /// <summary>As Log, without blocking. The token cancels the call.</summary>
        public async Task<Json> LogAsync(
            object upto = null, object level = null, long? start = null, long? size = null, long? offset = null,
            string search = null, string sort = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.log")
                .With("upto", upto)
                .With("level", level)
                .With("start", start)
                .With("size", size)
                .With("offset", offset)
                .With("search", search)
                .With("sort", sort)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The request as the server received it: headers, query and body. Removed in ArangoDB 4.0.
        /// Request: GET /_admin/echo; for any user.</summary>
        /// <param name="body">The body to send, any JSON value.</param>
        /// <returns>the answer as it is</returns>
        public Json Echo(object body = null) =>
            new Call("server.echo").With("body", body).Run(owner).Json;

        /// <summary>As Echo, without blocking. The token cancels the call.</summary>
        public async Task<Json> EchoAsync(
            object body = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.echo")
                .With("body", body)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Makes the server reload the routes of its JavaScript applications. Removed in ArangoDB 4.0.
        /// Request: POST /_admin/routing/reload; for any user.</summary>
        public void ReloadRouting() =>
            new Call("server.reload_routing").Run(owner);

        /// <summary>As ReloadRouting, without blocking. The token cancels the call.</summary>
        public async Task ReloadRoutingAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            await new Call("server.reload_routing").RunAsync(owner, cancellationToken).ConfigureAwait(false);
        }

        /// <summary>Runs JavaScript on the server and gives the returned value. Requires version v0 of the API and
        /// a server started with --javascript.allow-admin-execute. Request: POST /_admin/execute; for any
        /// user.</summary>
        /// <param name="command">The JavaScript code: the body of a function without parameters.</param>
        /// <returns>the answer as it is</returns>
        public Json Execute(string command) =>
            new Call("server.execute").With("command", command).Run(owner).Json;

        /// <summary>As Execute, without blocking. The token cancels the call.</summary>
        public async Task<Json> ExecuteAsync(
            string command, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("server.execute")
                .With("command", command)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }
    }
}
