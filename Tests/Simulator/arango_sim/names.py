"""Which names databases and collections may have, traditionally and extended (3.12 on)."""

from __future__ import annotations

import re
import unicodedata

from arango_sim.version import Version

DATABASE = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}")
COLLECTION = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,255}")
SYSTEM_COLLECTION = re.compile(r"_[A-Za-z0-9_-]{1,255}")
MAX_DATABASE_BYTES = 128
MAX_COLLECTION_BYTES = 256


def is_database_name(name: str, version: Version) -> bool:
    if version.since(3, 12):
        return _is_extended(name, MAX_DATABASE_BYTES) and not name.startswith(".")
    return DATABASE.fullmatch(name) is not None


def is_collection_name(name: str, version: Version, is_system: bool) -> bool:
    if is_system:
        return SYSTEM_COLLECTION.fullmatch(name) is not None
    if version.since(3, 12):
        return _is_extended(name, MAX_COLLECTION_BYTES)
    return COLLECTION.fullmatch(name) is not None


def _is_extended(name: str, most: int) -> bool:
    """Any Unicode, but not what would be taken for a system's name, an id or part of a path."""
    return (0 < len(name.encode()) <= most and name[0] not in "_0123456789"
            and name == name.strip() and not set(name) & {"/", ":"}
            and name == unicodedata.normalize("NFC", name)
            and not any(unicodedata.category(letter) == "Cc" for letter in name))
