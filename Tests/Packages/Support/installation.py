"""Installations by `make install` into temporary folders, and programs built against them."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from sim_process import SimulatedCluster

ROOT = Path(__file__).resolve().parents[3]
#: The programs that install Debian packages or ask for them, and the compiler.
UNNEEDED = ("apt", "apt-get", "aptitude", "dpkg", "dpkg-query", "sudo", "swift", "swiftc")


def output(*command: object, **environment: str) -> str:
    """Returns the output of a command. Fails with the command's error output."""
    ran = subprocess.run([str(word) for word in command], capture_output=True, text=True,
                         cwd=ROOT, env={**os.environ, **environment}, check=False)
    assert ran.returncode == 0, f"{command}: {ran.stdout}{ran.stderr}"
    return ran.stdout


def make(*arguments: object, build: str, path: str | None = None) -> str:
    """Runs make for a kind of build: embedded, static or bundled."""
    kind = "BUNDLED=1" if build == "bundled" else f"RUNTIME={build}"
    return output("make", "--no-print-directory", kind, *arguments,
                  **({"PATH": path} if path else {}))


@dataclass(frozen=True)
class Installation:
    """The files that `make install` wrote below a root."""

    root: Path
    build: str
    prefix: str = "/usr/local"
    libdir: str = "/usr/local/lib"

    @classmethod
    def make(cls, root: Path, build: str, tools: Path, prefix: str = "/usr/local",
             libdir: str = "/usr/local/lib") -> Installation:
        """Installs the library that is built. Package managers and the compiler fail if they are run."""
        for name in UNNEEDED:
            tool = tools / name
            tool.write_text(f"#!/bin/sh\necho '{name} was run' >&2\nexit 1\n")
            tool.chmod(0o755)
        installed = cls(root, build, prefix, libdir)
        make("install", *installed._variables(), build=build,
             path=f"{tools}{os.pathsep}{os.environ['PATH']}")
        return installed

    def uninstall(self) -> None:
        make("uninstall", *self._variables(), build=self.build)

    def _variables(self) -> list[str]:
        return [f"DESTDIR={self.root}", f"PREFIX={self.prefix}", f"LIBDIR={self.libdir}"]

    @property
    def usr(self) -> Path:
        return self.root / self.prefix.lstrip("/")

    @property
    def lib(self) -> Path:
        return self.root / self.libdir.lstrip("/")

    def files(self) -> set[str]:
        """The paths of all files and links, relative to the root."""
        return {str(path.relative_to(self.root)) for path in self.root.rglob("*")
                if path.is_symlink() or not path.is_dir()}

    def pkg_config(self, *arguments: str) -> str:
        return output("pkg-config", *arguments, "arango",
                      PKG_CONFIG_PATH=str(self.lib / "pkgconfig"),
                      PKG_CONFIG_SYSROOT_DIR=str(self.root)).strip()

    def health(self, program: Path, cluster: SimulatedCluster) -> str:
        """Returns the output of a program that prints the health of a cluster."""
        return output(program, ARANGO_HOSTS=",".join(cluster.endpoints),
                      ARANGO_USERNAME=cluster.username, ARANGO_PASSWORD=cluster.password,
                      LD_LIBRARY_PATH=str(self.lib))
