"""Converts results of the library to values and exceptions."""

from __future__ import annotations

import json
from typing import Any, Optional

from libarango import _ffi, _json
from libarango.exceptions import (ArangoError, DocumentRevisionError, JWTAuthError,
                                  error_class)
from libarango.response import ReceivedResponse, attempts, decoder, host

# The decoder without the search for surrounding whitespace, which responses seldom have.
_scan: Any = getattr(decoder, "scan_once")


# The groups of operations whose status 412 reports another revision of a document.
_WITH_REVISIONS = ("document.", "vertex.", "edge.")


def succeeded(result: _ffi.ResultHandle, operation: Optional[bytes] = None) -> _ffi.ResultHandle:
    """Returns the result; if it is a failure, destroys it and raises."""
    if _ffi.result_status(result):
        raise failure(result, operation)
    return result


def value(result: _ffi.ResultHandle, operation: Optional[bytes] = None) -> Any:
    """Returns the result as a Python value, or raises its failure. Destroys it in either case."""
    if _ffi.result_status(result):
        raise failure(result, operation)
    try:
        text = _ffi.result_json(result, None)
        return None if text is None else parsed(text, result, operation)
    finally:
        if _ffi.DESTROYS_LATE:
            result.destroy()


def parsed(text: bytes, result: _ffi.ResultHandle, operation: Optional[bytes] = None) -> Any:
    """Decodes JSON. Python has limits that the library lacks."""
    if _json.orjson is not None and _json.is_exact(text):
        try:
            return _json.orjson.loads(text)
        except ValueError:
            # json reads lone surrogates and deeper values.
            pass
    try:
        decoded = text.decode()
        answer, end = None, -1
        try:
            answer, end = _scan(decoded, 0)
        except StopIteration:
            pass
        return answer if end == len(decoded) else decoder.decode(decoded)
    except (ValueError, RecursionError) as error:
        raise unreadable(f"the answer is JSON that Python cannot hold: {error}", result,
                         operation) from error


def unreadable(message: str, result: _ffi.ResultHandle, operation: Optional[bytes]) -> ArangoError:
    """Returns the exception for a result whose text cannot be decoded."""
    name = None if operation is None else operation.decode()
    return error_class("ARANGO_ERR_PROTOCOL", name)(
        message, operation=name, host=host(result),
        http_code=_ffi.result_http_status(result) or None, execution="yes",
        attempts=attempts(result))


def failure(result: _ffi.ResultHandle, operation: Optional[bytes] = None) -> ArangoError:
    """Returns the exception for a failed result, and takes ownership of the result."""
    number = _ffi.result_status(result)
    known = _ffi.status_name(number)
    status = f"status {number}" if known is None else known.decode()
    members = json.loads(_ffi.result_json(result, None) or b"{}")
    message = _ffi.result_message(result).decode()
    made = attempts(result)
    name = members.get("operation") if operation is None else operation.decode()
    method, url, http_code = members.get("method"), members.get("url"), members.get("http_status")
    response = None
    if http_code is None:
        _ffi.result_destroy(result)
    else:
        response = ReceivedResponse(result, method or "", url or "")
    # The HTTP status of an error replaces a missing error number.
    status_code = http_code if http_code is not None and http_code >= 400 else None
    is_login = status == "ARANGO_ERR_AUTH" and made and made[-1]["outcome"].startswith("login: ")
    because: Optional[type[ArangoError]] = JWTAuthError if is_login else None
    if http_code == 412 and name is not None and name.startswith(_WITH_REVISIONS):
        because = DocumentRevisionError
    return error_class(status, name, because)(
        message, status=status, operation=name, host=members.get("host"), http_code=http_code,
        error_code=members.get("error_num", status_code),
        error_message=members.get("error_message"),
        execution=members.get("execution", "unknown"), attempts=made, url=url, http_method=method,
        response=response)
