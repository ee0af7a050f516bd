"""The rows, or the batches as bytes, of one cursor of a Python client.

usage: cursor_loop.py libarango|libarango-batches|python-arango URL BATCHES
       cursor_loop.py libarango|libarango-batches|python-arango --version

Prints the microseconds of one batch of a thousand rows and the number of rows in it, or the version.
"""

from __future__ import annotations

import sys
from itertools import islice
from time import perf_counter
from typing import Any, Iterator

from data_answers import CURSORS, DOCUMENTS, QUERY
from python_loop import PASSWORD, USERNAME, version

# Batches before the clock starts.
WARM_UP = 3

BATCHES = "libarango-batches"


def cursor(client: str, url: str) -> Any:
    if client == "python-arango":
        from arango.client import ArangoClient
    else:
        from libarango import ArangoClient  # type: ignore[assignment]
    database = ArangoClient(hosts=url).db(CURSORS, username=USERNAME, password=PASSWORD)
    return database.aql.execute(QUERY)


def read_rows(rows: Iterator[Any], count: int) -> int:
    """Reads as many batches row by row. Returns the rows of one."""
    return sum(1 for _ in islice(rows, DOCUMENTS * count)) // count


def read_batches(batches: Iterator[Any], count: int) -> int:
    """Reads as many batches. Returns the rows of one, of which each has a member _key."""
    for batch in islice(batches, count):
        last = batch
    return bytes(last).count(b'"_key"')


def main(client: str, url: str, count: int) -> None:
    rows = cursor(client, url)
    read, source = (read_batches, rows.batches()) if client == BATCHES else (read_rows, iter(rows))
    read(source, WARM_UP)
    start = perf_counter()
    found = read(source, count)
    print(f"{(perf_counter() - start) / count * 1e6:.3f} {found}")


def checked_version(client: str) -> str:
    if client == BATCHES:
        from libarango.cursor import Cursor

        if not hasattr(Cursor, "batches"):
            raise SystemExit("cursors of this binding have no batches")
        client = "libarango"
    return version(client)


if __name__ == "__main__":
    name, *arguments = sys.argv[1:]
    if arguments == ["--version"]:
        print(checked_version(name))
    else:
        main(name, arguments[0], int(arguments[1]))
