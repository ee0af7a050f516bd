"""The report of a run: the outcome of each operation and the differences from the test cluster, in Markdown."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from pathlib import Path

import libarango
from groups import CHANGES, NEVER, READS
from recorder import ROWS, Outcome
from shapes import Difference, differences
from target import Target

#: The number of argument names in a row.
MOST_ARGUMENTS = 5


@dataclass
class Report:
    """The outcomes and differences of a run. Contains types, member names and numbers only."""

    server: Target
    test_cluster: Target
    with_changes: bool
    outcomes: dict[str, Counter[str]] = field(default_factory=dict)
    #: By operation: the calls with each difference.
    found: dict[str, dict[Difference, list[str]]] = field(default_factory=dict)
    #: Checks that are no operation, such as the rows of a cursor.
    checks: dict[str, str] = field(default_factory=dict)
    #: Names of the server's databases, users and the like, which are left out of paths.
    names: Set[str] = frozenset()

    def add(self, server: Mapping[str, Outcome], test_cluster: Mapping[str, Outcome]) -> None:
        """Adds the calls of one test. A call that only one of the two got has nothing to be compared with."""
        for name, outcome in server.items():
            self.outcomes.setdefault(outcome.operation, Counter())[outcome.text] += 1
            if name in test_cluster:
                found = self.found.setdefault(outcome.operation, {})
                for difference in _compared(outcome, test_cluster[name]):
                    found.setdefault(difference, []).append(name)

    def write(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.text(), encoding="utf-8")

    def text(self) -> str:
        return "\n".join([*self._head(), *self._differences(), *self._operations(), *self._others(), ""])

    def _head(self) -> list[str]:
        server = self.server
        lines = [
            "# ArangoDB and libarango", "",
            f"- Server: ArangoDB {server.version_text}, {server.license}, {server.role.lower()}",
            f"- Servers of the cluster: {_numbers(server.servers)}",
            f"- Library: libarango {libarango.version()}",
            f"- Test cluster: {self.test_cluster.version_text}, {self.test_cluster.license}, "
            f"{_numbers(self.test_cluster.servers)}",
            f"- Changes: {'in a database of the suite' if self.with_changes else 'none'}", ""]
        return lines + [f"- {name}: {result}" for name, result in self.checks.items()] + [""]

    def _differences(self) -> list[str]:
        lines = ["## Differences", ""]
        rows = [f"| {operation} | `{self._path(each)}` | {each.server} | {each.test_cluster} | {_calls(names)} |"
                for operation, found in self.found.items() for each, names in found.items()]
        if not rows:
            return [*lines, "None.", ""]
        return [*lines, "| operation | path | server | test cluster | calls |", "|---|---|---|---|---|", *rows, ""]

    def _path(self, difference: Difference) -> str:
        """The path in a table, without names of the server's data if a map was not recognized."""
        path = difference.path
        for name in sorted(self.names, key=len, reverse=True):
            path = re.sub(rf"(?<=\.){re.escape(name)}(?=\.|\[|$)", "<name>", path)
        return path.replace("|", r"\|")

    def _operations(self) -> list[str]:
        rows = [f"| {name} | {_counted(self.outcomes[name])} |" for name in ROWS if name in self.outcomes]
        return ["## Operations", "", "| operation | outcomes |", "|---|---|", *rows, ""]

    def _others(self) -> list[str]:
        rows = [f"| {name} | {self._reason(name)} |" for name in ROWS if name not in self.outcomes]
        return ["## Operations that were not called", "", "| operation | reason |", "|---|---|", *rows]

    def _reason(self, operation: str) -> str:
        if operation in NEVER:
            return f"never: {NEVER[operation]}"
        if operation in CHANGES and not self.with_changes:
            return "ARANGO_ALLOW_CHANGES is not set"
        assert operation in READS | CHANGES
        return "a scenario ended before it, or left it out"


def _compared(server: Outcome, test_cluster: Outcome) -> list[Difference]:
    if server.shape is not None and test_cluster.shape is not None:
        return list(differences(server.shape, test_cluster.shape))
    if server.text == test_cluster.text:
        return []
    return [Difference("(outcome)", server.text, test_cluster.text)]


def _calls(names: list[str]) -> str:
    """The number of calls, and the arguments of the first one."""
    arguments = names[0].partition("(")[2].partition(")")[0].split(",")
    shown = ", ".join(arguments[:MOST_ARGUMENTS]) + (", …" if len(arguments) > MOST_ARGUMENTS else "")
    return f"{len(names)}: {shown}" if shown else str(len(names))


def _counted(outcomes: Counter[str]) -> str:
    return "; ".join(text if number == 1 else f"{text} ({number})" for text, number in outcomes.items())


def _numbers(servers: Mapping[str, list[str]]) -> str:
    return ", ".join(f"{len(ids)} {role}" for role, ids in sorted(servers.items())) or "a single server"
