"""A host whose connections never come about."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

_FULL_AFTER_SECONDS = 0.5
_MOST_WAITING = 16


@contextmanager
def blackhole() -> Iterator[str]:
    """Its URL: a port that listens and whose queue is full, so that the system drops what comes."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(_MOST_WAITING):
            waiting = stack.enter_context(socket.socket())
            waiting.settimeout(_FULL_AFTER_SECONDS)
            try:
                waiting.connect(listener.getsockname())
            except TimeoutError:
                break
        else:
            raise SystemExit(f"bench: a queue of {_MOST_WAITING} connections is not full")
        yield "http://{}:{}".format(*listener.getsockname())
