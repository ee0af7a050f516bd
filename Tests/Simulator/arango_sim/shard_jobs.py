"""The jobs that move shards: moveShard, cleanOutServer, resignLeadership."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from arango_sim.agency_jobs import AgencyJobs, Job, JobFailure
from arango_sim.servers import Role
from arango_sim.shard_groups import ShardGroup

if TYPE_CHECKING:
    from arango_sim.cluster import Cluster

LEADER_CHANGE = 2.0
DATA_COPY = 4.0
ADJUSTMENT = 5.0


def serve_shard_jobs(cluster: Cluster) -> None:
    cluster.jobs.serve("moveShard", MoveShard(cluster))
    cluster.jobs.serve("cleanOutServer", CleanOutServer(cluster))
    cluster.jobs.serve("resignLeadership", ResignLeadership(cluster))


def add_move(jobs: AgencyJobs, group: ShardGroup, source: str, target: str, creator: str,
             remains: bool, try_undo: bool = False, parent: Job | None = None,
             now: float | None = None) -> Job:
    is_leader = group.shard.plan[0] == source
    facts = {"database": group.database.name, "collection": group.collection.id,
             "shard": group.shard.name, "fromServer": source, "toServer": target,
             "isLeader": is_leader, "remainsFollower": remains and is_leader,
             "tryUndo": try_undo}
    return jobs.add("moveShard", creator, facts, parent, now)


class MoveShard:
    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster

    def start(self, job: Job, now: float) -> float | None:
        group = self._group(job)
        if group is None:
            return 0.0
        in_sync = job.facts["toServer"] in group.shard.current
        return LEADER_CHANGE if in_sync else DATA_COPY

    def finish(self, job: Job, now: float) -> None:
        group = self._group(job)
        if group is None:
            return
        facts = job.facts
        group.move(facts["fromServer"], facts["toServer"], facts["remainsFollower"])
        cluster = self._cluster
        cluster.agenda.at(
            now + cluster.clock.span(ADJUSTMENT),
            lambda _: group.adjust_copies(cluster.supervision.takes_shards()))

    def abandon(self, job: Job) -> None:
        pass

    def _group(self, job: Job) -> ShardGroup | None:
        """The shard to move if that is still possible; None if the collection was dropped."""
        facts = job.facts
        group = self._cluster.shard_group(facts["database"], facts["shard"])
        if group is None:
            return None
        source, target, planned = facts["fromServer"], facts["toServer"], group.shard.plan
        if source not in planned:
            raise JobFailure(f"fromServer {source} does not hold shard {facts['shard']}")
        if facts["isLeader"] is not (planned[0] == source):
            raise JobFailure(f"the leader of shard {facts['shard']} is {planned[0]}")
        if not facts["isLeader"] and target in planned:
            raise JobFailure(f"toServer {target} already holds shard {facts['shard']}")
        if not self._cluster.supervision.is_good(target):
            raise JobFailure(f"toServer {target} is not GOOD")
        return group


class CleanOutServer:
    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster

    def start(self, job: Job, now: float) -> float | None:
        supervision, server = self._cluster.supervision, job.facts["server"]
        _check_dbserver(self._cluster, server)
        if server in (*supervision.cleaned, *supervision.to_be_cleaned):
            raise JobFailure(f"server {server} is cleaned out already")
        supervision.to_be_cleaned.append(server)
        moves = []
        for group in self._cluster.shard_groups():
            if group.shard.holds(server):
                moves.append((group, self._target(group)))
        for group, target in moves:
            add_move(self._cluster.jobs, group, server, target, job.id, False, parent=job,
                     now=now)
        return None if moves else 0.0

    def _target(self, group: ShardGroup) -> str:
        candidates = [each for each in self._cluster.supervision.takes_shards()
                      if not group.shard.holds(each)]
        if not candidates:
            raise JobFailure(f"no server is left to take shard {group.shard.name}")
        return self._cluster.dice.choice(candidates)

    def finish(self, job: Job, now: float) -> None:
        self._cluster.supervision.to_be_cleaned.remove(job.facts["server"])
        self._cluster.supervision.cleaned.append(job.facts["server"])

    def abandon(self, job: Job) -> None:
        pending = self._cluster.supervision.to_be_cleaned
        if job.facts["server"] in pending:
            pending.remove(job.facts["server"])


class ResignLeadership:
    """Shards without another copy in sync keep their leader."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster

    def start(self, job: Job, now: float) -> float | None:
        cluster, server = self._cluster, job.facts["server"]
        _check_dbserver(cluster, server)
        for group in cluster.shard_groups():
            if group.shard.leader != server:
                continue
            followers = [each for each in group.shard.current[1:]
                         if cluster.supervision.is_good(each)]
            if followers:
                add_move(cluster.jobs, group, server, followers[0], job.id, True,
                         job.facts.get("undoMoves", False), job, now)
        return None if job.children else 0.0

    def finish(self, job: Job, now: float) -> None:
        pass

    def abandon(self, job: Job) -> None:
        pass


def _check_dbserver(cluster: Cluster, name: Any) -> None:
    server = cluster.server(str(name), accept_short=False)
    if server is None or server.role is not Role.DBSERVER:
        raise JobFailure(f"server {name} is not a planned DB-Server")
