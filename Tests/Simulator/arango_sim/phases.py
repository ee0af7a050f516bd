"""The responses of a process that is starting or shutting down."""

from __future__ import annotations

from arango_sim.answers import Refusal
from arango_sim.servers import Phase, Server


def phase_gate(server: Server) -> None:
    if server.phase is Phase.SHUTDOWN:
        raise Refusal(503, 30, "shutdown in progress", headers=retry_after(server))
    if server.phase is Phase.STARTUP:
        raise Refusal(503, 503, "service unavailable due to startup or maintenance mode",
                      headers=retry_after(server))


def retry_after(server: Server) -> list[tuple[str, str]]:
    """The Retry-After that a test sets. Servers send none, proxies may."""
    return [] if server.retry_after is None else [("Retry-After", str(server.retry_after))]
