"""`db.cluster` while the cluster changes."""

from __future__ import annotations

from libarango import Database
from sim_process import SimulatedCluster


def test_health_tells_of_a_stopped_server(db: Database, cluster: SimulatedCluster) -> None:
    lost = cluster.dbservers[1]
    cluster.stop(lost.id)
    cluster.advance(60)
    assert db.cluster.health()["Health"][lost.id]["Status"] == "FAILED"


def test_maintenance_mode_is_switched_on_and_off(db: Database, cluster: SimulatedCluster) -> None:
    assert "deactivated" in db.cluster.toggle_maintenance_mode("on")["warning"]
    assert db.request("GET", "/_admin/cluster/maintenance").json()["result"] == "Maintenance"
    assert "reactivated" in db.cluster.toggle_maintenance_mode("off")["warning"]
    assert db.request("GET", "/_admin/cluster/maintenance").json()["result"] == "Normal"
    sent = [request["body"] for request in cluster.requests() if request["method"] == "PUT"]
    assert sent == ['"on"', '"off"']
