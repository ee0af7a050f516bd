"""Encodes arguments and bodies, and decodes results."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable, Optional, Union

from libarango import _ffi, _json, result
from libarango._text import json_object, text, utf8, write_json
from libarango.exceptions import ArgumentError, error_class
from libarango.response import Deserializer, ReceivedResponse, Response

#: Encodes a value as JSON, in place of json.dumps.
Serializer = Callable[[Any], Union[str, bytes]]
#: The body of a request: bytes and str are sent unchanged, None as an empty body, others as JSON.
Body = Any


class Codec:
    """Encodes and decodes JSON with the caller's serializer and deserializer, or with Python's."""

    #: Converts a result to a value, and destroys the result. Errors name the operation, if given.
    value: Callable[[_ffi.ResultHandle, Optional[bytes]], Any]

    def __init__(self, serializer: Optional[Serializer] = None,
                 deserializer: Optional[Deserializer] = None) -> None:
        self._serializer = serializer
        self._deserializer = deserializer
        self.value = result.value if deserializer is None else self._deserialized

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._serializer, self._deserializer)

    def arguments(self, name: bytes, members: Mapping[str, Any]) -> Optional[bytes]:
        try:
            if self._serializer is None or not members:
                return json_object(members, "argument")
            return text(_str(self._written(members, "")), "what the serializer made")
        except ArgumentError as error:
            operation = name.decode()
            raise error_class(error.status, operation)(
                f"{operation}: {error.message}", operation=operation) from error.__cause__

    def document(self, value: Any, operation: bytes, argument: str) -> bytes:
        """Returns a document, or an array of them, as JSON. Errors name the argument."""
        try:
            if self._serializer is None:
                return _json.document(value)
            return utf8(_str(self._serializer(value)), argument)
        except (TypeError, ValueError, RecursionError) as error:
            name = operation.decode()
            raise error_class(ArgumentError.status, name)(
                f"{name}: argument {argument} cannot be written as JSON: {error}",
                operation=name) from error

    def body(self, value: Body) -> bytes:
        if value is None:
            return b""
        if isinstance(value, str):
            return utf8(value, "body")
        if isinstance(value, (bytes, bytearray, memoryview)):
            return bytes(value)
        return utf8(_str(self._written(value, "body: ")), "body")

    def _written(self, value: Any, start: str) -> Union[str, bytes]:
        try:
            return write_json(value) if self._serializer is None else self._serializer(value)
        except (TypeError, ValueError, RecursionError) as error:
            raise ArgumentError(
                f"{start}{type(value).__name__} cannot be written as JSON: {error}") from error

    def response(self, answer: _ffi.ResultHandle, operation: Optional[bytes] = None) -> Response:
        """Converts a result to a response, which owns the result."""
        return ReceivedResponse(result.succeeded(answer, operation), read=self._deserializer)

    def decoded(self, text: bytes, answer: _ffi.ResultHandle, operation: bytes) -> Any:
        """Decodes JSON that is a part of a result. Errors name the operation."""
        if self._deserializer is None:
            return result.parsed(text, answer, operation)
        try:
            return self._deserializer(text.decode())
        except (TypeError, ValueError, RecursionError) as error:
            raise result.unreadable(
                f"the deserializer takes the answer for no JSON: {error}", answer,
                operation) from error

    def _deserialized(self, answer: _ffi.ResultHandle, operation: Optional[bytes] = None) -> Any:
        assert self._deserializer is not None
        result.succeeded(answer, operation)
        try:
            read = _ffi.result_json(answer, None)
            return None if read is None else self._deserializer(read.decode())
        except (TypeError, ValueError, RecursionError) as error:
            raise result.unreadable(
                f"the deserializer takes the answer for no JSON: {error}", answer,
                operation) from error
        finally:
            _ffi.result_destroy(answer)


def _str(written: Union[str, bytes]) -> str:
    """Returns the serializer's output as a str. Some serializers return bytes."""
    if isinstance(written, bytes):
        return written.decode()
    if isinstance(written, str):
        return written
    raise ArgumentError(f"the serializer made a {type(written).__name__}, not a str or bytes")
