"""The converter that makes blocking modules from modules for asyncio."""

from __future__ import annotations

import ast
import sys

import pytest

from conftest import BINDING, ROOT

sys.path.append(str(ROOT / "scripts"))

from blocking_form import blocking  # type: ignore[import-not-found] # noqa: E402

SOURCE = '''\
"""A module, for asyncio."""

from libarango.aio.cursor import Cursor


class Rows:
    """Rows: `async for row in rows`, `await rows.next()`."""

    async def __aenter__(self) -> "Rows":
        return self

    async def read(self, first: int,
                   last: int) -> list[int]:
        """Reads rows.

        Several lines.
        """
        answer = await self.run(first,
                                last)  # awaited call
        other = {"a": await self.run([1,
                                      2])}
        async with self as found:
            return [row async for row in found] + (await self.run(1))[0]

    async def __anext__(self) -> int:
        raise StopAsyncIteration
'''
BLOCKING = '''\
"""A module."""

from libarango.cursor import Cursor


class Rows:
    """Rows: `for row in rows`, `rows.next()`."""

    def __enter__(self) -> "Rows":
        return self

    def read(self, first: int,
             last: int) -> list[int]:
        """Reads rows.

        Several lines.
        """
        answer = self.run(first,
                          last)  # called
        other = {"a": self.run([1,
                                2])}
        with self as found:
            return [row for row in found] + self.run(1)[0]

    def __next__(self) -> int:
        raise StopIteration
'''


def test_the_blocking_form_has_no_async_and_stays_aligned() -> None:
    assert blocking(SOURCE.replace("awaited call", "called"), "rows.py") == BLOCKING


def test_what_is_left_of_async_is_reported() -> None:
    with pytest.raises(SystemExit, match="the blocking form of rows.py still has async in it"):
        blocking('"""Of asyncio."""\n', "rows.py")


def test_blocking_modules_have_the_classes_and_methods_of_their_sources() -> None:
    package = BINDING / "libarango"
    compared = 0
    for file in (package / "_generated").glob("*.py"):
        text = file.read_text()
        if not text.startswith("# Made by scripts/generate-python from "):
            continue
        source = (package / "aio" / file.name).read_text()
        names, own = ([(node.name, len(node.body)) for node in ast.walk(ast.parse(each))
                       if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))]
                      for each in (source, text))
        renamed = {"__aenter__": "__enter__", "__aexit__": "__exit__", "__aiter__": "__iter__",
                   "__anext__": "__next__"}
        assert sorted(own) == sorted((renamed.get(name, name), size) for name, size in names)
        compared += 1
    assert compared == 14
