"""The times of calls, measured in rounds in which every contender has its turn."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import Any, Protocol, Sequence

from targets import Ratio


class Contender(Protocol):
    """A program that is measured."""

    @property
    def name(self) -> str:
        """The name in the figures, and in the ratios of targets.py."""

    @property
    def title(self) -> str:
        """The name in the table."""

    @property
    def calls(self) -> int:
        """The calls of a whole round."""

    def measure(self, url: str, calls: int) -> float:
        """Returns the microseconds of one call, the mean of `calls` calls."""


@dataclass(frozen=True)
class Times:
    """The microseconds of one call of a contender, in each round."""

    contender: Contender
    rounds: list[float]

    @property
    def median(self) -> float:
        return median(self.rounds)


def measured(contenders: Sequence[Contender], url: str, rounds: int, share: float) -> list[Times]:
    """Measures a share of each contender's calls in each round. The contenders take turns, so that
    other load on the machine disturbs all of them alike."""
    times = [Times(contender, []) for contender in contenders]
    for _ in range(rounds):
        for of_one in times:
            calls = max(1, round(of_one.contender.calls * share))
            of_one.rounds.append(of_one.contender.measure(url, calls))
    return times


def report(what: str, times: list[Times], wanted: Sequence[Ratio]) -> dict[str, Any]:
    """Prints the times and the ratios that are wanted, and returns them for a program to read."""
    print(f"{what}, in microseconds; medians of {len(times[0].rounds)} rounds")
    print(f"  {'':<48} {'median':>10} {'min':>10} {'max':>10} {'calls/s':>10}")
    for of_one in times:
        figures = (of_one.median, min(of_one.rounds), max(of_one.rounds))
        columns = " ".join(f"{each:>10.{1 if each >= 10 else 3}f}" for each in figures)
        print(f"  {of_one.contender.title:<48} {columns} {1e6 / of_one.median:>10,.0f}")
    print("Ratios of the medians")
    medians = {of_one.contender.name: of_one.median for of_one in times}
    ratios: list[dict[str, Any]] = []
    for ratio in wanted:
        if ratio.dividend not in medians or ratio.divisor not in medians:
            print(f"  {ratio.target.name:<62} not measured")
            continue
        value = medians[ratio.dividend] / medians[ratio.divisor]
        print(ratio.target.line(value))
        ratios.append(ratio.target.record(value))
    return {"calls": [_record(of_one) for of_one in times], "ratios": ratios}


def _record(times: Times) -> dict[str, Any]:
    return {
        "name": times.contender.name,
        "title": times.contender.title,
        "median_us": times.median,
        "calls_per_second": 1e6 / times.median,
        "min_us": min(times.rounds),
        "max_us": max(times.rounds),
        "rounds_us": times.rounds,
    }
