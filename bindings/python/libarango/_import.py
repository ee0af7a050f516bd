"""The file, the options and the progress of an import."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from ctypes import byref
from typing import Any, BinaryIO, Callable, Optional, Union

from libarango import _documents, _ffi, result
from libarango._database_core import DatabaseCore
from libarango._text import options_json, text
from libarango.exceptions import ArgumentError, error_class, reclassified

OPERATION = b"document.import"
#: The default size of a chunk, and of a piece that is read from a file.
PIECE_BYTES = 1 << 20
#: True for a progress bar, or a function that gets the dict of arango_import_info.
ProgressOption = Union[bool, Callable[[dict[str, Any]], Any]]


def create(core: DatabaseCore, collection: str, options: Mapping[str, Any]) -> _ffi.ImportHandle:
    """Creates an import. Nothing is sent."""
    handle = _ffi.ImportHandle()
    try:
        result.value(_ffi.import_create(
            core.handle, text(collection, "collection"), options_json(options), byref(handle)),
            OPERATION)
    except ArgumentError as error:
        name = OPERATION.decode()
        message = error.message if error.message.startswith(name) else f"{name}: {error.message}"
        raise reclassified(error, error_class(error.status, name), message) from error.__cause__
    return handle


def info(handle: _ffi.ImportHandle) -> dict[str, Any]:
    """Returns the numbers of an import so far."""
    summary: dict[str, Any] = result.value(_ffi.import_info(handle))
    return summary


@contextmanager
def opened(file: Union[str, os.PathLike[str], Any]) -> Iterator[Any]:
    """Opens a path and closes it at the end. A stream stays open."""
    if isinstance(file, (str, os.PathLike)):
        with open(file, "rb") as stream:
            yield stream
    elif callable(getattr(file, "read", None)):
        yield file
    else:
        raise _documents.refused(OPERATION, "argument file: expected a path or a binary stream, "
                                            f"got {type(file).__name__}")


def checked(data: Any) -> bytes:
    """Returns the data that a stream gave; None, of a stream that would block, is an error."""
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise _documents.refused(OPERATION, "argument file: expected a stream of bytes, "
                                            f"got {type(data).__name__} from read()")
    return bytes(data)


def size(stream: BinaryIO) -> Optional[int]:
    """Returns the number of bytes that are left; None for a stream that is not a file."""
    try:
        return max(0, os.fstat(stream.fileno()).st_size - stream.tell()) or None
    except (AttributeError, OSError, ValueError):
        return None


class Progress:
    """Reports the progress of an import: a function of the caller, or a line on a terminal."""

    #: The seconds between two updates of the plain line.
    INTERVAL = 0.1

    def __init__(self, option: ProgressOption, total: Optional[int]) -> None:
        self._function = option if callable(option) else None
        self._total = total
        self._bytes = 0
        self._shown = 0.0
        self._bar: Optional[Any] = None
        self._is_plain = False
        if option is True and sys.stderr is not None and sys.stderr.isatty():
            try:
                from tqdm import (  # type: ignore[import-not-found, import-untyped, unused-ignore]
                    tqdm)
            except ImportError:
                self._is_plain = True
            else:
                self._bar = tqdm(total=total, unit="B", unit_scale=True, file=sys.stderr)

    def __call__(self, summary: Callable[[], dict[str, Any]], count: int,
                 is_last: bool = False) -> None:
        """Reports that `count` further bytes were read."""
        self._bytes += count
        if self._function is not None:
            self._function(summary())
        elif self._bar is not None:
            numbers = summary()
            self._bar.set_postfix(created=numbers["created"], errors=numbers["errors"])
            self._bar.update(count)
        elif self._is_plain and (is_last or time.monotonic() - self._shown >= self.INTERVAL):
            self._shown = time.monotonic()
            print("\r" + self._line(summary()), end="", file=sys.stderr, flush=True)

    def _line(self, numbers: Mapping[str, Any]) -> str:
        part = f"{self._bytes / 1e6:.1f} MB"
        if self._total:
            part += f" ({100 * self._bytes // self._total} %)"
        return (f"{part}, {numbers['lines']} lines, {numbers['created']} created, "
                f"{numbers['errors']} errors")

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()
        elif self._is_plain:
            print(file=sys.stderr, flush=True)
