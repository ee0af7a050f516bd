"""The balance of shards on the DB-Servers, and moves that improve it.

Each shard weighs the same, 1 MiB, as in the server. The number for leaders is the sum of squared
distances from the even share, plus `piFactor` for each leader of a collection beyond the first on
one server; that for shards the sum of squared distances in bytes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from arango_sim.shard_groups import ShardGroup
from arango_sim.version import Version

SHARD_SIZE = 1 << 20
PI_FACTOR = 256e6


@dataclass(frozen=True)
class Options:
    most_moves: int = 1000
    leader_changes: bool = True
    move_leaders: bool = False
    move_followers: bool = False
    without_system: bool = False
    pi_factor: float = PI_FACTOR
    databases_excluded: tuple[str, ...] = ()


@dataclass(frozen=True)
class Move:
    group: ShardGroup
    source: str
    target: str
    is_leader: bool

    def shown(self) -> dict[str, Any]:
        return {"from": self.source, "to": self.target, "shard": self.group.shard.name,
                "collection": self.group.collection.id, "database": self.group.database.name,
                "isLeader": self.is_leader}


class Balance:
    """A layout that can be changed without touching the cluster's own."""

    def __init__(self, servers: list[str], groups: Iterable[ShardGroup],
                 options: Options) -> None:
        self._servers = servers
        self._options = options
        self._layout = [(group, list(group.shard.plan)) for group in groups
                        if not (options.without_system and group.collection.is_system)
                        and group.database.name not in options.databases_excluded]
        self._weights: Counter[str] = Counter()
        self._copies: Counter[str] = Counter()
        self._leads: Counter[tuple[str, str]] = Counter()
        self._duplicates: Counter[str] = Counter()
        for group, homes in self._layout:
            self._count(group, homes, 1)

    def _count(self, group: ShardGroup, homes: list[str], sign: int) -> None:
        leader = homes[0]
        self._weights[leader] += sign * group.weight
        leads = self._leads[group.collection.id, leader]
        self._leads[group.collection.id, leader] = leads + sign
        self._duplicates[leader] += max(leads + sign - 1, 0) - max(leads - 1, 0)
        for home in homes:
            self._copies[home] += sign * group.weight

    def improved(self) -> list[Move]:
        """Takes each shard's best move that helps, until none does. No shard moves twice, since
        all moves of a plan are carried out at the same time."""
        moves: dict[int, Move] = {}
        found_one = True
        while found_one:
            found_one = False
            for index in range(len(self._layout)):
                if index in moves or len(moves) >= self._options.most_moves:
                    continue
                best = min(((self._score_with(index, homes), homes, move)
                            for homes, move in self._candidates(index)),
                           key=lambda candidate: candidate[0], default=None)
                if best is not None and best[0] < self._score():
                    self._change(index, best[1])
                    moves[index] = best[2]
                    found_one = True
        return list(moves.values())

    def _candidates(self, index: int) -> Iterator[tuple[list[str], Move]]:
        options, (group, homes) = self._options, self._layout[index]
        leader, followers = homes[0], homes[1:]
        if options.leader_changes:
            for follower in followers:
                if follower in self._servers and follower in group.shard.current:
                    rest = [home for home in followers if home != follower]
                    yield [follower, *rest, leader], Move(group, leader, follower, True)
        for target in self._servers:
            if target in homes:
                continue
            if options.move_leaders:
                yield [target, *followers], Move(group, leader, target, True)
            for follower in followers if options.move_followers else ():
                moved = [target if home == follower else home for home in homes]
                yield moved, Move(group, follower, target, False)

    def _change(self, index: int, homes: list[str]) -> None:
        group, old = self._layout[index]
        self._count(group, old, -1)
        self._count(group, homes, 1)
        self._layout[index] = group, homes

    def _score_with(self, index: int, homes: list[str]) -> float:
        old = self._layout[index][1]
        self._change(index, homes)
        score = self._score()
        self._change(index, old)
        return score

    def _score(self) -> float:
        return self._leader_imbalance() + self._shard_imbalance()

    def _share(self, counts: Counter[str]) -> float:
        return sum(counts[server] for server in self._servers) / max(len(self._servers), 1)

    def _leader_imbalance(self) -> float:
        share = self._share(self._weights)
        return sum((self._weights[server] - share) ** 2
                   + self._options.pi_factor * self._duplicates[server]
                   for server in self._servers)

    def _shard_imbalance(self) -> float:
        share = self._share(self._copies)
        return sum(((self._copies[server] - share) * SHARD_SIZE) ** 2
                   for server in self._servers)

    def shown(self, version: Version) -> dict[str, Any]:
        """The arrays have a place for each DB-Server, without its name."""
        weights = [self._weights[server] for server in self._servers]
        copies = [self._copies[server] for server in self._servers]
        shards: dict[str, Any] = {
            "sizeUsed": [float(count * SHARD_SIZE) for count in copies],
            "targetSize": [self._share(self._copies) * SHARD_SIZE] * len(copies),
            "numberShards": copies, "totalUsed": float(sum(copies) * SHARD_SIZE),
            "totalShards": sum(copies)}
        if version.since(3, 11):
            shards["totalShardsFromSystemCollections"] = sum(
                group.weight for group, _ in self._layout if group.collection.is_system)
        shards["imbalance"] = self._shard_imbalance()
        return {
            "leader": {
                "weightUsed": [float(weight) for weight in weights],
                "targetWeight": [self._share(self._weights)] * len(weights),
                "numberShards": weights,
                "leaderDupl": [self._duplicates[server] for server in self._servers],
                "totalWeight": float(sum(weights)), "imbalance": self._leader_imbalance(),
                "totalShards": sum(weights)},
            "shards": shards}
