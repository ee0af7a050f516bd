"""The functions of arango.h that the binding uses, each with its prototype.

Results, clients, databases, queues, cursors, imports, exchanges and pending calls are objects that
destroy themselves.
"""

from __future__ import annotations

import sys
from ctypes import (POINTER, c_char_p, c_int, c_int32, c_int64, c_size_t, c_uint64,
                    c_void_p)
from functools import partial
from types import MethodType
from typing import Any, Callable, Optional

from libarango import _library

_library_in_use = _library.load(_library.find())


def _waits(name: str, returns: Any, *takes: Any, converts: bool = True) -> Callable[..., Any]:
    """Declares a function that may wait for a server or a lock. It releases the GIL."""
    return _declared(getattr(_library_in_use.waiting, name), returns, takes, converts)


def _instant(name: str, returns: Any, *takes: Any, converts: bool = True) -> Callable[..., Any]:
    """Declares a function that only reads or frees memory. It keeps the GIL."""
    return _declared(getattr(_library_in_use.instant, name), returns, takes, converts)


def _declared(function: Any, returns: Any, takes: tuple[Any, ...],
              converts: bool) -> Callable[..., Any]:
    function.restype = returns
    # Without argtypes, ctypes passes None, bytes and its own objects as they are, in half the time.
    function.argtypes = takes if converts else None
    function.takes = takes
    callable_: Callable[..., Any] = function
    return callable_


#: True if an object without references lives on until the next garbage collection. A handle of each
#: call is then destroyed explicitly.
DESTROYS_LATE: bool = sys.implementation.name != "cpython"


class Handle(c_void_p):
    """A pointer to an object of the library, destroyed with the last reference to the handle.

    ctypes refers to the arguments of a call until the call returns, so a handle outlives every call
    made with it. A handle is invalid in another process, so it is neither copied nor pickled.
    """

    _destroy: Callable[..., Any]

    def destroy(self) -> None:
        """Destroys the object now. No call with this handle may be under way."""
        address: Optional[int] = self.value
        self.value: Optional[int] = None
        if address is not None:
            self._destroy(address)

    def __del__(self) -> None:
        self.destroy()

    def __reduce_ex__(self, protocol: Any) -> Any:
        kind = type(self).__name__.replace("Handle", "").lower()
        raise TypeError(
            f"cannot copy or pickle a {kind} of the library, which belongs to this process: copy "
            f"or pickle its ArangoClient or Database, or make another {kind}")


class ClientHandle(Handle):
    _destroy = _waits("arango_client_destroy", None, c_void_p)


class DatabaseHandle(Handle):
    _destroy = _waits("arango_database_destroy", None, c_void_p)


class QueueHandle(Handle):
    _destroy = _waits("arango_queue_destroy", None, c_void_p)


class ExchangeHandle(Handle):
    _destroy = _waits("arango_exchange_destroy", None, c_void_p)


def _finalizer(name: str, waits: bool = False) -> Any:
    """Returns a `__del__` that runs no Python function, and that releases the GIL if it may wait.

    In a Python function a signal handler may run, and an exception raised there would be lost.
    """
    # Without argtypes, ctypes passes the handle as the address in it, in less time.
    destroy = (_library_in_use.waiting if waits else _library_in_use.instant)[name]
    destroy.restype = None
    if DESTROYS_LATE:
        return property(partial(MethodType, destroy))
    # PyPy has neither py_object nor pythonapi.
    from ctypes import py_object, pythonapi

    instance_method = pythonapi.PyInstanceMethod_New
    instance_method.restype = py_object
    instance_method.argtypes = [py_object]
    return instance_method(destroy)


class ResultHandle(Handle):
    """A result. A function that has no result returns a handle that holds NULL and is false."""

    _destroy = _instant("arango_result_destroy", None, c_void_p)
    __del__: Any = _finalizer("arango_result_destroy")


class PendingHandle(Handle):
    """A pending call, which runs on the thread that waits for it."""

    _destroy = _instant("arango_pending_destroy", None, c_void_p)
    __del__: Any = _finalizer("arango_pending_destroy")


class CursorHandle(Handle):
    """A cursor. Its destruction deletes the cursor of the server, if the server keeps it."""

    _destroy = _waits("arango_cursor_destroy", None, c_void_p)
    __del__: Any = _finalizer("arango_cursor_destroy", waits=True)


class ImportHandle(Handle):
    _destroy = _waits("arango_import_destroy", None, c_void_p)


version = _instant("arango_version", c_char_p)

status_name = _instant("arango_status_name", c_char_p, c_int32)
error_name = _instant("arango_error_name", c_char_p, c_int32)
result_status = _instant("arango_result_status", c_int, c_void_p, converts=False)
# JSON text holds no NUL: as a C string it is copied in one call, without its size.
result_json = _instant("arango_result_json", c_char_p, c_void_p, c_void_p, converts=False)
result_body = _instant("arango_result_body", c_void_p, c_void_p, POINTER(c_size_t), converts=False)
result_rows = _instant("arango_result_rows", c_void_p, c_void_p, POINTER(c_size_t), converts=False)
result_message = _instant("arango_result_message", c_char_p, c_void_p)
result_http_status = _instant("arango_result_http_status", c_int32, c_void_p, converts=False)
result_host = _instant("arango_result_host", c_char_p, c_void_p, converts=False)
result_header = _instant("arango_result_header", c_char_p, c_void_p, c_char_p)
result_headers = _instant("arango_result_headers", c_char_p, c_void_p)
result_attempts = _instant("arango_result_attempts", c_char_p, c_void_p)
result_tag = _instant("arango_result_tag", c_uint64, c_void_p, converts=False)
result_destroy = ResultHandle.destroy

client_create = _waits("arango_client_create", ResultHandle, c_char_p, c_char_p, c_char_p,
                       POINTER(ClientHandle))
client_create_list = _waits("arango_client_create_list", ResultHandle, POINTER(c_char_p), c_size_t,
                            c_char_p, c_char_p, POINTER(ClientHandle))

client_stats = _waits("arango_client_stats", ResultHandle, ClientHandle)

database_create = _waits("arango_database_create", ResultHandle, ClientHandle, c_char_p, c_char_p,
                         c_char_p, c_char_p, POINTER(DatabaseHandle))
database_derive = _waits("arango_database_derive", ResultHandle, DatabaseHandle, c_char_p,
                         POINTER(DatabaseHandle))
database_set_token = _waits("arango_database_set_token", ResultHandle, DatabaseHandle, c_char_p)
database_set_password = _waits("arango_database_set_password", ResultHandle, DatabaseHandle,
                               c_char_p, c_char_p)

operations = _instant("arango_operations", ResultHandle)

# Nothing is sent before the first wait.
start = _instant("arango_start", ResultHandle, DatabaseHandle, c_char_p, c_char_p,
                 POINTER(PendingHandle), converts=False)
start_with = _instant("arango_start_with", ResultHandle, DatabaseHandle, c_char_p, c_char_p,
                      c_char_p, c_size_t, POINTER(PendingHandle))
start_request = _instant("arango_start_request", ResultHandle, DatabaseHandle, c_char_p, c_char_p,
                         c_char_p, c_char_p, c_size_t, POINTER(PendingHandle))
start_refresh_hosts = _instant("arango_start_refresh_hosts", ResultHandle, ClientHandle,
                               POINTER(PendingHandle))
pending_wait = _waits("arango_pending_wait", ResultHandle, PendingHandle, c_int64, converts=False)

# A submission only enqueues its request, and reading a queue does not wait. Both hold a lock for
# moments only, and no Python thread holds it while it waits for the GIL.
queue_create = _instant("arango_queue_create", ResultHandle, POINTER(QueueHandle))
queue_fd = _instant("arango_queue_fd", c_int, QueueHandle)
# Called with timeout 0 only, which does not wait.
queue_next = _instant("arango_queue_next", ResultHandle, QueueHandle, c_int64)
queue_wait = _waits("arango_queue_next", ResultHandle, QueueHandle, c_int64)
submit = _instant("arango_submit", c_uint64, DatabaseHandle, c_char_p, c_char_p, QueueHandle,
                  c_uint64)
submit_with = _instant("arango_submit_with", c_uint64, DatabaseHandle, c_char_p, c_char_p, c_char_p,
                       c_size_t, QueueHandle, c_uint64)
submit_request = _instant("arango_submit_request", c_uint64, DatabaseHandle, c_char_p, c_char_p,
                          c_char_p, c_char_p, c_size_t, QueueHandle, c_uint64)
submit_refresh_hosts = _instant("arango_submit_refresh_hosts", c_uint64, ClientHandle, QueueHandle,
                                c_uint64)
cancel = _instant("arango_cancel", None, QueueHandle, c_uint64)
client_events = _waits("arango_client_events", ResultHandle, ClientHandle, QueueHandle, c_char_p,
                       c_uint64)

cursor_create = _instant("arango_cursor_create", ResultHandle, DatabaseHandle, c_char_p, c_char_p,
                         c_char_p, POINTER(CursorHandle))
# Nothing is sent before the first wait.
cursor_start = _instant("arango_cursor_start", ResultHandle, CursorHandle, POINTER(PendingHandle),
                        converts=False)
cursor_submit = _instant("arango_cursor_submit", c_uint64, CursorHandle, QueueHandle, c_uint64)
cursor_has_more = _instant("arango_cursor_has_more", c_int, CursorHandle, converts=False)
cursor_info = _instant("arango_cursor_info", ResultHandle, CursorHandle)
cursor_close = _waits("arango_cursor_close", ResultHandle, CursorHandle)

import_create = _instant("arango_import_create", ResultHandle, DatabaseHandle, c_char_p, c_char_p,
                         POINTER(ImportHandle))
# Copies and checks the data, which takes long for a large chunk.
import_submit = _waits("arango_import_submit", c_uint64, ImportHandle, c_char_p, c_size_t,
                       QueueHandle, c_uint64)
import_info = _instant("arango_import_info", ResultHandle, ImportHandle)
import_submit_finish = _waits("arango_import_submit_finish", c_uint64, ImportHandle, QueueHandle,
                              c_uint64)

exchange_begin = _instant("arango_exchange_begin", ResultHandle, DatabaseHandle, c_char_p, c_char_p,
                          POINTER(ExchangeHandle))
exchange_begin_with = _instant("arango_exchange_begin_with", ResultHandle, DatabaseHandle, c_char_p,
                               c_char_p, c_char_p, c_size_t, POINTER(ExchangeHandle))
exchange_begin_request = _instant("arango_exchange_begin_request", ResultHandle, DatabaseHandle,
                                  c_char_p, c_char_p, c_char_p, c_char_p, c_size_t,
                                  POINTER(ExchangeHandle))
exchange_next = _instant("arango_exchange_next", ResultHandle, ExchangeHandle)
exchange_reply = _instant("arango_exchange_reply", ResultHandle, ExchangeHandle, c_int32, c_char_p,
                          c_char_p, c_size_t)
exchange_failed = _instant("arango_exchange_failed", ResultHandle, ExchangeHandle, c_char_p)
exchange_result = _instant("arango_exchange_result", ResultHandle, ExchangeHandle)
