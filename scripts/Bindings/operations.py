"""The table of operations, as the built library describes it."""

from __future__ import annotations

import ctypes
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, Optional

#: The name of a group of operations in the types of languages that have types, and what it is.
GROUPS = {
    "cluster": ("Cluster", "The servers of the cluster, as its coordinators report them."),
    "server": ("Server", "The server that answers, and other servers through it."),
    "database": ("DatabaseOperations", "The databases of the deployment."),
    "token": ("Tokens", "The access tokens of users."),
    "job": ("Jobs", "The async jobs of the coordinator that answers."),
    "collection": ("Collections", "The collections of the database."),
    "document": ("Documents", "The documents of the database."),
    "index": ("Indexes", "The indexes of the database."),
    "query": ("Queries", "The AQL queries of the database, and their caches."),
    "cursor": ("Cursors", "The cursors of AQL queries, a request at a time."),
    "transaction": ("Transactions", "The stream transactions of the user."),
    "graph": ("Graphs", "The graphs of the database."),
    "vertex": ("Vertices", "The vertices of graphs."),
    "edge": ("Edges", "The edges of graphs."),
    "view": ("Views", "The views of the database."),
    "analyzer": ("Analyzers", "The analyzers of the database."),
    "user": ("Users", "The users of the deployment, and their permissions."),
    "backup": ("Backups", "The hot backups of the deployment."),
}


#: The accepted values that the type of an argument tells.
_TOLD_BY_TYPE = {"a string", "true or false", "an object", "an array", "a number", "an array of strings",
                 "any JSON value", "a string or an array of strings"}


def since(versions: tuple[str, ...]) -> str:
    """Returns the first versions of ArangoDB that have something, as a sentence; "" if all have it."""
    return f"Since ArangoDB {' and '.join(versions)}." if versions else ""


class Argument(NamedTuple):
    """An argument of an operation."""

    #: The name in the table, as "server_id".
    name: str
    #: One of: string, integer, number, boolean, object, array, array of strings, any,
    #: string or integer, string or array of strings.
    type: str
    required: bool
    #: The accepted values, as "an integer of at least 1".
    accepted: str
    meaning: str
    #: True if null is a value of its own, and not the same as an absent argument.
    null_is_value: bool
    #: The words that are accepted; empty if there is no such list.
    words: tuple[str, ...]
    #: The first versions of ArangoDB that have the argument; empty if all have it.
    since: tuple[str, ...]
    #: True if arango_call_with takes the argument as the body.
    is_body: bool

    @property
    def explanation(self) -> str:
        """The meaning, the accepted values if the type does not tell them, and the versions."""
        sentences = [self.meaning]
        if self.accepted not in _TOLD_BY_TYPE:
            sentences.append(f"Accepts {self.accepted}{', or null' if self.null_is_value else ''}.")
        return " ".join([*sentences, since(self.since)]).rstrip()

    @property
    def camel(self) -> str:
        """The name as serverId."""
        return camel(self.name)

    @property
    def pascal(self) -> str:
        """The name as ServerId."""
        return pascal(self.name)


class Operation(NamedTuple):
    """An operation of ArangoDB."""

    #: The name in the table, as "cluster.server_version".
    name: str
    #: The first part of the name, a key of GROUPS.
    group: str
    #: The second part of the name, as "server_version".
    verb: str
    #: The C function.
    function: str
    summary: str
    #: The arguments: those that are required first.
    arguments: tuple[Argument, ...]
    #: The type of the result: string, integer, number, boolean, object, any, null, string or null,
    #: array of strings, array of objects.
    returns: str
    #: The result in words, as "an object, without error and code".
    result: str
    method: str
    path: str
    #: Who may call it, as "any user".
    permission: str
    #: The first versions of ArangoDB that have the operation; empty if all have it.
    since: tuple[str, ...]
    removed_in: Optional[str]
    use_instead: Optional[str]
    #: The names of arguments of which exactly one must be given; empty if there is no such rule.
    exactly_one_of: tuple[str, ...]

    @property
    def camel(self) -> str:
        """The second part of the name as serverVersion."""
        return camel(self.verb)

    @property
    def pascal(self) -> str:
        """The second part of the name as ServerVersion."""
        return pascal(self.verb)

    @property
    def required(self) -> tuple[Argument, ...]:
        """The arguments that are required."""
        return tuple(each for each in self.arguments if each.required)

    @property
    def optional(self) -> tuple[Argument, ...]:
        """The arguments that are not required."""
        return tuple(each for each in self.arguments if not each.required)

    @property
    def request(self) -> str:
        """The HTTP request, as "GET /_admin/cluster/health"."""
        return f"{self.method} {self.path}"

    @property
    def versions(self) -> str:
        """The versions of ArangoDB that have the operation, as a sentence; "" if all have it."""
        sentences = []
        if self.since:
            sentences.append(since(self.since))
        if self.removed_in:
            instead = f"; use {self.use_instead}" if self.use_instead else ""
            sentences.append(f"Removed in ArangoDB {self.removed_in}{instead}.")
        return " ".join(sentences)


def pascal(name: str) -> str:
    """Returns server_id as ServerId."""
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


def camel(name: str) -> str:
    """Returns server_id as serverId."""
    first, _, rest = name.partition("_")
    return first + pascal(rest)


def plain(text: str) -> str:
    """Returns a sentence of the table without the marks of Markdown."""
    return re.sub(r"`([^`]*)`", r"\1", text)


def grouped(rows: Sequence[Operation]) -> dict[str, list[Operation]]:
    """Returns the operations by their groups, in the order of GROUPS."""
    return {group: [each for each in rows if each.group == group] for group in GROUPS}


def raw_table(library: Path) -> list[dict[str, Any]]:
    """Returns the table as arango_operations of the library gives it."""
    loaded = ctypes.CDLL(str(library))
    loaded.arango_operations.restype = ctypes.c_void_p
    loaded.arango_result_json.restype = ctypes.c_char_p
    loaded.arango_result_json.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    loaded.arango_result_destroy.argtypes = [ctypes.c_void_p]
    result = loaded.arango_operations()
    table: list[dict[str, Any]] = json.loads(loaded.arango_result_json(result, None))
    loaded.arango_result_destroy(result)
    return table


def _argument(row: dict[str, Any]) -> Argument:
    return Argument(row["name"], row["type"], row["required"], row["wanted"], plain(row["meaning"]),
                    row["null"] == "value", tuple(row.get("one_of") or ()), tuple(row["since"]),
                    row["in"] in ("body", "raw_body"))


def operations(table: list[dict[str, Any]]) -> list[Operation]:
    """Returns the operations in the order of the table."""
    found = []
    for row in table:
        group, verb = row["name"].split(".")
        if group not in GROUPS:
            raise SystemExit(f"generate-bindings: the group {group} is not in GROUPS")
        arguments = [_argument(each) for each in row["arguments"]]
        arguments.sort(key=lambda each: not each.required)
        found.append(Operation(
            row["name"], group, verb, row["function"], plain(row["summary"]), tuple(arguments),
            row["returns"]["type"], plain(row["answer"]), row["method"], row["path"],
            plain(row["rights"]), tuple(row["since"]), row["removed_in"], row["use_instead"],
            tuple(row["exactly_one_of"])))
    return found
