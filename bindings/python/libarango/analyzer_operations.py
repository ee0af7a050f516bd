"""The analyzer API."""

from __future__ import annotations

from libarango._generated.analyzer_operations import AnalyzerOperations as AnalyzerOperations
