"""Runs the calls of one database over the library's own connections."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Optional, Union

from libarango import _ffi
from libarango._database_core import DatabaseCore
from libarango._log import logger, root
from libarango._pending import completed
from libarango._text import json_object, text
from libarango.codec import Body, Codec
from libarango.exceptions import ArangoError
from libarango.response import Response

if TYPE_CHECKING:
    from libarango.batches import HandleBatches
    from libarango.imports import HandleImport
    from libarango.operation_batches import OperationBatches

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
    def run(self, name: bytes, arguments: Optional[Mapping[str, Any]] = None,
            body: Optional[bytes] = None) -> Any:
        """Runs an operation and returns its value. An argument that is None is omitted.

        `body` is the argument that is sent as the body of the request, as JSON.
        """

    @abstractmethod
    def request(self, method: str, path: str, headers: Optional[Mapping[str, str]] = None,
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


class Connections(Transport):
    """Calls over the library's own connections, on the caller's thread."""

    def derive(self, options: Mapping[str, Any]) -> Connections:
        return Connections(self.core.derive(options), self._codec)

    def run(self, name: bytes, arguments: Optional[Mapping[str, Any]] = None,
            body: Optional[bytes] = None) -> Any:
        codec, core = self._codec, self.core
        written = None if arguments is None else codec.arguments(name, arguments)
        log = core.client.log() if root.handlers or logger.handlers else None
        try:
            if body is None:
                answer = completed(_ffi.start, core.handle, name, written)
            else:
                answer = completed(_ffi.start_with, core.handle, name, written, body, len(body))
            return codec.value(answer, name)
        except ArangoError as error:
            raise core.completed(error, written if body is None else body) from error.__cause__
        finally:
            if log is not None:
                log.pump()

    def request(self, method: str, path: str, headers: Optional[Mapping[str, str]] = None,
                body: Body = None) -> Response:
        codec, core = self._codec, self.core
        encoded = self._encoded(method, path, headers, body)
        log = core.client.log() if root.handlers or logger.handlers else None
        try:
            return codec.response(completed(_ffi.start_request, core.handle, *encoded))
        except ArangoError as error:
            raise core.completed(error, encoded[3], encoded) from error.__cause__
        finally:
            if log is not None:
                log.pump()

    def batches(self, members: Mapping[str, Any]) -> Batches:
        from libarango.batches import HandleBatches

        return HandleBatches(self, members)

    def importing(self, collection: str, options: Mapping[str, Any]) -> HandleImport:
        from libarango.imports import HandleImport

        return HandleImport(self, collection, options)
