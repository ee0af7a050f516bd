"""The environment of a test of one operation."""

from __future__ import annotations

import base64
import json
import time
from dataclasses import dataclass
from typing import Any

from libarango import Database
from sim_process import Member, SimulatedCluster
from waiting import eventually

LICENSE = base64.b64encode(json.dumps(
    {"grant": {"features": {"expires": int(time.time()) + 10_000_000}}}).encode()).decode()


@dataclass(frozen=True)
class Environment:
    cluster: SimulatedCluster
    #: All by one coordinator, since logs, jobs and crashes are each server's own.
    db: Database
    #: The database as a superuser.
    root: Database
    #: A DB-Server, as a superuser.
    storage: Database

    @property
    def asked(self) -> Member:
        return self.cluster.coordinators[0]

    def a_collection(self, shards: int = 1) -> str:
        self.db.request("POST", "/_api/collection", body=json.dumps(
            {"name": "things", "numberOfShards": shards, "replicationFactor": 1}))
        return "things"

    def a_move(self) -> dict[str, Any]:
        """The arguments that move a shard from where it is to elsewhere."""
        collection = self.a_collection()
        (shard, where), = self.db.cluster.shard_distribution()[collection]["Plan"].items()
        elsewhere = next(server.short_name for server in self.cluster.dbservers
                         if server.short_name != where["leader"])
        return {"collection": collection, "shard": shard, "from_server": where["leader"],
                "to_server": elsewhere}

    def a_failed_coordinator(self) -> str:
        lost = self.cluster.coordinators[2]
        self.cluster.stop(lost.id)
        self.cluster.advance(60)
        return lost.short_name

    def an_agency_job(self) -> str:
        """The id of a job that maintenance holds back."""
        self.db.cluster.toggle_maintenance_mode("on")
        return self.db.cluster.clean_out_server("DBServer0003")

    def an_async_job(self) -> str:
        """The id of a finished job."""
        id = self.db.request("GET", "/_api/version", {"x-arango-async": "store"}).headers[
            "x-arango-async-id"]
        eventually(lambda: id in self.db.job.list("done"))
        return id

    def a_crash(self) -> str:
        self.cluster.act(self.asked.id, "crash")
        self.cluster.start(self.asked.id)
        id, = self.db.server.crashes()
        return str(id)

    def a_token(self) -> dict[str, Any]:
        return self.db.token.create("root", "for a test", int(time.time()) + 600)
