"""A recorded response: its bytes, and the operation that requests it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self
from urllib.parse import parse_qsl, unquote

from replay import Reply

# Of a record that is no HTTP answer, or lacks its body.
NO_ANSWERS = ("jwt-claims", "unknown")
SERVER_ID = re.compile(r"(PRMR|CRDN|AGNT|SNGL)-")


@dataclass(frozen=True)
class Recording:
    name: str
    method: str
    path: str
    request: Any
    is_async: bool
    status: int
    headers: dict[str, str]
    reply: Reply

    def __str__(self) -> str:
        return self.name

    @classmethod
    def read(cls, file: Path, folder: Path) -> Self | None:
        record = json.loads(file.read_text())
        if record.get("body_kind") in NO_ANSWERS:
            return None
        headers = {name.lower(): value for name, value in (record.get("headers") or {}).items()
                   if name}  # some recordings have the line that ends the headers as one
        body = _body(record)
        if record.get("body_kind") == "text":
            headers.pop("content-length", None)  # text was recorded as it was printed, not exactly
        length = int(headers.get("content-length", len(body)))
        assert len(body) == length or record["method"] == "HEAD", f"{file}: {len(body)} bytes"
        headers.setdefault("content-type", "application/json")
        path = record["path"] if record["path"].startswith("/") else "/of-any-path"
        sent = {name.lower() for name in record.get("request_headers") or {}}
        return cls(
            str(file.relative_to(folder).with_suffix("")), record["method"], path,
            record.get("request_body"), "x-arango-async" in sent, record["status"], headers,
            Reply(record["status"], body, tuple(headers.items()), record.get("reason") or "-"))

    @property
    def request_body(self) -> bytes:
        if self.request is None or isinstance(self.request, str):
            return (self.request or "").encode()
        return json.dumps(self.request).encode()

    @property
    def plain_path(self) -> str:
        """Without the query, and the database, which does not matter here."""
        return re.sub(r"^/_db/[^/]+", "", self.path.partition("?")[0])

    @property
    def is_json(self) -> bool:
        return bool(self.reply.body) and "json" in self.headers["content-type"]

    @property
    def is_text(self) -> bool:
        return self.headers["content-type"].startswith("text/plain")

    @property
    def is_of_job(self) -> bool:
        """The answer of a job that somebody asked for, not that of the request for it."""
        return self.plain_path.startswith("/_api/job/") and "x-arango-async-id" in self.headers

    def call(self, operations: list[dict[str, Any]]) -> tuple[str, dict[str, Any]] | None:
        """The operation that sends the recorded request, and its arguments; None if none does."""
        if self.is_async:
            return None
        for row in operations:
            template = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", row["path"])
            match = re.fullmatch(template, self.plain_path)
            if match is None or row["method"] != self.method:
                continue
            arguments = self._arguments(row, match.groupdict())
            if arguments is not None:
                return row["name"], arguments
        return None

    def _arguments(self, row: dict[str, Any], places: dict[str, str]) -> dict[str, Any] | None:
        query = dict(parse_qsl(self.path.partition("?")[2]))
        members = self.request if isinstance(self.request, dict) else {}
        arguments: dict[str, Any] = {}
        for argument in row["arguments"]:
            name, wire_name = argument["name"], argument["wire_name"]
            value = {"path": unquote(places.get(name, "")) or None, "query": query.get(wire_name),
                     "member": members.get(wire_name), "body": self.request,
                     "raw_body": self.request, "nowhere": None}[argument["in"]]
            if value is None and argument["required"]:
                return None
            if value is None:
                continue
            if isinstance(value, str) and argument["type"] in ("boolean", "integer", "number"):
                value = json.loads(value)
            # Requests that the library refuses, or needs the cluster for, are not sent.
            if argument.get("server") and not SERVER_ID.match(value):
                return None
            if value not in argument.get("one_of", [value]):
                return None
            arguments[name] = value
        return arguments


def _body(record: dict[str, Any]) -> bytes:
    if "body_wire" in record:
        return str(record["body_wire"]).encode()
    kind, body = record.get("body_kind"), record.get("body")
    if kind == "empty":
        return b""
    if kind == "text":
        return str(body).encode()
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
