"""The part of a value that two successive calls have in common."""

from __future__ import annotations

from typing import Any

# Times and counters: of these only the kind of value is compared.
CHANGING = {
    # of health and support-info
    "SyncTime", "LastAckedTime", "Timestamp", "date", "processUptime", "numberOfThreads",
    "virtualSize", "residentSetSize", "userPercent", "systemPercent", "idlePercent",
    "iowaitPercent", "fileDescrtors",
    # of tokens: each is another one
    "id", "token", "fingerprint", "created_at", "valid_until",
    # of servers that were reset between the calls
    "rebootId", "pid",
}
# Below these everything is a time or a counter.
FIGURES = {"system", "client", "clientUser", "http", "server", "engineStats"}


def comparable(value: Any) -> Any:
    """The value, with times and counters replaced by their types."""
    if isinstance(value, dict):
        return {name: kinds(member) if name in CHANGING or (
                    name in FIGURES and isinstance(member, dict) or name == "time")
                else comparable(member) for name, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [comparable(member) for member in value]
    return value


def kinds(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: kinds(member) for name, member in value.items()}
    if isinstance(value, list):
        return [kinds(member) for member in value]
    return float if isinstance(value, (int, float)) and not isinstance(value, bool) else type(value)
