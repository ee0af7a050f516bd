"""Responses for users, backups and the background work of servers, and the values."""

from __future__ import annotations

from expected_answers import Answered, done, missing, raw, res, top
from replay import Reply

USER = {"user": "jan ü", "active": True, "extra": {"größe": None}}

USERS = [
    res("user.list", [USER]),
    top("user.get", **USER),
    top("user.create", "", 201, **USER),
    top("user.update", **USER),
    top("user.replace", **USER),
    top("user.delete", "", 202, value=True),
    missing("user.delete", 1703),
    res("user.permissions", {"_system": "rw", "größe": "none"}),
    res("user.permissions", {"_system": {"permission": "rw", "collections": {"*": "undefined"}},
                             "*": {"permission": "none"}}, "with collections"),
    res("user.permission", "ro"),
    top("user.set_permission", **{"größe": "rw"}),
    top("user.set_permission", "of a collection", **{"größe/orders": "none"}),
    done("user.reset_permission", 202),
]

FIGURES = {"potentiallyInconsistent": False, "sizeInBytes": 8611371, "nrFiles": 30,
           "datetime": "2026-08-04T15:27:49Z", "nrDBServers": 1}
BACKUP = "2026-08-04T15.27.49Z_foo"
LISTED = {"id": BACKUP, "version": "3.12.10", "keys": [], "available": True,
          "nrPiecesPresent": 1, "countIncludesFilesOnly": True, **FIGURES}


def transfer(verb: str) -> list[Answered]:
    progress = {"Timestamp": "2026-08-04T15:27:52Z", "BackupId": BACKUP, "Cancelled": False,
                "DBServers": {"PRMR-1": {"Status": "STARTED"}}}
    return [res(f"backup.{verb}", {f"{verb}Id": "73607"}, "it began", 202),
            res(f"backup.{verb}", progress, "its progress")]


BACKUPS = [
    res("backup.create", {"id": BACKUP, **FIGURES}, code=201),
    res("backup.list", {"server": "CRDN-1", "list": {BACKUP: LISTED}}),
    res("backup.list", {"server": "CRDN-1", "list": {}}, "none"),
    res("backup.delete", {}, value=None),
    res("backup.restore", {"previous": BACKUP, "isCluster": True}),
    *transfer("upload"), *transfer("download"),
]

INVENTORY = {"collections": [{"parameters": {"name": "orders", "shards": {"s1": ["PRMR-1"]}},
                              "indexes": [], "planVersion": 7, "isReady": True,
                              "allInSync": False}],
             "views": [], "tick": "38139421", "state": "unused"}
ACTIVITY = {"id": 370, "type": "RestHandler", "created": "2026-08-04T15:27:52Z", "data": {}}
EXPIRY = {"active": True, "frequency": 30000, "maxTotalRemoves": 1000000,
          "maxCollectionRemoves": 100000, "onlyLoadedCollections": False}

BACKGROUND = [
    raw("cluster.inventory", INVENTORY),
    raw("server.activities", {"activities": [ACTIVITY]}),
    res("server.ttl_properties", EXPIRY),
    res("server.set_ttl_properties", EXPIRY),
    res("server.ttl_statistics", {"runs": 7, "documentsRemoved": 0, "limitReached": 0}),
    done("server.flush_wal"),
    Answered("server.flush_wal", "an object", Reply.json("{}"), None),
]

ADMIN_ANSWERS = USERS + BACKUPS + BACKGROUND
