"""Objects of asyncio clients as blocking ones, so that the same steps run on both."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from typing import Any


class BlockingProxy:
    """An object of a client for asyncio. Its methods run in a loop until they are finished."""

    def __init__(self, loop: asyncio.AbstractEventLoop, target: Any) -> None:
        self._loop = loop
        self._target = target

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._target, name)
        if not callable(value):
            return self._proxied(value)

        def call(*arguments: Any, **options: Any) -> Any:
            return self._proxied(self._finished(value(*arguments, **options)))

        return call

    def _finished(self, answer: Any) -> Any:
        if not inspect.isawaitable(answer):
            return answer

        async def wait() -> Any:
            return await answer

        return self._loop.run_until_complete(wait())

    def _proxied(self, value: Any) -> Any:
        is_theirs = type(value).__module__.startswith(("libarango.aio", "aioarangodb"))
        return BlockingProxy(self._loop, value) if is_theirs else value

    def __getitem__(self, name: str) -> Any:
        if hasattr(self._target, "collection"):
            return self.collection(name)
        return self.get(name)

    def __contains__(self, document: Any) -> bool:
        return bool(self.has(document))

    def __len__(self) -> int:
        if hasattr(self._target, "__len__"):
            return len(self._target)
        return int(self.count())

    def __iter__(self) -> Iterator[Any]:
        rows = self._target if hasattr(self._target, "__anext__") else self.all()._target
        while True:
            try:
                row = self._finished(rows.__anext__())
            except StopAsyncIteration:
                return
            yield row
