"""ArangoDB's error numbers by name."""

from __future__ import annotations

from libarango._generated.errno import *
