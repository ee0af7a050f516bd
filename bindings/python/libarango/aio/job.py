"""The async jobs, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.job import Job as Job
