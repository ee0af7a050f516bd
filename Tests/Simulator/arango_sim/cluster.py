"""The whole cluster as one model, without any HTTP in it."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from arango_sim.access import Access, User
from arango_sim.agency_jobs import AgencyJobs
from arango_sim.agenda import Agenda
from arango_sim.backups import Backups
from arango_sim.clock import Clock
from arango_sim.collections import (
    DOCUMENT_COLLECTION, ONLY_IN_SYSTEM, SYSTEM_COLLECTIONS, Collection, Database)
from arango_sim.documents import revision
from arango_sim.license import License
from arango_sim.servers import CrashDump, Phase, Role, Server, new_server
from arango_sim.shard_groups import ShardGroup, shard_groups
from arango_sim.shard_jobs import serve_shard_jobs
from arango_sim.shards import Placement, Shard
from arango_sim.supervision import Supervision
from arango_sim.version import Version


SHUTDOWN = 2.0
#: The settings of the task that removes expired documents.
EXPIRY = {"active": True, "frequency": 30000, "maxTotalRemoves": 1000000,
          "maxCollectionRemoves": 100000, "onlyLoadedCollections": False}


@dataclass(frozen=True)
class Plan:
    """The settings a cluster is started with, also by `reset`."""

    coordinators: int = 3
    dbservers: int = 3
    agents: int = 3
    username: str = "root"
    password: str = "passwd"
    version: Version = Version.parse("3.12.10")
    time_scale: float = 1.0
    seed: int = 0
    jwt_secret: str = ""
    is_single: bool = False
    api_jwt_policy: str = "jwt-compat"
    harden: bool = False
    advertise: bool = False
    session_timeout: float = 3600.0
    authentication: bool = True
    renews: bool = True
    date_header: bool = False
    compress_response_threshold: int = 0
    community: bool = False
    javascript: bool = False
    still_clock: bool = False

    @property
    def edition(self) -> str:
        """The license that servers name beside their version."""
        return "community" if self.community else "enterprise"

    def members(self) -> list[tuple[Role, int]]:
        """Each role with the number of its servers."""
        if self.is_single:
            return [(Role.SINGLE, 1)]
        return [(Role.COORDINATOR, self.coordinators), (Role.DBSERVER, self.dbservers),
                (Role.AGENT, self.agents)]


@dataclass
class Wishes:
    """The behaviour that tests impose on the cluster."""

    maintenance_stuck: bool = False
    async_requests_wait: bool = False
    supervision_unwritten: bool = False
    cursors_busy: bool = False


class Cluster:
    def __init__(self, plan: Plan, clock: Clock) -> None:
        dice = random.Random(plan.seed)
        self.plan = plan
        self.version = plan.version
        self.clock = clock
        self.dice = dice
        self.id = str(uuid.UUID(int=dice.getrandbits(128), version=4))
        self._host = f"{dice.getrandbits(128):032x}"
        self.servers: list[Server] = [
            new_server(role, number, self._host, dice, clock)
            for role, count in plan.members() for number in range(1, count + 1)]
        self.supervision = Supervision(clock, self.servers)
        self.agenda = Agenda()
        self.jobs = AgencyJobs(clock, self.agenda, self.next_id,
                               self.supervision.report)
        serve_shard_jobs(self)
        self.wishes = Wishes()
        self._held_until = 0.0
        secret = plan.jwt_secret or f"{dice.getrandbits(256):064x}"
        root = User(plan.username, plan.password, grants={"*": "rw", "_system": "rw"})
        self.access = Access(clock, secret, root, plan.session_timeout)
        self.told_endpoints: list[dict[str, str] | str] | None = None
        self.databases: dict[str, Database] = {}
        self.license = License(clock)
        self.backups = Backups()
        self.expiry = dict(EXPIRY)
        self.read_only = False
        self.target_coordinators: int | None = None
        self.target_dbservers: int | None = None
        self.last_id = 10000
        self._revisions = 0
        self._placement = Placement()
        copies = 1 if plan.is_single else min(2, plan.dbservers)
        self.create_database("_system", "1", replication_factor=copies)
        for server in self.servers:
            self._introduce(server)

    # servers

    @property
    def members(self) -> list[Server]:
        """The servers that were not removed."""
        return [server for server in self.servers if not server.removed]

    def role(self, role: Role) -> list[Server]:
        return [server for server in self.members if server.role is role]

    def server(self, name: str, accept_short: bool = True) -> Server | None:
        return next((server for server in self.members
                     if server.id == name or accept_short and server.short_name == name), None)

    def coordinator(self, number: int) -> Server | None:
        return next((server for server in self.role(Role.COORDINATOR)
                     if server.number == number), None)

    def add_coordinator(self) -> Server:
        """Adds a server whose process has just been started."""
        number = 1 + max(server.number for server in self.servers
                         if server.role is Role.COORDINATOR)
        server = new_server(Role.COORDINATOR, number, self._host, self.dice, self.clock)
        self._introduce(server)
        self.servers.append(server)
        return server

    def short_name(self, id: str) -> str:
        """The id itself where no such server is known any more."""
        server = self.server(id, accept_short=False)
        return id if server is None else server.short_name

    def remove(self, server: Server) -> None:
        server.removed = True
        if server.id in self.supervision.cleaned:
            self.supervision.cleaned.remove(server.id)

    def change_phase(self, server: Server, phase: Phase) -> None:
        """Records the state of a server's process. Silence counts from the moment beats stop."""
        self.settle()
        if phase.is_alive:
            server.silent_since = None
            server.last_sync_status = phase.sync_status
        elif server.silent_since is None:
            server.silent_since = self.clock.now()
        if server.phase is Phase.STOPPED and phase is not Phase.STOPPED:
            self._reboot(server)
        server.phase = phase
        server.soft_shutdown, server.stops_at = False, None

    def begin_shutdown(self, server: Server) -> None:
        """The process answers no more, and ends after a moment."""
        server.soft_shutdown = False
        server.log.write("INFO", "startup", "the server shuts down")
        self.change_phase(server, Phase.SHUTDOWN)
        server.stops_at = self.clock.now() + self.clock.span(SHUTDOWN)

    def crash(self, server: Server) -> None:
        """Handles the death of a process. The caller closes its port."""
        id = str(uuid.UUID(int=self.dice.getrandbits(128), version=4))
        calls = [call.shown() for call in server.calls]
        server.crashes.append(CrashDump(id, {
            "backtrace.txt": "crash() at the wish of a test\n",
            "system_info.txt": f"{server.short_name}, version {self.version.text}\n",
            "ApiRecording.json": json.dumps(calls), "AsyncRegistry.json": "[]"}))

    def _introduce(self, server: Server) -> None:
        server.advertises = self.plan.advertise and server.role is Role.COORDINATOR
        server.log.write("INFO", "general", f"{self.version.text} is ready for business")

    def _reboot(self, server: Server) -> None:
        server.reboot_id += 1
        server.started_at = self.clock.now()
        server.forget(self.clock.now())
        server.removed = False  # it registers itself again
        server.log.write("INFO", "general", f"{self.version.text} is ready for business")

    def settle(self) -> None:
        """Brings everything to the present; supervision's work waits while it must."""
        self.supervision.settle(self.shards)
        if self.supervision.works():
            self.agenda.run(self.clock.now(), self._held_until)
        else:
            self._held_until = self.clock.now()
        for server in self.servers:
            server.transactions.settle(self.clock.now())
            server.queries.settle(self.clock.now())
            if server.soft_shutdown and server.is_idle:
                self.begin_shutdown(server)

    def shard_groups(self) -> Iterator[ShardGroup]:
        return shard_groups(self.databases.values())

    def shard_group(self, database: str, shard: str) -> ShardGroup | None:
        return next((group for group in self.shard_groups()
                     if group.database.name == database and group.shard.name == shard), None)

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

    def _homes(self) -> list[str]:
        """The servers a new shard may be put on."""
        given_up = {*self.supervision.cleaned, *self.supervision.to_be_cleaned}
        return [server.id for server in self.members
                if server.role in (Role.DBSERVER, Role.SINGLE) and server.phase.is_alive
                and server.id not in given_up]

    # data

    def documents_on(self, server: Server) -> int:
        """The number of documents in a server's shards."""
        return sum(collection.shard_of(document).holds(server.id)
                   for database in self.databases.values()
                   for collection in database.collections.values()
                   for document in collection.documents)

    def stored_bytes(self) -> int:
        """A size that grows with the data; nothing is really written."""
        documents = sum(len(collection.documents) for database in self.databases.values()
                        for collection in database.collections.values())
        return 4096 * len(self.shards()) + 128 * documents

    def next_id(self) -> str:
        self.last_id += 1
        return str(self.last_id)

    def reserve_ids(self, number: int | None = None, minimum: int = 0) -> tuple[int, int]:
        """Reserves a number of ids, or all below a minimum; returns the first and the last."""
        first = self.last_id + 1
        last = minimum - 1 if number is None else self.last_id + number
        self.last_id = max(self.last_id, last)
        return first, self.last_id

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
        servers = self._homes()
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
