"""Writes the events of clients to the logger "libarango"."""

from __future__ import annotations

import logging
from typing import Any

logger = logging.getLogger("libarango")
root = logging.getLogger()

# The highest of these levels: without it, none of them is logged.
_HIGHEST = logging.WARNING

_MESSAGES = {
    "host_down": (logging.WARNING, "host %(host)s is down, next attempt in %(rest_ms)s ms"),
    "host_up": (logging.INFO, "host %(host)s is up again"),
    "host_found": (logging.INFO, "host %(host)s was found"),
    "retry": (logging.INFO, "attempt at host %(host)s failed (%(outcome)s), trying again"),
    "slow_call": (logging.INFO, "call took %(ms)s ms (operation: %(operation)s, attempts: "
                                "%(attempts)s, last host: %(host)s)"),
    "token_renewed": (logging.DEBUG, "token renewed (age of the one before, in ms: %(age_ms)s)"),
}


class _Members(dict[str, Any]):
    """The members of an event, of which some may be missing."""

    def __missing__(self, name: str) -> str:
        return "-"


def is_wanted() -> bool:
    """True if a warning would reach a handler."""
    return logger.isEnabledFor(_HIGHEST) and logger.hasHandlers()


def write(event: dict[str, Any]) -> None:
    """Logs an event; its members are the arguments of the record."""
    level, message = _MESSAGES.get(str(event.get("event")), (logging.DEBUG, "%(event)s"))
    if "dropped" in event:
        message += " (%(dropped)s events before this one are missing)"
    try:
        logger.log(level, message, _Members(event))
    except Exception:
        # Raised by a filter or handler of the program, in the middle of a call that succeeded.
        pass
