"""The strategies of choosing a host, which are the same with asyncio and without."""

from __future__ import annotations

from libarango.resolver import *
