"""Runs misbehaving hosts until standard input ends: python3 -m arango_faults --help."""

from __future__ import annotations

import argparse
import asyncio
import sys
from typing import Any

from arango_faults.host import Host
from loopback.control import ControlService, WrongUse
from loopback.listener import Listener
from loopback.program import serve_until_told_to_end


class Hosts:
    def __init__(self, count: int) -> None:
        self.hosts = [Host() for _ in range(count)]

    async def command(self, method: str, segments: list[str], query: dict[str, str],
                      body: Any) -> Any:
        """One request to the control port."""
        match method, segments:
            case "GET", ["requests"]:
                return [host.requests for host in self.hosts]
            case "DELETE", ["requests"]:
                for host in self.hosts:
                    host.requests.clear()
            case "GET", ["faults"]:
                return [host.state() for host in self.hosts]
            case "PUT", ["faults", index]:
                return await self._set_fault(index, body)
            case _:
                raise WrongUse(f"no such control call: {method} /{'/'.join(segments)}")
        return None

    async def _set_fault(self, index: str, body: Any) -> Any:
        if not index.isdigit() or int(index) >= len(self.hosts):
            raise WrongUse(f"host {index!r} is not one of 0 to {len(self.hosts) - 1}")
        if not isinstance(body, dict):
            raise WrongUse(f'{{"fault": name}} wanted, not {body!r}')
        host = self.hosts[int(index)]
        try:
            await host.set_fault(body)
        except ValueError as error:
            raise WrongUse(str(error)) from None
        return host.state()


def _count(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 100")
    return int(text)


async def serve(count: int) -> None:
    hosts = Hosts(count)
    for host in hosts.hosts:
        await host.listener.open()
    control = Listener(ControlService(hosts.command).connection)
    await control.open()
    await serve_until_told_to_end({
        "hosts": [f"http://127.0.0.1:{host.listener.port}" for host in hosts.hosts],
        "control": f"http://127.0.0.1:{control.port}"})
    control.release()
    for host in hosts.hosts:
        host.release()


def main() -> int:
    parser = argparse.ArgumentParser(prog="arango_faults", description="hosts that misbehave")
    parser.add_argument("--hosts", type=_count, default=3, metavar="N")
    asyncio.run(serve(parser.parse_args().hosts))
    return 0


if __name__ == "__main__":
    sys.exit(main())
