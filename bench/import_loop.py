"""A bulk import by a Python client: import_bulk of the documents of a file, again and again, in
batches of the file's size; or import_file of the text of the file.

usage: import_loop.py libarango|libarango-file|python-arango error|ignore FILE URL DOCUMENTS
       import_loop.py libarango|libarango-file|python-arango --version

Prints the microseconds of one document, the documents created in a copy of the file, and the CPU
seconds of this process for a GB; or the version.
"""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from data_answers import COLLECTION
from python_loop import PASSWORD, USERNAME, version


# The client that reads the text.
FILE = "libarango-file"


def collection(client: str, url: str) -> Any:
    if client == "python-arango":
        from arango.client import ArangoClient
    else:
        from libarango import ArangoClient  # type: ignore[assignment]
    database = ArangoClient(hosts=url).db("_system", username=USERNAME, password=PASSWORD)
    return database.collection(COLLECTION)


def main(client: str, on_duplicate: str, file: str, url: str, count: int) -> None:
    text = Path(file).read_bytes()
    lines = text.splitlines()
    documents = [] if client == FILE else [json.loads(line) for line in lines]
    copies = -(-count // len(lines))
    into = collection(client, url)

    def load(times: int) -> int:
        if client == FILE:
            summary = into.import_file(io.BytesIO(text * times), on_duplicate)
            return int(summary["created"]) // times
        results = into.import_bulk(
            documents * times, on_duplicate=on_duplicate, batch_size=len(lines))
        return int(sum(result["created"] for result in results)) // times

    load(1)
    start, cpu = perf_counter(), process_time()
    created = load(copies)
    seconds, cpu = perf_counter() - start, process_time() - cpu
    each = seconds / (copies * len(lines)) * 1e6
    print(f"{each:.4f} {created} {cpu / (len(text) * copies / 1e9):.4f}")


def checked_version(client: str) -> str:
    if client == FILE:
        from libarango.collection import StandardCollection

        if not hasattr(StandardCollection, "import_file"):
            raise SystemExit("collections of this binding have no import_file")
        client = "libarango"
    return version(client)


if __name__ == "__main__":
    name, *arguments = sys.argv[1:]
    if arguments == ["--version"]:
        print(checked_version(name))
    else:
        main(name, *arguments[:3], int(arguments[3]))
