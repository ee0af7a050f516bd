"""The tables: their rows, each a situation that every contender is put into."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from faults_compared import calls, lost, trust
from faults_compared.cell import Cell
from faults_compared.stage import Stage


@dataclass(frozen=True)
class Situation:
    name: str
    measure: Callable[[Stage], Cell]


@dataclass(frozen=True)
class Table:
    #: What it is called in the page's marks.
    name: str
    corner: str
    situations: tuple[Situation, ...]
    #: Whether it is of those told to take turns, not of the clients as they are by default.
    take_turns: bool = False


_GET_AND_INSERT = (("GET", "get"), ("POST", "insert"))

_CALLS = (
    *(Situation(f"{trouble.name}: {method}", partial(trouble.measured, word=word))
      for trouble in calls.TROUBLES for method, word in _GET_AND_INSERT
      # A write whose answer does not come in time is in the table of lost requests.
      if trouble.action != "hang" or word == "get"),
    Situation("what is sent to it is lost: GET", partial(calls.blackholed, word="get")),
)

_LOST = (
    Situation("GET, a new connection is closed", partial(lost.dropped, word="get")),
    Situation("POST, a new connection is closed", partial(lost.dropped, word="insert")),
    Situation("POST, a kept connection is closed", partial(lost.dropped_when_kept, word="insert")),
    Situation("DELETE, a kept connection is closed",
              partial(lost.dropped_when_kept, word="delete")),
    Situation("POST, 503/30 shutting down", partial(lost.shutting_down, word="insert")),
)

_TRUST = (
    Situation("a token lives 2 s: calls for 6 s", trust.tokens_in_use),
    Situation("a token lives 2 s: a call, 4 s of rest, 10 calls", trust.tokens_after_a_rest),
    Situation("redirected to another port: GET", partial(trust.redirected, word="get")),
    Situation("redirected to another port: POST", partial(trust.redirected, word="insert")),
    Situation("an answer of 100 MiB once unpacked", trust.bomb),
    Situation("the same, answers limited to 1 MiB",
              partial(trust.bomb, limit_mib=trust.SMALL_LIMIT_MIB)),
)

TABLES = (
    Table("calls", "one of three coordinators", _CALLS),
    Table("turns", "one of three coordinators", _CALLS, take_turns=True),
    Table("lost", "the answer does not come", _LOST),
    Table("trust", "tokens, redirections, large answers", _TRUST),
)
