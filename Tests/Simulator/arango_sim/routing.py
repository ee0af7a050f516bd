"""The routes: methods and paths, servers, permissions and handlers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Enum
from importlib import import_module
from typing import Any, TypeVar

from arango_sim.access import Identity
from arango_sim.answers import Answer, Refusal, Wait
from arango_sim.cluster import Cluster, Plan
from arango_sim.collections import Database
from arango_sim.servers import Role, Server
from arango_sim.supervision import AgencyUnavailable
from arango_sim.transactions import Transaction
from loopback.http1 import Request

COORDINATORS = frozenset({Role.COORDINATOR})
FRONT = frozenset({Role.COORDINATOR, Role.SINGLE})
EVERY_ROLE = frozenset(Role)
MAX_DEPTH = 200
TRUE = ("true", "yes", "on", "y", "1")
Given = TypeVar("Given")


class Right(Enum):
    OPEN = "nobody is asked"
    ANY = "any user with access to the database of the path"
    ADMIN = "write access to _system"
    SUPERUSER = "a token without a user"


@dataclass
class Call:
    """A request on its way to its handler."""

    cluster: Cluster
    server: Server
    request: Request
    identity: Identity | None = None
    database_name: str = "_system"
    api: str = "v0"
    segments: list[str] = field(default_factory=list)
    parameters: list[str] = field(default_factory=list)
    query: dict[str, str] = field(default_factory=dict)
    transaction: Transaction | None = None

    @property
    def is_v1(self) -> bool:
        """True for the API of the next major version, experimental included."""
        return self.cluster.version.since(4, 0) and self.api != "v0"

    @property
    def database(self) -> Database:
        return self.cluster.databases[self.database_name]

    @property
    def user(self) -> Identity:
        """The sender; only open routes are reached without one."""
        if self.identity is None:
            raise Refusal(401, 11, "not authorized to execute this request")
        return self.identity

    def flag(self, name: str, default: bool = False) -> bool:
        value = self.query.get(name)
        return default if value is None else value.lower() in TRUE

    def flag_header(self, name: str) -> bool:
        return self.request.header(name).lower() in TRUE

    def json(self) -> Any:
        """The body as JSON; an empty body is an empty object, as the server takes it."""
        body = self.request.body
        if not body:
            return {}
        try:
            value = json.loads(body, parse_constant=_no_constant)
            if b"\\ud" in body.lower():
                json.dumps(value, ensure_ascii=False).encode()  # a lone surrogate has no UTF-8
            _check_depth(body)
        except (ValueError, RecursionError) as error:
            raise Refusal(400, 600, f"VPackError error: {error}") from None
        return value

    def object(self) -> dict[str, Any]:
        """The body as a JSON object."""
        body = self.json()
        if not isinstance(body, dict):
            raise Refusal(400, 10, "expecting an object")
        return body


def _no_constant(name: str) -> Any:
    raise ValueError(f"unexpected {name}")


def _check_depth(body: bytes) -> None:
    """Counts brackets without regard to strings: too strict for none but curious documents."""
    depth = 0
    if body.count(b"[") + body.count(b"{") > MAX_DEPTH:
        for byte in body:
            depth += (byte in b"[{") - (byte in b"]}")
            if depth > MAX_DEPTH:
                raise ValueError("too deep nesting in Array/Object")


def answered(step: Callable[[], Given]) -> Given | Answer:
    """The result of a step, or the response of its refusal."""
    try:
        return step()
    except Refusal as refusal:
        return refusal.answer
    except AgencyUnavailable:
        return Refusal(500, 500, "agency communication failed").answer


Handler = Callable[[Call], Answer | Wait]
Home = Callable[[Call], Server | None]


def imported_later(module: str, name: str) -> Handler:
    """A handler whose module is imported when it is called for the first time."""
    def handler(call: Call) -> Answer | Wait:
        given: Answer | Wait = getattr(import_module(module), name)(call)
        return given
    return handler


Error = tuple[int, int, str]


@dataclass(frozen=True)
class Route:
    """`refusal` is what servers of other roles answer (`on_single` a single server, if it has
    words of its own), `forbidden` what lesser users get, `wrong_method` what other methods get.
    `since` is the first version, `branches` the first version of each branch.
    The method `*` stands for all that no earlier row names. `hardened` asks for an admin where
    `--harden` was given, `only_v0` is gone from the next major's API, `wants` says whether the
    cluster was started so as to have it. `home` finds the coordinator that keeps what a request
    names; the others pass it on to that one."""

    method: str
    path: str
    handler: Handler
    right: Right = Right.ANY
    roles: frozenset[Role] = EVERY_ROLE
    refusal: Error = (403, 403, "only allowed on coordinators")
    forbidden: Error = (403, 11, "forbidden")
    on_single: Error | None = None
    since: tuple[int, ...] = (0,)
    branches: tuple[tuple[int, ...], ...] = ((0,),)
    only_v0: bool = False
    hardened: bool = False
    only_system: bool = False
    wrong_method: Error = (405, 405, "method not supported")
    wants: Callable[[Plan], bool] = lambda plan: True
    home: Home | None = None

    def is_served(self, call: Call) -> bool:
        version = call.cluster.version
        return (version.since(*self.since) and version.has(*self.branches)
                and self.wants(call.cluster.plan) and not (self.only_v0 and call.is_v1))

    @property
    def pattern(self) -> tuple[str, ...]:
        return tuple(self.path.split("/")[1:])

    def parameters(self, segments: list[str]) -> list[str] | None:
        """The values of the `{}` segments, or None where the path is another."""
        pattern = self.pattern
        if len(pattern) != len(segments):
            return None
        values: list[str] = []
        for expected, segment in zip(pattern, segments):
            if expected == "{}":
                values.append(segment)
            elif expected != segment:
                return None
        return values


class RouteTable:
    """Found by first two segments, which no pattern leaves open."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self._by_start: dict[tuple[str, ...], list[Route]] = {}
        for route in routes:
            self._by_start.setdefault(route.pattern[:2], []).append(route)

    def find(self, call: Call) -> tuple[Route | None, Route | None]:
        """The route of a call, its parameters left in the call; otherwise one that serves the
        path for another method."""
        other: Route | None = None
        method = "GET" if call.request.method == "HEAD" else call.request.method
        for route in self._by_start.get(tuple(call.segments[:2]), ()):
            values = route.parameters(call.segments)
            if values is None or not route.is_served(call):
                continue
            if route.method in (method, "*"):
                call.parameters = values
                return route, None
            other = other or route
        return None, other
