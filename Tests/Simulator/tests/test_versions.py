"""What differs between releases."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking import Reply, ask

from sim_process import SimulatedCluster


class Release:
    def __init__(self, cluster: SimulatedCluster) -> None:
        self.cluster = cluster

    def get(self, path: str) -> Reply:
        return ask(self.cluster.endpoints[0], "GET", path)


def released(version: str) -> Iterator[Release]:
    with SimulatedCluster("--version", version, "--dbservers", 1, "--agents", 1) as cluster:
        yield Release(cluster)


@pytest.fixture(scope="module")
def old() -> Iterator[Release]:
    yield from released("3.11.14")


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
