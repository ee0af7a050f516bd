"""The languages that run the common program, and how they are built and run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
#: The folders whose folders are languages.
FOLDERS = (ROOT / "Tests" / "Bindings", ROOT / "bindings" / "examples")
#: The library that the programs use.
LIBRARY = Path(os.environ.get("ARANGO_LIBRARY", ROOT / "dist" / "embedded" / "libarango.so")).resolve()
#: A generous limit for builds.
BUILD_SECONDS = 900


class Missing(Exception):
    """A package or program of a language is not installed."""


def _install(prefix: Path) -> None:
    """Installs the library below a folder, by the library's own make file."""
    kind = LIBRARY.parent.name
    runtime = {"bundled": ["BUNDLED=1"], "static": ["RUNTIME=static"]}.get(kind, [])
    subprocess.run(["make", "-s", "-C", str(ROOT), "install", f"PREFIX={prefix}", *runtime], check=True)


class Language:
    """A language, as its language.toml describes it."""

    def __init__(self, file: Path, builds: Path) -> None:
        with file.open("rb") as opened:
            self._keys: dict[str, Any] = tomllib.load(opened)
        self.name = file.parent.name
        self.folder = file.parent
        self.build_folder = builds / self.name
        self._installed = builds / "installed"
        self.title: str = self._keys["title"]
        self.is_example: bool = self._keys["kind"] == "example"
        self.uses_signal: bool = self._keys.get("signal", False)
        self.omits: dict[str, str] = self._keys.get("omits", {})
        self.loop: str = self._keys.get("loop", "")
        self._is_built = False

    @property
    def variables(self) -> dict[str, str]:
        return {"BUILD": str(self.build_folder), "ROOT": str(ROOT), "LIBRARY_DIR": str(LIBRARY.parent),
                "ARANGO_LIBRARY": str(LIBRARY), "INSTALLED": str(self._installed), "VENV": str(ROOT / ".build-python" / "bindings")}

    def environment(self, further: Mapping[str, str] = {}) -> dict[str, str]:
        """The environment of the language's commands. Programs find the library by ARANGO_LIBRARY."""
        own = {name: self._replaced(value) for name, value in self._keys.get("environment", {}).items()}
        return {**os.environ, **self.variables, **own, **further}

    def _replaced(self, text: str) -> str:
        return re.sub(r"\$(\w+)", lambda found: self.variables.get(found[1], found[0]), text)

    def _command(self, key: str) -> list[str]:
        return [self._replaced(word) for word in self._keys[key]]

    def require(self) -> None:
        """Raises Missing if a package of the language is not installed."""
        for package in self._keys.get("packages", []):
            shown = subprocess.run(["dpkg-query", "-W", "-f", "${Status}", package],
                                   capture_output=True, text=True, check=False)
            if "ok installed" not in shown.stdout:
                raise Missing(f"{self.title}: the package {package} is not installed")
        for package in self._keys.get("python", []):
            name = package.split("==")[0]
            python = Path(self.variables["VENV"]) / "bin" / "python"
            if not python.exists() or subprocess.run(
                    [python, "-c", f"import importlib.metadata as m; m.version('{name}')"],
                    capture_output=True, check=False).returncode != 0:
                raise Missing(f"{self.title}: the package {name} of PyPI is not installed")
        for program in self._keys.get("needs", []):
            if shutil.which(program) is None:
                raise Missing(f"{self.title}: there is no program {program}")

    def build(self) -> None:
        """Builds the common program, once."""
        if self._is_built:
            return
        self.require()
        self.build_folder.mkdir(parents=True, exist_ok=True)
        if "$INSTALLED" in (self.folder / "language.toml").read_text(encoding="utf-8"):
            _install(self._installed)
        for words in self._keys.get("build", []):
            self._checked([self._replaced(word) for word in words])
        self._is_built = True

    def _checked(self, command: Sequence[str], further: Mapping[str, str] = {}) -> None:
        ended = subprocess.run(command, cwd=self.folder, env=self.environment(further), text=True,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                               timeout=BUILD_SECONDS, check=False)
        assert ended.returncode == 0, f"{' '.join(command)}:\n{ended.stdout[-6000:]}"

    @property
    def has_tests(self) -> bool:
        return "test" in self._keys

    def run_tests(self, further: Mapping[str, str]) -> None:
        """Runs the binding's own tests."""
        self._checked(self._command("test"), further)

    def program(self, *arguments: str) -> list[str]:
        """The command of the common program."""
        return [*self._command("run"), *arguments]

    def timed_program(self, *arguments: str) -> list[str]:
        """The command of the common program that measures time."""
        return [*self._command("time" if "time" in self._keys else "run"), *arguments]

    def version(self) -> str:
        """The version of the runtime."""
        shown = subprocess.run(self._command("version"), cwd=self.folder, env=self.environment(),
                               text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=True)
        found = re.search(r"\d+(\.\d+)+", shown.stdout)
        return found[0] if found else shown.stdout.splitlines()[0]

    def hand_written_lines(self) -> int:
        """The number of lines of the binding that are written by hand, without empty ones."""
        files = [ROOT / each for each in self._keys.get("hand_written", [])]
        return sum(1 for file in files for line in file.read_text(encoding="utf-8").splitlines()
                   if line.strip())

    def __repr__(self) -> str:
        return self.name


def languages(builds: Path) -> list[Language]:
    """The languages in the order of their names."""
    files = (file for folder in FOLDERS for file in folder.glob("*/language.toml"))
    return sorted((Language(file, builds) for file in files), key=lambda each: each.name)
