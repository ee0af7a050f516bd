"""Fixtures: the cluster of ARANGO_HOSTS, the test cluster that it is compared with, and the report."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "bindings" / "python"), str(ROOT / "Tests" / "Simulator"),
                str(Path(__file__).parent / "Support")]
# The tables of calls.
sys.path.append(str(ROOT / "Tests" / "Wire"))

from groups import CHANGES, READS  # noqa: E402
from recorder import Recorder  # noqa: E402
from reference import reference_of  # noqa: E402
from report import Report  # noqa: E402
from target import Access, Target  # noqa: E402

ALLOWS_CHANGES = os.environ.get("ARANGO_ALLOW_CHANGES") == "1"
REPORT = Path(os.environ.get("ARANGO_LIVE_REPORT") or ROOT / "dist" / "live" / "live-report.md")
Scenario = Callable[[Recorder], None]
_written: list[Path] = []


@pytest.fixture(scope="session")
def access() -> Access:
    access = Access.of_environment()
    if access is None:
        pytest.exit("ARANGO_HOSTS is not set: the URLs of the coordinators, separated by commas", 2)
    return access


@pytest.fixture(scope="session")
def server(access: Access) -> Iterator[Target]:
    """The cluster of ARANGO_HOSTS."""
    with Target(access) as target:
        yield target


@pytest.fixture(scope="session")
def test_cluster(server: Target) -> Iterator[Target]:
    with reference_of(server) as target:
        yield target


@pytest.fixture(scope="session")
def report(server: Target, test_cluster: Target) -> Iterator[Report]:
    """The report, written also after failures."""
    report = Report(server, test_cluster, ALLOWS_CHANGES, names=server.known_names())
    yield report
    report.write(REPORT)
    _written.append(REPORT)


@pytest.fixture(scope="session")
def changeable(server: Target, test_cluster: Target, report: Report) -> Iterator[tuple[Target, Target]]:
    """Both clusters with a database of the suite. All that the suite created is removed at the end."""
    if not ALLOWS_CHANGES:
        pytest.skip("ARANGO_ALLOW_CHANGES is not 1")
    try:
        for target in (server, test_cluster):
            target.create_database()
        yield server, test_cluster
    finally:
        server.remove_everything()


@pytest.fixture
def read(server: Target, test_cluster: Target, report: Report) -> Callable[[Scenario], None]:
    """Plays a scenario that changes nothing, in `_system`."""
    return lambda scenario: _play(scenario, report, [
        Recorder(target, target.system, READS) for target in (server, test_cluster)])


@pytest.fixture
def change(changeable: tuple[Target, Target], report: Report) -> Callable[[Scenario], None]:
    """Plays a scenario in the database of the suite."""
    return lambda scenario: _play(scenario, report, [
        Recorder(target, target.own, READS | CHANGES) for target in changeable])


def _play(scenario: Scenario, report: Report, recorders: list[Recorder]) -> None:
    """Plays a scenario on the test cluster and on the server, and adds both to the report."""
    of_server, of_test_cluster = recorders
    scenario(of_test_cluster)
    assert not of_test_cluster.failures
    try:
        scenario(of_server)
    finally:
        report.add(of_server.outcomes, of_test_cluster.outcomes)
    assert not of_server.failures


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for path in _written:
        terminalreporter.write_line(f"report: {path}")
