// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object};

/// The server that answers, and other servers through it.
#[derive(Debug)]
pub struct Server<'c, C>(&'c C);

impl<'c, C: Caller> Server<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        Server(caller)
    }

    /// The version of the server that answers.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_api/version`; for any user.
    pub fn version(&self, options: ServerVersion) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("server.version", arguments, None)
    }

    /// The storage engine of the server that answers.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_api/engine`; for any user.
    pub fn engine(&self) -> C::Output {
        self.0.run("server.engine", Object::new(), None)
    }

    /// The activities of the server, such as requests and background tasks.
    ///
    /// Result: the answer as it is.
    ///
    /// Since ArangoDB 3.12.8.
    ///
    /// Request: `GET /_admin/activities`; for an administrator.
    pub fn activities(&self) -> C::Output {
        self.0.run("server.activities", Object::new(), None)
    }

    /// The settings of the background task that deletes expired documents. In \_system only.
    ///
    /// Result: the value of result.
    ///
    /// Request: `GET /_api/ttl/properties`; for an administrator.
    pub fn ttl_properties(&self) -> C::Output {
        self.0.run("server.ttl_properties", Object::new(), None)
    }

    /// Changes settings of the background task that deletes expired documents, and gives all of
    /// them. In \_system only.
    ///
    /// Result: the value of result.
    ///
    /// Request: `PUT /_api/ttl/properties`; for an administrator.
    pub fn set_ttl_properties(&self, options: ServerSetTtlProperties) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("server.set_ttl_properties", arguments, None)
    }

    /// The figures of the background task that deletes expired documents. In \_system only.
    ///
    /// Result: the value of result.
    ///
    /// Request: `GET /_api/ttl/statistics`; for an administrator.
    pub fn ttl_statistics(&self) -> C::Output {
        self.0.run("server.ttl_statistics", Object::new(), None)
    }

    /// Writes the write-ahead log to disk.
    ///
    /// Result: null.
    ///
    /// Request: `PUT /_admin/wal/flush`; for an administrator.
    pub fn flush_wal(&self, options: ServerFlushWal) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("server.flush_wal", arguments, None)
    }

    /// The statistics of the storage engine; of a coordinator, those of each DB-Server.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_api/engine/stats`; for any user; an administrator, if the server is
    /// hardened.
    pub fn engine_stats(&self) -> C::Output {
        self.0.run("server.engine_stats", Object::new(), None)
    }

    /// The state of the server that answers.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_admin/status`; for any user; an administrator, if the server is hardened.
    pub fn status(&self, options: ServerStatus) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("server.status", arguments, None)
    }

    /// The server's time, in seconds since 1970 with a fraction.
    ///
    /// Result: the value of time.
    ///
    /// Request: `GET /_admin/time`; for any user.
    pub fn time(&self) -> C::Output {
        self.0.run("server.time", Object::new(), None)
    }

    /// The id of the deployment, the same on all its servers.
    ///
    /// Result: the string id.
    ///
    /// Since ArangoDB 3.12.6.
    ///
    /// Request: `GET /_admin/deployment/id`; for any user.
    pub fn deployment_id(&self) -> C::Output {
        self.0.run("server.deployment_id", Object::new(), None)
    }

    /// The data that the vendor's support requires. In \_system only.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_admin/support-info`; for any user, an administrator or a superuser token, by
    /// a startup option of the server.
    pub fn support_info(&self, options: ServerSupportInfo) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("server.support_info", arguments, None)
    }

    /// The metrics of a server, in the Prometheus text format.
    ///
    /// Result: a text, as a JSON string.
    ///
    /// Request: `GET /_admin/metrics`; for any user; an administrator, if the server is hardened.
    pub fn metrics(&self, options: ServerMetrics<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("server.metrics", arguments, None)
    }

    /// The shards' usage metrics, in the Prometheus text format.
    ///
    /// Result: a text, as a JSON string.
    ///
    /// Since ArangoDB 3.10.13 and 3.11.7.
    ///
    /// Request: `GET /_admin/usage-metrics`; for any user; an administrator, if the server is
    /// hardened.
    pub fn usage_metrics(&self, options: ServerUsageMetrics<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("server.usage_metrics", arguments, None)
    }

    /// The statistics of the server that answers, or their descriptions.
    ///
    /// Result: an object, without error and code.
    ///
    /// Removed in ArangoDB 4.0; use server.metrics.
    ///
    /// Request: `GET /_admin/statistics`; for any user; an administrator, if the server is
    /// hardened.
    pub fn statistics(&self, options: ServerStatistics) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("server.statistics", arguments, None)
    }

    /// The log entries of a server.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_admin/log/entries`; for an administrator or a superuser token, by a startup
    /// option of the server.
    pub fn log_entries(&self, options: ServerLogEntries<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("server.log_entries", arguments, None)
    }

    /// The log level of each topic.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_admin/log/level`; for an administrator or a superuser token, by a startup
    /// option of the server.
    pub fn log_levels(&self, options: ServerLogLevels<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("server.log_levels", arguments, None)
    }

    /// Sets the log levels of topics.
    ///
    /// - `levels`: Any JSON value, as JSON text. An object of levels by topic, or one level for all
    ///   topics.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `PUT /_admin/log/level`; for an administrator or a superuser token, by a startup
    /// option of the server.
    pub fn set_log_levels(&self, levels: &str, options: ServerSetLogLevels<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("server.set_log_levels", arguments, Some(levels.as_bytes()))
    }

    /// Resets the log levels to those at the start of the server.
    ///
    /// Result: the answer as it is.
    ///
    /// Since ArangoDB 3.12.1.
    ///
    /// Request: `DELETE /_admin/log/level`; for an administrator or a superuser token, by a startup
    /// option of the server.
    pub fn reset_log_levels(&self, options: ServerResetLogLevels<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("server.reset_log_levels", arguments, None)
    }

    /// The enabled parameters of structured log entries: an object of true by parameter.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_admin/log/structured`; for an administrator or a superuser token, by a
    /// startup option of the server.
    pub fn structured_log(&self) -> C::Output {
        self.0.run("server.structured_log", Object::new(), None)
    }

    /// Enables or disables parameters of structured log entries. Gives the enabled ones.
    ///
    /// - `parameters`: An object, as JSON text. An object of true and false by parameter.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `PUT /_admin/log/structured`; for an administrator or a superuser token, by a
    /// startup option of the server.
    pub fn set_structured_log(&self, parameters: &str) -> C::Output {
        self.0.run("server.set_structured_log", Object::new(), Some(parameters.as_bytes()))
    }

    /// Checksums of the TLS certificates of the server that answers.
    ///
    /// Result: the value of result.
    ///
    /// Request: `GET /_admin/server/tls`; for any user.
    pub fn tls(&self) -> C::Output {
        self.0.run("server.tls", Object::new(), None)
    }

    /// Makes the server that answers reload its TLS certificates.
    ///
    /// Result: the value of result.
    ///
    /// Request: `POST /_admin/server/tls`; for a superuser token.
    pub fn reload_tls(&self) -> C::Output {
        self.0.run("server.reload_tls", Object::new(), None)
    }

    /// Checksums of the JWT secrets of the server that answers.
    ///
    /// Result: the value of result.
    ///
    /// Request: `GET /_admin/server/jwt`; for a superuser token.
    pub fn jwt_secrets(&self) -> C::Output {
        self.0.run("server.jwt_secrets", Object::new(), None)
    }

    /// Makes the server that answers reload its JWT secrets.
    ///
    /// Result: the value of result.
    ///
    /// Request: `POST /_admin/server/jwt`; for a superuser token.
    pub fn reload_jwt_secrets(&self) -> C::Output {
        self.0.run("server.reload_jwt_secrets", Object::new(), None)
    }

    /// Checksums of the encryption keys of a single server or DB-Server.
    ///
    /// Result: the value of result.
    ///
    /// Request: `GET /_admin/server/encryption`; for a superuser token.
    pub fn encryption(&self) -> C::Output {
        self.0.run("server.encryption", Object::new(), None)
    }

    /// Makes a single server or DB-Server reload its encryption keys.
    ///
    /// Result: the value of result.
    ///
    /// Request: `POST /_admin/server/encryption`; for a superuser token.
    pub fn reload_encryption(&self) -> C::Output {
        self.0.run("server.reload_encryption", Object::new(), None)
    }

    /// The last requests that the answering server received.
    ///
    /// Result: the value of result.
    ///
    /// Since ArangoDB 3.12.5.
    ///
    /// Request: `GET /_admin/server/api-calls`; for an administrator or a superuser token, by a
    /// startup option of the server.
    pub fn api_calls(&self) -> C::Output {
        self.0.run("server.api_calls", Object::new(), None)
    }

    /// The last queries that the answering server ran.
    ///
    /// Result: the value of result.
    ///
    /// Since ArangoDB 3.12.6.
    ///
    /// Request: `GET /_admin/server/aql-queries`; for an administrator or a superuser token, by a
    /// startup option of the server.
    pub fn aql_queries(&self) -> C::Output {
        self.0.run("server.aql_queries", Object::new(), None)
    }

    /// The ids of the crashes recorded by the server that answers.
    ///
    /// Result: the array result, or crashes inside of it.
    ///
    /// Since ArangoDB 3.12.8.
    ///
    /// Request: `GET /_admin/crashes`; for an administrator.
    pub fn crashes(&self) -> C::Output {
        self.0.run("server.crashes", Object::new(), None)
    }

    /// The record of a crash.
    ///
    /// - `crash_id`: A string. The crash's id.
    ///
    /// Result: the value of result.
    ///
    /// Since ArangoDB 3.12.8.
    ///
    /// Request: `GET /_admin/crashes/{crash_id}`; for an administrator.
    pub fn crash(&self, crash_id: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("crash_id", crash_id);
        self.0.run("server.crash", arguments, None)
    }

    /// Deletes the record of a crash.
    ///
    /// - `crash_id`: A string. The crash's id.
    ///
    /// Result: the value of result.
    ///
    /// Since ArangoDB 3.12.8.
    ///
    /// Request: `DELETE /_admin/crashes/{crash_id}`; for an administrator.
    pub fn delete_crash(&self, crash_id: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("crash_id", crash_id);
        self.0.run("server.delete_crash", arguments, None)
    }

    /// The license. The Community Edition may give only license "none".
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_admin/license`; for any user; an administrator, if the server is hardened.
    pub fn license(&self) -> C::Output {
        self.0.run("server.license", Object::new(), None)
    }

    /// Sets a new license. The Community Edition rejects licenses.
    ///
    /// - `license`: A string. The license, in base64.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `PUT /_admin/license`; for an administrator.
    pub fn set_license(&self, license: &str, options: ServerSetLicense) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("license", license);
        options.write(&mut arguments);
        self.0.run("server.set_license", arguments, None)
    }

    /// The default properties of new databases.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_admin/server/databaseDefaults`; for any user.
    pub fn database_defaults(&self) -> C::Output {
        self.0.run("server.database_defaults", Object::new(), None)
    }

    /// The startup options of the server that answers. In \_system only.
    ///
    /// Result: the answer as it is.
    ///
    /// Since ArangoDB 3.12.
    ///
    /// Request: `GET /_admin/options`; for an administrator or a superuser token, by a startup
    /// option of the server.
    pub fn options(&self) -> C::Output {
        self.0.run("server.options", Object::new(), None)
    }

    /// The descriptions of all startup options. In \_system only.
    ///
    /// Result: the answer as it is.
    ///
    /// Since ArangoDB 3.12.
    ///
    /// Request: `GET /_admin/options-description`; for an administrator or a superuser token, by a
    /// startup option of the server.
    pub fn options_description(&self) -> C::Output {
        self.0.run("server.options_description", Object::new(), None)
    }

    /// The startup options that any user may read.
    ///
    /// Result: the answer as it is.
    ///
    /// Since ArangoDB 3.12.8.
    ///
    /// Request: `GET /_admin/options-public`; for any user.
    pub fn options_public(&self) -> C::Output {
        self.0.run("server.options_public", Object::new(), None)
    }

    /// Compacts the data of all databases. Compaction may take long.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `PUT /_admin/compact`; for a superuser token.
    pub fn compact(&self, options: ServerCompact) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("server.compact", arguments, None)
    }

    /// Shuts down the server that answers.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `DELETE /_admin/shutdown`; for an administrator.
    pub fn shutdown(&self, options: ServerShutdown) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("server.shutdown", arguments, None)
    }

    /// The operations for which a soft shutdown waits.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_admin/shutdown`; for an administrator.
    pub fn shutdown_progress(&self) -> C::Output {
        self.0.run("server.shutdown_progress", Object::new(), None)
    }

    /// The version of the data format that the server requires, "31210".
    ///
    /// Result: the string version.
    ///
    /// Removed in ArangoDB 4.0; use server.version.
    ///
    /// Request: `GET /_admin/database/target-version`; for any user.
    pub fn target_version(&self) -> C::Output {
        self.0.run("server.target_version", Object::new(), None)
    }

    /// The log of the server that answers, as an array for each attribute of the entries.
    ///
    /// Result: the answer as it is.
    ///
    /// Removed in ArangoDB 4.0; use server.log_entries.
    ///
    /// Request: `GET /_admin/log`; for an administrator or a superuser token, by a startup option
    /// of the server.
    pub fn log(&self, options: ServerLog<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("server.log", arguments, None)
    }

    /// The request as the server received it: headers, query and body.
    ///
    /// Result: the answer as it is.
    ///
    /// Removed in ArangoDB 4.0.
    ///
    /// Request: `GET /_admin/echo`; for any user.
    pub fn echo(&self, options: ServerEcho<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("server.echo", arguments, None)
    }

    /// Makes the server reload the routes of its JavaScript applications.
    ///
    /// Result: null.
    ///
    /// Removed in ArangoDB 4.0.
    ///
    /// Request: `POST /_admin/routing/reload`; for any user.
    pub fn reload_routing(&self) -> C::Output {
        self.0.run("server.reload_routing", Object::new(), None)
    }

    /// Runs JavaScript on the server and gives the returned value. Requires version v0 of the API
    /// and a server started with --javascript.allow-admin-execute.
    ///
    /// - `command`: A string. The JavaScript code: the body of a function without parameters.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `POST /_admin/execute`; for any user.
    pub fn execute(&self, command: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("command", command);
        self.0.run("server.execute", arguments, None)
    }
}

/// The optional arguments of [`Server::version`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerVersion {
    /// True to include details of the build, the server's role and its mode. A hardened server
    /// omits the details for users without write access to \_system.
    pub details: Option<bool>,
}

impl ServerVersion {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("details", self.details);
    }
}

/// The optional arguments of [`Server::set_ttl_properties`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerSetTtlProperties {
    /// True to delete expired documents.
    pub active: Option<bool>,
    /// An integer of at least 0. The time in milliseconds between two runs of the task.
    pub frequency: Option<i64>,
    /// An integer of at least 0. The maximum number of documents that a run deletes.
    pub max_total_removes: Option<i64>,
    /// An integer of at least 0. The maximum number of documents that a run deletes of a
    /// collection.
    pub max_collection_removes: Option<i64>,
    /// True to leave out collections that are not in memory.
    pub only_loaded_collections: Option<bool>,
}

impl ServerSetTtlProperties {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("active", self.active);
        arguments.set_some("frequency", self.frequency);
        arguments.set_some("max_total_removes", self.max_total_removes);
        arguments.set_some("max_collection_removes", self.max_collection_removes);
        arguments.set_some("only_loaded_collections", self.only_loaded_collections);
    }
}

/// The optional arguments of [`Server::flush_wal`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerFlushWal {
    /// True to wait until the data is on disk; false if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to wait until the data is in the storage engine's files; false if it is not given.
    pub wait_for_collector: Option<bool>,
}

impl ServerFlushWal {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("wait_for_collector", self.wait_for_collector);
    }
}

/// The optional arguments of [`Server::status`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerStatus {
    /// True to include only version, platform, license, engine and role.
    pub overview: Option<bool>,
}

impl ServerStatus {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("overview", self.overview);
    }
}

/// The optional arguments of [`Server::support_info`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerSupportInfo {
    /// True to describe only the server that answers.
    pub local: Option<bool>,
}

impl ServerSupportInfo {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("local", self.local);
    }
}

/// The optional arguments of [`Server::metrics`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerMetrics<'a> {
    /// A server's id or short name. The server to which the request is forwarded; the server that
    /// answers if it is not given.
    pub server_id: Option<&'a str>,
}

impl ServerMetrics<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("server_id", self.server_id);
    }
}

/// The optional arguments of [`Server::usage_metrics`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerUsageMetrics<'a> {
    /// A server's id or short name. The server to which the request is forwarded; the server that
    /// answers if it is not given.
    pub server_id: Option<&'a str>,
}

impl ServerUsageMetrics<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("server_id", self.server_id);
    }
}

/// The optional arguments of [`Server::statistics`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerStatistics {
    /// True for the descriptions of the statistics in place of their values.
    pub description: Option<bool>,
}

impl ServerStatistics {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("description", self.description);
    }
}

/// The optional arguments of [`Server::log_entries`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerLogEntries<'a> {
    /// Any JSON value, as JSON text. The least severe level of the entries, by name or number;
    /// "info" if it is not given.
    pub upto: Option<&'a str>,
    /// Any JSON value, as JSON text. The level of the entries, by name or number.
    pub level: Option<&'a str>,
    /// An integer of at least 0. The id of the first entry.
    pub start: Option<i64>,
    /// An integer of at least 0. The maximum number of entries.
    pub size: Option<i64>,
    /// An integer of at least 0. The number of entries to skip.
    pub offset: Option<i64>,
    /// A string. A text that the entries contain.
    pub search: Option<&'a str>,
    /// "asc" or "desc". The order of the entries by their ids.
    pub sort: Option<&'a str>,
    /// A server's id or short name. The server to which the request is forwarded; the server that
    /// answers if it is not given.
    pub server_id: Option<&'a str>,
}

impl ServerLogEntries<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some_json("upto", self.upto);
        arguments.set_some_json("level", self.level);
        arguments.set_some("start", self.start);
        arguments.set_some("size", self.size);
        arguments.set_some("offset", self.offset);
        arguments.set_some("search", self.search);
        arguments.set_some("sort", self.sort);
        arguments.set_some("server_id", self.server_id);
    }
}

/// The optional arguments of [`Server::log_levels`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerLogLevels<'a> {
    /// A server's id or short name. The server to which the request is forwarded; the server that
    /// answers if it is not given. Since ArangoDB 3.10.2.
    pub server_id: Option<&'a str>,
    /// True to include the levels of each appender.
    pub with_appenders: Option<bool>,
}

impl ServerLogLevels<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("server_id", self.server_id);
        arguments.set_some("with_appenders", self.with_appenders);
    }
}

/// The optional arguments of [`Server::set_log_levels`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerSetLogLevels<'a> {
    /// A server's id or short name. The server to which the request is forwarded; the server that
    /// answers if it is not given. Since ArangoDB 3.10.2.
    pub server_id: Option<&'a str>,
    /// True to include the levels of each appender.
    pub with_appenders: Option<bool>,
}

impl ServerSetLogLevels<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("server_id", self.server_id);
        arguments.set_some("with_appenders", self.with_appenders);
    }
}

/// The optional arguments of [`Server::reset_log_levels`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerResetLogLevels<'a> {
    /// A server's id or short name. The server to which the request is forwarded; the server that
    /// answers if it is not given.
    pub server_id: Option<&'a str>,
}

impl ServerResetLogLevels<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("server_id", self.server_id);
    }
}

/// The optional arguments of [`Server::set_license`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerSetLicense {
    /// True to accept a license that expires before the current one.
    pub force: Option<bool>,
}

impl ServerSetLicense {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("force", self.force);
    }
}

/// The optional arguments of [`Server::compact`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerCompact {
    /// True to move data to the lowest possible level; false if it is not given.
    pub change_level: Option<bool>,
    /// True to compact the bottommost level too; false if it is not given.
    pub compact_bottom_most_level: Option<bool>,
}

impl ServerCompact {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("change_level", self.change_level);
        arguments.set_some("compact_bottom_most_level", self.compact_bottom_most_level);
    }
}

/// The optional arguments of [`Server::shutdown`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerShutdown {
    /// True if a coordinator finishes its running operations first.
    pub soft: Option<bool>,
}

impl ServerShutdown {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("soft", self.soft);
    }
}

/// The optional arguments of [`Server::log`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerLog<'a> {
    /// Any JSON value, as JSON text. The least severe level of the entries, by name or number;
    /// "info" if it is not given.
    pub upto: Option<&'a str>,
    /// Any JSON value, as JSON text. The level of the entries, by name or number.
    pub level: Option<&'a str>,
    /// An integer of at least 0. The id of the first entry.
    pub start: Option<i64>,
    /// An integer of at least 0. The maximum number of entries.
    pub size: Option<i64>,
    /// An integer of at least 0. The number of entries to skip.
    pub offset: Option<i64>,
    /// A string. A text that the entries contain.
    pub search: Option<&'a str>,
    /// "asc" or "desc". The order of the entries by their ids.
    pub sort: Option<&'a str>,
}

impl ServerLog<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some_json("upto", self.upto);
        arguments.set_some_json("level", self.level);
        arguments.set_some("start", self.start);
        arguments.set_some("size", self.size);
        arguments.set_some("offset", self.offset);
        arguments.set_some("search", self.search);
        arguments.set_some("sort", self.sort);
    }
}

/// The optional arguments of [`Server::echo`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ServerEcho<'a> {
    /// Any JSON value, as JSON text. The body to send, any JSON value.
    pub body: Option<&'a str>,
}

impl ServerEcho<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some_json("body", self.body);
    }
}
