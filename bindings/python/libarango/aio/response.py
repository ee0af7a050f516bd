"""Responses, which are the same with asyncio and without."""

from __future__ import annotations

from libarango.response import Headers as Headers
from libarango.response import Response as Response
