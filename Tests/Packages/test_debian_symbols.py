"""The symbols file of the Debian package."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import ROOT
from installation import output

SYMBOLS = ROOT / "packaging" / "debian" / "libarango0.symbols"


def functions(text: str) -> dict[str, str]:
    """Returns the version of each function of a symbols file."""
    rows = (line.split() for line in text.splitlines() if line.startswith(" arango_"))
    return {name.removesuffix("@ARANGO_0"): version for name, version in rows}


def test_a_new_function_has_the_version_of_the_package_and_an_old_one_keeps_its_own(
        tmp_path: Path) -> None:
    text = SYMBOLS.read_text().replace(" arango_call@ARANGO_0 0.1.0\n", "")
    (tmp_path / "symbols").write_text(text)
    merged = output("scripts/debian-symbols", tmp_path / "symbols", "0.9.0")
    assert set(functions(merged)) == set(output("scripts/exports").split())
    assert functions(merged) == {**functions(merged), **functions(text), "arango_call": "0.9.0"}
    assert merged.startswith("libarango.so.0 libarango0 #MINVER#\n")


def test_a_function_that_the_header_no_longer_has_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "symbols").write_text(SYMBOLS.read_text() + " arango_lost@ARANGO_0 0.1.0\n")
    with pytest.raises(AssertionError, match="the header does not declare arango_lost"):
        output("scripts/debian-symbols", tmp_path / "symbols", "0.9.0")
