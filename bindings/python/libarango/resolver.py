"""The host selection strategies, under the class names of python-arango and aioarangodb.

The library itself selects the hosts. A resolver represents the name of its strategy:
`ArangoClient(hosts, RoundRobinHostResolver(3))` is `ArangoClient(hosts, "roundrobin")`.
"""

from __future__ import annotations

from typing import Any, Literal, Optional

__all__ = ["FallbackHostResolver", "HostResolver", "PeriodicHostResolver", "RandomHostResolver",
           "RoundRobinHostResolver", "SingleHostResolver", "Strategy"]

#: The names of the strategies; see arango_client_create in arango.h.
Strategy = Literal["roundrobin", "random", "single", "fallback", "periodic", "sticky", "hash",
                   "least_loaded"]


class HostResolver:
    """A strategy of the library. `max_tries` is the option max_attempts."""

    #: The name of the strategy. A subclass of the caller must set it.
    strategy: str = ""

    def __init__(self, host_count: int = 1, max_tries: Optional[int] = None) -> None:
        if max_tries is not None and max_tries < host_count:
            raise ValueError(f"max_tries: expected at least host_count, {host_count}, "
                             f"got {max_tries}")
        self.host_count = host_count
        self.max_tries = max_tries

    @property
    def options(self) -> dict[str, Any]:
        """The client options of the strategy."""
        return {"max_attempts": self.max_tries}

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.strategy}>"


class SingleHostResolver(HostResolver):
    """Selects a host until it fails, then the next."""

    strategy = "single"


class FallbackHostResolver(HostResolver):
    """The first host, in the given order, that has not failed."""

    strategy = "fallback"


class RandomHostResolver(HostResolver):
    """A random host for each request."""

    strategy = "random"


class RoundRobinHostResolver(HostResolver):
    """Each host in turn."""

    strategy = "roundrobin"


class PeriodicHostResolver(HostResolver):
    """The next host after a number of requests."""

    strategy = "periodic"

    def __init__(self, host_count: int = 1, max_tries: Optional[int] = None,
                 requests_period: int = 100) -> None:
        super().__init__(host_count, max_tries)
        self.requests_period = requests_period

    @property
    def options(self) -> dict[str, Any]:
        return {**super().options, "period": self.requests_period}
