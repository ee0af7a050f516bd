"""Puts the shared library into the wheel, and gives the wheel the tag of its platform.

The library is the file libarango/libarango.so.0, if there is one. Otherwise make builds it: in a checkout,
or in the copy of the sources that a source distribution has. With BUNDLED=1 in the environment, OpenSSL and
zlib are inside the library.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Optional

from setuptools import Distribution, setup
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_py import build_py
from setuptools.command.sdist import sdist
from setuptools.errors import SetupError

HERE = Path(__file__).resolve().parent
LIBRARY = "libarango.so.0"
# The files that make needs, and the programs of the Swift package that it reads.
SOURCES = ("Makefile", "Package.swift", "CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "bindings/c",
           "docs", "include", "packaging", "scripts", "Sources", "Tests")


def sources() -> Optional[Path]:
    """Returns the folder of the library's sources; None if there is none."""
    for folder in (HERE / "source", HERE.parent.parent):
        if (folder / "include" / "arango.h").exists() and (folder / "Makefile").exists():
            return folder
    return None


def built_library() -> Path:
    """Returns the library, which make builds if it is missing or out of date."""
    folder = sources()
    if folder is None:
        raise SetupError(f"libarango/{LIBRARY} is missing, and so are the library's sources")
    kind = "bundled" if os.environ.get("BUNDLED") == "1" else "embedded"
    environment = {name: value for name, value in os.environ.items()
                   if name not in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS")}
    made = subprocess.run(
        ["make", "-C", str(folder), "library", f"BUNDLED={int(kind == 'bundled')}"],
        env=environment, check=False)
    library = folder / "dist" / kind / LIBRARY
    if made.returncode != 0:
        raise SetupError(
            f"make could not build {library}: it needs the Swift 6.3 toolchain, and the Debian packages "
            "that `make setup` installs (docs/building.md)")
    return library


class PlatformDistribution(Distribution):
    def has_ext_modules(self) -> bool:
        return True


class PlatformWheel(bdist_wheel):
    def get_tag(self) -> tuple[str, str, str]:
        # No code of the wheel depends on the version of Python or its ABI.
        return "py3", "none", super().get_tag()[2]


class BuildWithLibrary(build_py):
    def run(self) -> None:
        super().run()
        # An editable installation finds the library of the checkout.
        if self.editable_mode or (HERE / "libarango" / LIBRARY).exists():
            return
        target = Path(self.build_lib) / "libarango" / LIBRARY
        shutil.copyfile(built_library(), target)
        target.chmod(0o755)


class SourceDistribution(sdist):
    def make_release_tree(self, base_dir: str, files: list[str]) -> None:
        super().make_release_tree(base_dir, files)
        folder = sources()
        if folder is None:
            raise SetupError("the library's sources are missing")
        ignored = shutil.ignore_patterns("__pycache__", "*.pyc", ".*_cache", ".hypothesis")
        for name in SOURCES:
            target = Path(base_dir) / "source" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if (folder / name).is_dir():
                shutil.copytree(folder / name, target, ignore=ignored)
            else:
                shutil.copy(folder / name, target)


setup(distclass=PlatformDistribution,
      cmdclass={"bdist_wheel": PlatformWheel, "build_py": BuildWithLibrary, "sdist": SourceDistribution})
