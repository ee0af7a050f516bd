"""The fault matrix of cursors and imports: the outcome of each fault for each batch and chunk, in each
way of reading and writing."""

from __future__ import annotations

import re
from concurrent.futures import Future

import pytest
from faults import DATA_FAULTS, FAULTS
from row_calls import RowPlayed
from row_cells import CALLS, ROW_CELLS, RowCell


@pytest.mark.parametrize("cell", ROW_CELLS, ids=str)
def test_row_cell(cell: RowCell, row_plays: dict[str, Future[RowPlayed]]) -> None:
    played = row_plays[cell.id].result()
    made, expected = played.made, cell.expected
    if cell.call.is_import:
        check_import(cell, played)
    else:
        assert (made.status, made.execution, made.reason) == (
            expected.status, expected.execution, cell.reason), made
        assert played.tried == list(range(len(expected.seen))), made
        assert played.has_more == cell.has_more, made
        if made.ok:
            assert made.value == cell.call.answer[1]["result"]
    for seen, count in zip(played.seen, expected.seen_at(played.scale)):
        assert seen in count, (played.seen, expected.text, made)
    assert expected.time.has(played.milliseconds, played.scale), (played.milliseconds, made)
    for request in (each for requests in played.requests for each in requests):
        if request["method"] == "POST":
            assert request["path"].partition("?")[0] == cell.call.target


def check_import(cell: RowCell, played: RowPlayed) -> None:
    """The result of an import is its summary, which has no attempts, or the error of the chunk."""
    made, info = played.made, played.info
    assert info is not None and made.status == cell.expected.status, made
    if not made.ok:
        assert made.execution == cell.expected.execution, made
    http = int(re.sub(r"\D.*", "", cell.id.removeprefix("kept-")) or 0)
    assert (info["unknown"], info["failed"]) == cell.ranges(http), (made, info)
    assert info["created"] == (2 if made.ok else 0)
    assert (info["lines"], info["errors"], info["in_flight"]) == (2, 0, 0)


def test_every_fault_meets_every_call() -> None:
    played = {(id(fault), cell.call.name) for cell in ROW_CELLS for fault in cell.faults}
    faults = {**FAULTS, **DATA_FAULTS}
    missing = {name for name, fault in faults.items() for call in CALLS
               if not call.group.is_held and (id(fault), call.name) not in played}
    assert missing == set()


def test_names_of_cells_are_unique() -> None:
    assert len({cell.id for cell in ROW_CELLS}) == len(ROW_CELLS)
