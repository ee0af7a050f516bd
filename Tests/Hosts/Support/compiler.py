"""Builds the programs of the suite."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import PROGRAMS, ROOT


def compile_program(program: Path, source: str, *options: str | Path,
                    compiler: str = "gcc") -> Path:
    """Compiles a source of the folder programs. Options follow the source, as libraries must."""
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not installed: scripts/setup hosts installs it")
    language = ["-std=c++17"] if compiler == "g++" else ["-std=c11"]
    ended = subprocess.run(
        [compiler, *language, "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", "-O1", "-g",
         f"-I{ROOT / 'include'}", PROGRAMS / source, *options, "-o", program],
        capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    return program


def linked(library: Path) -> list[str]:
    """The options that link a program with the library."""
    return [f"-L{library.parent}", "-larango", f"-Wl,-rpath,{library.parent}"]
