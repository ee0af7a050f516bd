"""Locks of a collection: many transactions may write to it, or one that holds it exclusively."""

from __future__ import annotations

from collections.abc import Callable

from arango_sim.answers import Answer, Refusal, Wait, eventually
from arango_sim.clock import Clock

LOCK_TIMEOUT = 900.0
IN_USE_TIMEOUT = 5.0
LOOK_EVERY = 0.02


class Locked(Exception):
    """A write to a collection that a transaction holds exclusively. Nothing was changed yet."""

    refusal = (500, 18, "timeout waiting to lock a collection")
    timeout: float | None = None


class InUse(Locked):
    """An operation inside of a transaction while another one runs there."""

    refusal = (500, 28, "transaction is in use")
    timeout = IN_USE_TIMEOUT


class Locks:
    def __init__(self) -> None:
        self._holders: dict[object, bool] = {}

    def is_free(self, holder: object, is_exclusive: bool) -> bool:
        """True if a transaction, or None for a write outside of any, need not wait."""
        others = [exclusive for other, exclusive in self._holders.items() if other is not holder]
        return not others if is_exclusive else not any(others)

    def take(self, holder: object, is_exclusive: bool) -> None:
        self._holders[holder] = is_exclusive or self._holders.get(holder, False)

    def release(self, holder: object) -> None:
        self._holders.pop(holder, None)


def unlocked(step: Callable[[], Answer | Wait], clock: Clock,
             timeout: float = LOCK_TIMEOUT) -> Answer | Wait:
    """The result of a step that may find a collection locked, as soon as it does not. A timeout
    of 0 waits without limit."""
    try:
        return step()
    except Locked as locked:
        limit = timeout if locked.timeout is None else locked.timeout
        deadline = clock.now() + limit
    begun: Wait | None = None

    def look() -> Answer | None:
        nonlocal begun
        if begun is not None:
            return begun.look()
        try:
            given = step()
        except Locked as locked:
            if limit and clock.now() >= deadline:
                raise Refusal(*locked.refusal) from None
            return None
        if isinstance(given, Wait):
            begun = given
            return begun.look()
        return given

    return eventually(look, LOOK_EVERY)
