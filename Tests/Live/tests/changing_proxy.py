"""A host that passes requests on to a server of the test cluster and changes its responses."""

from __future__ import annotations

import http.client
import json
import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from replay import Asked, ReplayHost, Reply

#: Takes the body of a response as JSON, and returns what is sent in its place.
Change = Callable[[Any], Any]


class ChangingProxy(ReplayHost):
    """A context manager. The keys of `changes` are patterns of requests, such as "GET /_api/version", without the
    database."""

    def __init__(self, server: str, changes: Mapping[str, Change]) -> None:
        super().__init__(self._pass_on)
        self._address = urlsplit(server).netloc
        self._changes = changes
        #: The changes that were made.
        self.made: set[str] = set()

    def _pass_on(self, asked: Asked) -> Reply:
        connection = http.client.HTTPConnection(self._address)
        headers = {name: value for name, value in asked.headers if name.lower() != "accept-encoding"}
        try:
            connection.request(asked.method, asked.target, asked.body or None, headers)
            response = connection.getresponse()
            return self._reply(asked, response, response.read())
        finally:
            connection.close()

    def _reply(self, asked: Asked, response: http.client.HTTPResponse, body: bytes) -> Reply:
        # Of a response to HEAD the length is that of the absent body.
        dropped = ("connection",) if asked.method == "HEAD" else ("connection", "content-length")
        headers = tuple((name, value) for name, value in response.getheaders() if name.lower() not in dropped)
        name = f"{asked.method} {re.sub('^/_db/[^/]+', '', asked.path)}"
        pattern = next((each for each in self._changes if re.fullmatch(each, name)), None)
        if pattern is not None and response.status < 400:
            self.made.add(pattern)
            changed = self._changes[pattern](json.loads(body))
            if isinstance(changed, Reply):
                return changed
            body = json.dumps(changed).encode()
        return Reply(response.status, body, headers)
