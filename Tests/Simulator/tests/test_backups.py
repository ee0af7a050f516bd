"""Hot backups: what they hold, what holds them up, and their transfers."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from asking import Reply, ask, simple_user, superuser

from sim_process import SimulatedCluster
from waiting import eventually

THINGS = "/_api/document/things"
REPOSITORY = {"remoteRepository": "S3:/backups", "config": {"S3": {"type": "s3"}}}
UNKNOWN = "2026-08-04T15.27.49Z_foo"


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    ask(cluster.endpoints[0], "POST", "/_api/collection", {"name": "things"})
    return cluster.endpoints[0]


def backup(endpoint: str, what: str, body: Any = None, **others: Any) -> Reply:
    return ask(endpoint, "POST", f"/_admin/backup/{what}", body or {}, **others)


def created(endpoint: str, **options: Any) -> str:
    reply = backup(endpoint, "create", options)
    assert reply.status == 201
    return str(reply.json["result"]["id"])


def begun(endpoint: str) -> str:
    made = ask(endpoint, "POST", "/_api/transaction/begin", {"collections": {"write": "things"}})
    return str(made.json["result"]["id"])


class TestBackups:
    def test_the_label_ends_the_id(self, first: str) -> None:
        reply = backup(first, "create", {"label": "foo"})
        told = reply.json["result"]
        assert reply.status == 201 and told["id"].endswith("Z_foo")
        assert told["nrDBServers"] == 3 and told["potentiallyInconsistent"] is False
        assert created(first) != created(first)

    def test_every_coordinator_lists_them(self, cluster: SimulatedCluster, first: str) -> None:
        one, two = created(first, label="one"), created(first, label="two")
        told = backup(cluster.endpoints[1], "list").json["result"]
        assert list(told["list"]) == [one, two] and told["server"] == cluster.coordinators[1].id
        assert told["list"][one]["available"] is True
        assert list(backup(first, "list", {"id": two}).json["result"]["list"]) == [two]

    def test_a_deleted_one_is_gone(self, first: str) -> None:
        id = created(first)
        assert backup(first, "delete", {"id": id}).json["result"] == {}
        assert backup(first, "list").json["result"]["list"] == {}
        for what in ("delete", "restore", "list"):
            assert backup(first, what, {"id": id}).error == (404, 7007)

    def test_restoring_one_brings_its_data_back(self, first: str) -> None:
        ask(first, "POST", THINGS, {"_key": "old"})
        id = created(first)
        ask(first, "POST", THINGS, {"_key": "new"})
        ask(first, "DELETE", f"{THINGS}/old")
        told = backup(first, "restore", {"id": id}).json["result"]
        assert ask(first, "GET", f"{THINGS}/old").status == 200
        assert ask(first, "GET", f"{THINGS}/new").error == (404, 1202)
        assert backup(first, "restore", {"id": told["previous"]}).status == 200
        assert ask(first, "GET", f"{THINGS}/new").status == 200
        assert ask(first, "POST", THINGS, {"_key": "newer"}).status == 202

    def test_restoring_one_ends_transactions(self, first: str) -> None:
        id, transaction = created(first), begun(first)
        backup(first, "restore", {"id": id})
        assert ask(first, "GET", f"/_api/transaction/{transaction}").error == (404, 1655)

    @pytest.mark.parametrize(("what", "body"), [
        ("create", {"label": "a/b"}), ("create", {"label": 7}), ("create", {"timeout": "long"}),
        ("create", []), ("delete", {}), ("restore", {"id": 7}), ("upload", {}),
        ("upload", {"id": UNKNOWN, "uploadId": "7"}), ("upload", {"id": UNKNOWN}),
        ("download", {"id": UNKNOWN, "remoteRepository": ""})])
    def test_nonsense(self, first: str, what: str, body: Any) -> None:
        assert ask(first, "POST", f"/_admin/backup/{what}", body).error == (400, 10)

    def test_only_administrators_may(self, first: str) -> None:
        for what in ("create", "list", "delete", "restore", "upload", "download"):
            assert backup(first, what, auth=simple_user(first)).error == (403, 11)

    def test_dbservers_have_none(self, cluster: SimulatedCluster) -> None:
        reply = backup(cluster.dbservers[0].endpoint, "list", auth=superuser(cluster))
        assert reply.error == (404, 404)


class TestWritingTransactions:
    def test_one_holds_a_backup_up(self, cluster: SimulatedCluster, first: str) -> None:
        transaction = begun(first)
        with ThreadPoolExecutor() as pool:
            waiting = pool.submit(backup, first, "create", {"timeout": 1000})
            eventually(lambda: any(request["path"] == "/_admin/backup/create"
                                   for request in cluster.requests()))
            assert not waiting.done()
            ask(first, "PUT", f"/_api/transaction/{transaction}")
            assert waiting.result().status == 201

    def test_the_timeout_ends_the_wait(self, cluster: SimulatedCluster, first: str) -> None:
        begun(first)
        assert backup(first, "create", {"timeout": 0}).error == (408, 7010)
        with ThreadPoolExecutor() as pool:
            waiting = pool.submit(backup, first, "create", {"timeout": 20})
            eventually(lambda: sum(request["path"] == "/_admin/backup/create"
                                   for request in cluster.requests()) == 2)
            cluster.advance(20)
            assert waiting.result().error == (408, 7010)

    def test_force_aborts_it(self, first: str) -> None:
        transaction = begun(first)
        reply = backup(first, "create", {"timeout": 0, "force": True})
        assert reply.json["result"]["potentiallyInconsistent"] is False
        path = f"/_api/transaction/{transaction}"
        assert ask(first, "GET", path).json["result"]["status"] == "aborted"

    def test_an_inconsistent_backup_lacks_its_writes(self, first: str) -> None:
        within = {"x-arango-trx-id": begun(first)}
        ask(first, "POST", THINGS, {"_key": "a"}, headers=within)
        reply = backup(first, "create", {"timeout": 0, "allowInconsistent": True})
        assert reply.json["result"]["potentiallyInconsistent"] is True
        backup(first, "restore", {"id": reply.json["result"]["id"]})
        assert ask(first, "GET", f"{THINGS}/a").error == (404, 1202)
        assert ask(first, "POST", THINGS, {"_key": "a"}).status == 202


def status_of(endpoint: str, what: str, id: str) -> set[str]:
    told = backup(endpoint, what, {f"{what}Id": id}).json["result"]
    return {server["Status"] for server in told["DBServers"].values()}


class TestTransfers:
    def test_an_uploaded_backup_can_be_downloaded(
            self, cluster: SimulatedCluster, first: str) -> None:
        id = created(first)
        reply = backup(first, "upload", {"id": id, **REPOSITORY})
        upload = reply.json["result"]["uploadId"]
        assert reply.status == 202 and status_of(first, "upload", upload) == {"STARTED"}
        cluster.advance(2)
        told = backup(cluster.endpoints[1], "upload", {"uploadId": upload}).json["result"]
        assert told["BackupId"] == id and set(told["DBServers"]) == {
            server.id for server in cluster.dbservers}
        progress = next(iter(told["DBServers"].values()))["Progress"]
        assert progress["Done"] == progress["Total"] > 0
        backup(first, "delete", {"id": id})
        download = backup(first, "download", {"id": id, **REPOSITORY}).json["result"]["downloadId"]
        cluster.advance(2)
        assert status_of(first, "download", download) == {"COMPLETED"}
        assert backup(first, "restore", {"id": id}).status == 200

    def test_what_is_not_there_cannot_be_downloaded(
            self, cluster: SimulatedCluster, first: str) -> None:
        reply = backup(first, "download", {"id": UNKNOWN, **REPOSITORY})
        download = reply.json["result"]["downloadId"]
        cluster.advance(2)
        told = backup(first, "download", {"downloadId": download}).json["result"]
        assert {(server["Status"], server["Error"]) for server in told["DBServers"].values()} == {
            ("FAILED", 7006)}

    def test_what_is_not_there_cannot_be_uploaded(self, first: str) -> None:
        assert backup(first, "upload", {"id": UNKNOWN, **REPOSITORY}).error == (404, 7007)

    def test_an_aborted_one_ends(self, cluster: SimulatedCluster, first: str) -> None:
        begun = backup(first, "upload", {"id": created(first), **REPOSITORY}).json["result"]
        assert backup(first, "upload", {**begun, "abort": True}).status == 202
        cluster.advance(2)
        told = backup(first, "upload", begun).json["result"]
        assert told["Cancelled"] is True and status_of(first, "upload", begun["uploadId"]) == {
            "CANCELLED"}

    def test_an_unknown_one_is_404(self, first: str) -> None:
        upload = backup(first, "upload", {"id": created(first), **REPOSITORY}).json["result"]
        assert backup(first, "upload", {"uploadId": "7"}).error == (404, 404)
        wrong = {"downloadId": upload["uploadId"]}
        assert backup(first, "download", wrong).error == (404, 404)

    def test_a_repository_needs_its_configuration(self, first: str) -> None:
        wanted = {"id": created(first), "remoteRepository": "S3:/backups"}
        assert backup(first, "upload", wanted).error == (400, 7008)
