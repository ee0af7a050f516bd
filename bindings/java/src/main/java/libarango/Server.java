// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;
import java.util.stream.Collectors;

/** The server that answers, and other servers through it. */
public final class Server {
  private final Caller caller;

  Server(Caller caller) {
    this.caller = caller;
  }

  /**
   * The version of the server that answers.
   *
   * <p>Request: {@code GET /_api/version}; for any user.
   *
   * @return the answer as it is
   */
  public Json version() {
    return version(null);
  }

  /**
   * The version of the server that answers.
   *
   * <p>Request: {@code GET /_api/version}; for any user.
   *
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json version(VersionOptions options) {
    return caller.run(Call.of("server.version", options), Result::json);
  }

  /**
   * The storage engine of the server that answers.
   *
   * <p>Request: {@code GET /_api/engine}; for any user.
   *
   * @return the answer as it is
   */
  public Json engine() {
    return caller.run(Call.of("server.engine"), Result::json);
  }

  /**
   * The activities of the server, such as requests and background tasks.
   *
   * <p>Since ArangoDB 3.12.8. Request: {@code GET /_admin/activities}; for an administrator.
   *
   * @return the answer as it is
   */
  public Json activities() {
    return caller.run(Call.of("server.activities"), Result::json);
  }

  /**
   * The settings of the background task that deletes expired documents. In _system only.
   *
   * <p>Request: {@code GET /_api/ttl/properties}; for an administrator.
   *
   * @return the value of result
   */
  public Json ttlProperties() {
    return caller.run(Call.of("server.ttl_properties"), Result::json);
  }

  /**
   * Changes settings of the background task that deletes expired documents, and gives all of them.
   * In _system only.
   *
   * <p>Request: {@code PUT /_api/ttl/properties}; for an administrator.
   *
   * @return the value of result
   */
  public Json setTtlProperties() {
    return setTtlProperties(null);
  }

  /**
   * Changes settings of the background task that deletes expired documents, and gives all of them.
   * In _system only.
   *
   * <p>Request: {@code PUT /_api/ttl/properties}; for an administrator.
   *
   * @param options the optional arguments, or null
   * @return the value of result
   */
  public Json setTtlProperties(SetTtlPropertiesOptions options) {
    return caller.run(Call.of("server.set_ttl_properties", options), Result::json);
  }

  /**
   * The figures of the background task that deletes expired documents. In _system only.
   *
   * <p>Request: {@code GET /_api/ttl/statistics}; for an administrator.
   *
   * @return the value of result
   */
  public Json ttlStatistics() {
    return caller.run(Call.of("server.ttl_statistics"), Result::json);
  }

  /**
   * Writes the write-ahead log to disk.
   *
   * <p>Request: {@code PUT /_admin/wal/flush}; for an administrator.
   */
  public void flushWal() {
    flushWal(null);
  }

  /**
   * Writes the write-ahead log to disk.
   *
   * <p>Request: {@code PUT /_admin/wal/flush}; for an administrator.
   *
   * @param options the optional arguments, or null
   */
  public void flushWal(FlushWalOptions options) {
    caller.run(Call.of("server.flush_wal", options), result -> null);
  }

  /**
   * The statistics of the storage engine; of a coordinator, those of each DB-Server.
   *
   * <p>Request: {@code GET /_api/engine/stats}; for any user; an administrator, if the server is
   * hardened.
   *
   * @return the answer as it is
   */
  public Json engineStats() {
    return caller.run(Call.of("server.engine_stats"), Result::json);
  }

  /**
   * The state of the server that answers.
   *
   * <p>Request: {@code GET /_admin/status}; for any user; an administrator, if the server is
   * hardened.
   *
   * @return the answer as it is
   */
  public Json status() {
    return status(null);
  }

  /**
   * The state of the server that answers.
   *
   * <p>Request: {@code GET /_admin/status}; for any user; an administrator, if the server is
   * hardened.
   *
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json status(StatusOptions options) {
    return caller.run(Call.of("server.status", options), Result::json);
  }

  /**
   * The server's time, in seconds since 1970 with a fraction.
   *
   * <p>Request: {@code GET /_admin/time}; for any user.
   *
   * @return the value of time
   */
  public double time() {
    return caller.run(Call.of("server.time"), result -> result.json().asDouble());
  }

  /**
   * The id of the deployment, the same on all its servers.
   *
   * <p>Since ArangoDB 3.12.6. Request: {@code GET /_admin/deployment/id}; for any user.
   *
   * @return the string id
   */
  public String deploymentId() {
    return caller.run(Call.of("server.deployment_id"), result -> result.json().asString());
  }

  /**
   * The data that the vendor's support requires. In _system only.
   *
   * <p>Request: {@code GET /_admin/support-info}; for any user, an administrator or a superuser
   * token, by a startup option of the server.
   *
   * @return the answer as it is
   */
  public Json supportInfo() {
    return supportInfo(null);
  }

  /**
   * The data that the vendor's support requires. In _system only.
   *
   * <p>Request: {@code GET /_admin/support-info}; for any user, an administrator or a superuser
   * token, by a startup option of the server.
   *
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json supportInfo(SupportInfoOptions options) {
    return caller.run(Call.of("server.support_info", options), Result::json);
  }

  /**
   * The metrics of a server, in the Prometheus text format.
   *
   * <p>Request: {@code GET /_admin/metrics}; for any user; an administrator, if the server is
   * hardened.
   *
   * @return a text, as a JSON string
   */
  public String metrics() {
    return metrics(null);
  }

  /**
   * The metrics of a server, in the Prometheus text format.
   *
   * <p>Request: {@code GET /_admin/metrics}; for any user; an administrator, if the server is
   * hardened.
   *
   * @param options the optional arguments, or null
   * @return a text, as a JSON string
   */
  public String metrics(MetricsOptions options) {
    return caller.run(Call.of("server.metrics", options), result -> result.json().asString());
  }

  /**
   * The shards' usage metrics, in the Prometheus text format.
   *
   * <p>Since ArangoDB 3.10.13 and 3.11.7. Request: {@code GET /_admin/usage-metrics}; for any user;
   * an administrator, if the server is hardened.
   *
   * @return a text, as a JSON string
   */
  public String usageMetrics() {
    return usageMetrics(null);
  }

  /**
   * The shards' usage metrics, in the Prometheus text format.
   *
   * <p>Since ArangoDB 3.10.13 and 3.11.7. Request: {@code GET /_admin/usage-metrics}; for any user;
   * an administrator, if the server is hardened.
   *
   * @param options the optional arguments, or null
   * @return a text, as a JSON string
   */
  public String usageMetrics(UsageMetricsOptions options) {
    return caller.run(Call.of("server.usage_metrics", options), result -> result.json().asString());
  }

  /**
   * The statistics of the server that answers, or their descriptions.
   *
   * <p>Removed in ArangoDB 4.0; use server.metrics. Request: {@code GET /_admin/statistics}; for
   * any user; an administrator, if the server is hardened.
   *
   * @return an object, without error and code
   */
  public Json statistics() {
    return statistics(null);
  }

  /**
   * The statistics of the server that answers, or their descriptions.
   *
   * <p>Removed in ArangoDB 4.0; use server.metrics. Request: {@code GET /_admin/statistics}; for
   * any user; an administrator, if the server is hardened.
   *
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json statistics(StatisticsOptions options) {
    return caller.run(Call.of("server.statistics", options), Result::json);
  }

  /**
   * The log entries of a server.
   *
   * <p>Request: {@code GET /_admin/log/entries}; for an administrator or a superuser token, by a
   * startup option of the server.
   *
   * @return the answer as it is
   */
  public Json logEntries() {
    return logEntries(null);
  }

  /**
   * The log entries of a server.
   *
   * <p>Request: {@code GET /_admin/log/entries}; for an administrator or a superuser token, by a
   * startup option of the server.
   *
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json logEntries(LogEntriesOptions options) {
    return caller.run(Call.of("server.log_entries", options), Result::json);
  }

  /**
   * The log level of each topic.
   *
   * <p>Request: {@code GET /_admin/log/level}; for an administrator or a superuser token, by a
   * startup option of the server.
   *
   * @return the answer as it is
   */
  public Json logLevels() {
    return logLevels(null);
  }

  /**
   * The log level of each topic.
   *
   * <p>Request: {@code GET /_admin/log/level}; for an administrator or a superuser token, by a
   * startup option of the server.
   *
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json logLevels(LogLevelsOptions options) {
    return caller.run(Call.of("server.log_levels", options), Result::json);
  }

  /**
   * Sets the log levels of topics.
   *
   * <p>Request: {@code PUT /_admin/log/level}; for an administrator or a superuser token, by a
   * startup option of the server.
   *
   * @param levels An object of levels by topic, or one level for all topics.
   * @return the answer as it is
   */
  public Json setLogLevels(Object levels) {
    return setLogLevels(levels, null);
  }

  /**
   * Sets the log levels of topics.
   *
   * <p>Request: {@code PUT /_admin/log/level}; for an administrator or a superuser token, by a
   * startup option of the server.
   *
   * @param levels An object of levels by topic, or one level for all topics.
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json setLogLevels(Object levels, SetLogLevelsOptions options) {
    return caller.run(Call.of("server.set_log_levels", options).body(levels), Result::json);
  }

  /**
   * Resets the log levels to those at the start of the server.
   *
   * <p>Since ArangoDB 3.12.1. Request: {@code DELETE /_admin/log/level}; for an administrator or a
   * superuser token, by a startup option of the server.
   *
   * @return the answer as it is
   */
  public Json resetLogLevels() {
    return resetLogLevels(null);
  }

  /**
   * Resets the log levels to those at the start of the server.
   *
   * <p>Since ArangoDB 3.12.1. Request: {@code DELETE /_admin/log/level}; for an administrator or a
   * superuser token, by a startup option of the server.
   *
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json resetLogLevels(ResetLogLevelsOptions options) {
    return caller.run(Call.of("server.reset_log_levels", options), Result::json);
  }

  /**
   * The enabled parameters of structured log entries: an object of true by parameter.
   *
   * <p>Request: {@code GET /_admin/log/structured}; for an administrator or a superuser token, by a
   * startup option of the server.
   *
   * @return the answer as it is
   */
  public Json structuredLog() {
    return caller.run(Call.of("server.structured_log"), Result::json);
  }

  /**
   * Enables or disables parameters of structured log entries. Gives the enabled ones.
   *
   * <p>Request: {@code PUT /_admin/log/structured}; for an administrator or a superuser token, by a
   * startup option of the server.
   *
   * @param parameters An object of true and false by parameter.
   * @return the answer as it is
   */
  public Json setStructuredLog(Object parameters) {
    return caller.run(Call.of("server.set_structured_log").body(parameters), Result::json);
  }

  /**
   * Checksums of the TLS certificates of the server that answers.
   *
   * <p>Request: {@code GET /_admin/server/tls}; for any user.
   *
   * @return the value of result
   */
  public Json tls() {
    return caller.run(Call.of("server.tls"), Result::json);
  }

  /**
   * Makes the server that answers reload its TLS certificates.
   *
   * <p>Request: {@code POST /_admin/server/tls}; for a superuser token.
   *
   * @return the value of result
   */
  public Json reloadTls() {
    return caller.run(Call.of("server.reload_tls"), Result::json);
  }

  /**
   * Checksums of the JWT secrets of the server that answers.
   *
   * <p>Request: {@code GET /_admin/server/jwt}; for a superuser token.
   *
   * @return the value of result
   */
  public Json jwtSecrets() {
    return caller.run(Call.of("server.jwt_secrets"), Result::json);
  }

  /**
   * Makes the server that answers reload its JWT secrets.
   *
   * <p>Request: {@code POST /_admin/server/jwt}; for a superuser token.
   *
   * @return the value of result
   */
  public Json reloadJwtSecrets() {
    return caller.run(Call.of("server.reload_jwt_secrets"), Result::json);
  }

  /**
   * Checksums of the encryption keys of a single server or DB-Server.
   *
   * <p>Request: {@code GET /_admin/server/encryption}; for a superuser token.
   *
   * @return the value of result
   */
  public Json encryption() {
    return caller.run(Call.of("server.encryption"), Result::json);
  }

  /**
   * Makes a single server or DB-Server reload its encryption keys.
   *
   * <p>Request: {@code POST /_admin/server/encryption}; for a superuser token.
   *
   * @return the value of result
   */
  public Json reloadEncryption() {
    return caller.run(Call.of("server.reload_encryption"), Result::json);
  }

  /**
   * The last requests that the answering server received.
   *
   * <p>Since ArangoDB 3.12.5. Request: {@code GET /_admin/server/api-calls}; for an administrator
   * or a superuser token, by a startup option of the server.
   *
   * @return the value of result
   */
  public Json apiCalls() {
    return caller.run(Call.of("server.api_calls"), Result::json);
  }

  /**
   * The last queries that the answering server ran.
   *
   * <p>Since ArangoDB 3.12.6. Request: {@code GET /_admin/server/aql-queries}; for an administrator
   * or a superuser token, by a startup option of the server.
   *
   * @return the value of result
   */
  public Json aqlQueries() {
    return caller.run(Call.of("server.aql_queries"), Result::json);
  }

  /**
   * The ids of the crashes recorded by the server that answers.
   *
   * <p>Since ArangoDB 3.12.8. Request: {@code GET /_admin/crashes}; for an administrator.
   *
   * @return the array result, or crashes inside of it
   */
  public List<String> crashes() {
    return caller.run(
        Call.of("server.crashes"),
        result -> result.rows().stream().map(Json::asString).collect(Collectors.toList()));
  }

  /**
   * The record of a crash.
   *
   * <p>Since ArangoDB 3.12.8. Request: {@code GET /_admin/crashes/{crash_id}}; for an
   * administrator.
   *
   * @param crashId The crash's id.
   * @return the value of result
   */
  public Json crash(String crashId) {
    return caller.run(Call.of("server.crash").with("crash_id", crashId), Result::json);
  }

  /**
   * Deletes the record of a crash.
   *
   * <p>Since ArangoDB 3.12.8. Request: {@code DELETE /_admin/crashes/{crash_id}}; for an
   * administrator.
   *
   * @param crashId The crash's id.
   * @return the value of result
   */
  public Json deleteCrash(String crashId) {
    return caller.run(Call.of("server.delete_crash").with("crash_id", crashId), Result::json);
  }

  /**
   * The license. The Community Edition may give only license "none".
   *
   * <p>Request: {@code GET /_admin/license}; for any user; an administrator, if the server is
   * hardened.
   *
   * @return the answer as it is
   */
  public Json license() {
    return caller.run(Call.of("server.license"), Result::json);
  }

  /**
   * Sets a new license. The Community Edition rejects licenses.
   *
   * <p>Request: {@code PUT /_admin/license}; for an administrator.
   *
   * @param license The license, in base64.
   * @return the answer as it is
   */
  public Json setLicense(String license) {
    return setLicense(license, null);
  }

  /**
   * Sets a new license. The Community Edition rejects licenses.
   *
   * <p>Request: {@code PUT /_admin/license}; for an administrator.
   *
   * @param license The license, in base64.
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json setLicense(String license, SetLicenseOptions options) {
    return caller.run(
        Call.of("server.set_license", options).with("license", license), Result::json);
  }

  /**
   * The default properties of new databases.
   *
   * <p>Request: {@code GET /_admin/server/databaseDefaults}; for any user.
   *
   * @return the answer as it is
   */
  public Json databaseDefaults() {
    return caller.run(Call.of("server.database_defaults"), Result::json);
  }

  /**
   * The startup options of the server that answers. In _system only.
   *
   * <p>Since ArangoDB 3.12. Request: {@code GET /_admin/options}; for an administrator or a
   * superuser token, by a startup option of the server.
   *
   * @return the answer as it is
   */
  public Json options() {
    return caller.run(Call.of("server.options"), Result::json);
  }

  /**
   * The descriptions of all startup options. In _system only.
   *
   * <p>Since ArangoDB 3.12. Request: {@code GET /_admin/options-description}; for an administrator
   * or a superuser token, by a startup option of the server.
   *
   * @return the answer as it is
   */
  public Json optionsDescription() {
    return caller.run(Call.of("server.options_description"), Result::json);
  }

  /**
   * The startup options that any user may read.
   *
   * <p>Since ArangoDB 3.12.8. Request: {@code GET /_admin/options-public}; for any user.
   *
   * @return the answer as it is
   */
  public Json optionsPublic() {
    return caller.run(Call.of("server.options_public"), Result::json);
  }

  /**
   * Compacts the data of all databases. Compaction may take long.
   *
   * <p>Request: {@code PUT /_admin/compact}; for a superuser token.
   *
   * @return an object, without error and code
   */
  public Json compact() {
    return compact(null);
  }

  /**
   * Compacts the data of all databases. Compaction may take long.
   *
   * <p>Request: {@code PUT /_admin/compact}; for a superuser token.
   *
   * @param options the optional arguments, or null
   * @return an object, without error and code
   */
  public Json compact(CompactOptions options) {
    return caller.run(Call.of("server.compact", options), Result::json);
  }

  /**
   * Shuts down the server that answers.
   *
   * <p>Request: {@code DELETE /_admin/shutdown}; for an administrator.
   *
   * @return the answer as it is
   */
  public String shutdown() {
    return shutdown(null);
  }

  /**
   * Shuts down the server that answers.
   *
   * <p>Request: {@code DELETE /_admin/shutdown}; for an administrator.
   *
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public String shutdown(ShutdownOptions options) {
    return caller.run(Call.of("server.shutdown", options), result -> result.json().asString());
  }

  /**
   * The operations for which a soft shutdown waits.
   *
   * <p>Request: {@code GET /_admin/shutdown}; for an administrator.
   *
   * @return the answer as it is
   */
  public Json shutdownProgress() {
    return caller.run(Call.of("server.shutdown_progress"), Result::json);
  }

  /**
   * The version of the data format that the server requires, "31210".
   *
   * <p>Removed in ArangoDB 4.0; use server.version. Request: {@code GET /_admin/database/target-
   * version}; for any user.
   *
   * @return the string version
   */
  public String targetVersion() {
    return caller.run(Call.of("server.target_version"), result -> result.json().asString());
  }

  /**
   * The log of the server that answers, as an array for each attribute of the entries.
   *
   * <p>Removed in ArangoDB 4.0; use server.log_entries. Request: {@code GET /_admin/log}; for an
   * administrator or a superuser token, by a startup option of the server.
   *
   * @return the answer as it is
   */
  public Json log() {
    return log(null);
  }

  /**
   * The log of the server that answers, as an array for each attribute of the entries.
   *
   * <p>Removed in ArangoDB 4.0; use server.log_entries. Request: {@code GET /_admin/log}; for an
   * administrator or a superuser token, by a startup option of the server.
   *
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json log(LogOptions options) {
    return caller.run(Call.of("server.log", options), Result::json);
  }

  /**
   * The request as the server received it: headers, query and body.
   *
   * <p>Removed in ArangoDB 4.0. Request: {@code GET /_admin/echo}; for any user.
   *
   * @return the answer as it is
   */
  public Json echo() {
    return echo(null);
  }

  /**
   * The request as the server received it: headers, query and body.
   *
   * <p>Removed in ArangoDB 4.0. Request: {@code GET /_admin/echo}; for any user.
   *
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json echo(EchoOptions options) {
    return caller.run(Call.of("server.echo", options), Result::json);
  }

  /**
   * Makes the server reload the routes of its JavaScript applications.
   *
   * <p>Removed in ArangoDB 4.0. Request: {@code POST /_admin/routing/reload}; for any user.
   */
  public void reloadRouting() {
    caller.run(Call.of("server.reload_routing"), result -> null);
  }

  /**
   * Runs JavaScript on the server and gives the returned value. Requires version v0 of the API and
   * a server started with --javascript.allow-admin-execute.
   *
   * <p>Request: {@code POST /_admin/execute}; for any user.
   *
   * @param command The JavaScript code: the body of a function without parameters.
   * @return the answer as it is
   */
  public Json execute(String command) {
    return caller.run(Call.of("server.execute").with("command", command), Result::json);
  }

  /** The optional arguments of {@link #version}. */
  public static final class VersionOptions extends Options<VersionOptions> {
    /**
     * True to include details of the build, the server's role and its mode. A hardened server omits
     * the details for users without write access to _system.
     */
    public VersionOptions details(boolean value) {
      return set("details", value);
    }
  }

  /** The optional arguments of {@link #setTtlProperties}. */
  public static final class SetTtlPropertiesOptions extends Options<SetTtlPropertiesOptions> {
    /** True to delete expired documents. */
    public SetTtlPropertiesOptions active(boolean value) {
      return set("active", value);
    }

    /**
     * The time in milliseconds between two runs of the task. Accepts an integer of at least 0.
     */
    public SetTtlPropertiesOptions frequency(long value) {
      return set("frequency", value);
    }

    /** The maximum number of documents that a run deletes. Accepts an integer of at least 0. */
    public SetTtlPropertiesOptions maxTotalRemoves(long value) {
      return set("max_total_removes", value);
    }

    /**
     * The maximum number of documents that a run deletes of a collection. Accepts an integer of at
     * least 0.
     */
    public SetTtlPropertiesOptions maxCollectionRemoves(long value) {
      return set("max_collection_removes", value);
    }

    /** True to leave out collections that are not in memory. */
    public SetTtlPropertiesOptions onlyLoadedCollections(boolean value) {
      return set("only_loaded_collections", value);
    }
  }

  /** The optional arguments of {@link #flushWal}. */
  public static final class FlushWalOptions extends Options<FlushWalOptions> {
    /** True to wait until the data is on disk; false if it is not given. */
    public FlushWalOptions waitForSync(boolean value) {
      return set("wait_for_sync", value);
    }

    /** True to wait until the data is in the storage engine's files; false if it is not given. */
    public FlushWalOptions waitForCollector(boolean value) {
      return set("wait_for_collector", value);
    }
  }

  /** The optional arguments of {@link #status}. */
  public static final class StatusOptions extends Options<StatusOptions> {
    /** True to include only version, platform, license, engine and role. */
    public StatusOptions overview(boolean value) {
      return set("overview", value);
    }
  }

  /** The optional arguments of {@link #supportInfo}. */
  public static final class SupportInfoOptions extends Options<SupportInfoOptions> {
    /** True to describe only the server that answers. */
    public SupportInfoOptions local(boolean value) {
      return set("local", value);
    }
  }

  /** The optional arguments of {@link #metrics}. */
  public static final class MetricsOptions extends Options<MetricsOptions> {
    /**
     * The server to which the request is forwarded; the server that answers if it is not given.
     * Accepts a server's id or short name.
     */
    public MetricsOptions serverId(String value) {
      return set("server_id", value);
    }
  }

  /** The optional arguments of {@link #usageMetrics}. */
  public static final class UsageMetricsOptions extends Options<UsageMetricsOptions> {
    /**
     * The server to which the request is forwarded; the server that answers if it is not given.
     * Accepts a server's id or short name.
     */
    public UsageMetricsOptions serverId(String value) {
      return set("server_id", value);
    }
  }

  /** The optional arguments of {@link #statistics}. */
  public static final class StatisticsOptions extends Options<StatisticsOptions> {
    /** True for the descriptions of the statistics in place of their values. */
    public StatisticsOptions description(boolean value) {
      return set("description", value);
    }
  }

  /** The optional arguments of {@link #logEntries}. */
  public static final class LogEntriesOptions extends Options<LogEntriesOptions> {
    /** The least severe level of the entries, by name or number; "info" if it is not given. */
    public LogEntriesOptions upto(Object value) {
      return set("upto", value);
    }

    /** The level of the entries, by name or number. */
    public LogEntriesOptions level(Object value) {
      return set("level", value);
    }

    /** The id of the first entry. Accepts an integer of at least 0. */
    public LogEntriesOptions start(long value) {
      return set("start", value);
    }

    /** The maximum number of entries. Accepts an integer of at least 0. */
    public LogEntriesOptions size(long value) {
      return set("size", value);
    }

    /** The number of entries to skip. Accepts an integer of at least 0. */
    public LogEntriesOptions offset(long value) {
      return set("offset", value);
    }

    /** A text that the entries contain. */
    public LogEntriesOptions search(String value) {
      return set("search", value);
    }

    /** The order of the entries by their ids. Accepts "asc" or "desc". */
    public LogEntriesOptions sort(String value) {
      return set("sort", value);
    }

    /**
     * The server to which the request is forwarded; the server that answers if it is not given.
     * Accepts a server's id or short name.
     */
    public LogEntriesOptions serverId(String value) {
      return set("server_id", value);
    }
  }

  /** The optional arguments of {@link #logLevels}. */
  public static final class LogLevelsOptions extends Options<LogLevelsOptions> {
    /**
     * The server to which the request is forwarded; the server that answers if it is not given.
     * Accepts a server's id or short name. Since ArangoDB 3.10.2.
     */
    public LogLevelsOptions serverId(String value) {
      return set("server_id", value);
    }

    /** True to include the levels of each appender. */
    public LogLevelsOptions withAppenders(boolean value) {
      return set("with_appenders", value);
    }
  }

  /** The optional arguments of {@link #setLogLevels}. */
  public static final class SetLogLevelsOptions extends Options<SetLogLevelsOptions> {
    /**
     * The server to which the request is forwarded; the server that answers if it is not given.
     * Accepts a server's id or short name. Since ArangoDB 3.10.2.
     */
    public SetLogLevelsOptions serverId(String value) {
      return set("server_id", value);
    }

    /** True to include the levels of each appender. */
    public SetLogLevelsOptions withAppenders(boolean value) {
      return set("with_appenders", value);
    }
  }

  /** The optional arguments of {@link #resetLogLevels}. */
  public static final class ResetLogLevelsOptions extends Options<ResetLogLevelsOptions> {
    /**
     * The server to which the request is forwarded; the server that answers if it is not given.
     * Accepts a server's id or short name.
     */
    public ResetLogLevelsOptions serverId(String value) {
      return set("server_id", value);
    }
  }

  /** The optional arguments of {@link #setLicense}. */
  public static final class SetLicenseOptions extends Options<SetLicenseOptions> {
    /** True to accept a license that expires before the current one. */
    public SetLicenseOptions force(boolean value) {
      return set("force", value);
    }
  }

  /** The optional arguments of {@link #compact}. */
  public static final class CompactOptions extends Options<CompactOptions> {
    /** True to move data to the lowest possible level; false if it is not given. */
    public CompactOptions changeLevel(boolean value) {
      return set("change_level", value);
    }

    /** True to compact the bottommost level too; false if it is not given. */
    public CompactOptions compactBottomMostLevel(boolean value) {
      return set("compact_bottom_most_level", value);
    }
  }

  /** The optional arguments of {@link #shutdown}. */
  public static final class ShutdownOptions extends Options<ShutdownOptions> {
    /** True if a coordinator finishes its running operations first. */
    public ShutdownOptions soft(boolean value) {
      return set("soft", value);
    }
  }

  /** The optional arguments of {@link #log}. */
  public static final class LogOptions extends Options<LogOptions> {
    /** The least severe level of the entries, by name or number; "info" if it is not given. */
    public LogOptions upto(Object value) {
      return set("upto", value);
    }

    /** The level of the entries, by name or number. */
    public LogOptions level(Object value) {
      return set("level", value);
    }

    /** The id of the first entry. Accepts an integer of at least 0. */
    public LogOptions start(long value) {
      return set("start", value);
    }

    /** The maximum number of entries. Accepts an integer of at least 0. */
    public LogOptions size(long value) {
      return set("size", value);
    }

    /** The number of entries to skip. Accepts an integer of at least 0. */
    public LogOptions offset(long value) {
      return set("offset", value);
    }

    /** A text that the entries contain. */
    public LogOptions search(String value) {
      return set("search", value);
    }

    /** The order of the entries by their ids. Accepts "asc" or "desc". */
    public LogOptions sort(String value) {
      return set("sort", value);
    }
  }

  /** The optional arguments of {@link #echo}. */
  public static final class EchoOptions extends Options<EchoOptions> {
    /** The body to send, any JSON value. */
    public EchoOptions body(Object value) {
      return set("body", value);
    }
  }
}
