"""Single documents, one call after the other and many at once, and batches of a thousand documents."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Sequence

import rounds
from contenders import (
    AIOARANGODB,
    BINDING,
    BINDING_AIO,
    LIBCURL,
    MULTI,
    OPERATION_CALL,
    PYTHON_ARANGO,
    PYTHON_ARANGO_ASYNC,
    SUBMIT_CLOSED,
    Contender,
    PythonClients,
    asking,
)
from data_answers import (
    DOCUMENT_PATH,
    DOCUMENTS,
    INSERT_MANY_PATH,
    INSERT_PATH,
    QUERY_PATH,
    batch,
    documents,
    insert_many_answer,
    metadata,
    small_document,
    stored,
)
from health_answer import compact, id_answer
from processors import Processors
from programs import clean_environment, compiled, compiled_with_arango
from targets import (
    RATIOS_OF_BATCHES,
    RATIOS_OF_DOCUMENTS,
    RATIOS_OF_DOCUMENTS_AT_ONCE,
    RATIOS_OF_PYTHON_BATCHES,
    RATIOS_OF_PYTHON_DOCUMENTS,
)

_TASKS = 64

#: The operations on one document, and those on many.
_SINGLE, _MANY = ("server_id", "get", "insert"), ("execute", "insert_many")


def report(
    clients: PythonClients, url: str, folder: Path, processors: Processors, quick: bool
) -> dict[str, Any]:
    """Measures the library in the folder beside libcurl, and the clients of Python beside each other;
    prints and returns the figures."""
    bodies = _Bodies(folder)
    in_c_rounds, python_rounds, share = (3, 1, 0.1) if quick else (15, 5, 1)
    figures: dict[str, Any] = {"batch_bytes": len(compact(batch(has_more=False)))}

    def measure(what: str, contenders: Sequence[Contender], wanted: Any, count: int) -> dict[str, Any]:
        times = rounds.measured(contenders, url, rounds=count, share=share)
        return rounds.report(what, times, wanted)

    with processors.used(processors.one_for_all()):
        figures["documents"] = measure(
            "One call with a document, C", _documents_in_c(folder, bodies), RATIOS_OF_DOCUMENTS,
            in_c_rounds)
        figures["batches"] = measure(
            f"{DOCUMENTS:,} documents, C", _batches_in_c(folder, bodies), RATIOS_OF_BATCHES,
            in_c_rounds)
    with processors.used(processors.beside_the_server()):
        figures["documents_at_once"] = measure(
            "One of many calls with a document, C", _documents_at_once(folder, bodies),
            RATIOS_OF_DOCUMENTS_AT_ONCE, in_c_rounds)
    with processors.used(processors.all):
        figures["python_documents"] = measure(
            f"One call with a document, Python, blocking or {_TASKS} tasks",
            _python_documents(clients, bodies), RATIOS_OF_PYTHON_DOCUMENTS, python_rounds)
        figures["python_batches"] = measure(
            f"{DOCUMENTS:,} documents, Python", _python_batches(clients, bodies),
            RATIOS_OF_PYTHON_BATCHES, python_rounds)
    return figures


class _Bodies:
    """The bodies of requests in files, and the figures that prove the responses."""

    def __init__(self, folder: Path) -> None:
        insert, insert_many = folder / "insert-body", folder / "insert-many-body"
        insert.write_bytes(compact(small_document()))
        insert_many.write_bytes(compact(documents()))
        #: The file of each operation.
        self.files = {"insert": str(insert), "insert_many": str(insert_many)}
        document, meta = stored(small_document(), 1), metadata(1)
        server_id = id_answer()["id"]
        #: The bytes that libcurl reads.
        self.sizes = {
            "get": len(compact(document)), "insert": len(compact(meta)),
            "execute": len(compact(batch(has_more=False))),
            "insert_many": len(compact(insert_many_answer())),
        }
        #: The bytes of JSON, or the rows, that the programs of libarango read.
        self.results = {
            **self.sizes, "server_id": len(json.dumps(server_id)), "execute": DOCUMENTS,
            "insert_many": DOCUMENTS,
        }
        #: The characters, members or rows that the programs in Python read.
        self.lengths = {
            "server_id": len(server_id), "get": len(document), "insert": len(meta),
            "execute": DOCUMENTS, "insert_many": DOCUMENTS,
        }

    def file(self, operation: str) -> str:
        """Returns the file of the body of an operation; "-" if it has none."""
        return self.files.get(operation, "-")


_PATHS = {
    "get": DOCUMENT_PATH, "insert": INSERT_PATH, "execute": QUERY_PATH, "insert_many": INSERT_MANY_PATH,
}


def _curl(
    program: str, name: str, title: str, operation: str, bodies: _Bodies, calls: int
) -> Contender:
    # The body of a query is not read; that of a small document will do.
    file = bodies.files["insert"] if operation == "execute" else bodies.file(operation)
    return Contender(
        asking(name, operation), f"{title}, {operation}", [program, _PATHS[operation], file], calls,
        bodies.sizes[operation], clean_environment())


def _arango(
    program: str, name: str, title: str, operation: str, bodies: _Bodies, calls: int
) -> Contender:
    return Contender(
        asking(name, operation), f"{title}, {operation}", [program, operation, bodies.file(operation)],
        calls, bodies.results[operation], clean_environment())


def _documents_in_c(folder: Path, bodies: _Bodies) -> list[Contender]:
    curl = compiled("curl_data_loop.c", folder, "-lcurl")
    arango = compiled_with_arango("data_loop.c", folder)
    return [
        *(_curl(curl, LIBCURL, "libcurl, C", each, bodies, 2000) for each in _SINGLE if each in _PATHS),
        *(_arango(arango, OPERATION_CALL, "libarango, C", each, bodies, 2000) for each in _SINGLE),
    ]


def _batches_in_c(folder: Path, bodies: _Bodies) -> list[Contender]:
    curl = compiled("curl_data_loop.c", folder, "-lcurl")
    arango = compiled_with_arango("data_loop.c", folder)
    return [
        each
        for operation in _MANY
        for each in (
            _curl(curl, LIBCURL, "libcurl, C", operation, bodies, 200),
            _arango(arango, OPERATION_CALL, "libarango, C", operation, bodies, 200))
    ]


def _documents_at_once(folder: Path, bodies: _Bodies) -> list[Contender]:
    curl = compiled("curl_multi_loop.c", folder, "-lcurl")
    arango = compiled_with_arango("data_submit_loop.c", folder)
    return [
        *(_curl(curl, MULTI, "libcurl multi", each, bodies, 10_000)
          for each in _SINGLE if each in _PATHS),
        *(_arango(arango, SUBMIT_CLOSED, "arango_submit_with", each, bodies, 10_000)
          for each in _SINGLE),
    ]


def _python_documents(clients: PythonClients, bodies: _Bodies) -> list[Contender]:
    # Of the other clients the operations on documents; server_id is libarango's own measure.
    return [
        contender
        for client, tasks, calls, operations in (
            (BINDING, 1, 2000, _SINGLE), (PYTHON_ARANGO, 1, 400, _SINGLE[1:]),
            (BINDING_AIO, _TASKS, 5000, _SINGLE), (PYTHON_ARANGO_ASYNC, _TASKS, 1000, _SINGLE[1:]),
            (AIOARANGODB, _TASKS, 1000, _SINGLE[1:]))
        for contender in _python(clients, client, tasks, calls, operations, bodies)
    ]


def _python_batches(clients: PythonClients, bodies: _Bodies) -> list[Contender]:
    return [
        contender
        for client in (BINDING, PYTHON_ARANGO, BINDING_AIO, PYTHON_ARANGO_ASYNC, AIOARANGODB)
        for contender in _python(clients, client, 1, 40, _MANY, bodies)
    ]


def _python(
    clients: PythonClients, client: str, tasks: int, calls: int, operations: Sequence[str],
    bodies: _Bodies,
) -> list[Contender]:
    found = clients.found("data_loop.py", client)
    if found is None:
        return []
    return [
        Contender(
            asking(client, operation), f"{client} {found.version}, {operation}",
            [*found.command, operation, bodies.file(operation), str(tasks)], calls,
            bodies.lengths[operation], found.environment)
        for operation in operations
    ]
