# Made by scripts/generate-python from aio/python_arango.py. Do not edit.
"""The methods of a database in python-arango, for programs moving over.

Names, parameters and values are those of python-arango. `db.server`, `db.cluster`, `db.token` and
`db.job` have the operations themselves, with the results as the servers give them.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Optional, Union

from libarango._python_arango_names import PROPERTIES, SERVER_INFO, STATUS
from libarango._generated.cluster import Cluster
from libarango._generated.database_operations import DatabaseOperations
from libarango._generated.job import Job
from libarango._generated.server import Server
from libarango._generated.token import Token
from libarango.transport import Transport


class DatabaseMethods:
    """The methods of a database under python-arango's names."""

    cluster: Cluster
    server: Server
    database: DatabaseOperations
    token: Token
    job: Job
    _transport: Transport

    def version(self, details: bool = False) -> Any:
        """Returns the server's version, "3.12.10", or a dict with `details`."""
        answer = self.server.version(details)
        return answer if details else answer["version"]

    def details(self) -> dict[str, Any]:
        """Details of the server's build, its role and its mode."""
        answer: dict[str, Any] = self.server.version(details=True)["details"]
        return answer

    def status(self) -> dict[str, Any]:
        """Returns the state of the server, with python-arango's keys."""
        status = self.server.status()
        answer = {name: status[member] for member, name in STATUS.items() if member in status}
        if "server_info" in answer:
            answer["server_info"] = {
                SERVER_INFO.get(member, member): value
                for member, value in answer["server_info"].items()}
        return answer

    def check_availability(self) -> str:
        """Returns the server's mode, "default" or "readonly", if it can serve requests."""
        return self.cluster.server_availability()

    def role(self) -> str:
        """Returns the server's role: "COORDINATOR" in a cluster, "SINGLE" for a single server."""
        return self.cluster.server_role()

    def mode(self) -> str:
        """Returns the server's mode, "default" or "readonly"."""
        return self.cluster.server_mode()

    def set_mode(self, mode: Literal["default", "readonly"]) -> dict[str, Any]:
        """Makes the cluster read-only ("readonly"), or writable again ("default")."""
        return self.cluster.set_server_mode(mode)

    def time(self) -> datetime:
        """Returns the server's time, in this machine's time zone."""
        return datetime.fromtimestamp(self.server.time())

    def engine(self) -> dict[str, Any]:
        """Returns the server's storage engine: name and supports."""
        return self.server.engine()

    def statistics(self, description: bool = False) -> dict[str, Any]:
        """Returns the server's statistics, or their description.

        Removed in ArangoDB 4.0; use `metrics`.
        """
        return self.server.statistics(description)

    def metrics(self) -> str:
        """Returns the server's metrics, in the Prometheus text format."""
        return self.server.metrics()

    def api_calls(self) -> dict[str, Any]:
        """Returns the latest requests to the server."""
        return self.server.api_calls()

    def support_info(self) -> dict[str, Any]:
        """Returns information for the vendor's support. In `_system` only."""
        return self.server.support_info()

    def compact(self, change_level: Optional[bool] = None,
                compact_bottom_most_level: Optional[bool] = None) -> dict[str, Any]:
        """Compacts the data of all databases. It may take long."""
        return self.server.compact(change_level, compact_bottom_most_level)

    def license(self) -> dict[str, Any]:
        """Returns the license of the server."""
        return self.server.license()

    def set_license(self, license: str, force: bool = False) -> dict[str, Any]:
        """Sets a license, in base64; with `force` even one that expires before the current one."""
        # python-arango sends the text unchanged, so its callers put it in quotes.
        if license[:1] == license[-1:] == '"':
            license = license[1:-1]
        return self.server.set_license(license, force)

    def options(self) -> dict[str, Any]:
        """Returns the options the server was started with. In `_system` only."""
        return self.server.options()

    def options_available(self) -> dict[str, Any]:
        """Returns every option of the server, with its meaning. In `_system` only."""
        return self.server.options_description()

    def shutdown(self, soft: bool = False) -> bool:
        """Shuts the server down; with `soft` a coordinator finishes its current work first."""
        self.server.shutdown(soft)
        return True

    def shutdown_progress(self) -> dict[str, Any]:
        """Returns the work that a soft shutdown still waits for."""
        return self.server.shutdown_progress()

    def read_log_entries(
            self, upto: Optional[Union[int, str]] = None,
            level: Optional[Union[int, str]] = None, start: Optional[int] = None,
            size: Optional[int] = None, offset: Optional[int] = None,
            search: Optional[str] = None, sort: Optional[Literal["asc", "desc"]] = None,
            server_id: Optional[str] = None) -> dict[str, Any]:
        """Returns the latest entries of the log: `total` and `messages`."""
        return self.server.log_entries(
            upto, level, start, size, offset, search, sort, server_id)

    def log_levels(self, server_id: Optional[str] = None,
                   with_appenders: Optional[bool] = None) -> dict[str, Any]:
        """Returns the level of each topic of the log."""
        return self.server.log_levels(server_id, with_appenders)

    def set_log_levels(self, server_id: Optional[str] = None,
                       with_appenders: Optional[bool] = None,
                       **levels: Any) -> dict[str, Any]:
        """Sets levels of the log: `db.set_log_levels(agency="DEBUG")`."""
        return self.server.set_log_levels(levels, server_id, with_appenders)

    def reset_log_levels(self, server_id: Optional[str] = None) -> dict[str, Any]:
        """Sets all levels of the log back to those at the server's start."""
        return self.server.reset_log_levels(server_id)

    def log_settings(self) -> dict[str, Any]:
        """Returns the parameters of the structured log."""
        return self.server.structured_log()

    def set_log_settings(self, **parameters: Any) -> dict[str, Any]:
        """Switches parameters of the structured log: `db.set_log_settings(url=True)`."""
        return self.server.set_structured_log(parameters)

    def tls(self) -> dict[str, Any]:
        """Returns the server's TLS keys and certificates, as hashes."""
        return self.server.tls()

    def reload_tls(self) -> dict[str, Any]:
        """Makes the server read its TLS keys and certificates again."""
        return self.server.reload_tls()

    def encryption(self) -> dict[str, Any]:
        """Rotates the keys of the data's encryption."""
        return self.server.reload_encryption()

    def jwt_secrets(self) -> dict[str, Any]:
        """Returns the server's JWT secrets, as hashes."""
        return self.server.jwt_secrets()

    def reload_jwt_secrets(self) -> dict[str, Any]:
        """Makes the server read its JWT secrets again."""
        return self.server.reload_jwt_secrets()

    def create_access_token(self, user: str, name: str, valid_until: int) -> dict[str, Any]:
        """Creates an access token that expires at `valid_until`, in seconds since 1970."""
        return self.token.create(user, name, valid_until)

    def delete_access_token(self, user: str, token_id: int) -> None:
        """Deletes an access token."""
        self.token.delete(user, token_id)

    def list_access_tokens(self, user: str) -> list[dict[str, Any]]:
        """Returns a user's access tokens, without the tokens themselves."""
        return self.token.list(user)

    def async_jobs(self, status: Literal["done", "pending"],
                   count: Optional[int] = None) -> list[str]:
        """Returns the ids of the async jobs that are "done" or "pending"."""
        return self.job.list(status, count)

    def clear_async_jobs(self, threshold: Optional[int] = None) -> bool:
        """Deletes the results of async jobs, with `threshold` only older ones.

        `threshold` is a time in seconds since 1970.
        """
        if threshold is None:
            self.job.delete("all")
        else:
            self.job.delete("expired", threshold)
        return True

    def properties(self) -> dict[str, Any]:
        """Returns the database's properties: id, name, system, and defaults of its collections."""
        properties = self.database.properties()
        return {PROPERTIES.get(name, name): value for name, value in properties.items()}

    def required_db_version(self) -> str:
        """Returns the version of the data format that the server requires.

        Removed in ArangoDB 4.0.
        """
        return self.server.target_version()

    def read_log(self, upto: Optional[Union[int, str]] = None,
                 level: Optional[Union[int, str]] = None, start: Optional[int] = None,
                 size: Optional[int] = None, offset: Optional[int] = None,
                 search: Optional[str] = None,
                 sort: Optional[Literal["asc", "desc"]] = None) -> dict[str, Any]:
        """Returns the log, with an array for each attribute of its entries, and `total_amount`.

        Removed in ArangoDB 4.0; use `read_log_entries`.
        """
        log = self.server.log(upto, level, start, size, offset, search, sort)
        if "totalAmount" in log:
            log["total_amount"] = log.pop("totalAmount")
        return log

    def echo(self, body: Optional[Any] = None) -> dict[str, Any]:
        """Returns the request as the server received it, with the JSON value `body` if given.

        Removed in ArangoDB 4.0.
        """
        return self.server.echo(body)

    def reload_routing(self) -> bool:
        """Makes the server reload the routes of its JavaScript applications.

        Removed in ArangoDB 4.0.
        """
        self.server.reload_routing()
        return True

    def execute(self, command: str) -> Any:
        """Runs the body of a JavaScript function on the server, and returns its value.

        For servers started with --javascript.allow-admin-execute. Removed in ArangoDB 4.0.
        """
        return self.server.execute(command)
