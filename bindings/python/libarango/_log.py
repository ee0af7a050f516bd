"""Writes the events of clients to the logger "libarango"."""

from __future__ import annotations

import logging
from typing import Any

logger = logging.getLogger("libarango")
root = logging.getLogger()

# The highest level of these messages. If it is disabled, none of them is logged.
_HIGHEST = logging.WARNING

_MESSAGES = {
    "host_down": (logging.WARNING, "host %(host)s is down, next attempt in %(rest_ms)s ms"),
    "host_up": (logging.INFO, "host %(host)s is up again"),
    "host_found": (logging.INFO, "host %(host)s was found"),
    "retry": (logging.INFO, "attempt at host %(host)s failed (%(outcome)s), trying again"),
    "resource_lost": (logging.WARNING, "%(resource)s is lost (%(reason)s)"),
    "slow_call": (logging.INFO, "call took %(ms)s ms (operation: %(operation)s, attempts: "
                                "%(attempts)s, last host: %(host)s)"),
    "token_renewed": (logging.DEBUG, "token renewed (age of the one before, in ms: %(age_ms)s)"),
}


class _Members(dict[str, Any]):
    """The members of an event, with "-" for a missing one."""

    def __missing__(self, name: str) -> str:
        return "-"


def is_wanted() -> bool:
    """True if a warning would reach a handler."""
    return logger.isEnabledFor(_HIGHEST) and logger.hasHandlers()


def write(event: dict[str, Any]) -> None:
    """Logs an event. Its members are the arguments of the log record."""
    level, message = _MESSAGES.get(str(event.get("event")), (logging.DEBUG, "%(event)s"))
    if "dropped" in event:
        message += " (%(dropped)s events before this one are missing)"
    try:
        logger.log(level, message, _Members(event))
    except Exception:
        # A filter or handler of the program raised. The call that logs has succeeded.
        pass
