"""The programs that are measured: one call after the other, and many at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from health_answer import compact, id_answer
from programs import (
    HERE,
    ROOT,
    ProgramFailed,
    clean_environment,
    compiled,
    compiled_with_arango,
    run,
)

LIBCURL = "libcurl"
REQUEST = "arango_request"
OPERATION = "arango_cluster_health"
OPERATION_CALL = "libarango-c"
BINDING = "libarango"
PYTHON_ARANGO = "python-arango"
AIOARANGODB = "aioarangodb"

# At once; Python's clients are asked two questions.
MULTI = "libcurl-multi"
SUBMIT_REQUEST = "arango_submit_request"
SUBMIT = "arango_submit"
SUBMIT_REQUEST_CLOSED = "arango_submit_request-closed"
SUBMIT_CLOSED = "arango_submit-closed"
WRK = "wrk"
BINDING_AIO = "libarango.aio"
PYTHON_ARANGO_ASYNC = "python-arango-async"
HEALTH, SERVER_ID = "health", "server_id"

# Cursors.
NEXT = "arango_cursor_next"
SUBMITTED = "arango_cursor_submit"
BATCHES = "libarango-batches"
WAITING, PREFETCHING = "prefetch 0", "prefetch 1"

# Imports.
IMPORT, IMPORT_FILE = "arango_import", "libarango-file"

# Connections with TLS.
TLS_KEPT = "kept connection"
TLS_RESUMED = "new connection, resumed session"
TLS_FULL = "new connection, full handshake"


@dataclass(frozen=True)
class Contender:
    """A program that makes a number of calls and prints the microseconds of one."""

    name: str
    title: str
    command: list[str]
    # Calls in a round: enough that a pause of the machine is a small part of their time.
    calls: int
    # The figure it must print: the bytes of the answer, or the servers in it.
    proof: int
    environment: dict[str, str]
    #: Another URL than that of the round.
    url: str | None = None

    def measure(self, url: str, calls: int) -> float:
        """Returns the microseconds of one call, the mean of `calls` calls."""
        said = run([*self.command, self.url or url, str(calls)], self.environment).split()
        if int(said[1]) != self.proof:
            raise SystemExit(f"bench: {self.title} read {said[1]}, not {self.proof}")
        return float(said[0])


@dataclass(frozen=True)
class Sizes:
    """The sizes of the answers, as each contender prints them."""

    body: int
    operation: int
    servers: int
    server_id: int


def sizes_of(health: dict[str, Any]) -> Sizes:
    """Returns the sizes of a response with the health of a cluster."""
    # The operation's answer lacks these two members.
    bare = {key: value for key, value in health.items() if key not in ("error", "code")}
    return Sizes(
        len(compact(health)), len(compact(bare)), len(health["Health"]), len(id_answer()["id"]))


def c_contenders(folder: Path, sizes: Sizes) -> list[Contender]:
    """Bare libcurl, and the two ways of the library that is in the folder."""
    curl = compiled("curl_loop.c", folder, "-lcurl")
    arango = compiled_with_arango("arango_loop.c", folder)
    clean = clean_environment()
    return [
        Contender(LIBCURL, "libcurl, C", [curl], 2000, sizes.body, clean),
        Contender(REQUEST, "arango_request, C", [arango, "raw"], 2000, sizes.body, clean),
        Contender(
            OPERATION, "arango_cluster_health, C", [arango, "operation"], 2000, sizes.operation,
            clean,
        ),
    ]


def c_contenders_of_large_answers(folder: Path, sizes: Sizes, calls: int) -> list[Contender]:
    """Bare libcurl, whose body is collected in a buffer, and the operation, whose answer is JSON."""
    return [
        replace(contender, calls=calls)
        for contender in c_contenders(folder, sizes) if contender.name != REQUEST
    ]


def c_contenders_at_once(folder: Path, sizes: Sizes) -> list[Contender]:
    """Bare libcurl with many connections, and both functions to submit: everything at once, and
    in a closed loop, which keeps as many in flight as there are connections."""
    curl = compiled("curl_multi_loop.c", folder, "-lcurl")
    arango = compiled_with_arango("submit_loop.c", folder)
    clean = clean_environment()
    found = [Contender(MULTI, "libcurl multi, 64 in flight", [curl], 10_000, sizes.body, clean)]
    for mode, title, names in (
        ("closed", "64 in flight", (SUBMIT_REQUEST_CLOSED, SUBMIT_CLOSED)),
        ("all", "all at once", (SUBMIT_REQUEST, SUBMIT)),
    ):
        found += [
            Contender(
                names[0], f"arango_submit_request, {title}", [arango, "raw", mode], 10_000,
                sizes.body, clean,
            ),
            Contender(
                names[1], f"arango_submit of health, {title}", [arango, "operation", mode],
                10_000, sizes.operation, clean,
            ),
        ]
    return found


def python_contenders(
    python: str, library: Path, sizes: Sizes
) -> tuple[list[Contender], list[str]]:
    """The clients the interpreter has, and the sentences about those it does not have."""
    clients = ((BINDING, 2000), (PYTHON_ARANGO, 400), (AIOARANGODB, 400))
    return _in_python(python, library, "python_loop.py", clients, {"": sizes.servers})


def python_contenders_at_once(
    python: str, library: Path, sizes: Sizes
) -> tuple[list[Contender], list[str]]:
    """The asynchronous clients the interpreter has, with a large and a small answer, and the
    sentences about those it does not have."""
    clients = ((BINDING_AIO, 5000), (PYTHON_ARANGO_ASYNC, 1000), (AIOARANGODB, 1000))
    questions = {HEALTH: sizes.servers, SERVER_ID: sizes.server_id}
    return _in_python(python, library, "async_loop.py", clients, questions)


def asking(client: str, question: str) -> str:
    """The name of a client that asks one of several questions."""
    return f"{client} {question}" if question else client


def _in_python(
    python: str, library: Path, program: str, clients: tuple[tuple[str, int], ...],
    proofs: dict[str, int]
) -> tuple[list[Contender], list[str]]:
    of_python = PythonClients(python, library)
    found: list[Contender] = []
    for client, calls in clients:
        one = of_python.found(program, client)
        if one is None:
            continue
        for question, proof in proofs.items():
            title = asking(f"{client} {one.version}", question) + ", Python"
            asked = [*one.command, question] if question else one.command
            found.append(
                Contender(asking(client, question), title, asked, calls, proof, one.environment))
    return found, of_python.missing


@dataclass(frozen=True)
class PythonClient:
    """A client of Python that is installed, and the program that uses it."""

    command: list[str]
    version: str
    environment: dict[str, str]


class PythonClients:
    """The clients that an interpreter has, and the library that the binding loads."""

    def __init__(self, python: str, library: Path) -> None:
        self._python = python
        self._environment = clean_environment(
            ARANGO_LIBRARY=str(library), PYTHONPATH=str(ROOT / "bindings" / "python"))
        #: The sentences about the clients that the interpreter does not have.
        self.missing: list[str] = []

    def found(self, program: str, client: str) -> PythonClient | None:
        """Returns a client for a program of this folder; None if it is not installed."""
        command = [self._python, str(HERE / program), client]
        try:
            version = run([*command, "--version"], self._environment).strip()
        except ProgramFailed as failure:
            self.missing.append(f"{client} is not measured: {self._python}: {failure.last_line}")
            return None
        return PythonClient(command, version, self._environment)
