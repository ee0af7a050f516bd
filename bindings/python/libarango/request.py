"""The request of a failed call, a member of its exception."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Optional


class Request:
    """A request as the caller made it, without the headers that the library adds.

    A request may contain secrets of the caller, so `repr` shows neither headers nor data.
    """

    def __init__(self, method: str, endpoint: str, headers: Optional[Mapping[str, str]] = None,
                 params: Optional[Mapping[str, str]] = None, data: Any = None) -> None:
        #: The method in lower case.
        self.method: str = method.lower()
        #: The path inside the database, without the query.
        self.endpoint = endpoint
        self.headers: dict[str, str] = {} if headers is None else dict(headers)
        #: The query.
        self.params: dict[str, str] = {} if params is None else dict(params)
        #: The body, decoded if it is JSON; of an operation, the arguments.
        self.data = data

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.endpoint}>"


def request_of(method: str, target: str, headers: Optional[bytes] = None,
               data: Optional[bytes] = None) -> Request:
    """Creates a request from a path or URL, and encoded headers, body or arguments."""
    from urllib.parse import parse_qsl, urlsplit

    parts = urlsplit(target)
    _, _, inside = parts.path.partition("/_db/")
    endpoint = "/" + inside.partition("/")[2] if inside else parts.path
    return Request(method, endpoint, json.loads(headers or b"{}"),
                   dict(parse_qsl(parts.query, keep_blank_values=True)), _read(data))


def _read(data: Optional[bytes]) -> Any:
    try:
        text = (data or b"").decode()
    except UnicodeDecodeError:
        return data
    try:
        return json.loads(text) if text else None
    except (ValueError, RecursionError):
        return text
