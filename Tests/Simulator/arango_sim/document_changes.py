"""The rules by which a document is inserted, changed and removed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from arango_sim.answers import Refusal
from arango_sim.cluster import Cluster
from arango_sim.collections import EDGE_COLLECTION, Collection
from arango_sim.documents import (
    HANDLE, KEY, Document, DocumentSet, WriteConflict, attribute, merged, stored)

REVISIONS_DIFFER = "conflict, _rev values do not match"
UNREACHABLE = "A cluster backend which was required for the operation could not be reached"
INVALID_EDGE = ("expecting both `_from` and `_to` attributes to be defined in the edge document "
                "and have the format `<collectionName>/<vertexKey>`")
MODES = ("ignore", "replace", "update", "conflict")


@dataclass(frozen=True)
class ChangeOptions:
    """`revision` is the one that the stored document must have."""

    mode: str = "conflict"
    keep_null: bool = True
    merge_objects: bool = True
    heeds_revisions: bool = False
    revision: str | None = None
    version_attribute: str = ""


@dataclass(frozen=True)
class Change:
    """The result of an operation. Without a change `new` is the stored document."""

    old: Document | None
    new: Document | None
    is_ignored: bool = False

    @property
    def identity(self) -> Document:
        """The system attributes of the answer."""
        document = self.new or self.old or {}
        answer = {name: document[name] for name in ("_id", "_key", "_rev")}
        if self.old is not None and self.new is not None and not self.is_ignored:
            answer["_oldRev"] = self.old["_rev"]
        return answer


class Changes:
    """Changes to one collection, in the set of documents that the sender sees."""

    def __init__(self, cluster: Cluster, collection: Collection, documents: DocumentSet) -> None:
        self._cluster = cluster
        self._collection = collection
        self.documents = documents

    def insert(self, body: object, options: ChangeOptions) -> Change:
        fields = _object(body)
        key = self._new_key(fields)
        self._check_edge(fields)
        self._leader_answers({**fields, "_key": key})
        old = self.documents.get(key)
        if old is None:
            return self._store(key, fields, None, options)
        match options.mode:
            case "ignore":
                return Change(old, old, is_ignored=True)
            case "replace":
                return self._store(key, fields, old, options)
            case "update":
                return self._store(key, self._patched(old, fields, options), old, options)
        raise _violation("primary", "primary", ("_key",), key, key)

    def replace(self, key: str | None, body: object, options: ChangeOptions) -> Change:
        return self._change(key, body, options, lambda old, fields: fields)

    def update(self, key: str | None, body: object, options: ChangeOptions) -> Change:
        return self._change(key, body, options,
                            lambda old, fields: self._patched(old, fields, options))

    def remove(self, key: str | None, body: object, options: ChangeOptions) -> Change:
        old = self.existing(key)
        self._leader_answers(old)
        self.check_revision(old, body, options)
        self._write(old["_key"], None)
        return Change(old, None)

    def existing(self, key: str | None) -> Document:
        document = self.documents.get(key) if key is not None else None
        if document is None:
            raise Refusal(404, 1202, "document not found")
        return document

    def check_revision(self, document: Document, body: object, options: ChangeOptions) -> None:
        wanted = options.revision
        if wanted is None and options.heeds_revisions and isinstance(body, dict):
            wanted = body.get("_rev")
        if wanted is not None and wanted != document["_rev"]:
            raise Refusal(412, 1200, REVISIONS_DIFFER, Change(document, None).identity,
                          [("Etag", f'"{document["_rev"]}"')])

    def _change(self, key: str | None, body: object, options: ChangeOptions,
                changed: Callable[[Document, Document], Document]) -> Change:
        fields = _object(body)
        old = self.existing(key)
        self._leader_answers(old)
        self.check_revision(old, body, options)
        new = changed(old, fields)
        self._check_edge(new)
        for name in self._collection.shard_keys:
            if name != "_key" and attribute(new, name) != attribute(old, name):
                raise Refusal(400, 1469, "must not change the value of a shard key attribute")
        return self._store(old["_key"], new, old, options)

    def _patched(self, old: Document, patch: Document, options: ChangeOptions) -> Document:
        return merged(old, patch, options.keep_null, options.merge_objects)

    def _store(self, key: str, fields: Document, old: Document | None,
               options: ChangeOptions) -> Change:
        if old is not None and options.version_attribute and not _is_newer(
                fields.get(options.version_attribute), old.get(options.version_attribute)):
            return Change(old, old)
        new = stored(self._collection.name, key, self._cluster.next_revision(), fields)
        broken = self.documents.violated(new)
        if broken is not None:
            holder = broken.holders.get(broken.values(new) or (), "")
            raise _violation(broken.name, "persistent", broken.fields, holder, key)
        self._write(key, new)
        return Change(old, new)

    def _write(self, key: str, document: Document | None) -> None:
        try:
            self.documents.write(key, document)
        except WriteConflict:
            raise Refusal(409, 1200, "write-write conflict - in index primary of type primary over "
                                     f"'_key'; conflicting key: {key}") from None

    def _new_key(self, fields: Document) -> str:
        collection = self._collection
        generator = collection.keys
        if "_key" not in fields:
            return generator.next(self._cluster.next_id, self._cluster.dice)
        key = fields["_key"]
        if not isinstance(key, str) or KEY.fullmatch(key) is None:
            raise Refusal(400, 1221, "illegal document key")
        if not generator.allows_user_keys:
            raise Refusal(400, 1222, "unexpected document key")
        if collection.shard_keys != ["_key"]:
            raise Refusal(400, 1466, "must not specify _key for this collection")
        generator.observe(key)
        return key

    def _check_edge(self, fields: Document) -> None:
        if self._collection.type == EDGE_COLLECTION and not all(
                isinstance(fields.get(name), str) and HANDLE.fullmatch(fields[name])
                for name in ("_from", "_to")):
            raise Refusal(400, 1233, INVALID_EDGE)

    def _leader_answers(self, document: Document) -> None:
        if not self._cluster.leader_answers(self._collection.shard_of(document)):
            raise Refusal(503, 1478, UNREACHABLE)


def _object(body: object) -> Document:
    if not isinstance(body, dict):
        raise Refusal(400, 1227, "invalid document type")
    return body


def _is_newer(given: Any, known: Any) -> bool:
    """True unless both are numbers and the given one is not greater."""
    numbers = [value for value in (given, known)
               if isinstance(value, (int, float)) and not isinstance(value, bool)]
    return len(numbers) < 2 or given > known


def _violation(name: str, kind: str, fields: tuple[str, ...], holder: str, key: str) -> Refusal:
    over = ", ".join(f"'{field}'" for field in fields)
    extra = "" if kind == "primary" else f"; document key: '{key}'"
    return Refusal(409, 1210, f"unique constraint violated - in index {name} of type {kind} over "
                              f"{over}; conflicting key: {holder}{extra}")
