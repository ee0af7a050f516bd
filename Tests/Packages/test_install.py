"""`make install`, and programs in C, C++ and Swift that are built against what it installed."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import LIBRARY, ROOT
from installation import Installation, output
from sim_process import SimulatedCluster

PROGRAMS = Path(__file__).parent / "programs"


def expect_health(text: str, cluster: SimulatedCluster) -> None:
    names = {server.get("ShortName") for server in json.loads(text)["Health"].values()}
    assert {member.short_name for member in cluster.coordinators} <= names


def functions() -> set[str]:
    return set(output("scripts/exports").split())


def test_installing_runs_no_package_manager_and_no_compiler_and_installs_each_kind_of_file(
        installation: Installation) -> None:
    files = {name for name in installation.files() if "/man3/" not in name}
    assert files == {"usr/local/" + name for name in (
        "include/arango.h", "include/arango.hpp", "include/arango_operations.hpp",
        "include/arango/module.modulemap", "share/libarango/abi.json", "share/libarango/arango.cdef",
        "lib/libarango.so", "lib/libarango.so.0", "lib/libarango.so.0.1.0",
        "lib/pkgconfig/arango.pc", "lib/cmake/arango/arangoConfig.cmake",
        "lib/cmake/arango/arangoConfigVersion.cmake", "share/libarango/tsan.supp")}
    assert (installation.lib / "libarango.so").resolve().read_bytes() == LIBRARY.read_bytes()


def test_uninstalling_removes_every_file(tmp_path: Path) -> None:
    (tmp_path / "tools").mkdir()
    installed = Installation.make(tmp_path / "root", LIBRARY.parent.name, tmp_path / "tools")
    assert installed.files()
    installed.uninstall()
    assert installed.files() == set()
    assert not (installed.usr / "include" / "arango").exists()


def test_a_c_program_is_built_with_pkg_config(
        installation: Installation, cluster: SimulatedCluster, tmp_path: Path) -> None:
    program = tmp_path / "health"
    flags = installation.pkg_config("--cflags", "--libs").split()
    output("cc", "-Wall", "-Werror", ROOT / "bindings/c/health.c", "-o", program, *flags)
    expect_health(installation.health(program, cluster), cluster)


def test_pkg_config_names_the_version_and_the_private_libraries(installation: Installation) -> None:
    assert installation.pkg_config("--modversion") == "0.1.0"
    private = installation.pkg_config("--libs", "--static").split()
    bundled = LIBRARY.parent.name == "bundled"
    assert ("-lssl" in private) is not bundled and "-larango" in private


@pytest.mark.parametrize("libdir", ["/usr/local/lib", "/usr/lib/x86_64-linux-gnu", "/opt/lib64"])
def test_a_cmake_program_finds_the_package(
        cluster: SimulatedCluster, tmp_path: Path, libdir: str) -> None:
    (tmp_path / "tools").mkdir()
    prefix = libdir.partition("/lib")[0]
    installed = Installation.make(tmp_path / "root", LIBRARY.parent.name, tmp_path / "tools",
                                  prefix, libdir)
    # The package works where its files were moved together.
    moved = Installation((tmp_path / "root").rename(tmp_path / "moved"), installed.build, prefix,
                         libdir)
    build = tmp_path / "build"
    output("cmake", "-S", PROGRAMS, "-B", build, "-DWANTED=0.1", f"-Darango_DIR={moved.lib}/cmake/arango")
    output("cmake", "--build", build)
    expect_health(moved.health(build / "health", cluster), cluster)


@pytest.mark.parametrize("wanted, is_found", [
    ("", True), ("0", True), ("0.1", True), ("0.1.0", True), ("0.1.1", False), ("0.0.9", False),
    ("0.2", False), ("1.0", False)])
def test_cmake_takes_compatible_versions(
        installation: Installation, tmp_path: Path, wanted: str, is_found: bool) -> None:
    (tmp_path / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.16)\nproject(none NONE)\n"
        f"find_package(arango {wanted} CONFIG QUIET)\nmessage(STATUS \"found=${{arango_FOUND}}\")\n")
    text = output("cmake", "-S", tmp_path, "-B", tmp_path / "build",
                  f"-Darango_DIR={installation.lib}/cmake/arango")
    assert f"found={int(is_found)}" in text


def test_a_swift_program_imports_the_module(
        installation: Installation, cluster: SimulatedCluster, tmp_path: Path) -> None:
    if shutil.which("swiftc") is None:
        pytest.skip("there is no Swift compiler")
    program = tmp_path / "health"
    output("swiftc", PROGRAMS / "health.swift", "-o", program,
           "-I", installation.usr / "include" / "arango", "-L", installation.lib)
    expect_health(installation.health(program, cluster), cluster)


def test_every_function_has_a_man_page(installation: Installation) -> None:
    pages = installation.usr / "share" / "man" / "man3"
    names = {path.stem for path in pages.iterdir()}
    assert functions() <= names and "arango" in names
    text = ""
    for path in sorted(pages.iterdir()):
        source = path.read_text()
        if source.startswith(".so "):
            assert (pages.parent / source.removeprefix(".so ").strip()).exists()
            continue
        text += source
        if shutil.which("groff") is not None:
            warned = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-z", path],
                                    capture_output=True, text=True, check=True,
                                    env={**os.environ, "LC_ALL": "C.UTF-8"})
            assert warned.stderr == ""
    assert {*re.findall(r"^\.SS (arango_\w+)\(\)$", text, re.M)} == functions()
