"""The methods and exceptions generated from the table of operations."""

from __future__ import annotations

import inspect
import keyword
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import libarango
from conftest import BINDING, ROOT
from libarango import Cluster, exceptions
from libarango.operation import OMITTED, Group
from libarango.operation_errors import BY_OPERATION

TABLE = libarango.operations()
GROUPS: dict[str, type] = {name: type(group) for name, group in vars(
    libarango.ArangoClient().db().operations).items() if isinstance(group, Group)}
FILES = {f"{kind.__module__.rpartition('.')[2]}.py" for kind in GROUPS.values()}
FILES |= {"operation_errors.py", "operation_groups.py", "options.py"}
#: The blocking forms of modules for asyncio.
FILES |= {f"{name}.py" for name in (
    "aql", "backup", "collection", "collection_base", "collection_imports", "collection_indexes",
    "collection_queries", "cursor", "data_methods", "definition_methods", "graph",
    "operation_batches", "python_arango", "transaction")}
PACKAGE = BINDING / "libarango"


def generated(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(ROOT / "scripts" / "generate-python"), str(folder)],
                          capture_output=True, text=True, check=False)


def test_what_is_committed_is_what_the_table_makes(tmp_path: Path) -> None:
    made = generated(tmp_path)
    assert made.returncode == 0, made.stderr
    assert {file.name for file in (tmp_path / "_generated").iterdir()} == FILES
    for name in sorted(FILES):
        assert (tmp_path / "_generated" / name).read_text() == (
            PACKAGE / "_generated" / name).read_text(), (
            f"{name} is stale: run scripts/generate-python")


def test_generated_files_and_no_others_say_so_in_their_first_line() -> None:
    claim = "# Made by scripts/generate-"
    for file in PACKAGE.rglob("*.py"):
        is_generated = file.parent.name == "_generated" and file.name != "__init__.py"
        assert file.read_text().startswith(claim) is is_generated, file.name


def test_lines_end_in_time() -> None:
    for file in [*PACKAGE.glob("*.py"), *PACKAGE.glob("_generated/*.py")]:
        for number, line in enumerate(file.read_text().splitlines(), 1):
            assert len(line) <= 100 and line == line.rstrip(), f"{file.name}:{number}"


@pytest.mark.parametrize("row", TABLE, ids=lambda row: str(row["name"]))
def test_a_method_has_the_arguments_of_its_row(row: dict[str, Any]) -> None:
    method = method_of(row)
    self, *parameters = inspect.signature(method).parameters.values()
    assert [parameter.name for parameter in parameters] == [
        argument["name"] for argument in row["arguments"]]
    for parameter, argument in zip(parameters, row["arguments"]):
        assert parameter.kind is parameter.POSITIONAL_OR_KEYWORD
        assert (parameter.default is parameter.empty) is argument["required"]
        if argument["null"] != "absent":
            assert parameter.default is OMITTED
        elif not argument["required"]:
            assert parameter.default == (argument["default"] or None)


@pytest.mark.parametrize("row", TABLE, ids=lambda row: str(row["name"]))
def test_a_methods_documentation_tells_its_row(row: dict[str, Any]) -> None:
    told = " ".join((method_of(row).__doc__ or "").split())
    kind = BY_OPERATION[row["name"]].__name__
    wanted = [row["summary"], f"{row['method']} {row['path']}", f"Raises: {kind}.",
              *(argument["meaning"] for argument in row["arguments"]), *row["since"]]
    wanted += [f"Removed in ArangoDB {row['removed_in']}"] if row["removed_in"] else []
    wanted += [f"use {row['use_instead']}"] if row["use_instead"] else []
    for sentence in wanted:
        assert sentence in told


@pytest.mark.parametrize("row", TABLE, ids=lambda row: str(row["name"]))
def test_an_argument_that_is_missing_or_wrong_is_named_before_anything_is_sent(
        row: dict[str, Any]) -> None:
    group, _, name = row["name"].partition(".")
    method = getattr(getattr(libarango.ArangoClient("http://127.0.0.1:1").db().operations, group),
                     name_in_python(name))
    usable = {argument["name"]: a_usable_value(argument)
              for argument in row["arguments"] if argument["required"]}
    for argument in row["arguments"]:
        if argument["type"] == "any":
            continue
        # The one cannot be written as JSON; the other is JSON, but nothing the row takes.
        misfit: object = 1.5 if "array" in argument["type"] else [{}]
        for wrong in ({1, 2}, misfit):
            with pytest.raises(exceptions.ArgumentError) as raised:
                method(**{**usable, argument["name"]: wrong})
            error = raised.value
            assert isinstance(error, BY_OPERATION[row["name"]])
            assert error.message.startswith(f"{row['name']}: ") and error.operation == row["name"]
            assert f"argument {argument['name']} " in error.message
            assert error.attempts == []


def test_exactly_one_of_some_arguments_is_wanted(db: libarango.Database) -> None:
    for row in TABLE:
        if row["exactly_one_of"]:
            with pytest.raises(exceptions.ArgumentError, match="exactly one of"):
                db.call(row["name"])
            assert f"Exactly one of {' and '.join(row['exactly_one_of'])}" in (
                method_of(row).__doc__ or "")


def test_statistics_is_another_name_of_server_statistics() -> None:
    assert Cluster.statistics is Cluster.server_statistics


def test_error_numbers_have_python_arangos_names() -> None:
    assert libarango.errno.DATA_SOURCE_NOT_FOUND == 1203
    assert libarango.error_name(1203) == "ERROR_ARANGO_DATA_SOURCE_NOT_FOUND"
    assert libarango.error_name(-1) is None
    numbers = {name: number for name, number in vars(libarango.errno).items() if name.isupper()}
    for name, number in numbers.items():
        full = libarango.error_name(number) or ""
        assert full.removeprefix("ERROR_").removeprefix("ARANGO_") == name


def a_usable_value(argument: dict[str, Any]) -> object:
    if "one_of" in argument:
        return argument["one_of"][0]
    if argument["wanted"] == '"collection/key"':
        return "x/1"
    if "array" in argument["type"]:
        return []
    return {"string": "x", "integer": 1, "object": {}, "any": "x"}[argument["type"]]


def method_of(row: dict[str, Any]) -> Any:
    group, _, name = row["name"].partition(".")
    return getattr(GROUPS[group], name_in_python(name))


def name_in_python(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name
