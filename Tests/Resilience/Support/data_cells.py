"""The cells of the data plane's expectation tables: one for each call."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import data_expectations as tables
from cells import Expected, Time
from data_calls import CALLS, OTHERS, DataCall, Group
from faults import Fault, fault

HOSTS = 3
REASONS = {"gone": "coordinator gone", "expired": "expired"}


@dataclass(frozen=True)
class DataCell:
    id: str
    faults: list[Fault]
    #: Number of requests with the fault; None if it is permanent.
    times: int | None
    call: DataCall
    expected: Expected
    reason: str | None
    has_attempt_timeout: bool = False

    def __str__(self) -> str:
        return self.id

    @property
    def must_not_repeat(self) -> bool:
        return self.call.group.is_once


#: A call of each group for the tables about the hosts, which a call's arguments do not change.
SAMPLES = [call for call in CALLS
           if call.name in ("insert-unkeyed", "update-if-match", "next", "next-batch", "commit")]


def _cells(table: str, calls: Sequence[DataCall], scope: str = "", *, hosts: int = HOSTS,
           everywhere: bool = False, times: int | None = None,
           attempt_timeout: bool = False) -> Iterator[DataCell]:
    groups = list(Group)
    heading, *lines = filter(None, table.splitlines())
    assert re.split(" {2,}", heading)[2:] == [group.value for group in groups], heading
    for line in lines:
        row, time, *texts = re.split(" {2,}", line)
        if len(texts) != len(groups):
            raise ValueError(f"{len(groups)} columns wanted: {line}")
        words = time.split(" ") * (1 if " " in time else len(groups))
        names = row.split(", ")
        if everywhere and len(names) == 1:
            names *= hosts
        names += ["none"] * (hosts - len(names))
        for index, group in enumerate(groups):
            if texts[index] == "=":
                texts[index] = texts[index - 1]
            outcome, _, last = texts[index].rpartition(" ")
            reason = REASONS.get(last)
            expected = Expected.parsed(outcome if reason else texts[index],
                                       Time[words[index].upper()])
            for call in calls:
                if call.group is group:
                    yield DataCell(f"{row.replace(', ', '+')}{scope}-{call}",
                                   [fault(name) for name in names], times, call, expected, reason,
                                   attempt_timeout)


DATA_CELLS: list[DataCell] = [
    *_cells(tables.LASTING, CALLS),
    *_cells(tables.ALONE, SAMPLES, "-alone", hosts=1),
    *_cells(tables.ONCE, SAMPLES, "-once", times=1),
    *_cells(tables.EVERYWHERE, SAMPLES, "-everywhere", everywhere=True),
    *_cells(tables.EACH_ITS_OWN, SAMPLES),
    *_cells(tables.ATTEMPT_TIMEOUT, SAMPLES, "-attempt-timeout", attempt_timeout=True),
    *_cells(tables.RULES, OTHERS, "-rule"),
]
