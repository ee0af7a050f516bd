"""Reads the expiry of tokens that a caller gives."""

from __future__ import annotations

import base64
import json
import time
from typing import Any, Optional

from libarango.exceptions import JWTExpiredError


def expiry(token: Any) -> Optional[float]:
    """Returns the time a JWT expires, in seconds since 1970; None if the token has no expiry.

    The signature is not verified.
    """
    try:
        payload = token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        return float(claims["exp"])
    except (AttributeError, IndexError, KeyError, OverflowError, RecursionError, TypeError,
            ValueError):
        return None


def has_expired(expires: Optional[float]) -> bool:
    return expires is not None and expires < time.time()


def refuse_expired(token: Any, name: str) -> None:
    """Raises JWTExpiredError if the token is a JWT that has expired by the local clock."""
    expires = expiry(token)
    if has_expired(expires):
        assert expires is not None
        when = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(min(max(expires, 0), 253402300799)))
        raise JWTExpiredError(f"{name}: the token expired at {when} UTC")
