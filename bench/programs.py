"""Starting the programs of a benchmark, each with an environment that is the same everywhere."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent

# Seconds; callgrind takes the longest. A client that hangs is an error.
_MOST = 300

_CFLAGS = [
    "-std=c11", "-D_POSIX_C_SOURCE=200809L", "-O2", "-Wall", "-Wextra", "-Werror", "-pedantic",
]


class ProgramFailed(SystemExit):
    """A program that ended with an error; uncaught, it ends the benchmark with its words."""

    def __init__(self, command: list[str], status: int, words: str) -> None:
        self.last_line = words.strip().rpartition("\n")[2]
        super().__init__(f"bench: {' '.join(command)} ended with {status}:\n{words}")


def run(command: list[str], environment: dict[str, str] | None = None) -> str:
    """Runs a program and returns its output."""
    try:
        done = subprocess.run(
            command, env=environment or clean_environment(), capture_output=True, text=True,
            timeout=_MOST,
        )
    except subprocess.TimeoutExpired:
        raise SystemExit(f"bench: {' '.join(command)} did not end in {_MOST} s") from None
    except FileNotFoundError:
        raise SystemExit(f"bench: {command[0]} is not installed") from None
    if done.returncode != 0:
        raise ProgramFailed(command, done.returncode, done.stderr)
    return done.stdout


def clean_environment(**additions: str) -> dict[str, str]:
    """This environment without proxies, which clients would use or at least look up."""
    kept = {
        name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")
    }
    return {**kept, **additions}


def compiled(source: str, into: Path, *libraries: str) -> str:
    """Compiles one of the C programs of this folder."""
    program = str(into / Path(source).stem)
    compiler = os.environ.get("CC", "cc")
    include = f"-I{ROOT / 'include'}"
    run([compiler, *_CFLAGS, include, "-o", program, str(HERE / source), *libraries])
    return program


def compiled_with_arango(source: str, into: Path, *libraries: str) -> str:
    """Compiles a C program of this folder with the library in the folder `into`."""
    return compiled(source, into, f"-L{into}", "-larango", f"-Wl,-rpath,{into}", *libraries)


def copied_library(given: Path, into: Path) -> Path:
    """Copies the library under measurement, so that a concurrent build changes nothing; the loader
    finds it by its soname. The copy has symbols but no debug information, which valgrind 3.19
    cannot read if lld wrote it."""
    library = given / "libarango.so" if given.is_dir() else given
    if not library.is_file():
        raise SystemExit(f"bench: there is no library {library}; make builds one")
    copy = into / "libarango.so"
    run(["strip", "--strip-debug", "-o", str(copy), str(library)])
    for line in run(["readelf", "-d", str(copy)], clean_environment(LC_ALL="C")).splitlines():
        if "(SONAME)" in line:
            soname = line.partition("[")[2].rstrip("]")
            (into / soname).symlink_to(copy)
            return copy
    raise SystemExit(f"bench: {library} has no soname")
