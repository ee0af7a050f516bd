"""How arguments and bodies become text, and answers values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable, Optional, Union

from libarango import _ffi, result
from libarango._text import _write, json_object, text, utf8
from libarango.exceptions import ArgumentError, ProtocolError, error_class
from libarango.response import Response

Serializer = Callable[[Any], Union[str, bytes]]
Deserializer = Callable[[str], Any]
#: None, bytes and str are sent as they are; anything else as JSON.
Body = Any


class Codec:
    """With a serializer and a deserializer of the caller's, or with Python's."""

    __slots__ = ("_serializer", "_deserializer", "value", "response")

    #: What becomes of a result: the value, or an exception. The result is destroyed.
    value: Callable[[int, Optional[bytes]], Any]
    #: The same of a request that is no operation.
    response: Callable[[int, Optional[bytes]], Response]

    def __init__(self, serializer: Optional[Serializer] = None,
                 deserializer: Optional[Deserializer] = None) -> None:
        self._serializer = serializer
        self._deserializer = deserializer
        self.value = result.value if deserializer is None else self._deserialized
        self.response = _response if deserializer is None else self._deserializing

    def arguments(self, name: bytes, members: Mapping[str, Any]) -> Optional[bytes]:
        try:
            if self._serializer is None or not members:
                return json_object(members, "argument")
            return text(_str(self._written(members)), "what the serializer made")
        except ArgumentError as error:
            operation = name.decode()
            raise error_class(error.status, operation)(
                f"{operation}: {error.message}", operation=operation) from error.__cause__

    def body(self, value: Body) -> bytes:
        if value is None:
            return b""
        if isinstance(value, str):
            return utf8(value, "body")
        if isinstance(value, (bytes, bytearray, memoryview)):
            return bytes(value)
        return utf8(_str(self._written(value)), "body")

    def _written(self, value: Any) -> Union[str, bytes]:
        try:
            return _write(value) if self._serializer is None else self._serializer(value)
        except (TypeError, ValueError, RecursionError) as error:
            raise ArgumentError(f"{type(value).__name__} cannot be written: {error}") from error

    def _read(self, decoded: str, address: int, operation: Optional[bytes]) -> Any:
        assert self._deserializer is not None
        try:
            return self._deserializer(decoded)
        except (TypeError, ValueError, RecursionError) as error:
            name = None if operation is None else operation.decode()
            raise error_class(ProtocolError.status, name)(
                f"the deserializer takes the answer for no JSON: {error}", operation=name,
                host=result.host(address), http_code=_ffi.result_http_status(address) or None,
                execution="yes", attempts=result.attempts(address)) from error

    def _deserialized(self, address: int, operation: Optional[bytes] = None) -> Any:
        result.succeeded(address, operation)
        try:
            read = _ffi.result_json(address, None)
            return None if read is None else self._read(read.decode(), address, operation)
        finally:
            _ffi.result_destroy(address)

    def _deserializing(self, address: int, operation: Optional[bytes] = None) -> Response:
        return _DeserializedResponse(result.succeeded(address, operation), self._read)


def _response(address: int, operation: Optional[bytes] = None) -> Response:
    return Response(result.succeeded(address, operation))


def _str(written: Union[str, bytes]) -> str:
    """Some serializers give bytes."""
    if isinstance(written, bytes):
        return written.decode()
    if isinstance(written, str):
        return written
    raise ArgumentError(f"the serializer made a {type(written).__name__}, which is no str")


class _DeserializedResponse(Response):
    """A response that the caller's deserializer reads."""

    __slots__ = ("_read",)

    def __init__(self, address: int,
                 read: Callable[[str, int, Optional[bytes]], Any]) -> None:
        super().__init__(address)
        self._read = read

    def json(self) -> Any:
        address = self._result.address
        read = _ffi.result_json(address, None)
        return super().json() if read is None else self._read(read.decode(), address, None)
