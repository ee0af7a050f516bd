"""Authentication and authorization: users, their permissions on databases, and their tokens."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
from dataclasses import dataclass, field
from typing import Any

from arango_sim.access_tokens import AccessTokens
from arango_sim.clock import Clock

RIGHTS = ("none", "ro", "rw")


@dataclass
class User:
    name: str
    password: str
    active: bool = True
    extra: dict[str, Any] = field(default_factory=dict)
    grants: dict[str, str] = field(default_factory=dict)
    collection_grants: dict[tuple[str, str], str] = field(default_factory=dict)

    def right(self, database: str) -> str:
        return self.grants.get(database) or self.grants.get("*") or "none"

    def collection_right(self, database: str, collection: str) -> str:
        """The most special grant, or the right on the database."""
        places = [(database, collection), (database, "*"), ("*", "*")]
        given = [self.collection_grants[place] for place in places
                 if place in self.collection_grants]
        return given[0] if given else self.right(database)


@dataclass(frozen=True)
class Identity:
    """The sender of a request. The token of a superuser has no user name."""

    user: User | None
    paths: tuple[str, ...] | None = None

    @property
    def is_superuser(self) -> bool:
        return self.user is None

    @property
    def name(self) -> str:
        return self.user.name if self.user else ""

    def right(self, database: str) -> str:
        return self.user.right(database) if self.user else "rw"

    def collection_right(self, database: str, collection: str) -> str:
        return self.user.collection_right(database, collection) if self.user else "rw"

    @property
    def is_admin(self) -> bool:
        return self.right("_system") == "rw"


class Access:
    def __init__(self, clock: Clock, secret: str, root: User, lifetime: float) -> None:
        """`lifetime` is that of the tokens given out, in seconds."""
        self._clock = clock
        self.secret = secret
        self._lifetime = lifetime
        self.users: dict[str, User] = {root.name: root}
        self.tokens = AccessTokens(clock)

    def identify(self, authorization: str) -> Identity | None:
        """The sender; None without a valid credential."""
        scheme, _, value = authorization.partition(" ")
        if scheme.lower() == "basic":
            return self._by_password(value)
        if scheme.lower() == "bearer":
            return self._by_token(value.strip())
        return None

    def log_in(self, name: str, password: str) -> str | None:
        """A new token, or None for wrong credentials."""
        user = self._user(name, password)
        return None if user is None else self.token({"preferred_username": user.name})

    def renewed(self, token: str) -> str | None:
        """A new token for one that has not more than half of its time left."""
        claims = verified(token, self.secret.encode()) or {}
        name, expiry = claims.get("preferred_username"), claims.get("exp")
        if not isinstance(name, str) or not isinstance(expiry, (int, float)):
            return None
        left = expiry - self._clock.date()
        return self.token({"preferred_username": name}) if left <= self._lifetime / 2 else None

    def token(self, claims: dict[str, Any]) -> str:
        now = int(self._clock.date())
        return sign({"exp": int(now + self._lifetime), "iat": now, "iss": "arangodb", **claims},
                    self.secret.encode())

    def _by_password(self, value: str) -> Identity | None:
        try:
            name, colon, password = base64.b64decode(value, validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            return None
        user = self._user(name, password) if colon else None
        return None if user is None else Identity(user)

    def _user(self, name: str, password: str) -> User | None:
        """By password, or by an access token in its place, which knows its user's name itself."""
        owner = self.tokens.owner(password)
        user = self.users.get(name or owner or "")
        if user is None or not user.active:
            return None
        return user if owner == user.name or (name and password == user.password) else None

    def _by_token(self, token: str) -> Identity | None:
        claims = verified(token, self.secret.encode())
        if claims is None or claims.get("iss") != "arangodb":
            return None
        expiry = claims.get("exp")
        if isinstance(expiry, (int, float)) and expiry <= self._clock.date():
            return None
        paths = claims.get("allowed_paths")
        allowed = tuple(paths) if isinstance(paths, list) else None
        name = claims.get("preferred_username")
        if name is None:
            return Identity(None, allowed) if "server_id" in claims else None
        user = self.users.get(name)
        return Identity(user, allowed) if user is not None and user.active else None


def sign(claims: dict[str, Any], secret: bytes) -> str:
    """A JSON web token with HMAC-SHA-256."""
    head = _base64url(b'{"alg":"HS256","typ":"JWT"}')
    payload = _base64url(json.dumps(claims, separators=(",", ":")).encode())
    signed = f"{head}.{payload}"
    signature = hmac.new(secret, signed.encode(), hashlib.sha256).digest()
    return f"{signed}.{_base64url(signature)}"


def verified(token: str, secret: bytes) -> dict[str, Any] | None:
    signed, _, signature = token.rpartition(".")
    expected = hmac.new(secret, signed.encode(), hashlib.sha256).digest()
    try:
        if not hmac.compare_digest(_unbase64url(signature), expected):
            return None
        head, payload = (json.loads(_unbase64url(part)) for part in signed.split("."))
    except (ValueError, binascii.Error):
        return None
    is_ours = isinstance(head, dict) and head.get("alg") == "HS256" and isinstance(payload, dict)
    return payload if is_ours else None


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _unbase64url(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
