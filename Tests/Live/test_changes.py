"""The operations that change something, in a database of the suite, compared with the test cluster.

They run with ARANGO_ALLOW_CHANGES=1 only."""

from __future__ import annotations

from collections.abc import Callable

import admin_scenarios
import data_scenarios
import definition_scenarios
import pytest
import query_scenarios
from recorder import Recorder

Scenario = Callable[[Recorder], None]
SCENARIOS: list[Scenario] = [
    *data_scenarios.SCENARIOS, *query_scenarios.SCENARIOS, *definition_scenarios.SCENARIOS,
    *admin_scenarios.SCENARIOS]


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.__name__)
def test_changes_are_understood(scenario: Scenario, change: Callable[[Scenario], None]) -> None:
    change(scenario)
