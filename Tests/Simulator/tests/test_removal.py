"""Taking a server off the cluster for good."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from asking import Reply, ask

from sim_process import Member, SimulatedCluster
from waiting import PATIENCE_SECONDS

ADMIN = "/_admin/cluster"


@pytest.fixture
def first(cluster: SimulatedCluster) -> Member:
    return cluster.dbservers[0]


def get(cluster: SimulatedCluster, path: str) -> Reply:
    return ask(cluster.endpoints[0], "GET", path)


class TestRemoveServer:
    def remove(self, cluster: SimulatedCluster, body: Any) -> Reply:
        return ask(cluster.endpoints[0], "POST", f"{ADMIN}/removeServer", body)

    def test_a_failed_server_without_shards_goes_by_an_empty_answer(
            self, cluster: SimulatedCluster, first: Member) -> None:
        cluster.stop(first.id)
        cluster.advance(16)
        reply = self.remove(cluster, {"server": first.short_name})
        assert (reply.status, reply.text) == (200, "")
        assert first.id not in get(cluster, f"{ADMIN}/health").json["Health"]
        assert self.remove(cluster, first.id).error == (404, 404)
        cluster.start(first.id)
        assert first.id in get(cluster, f"{ADMIN}/health").json["Health"]

    def test_a_failed_coordinator_goes_too(self, cluster: SimulatedCluster) -> None:
        last = cluster.coordinators[2]
        cluster.stop(last.id)
        cluster.advance(16)
        assert self.remove(cluster, last.id).status == 200
        assert len(get(cluster, "/_api/cluster/endpoints").json["endpoints"]) == 2

    def test_the_server_tries_for_a_minute(self, cluster: SimulatedCluster, first: Member) -> None:
        with ThreadPoolExecutor() as pool:
            waiting = pool.submit(self.remove, cluster, first.id)
            while not cluster.requests():
                pass  # each turn asks the control port, until the request has arrived
            cluster.stop(first.id)
            cluster.advance(15)
            assert (waiting.result(PATIENCE_SECONDS).status, waiting.result().text) == (200, "")
            waiting = pool.submit(self.remove, cluster, cluster.dbservers[1].id)
            while len(cluster.requests()) < 2:
                pass
            cluster.advance(60)
            assert waiting.result(PATIENCE_SECONDS).error == (412, 412)

    @pytest.mark.parametrize("body", [{}, 7, None, {"server": 1}])
    def test_bad_bodies(self, cluster: SimulatedCluster, body: Any) -> None:
        assert self.remove(cluster, body).error == (400, 10)

    def test_agents_cannot_be_removed(self, cluster: SimulatedCluster) -> None:
        assert self.remove(cluster, cluster.agents[0].id).error == (404, 404)
