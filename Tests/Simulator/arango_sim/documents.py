"""Documents of one collection: the committed ones, and a transaction's view of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Protocol

KEY = re.compile(r"[A-Za-z0-9_\-:.@()+,=;$!*'%]{1,254}")
HANDLE = re.compile(rf"([^/:\x00-\x1f]{{1,256}})/({KEY.pattern})")
REVISION_ALPHABET = "-_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
CONTROLLED = ("_key", "_id", "_rev")

Document = dict[str, Any]
Values = tuple[str, ...]


def revision(milliseconds: int, count: int) -> str:
    """A hybrid logical clock in the server's own alphabet: later ones are greater numbers."""
    value = milliseconds << 20 | count
    text = ""
    while value:
        value, digit = divmod(value, 64)
        text = REVISION_ALPHABET[digit] + text
    return text


def revision_number(text: str) -> int:
    """The number that a revision of this server stands for."""
    value = 0
    for letter in text:
        value = value * 64 + REVISION_ALPHABET.index(letter)
    return value


class WriteConflict(Exception):
    """A write to a document that another transaction has written."""


class UniqueFields:
    """The fields of a unique index, with the key of the document that holds each combination."""

    def __init__(self, name: str, fields: tuple[str, ...], is_sparse: bool) -> None:
        self.name = name
        self.fields = fields
        self._is_sparse = is_sparse
        self.holders: dict[Values, str] = {}
        self.writers: dict[Values, DocumentView] = {}

    def values(self, document: Document | None) -> Values | None:
        """The combination that a document occupies, or None if the index skips the document."""
        if document is None:
            return None
        found = [attribute(document, path) for path in self.fields]
        if self._is_sparse and None in found:
            return None
        return tuple(json.dumps(value, sort_keys=True) for value in found)


class DocumentSet(Protocol):
    """The interface of the documents of one collection for reads and writes."""

    def get(self, key: str) -> Document | None: ...

    def __iter__(self) -> Iterator[Document]: ...

    def __len__(self) -> int: ...

    def write(self, key: str, document: Document | None) -> None:
        """Stores a document, or removes it if None. Raises WriteConflict."""

    def clear(self) -> None:
        """Removes all documents. Raises WriteConflict."""

    def violated(self, document: Document) -> UniqueFields | None:
        """A unique index in which another document holds the values of this one."""


class Documents:
    """The committed documents, in the order of their last change."""

    def __init__(self) -> None:
        self._by_key: dict[str, Document] = {}
        self.unique: list[UniqueFields] = []
        self.snapshots: list[dict[str, Document | None]] = []
        self.writers: dict[str, DocumentView] = {}

    def __len__(self) -> int:
        return len(self._by_key)

    def __iter__(self) -> Iterator[Document]:
        return iter(self._by_key.values())

    def get(self, key: str) -> Document | None:
        return self._by_key.get(key)

    def write(self, key: str, document: Document | None) -> None:
        if any(entry in writers for writers, entry in self.locks(key, self.get(key), document)):
            raise WriteConflict
        self.commit(key, document)

    def locks(self, key: str, old: Document | None,
              new: Document | None) -> list[tuple[dict[Any, DocumentView], Any]]:
        """The tables of writing transactions, with the entries that a change touches."""
        touched = [(index.writers, index.values(document))
                   for index in self.unique for document in (old, new)]
        return [(self.writers, key), *((table, each) for table, each in touched
                                       if each is not None)]

    def commit(self, key: str, document: Document | None) -> None:
        """Stores without regard to the writes of transactions."""
        old = self._by_key.pop(key, None)
        for snapshot in self.snapshots:
            snapshot.setdefault(key, old)
        for index in self.unique:
            held = index.values(old)
            if held is not None and index.holders.get(held) == key:
                del index.holders[held]
            taken = index.values(document)
            if taken is not None:
                index.holders[taken] = key
        if document is not None:
            self._by_key[key] = document

    def clear(self) -> None:
        if any(key in self.writers for key in self._by_key):
            raise WriteConflict
        for key in list(self._by_key):
            self.commit(key, None)

    def violated(self, document: Document) -> UniqueFields | None:
        key = document["_key"]
        for index in self.unique:
            values = index.values(document)
            if values is not None and index.holders.get(values, key) != key:
                return index
        return None

    def forget_transactions(self) -> None:
        """Drops the traces of transactions that have not ended. Their writes are not here."""
        self.snapshots.clear()
        self.writers.clear()
        for index in self.unique:
            index.writers.clear()

    def add_unique(self, index: UniqueFields) -> bool:
        """False if two documents have equal values already; the index is not added then."""
        for document in self:
            values = index.values(document)
            if values is not None and index.holders.setdefault(
                    values, document["_key"]) != document["_key"]:
                return False
        self.unique.append(index)
        return True


class DocumentView:
    """A collection as a transaction sees it: the state at its begin, with its own writes."""

    def __init__(self, documents: Documents) -> None:
        self._base = documents
        self._replaced: dict[str, Document | None] = {}
        self._own: dict[str, Document | None] = {}
        self._locks: list[tuple[dict[Any, DocumentView], Any]] = []
        documents.snapshots.append(self._replaced)

    def get(self, key: str) -> Document | None:
        if key in self._own:
            return self._own[key]
        return self._replaced[key] if key in self._replaced else self._base.get(key)

    def __iter__(self) -> Iterator[Document]:
        """The documents at the moment of the call, own writes last."""
        if not self._own and not self._replaced:
            yield from list(self._base)
            return
        own, replaced = dict(self._own), dict(self._replaced)
        unchanged = [document for document in self._base
                     if document["_key"] not in own and document["_key"] not in replaced]
        yield from unchanged
        yield from (document for key, document in replaced.items()
                    if document is not None and key not in own)
        yield from (document for document in own.values() if document is not None)

    def __len__(self) -> int:
        changed = {*self._own, *self._replaced}
        before = len(self._base) - sum(self._base.get(key) is not None for key in changed)
        return before + sum(self.get(key) is not None for key in changed)

    def write(self, key: str, document: Document | None) -> None:
        locks = self._base.locks(key, self.get(key), document)
        if key in self._replaced and key not in self._own or any(
                writers.get(entry, self) is not self for writers, entry in locks):
            raise WriteConflict
        for writers, entry in locks:
            writers[entry] = self
        self._locks += locks
        self._own.pop(key, None)
        self._own[key] = document

    def violated(self, document: Document) -> UniqueFields | None:
        key = document["_key"]
        for index in self._base.unique:
            values = index.values(document)
            if values is None:
                continue
            holder = index.holders.get(values, key)
            if holder != key and holder not in self._own:
                return index
            if any(other is not None and other["_key"] != key and index.values(other) == values
                   for other in self._own.values()):
                return index
        return None

    def clear(self) -> None:
        for document in list(self):
            self.write(document["_key"], None)

    def end(self, keeps: bool) -> None:
        """Commits the own writes, or drops them. The view is of no use afterwards."""
        self._base.snapshots = [
            each for each in self._base.snapshots if each is not self._replaced]
        for writers, entry in self._locks:
            writers.pop(entry, None)
        for key, document in self._own.items() if keeps else ():
            self._base.commit(key, document)
        self._locks.clear()
        self._own.clear()


def attribute(document: Document, path: str) -> Any:
    """The value at a dotted path, or None."""
    value: Any = document
    for name in path.removesuffix("[*]").split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def stored(collection: str, key: str, revision: str, fields: Document) -> Document:
    """A whole document. The sender's values of controlled attributes are dropped."""
    document = {"_key": key, "_id": f"{collection}/{key}", "_rev": revision}
    document.update((name, value) for name, value in fields.items() if name not in CONTROLLED)
    return document


def merged(old: Document, patch: Document, keep_null: bool, merge_objects: bool) -> Document:
    new = dict(old)
    for name, value in patch.items():
        if value is None and not keep_null:
            new.pop(name, None)
        elif merge_objects and isinstance(value, dict) and isinstance(new.get(name), dict):
            new[name] = merged(new[name], value, keep_null, merge_objects)
        else:
            new[name] = value
    return new
