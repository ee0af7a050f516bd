"""Fixtures of the fault matrix: faulty hosts, and the runs of all chosen cells."""

from __future__ import annotations

import operator
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]

sys.path[:0] = [str(ROOT / "bindings" / "python"), str(ROOT / "Tests" / "Simulator"),
                str(Path(__file__).parent / "Support")]

from cell_runner import HOSTS, CellRunner, Played, may_be_late  # noqa: E402
from cells import Cell, Time  # noqa: E402
from data_cells import DataCell  # noqa: E402
from data_runner import DataCellRunner  # noqa: E402
from drivers import DRIVERS  # noqa: E402
from ports import FullPort, SilentPort  # noqa: E402
from row_calls import RowPlayed  # noqa: E402
from row_cells import RowCell  # noqa: E402
from row_runner import RowCellRunner  # noqa: E402
from sim_process import FaultyHosts  # noqa: E402

#: Cells that are played at a time: they wait more than they work.
AT_A_TIME = 3

#: Plays for which the machine was too late.
repeated: list[str] = []


@pytest.fixture(scope="session")
def full_ports() -> Iterator[list[FullPort]]:
    ports = [FullPort() for _ in range(HOSTS)]
    yield ports
    for port in ports:
        port.close()


@pytest.fixture(scope="session")
def silent_ports() -> Iterator[list[SilentPort]]:
    ports = [SilentPort() for _ in range(HOSTS)]
    yield ports
    for port in ports:
        port.close()


@pytest.fixture(scope="session")
def session_runner(full_ports: list[FullPort], silent_ports: list[SilentPort]) -> Iterator[CellRunner]:
    with FaultyHosts("--hosts", HOSTS) as hosts:
        yield CellRunner(hosts, full_ports, silent_ports)


@pytest.fixture
def runner(session_runner: CellRunner) -> CellRunner:
    """Removes all faults and recorded requests."""
    session_runner.clear()
    return session_runner


@pytest.fixture
def hosts(runner: CellRunner) -> FaultyHosts:
    """Three hosts without faults until a test sets one."""
    return runner.hosts


@pytest.fixture(scope="session")
def plays(request: pytest.FixtureRequest, full_ports: list[FullPort],
          silent_ports: list[SilentPort]) -> Iterator[dict[tuple[str, str], Future[Played]]]:
    """By cell and driver what the chosen tests are about, several at a time, each on a runner of
    its own."""
    free: SimpleQueue[DataCellRunner] = SimpleQueue()

    def play(cell: Cell | DataCell, driver: str) -> Played:
        runner = free.get()
        try:
            for scale in cell.expected.time.scales:
                runner.clear()
                if isinstance(cell, DataCell):
                    played = runner.play_data(cell, DRIVERS[driver], scale)
                else:
                    played = runner.play(cell, DRIVERS[driver], scale)
                if not may_be_late(cell, played):
                    break
                repeated.append(f"{cell.id} {driver}")
            return played
        finally:
            free.put(runner)

    with ExitStack() as opened:
        for _ in range(AT_A_TIME):
            hosts = opened.enter_context(FaultyHosts("--hosts", HOSTS))
            free.put(DataCellRunner(hosts, full_ports, silent_ports))
        pool = opened.enter_context(ThreadPoolExecutor(AT_A_TIME))
        opened.callback(pool.shutdown, cancel_futures=True)
        yield {(cell.id, driver): pool.submit(play, cell, driver)
               for cell, driver in _chosen(request.session)}


@pytest.fixture(scope="session")
def row_plays(request: pytest.FixtureRequest, full_ports: list[FullPort],
              silent_ports: list[SilentPort]) -> Iterator[dict[str, Future[RowPlayed]]]:
    """The plays of the chosen cells of cursors and imports, by cell."""
    free: SimpleQueue[RowCellRunner] = SimpleQueue()

    def play(cell: RowCell) -> RowPlayed:
        runner = free.get()
        try:
            for scale in cell.expected.time.scales:
                runner.clear()
                played = runner.play_rows(cell, scale)
                expected = cell.expected
                if expected.time is Time.NOW or (
                        played.made.status == expected.status
                        and expected.time.has(played.milliseconds, scale)
                        and all(map(operator.contains, expected.seen_at(scale), played.seen))):
                    break
                repeated.append(cell.id)
            return played
        finally:
            free.put(runner)

    chosen = [item.callspec.params["cell"] for item in request.session.items
              if isinstance(item, pytest.Function) and item.originalname == "test_row_cell"]
    with ExitStack() as opened:
        for _ in range(AT_A_TIME):
            hosts = opened.enter_context(FaultyHosts("--hosts", HOSTS))
            free.put(RowCellRunner(hosts, full_ports, silent_ports))
        pool = opened.enter_context(ThreadPoolExecutor(AT_A_TIME))
        opened.callback(pool.shutdown, cancel_futures=True)
        yield {cell.id: pool.submit(play, cell) for cell in chosen}


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if repeated:
        terminalreporter.write_line(
            f"the machine was too late for {len(repeated)} plays, among them {repeated[0]}")


def _chosen(session: pytest.Session) -> Iterator[tuple[Cell | DataCell, str]]:
    for item in session.items:
        if isinstance(item, pytest.Function) and item.originalname in ("test_cell", "test_data_cell"):
            chosen: Mapping[str, Any] = item.callspec.params
            yield chosen["cell"], chosen["driver"]
