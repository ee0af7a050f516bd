"""/_admin/server/{tls,jwt,encryption}: hashes of the secrets a server has loaded."""

from __future__ import annotations

import hashlib
from typing import Any

from arango_sim.answers import Answer, result
from arango_sim.cluster import Plan
from arango_sim.routing import EVERY_ROLE, Call, Right, Route
from arango_sim.servers import Role

NO_TLS = (403, 11, "only superusers may reload TLS data")
NO_JWT = (403, 11, "only superusers may access JWT secrets")
NO_KEYS = (403, 11, "only superusers may rotate encryption keys")


def tls(call: Call) -> Answer:
    """The ports use plain HTTP, but the model has a key for this route."""
    return result({"keyfile": _certificate(call, "keyfile"),
                   "clientCA": _certificate(call, "clientCA")})


def _certificate(call: Call, name: str) -> dict[str, Any]:
    return {"sha256": _hash(call, name), "certificates": [], "privateKeySha256":
            _hash(call, f"{name} private")}


def jwt(call: Call) -> Answer:
    secret = call.cluster.access.secret.encode()
    return result({"active": {"sha256": hashlib.sha256(secret).hexdigest()}, "passive": []})


def encryption(call: Call) -> Answer:
    return result({"encryption-keys": [{"sha256": _hash(call, "encryption")}]})


def _hash(call: Call, name: str) -> str:
    return hashlib.sha256(f"{name} of {call.server.id}".encode()).hexdigest()


def _enterprise(plan: Plan) -> bool:
    return not plan.community


WITH_DATA = frozenset({Role.DBSERVER, Role.SINGLE})
ROUTES = [
    Route("GET", "/_admin/server/tls", tls, wrong_method=NO_TLS),
    Route("POST", "/_admin/server/tls", tls, Right.SUPERUSER, forbidden=NO_TLS),
    Route("GET", "/_admin/server/jwt", jwt, Right.SUPERUSER, EVERY_ROLE, forbidden=NO_JWT,
          wants=_enterprise),
    Route("POST", "/_admin/server/jwt", jwt, Right.SUPERUSER, EVERY_ROLE, forbidden=NO_JWT,
          wants=_enterprise),
    Route("GET", "/_admin/server/encryption", encryption, Right.SUPERUSER, WITH_DATA,
          (404, 404, "not found"), NO_KEYS, wants=_enterprise),
    Route("POST", "/_admin/server/encryption", encryption, Right.SUPERUSER, WITH_DATA,
          (404, 404, "not found"), NO_KEYS, wants=_enterprise),
]
