"""Reads the steps of an exchange, and encodes the responses of a caller's HTTP stack."""

from __future__ import annotations

from collections.abc import Mapping
from ctypes import byref, c_size_t, string_at
from typing import Any, Optional, Union
from urllib.parse import urlsplit

from libarango import _ffi, result


def next_step(exchange: _ffi.ExchangeHandle,
              operation: Optional[bytes]) -> tuple[dict[str, Any], Union[str, bytes, None]]:
    """Returns the next step, and the body to send."""
    answer = result.succeeded(_ffi.exchange_next(exchange), operation)
    try:
        step: dict[str, Any] = result.parsed(_ffi.result_json(answer, None), answer)
        body: Union[str, bytes, None] = step["send"]["body"] if "send" in step else None
        size = c_size_t()
        start = _ffi.result_body(answer, byref(size))
        if body is None and start is not None and size.value:
            # The body is not UTF-8.
            body = string_at(start, size.value)
        return step, body
    finally:
        _ffi.result_destroy(answer)


def host_of(request: Mapping[str, Any]) -> str:
    """Returns the host of a request, in the form that `create_session` takes."""
    if "unix_socket" in request:
        return f"unix://{request['unix_socket']}"
    parts = urlsplit(request["url"])
    return f"{parts.scheme}://{parts.netloc}"


def joined_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Joins the values of headers that have the same name."""
    joined: dict[str, str] = {}
    for name, value in headers.items():
        value = value.encode(errors="replace").decode()
        joined[name] = f"{joined[name]}, {value}" if name in joined else value
    return joined


def body_bytes(raw: Union[str, bytes, None]) -> bytes:
    return b"" if raw is None else raw.encode() if isinstance(raw, str) else bytes(raw)
