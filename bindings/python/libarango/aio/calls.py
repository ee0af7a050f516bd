"""How a call is made: by a submission to the library, which makes it and tells when it is over."""

from __future__ import annotations

from abc import ABC, abstractmethod
from asyncio import get_running_loop
from collections.abc import Mapping
from typing import Any, Optional

from libarango import _ffi
from libarango._text import json_object, text
from libarango.aio.codec import Body, Codec
from libarango.aio.queue import Membership
from libarango.response import Response


class Calls(ABC):
    """The calls of one database."""

    __slots__ = ("_database", "_codec")

    def __init__(self, database: _ffi.DatabaseHandle, codec: Codec) -> None:
        self._database = database
        self._codec = codec

    @abstractmethod
    async def run(self, name: bytes, arguments: Optional[Mapping[str, Any]] = None) -> Any:
        """The answer of an operation. An argument that is None is not given."""

    @abstractmethod
    async def request(self, method: str, path: str, headers: Optional[Mapping[str, str]] = None,
                      body: Body = None) -> Response:
        """The answer to any request."""

    def _encoded(self, method: str, path: str, headers: Optional[Mapping[str, str]],
                 body: Body) -> tuple[bytes, bytes, Optional[bytes], bytes, int]:
        """A request as the library takes it."""
        sent = self._codec.body(body)
        return (text(method, "method"), text(path, "path"),
                json_object({} if headers is None else headers, "header"), sent, len(sent))


class Submissions(Calls):
    """Calls over the library's own connections, whose results arrive in the loop's queue."""

    __slots__ = ("_membership",)

    def __init__(self, database: _ffi.DatabaseHandle, codec: Codec,
                 membership: Membership) -> None:
        super().__init__(database, codec)
        self._membership = membership

    async def run(self, name: bytes, arguments: Optional[Mapping[str, Any]] = None) -> Any:
        codec = self._codec
        written = None if arguments is None else codec.arguments(name, arguments)
        loop = get_running_loop()
        queue = self._membership.queue(loop, name)
        future = loop.create_future()
        tag = queue.expect(future, codec.value, name)
        ticket = _ffi.submit(self._database, name, written, queue.handle, tag)
        try:
            return await future
        except BaseException:
            # The error's traceback has this frame: with the future they would be a cycle.
            del future
            queue.give_up(tag, ticket)
            raise

    async def request(self, method: str, path: str, headers: Optional[Mapping[str, str]] = None,
                      body: Body = None) -> Response:
        encoded = self._encoded(method, path, headers, body)
        loop = get_running_loop()
        queue = self._membership.queue(loop, None)
        future = loop.create_future()
        tag = queue.expect(future, self._codec.response, None)
        ticket = _ffi.submit_request(self._database, *encoded, queue.handle, tag)
        try:
            answer: Response = await future
            return answer
        except BaseException:
            del future
            queue.give_up(tag, ticket)
            raise
