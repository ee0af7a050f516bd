"""The analyzer API, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.analyzer_operations import (
    AnalyzerOperations as AnalyzerOperations)
