"""Shards that can only move together: one of a collection, and those distributed like it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from arango_sim.collections import Collection, Database
from arango_sim.shards import Shard, adjust_copies, move


@dataclass(frozen=True)
class ShardGroup:
    database: Database
    collection: Collection
    shard: Shard
    clones: tuple[Shard, ...]

    @property
    def weight(self) -> int:
        return 1 + len(self.clones)

    def move(self, source: str, target: str, remains: bool) -> None:
        for each in (self.shard, *self.clones):
            move(each, source, target, remains)

    def adjust_copies(self, spares: Iterable[str]) -> None:
        given = list(spares)
        for each in (self.shard, *self.clones):
            adjust_copies(each, self.collection.replication_factor, given)


def shard_groups(databases: Iterable[Database]) -> Iterator[ShardGroup]:
    for database in databases:
        for collection in database.collections.values():
            if collection.distribute_shards_like is not None:
                continue
            like = [list(other.shards.values()) for other in database.collections.values()
                    if other.distribute_shards_like == collection.name]
            for index, shard in enumerate(collection.shards.values()):
                yield ShardGroup(database, collection, shard,
                                 tuple(shards[index] for shards in like))
