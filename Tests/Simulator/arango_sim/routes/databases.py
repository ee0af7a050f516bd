"""/_api/database."""

from __future__ import annotations

from arango_sim.access import User
from arango_sim.answers import Answer, Refusal, result
from arango_sim.names import is_database_name
from arango_sim.routes.shards import counted
from arango_sim.routing import COORDINATORS, FRONT, Call, Right, Route
from arango_sim.servers import Role


def list_all(call: Call) -> Answer:
    _only_in_system(call)
    return result(list(call.cluster.databases))


def list_of_user(call: Call) -> Answer:
    return result([name for name in call.cluster.databases if call.user.right(name) != "none"])


def current(call: Call) -> Answer:
    database = call.database
    answer = {"id": database.id, "name": database.name, "isSystem": database.is_system}
    if not call.is_v1:
        answer["path"] = "none"
    if call.server.role is Role.COORDINATOR:
        answer |= {"sharding": database.sharding, "writeConcern": database.write_concern,
                   "replicationFactor": database.replication_factor}
    return result(answer)


def shard_statistics(call: Call) -> Answer:
    """Of the database of the path, on all DB-Servers or on one."""
    servers = [server.id for server in call.cluster.role(Role.DBSERVER)]
    wanted = call.query.get("DBserver", "")
    if wanted == "all":
        return result({server: counted([call.database], server) for server in servers})
    if wanted and wanted not in servers:
        raise Refusal(400, 10, "invalid DBserver id")
    return result(counted([call.database], wanted))


def create(call: Call) -> Answer:
    _only_in_system(call)
    _only_admins(call)
    body = call.json()
    name = body.get("name") if isinstance(body, dict) else None
    if not isinstance(name, str) or not is_database_name(name, call.cluster.version):
        raise Refusal(400, 1229, "database name invalid")
    if name in call.cluster.databases:
        raise Refusal(409, 1207, "duplicate name")
    options = body.get("options", {})
    users = body.get("users", [])
    if not isinstance(options, dict) or not isinstance(users, list):
        raise Refusal(400, 10, "bad parameter")
    new_users = [_user(row) for row in users]
    copies = _copies(call, options.get("replicationFactor", 1))
    concern = options.get("writeConcern", 1)
    if type(concern) is not int or not 1 <= concern <= copies:
        raise Refusal(400, 10, f"invalid writeConcern: {concern!r}")
    try:
        call.cluster.create_database(name, sharding=str(options.get("sharding", "")),
                                     replication_factor=copies, write_concern=concern)
    except ValueError:
        raise Refusal(503, 1478, "A cluster backend which was required for the operation could "
                                 "not be reached") from None
    for user in new_users:
        call.cluster.access.users.setdefault(user.name, user).grants[name] = "rw"
    return result(True, 201)


def _user(row: object) -> User:
    if not isinstance(row, dict) or not isinstance(row.get("username"), str):
        raise Refusal(400, 10, f"invalid user {row!r}")
    extra = row.get("extra")
    return User(row["username"], str(row.get("passwd", "")), row.get("active") is not False,
                extra if isinstance(extra, dict) else {})


def drop(call: Call) -> Answer:
    _only_in_system(call)
    _only_admins(call)
    name = call.parameters[0]
    if name not in call.cluster.databases:
        raise Refusal(404, 1228, "database not found")
    if name == "_system":
        raise Refusal(403, 11, "forbidden")
    del call.cluster.databases[name]
    return result(True)


def _copies(call: Call, value: object) -> int:
    if call.server.role is Role.SINGLE:
        return 1  # independent of the requested value
    available = len(call.cluster.role(Role.DBSERVER))
    if value == "satellite":
        return available
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= available:
        raise Refusal(400, 10, f"invalid replicationFactor: {value!r}")
    return value


def _only_in_system(call: Call) -> None:
    if not call.database.is_system:
        raise Refusal(403, 1230, "operation only allowed in system database")


def _only_admins(call: Call) -> None:
    if not call.user.is_admin:
        raise Refusal(403, 11, "forbidden")


ROUTES = [
    Route("GET", "/_api/database", list_all, Right.ADMIN, FRONT),
    Route("POST", "/_api/database", create, Right.ANY, FRONT),
    Route("DELETE", "/_api/database/{}", drop, Right.ANY, FRONT),
    Route("GET", "/_api/database/user", list_of_user, Right.ANY, FRONT),
    Route("GET", "/_api/database/shardStatistics", shard_statistics, Right.ANY, COORDINATORS),
    Route("GET", "/_api/database/current", current, Right.ANY),
]
