"""Hosts that misbehave, shared by all tests and well again before each."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

sys.path[:0] = [str(ROOT / "bindings" / "python"), str(ROOT / "Tests" / "Simulator")]

from ports import FullPort, SilentPort  # noqa: E402
from sim_process import FaultyHosts  # noqa: E402
from stage import HOSTS, Stage  # noqa: E402


@pytest.fixture(scope="session")
def one_set_of_hosts() -> Iterator[FaultyHosts]:
    with FaultyHosts("--hosts", HOSTS) as hosts:
        yield hosts


@pytest.fixture(scope="session")
def full_ports() -> Iterator[list[FullPort]]:
    ports = [FullPort() for _ in range(HOSTS)]
    yield ports
    for port in ports:
        port.close()


@pytest.fixture(scope="session")
def silent_ports() -> Iterator[list[SilentPort]]:
    ports = [SilentPort() for _ in range(HOSTS)]
    yield ports
    for port in ports:
        port.close()


@pytest.fixture(scope="session")
def one_stage(one_set_of_hosts: FaultyHosts, full_ports: list[FullPort],
              silent_ports: list[SilentPort]) -> Stage:
    return Stage(one_set_of_hosts, full_ports, silent_ports)


@pytest.fixture
def stage(one_stage: Stage) -> Stage:
    """Every host behaves and has seen nothing."""
    one_stage.clear()
    return one_stage


@pytest.fixture
def hosts(stage: Stage) -> FaultyHosts:
    """Three hosts that behave until they are told otherwise."""
    return stage.hosts
