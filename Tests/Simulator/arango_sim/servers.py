"""The servers of the cluster: who they are and what state their processes are in."""

from __future__ import annotations

import random
import uuid
from dataclasses import dataclass
from enum import Enum


class Role(Enum):
    """Values are the spelling of /_admin/server/role; `in_health` is that of cluster health."""

    COORDINATOR = "COORDINATOR"
    DBSERVER = "PRIMARY"
    AGENT = "AGENT"

    @property
    def id_prefix(self) -> str:
        return {"COORDINATOR": "CRDN", "PRIMARY": "PRMR", "AGENT": "AGNT"}[self.value]

    @property
    def in_health(self) -> str:
        return {"COORDINATOR": "Coordinator", "PRIMARY": "DBServer", "AGENT": "Agent"}[self.value]


class Phase(Enum):
    """What a server's process does with a request that reaches it."""

    SERVING = "serving"
    STARTUP = "startup"
    SHUTDOWN = "shutdown-phase"
    QUEUE_FULL = "queue-full"
    HUNG = "hang"
    STOPPED = "stopped"

    @property
    def is_alive(self) -> bool:
        """Whether heartbeats go out: a hung process sends none, though its port still accepts."""
        return self not in (Phase.HUNG, Phase.STOPPED)

    @property
    def sync_status(self) -> str:
        return {Phase.STARTUP: "STARTUP", Phase.SHUTDOWN: "SHUTDOWN"}.get(self, "SERVING")


@dataclass
class Server:
    id: str
    short_name: str
    role: Role
    host: str
    port: int = 0
    reboot_id: int = 1
    phase: Phase = Phase.SERVING
    silent_since: float | None = None
    started_at: float = 0.0
    last_sync_status: str = "SERVING"
    requests: int = 0

    @property
    def endpoint(self) -> str:
        return f"tcp://127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def running(self) -> bool:
        return self.phase is not Phase.STOPPED


def new_server(role: Role, number: int, host: str, dice: random.Random) -> Server:
    unique = uuid.UUID(int=dice.getrandbits(128), version=4)
    return Server(f"{role.id_prefix}-{unique}", f"{role.in_health}{number:04d}", role, host)
