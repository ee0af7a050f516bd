"""A server's log: what it keeps by the level of each topic, and how it is searched."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Any

from arango_sim.clock import Clock, iso

LEVELS = ("FATAL", "ERROR", "WARNING", "INFO", "DEBUG", "TRACE")
QUIET = ("agencystore", "communication", "graphs", "heartbeat", "httpclient", "libiresearch",
         "maintenance", "memory", "replication", "requests", "ssl", "syscall", "threads", "trx",
         "ttl", "v8", "views")
TOPICS = tuple(sorted((
    "agency", "agencycomm", "aql", "arangosearch", "authentication", "authorization", "backup",
    "bench", "cache", "cluster", "config", "crash", "deprecation", "development", "dump",
    "engines", "flush", "general", "license", "queries", "restore", "rocksdb", "security",
    "startup", "statistics", "supervision", "validation", *QUIET)))
KEPT = 2048


@dataclass(frozen=True)
class Entry:
    id: int
    topic: str
    level: str
    time: float
    message: str

    def shown(self) -> dict[str, Any]:
        return {"id": self.id, "topic": self.topic, "level": self.level, "date": iso(self.time),
                "message": self.message}


class Log:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._entries: deque[Entry] = deque(maxlen=KEPT)
        self._last_id = 0
        self.levels: dict[str, str] = {}
        self.structured = {"database": False, "url": False, "username": False}
        self.reset_levels()

    def clear(self) -> None:
        """Resets the log of a new process and the levels from its start options."""
        self._entries.clear()
        self._last_id = 0
        self.reset_levels()

    def reset_levels(self) -> None:
        self.levels = {topic: "WARNING" if topic in QUIET else "INFO" for topic in TOPICS}

    def write(self, level: str, topic: str, message: str) -> None:
        """Kept only where the topic's level lets it through."""
        if LEVELS.index(level) > LEVELS.index(self.levels[topic]):
            return
        self._last_id += 1
        self._entries.append(Entry(self._last_id, topic, level, self._clock.now(), message))

    def found(self, levels: tuple[str, ...], start: int, search: str,
              descending: bool) -> list[Entry]:
        entries = [entry for entry in self._entries
                   if entry.level in levels and entry.id >= start
                   and search.lower() in entry.message.lower()]
        return entries[::-1] if descending else entries
