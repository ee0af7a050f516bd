"""The main loop of a program started by a test: one line of JSON, then service until its end."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import threading
from collections.abc import Mapping
from typing import Any


async def serve_until_told_to_end(line: Mapping[str, Any]) -> None:
    """Prints the line, and returns at end of file of standard input, or at SIGTERM or SIGINT.

    A thread reads, because a loop cannot watch a plain file or /dev/null as standard input; a
    daemon, because a signal would leave it blocked in read.
    """
    loop = asyncio.get_running_loop()
    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ended.set)
    print(json.dumps(line, separators=(",", ":")), flush=True)
    threading.Thread(target=_read_to_the_end, args=(loop, ended), daemon=True).start()
    await ended.wait()


def _read_to_the_end(loop: asyncio.AbstractEventLoop, ended: asyncio.Event) -> None:
    try:
        while os.read(0, 4096):
            pass
    except OSError:
        pass  # a closed standard input is an ended one
    if not loop.is_closed():
        loop.call_soon_threadsafe(ended.set)
