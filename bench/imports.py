"""Bulk imports: documents per second, and the CPU time of the client."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import rounds
from contenders import (
    BINDING,
    IMPORT,
    IMPORT_FILE,
    PYTHON_ARANGO,
    Contender,
    PythonClients,
    asking,
)
from data_answers import CHUNK_LINES, chunk
from processors import Processors
from programs import clean_environment, compiled_with_arango, run
from targets import IMPORT_CPU, RATIOS_OF_IMPORTS, Target

_ON_DUPLICATE = ("error", "ignore")

_TITLES = {
    BINDING: "import_bulk of libarango", IMPORT_FILE: "import_file of libarango",
    PYTHON_ARANGO: "import_bulk of python-arango",
}


@dataclass(frozen=True)
class _Importer(Contender):
    """A program that also prints the CPU seconds of a GB."""

    cpu: list[float] = field(default_factory=list)

    def measure(self, url: str, calls: int) -> float:
        """Returns the microseconds of one document, and notes the CPU seconds of a GB."""
        said = run([*self.command, url, str(calls)], self.environment).split()
        if int(said[1]) != self.proof:
            raise SystemExit(f"bench: {self.title} created {said[1]}, not {self.proof}")
        self.cpu.append(float(said[2]))
        return float(said[0])


def report(
    clients: PythonClients, url: str, folder: Path, processors: Processors, quick: bool
) -> dict[str, Any]:
    """Measures imports by the library in the folder, its binding and python-arango; prints and returns
    the figures."""
    file = folder / "import-chunk"
    file.write_bytes(chunk())
    contenders = [*_in_c(folder, file), *_in_python(clients, file)]
    with processors.used(processors.beside_the_server()):
        times = rounds.measured(
            contenders, url, rounds=1 if quick else 5, share=0.05 if quick else 1)
    figures = rounds.report("One document of an import", times, RATIOS_OF_IMPORTS)
    print("CPU time of the client for a GB")
    figures["cpu_seconds_per_gb"] = cpu = {each.name: median(each.cpu) for each in contenders}
    figures["targets"] = []
    for each in contenders:
        target = IMPORT_CPU.get(each.name) or Target(each.title, None, " s")
        print(target.line(cpu[each.name]))
        figures["targets"].append(target.record(cpu[each.name]))
    return figures


def _in_c(folder: Path, file: Path) -> list[_Importer]:
    program = compiled_with_arango("import_loop.c", folder)
    return [
        _Importer(
            asking(IMPORT, word), f"arango_import, {word}, C", [program, word, str(file)],
            200 * CHUNK_LINES, CHUNK_LINES, clean_environment())
        for word in _ON_DUPLICATE
    ]


def _in_python(clients: PythonClients, file: Path) -> list[_Importer]:
    found: list[_Importer] = []
    for client, chunks in ((IMPORT_FILE, 100), (BINDING, 10), (PYTHON_ARANGO, 10)):
        one = clients.found("import_loop.py", client)
        if one is not None:
            found += [
                _Importer(
                    asking(client, word), f"{_TITLES[client]} {one.version}, {word}, Python",
                    [*one.command, word, str(file)], chunks * CHUNK_LINES, CHUNK_LINES, one.environment)
                for word in _ON_DUPLICATE
            ]
    return found
