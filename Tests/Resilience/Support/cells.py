"""The cells of the expectation tables: one for each method and number of hosts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

import expectations
from faults import Fault, fault

#: Milliseconds for one connection and for one attempt, where a row is about that.
CONNECT_TIMEOUT_MS = 200
ATTEMPT_TIMEOUT_MS = 60
#: The limits of rows about something else: so high that waiting would be noticed.
FAR_MS = 20_000


class Time(Enum):
    """The duration of a call: its deadline, and its range in milliseconds.

    Where nothing is waited for, the deadline is so far away that waiting would be seen, and a busy
    machine is in time. All other times are multiplied by the scale of the play, and are less than
    what it takes to wait twice.
    """

    NOW = FAR_MS, 0, FAR_MS / 2
    CONNECT = FAR_MS, CONNECT_TIMEOUT_MS, 2 * CONNECT_TIMEOUT_MS
    CONNECTS = FAR_MS, 3 * CONNECT_TIMEOUT_MS, 4 * CONNECT_TIMEOUT_MS
    ATTEMPT = FAR_MS, ATTEMPT_TIMEOUT_MS, 2 * ATTEMPT_TIMEOUT_MS
    #: All that there is.
    LATE = 160, 160, 2 * 160
    #: 50 ms, of which half is random.
    PAUSE = FAR_MS, 25, 1_000
    #: 50, 100 and 200 ms, until the next one would end after the deadline. Half of each is random:
    #: they are over after 350 ms at most, and with the next one not before 375.
    PAUSES = 370, 75, 800

    def timeouts_ms(self, scale: int) -> dict[str, int]:
        """The options of a client, but for the time of an attempt."""
        connect_timeout = (scale * CONNECT_TIMEOUT_MS if self in (Time.CONNECT, Time.CONNECTS)
                           else scale * FAR_MS)
        return {"timeout_ms": scale * self.value[0], "connect_timeout_ms": connect_timeout}

    @property
    def scales(self) -> tuple[int, ...]:
        """A play for which a busy machine was too late is repeated with times that many times as long.
        How much of a longer deadline is left to the last of several attempts is chance."""
        return (1, 4, 4, 16, 16, *[64] * 30) if self is Time.PAUSES else (1, 8, 64)

    def attempt_timeout_ms(self, scale: int) -> int:
        return FAR_MS if self is Time.NOW else scale * ATTEMPT_TIMEOUT_MS

    def has(self, milliseconds: float, scale: int) -> bool:
        _, least, below = self.value
        # The pauses are the library's own, and longer only if there are more of them.
        if self not in (Time.PAUSE, Time.PAUSES):
            least *= scale
        # epoll and poll wait for whole milliseconds; times are rounded.
        return least - 4 <= milliseconds < scale * below

    def most_requests(self, scale: int) -> int:
        """The most requests to a host that puts a call off each time: one, and one after each
        pause. The shortest pauses are 25 ms, doubled up to a second."""
        count, spent, pause = 1, 0, 25
        while spent + pause < scale * self.value[0]:
            count, spent, pause = count + 1, spent + pause, min(2 * pause, 1_000)
        return count


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
    """`seen` is the allowed number of requests of each tried host."""

    text: str
    status: str
    execution: str
    seen: list[range]
    time: Time

    def seen_at(self, scale: int) -> list[range]:
        """The expectation at another scale: a longer deadline has more backoffs."""
        return [count if len(count) == 1 or scale == 1
                else range(count[0], self.time.most_requests(scale) + 1) for count in self.seen]

    @classmethod
    def parsed(cls, text: str, time: Time) -> Expected:
        status, execution, *seen = text.split(" ")
        return cls(text, status, "unknown" if execution == "?" else execution,
                   [_range(count) for count in seen], time)


@dataclass(frozen=True)
class Cell:
    id: str
    faults: list[Fault]
    #: Number of requests with the fault; None if it is permanent.
    times: int | None
    verb: Verb
    expected: Expected
    #: True if the table is about the time of an attempt.
    has_attempt_timeout: bool = False
    #: True if requests carry a token.
    token: bool = False

    def __str__(self) -> str:
        return self.id

    @property
    def must_not_repeat(self) -> bool:
        return self.verb in WRITES


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
                           Expected.parsed(text, time), attempt_timeout, token)


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
