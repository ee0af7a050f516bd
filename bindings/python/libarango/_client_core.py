"""The client core: the part of a client that both packages share."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from ctypes import byref, c_char_p
from typing import Any, Callable, Optional, Union

from libarango import _ffi, _fork, result
from libarango._events import EventFeed
from libarango._text import option_values, options_json, text
from libarango.exceptions import ArgumentError, ClosedError
from libarango.resolver import HostResolver


class ClientCore:
    """The settings of a client and the client created from them. A copy is another client.

    Functions that take the client run under a lock, and none of them waits for a server. `close`
    destroys the client immediately; calls under way on its databases end with ClosedError.
    """

    def __init__(self, hosts: Union[str, Iterable[str]], strategy: Union[str, HostResolver],
                 options: Mapping[str, Any]) -> None:
        if isinstance(strategy, HostResolver):
            if not strategy.strategy:
                raise ArgumentError(f"host_resolver: {type(strategy).__name__} has no strategy of "
                                    "the library, which chooses the host itself")
            options = {**option_values(strategy.options), **options}
            strategy = strategy.strategy
        self._strategy = text(strategy, "host_resolver")
        self._options = options_json({"binding": "python", **options})
        self.hosts: list[str]
        self._encoded: Union[bytes, list[bytes]]
        if isinstance(hosts, str):
            self.hosts = hosts.split(",")
            self._encoded = text(hosts, "hosts")
        else:
            self.hosts = _listed(hosts)
            self._encoded = [text(host, f"hosts[{index}]")
                             for index, host in enumerate(self.hosts)]
        self._open()

    def _open(self) -> None:
        handle = _ffi.ClientHandle()
        if isinstance(self._encoded, bytes):
            created = _ffi.client_create(
                self._encoded, self._strategy, self._options, byref(handle))
        else:
            count = len(self._encoded)
            created = _ffi.client_create_list(
                (c_char_p * count)(*self._encoded), count, self._strategy, self._options,
                byref(handle))
        result.value(created)
        self._handle: Optional[_ffi.ClientHandle] = handle
        # Reentrant: a signal handler may close the client in the middle of `use`.
        self._lock = threading.RLock()
        self.feed: EventFeed = EventFeed()
        _fork.register(self)

    def reset_after_fork(self) -> None:
        self._lock = threading.RLock()
        self.feed.reset_after_fork()

    @property
    def is_closed(self) -> bool:
        return self._handle is None

    def use(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Calls a library function whose first parameter is the client, and that does not wait."""
        with self._lock:
            if self._handle is None:
                raise ClosedError("the client is closed")
            return function(self._handle, *arguments)

    def log(self) -> Optional[EventFeed]:
        """Returns the feed of events if events are logged."""
        return self.feed.log(self)

    def stats(self) -> dict[str, Any]:
        answer: dict[str, Any] = result.value(self.use(_ffi.client_stats))
        return answer

    def close(self) -> None:
        """Destroys the client. The results of its submissions are in their queues afterwards."""
        with self._lock:
            handle, self._handle = self._handle, None
        if handle is not None:
            handle.destroy()
            self.feed.end()

    def __getstate__(self) -> dict[str, Any]:
        return {name: vars(self)[name] for name in ("hosts", "_encoded", "_strategy", "_options")}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self._open()

    def __repr__(self) -> str:
        return f"<ClientCore {','.join(self.hosts)}>"


def _listed(hosts: Iterable[str]) -> list[str]:
    try:
        return list(hosts)
    except TypeError:
        raise ArgumentError(
            f"hosts is a str or an iterable of str, not {type(hosts).__name__}") from None
