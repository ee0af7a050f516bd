"""Requests that one server passes on to another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from arango_sim.answers import Answer, Refusal, Wait, eventually
from arango_sim.phases import phase_gate
from arango_sim.routing import Call, Handler, answered
from arango_sim.servers import Phase, Role, Server

PATIENCE = 30.0
UNREACHABLE = "A cluster backend which was required for the operation could not be reached"


def forwarded(call: Call, target: Server, handler: Handler) -> Answer | Wait:
    """The response of the handler on the target, marked with that server."""
    there = replace(call, server=target)
    begun: Wait | None = None

    def step() -> Answer | Wait | None:
        if begun is not None:
            return begun.look()
        phase_gate(target)
        return handler(there)

    def look() -> Answer | None:
        nonlocal begun
        given = answered(step)
        if isinstance(given, Wait):
            begun, given = given, None
        return None if given is None else replace(given, headers=[
            *given.headers, ("X-Arango-Request-Forwarded-To", target.id)])

    return _reached(call, target, look)


def asked(call: Call, target: Server, handler: Callable[[Call], Answer]) -> Answer | Wait:
    """The response of the handler on the target, without a mark."""
    there = replace(call, server=target)

    def look() -> Answer:
        phase_gate(target)
        return handler(there)

    return handler(call) if target is call.server else _reached(call, target, look)


def _reached(call: Call, target: Server, look: Callable[[], Answer | None]) -> Answer | Wait:
    """A hung target is waited for."""
    clock = call.cluster.clock
    deadline = clock.now() + clock.span(PATIENCE)

    def knock() -> Answer | None:
        if target.phase is Phase.HUNG:
            if clock.now() >= deadline:
                raise Refusal(500, 1457, "timeout in cluster operation")
            return None
        if target.phase is Phase.STOPPED:
            raise Refusal(503, 1478, UNREACHABLE)
        return look()

    return eventually(knock, clock.span(1.0))


def by_server_id(handler: Callable[[Call], Answer]) -> Handler:
    """A handler whose query may name the server that is to answer."""
    def wrapper(call: Call) -> Answer | Wait:
        name = call.query.get("serverId")
        if not name or call.server.role is not Role.COORDINATOR:
            return handler(call)
        target = call.cluster.server(name, accept_short=False)
        if target is None or target.role is Role.AGENT:
            raise Refusal(404, 400, "unknown serverId supplied.")
        return asked(call, target, handler)
    return wrapper
