"""The methods of asyncio that are made from the table of operations."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

import libarango
import libarango.aio
from conftest import BINDING
from test_generated import GROUPS, TABLE, generated, name_in_python

PACKAGE = BINDING / "libarango" / "aio"
FILES = {f"{kind.__module__.rpartition('.')[2]}.py"
         for kind in GROUPS.values()} | {"operation_groups.py"}


def test_what_is_committed_is_what_the_table_makes(tmp_path: Path) -> None:
    made = generated(tmp_path)
    assert made.returncode == 0, made.stderr
    assert {file.name for file in (tmp_path / "aio" / "_generated").iterdir()} == FILES
    for name in sorted(FILES):
        assert (tmp_path / "aio" / "_generated" / name).read_text() == (
            PACKAGE / "_generated" / name).read_text(), (
            f"{name} is stale: run scripts/generate-python")


def test_lines_end_in_time() -> None:
    for file in [*PACKAGE.rglob("*.py"), BINDING / "example_aio.py"]:
        for number, line in enumerate(file.read_text().splitlines(), 1):
            assert len(line) <= 100 and line == line.rstrip(), f"{file.name}:{number}"


@pytest.mark.parametrize("row", TABLE, ids=lambda row: str(row["name"]))
def test_a_method_is_the_one_without_asyncio_but_for_the_await(row: dict[str, object]) -> None:
    group, _, name = str(row["name"]).partition(".")
    waiting, awaited = (getattr(getattr(package, GROUPS[group].__name__), name_in_python(name))
                        for package in (libarango, libarango.aio))
    assert inspect.iscoroutinefunction(awaited)
    assert inspect.signature(awaited) == inspect.signature(waiting)
    assert awaited.__doc__ == waiting.__doc__


def test_statistics_is_another_name_of_server_statistics() -> None:
    assert libarango.aio.Cluster.statistics is libarango.aio.Cluster.server_statistics
