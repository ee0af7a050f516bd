"""Every cluster endpoint of a server has an operation, or a reason for none. The list of
endpoints is outside the repository: `../shared/arangodb/endpoints-3.12.txt`, or the file that
ARANGO_ENDPOINTS names."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

import libarango

REPOSITORY = Path(__file__).resolve().parents[2]
LIST = Path(os.environ.get(
    "ARANGO_ENDPOINTS", REPOSITORY.parent / "shared" / "arangodb" / "endpoints-3.12.txt"))

CONCERNED = re.compile(
    r"/_admin/(cluster|server)(/|$)|/_api/(cluster|version|engine|token|job)(/|$)"
    r"|/_admin/(status|time|metrics|log|license|support-info|options[^/]*|compact|shutdown"
    r"|deployment|crashes|database|echo|execute|routing)(/|$)"
    r"|/_api/(database|collection|key-generators|view|analyzer|explain|query|query-cache"
    r"|query-plan-cache)(/|$)")

# Endpoints without an operation, each with its reason.
LEFT_OUT = {
    ("GET", "/_admin/metrics/v2"): "the deprecated twin of /_admin/metrics, gone in 4.0",
    ("PUT", "/_api/collection/{}/load"): "without effect since 3.9, gone in 4.0",
    ("PUT", "/_api/collection/{}/unload"): "without effect since 3.9, gone in 4.0",
}
# Endpoints that the list of undocumented ones has with a wrong method: servers take another.
REALLY = {
    ("PUT", "/_admin/cluster/cancelAgencyJob"): "POST",
    ("PUT", "/_admin/cluster/cleanOutServer"): "POST",
    ("PUT", "/_admin/cluster/rebalanceShards"): "POST",
    ("PUT", "/_admin/cluster/resignLeadership"): "POST",
}
# Single paths of the list that are several on a server.
SEVERAL = {
    ("PUT", "/_admin/cluster/vpackSortMigration/{}"): [
        ("GET", "/_admin/cluster/vpackSortMigration/status"),
        ("GET", "/_admin/cluster/vpackSortMigration/check"),
        ("PUT", "/_admin/cluster/vpackSortMigration/migrate")],
}

if not LIST.is_file():
    pytest.skip(f"no list of endpoints: {LIST}", allow_module_level=True)


def shape(path: str) -> str:
    """Without the database, which all paths may have, and the names of placeholders."""
    path = re.sub(r"^/_db/[^/]+", "", path.partition("#")[0])
    return re.sub(r"\{[^}]*\}", "{}", path)


def listed() -> list[tuple[str, str]]:
    endpoints = []
    for line in LIST.read_text().splitlines():
        columns = line.removeprefix("#undoc\t").split("\t")
        if line.startswith("#") and not line.startswith("#undoc\t") or len(columns) < 2:
            continue
        endpoint = columns[0], shape(columns[1])
        if CONCERNED.match(endpoint[1]):
            endpoints.append(endpoint)
    return sorted(set(endpoints))


def operations() -> set[tuple[str, str]]:
    found = set()
    for row in libarango.operations():
        found.add((row["method"], shape(row["path"])))
        if row["variant"]:
            found.add((row["variant"]["method"], shape(row["variant"]["path"])))
    return found


ENDPOINTS = listed()
OPERATIONS = operations()


def test_the_list_was_read() -> None:
    """A list in another form would leave nothing to compare."""
    assert len(ENDPOINTS) > 60
    assert ("GET", "/_admin/cluster/health") in ENDPOINTS
    assert ("POST", "/_admin/cluster/moveShard") in ENDPOINTS


@pytest.mark.parametrize("endpoint", ENDPOINTS, ids=" ".join)
def test_endpoint_has_an_operation(endpoint: tuple[str, str]) -> None:
    method, path = endpoint
    wanted = SEVERAL.get(endpoint, [(REALLY.get(endpoint, method), path)])
    if endpoint in LEFT_OUT:
        assert not OPERATIONS.intersection(wanted), "it has one: strike it from LEFT_OUT"
    else:
        assert OPERATIONS.issuperset(wanted)


@pytest.mark.parametrize("endpoint", [*LEFT_OUT, *REALLY, *SEVERAL], ids=" ".join)
def test_exception_is_of_an_endpoint_in_the_list(endpoint: tuple[str, str]) -> None:
    assert endpoint in ENDPOINTS
