"""Access tokens: passwords that a user makes for programs, each with a name and an end."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from typing import Any

from arango_sim.clock import Clock


@dataclass(frozen=True)
class AccessToken:
    id: int
    user: str
    name: str
    valid_until: int
    created_at: int
    text: str

    def shown(self, now: float) -> dict[str, Any]:
        """The description of a token without the token itself, which only its creation returns."""
        return {"id": self.id, "name": self.name, "valid_until": self.valid_until,
                "created_at": self.created_at, "fingerprint": f"v1...{self.text[-6:]}",
                "active": now < self.valid_until}


class AccessTokens:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last_id = 0
        self._tokens: list[AccessToken] = []

    def add(self, user: str, name: str, valid_until: int) -> AccessToken:
        """Raises ValueError for a name that the user has given already."""
        if any(token.name == name for token in self.of(user)):
            raise ValueError(f"duplicate name {name!r}")
        now = int(self._clock.date())
        content = {"u": user, "e": valid_until, "c": secrets.token_urlsafe(24)}
        text = "v1." + json.dumps(content, separators=(",", ":")).encode().hex()
        self._last_id += 1
        token = AccessToken(self._last_id, user, name, valid_until, now, text)
        self._tokens.append(token)
        return token

    def of(self, user: str) -> list[AccessToken]:
        return [token for token in self._tokens if token.user == user]

    def delete(self, user: str, id: str) -> None:
        self._tokens = [token for token in self._tokens
                        if not (token.user == user and str(token.id) == id)]

    def owner(self, text: str) -> str | None:
        """The owner of this token if it is valid."""
        now = self._clock.date()
        return next((token.user for token in self._tokens
                     if secrets.compare_digest(token.text.encode(), text.encode())
                     and now < token.valid_until), None)
