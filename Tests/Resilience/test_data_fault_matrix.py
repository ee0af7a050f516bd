"""The fault matrix of the data plane: the outcome of each fault for documents, queries, cursors and
transactions, for each kind of call."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any

import pytest
from cell_runner import PROBE, Played
from cells import Time
from data_calls import CALLS, OTHERS, Group
from data_cells import DATA_CELLS, DataCell
from drivers import DATA_PLAYS, DRIVERS
from faults import DATA_FAULTS, FAULTS


@pytest.mark.parametrize("cell, driver", DATA_PLAYS, ids=str)
def test_data_cell(cell: DataCell, driver: str,
                   plays: dict[tuple[str, str], Future[Played]]) -> None:
    played = plays[cell.id, driver].result()
    expected = cell.expected
    assert (played.status, played.execution, played.reason) == (
        expected.status, expected.execution, cell.reason), told(cell, played)
    assert played.tried == list(range(len(expected.seen))), told(cell, played)
    for seen, count in zip(played.seen, expected.seen_at(played.scale)):
        assert seen in count, told(cell, played)
    assert expected.time.has(played.milliseconds, played.scale), told(cell, played)
    check_requests(cell, played)
    check_host(cell, played)
    if played.status == "OK":
        assert played.result == cell.call.result


def told(cell: DataCell, played: Played) -> str:
    """The observed outcome in the notation of the tables."""
    seen = [str(seen) if index in played.tried else "-"
            for index, seen in enumerate(played.seen)]
    return (f"{played.status} {played.execution} {' '.join(seen)} {played.reason} in "
            f"{played.milliseconds:.0f} ms, not {cell.expected.text} {cell.reason} "
            f"{cell.expected.time.name.lower()}, times {played.scale}: {played.attempts}")


def check_requests(cell: DataCell, played: Played) -> None:
    """Asserts that the hosts received the request of the call, as often as the attempts state."""
    for index, requests in enumerate(played.requests):
        own = [request for request in requests if request["path"] != PROBE]
        if cell.expected.time not in (Time.PAUSE, Time.PAUSES):
            assert own == requests, told(cell, played)
        for request in own:
            assert f"{request['method']} {request['path']}" == cell.call.target.replace(
                " ", " /_db/_system")
            assert request["complete"]
            headers = {name.lower(): value for name, value in request["headers"].items()}
            for name, value in cell.call.headers.items():
                assert headers[name.lower()] == value
        sent = [attempt for attempt in played.attempts_at(index) if attempt["sent"]]
        assert len(own) <= len(sent), told(cell, played)


def check_host(cell: DataCell, played: Played) -> None:
    """Asserts that the result names the host that responded last, or else the last one tried."""
    is_answer = played.status in ("OK", "SERVER", "AUTH")
    telling = [attempt for attempt in played.attempts
               if not is_answer or "answered " in attempt["outcome"]]
    assert played.host == telling[-1]["host"], told(cell, played)


@pytest.mark.parametrize("driver", DRIVERS)
def test_every_fault_meets_every_call(driver: str) -> None:
    played = {(id(fault), cell.call.name) for cell, player in DATA_PLAYS if player == driver
              for fault in cell.faults}
    faults = {**FAULTS, **DATA_FAULTS}
    assert [(name, call.name) for name, fault in faults.items() for call in CALLS
            if (id(fault), call.name) not in played] == []


def test_every_call_and_group_is_played() -> None:
    assert {cell.call.name for cell in DATA_CELLS} == {call.name for call in [*CALLS, *OTHERS]}
    assert {call.group for call in CALLS} == set(Group)


def test_names_of_cells_are_unique() -> None:
    assert len({cell.id for cell in DATA_CELLS}) == len(DATA_CELLS)
