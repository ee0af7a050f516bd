"""The supervision of the agency: health by heartbeats, maintenance, failover.

Nothing runs in the background. Everything follows from when a server fell silent and what the
clock says now, so `settle` brings the cluster up to date before anyone looks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from arango_sim.clock import Clock, iso
from arango_sim.servers import Role, Server
from arango_sim.shards import Shard, catch_up, fail_over

HEARTBEAT = 1.0
GRACE_PERIOD = 15.0
DEFAULT_MAINTENANCE = 3600


class AgencyUnavailable(Exception):
    """Fewer than half of the agents answer: nothing can be read or decided."""


@dataclass
class Maintenance:
    until: float


class Supervision:
    def __init__(self, clock: Clock, servers: list[Server]) -> None:
        self._clock = clock
        self._servers = servers
        self._mode: Maintenance | None = None
        self._of_server: dict[str, Maintenance] = {}
        self._is_calm = False
        self.cleaned: list[str] = []
        self.to_be_cleaned: list[str] = []

    # health

    def status(self, server: Server) -> str:
        silence = self.silence(server)
        if silence >= self._clock.span(GRACE_PERIOD) and server.role is not Role.AGENT:
            return "FAILED"
        return "BAD" if silence > self._clock.span(HEARTBEAT) else "GOOD"

    def silence(self, server: Server) -> float:
        """Seconds since the last heartbeat; 0 for a server that beats."""
        if server.silent_since is None:
            return 0.0
        return max(self._clock.now() - server.silent_since, 0.0)

    def heartbeat(self, server: Server) -> float:
        """The time of the last heartbeat."""
        return self._clock.now() - self.silence(server)

    def takes_shards(self) -> list[str]:
        """The DB-Servers that may be given more shards."""
        given_up = {*self.cleaned, *self.to_be_cleaned}
        return sorted(server.id for server in self._servers
                      if server.role is Role.DBSERVER and not server.removed
                      and server.id not in given_up and self.status(server) == "GOOD")

    def is_good(self, server_id: str) -> bool:
        return any(server.id == server_id and not server.removed
                   and self.status(server) == "GOOD" for server in self._servers)

    @property
    def agents(self) -> list[Server]:
        return [server for server in self._servers if server.role is Role.AGENT]

    def agency_leader(self) -> Server:
        """The leader: the first responsive agent; None without a majority."""
        if not self.agents:
            raise AgencyUnavailable
        alive = [agent for agent in self.agents if agent.phase.is_alive]
        if len(alive) * 2 <= len(self.agents):
            raise AgencyUnavailable
        return alive[0]

    # maintenance

    def in_maintenance(self) -> bool:
        if self._mode is not None and self._clock.now() >= self._mode.until:
            self._mode = None
        return self._mode is not None

    def start_maintenance(self, seconds: float) -> float:
        """Returns when supervision takes up its work again."""
        self._mode = Maintenance(self._clock.now() + self._clock.span(seconds))
        self.report("INFO", f"maintenance mode until {iso(self._mode.until)}")
        return self._mode.until

    def end_maintenance(self) -> None:
        self._mode = None
        self.report("INFO", "normal mode")

    def server_maintenance(self, server_id: str) -> Maintenance | None:
        kept = self._of_server.get(server_id)
        if kept is not None and self._clock.now() >= kept.until:
            del self._of_server[server_id]
            return None
        return kept

    def set_server_maintenance(self, server_id: str, seconds: float | None) -> None:
        if seconds is None:
            self._of_server.pop(server_id, None)
        else:
            until = self._clock.now() + self._clock.span(seconds)
            self._of_server[server_id] = Maintenance(until)

    def works(self) -> bool:
        """True if supervision may change anything now."""
        try:
            self.agency_leader()
        except AgencyUnavailable:
            return False
        return not self.in_maintenance()

    # failover

    def settle(self, shards: Callable[[], list[Shard]]) -> None:
        """Does what supervision would have done by now."""
        all_beat = all(server.silent_since is None for server in self._servers)
        if all_beat and self._is_calm:
            return
        self._is_calm = all_beat
        dbservers = [server for server in self._servers
                     if server.role is Role.DBSERVER and not server.removed]
        good = {server.id for server in dbservers if self.status(server) == "GOOD"}
        try:
            self.agency_leader()
        except AgencyUnavailable:
            return
        if not self.in_maintenance():
            for server in dbservers:
                if self.status(server) == "FAILED" and self.server_maintenance(server.id) is None:
                    self._replace(server, shards(), good)
        for shard in shards():
            catch_up(shard, good.__contains__)

    def _replace(self, failed: Server, shards: list[Shard], good: set[str]) -> None:
        for shard in shards:
            if not shard.holds(failed.id):
                continue
            was_in_sync = failed.id in shard.current
            is_replaced = fail_over(shard, failed.id, good.__contains__, self.takes_shards())
            if was_in_sync and is_replaced:
                self.report("WARNING", f"shard {shard.name} was taken from failed server "
                                       f"{failed.short_name} and is led by {shard.leader}")

    def report(self, level: str, message: str) -> None:
        """Supervision runs on the leading agent, and writes into its log."""
        try:
            self.agency_leader().log.write(level, "supervision", message)
        except AgencyUnavailable:
            pass  # without a leader there are no writes
