"""Finds the shared library and loads it."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
from typing import NamedTuple, Optional

SONAME = "libarango.so.0"
# The first version that has everything _ffi declares. A later version works if its major number is
# the same; below 1.0 the minor number must be the same too (docs/bindings.md).
WANTED = (0, 1, 0)


# PyPy has no PyDLL: there, every call releases the GIL.
_Instant: type[ctypes.CDLL] = getattr(ctypes, "PyDLL", ctypes.CDLL)


class Library(NamedTuple):
    """The shared library, loaded once and called in two ways."""

    # Releases the GIL: for calls that may wait.
    waiting: ctypes.CDLL
    # Keeps the GIL: for calls that cannot wait. Releasing it costs more than such a call, and with
    # many threads every call would queue to get it back.
    instant: ctypes.CDLL


def find() -> str:
    """Returns the library's file, or its bare name for the dynamic loader to search."""
    chosen = os.environ.get("ARANGO_LIBRARY")
    if chosen:
        return chosen
    package = Path(__file__).resolve().parent
    for folder in (package, _build_folder(package)):
        if folder is not None and (folder / SONAME).exists():
            return str(folder / SONAME)
    return SONAME


def _build_folder(package: Path) -> Optional[Path]:
    """Returns the folder into which `make` builds the library; None outside a checkout."""
    root = package.parent.parent.parent
    return root / "dist" / "embedded" if (root / "include" / "arango.h").exists() else None


def load(file: str) -> Library:
    """Loads a file. Raises ImportError if it is missing, not libarango, or of a wrong version."""
    try:
        waiting = ctypes.CDLL(file)
    except OSError as error:
        raise ImportError(
            f"libarango's shared library cannot be loaded: {error} (the environment variable "
            "ARANGO_LIBRARY may name its file)", name="libarango", path=file) from None
    try:
        number = waiting.arango_version_number
    except AttributeError:
        raise ImportError(f"{file} is not libarango: it has no arango_version_number",
                          name="libarango", path=file) from None
    number.restype = ctypes.c_uint32
    number.argtypes = []
    packed: int = number()
    found = (packed >> 16, packed >> 8 & 0xFF, packed & 0xFF)
    limit = _next_incompatible(WANTED)
    if not WANTED <= found < limit:
        raise ImportError(
            f"{file} is libarango {_dotted(found)}; version {_dotted(WANTED)} or later, below "
            f"{_dotted(limit)}, is wanted", name="libarango", path=file)
    return Library(waiting, _Instant(file))


def _next_incompatible(version: tuple[int, int, int]) -> tuple[int, int, int]:
    """Returns the first later version whose functions may have changed."""
    major, minor, _ = version
    return (major + 1, 0, 0) if major else (0, minor + 1, 0)


def _dotted(version: tuple[int, int, int]) -> str:
    return ".".join(map(str, version))
