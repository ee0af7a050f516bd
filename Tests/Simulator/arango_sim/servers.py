"""The servers of the cluster: who they are and what state their processes are in."""

from __future__ import annotations

import random
import uuid
from collections import Counter, deque
from dataclasses import dataclass, field
from enum import Enum

from arango_sim.async_requests import AsyncRequests
from arango_sim.clock import Clock, iso
from arango_sim.log import Log
from arango_sim.queries import Queries
from arango_sim.transactions import Transactions

# of the machine, and of a process on it: made up, since nothing of it is modelled
MEMORY = 8 << 30
CORES = 8
RESIDENT = 300 << 20
VIRTUAL = 3 << 30
THREADS = 75
KEPT_CALLS = 1000
KEPT_CRASHES = 10


class Role(Enum):
    """Values are the spelling of /_admin/server/role; `in_health` is that of cluster health."""

    COORDINATOR = "COORDINATOR"
    DBSERVER = "PRIMARY"
    AGENT = "AGENT"
    SINGLE = "SINGLE"

    @property
    def id_prefix(self) -> str:
        return {"COORDINATOR": "CRDN", "PRIMARY": "PRMR", "AGENT": "AGNT",
                "SINGLE": "SNGL"}[self.value]

    @property
    def in_health(self) -> str:
        return {"COORDINATOR": "Coordinator", "PRIMARY": "DBServer", "AGENT": "Agent",
                "SINGLE": "Single"}[self.value]


class Phase(Enum):
    """Handling of a request by the process of a server."""

    SERVING = "serving"
    STARTUP = "startup"
    SHUTDOWN = "shutdown-phase"
    QUEUE_FULL = "queue-full"
    HUNG = "hang"
    STOPPED = "stopped"

    @property
    def is_alive(self) -> bool:
        """True if heartbeats are sent. A hung process sends none, although its port still
        accepts."""
        return self not in (Phase.HUNG, Phase.STOPPED)

    @property
    def sync_status(self) -> str:
        return {Phase.STARTUP: "STARTUP", Phase.SHUTDOWN: "SHUTDOWN"}.get(self, "SERVING")


@dataclass
class Traffic:
    """Counters of a process since its start."""

    methods: Counter[str] = field(default_factory=Counter)
    superuser: int = 0
    asynchronous: int = 0
    connections: int = 0

    @property
    def total(self) -> int:
        return self.methods.total()

    def count(self, verb: str) -> int:
        """By a verb in lower case; `other` are those without a count of their own."""
        return self.methods[verb]


@dataclass(frozen=True)
class ApiCall:
    time: float
    method: str
    path: str
    database: str

    def shown(self) -> dict[str, str]:
        return {"timeStamp": iso(self.time), "requestType": self.method, "path": self.path,
                "database": self.database}


@dataclass(frozen=True)
class CrashDump:
    id: str
    files: dict[str, str]


@dataclass(eq=False)
class Server:
    id: str
    short_name: str
    role: Role
    number: int
    host: str
    log: Log
    port: int = 0
    reboot_id: int = 1
    phase: Phase = Phase.SERVING
    silent_since: float | None = None
    started_at: float = 0.0
    last_sync_status: str = "SERVING"
    advertises: bool = False
    removed: bool = False
    queue_seconds: float = 0.0
    retry_after: int | None = None
    soft_shutdown: bool = False
    stops_at: float | None = None
    traffic: Traffic = field(default_factory=Traffic)
    calls: deque[ApiCall] = field(default_factory=lambda: deque(maxlen=KEPT_CALLS))
    crashes: deque[CrashDump] = field(default_factory=lambda: deque(maxlen=KEPT_CRASHES))
    async_requests: AsyncRequests = field(init=False)
    transactions: Transactions = field(init=False)
    queries: Queries = field(init=False)

    def __post_init__(self) -> None:
        # only ids of coordinators are looked for on other servers
        number = self.number if self.role is Role.COORDINATOR else 0
        self.async_requests = AsyncRequests(number)
        self.transactions = Transactions(number)
        self.queries = Queries(number)

    @property
    def endpoint(self) -> str:
        return f"tcp://127.0.0.1:{self.port}"

    @property
    def advertised(self) -> str:
        """The advertised endpoint; empty if there is none."""
        return f"tcp://localhost:{self.port}" if self.advertises else ""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def running(self) -> bool:
        return self.phase is not Phase.STOPPED

    @property
    def is_idle(self) -> bool:
        """True if no later request can need state of this process."""
        requests = self.async_requests
        return (requests.count(True) + requests.count(False) + self.transactions.count
                + self.queries.cursors == 0)

    def forget(self, now: float) -> None:
        """Loses what lives in the memory of the process that ends."""
        self.traffic = Traffic()
        self.calls.clear()
        self.async_requests.clear()
        self.queries.clear(now)
        self.transactions.clear(now)
        self.log.clear()


def new_server(role: Role, number: int, host: str, dice: random.Random, clock: Clock) -> Server:
    unique = uuid.UUID(int=dice.getrandbits(128), version=4)
    return Server(f"{role.id_prefix}-{unique}", f"{role.in_health}{number:04d}", role, number,
                  host, Log(clock), started_at=clock.now())
