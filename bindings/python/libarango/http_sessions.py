"""The sessions of the caller's HTTP client, one for each host."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from libarango import _fork
from libarango._exchange_steps import host_of


class Sessions:
    """Sessions that threads share. A child process after fork() creates its own."""

    def __init__(self, http: Any) -> None:
        self._http = http
        self.reset_after_fork()
        _fork.register(self)

    def reset_after_fork(self) -> None:
        self._lock = threading.Lock()
        self._of_hosts: dict[str, Any] = {}

    @contextmanager
    def lent(self, request: Mapping[str, Any]) -> Iterator[Any]:
        """Lends the session of the request's host, or a new one if the request has `fresh`.

        A new session has no open connections.
        """
        host = host_of(request)
        if not request["fresh"]:
            yield self._kept(host)
            return
        session = self._http.create_session(host)
        try:
            yield session
        finally:
            _close(session)

    def _kept(self, host: str) -> Any:
        with self._lock:
            if host not in self._of_hosts:
                self._of_hosts[host] = self._http.create_session(host)
            return self._of_hosts[host]

    def close(self) -> None:
        with self._lock:
            of_hosts, self._of_hosts = self._of_hosts, {}
        for session in of_hosts.values():
            _close(session)


def _close(session: Any) -> None:
    close = getattr(session, "close", None)
    if close is not None:
        close()
