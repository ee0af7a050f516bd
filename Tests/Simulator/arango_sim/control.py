"""The control interface of tests: commands to the cluster, and queries of its state."""

from __future__ import annotations

import asyncio
import dataclasses
from typing import Any

from arango_sim.clock import Clock
from arango_sim.cluster import Cluster, Plan, Wishes
from arango_sim.control_values import endpoint_rows, number, seconds, text, whole_seconds
from arango_sim.network import Records, ServerPort
from arango_sim.servers import Phase, Server
from loopback.control import WrongUse

PHASES = {phase.value: phase for phase in
          (Phase.STARTUP, Phase.SHUTDOWN, Phase.QUEUE_FULL, Phase.HUNG)}
ACTIONS = ("stop", "crash", "start", "restart", "resume", *PHASES)


class Simulation:
    """The running cluster: its model, its ports, its records."""

    def __init__(self, plan: Plan, first_port: int = 0) -> None:
        self._plan = plan
        self.cluster = self._new_cluster()
        self.records = Records()
        chosen = max(1, plan.coordinators) if first_port else 0
        self._ports = [ServerPort(self.records, first_port + index if index < chosen else 0)
                       for index in range(len(self.cluster.servers))]
        self._attach()

    def _new_cluster(self) -> Cluster:
        return Cluster(self._plan, Clock(self._plan.time_scale, self._plan.still_clock))

    def _attach(self) -> None:
        for port, server in zip(self._ports, self.cluster.servers):
            port.attach(self.cluster, server)

    async def start(self) -> None:
        for port in self._ports:
            await port.start()

    def release(self) -> None:
        for port in self._ports:
            port.listener.release()

    async def command(self, method: str, segments: list[str], query: dict[str, str],
                      body: Any) -> Any:
        """A request to the control port."""
        self.cluster.settle()
        answer = await self._obeyed(method, segments, query, body)
        for port in self._ports:
            port.proceed()
        return answer

    async def _obeyed(self, method: str, segments: list[str], query: dict[str, str],
                      body: Any) -> Any:
        match method, segments:
            case "GET", ["_sim", "state"]:
                return {"servers": [self._shown(server) for server in self.cluster.servers]}
            case "POST", ["_sim", "coordinators"]:
                return self._shown(await self._add_coordinator())
            case "PUT", ["_sim", "endpoints"]:
                self.cluster.told_endpoints = endpoint_rows(body)
            case "PUT", ["_sim", "jwt-secret"]:
                self.cluster.access.secret = text(body, "secret")
            case "PUT", ["_sim", "clock-skew"]:
                self.cluster.clock.skew = number(body, "seconds")
            case "PUT", ["_sim", "servers", name, "queue-time"]:
                self._server(name).queue_seconds = seconds(body, "seconds")
            case "PUT", ["_sim", "servers", name, "retry-after"]:
                self._server(name).retry_after = whole_seconds(body, "seconds")
            case "PUT", ["_sim", "wishes"]:
                self._wish(body)
            case "POST", ["_sim", "servers", name, action]:
                await self._act(self._server(name), action)
                return self._shown(self._server(name))
            case "GET", ["_sim", "requests"]:
                wanted = query.get("server")
                return self.records.shown(None if wanted is None else self._server(wanted))
            case "DELETE", ["_sim", "requests"]:
                self.records.clear()
            case "POST", ["_sim", "reset"]:
                await self._reset()
            case "POST", ["_sim", "clock"]:
                return self._advance(body)
            case _:
                raise WrongUse(f"no such control call: {method} /{'/'.join(segments)}")
        return None

    async def _act(self, server: Server, action: str) -> None:
        port = self._ports[self.cluster.servers.index(server)]
        if action not in ACTIONS:
            raise WrongUse(f"unknown action {action!r}, wanted one of {', '.join(ACTIONS)}")
        if action == "crash" and server.running:
            self.cluster.crash(server)
        if action in ("stop", "crash", "restart"):
            port.stop()
            await asyncio.sleep(0)  # The event loop resets the connections.
            self.cluster.change_phase(server, Phase.STOPPED)
        if action in ("start", "restart"):
            self.cluster.change_phase(server, Phase.SERVING)
            await port.start()
        elif action not in ("stop", "crash"):
            if not server.running:
                raise WrongUse(f"cannot {action} {server.short_name}: it is stopped")
            self.cluster.change_phase(server, PHASES.get(action, Phase.SERVING))
        if server.phase not in (Phase.HUNG, Phase.STOPPED):
            port.resume()

    async def _add_coordinator(self) -> Server:
        if self._plan.is_single:
            raise WrongUse("cannot add a coordinator: this is a single server")
        server = self.cluster.add_coordinator()
        port = ServerPort(self.records)
        port.attach(self.cluster, server)
        self._ports.append(port)
        await port.start()
        return server

    async def _reset(self) -> None:
        for port in self._ports:
            port.stop()
        self.cluster = self._new_cluster()
        count = len(self.cluster.servers)
        for port in self._ports[count:]:  # of coordinators that were added
            port.listener.release()
        del self._ports[count:]
        self._attach()
        self.records.clear()
        await self.start()

    def _advance(self, body: Any) -> dict[str, float]:
        self.cluster.clock.advance(seconds(body, "advance"))
        self.cluster.settle()
        return {"now": self.cluster.clock.now()}

    def _wish(self, body: Any) -> None:
        known = [field.name for field in dataclasses.fields(Wishes)]
        if not isinstance(body, dict):
            raise WrongUse(f"an object of wishes wanted, not {body!r}")
        for name, value in body.items():
            if name not in known:
                raise WrongUse(f"unknown wish {name!r}, wanted one of {', '.join(known)}")
            if not isinstance(value, bool):
                raise WrongUse(f"the wish {name} is true or false, not {value!r}")
            setattr(self.cluster.wishes, name, value)

    def _server(self, name: str) -> Server:
        for server in self.cluster.servers:  # one that was removed can be started again
            if name in (server.id, server.short_name):
                return server
        raise WrongUse(f"unknown server {name!r}")

    def _shown(self, server: Server) -> dict[str, Any]:
        return {"id": server.id, "short_name": server.short_name, "role": server.role.value,
                "endpoint": server.url, "running": server.running, "phase": server.phase.value,
                "status": self.cluster.supervision.status(server)}
