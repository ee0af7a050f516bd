"""The whole cluster as one model, without any HTTP in it."""

from __future__ import annotations

import random
import uuid
from dataclasses import dataclass

from arango_sim.access import Access, User
from arango_sim.clock import Clock
from arango_sim.collections import (
    DOCUMENT_COLLECTION, ONLY_IN_SYSTEM, SYSTEM_COLLECTIONS, Collection, Database)
from arango_sim.documents import revision
from arango_sim.servers import Phase, Role, Server, new_server
from arango_sim.shards import Placement, Shard
from arango_sim.supervision import Supervision
from arango_sim.version import Version


@dataclass(frozen=True)
class Plan:
    """What a cluster is started with; `reset` starts the same one again."""

    coordinators: int = 3
    dbservers: int = 3
    agents: int = 3
    username: str = "root"
    password: str = "passwd"
    version: Version = Version.parse("3.12.10")
    time_scale: float = 1.0
    seed: int = 0
    jwt_secret: str = ""


class Cluster:
    def __init__(self, plan: Plan, clock: Clock) -> None:
        dice = random.Random(plan.seed)
        self.version = plan.version
        self.clock = clock
        self.dice = dice
        self.id = str(uuid.UUID(int=dice.getrandbits(128), version=4))
        host = f"{dice.getrandbits(128):032x}"
        self.servers: list[Server] = [
            new_server(role, number, host, dice)
            for role, count in ((Role.COORDINATOR, plan.coordinators),
                                (Role.DBSERVER, plan.dbservers), (Role.AGENT, plan.agents))
            for number in range(1, count + 1)]
        for server in self.servers:
            server.started_at = clock.now()
        self.supervision = Supervision(clock, self.servers)
        secret = plan.jwt_secret or f"{dice.getrandbits(256):064x}"
        self.jwt_secret = secret
        root = User(plan.username, plan.password, grants={"*": "rw", "_system": "rw"})
        self.access = Access(clock, secret.encode(), root)
        self.databases: dict[str, Database] = {}
        self.read_only = False
        self.target_coordinators: int | None = None
        self.target_dbservers: int | None = None
        self.cleaned_servers: list[str] = []
        self._last_id = 10000
        self._revisions = 0
        self._placement = Placement()
        self.create_database("_system", "1", replication_factor=min(2, plan.dbservers))

    # servers

    def role(self, role: Role) -> list[Server]:
        return [server for server in self.servers if server.role is role]

    def server(self, name: str, accept_short: bool = True) -> Server | None:
        return next((server for server in self.servers
                     if server.id == name or accept_short and server.short_name == name), None)

    def change_phase(self, server: Server, phase: Phase) -> None:
        """What became of a server's process. Silence counts from the moment beats stop."""
        self.settle()
        if phase.is_alive:
            server.silent_since = None
            server.last_sync_status = phase.sync_status
        elif server.silent_since is None:
            server.silent_since = self.clock.now()
        if server.phase is Phase.STOPPED and phase is not Phase.STOPPED:
            server.reboot_id += 1
            server.started_at = self.clock.now()
            server.requests = 0
        server.phase = phase

    def settle(self) -> None:
        self.supervision.settle(self.shards)

    def shards(self) -> list[Shard]:
        return [shard for database in self.databases.values()
                for collection in database.collections.values()
                for shard in collection.shards.values()]

    def can_be_deleted(self, server: Server) -> bool:
        if self.supervision.status(server) != "FAILED":
            return False
        return not any(shard.holds(server.id) for shard in self.shards())

    def leader_answers(self, shard: Shard) -> bool:
        leader = self.server(shard.leader, accept_short=False)
        return leader is not None and leader.phase.is_alive

    # data

    def next_id(self) -> str:
        self._last_id += 1
        return str(self._last_id)

    def next_revision(self) -> str:
        self._revisions += 1
        return revision(int(self.clock.now() * 1000), self._revisions & 0xFFFFF)

    def create_database(self, name: str, id: str = "", sharding: str = "",
                        replication_factor: int = 1, write_concern: int = 1) -> Database:
        """Raises ValueError where fewer DB-Servers than copies answer."""
        database = Database(id or self.next_id(), name, sharding, replication_factor,
                            write_concern)
        names = [each for each in SYSTEM_COLLECTIONS
                 if database.is_system or each not in ONLY_IN_SYSTEM]
        first: Collection | None = None
        for each in names:
            created = self.create_collection(database, each, DOCUMENT_COLLECTION, 1,
                                             replication_factor, like=first)
            first = first or created
        self.databases[name] = database
        return database

    def create_collection(self, database: Database, name: str, type: int, shards: int,
                          copies: int, write_concern: int = 1, wait_for_sync: bool = False,
                          like: Collection | None = None) -> Collection:
        """Raises ValueError where fewer DB-Servers than copies answer."""
        servers = [server.id for server in self.role(Role.DBSERVER) if server.phase.is_alive]
        id = self.next_id()
        placed: dict[str, Shard] = {}
        for number in range(shards):
            homes = (list(list(like.shards.values())[number].plan) if like
                     else self._placement.choose(servers, copies))
            shard = Shard(f"s{self.next_id()}", homes, list(homes))
            placed[shard.name] = shard
        collection = Collection(
            id, name, type, placed, copies, write_concern, wait_for_sync, name.startswith("_"),
            distribute_shards_like=like.name if like else None)
        database.collections[name] = collection
        return collection
