"""Calls, databases, failures and clients leak no threads and no descriptors."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import pytest

from libarango import ArangoClient, Database
from libarango.exceptions import ArgumentError, ServerError
from sim_process import SimulatedCluster
from waiting import eventually

CALLS = 2_000
# A result that is not destroyed keeps some 4 kB of health: 2,000 of them are 8 MB.
ALLOWED_GROWTH = 2 << 20


def resident() -> int:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def threads() -> int:
    return len(os.listdir("/proc/self/task"))


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def nothing_more_than(idle: tuple[int, int]) -> bool:
    """True if there are no more threads and descriptors than before. Those of earlier tests may
    end meanwhile, and the kernel may list a joined thread a moment longer."""
    return threads() <= idle[0] and descriptors() <= idle[1]


def test_calls_leak_nothing(db: Database, cluster: SimulatedCluster) -> None:
    def work(times: int) -> None:
        for _ in range(times // 4):
            db.cluster.health()
            assert db.request("GET", "/_admin/cluster/health").headers["server"]
            with pytest.raises(ServerError):
                db.cluster.server_engine("PRMR-nowhere")
            db.with_options(timeout_ms=1_000).cluster.server_id()
            cluster.forget_requests()

    work(CALLS // 4)
    before, idle = resident(), (threads(), descriptors())
    work(CALLS)
    assert resident() - before < ALLOWED_GROWTH
    eventually(lambda: nothing_more_than(idle))


def test_databases_leak_nothing(db: Database) -> None:
    def work(times: int) -> None:
        for _ in range(times):
            db.with_options(timeout_ms=1_000)

    work(1_000)
    before = resident()
    work(30_000)
    assert resident() - before < ALLOWED_GROWTH


def test_failures_leak_nothing(db: Database) -> None:
    def work(times: int) -> None:
        for _ in range(times):
            try:
                db.call("cluster.nowhere")
            except ArgumentError:
                pass

    work(1_000)
    before = resident()
    work(30_000)
    assert resident() - before < ALLOWED_GROWTH


def test_clients_leak_nothing(cluster: SimulatedCluster) -> None:
    def work(times: int) -> None:
        for _ in range(times):
            with ArangoClient(cluster.endpoints) as client:
                client.db(password=cluster.password).cluster.server_role()

    work(50)
    before, idle = resident(), (threads(), descriptors())
    work(300)
    assert resident() - before < ALLOWED_GROWTH
    eventually(lambda: nothing_more_than(idle))
