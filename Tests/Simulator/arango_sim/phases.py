"""What a process that is no longer, or not yet, well says to every request."""

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
    """Servers leave it to proxies to say when; here a test says it."""
    return [] if server.retry_after is None else [("Retry-After", str(server.retry_after))]
