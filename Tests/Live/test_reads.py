"""The operations that change nothing, compared with the test cluster."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from expected_requests import Expected
from read_calls import READ_CALLS, SCENARIOS, arguments_for
from recorder import Recorder

Scenario = Callable[[Recorder], None]


@pytest.mark.parametrize("expected", READ_CALLS, ids=str)
def test_an_operation_that_reads_is_understood(expected: Expected, read: Callable[[Scenario], None]) -> None:
    def scenario(r: Recorder) -> None:
        r.call(expected.operation, **arguments_for(expected, r.target))

    read(scenario)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.__name__)
def test_what_the_cluster_has_is_understood(scenario: Scenario, read: Callable[[Scenario], None]) -> None:
    read(scenario)
