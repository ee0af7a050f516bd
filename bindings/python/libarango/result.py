"""What a call gave: a value, or an exception."""

from __future__ import annotations

import json
from typing import Any, Optional

from libarango import _ffi
from libarango.exceptions import ArangoError, error_class

# The decoder without its search for blanks around the value: answers seldom have any.
_decoder: Any = json.JSONDecoder()
_scan = _decoder.scan_once


def succeeded(result: int, operation: Optional[bytes] = None) -> int:
    """The result itself; or, if it is a failure, destroys it and raises."""
    if _ffi.result_status(result):
        try:
            raise failure(result, operation)
        finally:
            _ffi.result_destroy(result)
    return result


def value(result: int, operation: Optional[bytes] = None) -> Any:
    """The answer as a Python value; a failure is raised. Destroys the result in either case."""
    succeeded(result, operation)
    try:
        text = _ffi.result_json(result, None)
        return None if text is None else parsed(text, result, operation)
    finally:
        _ffi.result_destroy(result)


def parsed(text: bytes, result: int, operation: Optional[bytes] = None) -> Any:
    """JSON as Python reads it, which has limits the library does not have."""
    try:
        decoded = text.decode()
        try:
            answer, end = _scan(decoded, 0)
        except StopIteration:
            end = -1
        return answer if end == len(decoded) else _decoder.decode(decoded)
    except (ValueError, RecursionError) as error:
        name = None if operation is None else operation.decode()
        raise error_class("ARANGO_ERR_PROTOCOL", name)(
            f"the answer is JSON that Python cannot hold: {error}", operation=name,
            host=host(result), http_code=_ffi.result_http_status(result) or None,
            execution="yes", attempts=attempts(result)) from error


def failure(result: int, operation: Optional[bytes] = None) -> ArangoError:
    """The exception for a result that is not ARANGO_OK."""
    number = _ffi.result_status(result)
    known = _ffi.status_name(number)
    status = f"status {number}" if known is None else known.decode()
    told = json.loads(_ffi.result_json(result, None) or b"{}")
    name = told.get("operation") if operation is None else operation.decode()
    return error_class(status, name)(
        _ffi.result_message(result).decode(), status=status, operation=name,
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
