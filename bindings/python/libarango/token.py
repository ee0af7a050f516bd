"""The access tokens."""

from __future__ import annotations

from libarango._generated.token import Token as Token
