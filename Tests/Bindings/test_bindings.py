"""The common program in every language, and the tests of the bindings."""

from __future__ import annotations

from pathlib import Path

import pytest
from common_program import run
from languages import Language, Missing
from sim_process import SimulatedCluster

EXPECTED = (Path(__file__).parent / "expected.txt").read_text(encoding="utf-8").splitlines()


def _built(language: Language) -> Language:
    try:
        language.build()
    except Missing as missing:
        pytest.skip(str(missing))
    return language


def test_common_program(language: Language, cluster: SimulatedCluster) -> None:
    lines, errors, status = run(_built(language), cluster)
    expected = [line for line in EXPECTED if line not in language.omits]
    assert (lines, status) == (expected, 0), errors[-4000:]


def test_omitted_lines_are_lines_of_the_program(language: Language) -> None:
    assert set(language.omits) <= set(EXPECTED) and all(language.omits.values())


def test_own_tests(language: Language, cluster: SimulatedCluster) -> None:
    if not language.has_tests:
        pytest.skip(f"{language.title}: no tests of its own")
    _built(language).run_tests({
        "ARANGO_HOSTS": ",".join(cluster.endpoints), "ARANGO_USERNAME": cluster.username,
        "ARANGO_PASSWORD": cluster.password, "ARANGO_CONTROL": cluster.line["control"]})
