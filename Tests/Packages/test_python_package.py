"""`pip install .` in a checkout, and the source distribution."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from conftest import LIBRARY, ROOT
from installation import output
from sim_process import SimulatedCluster

BINDING = ROOT / "bindings" / "python"
KIND = LIBRARY.parent.name


@pytest.mark.skipif(KIND == "static", reason="the package contains the embedded or the bundled library")
@pytest.mark.parametrize("project", [ROOT, BINDING], ids=["checkout", "bindings/python"])
def test_pip_installs_the_package_with_the_library(
        cluster: SimulatedCluster, tmp_path: Path, project: Path) -> None:
    output(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation",
           "--no-index", "--target", tmp_path, project, BUNDLED=str(int(KIND == "bundled")))
    installed = tmp_path / "libarango" / "libarango.so.0"
    assert installed.read_bytes() == LIBRARY.read_bytes()
    metadata = next(tmp_path.glob("libarango-*.dist-info"))
    assert "Tag: py3-none-linux_" in (metadata / "WHEEL").read_text()
    assert {path.name for path in (metadata / "licenses").iterdir()} == {"LICENSE", "NOTICE"}
    text = output(sys.executable, BINDING / "example.py", PYTHONPATH=str(tmp_path),
                  ARANGO_HOSTS=",".join(cluster.endpoints), ARANGO_USERNAME=cluster.username,
                  ARANGO_PASSWORD=cluster.password)
    assert cluster.coordinators[0].id in text


def build(folder: Path, hook: str, target: Path) -> subprocess.CompletedProcess[str]:
    program = f"import setuptools.build_meta as b; print(b.{hook}({str(target)!r}))"
    return subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True,
                          text=True, check=False)


def test_there_is_no_wheel_without_the_library(tmp_path: Path) -> None:
    source = tmp_path / "alone"
    shutil.copytree(BINDING, source, ignore=shutil.ignore_patterns(
        "__pycache__", "build", "*.egg-info"))
    built = build(source, "build_wheel", tmp_path)
    assert built.returncode != 0
    assert "libarango/libarango.so.0 is missing, and so are the library's sources" in built.stderr
    assert not list(tmp_path.glob("*.whl"))


def test_a_source_distribution_has_the_sources_of_the_library(tmp_path: Path) -> None:
    built = build(BINDING, "build_sdist", tmp_path)
    assert built.returncode == 0, built.stderr
    archive = tmp_path / built.stdout.splitlines()[-1]
    with tarfile.open(archive) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}
    assert {"pyproject.toml", "setup.py", "libarango/__init__.py", "source/Makefile",
            "source/Package.swift", "source/include/arango.h", "source/scripts/exports"} <= names
    tracked = output("git", "ls-files", "Sources", "Tests").split() if (ROOT / ".git").exists() else []
    assert {f"source/{name}" for name in tracked} <= names
    assert not [name for name in names if name.endswith((".so", ".pyc", ".so.0"))]
