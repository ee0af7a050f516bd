# Made by scripts/generate-python. Do not edit.
"""The server API, for asyncio."""

from __future__ import annotations

from typing import Any, Literal, Optional

from libarango.aio.operation import Group


class Server(Group):
    """The server that answers, and other servers through it."""

    async def version(self, details: Optional[bool] = None) -> dict[str, Any]:
        """The version of the server that answers.

        Arguments:
            details: True to include details of the build, the server's role and its mode. A
                hardened server omits the details for users without write access to `_system`. For
                any user; an administrator, if the server is hardened.

        Returns: the answer as it is.
        Raises: ServerVersionError.
        Request: GET /_api/version; for any user.
        """
        answer: dict[str, Any] = await self._run(b"server.version", {"details": details})
        return answer

    async def engine(self) -> dict[str, Any]:
        """The storage engine of the server that answers.

        Returns: the answer as it is.
        Raises: ServerEngineError.
        Request: GET /_api/engine; for any user.
        """
        answer: dict[str, Any] = await self._run(b"server.engine")
        return answer

    async def activities(self) -> dict[str, Any]:
        """The activities of the server, such as requests and background tasks.

        Returns: the answer as it is.
        Raises: ServerActivitiesError.
        Request: GET /_admin/activities; for an administrator.
        Since ArangoDB 3.12.8.
        """
        answer: dict[str, Any] = await self._run(b"server.activities")
        return answer

    async def ttl_properties(self) -> dict[str, Any]:
        """The settings of the background task that deletes expired documents. In `_system` only.

        Returns: the value of `result`.
        Raises: ServerTtlPropertiesError.
        Request: GET /_api/ttl/properties; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"server.ttl_properties")
        return answer

    async def set_ttl_properties(self, active: Optional[bool] = None,
                                 frequency: Optional[int] = None,
                                 max_total_removes: Optional[int] = None,
                                 max_collection_removes: Optional[int] = None,
                                 only_loaded_collections: Optional[bool] = None) -> dict[str, Any]:
        """Changes settings of the background task that deletes expired documents, and gives all of
        them. In `_system` only.

        Arguments:
            active: True to delete expired documents.
            frequency (an integer of at least 0): The time in milliseconds between two runs of the
                task.
            max_total_removes (an integer of at least 0): The maximum number of documents that a run
                deletes.
            max_collection_removes (an integer of at least 0): The maximum number of documents that
                a run deletes of a collection.
            only_loaded_collections: True to leave out collections that are not in memory.

        Returns: the value of `result`.
        Raises: ServerTtlPropertiesSetError.
        Request: PUT /_api/ttl/properties; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"server.set_ttl_properties", {
            "active": active, "frequency": frequency, "max_total_removes": max_total_removes,
            "max_collection_removes": max_collection_removes,
            "only_loaded_collections": only_loaded_collections})
        return answer

    async def ttl_statistics(self) -> dict[str, Any]:
        """The figures of the background task that deletes expired documents. In `_system` only.

        Returns: the value of `result`.
        Raises: ServerTtlStatisticsError.
        Request: GET /_api/ttl/statistics; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"server.ttl_statistics")
        return answer

    async def flush_wal(self, wait_for_sync: Optional[bool] = None,
                        wait_for_collector: Optional[bool] = None) -> None:
        """Writes the write-ahead log to disk.

        Arguments:
            wait_for_sync: True to wait until the data is on disk; false if it is not given.
            wait_for_collector: True to wait until the data is in the storage engine's files; false
                if it is not given.

        Raises: ServerFlushWalError.
        Request: PUT /_admin/wal/flush; for an administrator.
        """
        await self._run(b"server.flush_wal", {
            "wait_for_sync": wait_for_sync, "wait_for_collector": wait_for_collector})

    async def engine_stats(self) -> dict[str, Any]:
        """The statistics of the storage engine; of a coordinator, those of each DB-Server.

        Returns: the answer as it is.
        Raises: ServerEngineStatsError.
        Request: GET /_api/engine/stats; for any user; an administrator, if the server is hardened.
        """
        answer: dict[str, Any] = await self._run(b"server.engine_stats")
        return answer

    async def status(self, overview: Optional[bool] = None) -> dict[str, Any]:
        """The state of the server that answers.

        Arguments:
            overview: True to include only version, platform, license, engine and role.

        Returns: the answer as it is.
        Raises: ServerStatusError.
        Request: GET /_admin/status; for any user; an administrator, if the server is hardened.
        """
        answer: dict[str, Any] = await self._run(b"server.status", {"overview": overview})
        return answer

    async def time(self) -> float:
        """The server's time, in seconds since 1970 with a fraction.

        Returns: the value of `time`.
        Raises: ServerTimeError.
        Request: GET /_admin/time; for any user.
        """
        answer: float = await self._run(b"server.time")
        return answer

    async def deployment_id(self) -> str:
        """The id of the deployment, the same on all its servers.

        Returns: the string `id`.
        Raises: ServerDeploymentIDError.
        Request: GET /_admin/deployment/id; for any user.
        Since ArangoDB 3.12.6.
        """
        answer: str = await self._run(b"server.deployment_id")
        return answer

    async def support_info(self, local: Optional[bool] = None) -> dict[str, Any]:
        """The data that the vendor's support requires. In `_system` only.

        Arguments:
            local: True to describe only the server that answers.

        Returns: the answer as it is.
        Raises: DatabaseSupportInfoError.
        Request: GET /_admin/support-info; for any user, an administrator or a superuser token, by a
            startup option of the server.
        The server may take long: the timeout is at least 60 s.
        """
        answer: dict[str, Any] = await self._run(b"server.support_info", {"local": local})
        return answer

    async def metrics(self, server_id: Optional[str] = None) -> str:
        """The metrics of a server, in the Prometheus text format.

        Arguments:
            server_id (a server's id or short name): The server to which the request is forwarded;
                the server that answers if it is not given.

        Returns: a text.
        Raises: ServerMetricsError.
        Request: GET /_admin/metrics; for any user; an administrator, if the server is hardened.
        """
        answer: str = await self._run(b"server.metrics", {"server_id": server_id})
        return answer

    async def usage_metrics(self, server_id: Optional[str] = None) -> str:
        """The shards' usage metrics, in the Prometheus text format.

        Arguments:
            server_id (a server's id or short name): The server to which the request is forwarded;
                the server that answers if it is not given.

        Returns: a text.
        Raises: ServerUsageMetricsError.
        Request: GET /_admin/usage-metrics; for any user; an administrator, if the server is
            hardened.
        Since ArangoDB 3.10.13 and 3.11.7.
        """
        answer: str = await self._run(b"server.usage_metrics", {"server_id": server_id})
        return answer

    async def statistics(self, description: Optional[bool] = None) -> dict[str, Any]:
        """The statistics of the server that answers, or their descriptions.

        Arguments:
            description: True for the descriptions of the statistics in place of their values.

        Returns: an object, without error and code.
        Raises: ServerStatisticsError.
        Request: GET /_admin/statistics, or GET /_admin/statistics-description with description; for
            any user; an administrator, if the server is hardened.
        Removed in ArangoDB 4.0; use server.metrics.
        """
        answer: dict[str, Any] = await self._run(b"server.statistics", {"description": description})
        return answer

    async def log_entries(self, upto: Any = None, level: Any = None, start: Optional[int] = None,
                          size: Optional[int] = None, offset: Optional[int] = None,
                          search: Optional[str] = None,
                          sort: Optional[Literal["asc", "desc"]] = None,
                          server_id: Optional[str] = None) -> dict[str, Any]:
        """The log entries of a server.

        Arguments:
            upto: The least severe level of the entries, by name or number; "info" if it is not
                given.
            level: The level of the entries, by name or number.
            start (an integer of at least 0): The id of the first entry.
            size (an integer of at least 0): The maximum number of entries.
            offset (an integer of at least 0): The number of entries to skip.
            search: A text that the entries contain.
            sort ("asc" or "desc"): The order of the entries by their ids.
            server_id (a server's id or short name): The server to which the request is forwarded;
                the server that answers if it is not given.

        Returns: the answer as it is.
        Raises: ServerReadLogError.
        Request: GET /_admin/log/entries; for an administrator or a superuser token, by a startup
            option of the server.
        """
        answer: dict[str, Any] = await self._run(b"server.log_entries", {
            "upto": upto, "level": level, "start": start, "size": size, "offset": offset,
            "search": search, "sort": sort, "server_id": server_id})
        return answer

    async def log_levels(self, server_id: Optional[str] = None,
                         with_appenders: Optional[bool] = None) -> dict[str, Any]:
        """The log level of each topic.

        Arguments:
            server_id (a server's id or short name): The server to which the request is forwarded;
                the server that answers if it is not given. Since ArangoDB 3.10.2.
            with_appenders: True to include the levels of each appender.

        Returns: the answer as it is.
        Raises: ServerLogLevelError.
        Request: GET /_admin/log/level; for an administrator or a superuser token, by a startup
            option of the server.
        """
        answer: dict[str, Any] = await self._run(b"server.log_levels", {
            "server_id": server_id, "with_appenders": with_appenders})
        return answer

    async def set_log_levels(self, levels: Any, server_id: Optional[str] = None,
                             with_appenders: Optional[bool] = None) -> dict[str, Any]:
        """Sets the log levels of topics.

        Arguments:
            levels: An object of levels by topic, or one level for all topics.
            server_id (a server's id or short name): The server to which the request is forwarded;
                the server that answers if it is not given. Since ArangoDB 3.10.2.
            with_appenders: True to include the levels of each appender.

        Returns: the answer as it is.
        Raises: ServerLogLevelSetError.
        Request: PUT /_admin/log/level; for an administrator or a superuser token, by a startup
            option of the server.
        """
        answer: dict[str, Any] = await self._run(b"server.set_log_levels", {
            "levels": levels, "server_id": server_id, "with_appenders": with_appenders})
        return answer

    async def reset_log_levels(self, server_id: Optional[str] = None) -> dict[str, Any]:
        """Resets the log levels to those at the start of the server.

        Arguments:
            server_id (a server's id or short name): The server to which the request is forwarded;
                the server that answers if it is not given.

        Returns: the answer as it is.
        Raises: ServerLogLevelResetError.
        Request: DELETE /_admin/log/level; for an administrator or a superuser token, by a startup
            option of the server.
        Since ArangoDB 3.12.1.
        """
        answer: dict[str, Any] = await self._run(b"server.reset_log_levels", {
            "server_id": server_id})
        return answer

    async def structured_log(self) -> dict[str, Any]:
        """The enabled parameters of structured log entries: an object of true by parameter.

        Returns: the answer as it is.
        Raises: ServerLogSettingError.
        Request: GET /_admin/log/structured; for an administrator or a superuser token, by a startup
            option of the server.
        """
        answer: dict[str, Any] = await self._run(b"server.structured_log")
        return answer

    async def set_structured_log(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Enables or disables parameters of structured log entries. Gives the enabled ones.

        Arguments:
            parameters: An object of true and false by parameter.

        Returns: the answer as it is.
        Raises: ServerLogSettingSetError.
        Request: PUT /_admin/log/structured; for an administrator or a superuser token, by a startup
            option of the server.
        """
        answer: dict[str, Any] = await self._run(b"server.set_structured_log", {
            "parameters": parameters})
        return answer

    async def tls(self) -> dict[str, Any]:
        """Checksums of the TLS certificates of the server that answers.

        Returns: the value of `result`.
        Raises: ServerTLSError.
        Request: GET /_admin/server/tls; for any user.
        """
        answer: dict[str, Any] = await self._run(b"server.tls")
        return answer

    async def reload_tls(self) -> dict[str, Any]:
        """Makes the server that answers reload its TLS certificates.

        Returns: the value of `result`.
        Raises: ServerTLSReloadError.
        Request: POST /_admin/server/tls; for a superuser token.
        """
        answer: dict[str, Any] = await self._run(b"server.reload_tls")
        return answer

    async def jwt_secrets(self) -> dict[str, Any]:
        """Checksums of the JWT secrets of the server that answers.

        Returns: the value of `result`.
        Raises: JWTSecretListError.
        Request: GET /_admin/server/jwt; for a superuser token.
        """
        answer: dict[str, Any] = await self._run(b"server.jwt_secrets")
        return answer

    async def reload_jwt_secrets(self) -> dict[str, Any]:
        """Makes the server that answers reload its JWT secrets.

        Returns: the value of `result`.
        Raises: JWTSecretReloadError.
        Request: POST /_admin/server/jwt; for a superuser token.
        """
        answer: dict[str, Any] = await self._run(b"server.reload_jwt_secrets")
        return answer

    async def encryption(self) -> dict[str, Any]:
        """Checksums of the encryption keys of a single server or DB-Server.

        Returns: the value of `result`.
        Raises: ServerEncryptionError.
        Request: GET /_admin/server/encryption; for a superuser token.
        """
        answer: dict[str, Any] = await self._run(b"server.encryption")
        return answer

    async def reload_encryption(self) -> dict[str, Any]:
        """Makes a single server or DB-Server reload its encryption keys.

        Returns: the value of `result`.
        Raises: ServerEncryptionError.
        Request: POST /_admin/server/encryption; for a superuser token.
        """
        answer: dict[str, Any] = await self._run(b"server.reload_encryption")
        return answer

    async def api_calls(self) -> dict[str, Any]:
        """The last requests that the answering server received.

        Returns: the value of `result`.
        Raises: ServerAPICallsError.
        Request: GET /_admin/server/api-calls; for an administrator or a superuser token, by a
            startup option of the server.
        Since ArangoDB 3.12.5.
        """
        answer: dict[str, Any] = await self._run(b"server.api_calls")
        return answer

    async def aql_queries(self) -> dict[str, Any]:
        """The last queries that the answering server ran.

        Returns: the value of `result`.
        Raises: ServerAQLQueriesError.
        Request: GET /_admin/server/aql-queries; for an administrator or a superuser token, by a
            startup option of the server.
        Since ArangoDB 3.12.6.
        """
        answer: dict[str, Any] = await self._run(b"server.aql_queries")
        return answer

    async def crashes(self) -> list[str]:
        """The ids of the crashes recorded by the server that answers.

        Returns: the array `result`, or `crashes` inside of it.
        Raises: ServerCrashesError.
        Request: GET /_admin/crashes; for an administrator.
        Since ArangoDB 3.12.8.
        """
        answer: list[str] = await self._run(b"server.crashes")
        return answer

    async def crash(self, crash_id: str) -> dict[str, Any]:
        """The record of a crash.

        Arguments:
            crash_id: The crash's id.

        Returns: the value of `result`.
        Raises: ServerCrashError.
        Request: GET /_admin/crashes/{crash_id}; for an administrator.
        Since ArangoDB 3.12.8.
        """
        answer: dict[str, Any] = await self._run(b"server.crash", {"crash_id": crash_id})
        return answer

    async def delete_crash(self, crash_id: str) -> dict[str, Any]:
        """Deletes the record of a crash.

        Arguments:
            crash_id: The crash's id.

        Returns: the value of `result`.
        Raises: ServerCrashDeleteError.
        Request: DELETE /_admin/crashes/{crash_id}; for an administrator.
        Since ArangoDB 3.12.8.
        """
        answer: dict[str, Any] = await self._run(b"server.delete_crash", {"crash_id": crash_id})
        return answer

    async def license(self) -> dict[str, Any]:
        """The license. The Community Edition may give only `license` "none".

        Returns: the answer as it is.
        Raises: ServerLicenseGetError.
        Request: GET /_admin/license; for any user; an administrator, if the server is hardened.
        """
        answer: dict[str, Any] = await self._run(b"server.license")
        return answer

    async def set_license(self, license: str, force: Optional[bool] = None) -> dict[str, Any]:
        """Sets a new license. The Community Edition rejects licenses.

        Arguments:
            license: The license, in base64.
            force: True to accept a license that expires before the current one.

        Returns: the answer as it is.
        Raises: ServerLicenseSetError.
        Request: PUT /_admin/license; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"server.set_license", {
            "license": license, "force": force})
        return answer

    async def database_defaults(self) -> dict[str, Any]:
        """The default properties of new databases.

        Returns: the answer as it is.
        Raises: ServerDatabaseDefaultsError.
        Request: GET /_admin/server/databaseDefaults; for any user.
        """
        answer: dict[str, Any] = await self._run(b"server.database_defaults")
        return answer

    async def options(self) -> dict[str, Any]:
        """The startup options of the server that answers. In `_system` only.

        Returns: the answer as it is.
        Raises: ServerCurrentOptionsGetError.
        Request: GET /_admin/options; for an administrator or a superuser token, by a startup option
            of the server.
        Since ArangoDB 3.12.
        """
        answer: dict[str, Any] = await self._run(b"server.options")
        return answer

    async def options_description(self) -> dict[str, Any]:
        """The descriptions of all startup options. In `_system` only.

        Returns: the answer as it is.
        Raises: ServerAvailableOptionsGetError.
        Request: GET /_admin/options-description; for an administrator or a superuser token, by a
            startup option of the server.
        Since ArangoDB 3.12.
        """
        answer: dict[str, Any] = await self._run(b"server.options_description")
        return answer

    async def options_public(self) -> dict[str, Any]:
        """The startup options that any user may read.

        Returns: the answer as it is.
        Raises: ServerOptionsPublicError.
        Request: GET /_admin/options-public; for any user.
        Since ArangoDB 3.12.8.
        """
        answer: dict[str, Any] = await self._run(b"server.options_public")
        return answer

    async def compact(self, change_level: Optional[bool] = None,
                      compact_bottom_most_level: Optional[bool] = None) -> dict[str, Any]:
        """Compacts the data of all databases. Compaction may take long.

        Arguments:
            change_level: True to move data to the lowest possible level; false if it is not given.
            compact_bottom_most_level: True to compact the bottommost level too; false if it is not
                given.

        Returns: an object, without error and code.
        Raises: DatabaseCompactError.
        Request: PUT /_admin/compact; for a superuser token.
        The server may take long: the timeout is at least 3600 s.
        """
        answer: dict[str, Any] = await self._run(b"server.compact", {
            "change_level": change_level, "compact_bottom_most_level": compact_bottom_most_level})
        return answer

    async def shutdown(self, soft: Optional[bool] = None) -> str:
        """Shuts down the server that answers.

        Arguments:
            soft: True if a coordinator finishes its running operations first.

        Returns: the answer as it is.
        Raises: ServerShutdownError.
        Request: DELETE /_admin/shutdown; for an administrator.
        """
        answer: str = await self._run(b"server.shutdown", {"soft": soft})
        return answer

    async def shutdown_progress(self) -> dict[str, Any]:
        """The operations for which a soft shutdown waits.

        Returns: the answer as it is.
        Raises: ServerShutdownProgressError.
        Request: GET /_admin/shutdown; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"server.shutdown_progress")
        return answer

    async def target_version(self) -> str:
        """The version of the data format that the server requires, "31210".

        Returns: the string `version`.
        Raises: ServerRequiredDBVersionError.
        Request: GET /_admin/database/target-version; for any user.
        Removed in ArangoDB 4.0; use server.version.
        """
        answer: str = await self._run(b"server.target_version")
        return answer

    async def log(self, upto: Any = None, level: Any = None, start: Optional[int] = None,
                  size: Optional[int] = None, offset: Optional[int] = None,
                  search: Optional[str] = None,
                  sort: Optional[Literal["asc", "desc"]] = None) -> dict[str, Any]:
        """The log of the server that answers, as an array for each attribute of the entries.

        Arguments:
            upto: The least severe level of the entries, by name or number; "info" if it is not
                given.
            level: The level of the entries, by name or number.
            start (an integer of at least 0): The id of the first entry.
            size (an integer of at least 0): The maximum number of entries.
            offset (an integer of at least 0): The number of entries to skip.
            search: A text that the entries contain.
            sort ("asc" or "desc"): The order of the entries by their ids.

        Returns: the answer as it is.
        Raises: ServerReadLogError.
        Request: GET /_admin/log; for an administrator or a superuser token, by a startup option of
            the server.
        Removed in ArangoDB 4.0; use server.log_entries.
        """
        answer: dict[str, Any] = await self._run(b"server.log", {
            "upto": upto, "level": level, "start": start, "size": size, "offset": offset,
            "search": search, "sort": sort})
        return answer

    async def echo(self, body: Any = None) -> dict[str, Any]:
        """The request as the server received it: headers, query and body.

        Arguments:
            body: The body to send, any JSON value.

        Returns: the answer as it is.
        Raises: ServerEchoError.
        Request: GET /_admin/echo, or POST /_admin/echo with body; for any user.
        Removed in ArangoDB 4.0.
        """
        answer: dict[str, Any] = await self._run(b"server.echo", {"body": body})
        return answer

    async def reload_routing(self) -> None:
        """Makes the server reload the routes of its JavaScript applications.

        Raises: ServerReloadRoutingError.
        Request: POST /_admin/routing/reload; for any user.
        Removed in ArangoDB 4.0.
        """
        await self._run(b"server.reload_routing")

    async def execute(self, command: str) -> Any:
        """Runs JavaScript on the server and gives the returned value. Requires version v0 of the
        API and a server started with --javascript.allow-admin-execute.

        Arguments:
            command: The JavaScript code: the body of a function without parameters.

        Returns: the answer as it is.
        Raises: ServerExecuteError.
        Request: POST /_admin/execute; for any user.
        """
        answer: Any = await self._run(b"server.execute", {"command": command})
        return answer
