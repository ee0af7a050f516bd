"""/_admin/cluster/rebalance and rebalanceShards: plans for an even spread, and their execution."""

from __future__ import annotations

from typing import Any

from arango_sim.answers import Answer, Refusal, result, top
from arango_sim.balance import PI_FACTOR, Balance, Move, Options
from arango_sim.cluster import Cluster
from arango_sim.routing import COORDINATORS, Call, Right, Route
from arango_sim.shard_jobs import add_move
from arango_sim.version import Version

FORBIDDEN = (403, 403, "forbidden")
MOST_MOVES = 5000
TYPES = {int: "integer", bool: "boolean", float: "number", list: "array", str: "string"}


def imbalance(call: Call) -> Answer:
    cluster = call.cluster
    cluster.supervision.agency_leader()
    return result({**_balance(cluster, Options()).shown(cluster.version),
                   "pendingMoveShards": cluster.jobs.count("moveShard", "Pending"),
                   "todoMoveShards": cluster.jobs.count("moveShard", "ToDo")})


def plan(call: Call) -> Answer:
    return result(_planned(call)[0])


def plan_and_execute(call: Call) -> Answer:
    shown, moves = _planned(call)
    _execute(call, moves)
    return result(shown, 202)


def execute(call: Call) -> Answer:
    body = _versioned(call)
    rows = body.get("moves")
    if not isinstance(rows, list):
        raise _misfit("moves: array expected")
    moves = [_move(call.cluster, row) for row in rows]
    _execute(call, moves)
    return top(code=202 if moves else 200)


def rebalance_shards(call: Call) -> Answer:
    """The old way: spreads the shards of one database."""
    if call.user.right(call.database_name) != "rw":
        raise Refusal(403, 403, "insufficient permissions")
    algorithm = call.query.get("algorithm", "simple")
    if algorithm != "simple":
        raise Refusal(400, 400, f"unknown algorithm {algorithm!r}")
    others = tuple(name for name in call.cluster.databases if name != call.database_name)
    moves = _balance(call.cluster, Options(
        move_leaders=True, move_followers=True, databases_excluded=others)).improved()
    _execute(call, moves)
    return result({"operations": len(moves)}, 202 if moves else 200)


def _balance(cluster: Cluster, options: Options) -> Balance:
    return Balance(cluster.supervision.takes_shards(), cluster.shard_groups(), options)


def _planned(call: Call) -> tuple[dict[str, Any], list[Move]]:
    call.cluster.supervision.agency_leader()
    balance = _balance(call.cluster, _options(call.cluster.version, _versioned(call)))
    before = balance.shown(call.cluster.version)
    moves = balance.improved()
    after = balance.shown(call.cluster.version)
    return {"imbalanceBefore": before, "imbalanceAfter": after,
            "moves": [move.shown() for move in moves]}, moves


def _versioned(call: Call) -> dict[str, Any]:
    """The body, which the server reads into a struct: what does not fit is an internal error."""
    body = call.json()
    if not isinstance(body, dict):
        raise _misfit("object expected")
    if "version" not in body:
        raise _misfit("missing required field 'version'")
    if _typed(body, "version", int, 0) != 1:
        raise Refusal(400, 400, "unknown version provided")
    return body


def _misfit(message: str) -> Refusal:
    return Refusal(500, 4, f"error while parsing the body: {message}")


def _options(version: Version, body: dict[str, Any]) -> Options:
    if "excludeSystemCollections" in body and not version.since(3, 11):
        raise _misfit("unexpected attribute 'excludeSystemCollections'")
    most = _typed(body, "maximumNumberOfMoves", int, 1000)
    if most > MOST_MOVES:
        raise Refusal(400, 400, f"at most {MOST_MOVES} moves allowed")
    return Options(
        most, _typed(body, "leaderChanges", bool, True), _typed(body, "moveLeaders", bool, False),
        _typed(body, "moveFollowers", bool, False),
        _typed(body, "excludeSystemCollections", bool, False),
        _typed(body, "piFactor", float, PI_FACTOR),
        tuple(_typed(body, "databasesExcluded", list, [])))


def _typed(body: dict[str, Any], name: str, kind: type, default: Any) -> Any:
    value = body.get(name, default)
    accepted = (int, float) if kind is float else kind
    if not isinstance(value, accepted) or isinstance(value, bool) is not (kind is bool):
        raise _misfit(f"{name}: {TYPES[kind]} expected, not {value!r}")
    return value


def _move(cluster: Cluster, row: Any) -> Move:
    names = ("from", "to", "shard", "database")
    if not isinstance(row, dict) or not all(isinstance(row.get(name), str) for name in names):
        raise _misfit(f"move with {', '.join(names)}, collection and isLeader expected")
    group = cluster.shard_group(row["database"], row["shard"])
    if group is None:
        raise Refusal(404, 404, f"shard {row['shard']} not found")
    return Move(group, row["from"], row["to"], row.get("isLeader") is True)


def _execute(call: Call, moves: list[Move]) -> None:
    call.cluster.supervision.agency_leader()
    for move in moves:
        add_move(call.cluster.jobs, move.group, move.source, move.target, call.server.id, True)


ROUTES = [
    Route("GET", "/_admin/cluster/rebalance", imbalance, Right.ADMIN, COORDINATORS,
          forbidden=FORBIDDEN, since=(3, 10)),
    Route("POST", "/_admin/cluster/rebalance", plan, Right.ADMIN, COORDINATORS,
          forbidden=FORBIDDEN, since=(3, 10)),
    Route("PUT", "/_admin/cluster/rebalance", plan_and_execute, Right.ADMIN, COORDINATORS,
          forbidden=FORBIDDEN, since=(3, 10)),
    Route("POST", "/_admin/cluster/rebalance/execute", execute, Right.ADMIN, COORDINATORS,
          forbidden=FORBIDDEN, since=(3, 10)),
    Route("POST", "/_admin/cluster/rebalanceShards", rebalance_shards, Right.ANY, COORDINATORS),
]
