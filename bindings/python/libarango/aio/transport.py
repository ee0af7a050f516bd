"""Runs the calls of one database as submissions to the library."""

from __future__ import annotations

from abc import ABC, abstractmethod
from asyncio import get_running_loop
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Optional, Union

from libarango import _ffi
from libarango._database_core import DatabaseCore
from libarango._log import logger, root
from libarango._text import json_object, text
from libarango.aio.queue import QueueLease
from libarango.codec import Body, Codec
from libarango.exceptions import ArangoError
from libarango.response import Response

if TYPE_CHECKING:
    from libarango.aio.batches import HandleBatches
    from libarango.aio.imports import HandleImport
    from libarango.aio.operation_batches import OperationBatches

    Batches = Union[HandleBatches, OperationBatches]


class Transport(ABC):
    """The calls of one database."""

    def __init__(self, core: DatabaseCore, codec: Codec) -> None:
        self.core = core
        self._codec = codec

    @abstractmethod
    def derive(self, options: Mapping[str, Any]) -> Transport:
        """Returns the calls of the same database with other settings."""

    @abstractmethod
    async def run(self, name: bytes, arguments: Optional[Mapping[str, Any]] = None,
                  body: Optional[bytes] = None) -> Any:
        """Runs an operation and returns its value. An argument that is None is omitted.

        `body` is the argument that is sent as the body of the request, as JSON.
        """

    @abstractmethod
    async def request(self, method: str, path: str, headers: Optional[Mapping[str, str]] = None,
                      body: Body = None) -> Response:
        """Sends a request and returns its response."""

    @abstractmethod
    def batches(self, members: Mapping[str, Any]) -> Batches:
        """Returns the batches of a query, which is given by arguments of query.execute."""

    @abstractmethod
    def importing(self, collection: str, options: Mapping[str, Any]) -> HandleImport:
        """Returns an import into a collection, with options of arango_import_create."""

    @property
    def codec(self) -> Codec:
        """The codec of the client."""
        return self._codec

    def _encoded(self, method: str, path: str, headers: Optional[Mapping[str, str]],
                 body: Body) -> tuple[bytes, bytes, Optional[bytes], bytes, int]:
        """Encodes a request for the library."""
        sent = self._codec.body(body)
        return (text(method, "method"), text(path, "path"),
                json_object({} if headers is None else headers, "header"), sent, len(sent))


class Submissions(Transport):
    """Calls over the library's own connections. Results arrive in the event loop's queue."""

    def __init__(self, core: DatabaseCore, codec: Codec, lease: QueueLease) -> None:
        super().__init__(core, codec)
        self._lease = lease

    def derive(self, options: Mapping[str, Any]) -> Submissions:
        return Submissions(self.core.derive(options), self._codec, self._lease)

    async def run(self, name: bytes, arguments: Optional[Mapping[str, Any]] = None,
                  body: Optional[bytes] = None) -> Any:
        codec, core = self._codec, self.core
        written = None if arguments is None else codec.arguments(name, arguments)
        log = core.client.log() if root.handlers or logger.handlers else None
        loop = get_running_loop()
        queue = self._lease.queue(loop, name)
        future = loop.create_future()
        tag = queue.expect(future, codec.value, name)
        if body is None:
            ticket = _ffi.submit(core.handle, name, written, queue.handle, tag)
        else:
            ticket = _ffi.submit_with(
                core.handle, name, written, body, len(body), queue.handle, tag)
        try:
            return await future
        except ArangoError as error:
            # The traceback refers to this frame: with the future, both would form a cycle.
            del future
            raise core.completed(error, written if body is None else body) from error.__cause__
        except BaseException:
            del future
            queue.abandon(tag, ticket)
            raise
        finally:
            if log is not None:
                log.pump()

    async def request(self, method: str, path: str, headers: Optional[Mapping[str, str]] = None,
                      body: Body = None) -> Response:
        codec, core = self._codec, self.core
        encoded = self._encoded(method, path, headers, body)
        log = core.client.log() if root.handlers or logger.handlers else None
        loop = get_running_loop()
        queue = self._lease.queue(loop, None)
        future = loop.create_future()
        tag = queue.expect(future, codec.response, None)
        ticket = _ffi.submit_request(core.handle, *encoded, queue.handle, tag)
        try:
            answer: Response = await future
            return answer
        except ArangoError as error:
            del future
            raise core.completed(error, encoded[3], encoded) from error.__cause__
        except BaseException:
            del future
            queue.abandon(tag, ticket)
            raise
        finally:
            if log is not None:
                log.pump()

    def batches(self, members: Mapping[str, Any]) -> Batches:
        from libarango.aio.batches import HandleBatches

        return HandleBatches(self, self._lease, members)

    def importing(self, collection: str, options: Mapping[str, Any]) -> HandleImport:
        from libarango.aio.imports import HandleImport

        return HandleImport(self, self._lease, collection, options)
