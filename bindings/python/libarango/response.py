"""The HTTP responses of `Database.request`, of errors, and of a caller's HTTP client."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from ctypes import byref, c_size_t, string_at
from typing import Any, Callable, Optional, Union

from libarango import _ffi
from libarango.exceptions import ProtocolError

#: Decodes the text of a response as JSON, in place of json.loads.
Deserializer = Callable[[str], Any]


def _refuse(constant: str) -> Any:
    raise json.JSONDecodeError("not a JSON value", constant, 0)


#: Python's decoder, made to reject NaN and Infinity.
decoder: json.JSONDecoder = json.JSONDecoder(parse_constant=_refuse)


class Headers(Mapping[str, str]):
    """HTTP headers by case-insensitive name, in the order of the server."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._by_name = {name.lower(): (name, value) for name, value in headers.items()}

    def __getitem__(self, name: str) -> str:
        found = self._by_name.get(name.lower()) if isinstance(name, str) else None
        if found is None:
            raise KeyError(name)
        return found[1]

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._by_name.values())

    def __len__(self) -> int:
        return len(self._by_name)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Mapping):
            return NotImplemented
        return {name: value for name, (_, value) in self._by_name.items()} == {
            name.lower() if isinstance(name, str) else name: value
            for name, value in other.items()}

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({dict(self)!r})"


class Response:
    """An HTTP response of any status, of `Database.request` or of a caller's HTTP client."""

    #: The coordinator that sent the response; None if unknown.
    host: Optional[str] = None
    #: The method in lower case.
    method: str
    #: The URL; "" in a successful response to `Database.request`.
    url: str
    headers: Mapping[str, str]
    status_code: int
    #: The reason phrase, "Not Found".
    status_text: str
    #: The body as the HTTP client returned it.
    raw_body: Union[str, bytes]

    def __init__(self, method: str, url: str, headers: Mapping[str, str], status_code: int,
                 status_text: str, raw_body: Union[str, bytes]) -> None:
        """Creates a response. `raw_body` is the decompressed body."""
        self.method = method.lower()
        self.url = url
        self.headers = headers
        self.status_code = status_code
        self.status_text = status_text
        self.raw_body = raw_body

    @property
    def body(self) -> bytes:
        """The bytes of the body."""
        raw = self.raw_body
        return raw.encode() if isinstance(raw, str) else b"" if raw is None else bytes(raw)

    @property
    def text(self) -> str:
        """The body as text; bytes that are not UTF-8 are replaced."""
        return self.body.decode("utf-8", "replace")

    @property
    def attempts(self) -> list[dict[str, Any]]:
        """Every attempt in order: host, outcome, sent and ms of each."""
        return []

    @property
    def is_success(self) -> bool:
        """True if the status is 200 to 299."""
        return 200 <= self.status_code < 300

    @property
    def error_code(self) -> Optional[int]:
        """ArangoDB's errorNum; None if the body lacks it."""
        number = self._error_members().get("errorNum")
        return number if isinstance(number, int) else None

    @property
    def error_message(self) -> Optional[str]:
        """ArangoDB's errorMessage; None if the body lacks it."""
        message = self._error_members().get("errorMessage")
        return message if isinstance(message, str) else None

    def _error_members(self) -> Mapping[str, Any]:
        try:
            members = None if self.is_success else json.loads(self.body)
        except (ValueError, RecursionError):
            return {}
        return members if isinstance(members, dict) else {}

    def json(self) -> Any:
        """Decodes the body as JSON. Returns None if it is empty, a str if it is text/plain.

        Raises ProtocolError if the body is not JSON.
        """
        body = self.body
        if not body:
            return None
        if self._media_type() == "text/plain":
            return self.text
        try:
            return self._read(body.decode())
        except (TypeError, ValueError, RecursionError) as error:
            raise ProtocolError(
                f"{self.host or self.url} answered HTTP {self.status_code} with a body that is "
                f"{self._unreadable(error)}: {error}",
                host=self.host, http_code=self.status_code, execution="yes",
                attempts=self.attempts) from error

    def _unreadable(self, error: Exception) -> str:
        if self._read != decoder.decode:
            return "not JSON for the deserializer"
        if isinstance(error, (json.JSONDecodeError, UnicodeDecodeError)):
            return "not JSON"
        return "JSON that Python cannot hold"

    #: Decodes the text of a non-empty body.
    _read: Deserializer = staticmethod(decoder.decode)

    def _media_type(self) -> str:
        for name, value in self.headers.items():
            if name.lower() == "content-type":
                return value.partition(";")[0].strip().lower()
        return ""

    def __repr__(self) -> str:
        return f"<Response {self.status_code} from {self.host or self.url}>"


class ReceivedResponse(Response):
    """A response that a call received. It pickles without the result of the library."""

    def __init__(self, result: _ffi.ResultHandle, method: str = "", url: str = "",
                 read: Optional[Deserializer] = None) -> None:
        """Creates a response that owns the result."""
        self._result = result
        self.method: str = method.lower()
        self.url: str = url
        self.status_code: int = _ffi.result_http_status(result)
        self.host: Optional[str] = host(result)
        size = c_size_t()
        start = _ffi.result_body(result, byref(size))
        self._body = b"" if start is None else string_at(start, size.value)
        if read is not None:
            self._read = read

    @property
    def body(self) -> bytes:
        return self._body

    @property
    def attempts(self) -> list[dict[str, Any]]:
        made: list[dict[str, Any]] = self._attempts
        return made

    def __getattr__(self, name: str) -> Any:
        """Reads a member from the result at its first use."""
        read = _READ_LATE.get(name)
        if read is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        value = vars(self)[name] = read(self)
        return value

    def __getstate__(self) -> dict[str, Any]:
        for name in _READ_LATE:
            getattr(self, name)
        return {name: value for name, value in vars(self).items() if name != "_result"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)


def _headers_of(response: ReceivedResponse) -> Headers:
    return Headers(json.loads(_ffi.result_headers(response._result) or b"{}"))


def _status_text_of(response: ReceivedResponse) -> str:
    from http import HTTPStatus

    try:
        return HTTPStatus(response.status_code).phrase
    except ValueError:
        return ""


_READ_LATE: dict[str, Callable[[ReceivedResponse], Any]] = {
    "headers": _headers_of,
    "status_text": _status_text_of,
    "raw_body": lambda response: response.text,
    "_attempts": lambda response: attempts(response._result),
}


def host(result: _ffi.ResultHandle) -> Optional[str]:
    """Returns the coordinator of the last attempt of a result."""
    text = _ffi.result_host(result)
    return None if text is None else text.decode()


def attempts(result: _ffi.ResultHandle) -> list[dict[str, Any]]:
    """Returns the attempts of a result in order."""
    made: list[dict[str, Any]] = json.loads(_ffi.result_attempts(result) or b"[]")
    return made
