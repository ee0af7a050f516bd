"""Differences between releases."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking import ROOT, Reply, ask, superuser

from sim_process import SimulatedCluster


class Release:
    def __init__(self, cluster: SimulatedCluster) -> None:
        self.cluster = cluster

    def get(self, path: str, auth: tuple[str, str] | str | None = ROOT) -> Reply:
        return ask(self.cluster.endpoints[0], "GET", path, auth=auth)

    def post(self, path: str, body: object) -> Reply:
        return ask(self.cluster.endpoints[0], "POST", path, body)


def released(version: str) -> Iterator[Release]:
    with SimulatedCluster("--version", version, "--dbservers", 1, "--agents", 1) as cluster:
        yield Release(cluster)


@pytest.fixture(scope="module")
def old() -> Iterator[Release]:
    yield from released("3.11.14")


@pytest.fixture(scope="module")
def current() -> Iterator[Release]:
    yield from released("3.12.10")


@pytest.fixture(scope="module")
def next_major() -> Iterator[Release]:
    yield from released("4.0.0-devel")


def test_versions_of_the_api_are_told_since_3_12(old: Release, next_major: Release) -> None:
    assert set(old.get("/_api/version").json) == {"server", "license", "version"}
    told = next_major.get("/_api/version").json
    assert (told["version"], told["requestedApiVersion"]) == ("4.0.0-devel", "v1")


def test_4_0_has_no_statistics(old: Release, next_major: Release) -> None:
    server = f"ServerID={old.cluster.dbservers[0].id}"
    assert old.get("/_admin/statistics").status == 200
    assert old.get(f"/_admin/cluster/nodeStatistics?{server}").status == 200
    gone = next_major.get("/_admin/statistics")
    assert (gone.status, gone.text) == (404, "")
    assert next_major.get("/_admin/cluster/nodeStatistics").error == (400, 400)


def test_4_0_has_no_timestamp_in_health(old: Release, next_major: Release) -> None:
    for release, expected in ((old, True), (next_major, False)):
        member = release.get("/_admin/cluster/health").json["Health"][
            release.cluster.dbservers[0].id]
        assert ("Timestamp" in member) is expected


def test_unicode_names_of_databases_since_3_12(old: Release, next_major: Release) -> None:
    body = {"name": "Käse"}
    made = [ask(release.cluster.endpoints[0], "POST", "/_api/database", body).status
            for release in (old, next_major)]
    assert made == [400, 201]


def test_what_came_with_which_release(old: Release, current: Release) -> None:
    for path in ("/_admin/options-public", "/_admin/crashes", "/_admin/server/api-calls",
                 "/_admin/deployment/id", "/_api/token/root", "/_admin/options"):
        assert old.get(path).error == (404, 404)
        assert current.get(path, superuser(current.cluster)).status == 200
    assert old.post("/_open/auth/renew", None).error == (404, 404)
    assert current.post("/_open/auth/renew", None).error == (401, 11)
    assert ask(old.cluster.endpoints[0], "PUT",
               "/_admin/cluster/uniqId?number=1").error == (400, 400)


@pytest.mark.parametrize(("version", "has_ids", "has_usage", "has_sorting", "has_options"), [
    ("3.10.12", False, False, False, False), ("3.10.13", False, True, False, False),
    ("3.11.0", False, False, False, True), ("3.11.6", False, False, False, True),
    ("3.11.7", False, True, False, True), ("3.11.11", False, True, True, True),
    ("3.12.1", False, True, False, True), ("3.12.5", False, True, True, True),
    ("3.12.5-2", False, True, True, True), ("3.12.5-3", True, True, True, True),
    ("3.12.5-devel", False, True, True, True), ("3.12.6", True, True, True, True)])
def test_branches_and_hotfixes(version: str, has_ids: bool, has_usage: bool, has_sorting: bool,
                               has_options: bool) -> None:
    for cluster in released(version):
        endpoint, auth = cluster.cluster.endpoints[0], superuser(cluster.cluster)
        ids = ask(endpoint, "PUT", "/_admin/cluster/uniqId?number=1")
        assert (ids.status == 200) is has_ids
        if not has_ids:
            assert ids.error == (400, 400)
            assert ids.json["errorMessage"] == "invalid command 'uniqId'"
        assert (ask(endpoint, "GET", "/_admin/usage-metrics").status == 200) is has_usage
        status = ask(endpoint, "GET", "/_admin/cluster/vpackSortMigration/status", auth=auth)
        assert (status.status == 200) is has_sorting
        plan = ask(endpoint, "POST", "/_admin/cluster/rebalance",
                   {"version": 1, "excludeSystemCollections": False})
        assert (plan.status == 200) is has_options
        if not has_options:
            assert plan.error == (500, 4)


@pytest.mark.parametrize("version", ["3.12.8", "3.12.9-1", "3.12.10", "4.0.0"])
def test_crashes_come_in_two_shapes(version: str) -> None:
    for release in released(version):
        told = release.get("/_admin/crashes").json["result"]
        assert told == ({"crashes": []} if version[:6] in ("3.12.8", "3.12.9") else [])


def test_a_community_licence_before_3_12_5_is_none(old: Release, current: Release) -> None:
    assert old.get("/_admin/license").json == {"license": "none"}
    assert "diskUsage" in current.get("/_admin/license").json


class TestVersionsOfTheApi:
    def test_prefixes(self, old: Release, current: Release, next_major: Release) -> None:
        def asked(release: Release, name: str) -> int:
            return release.get(f"/_arango/{name}/_db/_system/_api/version").status

        names = ("v0", "v1", "experimental", "v7")
        assert [asked(old, name) for name in names] == [404, 404, 404, 404]
        assert [asked(current, name) for name in names] == [200, 404, 200, 404]
        assert [asked(next_major, name) for name in names] == [200, 200, 200, 404]
        told = next_major.get("/_arango/v0/_api/version").json
        assert told["requestedApiVersion"] == "v0"

    def test_v0_keeps_what_v1_dropped(self, next_major: Release) -> None:
        server = next_major.cluster.dbservers[0].id
        for path in ("/_admin/statistics", "/_admin/statistics-description", "/_admin/metrics/v2",
                     "/_admin/log", "/_admin/echo", "/_admin/database/target-version", f"/_admin/cluster/nodeStatistics?ServerID={server}",
                     f"/_admin/cluster/statistics?DBserver={server}"):
            assert next_major.get(f"/_arango/v0{path}").status == 200
            assert next_major.get(path).status >= 400
        assert next_major.get("/_admin/log").error == (410, 410)
        assert next_major.get("/_admin/log/entries").status == 200

    def test_status_and_health_lose_members(self, next_major: Release) -> None:
        for prefix, expected in (("/_arango/v0", True), ("", False)):
            status = next_major.get(f"{prefix}/_admin/status").json
            assert {"mode" in status, "operationMode" in status, "foxxApi" in status,
                    "coordinator" in status, "writeOpsEnabled" in status["serverInfo"]} == {
                        expected}
            health = next_major.get(f"{prefix}/_admin/cluster/health").json["Health"]
            assert ("Timestamp" in health[next_major.cluster.dbservers[0].id]) is expected
            path = next_major.get(f"{prefix}/_api/database/current").json["result"]
            assert ("path" in path) is expected

    def test_other_methods_than_get(self, current: Release, next_major: Release) -> None:
        for path in ("/_api/version", "/_admin/time", "/_admin/status", "/_admin/support-info"):
            for release, expected in ((current, 200), (next_major, 405)):
                reply = ask(release.cluster.endpoints[0], "PUT", path)
                assert reply.status == expected

    def test_no_access_has_another_cause(self, next_major: Release) -> None:
        next_major.post("/_api/user", {"user": "anna", "passwd": "x"})
        next_major.post("/_api/database", {"name": "shop"})
        anna = ("anna", "x")
        for name in ("shop", "nope"):
            v1 = next_major.get(f"/_db/{name}/_api/version", anna)
            v0 = next_major.get(f"/_arango/v0/_db/{name}/_api/version", anna)
            assert (v1.error, v0.error) == ((404, 1228), (401, 11))
        assert next_major.get("/_api/version", ("anna", "wrong")).error == (401, 11)

    def test_ids_of_collections_and_the_old_overwrite(self, next_major: Release) -> None:
        id = next_major.post("/_api/collection", {"name": "things"}).json["id"]
        assert next_major.get(f"/_api/collection/{id}").error == (400, 10)
        assert next_major.get(f"/_arango/v0/_api/collection/{id}").json["name"] == "things"
        for query, expected in (("overwrite=true", 400), ("overwriteMode=replace", 202)):
            reply = next_major.post(f"/_api/document/things?{query}", {"_key": "a"})
            assert reply.status == expected

    def test_only_coordinators_remove_servers(self, current: Release,
                                              next_major: Release) -> None:
        for release, expected in ((current, (404, 404)), (next_major, (403, 403))):
            reply = ask(release.cluster.dbservers[0].endpoint, "POST",
                        "/_admin/cluster/removeServer", "PRMR-nobody", superuser(release.cluster))
            assert reply.error == expected
