"""The claims of the README about other clients' names, compared with the installed packages.
Names and parameters equal those of python-arango and aioarangodb except for the differences
listed here. The README or the docstring of the replacement gives the reason of each."""

from __future__ import annotations

import importlib
import inspect
from typing import Any

import pytest

import libarango
import libarango.aio
from libarango import ArangoClient
from libarango.exceptions import ArgumentError
from libarango.resolver import (FallbackHostResolver, HostResolver, PeriodicHostResolver,
                                RandomHostResolver, RoundRobinHostResolver, SingleHostResolver)
from sim_process import SimulatedCluster

PACKAGES = {"arango": "libarango", "aioarangodb": "libarango.aio"}

# Members of their modules that are missing here, by class.
OF_CONNECTIONS = {"conn", "context", "username"}
# Without effect, or gone from servers.
OF_OLD_SERVERS = {"load", "unload", "statuses", "types"}
NOT_HERE: dict[str, dict[str, set[str]]] = {
    "arango": {
        "AQL": {*OF_CONNECTIONS, "db_name", "history"},
        "AQLQueryCache": {*OF_CONNECTIONS, "db_name"},
        "Backup": {*OF_CONNECTIONS, "db_name"},
        "Collection": OF_CONNECTIONS | OF_OLD_SERVERS,
        "Graph": {*OF_CONNECTIONS, "db_name", "traverse"},
        "ArangoClient": {"request_timeout"},  # option timeout_ms
        "Cluster": {"conn", "context", "db_name", "username"},
        "HostResolver": {"get_host_index"},  # the library chooses the host
    },
    "aioarangodb": {
        "AQL": {*OF_CONNECTIONS, "db_name"},
        "AQLQueryCache": {*OF_CONNECTIONS, "db_name"},
        "Collection": OF_CONNECTIONS | OF_OLD_SERVERS | {"rotate"},
        "Graph": {*OF_CONNECTIONS, "db_name", "traverse"},
        "ArangoClient": set(),
        "Cluster": {"conn", "context", "db_name", "username"},
        "HostResolver": {"get_host_index"},
    },
}

# Parameters that differ: theirs, and ours.
PARAMETERS: dict[str, dict[str, tuple[list[str], list[str]]]] = {
    "arango": {
        # The others are options: max_attempts, insecure, tls_ca_file, timeout_ms, compress_requests,
        # compress_responses.
        "ArangoClient.__init__": (
            ["hosts", "host_resolver", "resolver_max_tries", "http_client", "serializer",
             "deserializer", "verify_override", "request_timeout", "request_compression",
             "response_compression"],
            ["hosts", "host_resolver", "http_client", "serializer", "deserializer", "options"]),
        # aioarangodb has them in this order.
        "ArangoClient.db": (
            ["name", "username", "password", "verify", "auth_method", "user_token",
             "superuser_token"],
            ["name", "username", "password", "verify", "auth_method", "superuser_token",
             "user_token", "options"]),
        # The library sends again.
        "DefaultHTTPClient.__init__": (
            ["request_timeout", "retry_attempts", "backoff_factor", "pool_connections",
             "pool_maxsize", "pool_timeout"],
            ["request_timeout", "pool_connections", "pool_maxsize"]),
        "PeriodicHostResolver.__init__": (
            ["host_count", "max_tries", "requests_period", "switch_timeout"],
            ["host_count", "max_tries", "requests_period"]),
        "Request.__init__": (
            ["method", "endpoint", "headers", "params", "data", "read", "write", "exclusive",
             "deserialize", "driver_flags"],
            ["method", "endpoint", "headers", "params", "data"]),
        "Database.request": (["request"], ["method", "path", "headers", "body"]),
        "Database.set_log_levels": (
            ["server_id", "with_appenders", "kwargs"], ["server_id", "with_appenders", "levels"]),
        "Database.set_log_settings": (["kwargs"], ["parameters"]),
    },
    "aioarangodb": {
        # The base class of aioarangodb has the order that is here; all are passed by name.
        "DefaultHTTPClient.send_request": (
            ["session", "method", "url", "params", "data", "headers", "auth"],
            ["session", "method", "url", "headers", "params", "data", "auth"]),
        "HostResolver.__init__": (["args", "kwargs"], ["host_count", "max_tries"]),
        "SingleHostResolver.__init__": (["args", "kwargs"], ["host_count", "max_tries"]),
        "Request.__init__": (
            ["method", "endpoint", "headers", "params", "data", "read", "write", "exclusive",
             "deserialize"],
            ["method", "endpoint", "headers", "params", "data"]),
        "Database.set_log_levels": (["kwargs"], ["server_id", "with_appenders", "levels"]),
        # It is a query here: the server has no endpoint for exports any more.
        **{f"{kind}.export": (
            ["limit", "count", "batch_size", "flush", "flush_wait", "ttl", "filter_fields",
             "filter_type"],
            ["limit", "count", "batch_size", "ttl", "allow_dirty_read"])
           for kind in ("Collection", "StandardCollection", "VertexCollection", "EdgeCollection")},
    },
}

# Methods whose parameters aioarangodb has in another order than python-arango, whose order is here;
# and the parameters of servers before 3.7, which are missing.
IN_PYTHON_ARANGOS_ORDER = {
    "AQL.execute", "AQL.set_tracking", "Collection.add_geo_index", "Collection.configure",
    "Database.create_collection", "Database.create_graph", "EdgeCollection.insert",
    "EdgeCollection.link", "EdgeCollection.replace", "EdgeCollection.update",
    "VertexCollection.insert", "VertexCollection.replace", "VertexCollection.update",
    *(f"{kind}.{name}" for kind in ("StandardCollection", "VertexCollection", "EdgeCollection")
      for name in ("add_geo_index", "configure"))}
OF_OLD_SERVERS_PARAMETERS = {
    "compact", "index_bucket_count", "journal_size", "ordered", "read_collections", "volatile",
    "write_collections"}
# Methods that aioarangodb declares without async although their result is awaited.
AWAITED = {"AQL.execute", "AQL.explain", "AQL.validate"}

# Members of their databases that do not concern clusters and servers.
OTHER_SUBJECTS = {
    "begin_", "foxx", "pregel", "replication", "run_tests", "task", "execute_transaction", "wal",
    "conn", "context"}

# Exceptions of methods that are not here begin with these.
OTHER_EXCEPTIONS = (
    "AQLQueryHistory", "AsyncExecute", "Batch", "CollectionLoad", "CollectionRotate",
    "CollectionUnload", "EdgeCollectionList", "Foxx", "GraphTraverse", "JWTRefresh",
    "OverloadControl", "Pregel", "Replication", "ServerRunTests", "Task", "TransactionExecute",
    "WAL")

# Error numbers that ArangoDB 3.12 has under other names, or no more.
GONE_NUMBERS = (
    "ACTION_OPERATION_UNABORTABLE", "CLUSTER_", "COLLECTION_", "COMMUNICATOR_", "DATADIR_",
    "DATAFILE_", "GRAPH_", "INPUT_REGISTERS", "LDAP_", "MAXIMAL_SIZE", "MMAP_", "MSYNC_",
    "NO_JOURNAL", "OUT_OF_MEMORY_MMAP", "QUERY_", "RECOVERY", "REPLICATION_MASTER_",
    "SYNC_TIMEOUT", "WRITE_THROTTLE", "WROTE_")

# Methods whose defaults in aioarangodb are not those of python-arango, which are here.
OTHER_DEFAULTS = {"Database.create_user"}
# Parameters whose defaults are others here: None means True, unless the query is a stream.
OTHER_PARAMETER_DEFAULTS = {"AQL.execute: allow_retry"}

# Classes whose objects a database creates.
CREATED_BY_DATABASES = {
    "AQL", "AQLQueryCache", "Backup", "Cluster", "Collection", "Cursor", "Database",
    "EdgeCollection", "Graph", "StandardCollection", "VertexCollection"}

CLASSES = {
    "aql": ["AQL", "AQLQueryCache"],
    "collection": ["Collection", "StandardCollection"],
    "cursor": ["Cursor"], "graph": ["Graph"],
    "client": ["ArangoClient"], "cluster": ["Cluster"], "http": ["HTTPClient", "DefaultHTTPClient"],
    "response": ["Response"], "request": ["Request"],
    "resolver": ["HostResolver", "SingleHostResolver", "RandomHostResolver",
                 "RoundRobinHostResolver", "PeriodicHostResolver", "FallbackHostResolver"]}


def module(package: str, name: str) -> Any:
    return importlib.import_module(f"{package}.{name}")


def pairs(package: str) -> list[tuple[str, type, type]]:
    """The classes that both have, of the modules of the same names."""
    found = [(name, getattr(module(package, place), name), getattr(
        module(PACKAGES[package], place), name))
        for place, names in CLASSES.items() for name in names
        if hasattr(module(package, place), name)]
    own = module(PACKAGES[package], "graph")
    found += [(name, getattr(module(package, "collection"), name), getattr(own, name))
              for name in ("VertexCollection", "EdgeCollection")]
    database = module(package, "database").StandardDatabase
    if package == "arango":
        found.append(("Backup", module(package, "backup").Backup, libarango.Backup))
    return [*found, ("Database", database, module(PACKAGES[package], "database").Database)]


def public(kind: type) -> set[str]:
    return {name for name in dir(kind) if not name.startswith("_")}


def parameters(function: Any) -> list[str]:
    return [name for name in inspect.signature(function).parameters if name != "self"]


@pytest.mark.parametrize("package", PACKAGES)
def test_the_members_of_their_classes_are_here(package: str) -> None:
    for name, theirs, ours in pairs(package):
        # Some are attributes of objects only.
        there = public(theirs) - set(getattr(theirs, "__slots__", ()))
        missing = there - public(ours) - {"host_count", "max_tries"}
        if name == "Database":
            missing = {each for each in missing - {"cluster"}
                       if not any(subject in each for subject in OTHER_SUBJECTS)}
            assert missing == set()
        else:
            base = next((each for each in ("HostResolver", "Collection")
                         if name.endswith(each)), name)
            assert missing == NOT_HERE[package].get(base, set()), name


@pytest.mark.parametrize("package", PACKAGES)
def test_their_parameters_are_here(package: str) -> None:
    different: dict[str, tuple[list[str], list[str]]] = {}
    compared = 0
    for name, theirs, ours in pairs(package):
        for member in ["__init__", *sorted(public(theirs) & public(ours))]:
            method, own = getattr(theirs, member), getattr(ours, member)
            if not callable(method) or member == "__init__" and name in CREATED_BY_DATABASES:
                continue
            wanted, given = parameters(method), parameters(own)
            compared += 1
            if package == "aioarangodb" and f"{name}.{member}" in IN_PYTHON_ARANGOS_ORDER:
                assert given[:len(wanted)] != wanted
                assert set(wanted) - OF_OLD_SERVERS_PARAMETERS <= set(given), f"{name}.{member}"
            elif given[:len(wanted)] != wanted:
                different[f"{name}.{member}"] = wanted, given
            assert inspect.iscoroutinefunction(own) == (
                inspect.iscoroutinefunction(method)
                or package == "aioarangodb" and f"{name}.{member}" in AWAITED), member
    assert different == PARAMETERS[package]
    assert compared > 250


@pytest.mark.parametrize("package", PACKAGES)
def test_the_defaults_of_their_parameters_are_here(package: str) -> None:
    compared = 0
    for name, theirs, ours in pairs(package):
        for member in sorted(public(theirs) & public(ours)):
            method, own = getattr(theirs, member), getattr(ours, member)
            if callable(method) and f"{name}.{member}" not in OTHER_DEFAULTS:
                given = inspect.signature(own).parameters
                for parameter in inspect.signature(method).parameters.values():
                    if (parameter.name in given and name != "DefaultHTTPClient"
                            and f"{name}.{member}: {parameter.name}"
                            not in OTHER_PARAMETER_DEFAULTS):
                        compared += 1
                        assert given[parameter.name].default == parameter.default, (
                            f"{name}.{member}: {parameter.name}")
    assert compared > 400


@pytest.mark.parametrize("package", PACKAGES)
def test_the_attributes_of_their_responses_and_requests_are_here(package: str) -> None:
    response = module(PACKAGES[package], "response").Response("GET", "", {}, 404, "Not Found", "")
    for name in module(package, "response").Response.__slots__:
        assert hasattr(response, name), name
    request = module(PACKAGES[package], "request").Request("GET", "/")
    # The others are of transactions and of the driver's own ways.
    assert {name for name in module(package, "request").Request.__slots__
            if not hasattr(request, name)} <= {
        "read", "write", "exclusive", "deserialize", "driver_flags", "files"}


@pytest.mark.parametrize("package", PACKAGES)
def test_their_exceptions_are_here(package: str) -> None:
    theirs = {name: kind for name, kind in vars(module(package, "exceptions")).items()
              if isinstance(kind, type) and issubclass(kind, Exception)}
    assert len(theirs) > 100
    ours = module(PACKAGES[package], "exceptions")
    assert {name for name in theirs if not hasattr(ours, name)
            and not name.startswith(OTHER_EXCEPTIONS)} == set()
    # Of each group in the list, some are not here.
    for group in OTHER_EXCEPTIONS:
        listed = [name for name in theirs if name.startswith(group)]
        assert not listed or not all(hasattr(ours, name) for name in listed), group
    for name, kind in theirs.items():
        if hasattr(ours, name) and hasattr(kind, "source") and hasattr(
                getattr(ours, name), "source"):
            assert getattr(ours, name).source == kind.source, name


@pytest.mark.parametrize("package", PACKAGES)
def test_their_error_numbers_are_here(package: str) -> None:
    theirs, ours = module(package, "errno"), module(PACKAGES[package], "errno")
    missing = {name for name in vars(theirs) if name.isupper() and not hasattr(ours, name)}
    assert {name for name in missing if not name.startswith(GONE_NUMBERS)} == set()
    assert package == "aioarangodb" or missing == set()
    for name, number in vars(theirs).items():
        if name.isupper() and hasattr(ours, name):
            assert getattr(ours, name) == number, name


@pytest.mark.parametrize("package", PACKAGES)
def test_what_is_imported_of_the_package_is_here(package: str) -> None:
    theirs = {name for name in vars(importlib.import_module(package))
              if not name.startswith(("_", *OTHER_EXCEPTIONS))}
    theirs -= {each for each in theirs if inspect.ismodule(
        vars(importlib.import_module(package))[each]) and each != "errno"}
    ours = importlib.import_module(PACKAGES[package])
    # Of python-arango.http, and of Python itself.
    assert {name for name in theirs if not hasattr(ours, name)} <= {
        "DEFAULT_REQUEST_TIMEOUT", "DeflateRequestCompression", "RequestCompression",
        "absolute_import", "unicode_literals"}


def test_both_packages_export_the_same() -> None:
    assert sorted(libarango.__all__) == sorted(libarango.aio.__all__)
    for name in libarango.__all__:
        assert hasattr(libarango, name) and hasattr(libarango.aio, name), name
    for name in ("ArangoServerError", "ClusterHealthError", "errno"):
        assert name in libarango.__all__
    assert libarango.ClusterHealthError is libarango.aio.ClusterHealthError


@pytest.mark.parametrize("resolver, strategy, options", [
    (SingleHostResolver(), "single", {}), (RandomHostResolver(3), "random", {}),
    (RoundRobinHostResolver(3, 9), "roundrobin", {"max_attempts": 9}),
    (FallbackHostResolver(3), "fallback", {}),
    (PeriodicHostResolver(3, requests_period=7), "periodic", {"period": 7})])
def test_a_resolver_stands_for_its_strategy(
        cluster: SimulatedCluster, resolver: HostResolver, strategy: str,
        options: dict[str, int]) -> None:
    with ArangoClient(cluster.endpoints, resolver) as client:
        assert client.stats()["strategy"] == strategy
        assert {name: value for name, value in resolver.options.items() if value} == options
        assert client.db(password=cluster.password).cluster.server_role() == "COORDINATOR"
    assert repr(resolver) == f"<{type(resolver).__name__} {strategy}>"


def test_a_resolver_that_the_library_does_not_know_is_refused() -> None:
    class Nearest(HostResolver):
        def get_host_index(self) -> int:
            return 0

    with pytest.raises(ArgumentError, match="Nearest.*strategy"):
        ArangoClient(host_resolver=Nearest())
    with pytest.raises(ValueError, match="max_tries: expected at least host_count, 3, got 2"):
        RoundRobinHostResolver(3, 2)
    theirs = importlib.import_module("arango.resolver").RoundRobinHostResolver(3)
    with pytest.raises(ArgumentError, match="host_resolver .* RoundRobinHostResolver"):
        ArangoClient(host_resolver=theirs)
