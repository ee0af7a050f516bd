"""The build backend of a checkout: `pip install .` installs bindings/python."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from setuptools import build_meta

PROJECT = Path(__file__).resolve().parents[2] / "bindings" / "python"

Settings = Any  # a dictionary of strings, or None


@contextmanager
def _project() -> Iterator[None]:
    before = os.getcwd()
    os.chdir(PROJECT)
    try:
        yield
    finally:
        os.chdir(before)


def get_requires_for_build_wheel(config_settings: Settings = None) -> list[str]:
    with _project():
        return build_meta.get_requires_for_build_wheel(config_settings)


def get_requires_for_build_sdist(config_settings: Settings = None) -> list[str]:
    with _project():
        return build_meta.get_requires_for_build_sdist(config_settings)


get_requires_for_build_editable = get_requires_for_build_wheel


def build_wheel(wheel_directory: str, config_settings: Settings = None,
                metadata_directory: str | None = None) -> str:
    folder = os.path.abspath(wheel_directory)
    with _project():
        return build_meta.build_wheel(folder, config_settings)


def build_editable(wheel_directory: str, config_settings: Settings = None,
                   metadata_directory: str | None = None) -> str:
    folder = os.path.abspath(wheel_directory)
    with _project():
        return build_meta.build_editable(folder, config_settings)


def build_sdist(sdist_directory: str, config_settings: Settings = None) -> str:
    folder = os.path.abspath(sdist_directory)
    with _project():
        return build_meta.build_sdist(folder, config_settings)
