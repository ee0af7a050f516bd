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
HANDLE = '"collection/key"'
JSON_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict, "array": list, "array of strings": list, "string": str, "boolean": bool}
# Of values that the library has under another name only.
SYNONYMS = {"list": "array"}
SERVER_ID = re.compile(r"(PRMR|CRDN|AGNT|SNGL)-")


@dataclass(frozen=True)
class Recording:
    name: str
    method: str
    path: str
    request: Any
    sent: dict[str, str]
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
        sent = {name.lower(): value
                for name, value in (record.get("request_headers") or {}).items()}
        return cls(
            str(file.relative_to(folder).with_suffix("")), record["method"], path,
            record.get("request_body"), sent, record["status"], headers,
            Reply(record["status"], body, tuple(headers.items()), record.get("reason") or "-"))

    @property
    def request_body(self) -> bytes:
        if self.request is None or isinstance(self.request, str):
            return (self.request or "").encode()
        return json.dumps(self.request).encode()

    @property
    def is_async(self) -> bool:
        return "x-arango-async" in self.sent

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
            for form in filter(None, (row["variant"], row)):
                places = self._places(form, row["arguments"])
                arguments = None if places is None else self._arguments(row, places)
                if arguments is not None:
                    if form is row["variant"]:
                        arguments.setdefault(form["if"], True)
                    return row["name"], arguments
        return None

    def _places(self, form: dict[str, Any],
                arguments: list[dict[str, Any]]) -> dict[str, str] | None:
        """The placeholders of a path; None if the request is another."""
        path, _, query = form["path"].partition("?")
        handles = [argument["name"] for argument in arguments if argument["wanted"] == HANDLE]
        template = re.sub(r"\{(\w+)\}", lambda match: "(?P<%s>%s)" % (
            match[1], "[^/]+/[^/]+" if match[1] in handles else "[^/]+"), path)
        match = re.fullmatch(template, self.plain_path)
        if match is None or form["method"] != self.method:
            return None
        # The parameter that makes a reading request of one that writes.
        is_reading = "onlyget" in self._query
        return match.groupdict() if is_reading is ("onlyget" in query) else None

    @property
    def _query(self) -> dict[str, str]:
        return dict(parse_qsl(self.path.partition("?")[2]))

    def _arguments(self, row: dict[str, Any], places: dict[str, str]) -> dict[str, Any] | None:
        arguments: dict[str, Any] = {}
        for argument in row["arguments"]:
            name = argument["name"]
            value = self._value(argument, places)
            if value is None and argument["required"]:
                return None
            if value is None:
                continue
            if isinstance(value, str) and argument["type"] in ("boolean", "integer", "number"):
                value = json.loads(value)
            # Requests that the library refuses, or needs the cluster for, are not sent.
            if argument.get("server") and not SERVER_ID.match(value):
                return None
            if not isinstance(value, JSON_TYPES.get(argument["type"], object)):
                return None
            if isinstance(value, str) and value not in argument.get("one_of", [value]):
                return None
            arguments[name] = value
        alternatives = [name for name in row["exactly_one_of"] if name in arguments]
        return arguments if len(alternatives) == (len(row["exactly_one_of"]) > 0) else None

    def _value(self, argument: dict[str, Any], places: dict[str, str]) -> Any:
        """The value of an argument in the request; None if it is not there."""
        name, wire_name = argument["name"], argument["wire_name"]
        match argument["in"]:
            case "path" | "path_and_member":
                return unquote(places.get(name, "")) or None
            case "query":
                given = self._query.get(wire_name)
                return None if given is None else SYNONYMS.get(given, given)
            case "header":
                return self.sent.get(wire_name.lower())
            case "member":
                value = self.request
                for part in wire_name.split("."):
                    value = value.get(part) if isinstance(value, dict) else None
                return value
            case "body":
                return self.request
            case "raw_body":
                return self.request if self.request is None else self.request_body.decode()
        return None


def _body(record: dict[str, Any]) -> bytes:
    if "body_wire" in record:
        return str(record["body_wire"]).encode()
    kind, body = record.get("body_kind"), record.get("body")
    if kind == "empty":
        return b""
    if kind == "text":
        return str(body).encode()
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
