"""Placement of shards: planned servers, those in sync, and failover."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice


@dataclass
class Shard:
    """Leader first in both lists. `plan` is what the agency wants, `current` who is in sync."""

    name: str
    plan: list[str]
    current: list[str]

    @property
    def leader(self) -> str:
        return self.current[0]

    def holds(self, server_id: str) -> bool:
        return server_id in self.plan or server_id in self.current


class Placement:
    """Spreads new shards over the DB-Servers, one after the other."""

    def __init__(self) -> None:
        self._next = 0

    def choose(self, candidates: Sequence[str], copies: int) -> list[str]:
        if copies > len(candidates):
            raise ValueError(f"{copies} copies on {len(candidates)} DB-Servers")
        start = self._next % len(candidates)
        self._next += 1
        return [*candidates[start:], *candidates[:start]][:copies]


def fail_over(shard: Shard, failed: str, is_good: Callable[[str], bool],
              spares: Iterable[str]) -> bool:
    """Takes a shard away from a FAILED server; False while no other server can lead it.

    A new leader comes from the followers in sync. The lost copy is made again on a spare, where
    there is one; otherwise the failed server stays planned as a follower that is out of sync.
    """
    remaining = [server for server in shard.current if server != failed and is_good(server)]
    if not remaining:
        return False
    copies = len(shard.plan)
    planned = [server for server in shard.plan if server != failed]
    shard.plan = [remaining[0], *(server for server in planned if server != remaining[0])]
    shard.current = remaining
    free = (server for server in spares if is_good(server) and not shard.holds(server))
    for spare in islice(free, max(copies - len(shard.plan), 0)):
        shard.plan.append(spare)
        shard.current.append(spare)
    if len(shard.plan) < copies:
        shard.plan.append(failed)
    return True


def catch_up(shard: Shard, is_good: Callable[[str], bool]) -> None:
    """Brings planned servers that came back into sync again."""
    for server in shard.plan:
        if server not in shard.current and is_good(server):
            shard.current.append(server)


def move(shard: Shard, source: str, target: str, remains: bool) -> None:
    """Gives the source's place to the target; a leader may remain as the last follower."""
    if shard.plan[0] == source:
        others = [server for server in shard.plan if server not in (source, target)]
        planned = [target, *others, *([source] if remains else [])]
    else:
        planned = [target if server == source else server for server in shard.plan]
    shard.current = [server for server in planned if server in (target, *shard.current)]
    shard.plan = planned


def adjust_copies(shard: Shard, copies: int, spares: Iterable[str]) -> None:
    """Makes missing copies and drops superfluous ones, the last follower first."""
    free = (server for server in spares if not shard.holds(server))
    for spare in islice(free, max(copies - len(shard.plan), 0)):
        shard.plan.append(spare)
        shard.current.append(spare)
    del shard.plan[max(copies, 1):]
    shard.current = [server for server in shard.current if server in shard.plan]
