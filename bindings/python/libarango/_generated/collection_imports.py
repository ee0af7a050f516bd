# Made by scripts/generate-python from aio/collection_imports.py. Do not edit.
"""The import of files into a collection."""

from __future__ import annotations

from contextlib import suppress
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal, Optional, Union

from libarango import _import
from libarango._import import Progress, ProgressOption
from libarango.collection_base import CollectionBase
from libarango.exceptions import ArangoError

if TYPE_CHECKING:
    from libarango.imports import HandleImport


class CollectionImports(CollectionBase):
    """The methods of a collection that import a file."""

    def import_file(
            self, file: Union[str, PathLike[str], Any],
            on_duplicate: Optional[Literal["error", "update", "replace", "ignore"]] = None, *,
            from_prefix: Optional[str] = None, to_prefix: Optional[str] = None,
            sync: Optional[bool] = None, chunk_bytes: Optional[int] = None,
            in_flight: Optional[int] = None, ordered: Optional[bool] = None,
            max_errors: Optional[int] = None,
            progress: ProgressOption = False) -> dict[str, Any]:
        """Imports JSON lines, a document in each, from a path or a binary stream.

        Chunks of `chunk_bytes`, 1 MiB by default, are sent to all coordinators, at most `in_flight`
        of them concurrently, 4 by default. `ordered` sends one at a time. A chunk whose outcome is
        unknown is sent again only if `on_duplicate` is "update", "replace" or "ignore" and each of
        its documents has a `_key`.

        Returns the summary: `created`, `updated`, `ignored`, `errors`, `lines`, the first
        `max_errors` errors as `details`, each with its `line`, and others. An error that ends the
        import, or leaves the outcome of lines unknown, is raised; its attribute `summary` has the
        ranges of lines `unknown` and `failed`, each with `first_line` and `last_line`.

        `progress` is True for a progress bar on a terminal, by tqdm if it is installed, or a
        function that gets the summary so far.
        """
        with _import.opened(file) as stream:
            importing = self._transport.importing(self._name, {
                "on_duplicate": on_duplicate, "from_prefix": from_prefix, "to_prefix": to_prefix,
                "wait_for_sync": sync, "chunk_bytes": chunk_bytes, "in_flight": in_flight,
                "ordered": ordered, "max_errors": max_errors})
            report = Progress(progress, _import.size(stream))
            try:
                return _imported(importing, stream, report)
            finally:
                importing.end()
                report.close()


def _imported(importing: HandleImport, stream: Any, report: Progress) -> dict[str, Any]:
    try:
        while True:
            data = importing.read(stream, _import.PIECE_BYTES)
            if not data:
                break
            importing.write(data)
            report(importing.info, len(data))
        importing.finish()
    except ArangoError as error:
        with suppress(ArangoError):
            # Waits for the chunks under way.
            importing.finish()
        error.summary = importing.info()
        raise
    report(importing.info, 0, is_last=True)
    return importing.info()
