"""The tables of expectations, taken apart into cells: one for each verb and number of hosts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

import expectations
from faults import Fault, fault

#: Milliseconds for one connection, and for one attempt where a table is about that.
CONNECT_TIMEOUT_MS = 200
ATTEMPT_TIMEOUT_MS = 60


class Time(Enum):
    """How long a call may take: its deadline, and milliseconds from and below.

    Where nothing is waited for, the deadline is so far away that waiting would be seen.
    """

    NOW = 2_000, 0, 1_000
    CONNECT = 2_000, CONNECT_TIMEOUT_MS, 1_000
    CONNECTS = 2_000, 3 * CONNECT_TIMEOUT_MS, 1_500
    ATTEMPT = 2_000, ATTEMPT_TIMEOUT_MS, 1_000
    #: All that there is.
    LATE = 160, 160, 700
    #: 50 ms, of which half is random.
    PAUSE = 2_000, 25, 1_000
    #: 50, 100 and 200 ms, until the next one would end after the deadline. Half of each is random:
    #: they are over after 350 ms at most, and with the next one not before 375.
    PAUSES = 370, 75, 800

    @property
    def timeout_ms(self) -> int:
        return self.value[0]

    def has(self, milliseconds: float) -> bool:
        _, least, below = self.value
        # libcurl's clock has milliseconds, and rounds down.
        return least - 4 <= milliseconds < below


@dataclass(frozen=True)
class Verb:
    name: str
    method: str
    body: bytes = b""

    def __str__(self) -> str:
        return self.name


GET = Verb("GET", "GET")
HEAD = Verb("HEAD", "HEAD")
WRITES = [Verb("POST-with-body", "POST", b'{"_key":"one"}'), Verb("POST-without-body", "POST"),
          Verb("DELETE", "DELETE")]
#: The verbs of a table's columns, for each number of hosts.
Columns = list[list[Verb]]


@dataclass(frozen=True)
class Expected:
    """`seen` has for each host that is tried how many requests it may see."""

    text: str
    status: str
    execution: str
    seen: list[range]
    time: Time

    @classmethod
    def parsed(cls, text: str, time: Time) -> Expected:
        status, execution, *seen = text.split(" ")
        return cls(text, status, "unknown" if execution == "?" else execution,
                   [_range(count) for count in seen], time)


@dataclass(frozen=True)
class Cell:
    id: str
    faults: list[Fault]
    #: How often each fault is played; None: for ever.
    times: int | None
    verb: Verb
    expected: Expected
    options: dict[str, int] = field(default_factory=dict)
    #: Whether requests carry a token.
    token: bool = False

    def __str__(self) -> str:
        return self.id


def _range(count: str) -> range:
    least, _, most = count.partition("-")
    return range(int(least), int(most or least) + 1)


def _rows(table: str, columns: int) -> Iterator[tuple[str, list[tuple[str, Time]]]]:
    """The name of each row and, for each column, what is expected and when."""
    _, *lines = filter(None, table.splitlines())
    for line in lines:
        name, times, *texts = re.split(" {2,}", line)
        words = times.split(" ")
        if len(texts) != columns or columns % len(words):
            raise ValueError(f"{columns} columns wanted: {line}")
        for index, text in enumerate(texts):
            if text == "=":
                texts[index] = texts[index - 1]
        all_times = [Time[word.upper()] for word in words for _ in range(columns // len(words))]
        yield name, list(zip(texts, all_times))


def _cells(table: str, scope: str = "", *, everywhere: bool = False, times: int | None = None,
           attempt_timeout: bool = False, verbs: Columns = [[GET], WRITES],
           token: bool = False) -> Iterator[Cell]:
    options = {"attempt_timeout_ms": ATTEMPT_TIMEOUT_MS} if attempt_timeout else {}
    hosts = [3] if everywhere else [1, 3]
    for name, columns in _rows(table, len(verbs) * len(hosts)):
        for index, (text, time) in enumerate(columns):
            count = hosts[index // len(verbs)]
            names = name.split(", ")
            if everywhere and len(names) == 1:
                names *= count
            names += ["none"] * (count - len(names))
            for verb in verbs[index % len(verbs)]:
                id = f"{name.replace(', ', '+')}{scope}-{verb}-{count}-host{'s' * (count > 1)}"
                yield Cell(id, [fault(name) for name in names], times, verb,
                           Expected.parsed(text, time), options, token)


CELLS: list[Cell] = [
    *_cells(expectations.LASTING),
    *_cells(expectations.ONCE, "-once", times=1),
    *_cells(expectations.EVERYWHERE, "-everywhere", everywhere=True),
    *_cells(expectations.EVERYWHERE_ONCE, "-everywhere-once", everywhere=True, times=1),
    *_cells(expectations.EACH_ITS_OWN, everywhere=True),
    *_cells(expectations.HEAD, verbs=[[HEAD]]),
    *_cells(expectations.WITH_TOKEN, "-with-token", verbs=[[GET], WRITES, [HEAD]], token=True),
    *_cells(expectations.ATTEMPT_TIMEOUT, "-attempt-timeout", attempt_timeout=True),
    *_cells(expectations.ATTEMPT_TIMEOUT_EVERYWHERE, "-everywhere-attempt-timeout",
            everywhere=True, attempt_timeout=True),
]
