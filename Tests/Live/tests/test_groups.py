"""Each operation has one group, and the groups agree with the library's table."""

from __future__ import annotations

import re
from pathlib import Path

from groups import CHANGES, NEVER, READS
from recorder import ROWS

PAGE = Path(__file__).resolve().parents[3] / "docs" / "live.md"

#: Operations that read although the table does not call them idempotent: they move a cursor on.
READS_OF_CURSORS = {"query.execute", "cursor.next"}


def test_every_operation_is_in_one_group() -> None:
    groups = [READS, CHANGES, NEVER.keys()]
    assert set(ROWS) == set().union(*groups)
    assert len(ROWS) == sum(map(len, groups))


def test_operations_that_read_are_idempotent() -> None:
    assert {name for name in READS if not ROWS[name]["idempotent"]} == READS_OF_CURSORS


def test_every_operation_that_is_never_run_has_a_reason() -> None:
    assert all(NEVER.values())


def test_an_operation_that_needs_a_superuser_changes_nothing_or_is_never_run() -> None:
    assert not {name for name in CHANGES if ROWS[name]["permission"] == "superuser"}


def test_the_page_has_the_size_of_each_group() -> None:
    rows = re.findall(r"^\| (reads|changes|never) \| (\d+) \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert rows == [("reads", str(len(READS))), ("changes", str(len(CHANGES))), ("never", str(len(NEVER)))]
