"""The error numbers of ArangoDB by name, which are the same with asyncio and without."""

from __future__ import annotations

from libarango.errno import *
