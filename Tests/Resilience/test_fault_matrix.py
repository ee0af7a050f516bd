"""What follows from each fault, for each verb, with one host and with three, however the request is
made."""

from __future__ import annotations

from concurrent.futures import Future

import pytest
from cells import CELLS, Cell
from drivers import DRIVERS, PLAYS
from faults import FAULTS, WELL_BODY
from stage import PATH, Played

from arango_faults.faults import FAULTS as ALL_FAULTS

PROBE = "/_db/_system/_admin/server/availability"


@pytest.mark.parametrize("cell, driver", PLAYS, ids=str)
def test_cell(cell: Cell, driver: str,
              plays: dict[tuple[str, str], Future[Played]]) -> None:
    played = plays[cell.id, driver].result()
    expected = cell.expected
    assert played.status == expected.status, told(cell, played)
    assert played.execution == expected.execution, told(cell, played)
    tried = [index for index in range(len(cell.faults)) if played.attempts_at(index)]
    assert tried == list(range(len(expected.seen))), told(cell, played)
    for index, count in enumerate(expected.seen):
        assert len(played.requests[index]) in count, told(cell, played)
    assert expected.time.has(played.milliseconds), told(cell, played)
    check_requests(cell, played)
    check_answer(cell, played)


def told(cell: Cell, played: Played) -> str:
    """What happened, as the tables write it."""
    seen = [str(len(played.requests[index])) if played.attempts_at(index) else "-"
            for index in range(len(cell.faults))]
    return (f"{played.status} {played.execution} {' '.join(seen)} in {played.milliseconds:.0f} ms, "
            f"not {cell.expected.text} {cell.expected.time.name.lower()}: {played.attempts}")


def check_requests(cell: Cell, played: Played) -> None:
    """What was seen is what was asked for, and none of it is denied by the attempts."""
    for index, requests in enumerate(played.requests):
        # A rest may end while the call still waits: then the host is probed first.
        own = [request for request in requests if request["path"] != PROBE]
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
    """It is that of the host that answered last; without one, the host is the last one tried."""
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


def test_cells_have_names_of_their_own() -> None:
    assert len({cell.id for cell in CELLS}) == len(CELLS)
