"""Waits for a pending call in slices, so that signal handlers run."""

from __future__ import annotations

import threading
from ctypes import byref, c_int64
from typing import Any, Callable

from libarango import _ffi

# The maximum time of one wait, in ms. A signal that the main thread receives during a wait ends the
# wait immediately. One that arrives just before, or on another thread, is handled after the wait.
_SLICE_MS = c_int64(50)
_UNLIMITED = c_int64(-1)


def completed(start: Callable[..., Any], *arguments: Any) -> _ffi.ResultHandle:
    """Starts a call and returns its result. If a signal handler raises, the call is cancelled."""
    pending = _ffi.PendingHandle()
    try:
        arrived: _ffi.ResultHandle = start(*arguments, byref(pending))
        if pending:
            arrived = _ffi.pending_wait(pending, _SLICE_MS)
            while not arrived:
                arrived = _ffi.pending_wait(pending, limit())
    except BaseException:
        # The exception's traceback would keep the handle alive.
        pending.destroy()
        raise
    if _ffi.DESTROYS_LATE:
        pending.destroy()
    return arrived


def limit() -> c_int64:
    """Returns the time of one more wait. Python runs signal handlers in the main thread only."""
    is_main = threading.get_ident() == threading.main_thread().ident
    return _SLICE_MS if is_main else _UNLIMITED
