"""Puts objects in order in a child process that forked.

A lock that another thread held at the fork stays locked in the child, where that thread is not.
"""

from __future__ import annotations

import os
import weakref
from typing import Any

_registered: weakref.WeakSet[Any] = weakref.WeakSet()


def register(thing: Any) -> None:
    """Calls the object's `reset_after_fork` in each child that forks while the object lives."""
    _registered.add(thing)


def _reset_all() -> None:
    for thing in list(_registered):
        thing.reset_after_fork()


os.register_at_fork(after_in_child=_reset_all)
