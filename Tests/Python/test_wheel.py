"""The wheel of the package."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from conftest import BINDING
from libarango import _library


def test_a_wheel_has_the_tag_of_its_platform_and_the_library(tmp_path: Path) -> None:
    source = tmp_path / "source"
    shutil.copytree(BINDING, source, ignore=shutil.ignore_patterns(
        "__pycache__", "build", "*.egg-info"))
    shutil.copy(_library.find(), source / "libarango" / "libarango.so.0")
    built = subprocess.run(
        [sys.executable, "-c", f"import setuptools.build_meta as build; "
                               f"print(build.build_wheel({str(tmp_path)!r}))"],
        cwd=source, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    name = built.stdout.splitlines()[-1]
    assert name.startswith("libarango-") and name.endswith(".whl")
    _, _, python, abi, platform = name.removesuffix(".whl").split("-")
    assert (python, abi) == ("py3", "none") and platform.startswith("linux_")
    with zipfile.ZipFile(tmp_path / name) as wheel:
        names = set(wheel.namelist())
        metadata = next(wheel.read(each).decode() for each in names if each.endswith("/WHEEL"))
    assert "Root-Is-Purelib: false" in metadata
    assert {"libarango/libarango.so.0", "libarango/py.typed", "libarango/aio/client.py"} <= names
    modules = {str(path.relative_to(BINDING)) for path in (BINDING / "libarango").rglob("*.py")}
    assert modules <= names
