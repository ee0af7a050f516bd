// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonInput, JsonObject } from "../types";

/** The options of server.version. */
export interface ServerVersionOptions extends CallOptions {
  /**
   * True to include details of the build, the server's role and its mode. A hardened server omits the details
   * for users without write access to _system.
   */
  details?: boolean;
}

/** The options of server.setTtlProperties. */
export interface ServerSetTtlPropertiesOptions extends CallOptions {
  /** True to delete expired documents. */
  active?: boolean;
  /** The time in milliseconds between two runs of the task. Accepts an integer of at least 0. */
  frequency?: number | bigint;
  /** The maximum number of documents that a run deletes. Accepts an integer of at least 0. */
  maxTotalRemoves?: number | bigint;
  /** The maximum number of documents that a run deletes of a collection. Accepts an integer of at least 0. */
  maxCollectionRemoves?: number | bigint;
  /** True to leave out collections that are not in memory. */
  onlyLoadedCollections?: boolean;
}

/** The options of server.flushWal. */
export interface ServerFlushWalOptions extends CallOptions {
  /** True to wait until the data is on disk; false if it is not given. */
  waitForSync?: boolean;
  /** True to wait until the data is in the storage engine's files; false if it is not given. */
  waitForCollector?: boolean;
}

/** The options of server.status. */
export interface ServerStatusOptions extends CallOptions {
  /** True to include only version, platform, license, engine and role. */
  overview?: boolean;
}

/** The options of server.supportInfo. */
export interface ServerSupportInfoOptions extends CallOptions {
  /** True to describe only the server that answers. */
  local?: boolean;
}

/** The options of server.metrics. */
export interface ServerMetricsOptions extends CallOptions {
  /**
   * The server to which the request is forwarded; the server that answers if it is not given. Accepts a
   * server's id or short name.
   */
  serverId?: string;
}

/** The options of server.usageMetrics. */
export interface ServerUsageMetricsOptions extends CallOptions {
  /**
   * The server to which the request is forwarded; the server that answers if it is not given. Accepts a
   * server's id or short name.
   */
  serverId?: string;
}

/** The options of server.statistics. */
export interface ServerStatisticsOptions extends CallOptions {
  /** True for the descriptions of the statistics in place of their values. */
  description?: boolean;
}

/** The options of server.logEntries. */
export interface ServerLogEntriesOptions extends CallOptions {
  /** The least severe level of the entries, by name or number; "info" if it is not given. */
  upto?: unknown;
  /** The level of the entries, by name or number. */
  level?: unknown;
  /** The id of the first entry. Accepts an integer of at least 0. */
  start?: number | bigint;
  /** The maximum number of entries. Accepts an integer of at least 0. */
  size?: number | bigint;
  /** The number of entries to skip. Accepts an integer of at least 0. */
  offset?: number | bigint;
  /** A text that the entries contain. */
  search?: string;
  /** The order of the entries by their ids. Accepts "asc" or "desc". */
  sort?: "asc" | "desc";
  /**
   * The server to which the request is forwarded; the server that answers if it is not given. Accepts a
   * server's id or short name.
   */
  serverId?: string;
}

/** The options of server.logLevels. */
export interface ServerLogLevelsOptions extends CallOptions {
  /**
   * The server to which the request is forwarded; the server that answers if it is not given. Accepts a
   * server's id or short name. Since ArangoDB 3.10.2.
   */
  serverId?: string;
  /** True to include the levels of each appender. */
  withAppenders?: boolean;
}

/** The options of server.setLogLevels. */
export interface ServerSetLogLevelsOptions extends CallOptions {
  /**
   * The server to which the request is forwarded; the server that answers if it is not given. Accepts a
   * server's id or short name. Since ArangoDB 3.10.2.
   */
  serverId?: string;
  /** True to include the levels of each appender. */
  withAppenders?: boolean;
}

/** The options of server.resetLogLevels. */
export interface ServerResetLogLevelsOptions extends CallOptions {
  /**
   * The server to which the request is forwarded; the server that answers if it is not given. Accepts a
   * server's id or short name.
   */
  serverId?: string;
}

/** The options of server.setLicense. */
export interface ServerSetLicenseOptions extends CallOptions {
  /** True to accept a license that expires before the current one. */
  force?: boolean;
}

/** The options of server.compact. */
export interface ServerCompactOptions extends CallOptions {
  /** True to move data to the lowest possible level; false if it is not given. */
  changeLevel?: boolean;
  /** True to compact the bottommost level too; false if it is not given. */
  compactBottomMostLevel?: boolean;
}

/** The options of server.shutdown. */
export interface ServerShutdownOptions extends CallOptions {
  /** True if a coordinator finishes its running operations first. */
  soft?: boolean;
}

/** The options of server.log. */
export interface ServerLogOptions extends CallOptions {
  /** The least severe level of the entries, by name or number; "info" if it is not given. */
  upto?: unknown;
  /** The level of the entries, by name or number. */
  level?: unknown;
  /** The id of the first entry. Accepts an integer of at least 0. */
  start?: number | bigint;
  /** The maximum number of entries. Accepts an integer of at least 0. */
  size?: number | bigint;
  /** The number of entries to skip. Accepts an integer of at least 0. */
  offset?: number | bigint;
  /** A text that the entries contain. */
  search?: string;
  /** The order of the entries by their ids. Accepts "asc" or "desc". */
  sort?: "asc" | "desc";
}

/** The options of server.echo. */
export interface ServerEchoOptions extends CallOptions {
  /** The body to send, any JSON value. */
  body?: unknown;
}

/** The server that answers, and other servers through it. */
export interface Server {
  /**
   * The version of the server that answers.
   *
   * @returns the answer as it is
   *
   * Request: GET /_api/version; for any user.
   */
  version(options?: ServerVersionOptions): Promise<JsonObject>;

  /**
   * The storage engine of the server that answers.
   *
   * @returns the answer as it is
   *
   * Request: GET /_api/engine; for any user.
   */
  engine(options?: CallOptions): Promise<JsonObject>;

  /**
   * The activities of the server, such as requests and background tasks.
   *
   * @returns the answer as it is
   *
   * Since ArangoDB 3.12.8.
   *
   * Request: GET /_admin/activities; for an administrator.
   */
  activities(options?: CallOptions): Promise<JsonObject>;

  /**
   * The settings of the background task that deletes expired documents. In _system only.
   *
   * @returns the value of result
   *
   * Request: GET /_api/ttl/properties; for an administrator.
   */
  ttlProperties(options?: CallOptions): Promise<JsonObject>;

  /**
   * Changes settings of the background task that deletes expired documents, and gives all of them. In _system
   * only.
   *
   * @returns the value of result
   *
   * Request: PUT /_api/ttl/properties; for an administrator.
   */
  setTtlProperties(options?: ServerSetTtlPropertiesOptions): Promise<JsonObject>;

  /**
   * The figures of the background task that deletes expired documents. In _system only.
   *
   * @returns the value of result
   *
   * Request: GET /_api/ttl/statistics; for an administrator.
   */
  ttlStatistics(options?: CallOptions): Promise<JsonObject>;

  /**
   * Writes the write-ahead log to disk.
   *
   * @returns null
   *
   * Request: PUT /_admin/wal/flush; for an administrator.
   */
  flushWal(options?: ServerFlushWalOptions): Promise<null>;

  /**
   * The statistics of the storage engine; of a coordinator, those of each DB-Server.
   *
   * @returns the answer as it is
   *
   * Request: GET /_api/engine/stats; for any user; an administrator, if the server is hardened.
   */
  engineStats(options?: CallOptions): Promise<JsonObject>;

  /**
   * The state of the server that answers.
   *
   * @returns the answer as it is
   *
   * Request: GET /_admin/status; for any user; an administrator, if the server is hardened.
   */
  status(options?: ServerStatusOptions): Promise<JsonObject>;

  /**
   * The server's time, in seconds since 1970 with a fraction.
   *
   * @returns the value of time
   *
   * Request: GET /_admin/time; for any user.
   */
  time(options?: CallOptions): Promise<number>;

  /**
   * The id of the deployment, the same on all its servers.
   *
   * @returns the string id
   *
   * Since ArangoDB 3.12.6.
   *
   * Request: GET /_admin/deployment/id; for any user.
   */
  deploymentId(options?: CallOptions): Promise<string>;

  /**
   * The data that the vendor's support requires. In _system only.
   *
   * @returns the answer as it is
   *
   * Request: GET /_admin/support-info; for any user, an administrator or a superuser token, by a startup
   * option of the server.
   */
  supportInfo(options?: ServerSupportInfoOptions): Promise<JsonObject>;

  /**
   * The metrics of a server, in the Prometheus text format.
   *
   * @returns a text, as a JSON string
   *
   * Request: GET /_admin/metrics; for any user; an administrator, if the server is hardened.
   */
  metrics(options?: ServerMetricsOptions): Promise<string>;

  /**
   * The shards' usage metrics, in the Prometheus text format.
   *
   * @returns a text, as a JSON string
   *
   * Since ArangoDB 3.10.13 and 3.11.7.
   *
   * Request: GET /_admin/usage-metrics; for any user; an administrator, if the server is hardened.
   */
  usageMetrics(options?: ServerUsageMetricsOptions): Promise<string>;

  /**
   * The statistics of the server that answers, or their descriptions.
   *
   * @returns an object, without error and code
   *
   * Removed in ArangoDB 4.0; use server.metrics.
   *
   * Request: GET /_admin/statistics; for any user; an administrator, if the server is hardened.
   */
  statistics(options?: ServerStatisticsOptions): Promise<JsonObject>;

  /**
   * The log entries of a server.
   *
   * @returns the answer as it is
   *
   * Request: GET /_admin/log/entries; for an administrator or a superuser token, by a startup option of the
   * server.
   */
  logEntries(options?: ServerLogEntriesOptions): Promise<JsonObject>;

  /**
   * The log level of each topic.
   *
   * @returns the answer as it is
   *
   * Request: GET /_admin/log/level; for an administrator or a superuser token, by a startup option of the
   * server.
   */
  logLevels(options?: ServerLogLevelsOptions): Promise<JsonObject>;

  /**
   * Sets the log levels of topics.
   *
   * @param levels An object of levels by topic, or one level for all topics.
   * @returns the answer as it is
   *
   * Request: PUT /_admin/log/level; for an administrator or a superuser token, by a startup option of the
   * server.
   */
  setLogLevels(levels: unknown, options?: ServerSetLogLevelsOptions): Promise<JsonObject>;

  /**
   * Resets the log levels to those at the start of the server.
   *
   * @returns the answer as it is
   *
   * Since ArangoDB 3.12.1.
   *
   * Request: DELETE /_admin/log/level; for an administrator or a superuser token, by a startup option of the
   * server.
   */
  resetLogLevels(options?: ServerResetLogLevelsOptions): Promise<JsonObject>;

  /**
   * The enabled parameters of structured log entries: an object of true by parameter.
   *
   * @returns the answer as it is
   *
   * Request: GET /_admin/log/structured; for an administrator or a superuser token, by a startup option of
   * the server.
   */
  structuredLog(options?: CallOptions): Promise<JsonObject>;

  /**
   * Enables or disables parameters of structured log entries. Gives the enabled ones.
   *
   * @param parameters An object of true and false by parameter.
   * @returns the answer as it is
   *
   * Request: PUT /_admin/log/structured; for an administrator or a superuser token, by a startup option of
   * the server.
   */
  setStructuredLog(parameters: JsonInput | Uint8Array, options?: CallOptions): Promise<JsonObject>;

  /**
   * Checksums of the TLS certificates of the server that answers.
   *
   * @returns the value of result
   *
   * Request: GET /_admin/server/tls; for any user.
   */
  tls(options?: CallOptions): Promise<JsonObject>;

  /**
   * Makes the server that answers reload its TLS certificates.
   *
   * @returns the value of result
   *
   * Request: POST /_admin/server/tls; for a superuser token.
   */
  reloadTls(options?: CallOptions): Promise<JsonObject>;

  /**
   * Checksums of the JWT secrets of the server that answers.
   *
   * @returns the value of result
   *
   * Request: GET /_admin/server/jwt; for a superuser token.
   */
  jwtSecrets(options?: CallOptions): Promise<JsonObject>;

  /**
   * Makes the server that answers reload its JWT secrets.
   *
   * @returns the value of result
   *
   * Request: POST /_admin/server/jwt; for a superuser token.
   */
  reloadJwtSecrets(options?: CallOptions): Promise<JsonObject>;

  /**
   * Checksums of the encryption keys of a single server or DB-Server.
   *
   * @returns the value of result
   *
   * Request: GET /_admin/server/encryption; for a superuser token.
   */
  encryption(options?: CallOptions): Promise<JsonObject>;

  /**
   * Makes a single server or DB-Server reload its encryption keys.
   *
   * @returns the value of result
   *
   * Request: POST /_admin/server/encryption; for a superuser token.
   */
  reloadEncryption(options?: CallOptions): Promise<JsonObject>;

  /**
   * The last requests that the answering server received.
   *
   * @returns the value of result
   *
   * Since ArangoDB 3.12.5.
   *
   * Request: GET /_admin/server/api-calls; for an administrator or a superuser token, by a startup option of
   * the server.
   */
  apiCalls(options?: CallOptions): Promise<JsonObject>;

  /**
   * The last queries that the answering server ran.
   *
   * @returns the value of result
   *
   * Since ArangoDB 3.12.6.
   *
   * Request: GET /_admin/server/aql-queries; for an administrator or a superuser token, by a startup option
   * of the server.
   */
  aqlQueries(options?: CallOptions): Promise<JsonObject>;

  /**
   * The ids of the crashes recorded by the server that answers.
   *
   * @returns the array result, or crashes inside of it
   *
   * Since ArangoDB 3.12.8.
   *
   * Request: GET /_admin/crashes; for an administrator.
   */
  crashes(options?: CallOptions): Promise<string[]>;

  /**
   * The record of a crash.
   *
   * @param crashId The crash's id.
   * @returns the value of result
   *
   * Since ArangoDB 3.12.8.
   *
   * Request: GET /_admin/crashes/{crash_id}; for an administrator.
   */
  crash(crashId: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * Deletes the record of a crash.
   *
   * @param crashId The crash's id.
   * @returns the value of result
   *
   * Since ArangoDB 3.12.8.
   *
   * Request: DELETE /_admin/crashes/{crash_id}; for an administrator.
   */
  deleteCrash(crashId: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * The license. The Community Edition may give only license "none".
   *
   * @returns the answer as it is
   *
   * Request: GET /_admin/license; for any user; an administrator, if the server is hardened.
   */
  license(options?: CallOptions): Promise<JsonObject>;

  /**
   * Sets a new license. The Community Edition rejects licenses.
   *
   * @param license The license, in base64.
   * @returns the answer as it is
   *
   * Request: PUT /_admin/license; for an administrator.
   */
  setLicense(license: string, options?: ServerSetLicenseOptions): Promise<JsonObject>;

  /**
   * The default properties of new databases.
   *
   * @returns the answer as it is
   *
   * Request: GET /_admin/server/databaseDefaults; for any user.
   */
  databaseDefaults(options?: CallOptions): Promise<JsonObject>;

  /**
   * The startup options of the server that answers. In _system only.
   *
   * @returns the answer as it is
   *
   * Since ArangoDB 3.12.
   *
   * Request: GET /_admin/options; for an administrator or a superuser token, by a startup option of the
   * server.
   */
  options(options?: CallOptions): Promise<JsonObject>;

  /**
   * The descriptions of all startup options. In _system only.
   *
   * @returns the answer as it is
   *
   * Since ArangoDB 3.12.
   *
   * Request: GET /_admin/options-description; for an administrator or a superuser token, by a startup option
   * of the server.
   */
  optionsDescription(options?: CallOptions): Promise<JsonObject>;

  /**
   * The startup options that any user may read.
   *
   * @returns the answer as it is
   *
   * Since ArangoDB 3.12.8.
   *
   * Request: GET /_admin/options-public; for any user.
   */
  optionsPublic(options?: CallOptions): Promise<JsonObject>;

  /**
   * Compacts the data of all databases. Compaction may take long.
   *
   * @returns an object, without error and code
   *
   * Request: PUT /_admin/compact; for a superuser token.
   */
  compact(options?: ServerCompactOptions): Promise<JsonObject>;

  /**
   * Shuts down the server that answers.
   *
   * @returns the answer as it is
   *
   * Request: DELETE /_admin/shutdown; for an administrator.
   */
  shutdown(options?: ServerShutdownOptions): Promise<string>;

  /**
   * The operations for which a soft shutdown waits.
   *
   * @returns the answer as it is
   *
   * Request: GET /_admin/shutdown; for an administrator.
   */
  shutdownProgress(options?: CallOptions): Promise<JsonObject>;

  /**
   * The version of the data format that the server requires, "31210".
   *
   * @returns the string version
   *
   * Removed in ArangoDB 4.0; use server.version.
   *
   * Request: GET /_admin/database/target-version; for any user.
   */
  targetVersion(options?: CallOptions): Promise<string>;

  /**
   * The log of the server that answers, as an array for each attribute of the entries.
   *
   * @returns the answer as it is
   *
   * Removed in ArangoDB 4.0; use server.log_entries.
   *
   * Request: GET /_admin/log; for an administrator or a superuser token, by a startup option of the server.
   */
  log(options?: ServerLogOptions): Promise<JsonObject>;

  /**
   * The request as the server received it: headers, query and body.
   *
   * @returns the answer as it is
   *
   * Removed in ArangoDB 4.0.
   *
   * Request: GET /_admin/echo; for any user.
   */
  echo(options?: ServerEchoOptions): Promise<JsonObject>;

  /**
   * Makes the server reload the routes of its JavaScript applications.
   *
   * @returns null
   *
   * Removed in ArangoDB 4.0.
   *
   * Request: POST /_admin/routing/reload; for any user.
   */
  reloadRouting(options?: CallOptions): Promise<null>;

  /**
   * Runs JavaScript on the server and gives the returned value. Requires version v0 of the API and a server
   * started with --javascript.allow-admin-execute.
   *
   * @param command The JavaScript code: the body of a function without parameters.
   * @returns the answer as it is
   *
   * Request: POST /_admin/execute; for any user.
   */
  execute(command: string, options?: CallOptions): Promise<any>;
}
