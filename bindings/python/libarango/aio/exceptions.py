"""The exceptions of libarango, which are the same with asyncio and without."""

from __future__ import annotations

from libarango.exceptions import *
