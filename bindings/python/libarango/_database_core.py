"""The database core: the part of a database that both packages share."""

from __future__ import annotations

from collections.abc import Mapping
from ctypes import byref
from typing import Any, Optional

from libarango import _ffi, result
from libarango._client_core import ClientCore
from libarango._text import option_values, options_json, text
from libarango._tokens import expiry, has_expired, refuse_expired
from libarango.exceptions import (ArangoError, AuthError, JWTExpiredError, error_class,
                                  reclassified)
from libarango.operation_errors import WITH_SECRETS
from libarango.request import request_of


class DatabaseOrigin:
    """The settings that a database was created with, its credentials as last set, and its handle.

    All databases derived from it share them. A copy is a database of another client.
    """

    def __init__(self, client: ClientCore, name: str, username: str, password: str,
                 options: Mapping[str, Any]) -> None:
        refuse_expired(options.get("user_token"), "user_token")
        self.client = client
        self.name = name
        self.username: str = username
        # The expiry of the token that the caller gave.
        self._expires = expiry(options.get("superuser_token") or options.get("user_token"))
        self._created_by = (text(name, "name"), text(username, "username"),
                            text(password, "password"), options_json(options))
        # The username and password, or the token, that replaced the original credentials.
        self._replaced_by: tuple[bytes, ...] = ()
        self._create()

    def _create(self) -> None:
        self.handle: _ffi.DatabaseHandle = _ffi.DatabaseHandle()
        result.value(self.client.use(
            _ffi.database_create, *self._created_by, byref(self.handle)))

    def set_token(self, token: str) -> None:
        refuse_expired(token, "token")
        self._replace(text(token, "token"))
        self._expires = expiry(token)

    def set_password(self, password: str, username: Optional[str]) -> None:
        if username is None:
            username = self.username
        self._replace(text(username, "username"), text(password, "password"))
        self.username = username
        self._expires = None

    @property
    def has_expired_token(self) -> bool:
        """True if the token that the caller gave has expired."""
        return has_expired(self._expires)

    def _replace(self, *credentials: bytes) -> None:
        function = (_ffi.database_set_token if len(credentials) == 1
                    else _ffi.database_set_password)
        result.value(function(self.handle, *credentials))
        self._replaced_by = credentials

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name != "handle"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self._create()
        if self._replaced_by:
            self._replace(*self._replaced_by)


class DatabaseCore:
    """A database, or one derived from it with other settings."""

    def __init__(self, origin: DatabaseOrigin, handle: Optional[_ffi.DatabaseHandle] = None,
                 derived_options: Optional[Mapping[str, Any]] = None) -> None:
        self.origin = origin
        self.client: ClientCore = origin.client
        self.handle: _ffi.DatabaseHandle = origin.handle if handle is None else handle
        self._derived_options = {} if derived_options is None else derived_options

    def derive(self, options: Mapping[str, Any]) -> DatabaseCore:
        """Returns the database with other settings. Settings that are not named are inherited."""
        return DatabaseCore(self.origin, _derived(self.handle, options),
                            {**self._derived_options, **option_values(options)})

    def completed(self, error: ArangoError, data: Optional[bytes],
                  request: Optional[tuple[Any, ...]] = None) -> ArangoError:
        """Returns the error of a call, with its request. Secret arguments are not in it.

        If an expired token is the reason, the error is also a JWTExpiredError.
        """
        if request is not None:
            method, path, headers, *_ = request
            error.request = request_of(method.decode(), path.decode(), headers, data)
        elif error.url is not None:
            error.request = request_of(error.http_method or "", error.url, None,
                                       None if error.operation in WITH_SECRETS else data)
        if (isinstance(error, AuthError) and error.http_code == 401
                and self.origin.has_expired_token):
            return reclassified(
                error, error_class(error.status, error.operation, JWTExpiredError),
                f"{error.message}: the token has expired")
        return error

    def __reduce__(self) -> tuple[Any, ...]:
        return _recreate, (self.origin, self._derived_options)

    def __repr__(self) -> str:
        return f"{self.origin.name!r} as {self.origin.username!r}"


def _derived(handle: _ffi.DatabaseHandle, options: Mapping[str, Any]) -> _ffi.DatabaseHandle:
    derived = _ffi.DatabaseHandle()
    result.value(_ffi.database_derive(handle, options_json(options), byref(derived)))
    return derived


def _recreate(origin: DatabaseOrigin, derived_options: Mapping[str, Any]) -> DatabaseCore:
    if not derived_options:
        return DatabaseCore(origin)
    return DatabaseCore(origin, _derived(origin.handle, derived_options), derived_options)
