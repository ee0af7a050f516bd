"""A cluster: its coordinators and the connections to them."""

from __future__ import annotations

from collections.abc import Iterable
from ctypes import byref, c_char_p
from types import TracebackType
from typing import Any, Optional, Union

from libarango import _ffi, result
from libarango._text import json_object, text
from libarango.database import Database
from libarango.exceptions import ArgumentError, ClosedError


class ArangoClient:
    """Threads may share it. Making one sends nothing.

    `hosts` is a URL, a comma-separated list of them, or an iterable of them; `host_resolver` is
    one of the strategies of arango_client_create in arango.h. The options are those of
    docs/options.md at the level client.
    """

    def __init__(self, hosts: Union[str, Iterable[str]] = "http://127.0.0.1:8529",
                 host_resolver: str = "roundrobin", **options: Any) -> None:
        handle = _ffi.ClientHandle()
        strategy = text(host_resolver, "host_resolver")
        settings = json_object({"binding": "python", **options}, "option")
        if isinstance(hosts, str):
            self.hosts = hosts.split(",")
            made = _ffi.client_create(text(hosts, "hosts"), strategy, settings, byref(handle))
        else:
            self.hosts = _listed(hosts)
            encoded = [text(host, f"hosts[{index}]") for index, host in enumerate(self.hosts)]
            made = _ffi.client_create_list(
                (c_char_p * len(encoded))(*encoded), len(encoded), strategy, settings,
                byref(handle))
        result.value(made)
        self._handle: Optional[_ffi.ClientHandle] = handle

    def db(self, name: str = "_system", username: str = "root", password: str = "",
           verify: bool = False, auth_method: str = "basic",
           superuser_token: Optional[str] = None, user_token: Optional[str] = None,
           **options: Any) -> Database:
        """A database. With `verify` a request is sent; ServerConnectionError if it fails.

        `auth_method` "jwt" exchanges user and password for a token that is renewed in time; a token
        that is given is used as it is. The options are those of docs/options.md at the level
        database.
        """
        given: dict[str, Any] = {**options, "verify": verify, "auth_method": auth_method}
        for option, token in (("superuser_token", superuser_token), ("user_token", user_token)):
            if token is not None:
                given[option] = token
        handle = _ffi.DatabaseHandle(self)
        result.value(_ffi.database_create(
            self._open_handle(), text(name, "name"), text(username, "username"),
            text(password, "password"), json_object(given, "option"), byref(handle)))
        return Database(handle, name, username)

    def stats(self) -> dict[str, Any]:
        """What the client knows of its coordinators: strategy, insecure, retries, token_age_ms if
        there is a token, and hosts, each with url, state, requests, failures, latencies and more,
        as arango_client_stats in arango.h tells."""
        answer: dict[str, Any] = result.value(_ffi.client_stats(self._open_handle()))
        return answer

    def refresh_hosts(self) -> list[str]:
        """Reads now where the cluster's coordinators are; the URLs of those that may be used.

        It asks as the user of the database made last.
        """
        answer: list[str] = result.value(_ffi.client_refresh_hosts(self._open_handle()))
        return answer

    def _open_handle(self) -> _ffi.ClientHandle:
        if self._handle is None:
            raise ClosedError("the client is closed")
        return self._handle

    def close(self) -> None:
        """Closes the connections; later calls of its databases raise ClosedError."""
        self._handle = None

    def __enter__(self) -> ArangoClient:
        return self

    def __exit__(self, kind: Optional[type[BaseException]], value: Optional[BaseException],
                 trace: Optional[TracebackType]) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<ArangoClient {','.join(self.hosts)}{'' if self._handle else ' closed'}>"


def _listed(hosts: Iterable[str]) -> list[str]:
    try:
        return list(hosts)
    except TypeError:
        raise ArgumentError(
            f"hosts is a str or an iterable of str, not {type(hosts).__name__}") from None
