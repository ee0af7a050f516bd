"""The fault matrix: the outcome of each fault for each method, with one host and with three, for
each kind of call."""

from __future__ import annotations

from concurrent.futures import Future

import pytest
from cell_runner import PATH, PROBE, Played
from cells import CELLS, Cell, Time
from drivers import DRIVERS, PLAYS
from faults import FAULTS, WELL_BODY

from arango_faults.faults import FAULTS as ALL_FAULTS


@pytest.mark.parametrize("cell, driver", PLAYS, ids=str)
def test_cell(cell: Cell, driver: str,
              plays: dict[tuple[str, str], Future[Played]]) -> None:
    played = plays[cell.id, driver].result()
    expected = cell.expected
    assert played.status == expected.status, told(cell, played)
    assert played.execution == expected.execution, told(cell, played)
    assert played.tried == list(range(len(expected.seen))), told(cell, played)
    for seen, count in zip(played.seen, expected.seen_at(played.scale)):
        assert seen in count, told(cell, played)
    assert expected.time.has(played.milliseconds, played.scale), told(cell, played)
    check_requests(cell, played)
    check_answer(cell, played)


def told(cell: Cell, played: Played) -> str:
    """The observed outcome in the notation of the tables."""
    seen = [str(seen) if index in played.tried else "-"
            for index, seen in enumerate(played.seen)]
    return (f"{played.status} {played.execution} {' '.join(seen)} in {played.milliseconds:.0f} ms, "
            f"not {cell.expected.text} {cell.expected.time.name.lower()}, times {played.scale}: "
            f"{played.attempts}")


def check_requests(cell: Cell, played: Played) -> None:
    """Asserts that the hosts received the request of the cell, as often as the attempts state."""
    for index, requests in enumerate(played.requests):
        # A rest may end while the call still waits: then the host is probed first.
        own = [request for request in requests if request["path"] != PROBE]
        if cell.expected.time not in (Time.PAUSE, Time.PAUSES):
            assert own == requests, told(cell, played)
        for request in own:
            assert request["method"] == cell.verb.method
            assert request["path"] == f"/_db/_system{PATH}"
            assert request["body_size"] == len(cell.verb.body) and request["complete"]
        sent = [attempt for attempt in played.attempts_at(index) if attempt["sent"]]
        assert len(own) <= len(sent), told(cell, played)
    if played.execution == "no":
        for attempt in played.attempts:
            # A probe is another request.
            is_harmless = attempt["outcome"].startswith(("answered ", "probe: "))
            assert not attempt["sent"] or is_harmless, attempt


def check_answer(cell: Cell, played: Played) -> None:
    """Asserts that the result names the host that responded last, or else the last one tried."""
    is_answer = played.status in ("OK", "SERVER", "AUTH")
    telling = [attempt for attempt in played.attempts
               if not is_answer or "answered " in attempt["outcome"]]
    assert played.host == telling[-1]["host"]
    if played.body is None:
        return
    fault = cell.faults[played.urls.index(telling[-1]["host"])]
    body = WELL_BODY if fault.body is None else fault.body
    assert played.body == (b"" if cell.verb.method == "HEAD" else body)


def test_every_fault_of_the_hosts_has_a_row() -> None:
    assert {fault.told for fault in FAULTS.values()} == {"none", *ALL_FAULTS}


@pytest.mark.parametrize("driver", DRIVERS)
def test_every_fault_is_played(driver: str) -> None:
    played = {id(fault) for cell, player in PLAYS if player == driver for fault in cell.faults}
    assert [name for name, fault in FAULTS.items() if id(fault) not in played] == []


def test_names_of_cells_are_unique() -> None:
    assert len({cell.id for cell in CELLS}) == len(CELLS)
