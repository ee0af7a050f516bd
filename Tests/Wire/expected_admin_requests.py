"""Expectations for users, backups and the background work of servers, in the same form."""

from __future__ import annotations

from expected_requests import Expected

JAN, JAN_ENCODED = "jan ü+x", "jan%20%C3%BC%2Bx"
PASSWORD = "größe \" \\ \x7f"
PERMISSION = f"/_api/user/{JAN_ENCODED}/database/gr%C3%B6%C3%9Fe"
OF_SHOP = {"user": JAN, "database": "größe"}

USERS = [
    Expected("user.list", {}, "GET", "/_api/user"),
    Expected("user.get", {"user": "root"}, "GET", "/_api/user/root"),
    Expected("user.get", {"user": JAN}, "GET", f"/_api/user/{JAN_ENCODED}", refused=404),
    Expected("user.create", {"user": JAN}, "POST", "/_api/user", body={"user": JAN}),
    Expected("user.create",
             {"user": JAN, "password": PASSWORD, "active": False, "extra": {"größe": [None]}},
             "POST", "/_api/user",
             body={"user": JAN, "passwd": PASSWORD, "active": False, "extra": {"größe": [None]}}),
    # An empty password is a password.
    Expected("user.create", {"user": JAN, "password": ""},
             "POST", "/_api/user", body={"user": JAN, "passwd": ""}),
    Expected("user.update", {"user": JAN}, "PATCH", f"/_api/user/{JAN_ENCODED}", body={},
             refused=404),
    Expected("user.update",
             {"user": JAN, "password": PASSWORD, "active": True, "extra": {}},
             "PATCH", f"/_api/user/{JAN_ENCODED}",
             body={"passwd": PASSWORD, "active": True, "extra": {}}, refused=404),
    Expected("user.replace", {"user": JAN, "password": PASSWORD},
             "PUT", f"/_api/user/{JAN_ENCODED}", body={"passwd": PASSWORD}, refused=404),
    Expected("user.replace",
             {"user": JAN, "password": "", "active": False, "extra": {"a": 1}},
             "PUT", f"/_api/user/{JAN_ENCODED}",
             body={"passwd": "", "active": False, "extra": {"a": 1}}, refused=404),
    Expected("user.delete", {"user": JAN}, "DELETE", f"/_api/user/{JAN_ENCODED}", refused=404),
    Expected("user.delete", {"user": JAN, "ignore_missing": True},
             "DELETE", f"/_api/user/{JAN_ENCODED}"),
    Expected("user.permissions", {"user": "root"}, "GET", "/_api/user/root/database"),
    Expected("user.permissions", {"user": JAN, "full": True},
             "GET", f"/_api/user/{JAN_ENCODED}/database", {"full": "true"}, refused=404),
    Expected("user.permission", OF_SHOP, "GET", PERMISSION, refused=404),
    Expected("user.permission", {**OF_SHOP, "collection": "a b"},
             "GET", f"{PERMISSION}/a%20b", refused=404),
    Expected("user.set_permission", {**OF_SHOP, "permission": "none"},
             "PUT", PERMISSION, body={"grant": "none"}, refused=404),
    Expected("user.set_permission", {**OF_SHOP, "permission": "ro", "collection": "*"},
             "PUT", f"{PERMISSION}/%2A", body={"grant": "ro"}, refused=404),
    Expected("user.set_permission", {"user": "root", "database": "*", "permission": "rw"},
             "PUT", "/_api/user/root/database/%2A", body={"grant": "rw"}),
    Expected("user.reset_permission", OF_SHOP, "DELETE", PERMISSION, refused=404),
    Expected("user.reset_permission", {**OF_SHOP, "collection": "a"},
             "DELETE", f"{PERMISSION}/a", refused=404),
]

BACKUP = "2026-08-04T15.27.49Z_foo"
REMOTE = {"repository": "S3:/größe", "config": {"S3": {"type": "s3", "secret_access_key": "x"}}}
WIRE_REMOTE = {"remoteRepository": REMOTE["repository"], "config": REMOTE["config"]}


def transfer(verb: str) -> list[Expected]:
    operation, path, name = f"backup.{verb}", f"/_admin/backup/{verb}", f"{verb}_id"
    refused = 404 if verb == "upload" else None
    return [
        Expected(operation, {"backup_id": BACKUP}, "POST", path, body={"id": BACKUP}, refused=400),
        Expected(operation, {"backup_id": BACKUP, **REMOTE},
                 "POST", path, body={"id": BACKUP, **WIRE_REMOTE}, refused=refused),
        Expected(operation, {"backup_id": BACKUP, **REMOTE, "abort": False},
                 "POST", path, body={"id": BACKUP, **WIRE_REMOTE, "abort": False},
                 refused=refused),
        Expected(operation, {name: "73607"}, "POST", path, body={f"{verb}Id": "73607"},
                 refused=404),
        Expected(operation, {name: "73607", **REMOTE, "abort": True},
                 "POST", path, body={f"{verb}Id": "73607", **WIRE_REMOTE, "abort": True},
                 refused=404)]


BACKUPS = [
    Expected("backup.create", {}, "POST", "/_admin/backup/create", body={}),
    Expected("backup.create",
             {"label": "foo", "timeout": 0.5, "allow_inconsistent": True, "force": False},
             "POST", "/_admin/backup/create",
             body={"label": "foo", "timeout": 0.5, "allowInconsistent": True, "force": False}),
    Expected("backup.list", {}, "POST", "/_admin/backup/list", body={}),
    Expected("backup.list", {"backup_id": BACKUP},
             "POST", "/_admin/backup/list", body={"id": BACKUP}, refused=404),
    Expected("backup.delete", {"backup_id": BACKUP},
             "POST", "/_admin/backup/delete", body={"id": BACKUP}, refused=404),
    Expected("backup.restore", {"backup_id": BACKUP},
             "POST", "/_admin/backup/restore", body={"id": BACKUP}, refused=404),
    *transfer("upload"), *transfer("download"),
]

EXPIRY = {"active": False, "frequency": 1 << 40, "max_total_removes": 0,
          "max_collection_removes": 7, "only_loaded_collections": True}
WIRE_EXPIRY = {"active": False, "frequency": 1 << 40, "maxTotalRemoves": 0,
               "maxCollectionRemoves": 7, "onlyLoadedCollections": True}

BACKGROUND = [
    Expected("cluster.inventory", {}, "GET", "/_api/replication/clusterInventory"),
    Expected("cluster.inventory", {"include_system": False},
             "GET", "/_api/replication/clusterInventory", {"includeSystem": "false"}),
    # Servers have it in the experimental version of the API, which has no name here.
    Expected("server.activities", {}, "GET", "/_admin/activities", refused=404),
    Expected("server.ttl_properties", {}, "GET", "/_api/ttl/properties"),
    Expected("server.set_ttl_properties", {}, "PUT", "/_api/ttl/properties", body={}),
    Expected("server.set_ttl_properties", EXPIRY,
             "PUT", "/_api/ttl/properties", body=WIRE_EXPIRY),
    Expected("server.ttl_statistics", {}, "GET", "/_api/ttl/statistics"),
    Expected("server.flush_wal", {}, "PUT", "/_admin/wal/flush"),
    Expected("server.flush_wal", {"wait_for_sync": True, "wait_for_collector": False},
             "PUT", "/_admin/wal/flush", {"waitForSync": "true", "waitForCollector": "false"}),
]

ADMIN_REQUESTS = USERS + BACKUPS + BACKGROUND
