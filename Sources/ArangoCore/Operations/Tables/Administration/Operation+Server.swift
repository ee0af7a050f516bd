extension Operation {
  static let serverOperations: [Operation] =
    serverFacts + serverMetrics + serverLogs + serverSecrets + serverRecords + serverLicense
    + serverOptions + serverLife + serverLegacy

  private static let serverFacts: [Operation] = [
    Operation(
      "server.version", "The version of the server that answers.",
      .get, "/_api/version",
      [
        Parameter(
          "details", .boolean, in: .query("details"), optional: true,
          "True to include details of the build, the server's role and its mode. A hardened "
            + "server omits the details for users without write access to `_system`.",
          rights: .hardened)
      ],
      gives: .whole),
    Operation(
      "server.engine", "The storage engine of the server that answers.",
      .get, "/_api/engine", gives: .whole),
    Operation(
      "server.activities", "The activities of the server, such as requests and background tasks.",
      .get, "/_admin/activities", gives: .whole, rights: .admin,
      VersionRequirement(since: ServerVersion(3, 12, 8))),
    Operation(
      "server.ttl_properties",
      "The settings of the background task that deletes expired documents. In `_system` only.",
      .get, "/_api/ttl/properties", gives: .member("result", .any), rights: .admin),
    Operation(
      "server.set_ttl_properties",
      "Changes settings of the background task that deletes expired documents, and gives all of them. "
        + "In `_system` only.",
      .put, "/_api/ttl/properties",
      [
        Parameter(
          "active", .boolean, in: .member("active"), optional: true,
          "True to delete expired documents."),
        Parameter(
          "frequency", .integer(0...Int64.max), in: .member("frequency"), optional: true,
          "The time in milliseconds between two runs of the task."),
        Parameter(
          "max_total_removes", .integer(0...Int64.max), in: .member("maxTotalRemoves"),
          optional: true, "The maximum number of documents that a run deletes."),
        Parameter(
          "max_collection_removes", .integer(0...Int64.max), in: .member("maxCollectionRemoves"),
          optional: true, "The maximum number of documents that a run deletes of a collection."),
        Parameter(
          "only_loaded_collections", .boolean, in: .member("onlyLoadedCollections"), optional: true,
          "True to leave out collections that are not in memory."),
      ],
      gives: .member("result", .any), rights: .admin, idempotent: true),
    Operation(
      "server.ttl_statistics",
      "The figures of the background task that deletes expired documents. In `_system` only.",
      .get, "/_api/ttl/statistics", gives: .member("result", .any), rights: .admin),
    Operation(
      "server.flush_wal", "Writes the write-ahead log to disk.",
      .put, "/_admin/wal/flush",
      [
        Parameter(
          "wait_for_sync", .boolean, in: .query("waitForSync"), optional: true,
          "True to wait until the data is on disk; false if it is not given."),
        Parameter(
          "wait_for_collector", .boolean, in: .query("waitForCollector"), optional: true,
          "True to wait until the data is in the storage engine's files; false if it is not given."),
      ],
      gives: .nothing, rights: .admin, idempotent: true),
    Operation(
      "server.engine_stats",
      "The statistics of the storage engine; of a coordinator, those of each DB-Server.",
      .get, "/_api/engine/stats", gives: .whole, rights: .hardened),
    Operation(
      "server.status", "The state of the server that answers.",
      .get, "/_admin/status",
      [
        Parameter(
          "overview", .boolean, in: .query("overview"), optional: true,
          "True to include only version, platform, license, engine and role.")
      ],
      gives: .whole, rights: .hardened),
    Operation(
      "server.time", "The server's time, in seconds since 1970 with a fraction.",
      .get, "/_admin/time", gives: .member("time", .any), returning: "number"),
    Operation(
      "server.deployment_id", "The id of the deployment, the same on all its servers.",
      .get, "/_admin/deployment/id", gives: .member("id", .string),
      VersionRequirement(since: ServerVersion(3, 12, 6))),
    Operation(
      "server.support_info", "The data that the vendor's support requires. In `_system` only.",
      .get, "/_admin/support-info",
      [
        Parameter(
          "local", .boolean, in: .query("local"), optional: true,
          "True to describe only the server that answers.")
      ],
      gives: .whole, rights: .userByOption,
      // The coordinator waits up to 30 s for each of the other servers.
      timeout: 60_000),
  ]

  private static let serverMetrics: [Operation] = [
    Operation(
      "server.metrics", "The metrics of a server, in the Prometheus text format.",
      .get, "/_admin/metrics", [forwardedTo], gives: .text, rights: .hardened),
    Operation(
      "server.usage_metrics", "The shards' usage metrics, in the Prometheus text format.",
      .get, "/_admin/usage-metrics", [forwardedTo], gives: .text, rights: .hardened,
      VersionRequirement(since: ServerVersion(3, 10, 13), ServerVersion(3, 11, 7))),
    Operation(
      "server.statistics", "The statistics of the server that answers, or their descriptions.",
      .get, "/_admin/statistics",
      [
        Parameter(
          "description", .boolean, in: .none, optional: true,
          "True for the descriptions of the statistics in place of their values.")
      ],
      variant: Variant(if: "description", .get, "/_admin/statistics-description"),
      gives: .object, rights: .hardened,
      VersionRequirement(removedIn: ServerVersion(4, 0), use: "server.metrics")),
  ]

  private static let serverLogs: [Operation] = [
    Operation(
      "server.log_entries", "The log entries of a server.",
      .get, "/_admin/log/entries", logFilters + [forwardedTo], gives: .whole,
      rights: .adminByOption),
    Operation(
      "server.log_levels", "The log level of each topic.",
      .get, "/_admin/log/level", [logLevelForwardedTo, withAppenders], gives: .whole,
      rights: .adminByOption),
    Operation(
      "server.set_log_levels", "Sets the log levels of topics.",
      .put, "/_admin/log/level",
      [
        Parameter(
          "levels", .any, in: .body,
          "An object of levels by topic, or one level for all topics."),
        logLevelForwardedTo, withAppenders,
      ],
      gives: .whole, rights: .adminByOption, idempotent: true),
    Operation(
      "server.reset_log_levels", "Resets the log levels to those at the start of the server.",
      .delete, "/_admin/log/level", [forwardedTo], gives: .whole, rights: .adminByOption,
      idempotent: true, VersionRequirement(since: ServerVersion(3, 12, 1))),
    Operation(
      "server.structured_log",
      "The enabled parameters of structured log entries: an object of true by parameter.",
      .get, "/_admin/log/structured", gives: .whole, rights: .adminByOption),
    Operation(
      "server.set_structured_log",
      "Enables or disables parameters of structured log entries. Gives the enabled ones.",
      .put, "/_admin/log/structured",
      [Parameter("parameters", .object, in: .body, "An object of true and false by parameter.")],
      gives: .whole, rights: .adminByOption, idempotent: true),
  ]

  private static let serverSecrets: [Operation] = [
    Operation(
      "server.tls", "Checksums of the TLS certificates of the server that answers.",
      .get, "/_admin/server/tls", gives: .member("result", .any)),
    Operation(
      "server.reload_tls", "Makes the server that answers reload its TLS certificates.",
      .post, "/_admin/server/tls", gives: .member("result", .any), rights: .superuser,
      idempotent: true),
    Operation(
      "server.jwt_secrets", "Checksums of the JWT secrets of the server that answers.",
      .get, "/_admin/server/jwt", gives: .member("result", .any), rights: .superuser),
    Operation(
      "server.reload_jwt_secrets", "Makes the server that answers reload its JWT secrets.",
      .post, "/_admin/server/jwt", gives: .member("result", .any), rights: .superuser,
      idempotent: true),
    Operation(
      "server.encryption", "Checksums of the encryption keys of a single server or DB-Server.",
      .get, "/_admin/server/encryption", gives: .member("result", .any), rights: .superuser),
    Operation(
      "server.reload_encryption",
      "Makes a single server or DB-Server reload its encryption keys.",
      .post, "/_admin/server/encryption", gives: .member("result", .any), rights: .superuser,
      idempotent: true),
  ]

  private static let serverRecords: [Operation] = [
    Operation(
      "server.api_calls", "The last requests that the answering server received.",
      .get, "/_admin/server/api-calls", gives: .member("result", .any), rights: .adminByOption,
      VersionRequirement(since: ServerVersion(3, 12, 5))),
    Operation(
      "server.aql_queries", "The last queries that the answering server ran.",
      .get, "/_admin/server/aql-queries", gives: .member("result", .any), rights: .adminByOption,
      VersionRequirement(since: ServerVersion(3, 12, 6))),
    Operation(
      "server.crashes", "The ids of the crashes recorded by the server that answers.",
      .get, "/_admin/crashes", gives: .array("result", orInside: "crashes"), rights: .admin,
      crashes),
    Operation(
      "server.crash", "The record of a crash.",
      .get, "/_admin/crashes/{crash_id}", [crashID], gives: .member("result", .any),
      rights: .admin, crashes),
    Operation(
      "server.delete_crash", "Deletes the record of a crash.",
      .delete, "/_admin/crashes/{crash_id}", [crashID], gives: .member("result", .any),
      rights: .admin, crashes),
  ]

  private static let serverLicense: [Operation] = [
    Operation(
      "server.license", "The license. The Community Edition may give only `license` \"none\".",
      .get, "/_admin/license", gives: .whole, rights: .hardened),
    Operation(
      "server.set_license", "Sets a new license. The Community Edition rejects licenses.",
      .put, "/_admin/license",
      [
        Parameter("license", .string, in: .body, "The license, in base64.", isSecret: true),
        Parameter(
          "force", .boolean, in: .query("force"), optional: true,
          "True to accept a license that expires before the current one."),
      ],
      gives: .whole, rights: .admin, idempotent: true),
  ]

  private static let serverOptions: [Operation] = [
    Operation(
      "server.database_defaults", "The default properties of new databases.",
      .get, "/_admin/server/databaseDefaults", gives: .whole),
    Operation(
      "server.options", "The startup options of the server that answers. In `_system` only.",
      .get, "/_admin/options", gives: .whole, rights: .adminByOption,
      VersionRequirement(since: ServerVersion(3, 12))),
    Operation(
      "server.options_description", "The descriptions of all startup options. In `_system` only.",
      .get, "/_admin/options-description", gives: .whole, rights: .adminByOption,
      VersionRequirement(since: ServerVersion(3, 12))),
    Operation(
      "server.options_public", "The startup options that any user may read.",
      .get, "/_admin/options-public", gives: .whole,
      VersionRequirement(since: ServerVersion(3, 12, 8))),
  ]

  private static let serverLife: [Operation] = [
    Operation(
      "server.compact", "Compacts the data of all databases. Compaction may take long.",
      .put, "/_admin/compact",
      [
        Parameter(
          "change_level", .boolean, in: .query("changeLevel"), optional: true,
          "True to move data to the lowest possible level; false if it is not given."),
        Parameter(
          "compact_bottom_most_level", .boolean, in: .query("compactBottomMostLevel"),
          optional: true,
          "True to compact the bottommost level too; false if it is not given."),
      ],
      gives: .object, rights: .superuser, idempotent: true, timeout: 3_600_000),
    Operation(
      // Not idempotent: another server may receive the second request, and shut down too.
      "server.shutdown", "Shuts down the server that answers.",
      .delete, "/_admin/shutdown",
      [
        Parameter(
          "soft", .boolean, in: .query("soft"), optional: true,
          "True if a coordinator finishes its running operations first.")
      ],
      gives: .whole, returning: "string", rights: .admin),
    Operation(
      "server.shutdown_progress", "The operations for which a soft shutdown waits.",
      .get, "/_admin/shutdown", gives: .whole, rights: .admin),
  ]

  /// Rarely used operations of version v0 of the API.
  private static let serverLegacy: [Operation] = [
    Operation(
      "server.target_version",
      "The version of the data format that the server requires, \"31210\".",
      .get, "/_admin/database/target-version", gives: .member("version", .string),
      VersionRequirement(removedIn: ServerVersion(4, 0), use: "server.version")),
    Operation(
      "server.log",
      "The log of the server that answers, as an array for each attribute of the entries.",
      .get, "/_admin/log", logFilters, gives: .whole, rights: .adminByOption,
      VersionRequirement(removedIn: ServerVersion(4, 0), use: "server.log_entries")),
    Operation(
      "server.echo", "The request as the server received it: headers, query and body.",
      .get, "/_admin/echo",
      [Parameter("body", .any, in: .body, optional: true, "The body to send, any JSON value.")],
      variant: Variant(if: "body", .post, "/_admin/echo"), gives: .whole, idempotent: true,
      VersionRequirement(removedIn: ServerVersion(4, 0))),
    Operation(
      "server.reload_routing", "Makes the server reload the routes of its JavaScript applications.",
      .post, "/_admin/routing/reload", gives: .nothing, idempotent: true,
      VersionRequirement(removedIn: ServerVersion(4, 0))),
    Operation(
      // Not idempotent: the effect of the code is unknown.
      "server.execute",
      "Runs JavaScript on the server and gives the returned value. Requires version v0 of the "
        + "API and a server started with --javascript.allow-admin-execute.",
      .post, "/_admin/execute",
      [
        Parameter(
          "command", .text, in: .rawBody(contentType: "text/plain; charset=utf-8"),
          "The JavaScript code: the body of a function without parameters.")
      ],
      gives: .whole, returning: "any"),
  ]

  private static let logFilters: [Parameter] = [
    Parameter(
      "upto", .any, in: .query("upto"), optional: true,
      "The least severe level of the entries, by name or number; \"info\" if it is not given."),
    Parameter(
      "level", .any, in: .query("level"), optional: true,
      "The level of the entries, by name or number."),
    Parameter(
      "start", .integer(0...Int64.max), in: .query("start"), optional: true,
      "The id of the first entry."),
    Parameter(
      "size", .integer(0...Int64.max), in: .query("size"), optional: true,
      "The maximum number of entries."),
    Parameter(
      "offset", .integer(0...Int64.max), in: .query("offset"), optional: true,
      "The number of entries to skip."),
    Parameter(
      "search", .string, in: .query("search"), optional: true, "A text that the entries contain."),
    Parameter(
      "sort", .word(["asc", "desc"]), in: .query("sort"), optional: true,
      "The order of the entries by their ids."),
  ]

  private static let crashes = VersionRequirement(since: ServerVersion(3, 12, 8))

  private static let crashID = Parameter("crash_id", .string, in: .path, "The crash's id.")

  private static let forwardedTo = Parameter(
    "server_id", .server(.idOnly), in: .query("serverId"), optional: true,
    "The server to which the request is forwarded; the server that answers if it is not given.")

  private static let logLevelForwardedTo = Parameter(
    "server_id", .server(.idOnly), in: .query("serverId"), optional: true,
    "The server to which the request is forwarded; the server that answers if it is not given.",
    VersionRequirement(since: ServerVersion(3, 10, 2)))

  private static let withAppenders = Parameter(
    "with_appenders", .boolean, in: .query("withAppenders"), optional: true,
    "True to include the levels of each appender.")
}
