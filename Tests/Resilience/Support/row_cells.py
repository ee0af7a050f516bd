"""The cells of cursors and imports: the rows of the data plane's tables, each with the column that the
header's contract gives the call."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import data_expectations as tables
from cells import Expected, Time
from data_calls import BATCH, CURSOR, FIRST_BATCH, LAST_BATCH, Group
from data_cells import HOSTS, REASONS
from faults import Fault, Port, fault

CURSOR_WAYS = ("blocking", "submitted", "started")
IMPORT_WAYS = ("blocking", "submitted")


@dataclass(frozen=True)
class RowCall:
    """A batch of a cursor, or the only chunk of an import. `group` is the column: a query is sent again
    if it is read_only, a later batch if the server has named it, a chunk if duplicates are updated,
    replaced or ignored and each document has a key."""

    name: str
    group: Group
    options: dict[str, Any] = field(default_factory=dict)
    data: bytes = b""
    answer: tuple[int, Any] = FIRST_BATCH

    @property
    def is_import(self) -> bool:
        return bool(self.data)

    @property
    def ways(self) -> Sequence[str]:
        return IMPORT_WAYS if self.is_import else CURSOR_WAYS

    @property
    def target(self) -> str:
        """The path of the request, without its query."""
        if self.is_import:
            return "/_db/_system/_api/import"
        if not self.group.is_held:
            return "/_db/_system/_api/cursor"
        batch = f"/{BATCH}" if self.group is Group.HELD_REPEATABLE else ""
        return f"/_db/_system/_api/cursor/{CURSOR}{batch}"


LINES = {True: b'{"_key":"a"}\n{"_key":"b"}\n', False: b'{"n":1}\n{"_key":"b"}\n'}
IMPORTED = (201, {"error": False, "created": 2, "errors": 0, "empty": 0, "updated": 0, "ignored": 0,
                  "details": []})


def _imports() -> Iterator[RowCall]:
    for is_keyed, data in LINES.items():
        for mode in ("error", "update", "replace", "ignore"):
            group = Group.REPEATABLE if is_keyed and mode != "error" else Group.ONCE
            yield RowCall(f"import-{mode}-{'keyed' if is_keyed else 'unkeyed'}", group,
                          {"on_duplicate": mode}, data, IMPORTED)


CALLS: list[RowCall] = [
    RowCall("first", Group.ONCE),
    RowCall("first-read-only", Group.REPEATABLE, {"read_only": True}),
    RowCall("later-without-id", Group.HELD_ONCE, answer=LAST_BATCH),
    RowCall("later", Group.HELD_REPEATABLE, answer=LAST_BATCH),
    *_imports(),
]


@dataclass(frozen=True)
class RowCell:
    id: str
    faults: list[Fault]
    call: RowCall
    way: str
    expected: Expected
    reason: str | None
    #: Those of data cells with the same meaning.
    times: int | None = None
    has_attempt_timeout: bool = False

    def __str__(self) -> str:
        return self.id

    @property
    def has_more(self) -> bool:
        """A failed read may be repeated if the query or batch was not delivered, or if the batch
        has an id, so that its outcome does not matter. A cursor that a server reported as lost, and
        a query that may have been executed, may not."""
        expected = self.expected
        if expected.status == "OK":
            return not self.call.group.is_held
        if expected.execution != "unknown":
            return expected.execution == "no"
        is_lost = expected.status == "SERVER" and self.reason is not None
        return self.call.group is Group.HELD_REPEATABLE and not is_lost

    def ranges(self, http_status: int) -> tuple[list[Any], list[Any]]:
        """The unknown and the failed lines: nothing is stored if the request was not executed or
        was refused with a status of 4xx."""
        lines = [{"first_line": 1, "last_line": 2}]
        if self.expected.status == "OK":
            return [], []
        if self.expected.execution == "no" or 400 <= http_status < 500:
            return [], lines
        return lines, []


def _cells(table: str, scope: str = "", hosts: int = HOSTS, everywhere: bool = False) -> Iterator[RowCell]:
    for line in list(filter(None, table.splitlines()))[1:]:
        row, time, *texts = re.split(" {2,}", line)
        names = [row] * hosts if everywhere else [row] + ["none"] * (hosts - 1)
        faults = [fault(name) for name in names]
        for index, group in enumerate(Group):
            if texts[index] == "=":
                texts[index] = texts[index - 1]
            text, _, last = texts[index].rpartition(" ")
            reason = REASONS.get(last)
            expected = Expected.parsed(text if reason else texts[index], Time[time.upper()])
            for call in CALLS:
                # A host that was never reached holds no cursor.
                if call.group is group and not (group.is_held and faults[0].port is not Port.FAULTY):
                    for way in call.ways:
                        yield RowCell(f"{row}{scope}-{call.name}-{way}", faults, call, way, expected,
                                      reason)


ROW_CELLS: list[RowCell] = [
    *_cells(tables.LASTING), *_cells(tables.ALONE, "-alone", hosts=1),
    *_cells(tables.EVERYWHERE, "-everywhere", everywhere=True)]
