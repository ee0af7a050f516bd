"""The async jobs."""

from __future__ import annotations

from libarango._generated.job import Job as Job
