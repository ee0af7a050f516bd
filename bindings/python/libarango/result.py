"""What a call gave: a value, or an exception."""

from __future__ import annotations

import json
from typing import Any, Optional

from libarango import _ffi
from libarango.exceptions import BY_STATUS, ArangoError, ProtocolError

# The decoder without its search for blanks around the value: answers seldom have any.
_decoder = json.JSONDecoder()
_scan = _decoder.scan_once


def succeeded(result: int) -> int:
    """The result itself; or, if it is a failure, destroys it and raises."""
    if _ffi.result_status(result):
        try:
            raise failure(result)
        finally:
            _ffi.result_destroy(result)
    return result


def value(result: int) -> Any:
    """The answer as a Python value; a failure is raised. Destroys the result in either case."""
    succeeded(result)
    try:
        text = _ffi.result_json(result, None)
        return None if text is None else parsed(text, result)
    finally:
        _ffi.result_destroy(result)


def parsed(text: bytes, result: int) -> Any:
    """JSON as Python reads it, which has limits the library does not have."""
    try:
        decoded = text.decode()
        try:
            answer, end = _scan(decoded, 0)
        except StopIteration:
            end = -1
        return answer if end == len(decoded) else _decoder.decode(decoded)
    except (ValueError, RecursionError) as error:
        raise ProtocolError(
            f"the answer is JSON that Python cannot hold: {error}", host=host(result),
            http_code=_ffi.result_http_status(result) or None, execution="yes",
            attempts=attempts(result)) from error


def failure(result: int) -> ArangoError:
    """The exception for a result that is not ARANGO_OK."""
    number = _ffi.result_status(result)
    known = _ffi.status_name(number)
    status = f"status {number}" if known is None else known.decode()
    told = json.loads(_ffi.result_json(result, None) or b"{}")
    return BY_STATUS.get(status, ArangoError)(
        _ffi.result_message(result).decode(), status=status, operation=told.get("operation"),
        host=told.get("host"), http_code=told.get("http_status"),
        error_code=told.get("error_num"), error_message=told.get("error_message"),
        execution=told.get("execution", "unknown"), attempts=attempts(result))


def host(result: int) -> Optional[str]:
    """The coordinator that answered or was tried last."""
    text = _ffi.result_host(result)
    return None if text is None else text.decode()


def attempts(result: int) -> list[dict[str, Any]]:
    """Every attempt in order."""
    made: list[dict[str, Any]] = json.loads(_ffi.result_attempts(result) or b"[]")
    return made
