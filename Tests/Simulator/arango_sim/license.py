"""The deployment's licence: none at first, then what was set."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from typing import Any

from arango_sim.answers import Refusal
from arango_sim.clock import Clock

WEEK = 7 * 86400
GRANTED_BYTES = 100 << 30
TEN_YEARS = 315569520


class License:
    """A licence here is the base64 of {"grant": {"features": {"expires": seconds}}}, unsigned."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._text: str | None = None
        self._expires = 0

    def set(self, text: Any, is_forced: bool) -> None:
        expires = _expiry(text)
        if self._text is not None and expires < self._expires and not is_forced:
            raise Refusal(400, 9007, "the license expires sooner than the current one")
        self._text, self._expires = text, expires

    @property
    def is_read_only(self) -> bool:
        return self._text is not None and self._expires <= self._clock.now()

    def shown(self, bytes_used: int, tells_hash: bool, tells_usage: bool) -> dict[str, Any]:
        if self._text is None:
            return _usage(bytes_used) if tells_usage else {"license": "none"}
        left = self._expires - self._clock.now()
        status = "good" if left > WEEK else "expiring" if left > 0 else "read-only"
        shown: dict[str, Any] = {"upgrading": False, "features": {"expires": self._expires}}
        if tells_hash:
            shown["hash"] = hashlib.sha256(self._text.encode()).hexdigest()
        return {**shown, "license": self._text, "version": 1, "status": status}


def _usage(bytes_used: int) -> dict[str, Any]:
    return {"upgrading": False, "diskUsage": {
        "bytesUsed": bytes_used, "bytesLimit": GRANTED_BYTES, "limitReached": False,
        "secondsUntilReadOnly": TEN_YEARS, "secondsUntilShutDown": TEN_YEARS, "status": "good"}}


def _expiry(text: Any) -> int:
    try:
        expires = json.loads(base64.b64decode(text, validate=True))["grant"]["features"]["expires"]
    except (TypeError, KeyError, ValueError, binascii.Error):
        raise Refusal(400, 9006, "invalid license") from None
    if not isinstance(expires, int):
        raise Refusal(400, 9006, f"invalid license: expires {expires!r}")
    return expires
