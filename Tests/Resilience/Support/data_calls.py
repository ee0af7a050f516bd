"""The calls of the data plane that the fault matrix makes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any


class Group(Enum):
    """The calls that a column of the tables is about."""

    #: A second execution would store, change or skip something that one execution does not.
    ONCE = "once"
    REPEATABLE = "repeatable"
    #: The same of a cursor or a transaction, which its coordinator holds.
    HELD_ONCE = "held once"
    HELD_REPEATABLE = "held repeatable"

    @property
    def is_held(self) -> bool:
        return self in (Group.HELD_ONCE, Group.HELD_REPEATABLE)

    @property
    def is_once(self) -> bool:
        return self in (Group.ONCE, Group.HELD_ONCE)


@dataclass(frozen=True)
class DataCall:
    """`target` is the request that a host must see, `answer` the status and the body of a host
    without a fault."""

    name: str
    group: Group
    operation: str
    arguments: Mapping[str, Any]
    target: str
    answer: tuple[int, Any]
    headers: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.name

    @property
    def result(self) -> Any:
        """The value of a successful call."""
        return RESULTS.get(self.operation, lambda body: body)(self.answer[1])

    @property
    def creation(self) -> DataCall | None:
        """The call that creates the resource on its coordinator."""
        if not self.group.is_held:
            return None
        return CREATE_CURSOR if self.operation.startswith("cursor.") else CREATE_TRANSACTION


#: The result of an operation whose result is not the whole body.
RESULTS: dict[str, Any] = {
    "transaction.commit": lambda body: body["result"],
    "transaction.abort": lambda body: body["result"],
    "transaction.status": lambda body: body["result"],
    "transaction.begin": lambda body: body["result"],
    "cursor.close": lambda body: True,
}

CURSOR, BATCH, TRANSACTION = "8001", "2", "9001"
REVISION = "_l6zhVIC---"
KEYED, UNKEYED = {"_key": "one", "v": 7}, {"v": 7}
THINGS = "/_api/document/things"
META = {"_id": "things/one", "_key": "one", "_rev": REVISION}
INSERTED, CHANGED = (202, META), (202, {**META, "_oldRev": "_l6zhVIA---"})
MANY = (202, [META])
FIRST_BATCH = (201, {"result": [1], "hasMore": True, "id": CURSOR, "nextBatchId": BATCH,
                     "cached": False, "error": False, "code": 201})
LAST_BATCH = (200, {"result": [2], "hasMore": False, "id": CURSOR, "cached": False,
                    "error": False, "code": 200})
QUERY = {"query": "FOR d IN things RETURN d"}


def _state(status: int, word: str) -> tuple[int, Any]:
    return status, {"error": False, "code": status,
                    "result": {"id": TRANSACTION, "status": word}}


def _insert(name: str, group: Group, document: Any, query: str = "", **options: Any) -> DataCall:
    return DataCall(f"insert-{name}", group, "document.insert",
                    {"collection": "things", "document": document, **options},
                    f"POST {THINGS}{query}", INSERTED)


def _change(name: str, group: Group, operation: str, method: str, query: str = "",
            **options: Any) -> DataCall:
    headers = {"If-Match": f'"{REVISION}"'} if "if_match" in options else {}
    document = {} if operation == "delete" else {"document": UNKEYED}
    return DataCall(name, group, f"document.{operation}",
                    {"collection": "things", "key": "one", **document, **options},
                    f"{method} {THINGS}/one{query}", CHANGED, headers)


def _query(name: str, group: Group, **options: Any) -> DataCall:
    return DataCall(name, group, "query.execute", {**QUERY, **options}, "POST /_api/cursor",
                    FIRST_BATCH)


CREATE_CURSOR = _query("create-cursor", Group.ONCE, allow_retry=True)
CREATE_TRANSACTION = DataCall(
    "create-transaction", Group.ONCE, "transaction.begin", {"write": "things"},
    "POST /_api/transaction/begin", _state(201, "running"))

VERSION = {"version_attribute": "v"}

#: The calls that meet every fault. wire-data 3.3 and 14 are the reason for the group of each: a
#: document with a key that is ignored, or replaced by a higher version only, is stored once however
#: often it is sent; of a change, If-Match refuses the second one.
CALLS: list[DataCall] = [
    _insert("unkeyed", Group.ONCE, UNKEYED),
    _insert("keyed", Group.ONCE, KEYED),
    _insert("conflict", Group.ONCE, KEYED, "?overwriteMode=conflict", overwrite_mode="conflict"),
    _insert("ignore", Group.REPEATABLE, KEYED, "?overwriteMode=ignore", overwrite_mode="ignore"),
    _insert("replace", Group.ONCE, KEYED, "?overwriteMode=replace", overwrite_mode="replace"),
    _insert("update", Group.ONCE, KEYED, "?overwriteMode=update", overwrite_mode="update"),
    _insert("replace-version", Group.REPEATABLE, KEYED,
            "?overwriteMode=replace&versionAttribute=v", overwrite_mode="replace", **VERSION),
    _change("update", Group.ONCE, "update", "PATCH"),
    _change("update-if-match", Group.REPEATABLE, "update", "PATCH", if_match=REVISION),
    _change("delete", Group.REPEATABLE, "delete", "DELETE"),
    _query("query", Group.ONCE),
    _query("query-read-only", Group.REPEATABLE, read_only=True),
    DataCall("next", Group.HELD_ONCE, "cursor.next", {"cursor_id": CURSOR},
             f"POST /_api/cursor/{CURSOR}", LAST_BATCH),
    DataCall("next-batch", Group.HELD_REPEATABLE, "cursor.next",
             {"cursor_id": CURSOR, "batch_id": BATCH}, f"POST /_api/cursor/{CURSOR}/{BATCH}",
             LAST_BATCH),
    DataCall("commit", Group.HELD_ONCE, "transaction.commit", {"transaction_id": TRANSACTION},
             f"PUT /_api/transaction/{TRANSACTION}", _state(200, "committed")),
]

#: The calls that meet only the faults of table RULES, which tell the groups apart.
OTHERS: list[DataCall] = [
    _insert("unkeyed-ignore", Group.ONCE, UNKEYED, "?overwriteMode=ignore",
            overwrite_mode="ignore"),
    _insert("unkeyed-version", Group.ONCE, UNKEYED, "?overwriteMode=update&versionAttribute=v",
            overwrite_mode="update", **VERSION),
    _insert("keyed-version", Group.ONCE, KEYED, "?versionAttribute=v", **VERSION),
    _insert("update-version", Group.REPEATABLE, KEYED,
            "?overwriteMode=update&versionAttribute=v", overwrite_mode="update", **VERSION),
    _change("update-version", Group.REPEATABLE, "update", "PATCH", "?versionAttribute=v",
            **VERSION),
    _change("replace", Group.ONCE, "replace", "PUT"),
    _change("replace-if-match", Group.REPEATABLE, "replace", "PUT", if_match=REVISION),
    _change("replace-version", Group.REPEATABLE, "replace", "PUT", "?versionAttribute=v",
            **VERSION),
    _change("delete-if-match", Group.REPEATABLE, "delete", "DELETE", if_match=REVISION),
    DataCall("get", Group.REPEATABLE, "document.get", {"collection": "things", "key": "one"},
             f"GET {THINGS}/one", (200, {**META, **UNKEYED})),
    DataCall("get-many", Group.REPEATABLE, "document.get_many",
             {"collection": "things", "documents": ["one"]}, f"PUT {THINGS}?onlyget=true",
             (200, [{**META, **UNKEYED}])),
    DataCall("insert-many-keyed", Group.ONCE, "document.insert_many",
             {"collection": "things", "documents": [KEYED]}, f"POST {THINGS}", MANY),
    DataCall("insert-many-ignore", Group.REPEATABLE, "document.insert_many",
             {"collection": "things", "documents": [KEYED], "overwrite_mode": "ignore"},
             f"POST {THINGS}?overwriteMode=ignore", MANY),
    DataCall("insert-many-partly-keyed-ignore", Group.ONCE, "document.insert_many",
             {"collection": "things", "documents": [KEYED, UNKEYED], "overwrite_mode": "ignore"},
             f"POST {THINGS}?overwriteMode=ignore", (202, [META, META])),
    DataCall("update-many", Group.ONCE, "document.update_many",
             {"collection": "things", "documents": [KEYED], "ignore_revs": False},
             f"PATCH {THINGS}?ignoreRevs=false", MANY),
    DataCall("delete-many", Group.REPEATABLE, "document.delete_many",
             {"collection": "things", "documents": ["one"]}, f"DELETE {THINGS}", (200, [META])),
    _query("query-not-read-only", Group.ONCE, read_only=False),
    DataCall("begin", Group.ONCE, "transaction.begin", {"write": "things"},
             "POST /_api/transaction/begin", _state(201, "running")),
    DataCall("close", Group.HELD_REPEATABLE, "cursor.close", {"cursor_id": CURSOR},
             f"DELETE /_api/cursor/{CURSOR}", (202, {"id": CURSOR, "error": False, "code": 202})),
    DataCall("abort", Group.HELD_REPEATABLE, "transaction.abort",
             {"transaction_id": TRANSACTION}, f"DELETE /_api/transaction/{TRANSACTION}",
             _state(200, "aborted")),
    DataCall("status", Group.HELD_REPEATABLE, "transaction.status",
             {"transaction_id": TRANSACTION}, f"GET /_api/transaction/{TRANSACTION}",
             _state(200, "running")),
]
