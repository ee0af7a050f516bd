"""Scenarios with users, access tokens, databases and backups of the suite."""

from __future__ import annotations

import secrets
import time

from recorder import Recorder


def databases(r: Recorder) -> None:
    """A second database of the suite, from its creation to its deletion."""
    name, system = r.target.second_name, r.on(r.target.system)
    system.need("database.create", name=name, sharding="single")
    second = r.on(r.target.database(name))
    second.call("database.properties")
    second.call("database.shard_statistics")
    second.call("cluster.inventory")
    assert name in system.need("database.list")
    system.call("database.list_accessible")
    system.need("database.delete", name=name)
    assert system.need("database.delete", name=name, ignore_missing=True) is False


def users(r: Recorder) -> None:
    """A user of the suite with a permission on its database, an access token and transactions."""
    user, system, name = {"user": r.target.user}, r.on(r.target.system), r.target.name
    password = secrets.token_hex(12)
    system.need("user.create", **user, password=secrets.token_hex(12), extra={"a": 1})
    system.call("user.update", **user, active=True, extra={"b": 2})
    system.need("user.replace", **user, password=password, active=True)
    system.call("user.get", **user)
    system.need("user.set_permission", **user, database=name, permission="rw")
    system.call("user.set_permission", **user, database=name, collection="*", permission="ro")
    system.call("user.permission", **user, database=name)
    system.call("user.permissions", **user)
    system.call("user.permissions", **user, full=True)
    system.call("user.reset_permission", **user, database=name, collection="*")
    _tokens(r)
    if r.target.authenticates:
        _transactions(r, password)
    system.call("user.reset_permission", **user, database=name)
    system.need("user.delete", **user)
    assert system.need("user.delete", **user, ignore_missing=True) is False


def _tokens(r: Recorder) -> None:
    user, system = {"user": r.target.user}, r.on(r.target.system)
    made = system.call("token.create", **user, name="live", valid_until=int(time.time()) + 3600)
    system.call("token.list", **user)
    if made:
        system.need("token.delete", **user, token_id=made["id"])


def _transactions(r: Recorder, password: str) -> None:
    """The end of all transactions of the suite's user; those of others continue. A server without
    authentication would end the transactions of all clients."""
    r.need("collection.create", name="locked")
    own_user = r.on(r.target.as_own_user(password))
    others = r.need("transaction.begin", write="locked")["id"]
    own = own_user.need("transaction.begin", write="locked")["id"]
    own_user.call("transaction.abort_all")
    own_user.call("transaction.status", transaction_id=own)
    r.need("transaction.commit", transaction_id=others)


def backups(r: Recorder) -> None:
    """A hot backup. The Community Edition, and servers without the option for it, refuse one."""
    system = r.on(r.target.system)
    made = system.call("backup.create", label=r.target.name, timeout=60)
    if made:
        system.call("backup.list", backup_id=made["id"])
        system.need("backup.delete", backup_id=made["id"])


#: The scenarios outside of the suite's database.
SCENARIOS = [databases, users, backups]
