"""Every row of the route table: each role refuses in its own words, and nothing breaks a server."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from asking import ask, superuser

from arango_sim.cluster import Plan
from arango_sim.routes import ROUTES
from arango_sim.routing import Right, Route
from arango_sim.servers import Role
from sim_process import SimulatedCluster

BODIES = [b"", b"{", b"null", b"7", b'"x"', b"[]", b"[1]", b"{}", b'{"version": 1, "moves": [1]}',
          b'{"server": null, "collection": [], "name": {}, "username": 1, "password": 2}']


@pytest.fixture(scope="module")
def servers() -> Iterator[dict[Role, tuple[str, str]]]:
    """A server of each role, with the credential of a superuser."""
    with SimulatedCluster("--time-scale", 0.001) as cluster, SimulatedCluster(
            "--deployment", "single") as single:
        yield {Role.COORDINATOR: (cluster.endpoints[0], superuser(cluster)),
               Role.DBSERVER: (cluster.dbservers[0].endpoint, superuser(cluster)),
               Role.AGENT: (cluster.agents[0].endpoint, superuser(cluster)),
               Role.SINGLE: (single.endpoints[0], superuser(single))}


def rows(served: bool) -> list[Any]:
    """Without the call that would end the server."""
    return [pytest.param(route, role, id=f"{route.method} {route.path} on {role.value}")
            for route in ROUTES for role in Role
            if route.since <= (3, 12, 10) and route.method != "*" and route.wants(Plan())
            and not (served and route.path == "/_admin/shutdown")
            and (role in route.roles) is served]


@pytest.mark.parametrize(("route", "role"), rows(served=False))
def test_a_role_that_does_not_serve_it_says_so(
        servers: dict[Role, tuple[str, str]], route: Route, role: Role) -> None:
    endpoint, auth = servers[role]
    reply = ask(endpoint, route.method, route.path.replace("{}", "x"), auth=auth)
    expected = route.on_single if role is Role.SINGLE and route.on_single else route.refusal
    assert (*reply.error, reply.json["errorMessage"]) == expected


@pytest.mark.parametrize(("route", "role"), rows(served=True))
def test_nonsense_is_answered(
        servers: dict[Role, tuple[str, str]], route: Route, role: Role) -> None:
    endpoint, auth = servers[role]
    path = route.path.replace("{}", "x")
    for body in BODIES if route.method != "GET" else [b""]:
        reply = ask(endpoint, route.method, path, auth=auth, raw_body=body)
        # A body that a server cannot read into a struct is an internal error with errorNum 4.
        assert reply.status != 500 or (
            path.startswith("/_admin/cluster/rebalance") and reply.error == (500, 4))
    if route.right is not Right.OPEN:
        assert ask(endpoint, route.method, path, auth=None).error == (401, 11)
