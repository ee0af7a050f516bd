"""Resets objects in the child process after fork().

A lock that another thread held at the fork stays locked in the child, which lacks that thread.
"""

from __future__ import annotations

import os
import weakref
from typing import Any

_registered: weakref.WeakSet[Any] = weakref.WeakSet()


def register(thing: Any) -> None:
    """Calls the object's `reset_after_fork` in every child forked while the object exists."""
    _registered.add(thing)


def _reset_all() -> None:
    for thing in list(_registered):
        thing.reset_after_fork()


os.register_at_fork(after_in_child=_reset_all)
