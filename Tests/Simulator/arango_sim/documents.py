"""The documents of one collection, with revisions and the rules for changing them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

KEY = re.compile(r"[A-Za-z0-9_\-:.@()+,=;$!*'%]{1,254}")
REVISION_ALPHABET = "-_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
CONTROLLED = ("_key", "_id", "_rev")

Document = dict[str, Any]


def revision(milliseconds: int, count: int) -> str:
    """A hybrid logical clock in the server's own alphabet: later ones are greater numbers."""
    value = milliseconds << 20 | count
    text = ""
    while value:
        value, digit = divmod(value, 64)
        text = REVISION_ALPHABET[digit] + text
    return text


class Documents:
    def __init__(self) -> None:
        self._by_key: dict[str, Document] = {}

    def __len__(self) -> int:
        return len(self._by_key)

    def __iter__(self) -> Iterator[Document]:
        return iter(self._by_key.values())

    def get(self, key: str) -> Document | None:
        return self._by_key.get(key)

    def put(self, collection: str, key: str, revision: str, fields: Document) -> Document:
        """Stores a whole document; what the sender said of controlled attributes is dropped."""
        document = {"_key": key, "_id": f"{collection}/{key}", "_rev": revision}
        document.update((name, value) for name, value in fields.items() if name not in CONTROLLED)
        self._by_key[key] = document
        return document

    def remove(self, key: str) -> Document | None:
        return self._by_key.pop(key, None)

    def restore(self, key: str, document: Document | None) -> None:
        """Puts back what was there before a change, or removes what the change made."""
        if document is None:
            self._by_key.pop(key, None)
        else:
            self._by_key[key] = document

    def clear(self) -> None:
        self._by_key.clear()


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
