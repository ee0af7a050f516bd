"""The types of the package, as type checkers see them."""

from __future__ import annotations

import ast
import re
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import mypy.api
import pytest

import libarango
import libarango.aio
from conftest import BINDING, ROOT
from libarango import ArangoClient, options, resolver
from libarango.exceptions import ArgumentError

PACKAGE = BINDING / "libarango"
MODULES = sorted(path for path in PACKAGE.rglob("*.py"))


def checked(tmp_path: Path, program: str) -> list[str]:
    """The lines of a program that mypy --strict finds wrong, with the kinds of errors."""
    file = tmp_path / "program.py"
    file.write_text(program)
    told, errors, _ = mypy.api.run([
        "--strict", "--no-error-summary", "--cache-dir", "/dev/null", "--config-file", "",
        "--follow-imports", "silent", str(file)])
    assert errors == ""
    return [f"{line.split(':')[1]}: {found[1]}" for line in told.splitlines()
            if (found := re.search(r"\[([\w-]+)\]$", line))]


@pytest.fixture(autouse=True)
def package_on_the_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MYPYPATH", str(BINDING))


PROGRAM = """\
from libarango import ArangoClient
from libarango.options import DerivedOptions
client = ArangoClient("http://a:8529", "sticky", timeout_ms=5.0, discover=True, tls_ca_file=None)
db = client.db("shop", auth_method="jwt", headers={"X": "1"}, timeout_ms=None)
db.with_options(timeout_ms=500, dirty_read=True, queue_time_limit="auto")
stored: DerivedOptions = {"async": "store"}
db.with_options(**stored)
mode: str = db.cluster.server_mode()
db.cluster.set_server_mode("readonly")
db.cluster.toggle_maintenance_mode(60)
"""


def test_a_program_with_options_is_accepted(tmp_path: Path) -> None:
    assert checked(tmp_path, PROGRAM) == []
    imports, _, body = PROGRAM.partition("client =")
    body = f"client ={body}".replace("client.db", "await client.db").replace(
        "db.cluster", "await db.cluster").replace("\n", "\n  ")
    assert checked(tmp_path, imports.replace("from libarango import", "from libarango.aio import")
                   + f"async def main() -> None:\n  {body}") == []


MISTAKES = {
    'ArangoClient(timeoutms=5)': "call-arg",
    'ArangoClient(host_resolver="nearest")': "arg-type",
    'ArangoClient(discover="yes")': "arg-type",
    'ArangoClient(headers={"X": "1"})': "call-arg",
    'ArangoClient().db(auth_method="magic")': "arg-type",
    'ArangoClient().db(max_idle_connections=3)': "call-arg",
    'ArangoClient().db(superuser_tokn="x")': "call-arg",
    'ArangoClient().db().with_options(verify=True)': "call-arg",
    'ArangoClient().db().with_options(dirty_reads=True)': "call-arg",
    'ArangoClient().db().with_options(headers={"X": 1})': "dict-item",
    'ArangoClient().db().cluster.set_server_mode("readable")': "arg-type",
    'ArangoClient().db().job.list("finished")': "arg-type",
    'ArangoClient().db().request(5, "/")': "arg-type",
}


def test_misspelt_options_are_found(tmp_path: Path) -> None:
    program = "\n".join(["from libarango import ArangoClient", *MISTAKES])
    assert checked(tmp_path, program) == [
        f"{number}: {error}" for number, error in enumerate(MISTAKES.values(), 2)]


def test_the_package_passes_the_strict_check(tmp_path: Path) -> None:
    told, errors, status = mypy.api.run([
        "--strict", "--cache-dir", "/dev/null", "--config-file", "", "-p", "libarango",
        "--python-version", "3.11"])
    assert (status, errors) == (0, ""), told


def test_the_options_are_those_of_the_page() -> None:
    page = (ROOT / "docs" / "options.md").read_text()
    parameters = {"verify", "auth_method", "superuser_token", "user_token"}
    rows = re.findall(r"^\| `(\w+)` \|.*\| ((?:client|database|derived)[\w, ]*) \|", page,
                      re.MULTILINE)
    assert len(rows) > 40
    for level, kind in (("client", options.ClientOptions), ("database", options.DatabaseOptions),
                        ("derived", options.DerivedOptions)):
        assert set(typing.get_type_hints(kind)) == {
            name for name, levels in rows if level in levels.split(", ")} - parameters


@pytest.mark.parametrize("package", [libarango, libarango.aio])
def test_annotations_can_be_read_at_run_time(package: Any) -> None:
    for function in (package.ArangoClient.__init__, package.ArangoClient.db,
                     package.Database.with_options, package.Cluster.set_server_mode):
        assert "return" in typing.get_type_hints(function)


def test_the_strategies_are_the_librarys() -> None:
    for strategy in typing.get_args(resolver.Strategy):
        with ArangoClient("http://a:8529,http://b:8529", strategy) as client:
            assert client.stats()["strategy"] == strategy
    with pytest.raises(ArgumentError, match="nearest") as raised:
        ArangoClient(host_resolver="nearest")  # type: ignore[arg-type]
    listed = set(re.findall(r"[a-z_]+", raised.value.message))
    assert set(typing.get_args(resolver.Strategy)) <= listed


# --- completeness -------------------------------------------------------------------------------

def unannotated(module: Path) -> Iterator[str]:
    """Functions and attributes without a type that pyright --verifytypes would miss."""
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.ClassDef):
            yield from (f"{module.name}: {node.name}.{name}" for name in untyped_attributes(node))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            arguments = node.args
            every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs,
                     *filter(None, (arguments.vararg, arguments.kwarg))]
            for argument in every:
                if argument.annotation is None and argument.arg not in ("self", "cls"):
                    yield f"{module.name}: {node.name}({argument.arg})"
            if node.returns is None:
                yield f"{module.name}: {node.name}()"


def untyped_attributes(node: ast.ClassDef) -> set[str]:
    """Public attributes without a type that are assigned something other than a parameter."""
    typed = {target.id for part in node.body if isinstance(part, ast.AnnAssign)
             and isinstance(target := part.target, ast.Name)}
    assigned: set[str] = set()
    for method in node.body:
        if not isinstance(method, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        parameters = {argument.arg for argument in method.args.args + method.args.kwonlyargs}
        for part in ast.walk(method):
            if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Attribute):
                typed.add(part.target.attr)
            if isinstance(part, ast.Assign):
                is_parameter = isinstance(part.value, ast.Name) and part.value.id in parameters
                for target in part.targets:
                    for each in ([*target.elts] if isinstance(target, ast.Tuple) else [target]):
                        if (isinstance(each, ast.Attribute) and isinstance(each.value, ast.Name)
                                and each.value.id == "self" and not each.attr.startswith("_")):
                            (typed if is_parameter else assigned).add(each.attr)
    return assigned - typed


def test_everything_public_has_a_type() -> None:
    assert [each for module in MODULES for each in unannotated(module)] == []
