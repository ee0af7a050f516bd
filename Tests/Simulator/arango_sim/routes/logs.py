"""/_admin/log: what a server wrote, and at which levels it writes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from arango_sim.answers import Answer, Refusal, raw
from arango_sim.forwarding import by_server_id
from arango_sim.log import LEVELS, Entry
from arango_sim.routing import Call, Right, Route

FORBIDDEN = (403, 403, "you need admin rights for log operations")
OUTPUT = "-"


def entries(call: Call) -> Answer:
    total, shown = _page(call)
    return raw({"total": total, "messages": [entry.shown() for entry in shown]})


def parallel_arrays(call: Call) -> Answer:
    """The old form: an array for each member."""
    total, shown = _page(call)
    return raw({
        "totalAmount": total, "lid": [entry.id for entry in shown],
        "topic": [entry.topic for entry in shown],
        "level": [LEVELS.index(entry.level) for entry in shown],
        "timestamp": [int(entry.time) for entry in shown],
        "text": [entry.message for entry in shown]})


def _page(call: Call) -> tuple[int, list[Entry]]:
    if "upto" in call.query and "level" in call.query:
        raise Refusal(400, 400, "`upto` and `level` are mutually exclusive")
    if "level" in call.query:
        levels: tuple[str, ...] = (_level(call.query["level"]),)
    else:
        levels = LEVELS[: LEVELS.index(_level(call.query.get("upto", "info"))) + 1]
    order = call.query.get("sort", "asc").lower()
    found = call.server.log.found(levels, _number(call, "start", 0),
                                  call.query.get("search", ""), order == "desc")
    first = _number(call, "offset", 0)
    return len(found), found[first: first + _number(call, "size", len(found))]


def _level(text: str) -> str:
    """By name or by number."""
    if text.isascii() and text.isdigit() and int(text) < len(LEVELS):
        return LEVELS[int(text)]
    if text.upper() not in LEVELS:
        raise Refusal(400, 400, f"unknown level '{text}'")
    return text.upper()


def _number(call: Call, name: str, default: int) -> int:
    text = call.query.get(name, str(default))
    if not (text.isascii() and text.isdigit()):
        raise Refusal(400, 400, f"`{name}` must be a number, not '{text}'")
    return int(text)


def levels(call: Call) -> Answer:
    current = call.server.log.levels
    if call.flag("withAppenders"):
        return raw({"global": current, "appenders": {OUTPUT: current}})
    return raw(current)


def set_levels(call: Call) -> Answer:
    body = call.json()
    if call.flag("withAppenders") and isinstance(body, dict):
        body = body.get("global", {})
    log = call.server.log
    if isinstance(body, str):
        body = dict.fromkeys(log.levels, body)
    if not isinstance(body, dict):
        raise Refusal(400, 400, "string or object expected")
    wanted = {topic: _named_level(value) for topic, value in body.items() if topic in log.levels}
    log.levels.update(wanted)
    return levels(call)


def _named_level(value: Any) -> str:
    if not isinstance(value, str) or value.upper() not in LEVELS:
        raise Refusal(400, 400, f"unknown level {value!r}")
    return value.upper()


def reset_levels(call: Call) -> Answer:
    call.server.log.reset_levels()
    return levels(call)


def structured(call: Call) -> Answer:
    """The members that are switched on; the others are missing."""
    return raw({name: True for name, is_on in call.server.log.structured.items() if is_on})


def set_structured(call: Call) -> Answer:
    body = call.json()
    if not isinstance(body, dict):
        raise Refusal(400, 400, "object expected")
    parameters = call.server.log.structured
    parameters.update((name, value) for name, value in body.items()
                      if name in parameters and isinstance(value, bool))
    return structured(call)


def gone(call: Call) -> Answer:
    raise Refusal(410, 410, "use /_admin/log/entries")


def no_such_part(call: Call) -> Answer:
    raise Refusal(400, 601, "superfluous parameter, expecting /_admin/log[/entries|/level|"
                            "/structured]")


def _row(method: str, path: str, handler: Callable[[Call], Answer],
         since: tuple[int, ...] = (0,)) -> Route:
    return Route(method, path, by_server_id(handler), Right.ADMIN, forbidden=FORBIDDEN,
                 since=since)


ROUTES = [
    _row("GET", "/_admin/log/entries", entries),
    _row("GET", "/_admin/log/level", levels),
    _row("PUT", "/_admin/log/level", set_levels),
    _row("DELETE", "/_admin/log/level", reset_levels, (3, 12, 1)),
    _row("GET", "/_admin/log/structured", structured),
    _row("PUT", "/_admin/log/structured", set_structured),
    Route("GET", "/_admin/log", by_server_id(parallel_arrays), Right.ADMIN, forbidden=FORBIDDEN,
          only_v0=True),
    Route("GET", "/_admin/log", gone, Right.ADMIN, forbidden=FORBIDDEN, since=(4, 0)),
    Route("GET", "/_admin/log/{}", no_such_part, Right.ADMIN, forbidden=FORBIDDEN),
]
