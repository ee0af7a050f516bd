"""Loading of the shared library, and the errors of one that cannot be loaded."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import libarango
from conftest import BINDING, ROOT
from libarango import _ffi, _library

LIBRARY = Path(_library.find())


def imported(**environment: str) -> subprocess.CompletedProcess[str]:
    """Runs a Python that imports the binding and prints the file it loaded."""
    program = ("import libarango._ffi as f, libarango; "
               "print(f._library_in_use.waiting._name, libarango.version())")
    kept = {name: value for name, value in os.environ.items() if name != "ARANGO_LIBRARY"}
    return subprocess.run([sys.executable, "-c", program], env={**kept, **environment},
                          capture_output=True, text=True, check=False)


def refusal(**environment: str) -> str:
    run = imported(**environment)
    assert run.returncode == 1, run.stdout
    kind, _, message = run.stderr.rstrip().splitlines()[-1].partition(": ")
    assert kind == "ImportError"
    return message


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the package outside a checkout."""
    shutil.copytree(BINDING / "libarango", tmp_path / "site" / "libarango",
                    ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path / "site"


def compiled(folder: Path, source: str) -> str:
    (folder / "fake.c").write_text(source)
    library = folder / "libfake.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", str(library), str(folder / "fake.c")],
                   check=True)
    return str(library)


@pytest.mark.parametrize("number, version", [
    ("0x000009", "0.0.9"), ("0x000200", "0.2.0"), ("0x010000", "1.0.0"), ("0x020304", "2.3.4")])
def test_a_library_of_another_version_is_refused(
        tmp_path: Path, number: str, version: str) -> None:
    file = compiled(tmp_path, f"unsigned arango_version_number(void) {{ return {number}; }}\n")
    message = refusal(ARANGO_LIBRARY=file)
    assert file in message and f"libarango {version}" in message
    assert "0.1.0 or later, below 0.2.0," in message


@pytest.mark.parametrize("wanted, number, fits", [
    ((0, 1, 0), 0x000100, True), ((0, 1, 0), 0x000109, True), ((0, 1, 2), 0x000101, False),
    ((0, 1, 0), 0x000200, False), ((0, 1, 0), 0x010100, False), ((1, 2, 0), 0x010300, True),
    ((1, 2, 0), 0x010100, False), ((1, 2, 0), 0x020000, False), ((1, 2, 0), 0x000900, False)])
def test_below_1_0_major_and_minor_must_be_the_same(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wanted: tuple[int, int, int],
        number: int, fits: bool) -> None:
    file = compiled(tmp_path, f"unsigned arango_version_number(void) {{ return {number}; }}\n")
    monkeypatch.setattr(_library, "WANTED", wanted)
    if fits:
        assert _library.load(file).waiting._name == file
    else:
        with pytest.raises(ImportError, match="is wanted"):
            _library.load(file)


def test_another_library_is_refused(tmp_path: Path) -> None:
    file = compiled(tmp_path, "int nothing;\n")
    assert f"{file} is not libarango" in refusal(ARANGO_LIBRARY=file)


def test_a_file_that_is_not_a_library_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "libarango.so"
    file.write_text("nothing\n")
    assert str(file) in refusal(ARANGO_LIBRARY=str(file))


def test_the_environment_variable_takes_precedence(tmp_path: Path) -> None:
    missing = str(tmp_path / "libarango.so.0")
    message = refusal(ARANGO_LIBRARY=missing)
    assert missing in message and "ARANGO_LIBRARY" in message


def test_a_missing_library_is_an_error(package: Path) -> None:
    message = refusal(PYTHONPATH=str(package))
    assert "libarango.so.0" in message and "ARANGO_LIBRARY" in message


def test_a_checkout_loads_its_built_library() -> None:
    if not (ROOT / "dist" / "embedded" / "libarango.so.0").exists():
        pytest.skip("the library was not built in this checkout")
    assert imported().stdout.split()[0] == str(ROOT / "dist" / "embedded" / "libarango.so.0")


def test_the_library_in_the_package_comes_first(package: Path) -> None:
    beside = package / "libarango" / "libarango.so.0"
    shutil.copy(LIBRARY, beside)
    assert imported(PYTHONPATH=str(package)).stdout.split()[0] == str(beside)


def test_the_system_loader_is_the_last_resort(package: Path, tmp_path: Path) -> None:
    shutil.copy(LIBRARY, tmp_path / "libarango.so.0")
    run = imported(PYTHONPATH=str(package), LD_LIBRARY_PATH=str(tmp_path))
    assert run.stdout.split()[0] == "libarango.so.0", run.stderr


def test_the_binding_has_the_version_of_its_package_and_of_the_header() -> None:
    package = tomllib.loads((BINDING / "pyproject.toml").read_text())["project"]["version"]
    header = re.search(r'ARANGO_VERSION "(.*)"', (ROOT / "include" / "arango.h").read_text())
    assert header is not None
    assert libarango.__version__ == package == header[1]


def test_every_prototype_is_the_headers() -> None:
    header = (ROOT / "include" / "arango.h").read_text()
    header = re.sub(r"/\*.*?\*/", "", header, flags=re.DOTALL)
    declared = {name: (result.strip(), parameters) for result, name, parameters in re.findall(
        r"ARANGO_(?:API|RESULT) ([\w\s*]+?)(arango_\w+)\(([^)]*)\)", header)}
    functions = [value for value in vars(_ffi).values() if hasattr(value, "takes")]
    functions += [handle._destroy for handle in (
        _ffi.ClientHandle, _ffi.DatabaseHandle, _ffi.QueueHandle, _ffi.ExchangeHandle,
        _ffi.ResultHandle, _ffi.PendingHandle)]
    assert len(functions) > 10
    for function in functions:
        result, parameters = declared[function.__name__]
        written = [] if parameters == "void" else parameters.split(",")
        assert [in_c(kind.__name__) for kind in function.takes] == [
            in_binding(parameter) for parameter in written], function.__name__
        if function.restype is not None:
            assert in_c(function.restype.__name__) == in_binding(result + " result")
        else:
            assert result == "void"


def in_c(kind: str) -> str:
    """The machine type of a ctypes type: an address, or a number of a size."""
    numbers = {"c_int": "32", "c_uint": "32", "c_long": "64", "c_ulong": "64", "c_size_t": "64"}
    return numbers.get(kind, "address")


def in_binding(declaration: str) -> str:
    if "*" in declaration or "[" in declaration:
        return "address"
    numbers = {"int": "32", "int32_t": "32", "uint32_t": "32", "arango_status": "32",
               "int64_t": "64", "uint64_t": "64", "size_t": "64"}
    return numbers[declaration.split()[-2]]
