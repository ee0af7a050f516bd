"""A server or cluster under test: how to reach it, and what is known of it."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from arango_sim.version import Version
from libarango import ArangoClient, ArangoError, AuthError, Database
from libarango.resolver import Strategy


@dataclass(frozen=True)
class Access:
    """The hosts and credentials of a cluster, and options of its clients (docs/options.md, level client)."""

    hosts: list[str]
    username: str
    password: str = field(repr=False)
    options: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @classmethod
    def of_environment(cls) -> Optional[Access]:
        """Returns None if ARANGO_HOSTS is not set."""
        hosts = [host.strip() for host in os.environ.get("ARANGO_HOSTS", "").split(",")]
        hosts = [host for host in hosts if host]
        if not hosts:
            return None
        return cls(hosts, os.environ.get("ARANGO_USERNAME", "root"), os.environ.get("ARANGO_PASSWORD", ""),
                   json.loads(os.environ.get("ARANGO_OPTIONS", "{}")))

    def client(self, hosts: Optional[list[str]] = None, strategy: Strategy = "roundrobin") -> ArangoClient:
        options: dict[str, Any] = dict(self.options)
        return ArangoClient(hosts or self.hosts, strategy, **options)


class Target:
    """A context manager. Its names are those of what the suite may create, and are new in each run."""

    def __init__(self, access: Access) -> None:
        self.access = access
        self.name = f"libarango_live_{secrets.token_hex(6)}"
        self.second_name = f"{self.name}_b"
        self.user = f"{self.name}_user"

    def __enter__(self) -> Target:
        # One coordinator, because queries in progress and stored results belong to one.
        self.client = self.access.client(strategy="single")
        self.system = self.database("_system")
        facts = self.system.call("server.version")
        self.version_text: str = facts["version"]
        self.version = Version.parse(self.version_text)
        self.license: str = facts.get("license", "unknown edition")
        self.role: str = self.system.call("cluster.server_role")
        self.authenticates = self._authenticates()
        self.servers: dict[str, list[str]] = {}
        #: True if a coordinator has an address for clients besides that for servers.
        self.advertises = False
        if self.role == "COORDINATOR":
            for id, server in self.system.call("cluster.health")["Health"].items():
                self.servers.setdefault(server["Role"], []).append(id)
                self.advertises = self.advertises or "AdvertisedEndpoint" in server
        return self

    def __exit__(self, *exception: object) -> None:
        self.client.close()

    def _authenticates(self) -> bool:
        """True if the server rejects a wrong password."""
        try:
            self.client.db("_system", self.user, secrets.token_hex(12)).call("cluster.server_role")
        except AuthError:
            return True
        return False

    @property
    def dbserver(self) -> Optional[str]:
        """The id of a DB-Server; None without one."""
        return next(iter(self.servers.get("DBServer", [])), None)

    def database(self, name: str) -> Database:
        return self.client.db(name, self.access.username, self.access.password)

    @property
    def own(self) -> Database:
        """The database of the suite."""
        return self.database(self.name)

    def as_own_user(self, password: str) -> Database:
        """The database of the suite under the credentials of the suite's user."""
        return self.client.db(self.name, self.user, password)

    def create_database(self) -> None:
        self.system.call("database.create", name=self.name)

    def known_names(self) -> set[str]:
        """Names of what the cluster has, which no report may contain. Refused calls add none."""
        names = {self.name, self.second_name, self.user, self.access.username}
        for operation, member in (("database.list_accessible", None), ("database.list", None),
                                  ("user.list", "user"), ("collection.list", "name"), ("view.list", "name"),
                                  ("graph.list", "_key")):
            try:
                found = self.system.call(operation)
            except ArangoError:
                continue
            names.update(each if member is None else each[member] for each in found)
        return names

    def remove_everything(self) -> None:
        """Removes everything that the suite created, also after a failure on the way. Raises the first error."""
        errors = [*self._remove_backups(), *self._remove("user.delete", user=self.user)]
        for name in (self.second_name, self.name):
            errors += self._remove("database.delete", name=name)
        if errors:
            raise errors[0]

    def _remove(self, operation: str, **arguments: Any) -> list[ArangoError]:
        try:
            self.system.call(operation, ignore_missing=True, **arguments)
        except ArangoError as error:
            return [error]
        return []

    def _remove_backups(self) -> list[ArangoError]:
        """The label of a backup is the end of its id. Servers without backups refuse to list them."""
        try:
            ids = list(self.system.call("backup.list")["list"])
        except ArangoError:
            return []
        errors = []
        for id in ids:
            if id.endswith(f"_{self.name}"):
                try:
                    self.system.call("backup.delete", backup_id=id)
                except ArangoError as error:
                    errors.append(error)
        return errors
