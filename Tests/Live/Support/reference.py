"""The test cluster with which the results of a server are compared."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from libarango import Database
from sim_process import SimulatedCluster
from target import Access, Target

#: Larger clusters differ from a smaller test cluster in no shape.
MOST_SERVERS = 5
#: The branches that the test cluster has.
OLDEST, NEWEST = (3, 10), (4, 0)


@contextmanager
def reference_of(server: Target) -> Iterator[Target]:
    """A test cluster of the server's version, edition and kind."""
    with SimulatedCluster(*_arguments(server)) as cluster:
        with Target(Access(cluster.endpoints, cluster.username, cluster.password)) as target:
            furnish(target.system)
            yield target


def _arguments(server: Target) -> list[object]:
    arguments: list[object] = ["--time-scale", 0.01, "--version", _version(server)]
    for option, is_set in (("--community", server.license == "community"), ("--advertise", server.advertises),
                           ("--no-authentication", not server.authenticates)):
        if is_set:
            arguments.append(option)
    if server.role == "SINGLE":
        return [*arguments, "--deployment", "single"]
    for option, role in (("--coordinators", "Coordinator"), ("--dbservers", "DBServer")):
        arguments += [option, max(1, min(MOST_SERVERS, len(server.servers.get(role, []))))]
    return arguments


def _version(server: Target) -> str:
    """The server's version, or the nearest one that the test cluster has."""
    branch = server.version.numbers[:2]
    if branch < OLDEST:
        return "%d.%d.0" % OLDEST
    return server.version_text if branch <= NEWEST else "%d.%d.0" % NEWEST


def furnish(system: Database) -> None:
    """Creates what servers with data have, so that the results of calls which read it can be compared."""
    system.call("graph.create", name="network", edge_definitions=[
        {"collection": "links", "from": ["nodes"], "to": ["nodes"]}])
    for key in ("a", "b"):
        system.call("document.insert", collection="nodes", document={"_key": key})
    system.call("document.insert", collection="links", document={"_from": "nodes/a", "_to": "nodes/b"})
    system.call("view.create", name="words", type="arangosearch", properties={
        "links": {"nodes": {"includeAllFields": True}}})
