"""/_admin/backup: hot backups of all data."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

from arango_sim.answers import Answer, Refusal, Wait, eventually, result
from arango_sim.backups import TRANSFER, Backup, Transfer, copied, number_of_files
from arango_sim.clock import iso
from arango_sim.routing import FRONT, Call, Handler, Right, Route
from arango_sim.servers import Role
from arango_sim.transactions import Status, Transaction

LABEL = re.compile(r"[A-Za-z0-9_.-]+")
TIMEOUT = 120.0
LOCK_ATTEMPTS = 1.0


def create(call: Call) -> Answer | Wait:
    """Waits for the end of writing transactions, unless the body says otherwise."""
    body = call.object()
    label = body.get("label", "")
    if not isinstance(label, str) or label and LABEL.fullmatch(label) is None:
        raise Refusal(400, 10, f"invalid label {label!r}")
    timeout = body.get("timeout", TIMEOUT)
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or timeout < 0:
        raise Refusal(400, 10, f"invalid timeout {timeout!r}")
    deadline = call.cluster.clock.now() + call.cluster.clock.span(timeout)

    def attempt() -> Answer | None:
        writing = _writing(call)
        if writing and call.cluster.clock.now() < deadline:
            return None
        if writing and body.get("force") is True:
            for transaction in writing:
                transaction.end(Status.ABORTED, call.cluster.clock.now())
        elif writing and body.get("allowInconsistent") is not True:
            raise Refusal(408, 7010, "failed to acquire global transaction lock")
        made = _made(call, label, bool(writing) and body.get("force") is not True)
        return result({"id": made.id, **made.figures}, 201)

    return eventually(attempt, call.cluster.clock.span(LOCK_ATTEMPTS))


def _writing(call: Call) -> list[Transaction]:
    return [transaction for server in call.cluster.members
            for transaction in server.transactions.writing()]


def _made(call: Call, label: str, is_doubtful: bool) -> Backup:
    cluster = call.cluster
    moment = iso(cluster.clock.now())
    name = label or str(UUID(int=cluster.dice.getrandbits(128), version=4))
    databases, users = copied(cluster.databases, cluster.access.users)
    dbservers = 1 if call.server.role is Role.SINGLE else len(cluster.role(Role.DBSERVER))
    made = Backup(f"{moment.replace(':', '.')}_{name}", cluster.version.text, moment,
                  cluster.stored_bytes(), number_of_files(databases.values()), dbservers,
                  is_doubtful, databases, users)
    cluster.backups.kept[made.id] = made
    return made


def list_all(call: Call) -> Answer:
    wanted = call.object().get("id")
    kept = call.cluster.backups.kept
    names = list(kept) if wanted is None else wanted if isinstance(wanted, list) else [wanted]
    for name in names:
        if name not in kept:
            raise _unknown(name)
    return result({"server": call.server.id, "list": {name: kept[name].listed for name in names}})


def delete(call: Call) -> Answer:
    del call.cluster.backups.kept[_named(call).id]
    return result({})


def restore(call: Call) -> Answer:
    """All servers start again: transactions, cursors and asynchronous requests are lost. The model
    keeps the connections."""
    backup, cluster = _named(call), call.cluster
    previous = _made(call, "before_restore", False)
    for server in cluster.members:
        server.forget(cluster.clock.now())
    cluster.databases, cluster.access.users = copied(backup.databases, backup.users)
    return result({"previous": previous.id, "isCluster": call.server.role is not Role.SINGLE})


def transferred(is_download: bool) -> Handler:
    """Begins a transfer, or tells how far one is, or cancels it."""
    id_name = "downloadId" if is_download else "uploadId"

    def handler(call: Call) -> Answer:
        body, backups = call.object(), call.cluster.backups
        if (id_name in body) is ("id" in body):
            raise Refusal(400, 10, f"expecting either `id` or `{id_name}`")
        if "id" in body:
            begun = _begun(call, body, is_download)
            return result({id_name: begun.id}, 202)
        known = backups.transfers.get(str(body[id_name]))
        if known is None or known.is_download is not is_download:
            raise Refusal(404, 404, f"no transfer with {id_name} {body[id_name]!r}")
        backups.settle(call.cluster.clock.now())
        if body.get("abort") is True:
            backups.cancel(known)
            return result({}, 202)
        kept = backups.kept.get(known.backup)
        return result(known.progress(kept.files if kept else 0))
    return handler


def _begun(call: Call, body: dict[str, Any], is_download: bool) -> Transfer:
    cluster, repository = call.cluster, body.get("remoteRepository")
    if not isinstance(body["id"], str) or not isinstance(repository, str) or not repository:
        raise Refusal(400, 10, "expecting strings `id` and `remoteRepository`")
    if not isinstance(body.get("config"), dict):
        raise Refusal(400, 7008, "remote hotback repository configuration error")
    if not is_download and body["id"] not in cluster.backups.kept:
        raise _unknown(body["id"])
    is_single = call.server.role is Role.SINGLE
    servers = ["SNGL"] if is_single else [each.id for each in cluster.role(Role.DBSERVER)]
    now = cluster.clock.now()
    begun = Transfer(cluster.next_id(), is_download, body["id"], repository, iso(now),
                     now + cluster.clock.span(TRANSFER), servers)
    cluster.backups.transfers[begun.id] = begun
    return begun


def _named(call: Call) -> Backup:
    name = call.object().get("id")
    if not isinstance(name, str):
        raise Refusal(400, 10, "expecting a string `id`")
    backup = call.cluster.backups.kept.get(name)
    if backup is None:
        raise _unknown(name)
    return backup


def _unknown(name: object) -> Refusal:
    return Refusal(404, 7007, f"no such hot backup set can be found: {name}")


def _row(what: str, handler: Handler) -> Route:
    return Route("POST", f"/_admin/backup/{what}", handler, Right.ADMIN, FRONT,
                 refusal=(404, 404, f"unknown path '/_admin/backup/{what}'"))


ROUTES = [
    _row("create", create), _row("list", list_all), _row("delete", delete),
    _row("restore", restore), _row("upload", transferred(is_download=False)),
    _row("download", transferred(is_download=True)),
]
