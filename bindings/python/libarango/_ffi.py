"""The functions of arango.h that are used here, each with its prototype.

A result is passed around as a plain address, which its receiver destroys: see `result`. Clients,
databases, queues and exchanges are objects that destroy themselves.
"""

from __future__ import annotations

from ctypes import (POINTER, c_char_p, c_int, c_int32, c_int64, c_size_t, c_uint64,
                    c_void_p)
from typing import Any, Callable, Optional

from libarango import _library

_library_in_use = _library.load(_library.find())


def _waits(name: str, returns: Any, *takes: Any) -> Callable[..., Any]:
    """A function that may wait, for a server or a lock."""
    return _declared(getattr(_library_in_use.waiting, name), returns, takes)


def _instant(name: str, returns: Any, *takes: Any) -> Callable[..., Any]:
    """A function that only reads or frees memory."""
    return _declared(getattr(_library_in_use.instant, name), returns, takes)


def _declared(function: Any, returns: Any, takes: tuple[Any, ...]) -> Callable[..., Any]:
    function.restype = returns
    function.argtypes = takes
    callable_: Callable[..., Any] = function
    return callable_


class Handle(c_void_p):
    """A pointer to an object of the library, which is destroyed with the last reference to it.

    ctypes refers to a call's arguments while it runs, so that no handle ends in the middle of a
    call that another thread makes with it. A handle means nothing in another process: it is neither
    copied nor pickled.
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


version = _instant("arango_version", c_char_p)

status_name = _instant("arango_status_name", c_char_p, c_int32)
error_name = _instant("arango_error_name", c_char_p, c_int32)
result_status = _instant("arango_result_status", c_int, c_void_p)
# JSON text holds no NUL: as a C string it is copied in one call, without its size.
result_json = _instant("arango_result_json", c_char_p, c_void_p, c_void_p)
result_body = _instant("arango_result_body", c_void_p, c_void_p, POINTER(c_size_t))
result_message = _instant("arango_result_message", c_char_p, c_void_p)
result_http_status = _instant("arango_result_http_status", c_int32, c_void_p)
result_host = _instant("arango_result_host", c_char_p, c_void_p)
result_header = _instant("arango_result_header", c_char_p, c_void_p, c_char_p)
result_headers = _instant("arango_result_headers", c_char_p, c_void_p)
result_attempts = _instant("arango_result_attempts", c_char_p, c_void_p)
result_tag = _instant("arango_result_tag", c_uint64, c_void_p)
result_destroy = _instant("arango_result_destroy", None, c_void_p)

client_create = _waits("arango_client_create", c_void_p, c_char_p, c_char_p, c_char_p,
                       POINTER(ClientHandle))
client_create_list = _waits("arango_client_create_list", c_void_p, POINTER(c_char_p), c_size_t,
                            c_char_p, c_char_p, POINTER(ClientHandle))

client_stats = _waits("arango_client_stats", c_void_p, ClientHandle)

database_create = _waits("arango_database_create", c_void_p, ClientHandle, c_char_p, c_char_p,
                         c_char_p, c_char_p, POINTER(DatabaseHandle))
database_derive = _waits("arango_database_derive", c_void_p, DatabaseHandle, c_char_p,
                         POINTER(DatabaseHandle))
database_set_token = _waits("arango_database_set_token", c_void_p, DatabaseHandle, c_char_p)
database_set_password = _waits("arango_database_set_password", c_void_p, DatabaseHandle, c_char_p,
                               c_char_p)

operations = _instant("arango_operations", c_void_p)
call = _waits("arango_call", c_void_p, DatabaseHandle, c_char_p, c_char_p)
request = _waits("arango_request", c_void_p, DatabaseHandle, c_char_p, c_char_p, c_char_p,
                 c_char_p, c_size_t)

# A submission hands its request on, and reading a queue does not wait: both hold a lock only for
# moments, and no thread of Python keeps it.
queue_create = _instant("arango_queue_create", c_void_p, POINTER(QueueHandle))
queue_fd = _instant("arango_queue_fd", c_int, QueueHandle)
# Only with 0, which does not wait.
queue_next = _instant("arango_queue_next", c_void_p, QueueHandle, c_int64)
queue_wait = _waits("arango_queue_next", c_void_p, QueueHandle, c_int64)
submit = _instant("arango_submit", c_uint64, DatabaseHandle, c_char_p, c_char_p, QueueHandle,
                  c_uint64)
submit_request = _instant("arango_submit_request", c_uint64, DatabaseHandle, c_char_p, c_char_p,
                          c_char_p, c_char_p, c_size_t, QueueHandle, c_uint64)
submit_refresh_hosts = _instant("arango_submit_refresh_hosts", c_uint64, ClientHandle, QueueHandle,
                                c_uint64)
cancel = _instant("arango_cancel", None, QueueHandle, c_uint64)
client_events = _waits("arango_client_events", c_void_p, ClientHandle, QueueHandle, c_char_p,
                       c_uint64)

exchange_begin = _instant("arango_exchange_begin", c_void_p, DatabaseHandle, c_char_p, c_char_p,
                          POINTER(ExchangeHandle))
exchange_begin_request = _instant("arango_exchange_begin_request", c_void_p, DatabaseHandle,
                                  c_char_p, c_char_p, c_char_p, c_char_p, c_size_t,
                                  POINTER(ExchangeHandle))
exchange_next = _instant("arango_exchange_next", c_void_p, ExchangeHandle)
exchange_reply = _instant("arango_exchange_reply", c_void_p, ExchangeHandle, c_int32, c_char_p,
                          c_char_p, c_size_t)
exchange_failed = _instant("arango_exchange_failed", c_void_p, ExchangeHandle, c_char_p)
exchange_result = _instant("arango_exchange_result", c_void_p, ExchangeHandle)
