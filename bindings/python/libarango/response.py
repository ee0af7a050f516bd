"""The server's answer to a request that is no operation."""

from __future__ import annotations

from ctypes import byref, c_size_t, string_at
from typing import Any, Optional

from libarango import _ffi, result
from libarango._text import text
from libarango.exceptions import ProtocolError


class _OwnedResult:
    """A result that lives as long as something may be asked of it."""

    __slots__ = ("address",)

    def __init__(self, address: int) -> None:
        self.address = address

    def __del__(self) -> None:
        _ffi.result_destroy(self.address)


class Headers:
    """The headers by name, upper and lower case being the same."""

    __slots__ = ("_result",)

    def __init__(self, owned: _OwnedResult) -> None:
        self._result = owned

    def get(self, name: str, default: Optional[str] = None) -> Optional[str]:
        value = _ffi.result_header(self._result.address, text(name, "header name"))
        return default if value is None else value.decode("utf-8", "replace")

    def __getitem__(self, name: str) -> str:
        value = self.get(name)
        if value is None:
            raise KeyError(name)
        return value

    def __contains__(self, name: str) -> bool:
        return self.get(name) is not None


class Response:
    """An HTTP answer below 400."""

    __slots__ = ("_result", "headers", "status_code", "body", "host")

    def __init__(self, address: int) -> None:
        """Takes over a result that is a success."""
        self._result = _OwnedResult(address)
        self.headers = Headers(self._result)
        self.status_code: int = _ffi.result_http_status(address)
        size = c_size_t()
        start = _ffi.result_body(address, byref(size))
        #: The bytes as the server sent them.
        self.body = b"" if start is None else string_at(start, size.value)
        #: The coordinator that answered.
        self.host = result.host(address)

    @property
    def attempts(self) -> list[dict[str, Any]]:
        """Every attempt in order: host, outcome, sent and ms of each."""
        return result.attempts(self._result.address)

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body read as JSON: None if it is empty, a str if it is text/plain."""
        address = self._result.address
        read = _ffi.result_json(address, None)
        if read is None:
            raise ProtocolError(
                f"{self.host} answered HTTP {self.status_code} with a body that is not JSON",
                host=self.host, http_code=self.status_code, execution="yes",
                attempts=self.attempts)
        return result.parsed(read, address)

    def __repr__(self) -> str:
        return f"<Response {self.status_code} from {self.host}>"
