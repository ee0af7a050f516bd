"""The library in functions of PostgreSQL's plpython3u. The postgres executable exports names that
jansson has too, and its signal handlers are not Python's."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator

import pytest

from conftest import PROGRAMS
from postgres import PostgresServer, find_programs
from sim_process import FaultyHosts, SimulatedCluster
from waiting import PATIENCE_SECONDS, eventually

#: SQLSTATE query_canceled and admin_shutdown.
CANCELLED, TERMINATED = "57014", "57P01"


@pytest.fixture(scope="module")
def server(environment: dict[str, str]) -> Iterator[PostgresServer]:
    programs = find_programs()
    if programs is None:
        pytest.skip("postgresql is not installed: scripts/setup hosts installs it")
    with PostgresServer(programs, environment) as server:
        if not server.run("SELECT name FROM pg_available_extensions WHERE name = 'plpython3u'"):
            pytest.skip("postgresql-plpython3 is not installed: scripts/setup hosts installs it")
        server.run((PROGRAMS / "plpython.sql").read_text())
        yield server
        crashes = [line for line in server.log().splitlines() if "terminated by signal" in line]
        assert crashes == []


def health(cluster: SimulatedCluster) -> str:
    return f"SELECT health('{','.join(cluster.endpoints)}', '{cluster.password}')"


def request_of(session: subprocess.Popen[str], faulty: FaultyHosts) -> None:
    """Waits for the request of a call."""
    eventually(lambda: bool(faulty.requests(0)) or session.poll() is not None)


def ended(session: subprocess.Popen[str]) -> tuple[str, str]:
    """Returns the rows and the messages of a session."""
    output, errors = session.communicate(timeout=PATIENCE_SECONDS)
    return output.strip(), errors


def test_a_function_reads_the_health_of_the_cluster(
        server: PostgresServer, cluster: SimulatedCluster) -> None:
    assert server.run(health(cluster)) == "9"


def test_a_function_writes_documents_and_reads_them_with_a_cursor(
        server: PostgresServer, cluster: SimulatedCluster) -> None:
    assert server.run(health(cluster), f"SELECT create_items('{cluster.password}')",
                      f"SELECT write_and_read('one', 95, '{cluster.password}')") == "9\n\n95"
    assert len([each for each in cluster.requests() if "/_api/cursor/" in each["path"]]) >= 9


def test_sessions_make_calls_concurrently(
        server: PostgresServer, cluster: SimulatedCluster) -> None:
    server.run(health(cluster), f"SELECT create_items('{cluster.password}')")
    for coordinator in cluster.coordinators:
        cluster.act(coordinator.id, "hang")
    cluster.forget_requests()
    sessions = [server.session(
        health(cluster), f"SELECT write_and_read('{name}', 95, '{cluster.password}')")
        for name in ("first", "second")]
    eventually(lambda: len(cluster.requests()) == 2)
    for coordinator in cluster.coordinators:
        cluster.act(coordinator.id, "resume")
    assert [ended(session) for session in sessions] == [("9\n95", "")] * 2


def test_an_error_has_its_members(server: PostgresServer, cluster: SimulatedCluster) -> None:
    *_, row = server.run(
        health(cluster), f"SELECT * FROM unnest(missing_collection('{cluster.password}'))",
    ).split("9\n", 1)
    status, message, execution, number, host = row.split("\n")
    assert (status, execution, number) == ("ARANGO_ERR_SERVER", "yes", "1203")
    assert "missing" in message and host in cluster.endpoints


def test_an_error_that_no_function_handles_is_the_statement_s(
        server: PostgresServer, faulty: FaultyHosts) -> None:
    faulty.fault(0, "refuse")
    output, errors = ended(server.session(f"SELECT cancellable_call('{faulty.hosts[0]}')",
                                          "SELECT 'the session goes on'", stops=False))
    assert "libarango.exceptions.ConnectError" in errors and faulty.hosts[0] in errors
    assert output == "the session goes on"


def test_a_cancelled_statement_waits_for_its_blocking_call(
        server: PostgresServer, faulty: FaultyHosts) -> None:
    # PostgreSQL's handler only sets a flag, which it reads after the function.
    faulty.fault(0, "delay", seconds=PATIENCE_SECONDS)
    session = server.session(f"SELECT blocking_call('{faulty.hosts[0]}')")
    request_of(session, faulty)
    cancelled = "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE query ~ '^SELECT block'"
    assert server.run(cancelled) == "t"
    faulty.fault(0, "none")
    _, errors = ended(session)
    # The signal neither ends the call nor repeats its request.
    assert "status 200" in errors and CANCELLED in errors
    assert len(faulty.requests(0)) == 1


@pytest.mark.parametrize(("end", "state"), [
    ("SELECT pg_cancel_backend(pid) FROM", CANCELLED),
    ("SELECT pg_terminate_backend(pid) FROM", TERMINATED),
    (None, CANCELLED),
], ids=["cancel", "terminate", "timeout"])
def test_a_call_of_an_event_loop_ends_with_its_statement(
        server: PostgresServer, cluster: SimulatedCluster, faulty: FaultyHosts, end: str | None,
        state: str) -> None:
    faulty.fault(0, "accept-and-hang")
    session = server.session(
        f"SET statement_timeout = {0 if end else 500}",
        f"SELECT cancellable_call('{faulty.hosts[0]}')",
        "SET statement_timeout = 0", health(cluster), stops=False)
    if end:
        request_of(session, faulty)
        assert server.run(f"{end} pg_stat_activity WHERE query ~ '^SELECT cancellable'") == "t"
    output, errors = ended(session)
    assert state in errors
    # A cancelled statement leaves the session usable.
    assert output == ("9" if state == CANCELLED else "")
