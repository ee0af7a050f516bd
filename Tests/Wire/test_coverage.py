"""Every call of the HTTP API has an operation, or stands on the page of those that have none.

The lists of calls are outside the repository: `../shared/arangodb/endpoints-3.12.txt`, or the file
that ARANGO_ENDPOINTS names, and `data-plane.md` beside it, which names the operation of each call."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

import libarango

REPOSITORY = Path(__file__).resolve().parents[2]
LIST = Path(os.environ.get(
    "ARANGO_ENDPOINTS", REPOSITORY.parent / "shared" / "arangodb" / "endpoints-3.12.txt"))
PLAN = LIST.parent / "data-plane.md"
PAGE = REPOSITORY / "docs" / "not-covered.md"

Call = tuple[str, str]

# Calls that the list of undocumented ones has with a wrong method: servers take another.
REALLY = {
    ("PUT", "/_admin/cluster/cancelAgencyJob"): "POST",
    ("PUT", "/_admin/cluster/cleanOutServer"): "POST",
    ("PUT", "/_admin/cluster/rebalanceShards"): "POST",
    ("PUT", "/_admin/cluster/resignLeadership"): "POST",
}
# Single paths of the list that are several on a server.
SEVERAL = {
    ("PUT", "/_admin/cluster/vpackSortMigration/{}"): [
        ("GET", "/_admin/cluster/vpackSortMigration/status"),
        ("GET", "/_admin/cluster/vpackSortMigration/check"),
        ("PUT", "/_admin/cluster/vpackSortMigration/migrate")],
}


def shape(path: str) -> str:
    """Without the database, which all paths may have, the query and the names of placeholders."""
    path = re.sub(r"^/_db/[^/]+", "", re.split("[#?]", path)[0])
    return re.sub(r"\{[^}]*\}", "{}", path)


def call(text: str) -> Call:
    method, path = text.split()
    return method, shape(path)


def listed() -> list[Call]:
    if not LIST.is_file():
        return []
    lines = [line.removeprefix("#undoc\t") for line in LIST.read_text().splitlines()]
    return sorted({call(" ".join(line.split("\t")[:2])) for line in lines
                   if re.match(r"[A-Z]+\t/", line)})


def planned() -> list[tuple[str, Call]]:
    """The operation of each call, by the plan of the rows."""
    text = PLAN.read_text() if PLAN.is_file() else ""
    named = re.findall(r"^([a-z_]+\.[a-z_]+)\b.*?  +([A-Z]+ /.*)$", text, re.MULTILINE)
    named += [(operation, method_and_path) for method_and_path, operations in re.findall(
        r"([A-Z]+ /\S+) -> ([^;\n]+)", text) for operation in re.findall(r"\w+\.\w+", operations)]
    return [(operation, call(each)) for operation, calls in named for each in calls.split("; ")]


def left_out() -> list[tuple[Call, str]]:
    """The calls of the page, each with its replacement."""
    rows = re.findall(r"^\| `([A-Z]+ /\S+)` \| (.+) \|$", PAGE.read_text(), re.MULTILINE)
    return [(call(each), replacement) for each, replacement in rows]


def operations() -> dict[str, set[Call]]:
    return {row["name"]: {(form["method"], shape(form["path"]))
                          for form in (row, row["variant"]) if form}
            for row in libarango.operations()}


CALLS, PLANNED, LEFT_OUT, OPERATIONS = listed(), planned(), left_out(), operations()
COVERED = {each for calls in OPERATIONS.values() for each in calls}
WITHOUT = {each for each, _ in LEFT_OUT}

with_the_list = pytest.mark.skipif(not CALLS, reason=f"no list of calls: {LIST}")
with_the_plan = pytest.mark.skipif(not PLANNED, reason=f"no plan of the rows: {PLAN}")


@with_the_list
def test_the_list_was_read() -> None:
    """A list in another form would leave nothing to compare."""
    assert len(CALLS) > 240
    assert ("GET", "/_admin/cluster/health") in CALLS
    assert ("POST", "/_admin/cluster/moveShard") in CALLS  # an undocumented one


@with_the_list
@pytest.mark.parametrize("each", CALLS, ids=" ".join)
def test_a_call_has_an_operation_or_a_replacement(each: Call) -> None:
    method, path = each
    wanted = SEVERAL.get(each, [(REALLY.get(each, method), path)])
    assert COVERED.issuperset(wanted) or each in WITHOUT, f"neither: {method} {path}"


@with_the_list
@pytest.mark.parametrize("each", sorted({*WITHOUT, *REALLY, *SEVERAL}), ids=" ".join)
def test_an_exception_is_a_call_of_the_list(each: Call) -> None:
    assert each in CALLS


@with_the_plan
def test_the_plan_was_read() -> None:
    assert len(PLANNED) > 180
    assert ("cursor.next", ("POST", "/_api/cursor/{}/{}")) in PLANNED


@with_the_plan
@pytest.mark.parametrize("operation, each", PLANNED, ids=lambda each: " ".join(each) if isinstance(
    each, tuple) else each)
def test_the_operation_of_a_call_is_that_of_the_plan(operation: str, each: Call) -> None:
    assert each in OPERATIONS[operation]


def test_the_page_was_read() -> None:
    assert len(LEFT_OUT) == len(WITHOUT) > 50
    assert PAGE.read_text().count("\n| `") == len(LEFT_OUT)


@pytest.mark.parametrize("each, replacement", LEFT_OUT, ids=lambda each: " ".join(each)
                         if isinstance(each, tuple) else "")
def test_a_call_of_the_page_has_no_operation(each: Call, replacement: str) -> None:
    assert each not in COVERED, "it has one: strike it from the page"
    for name in re.findall(r"`(\w+\.\w+)`", replacement):
        assert name in OPERATIONS
