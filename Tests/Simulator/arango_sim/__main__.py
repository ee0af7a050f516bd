"""Runs a simulated cluster until standard input ends: python3 -m arango_sim --help."""

from __future__ import annotations

import argparse
import asyncio
import secrets
import sys
from typing import Any

from arango_sim.cluster import Cluster, Plan
from arango_sim.control import Simulation
from arango_sim.servers import Role
from arango_sim.version import Version
from loopback.control import ControlService
from loopback.listener import Listener
from loopback.program import serve_until_told_to_end


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="arango_sim", description="a simulated ArangoDB cluster")
    parser.add_argument("--coordinators", type=_count, default=3, metavar="N")
    parser.add_argument("--dbservers", type=_count, default=3, metavar="N")
    parser.add_argument("--agents", type=_count, default=3, metavar="N")
    parser.add_argument("--username", default="root")
    parser.add_argument("--password", default="passwd")
    parser.add_argument("--version", type=_version, default=Version.parse("3.12.10"))
    parser.add_argument("--time-scale", type=_positive, default=1.0, metavar="X",
                        help="what the cluster waits for lasts X times as long (default 1.0)")
    parser.add_argument("--still-clock", action="store_true",
                        help="time passes only when a test steps it forward")
    parser.add_argument("--deployment", choices=("cluster", "single"), default="cluster")
    parser.add_argument("--api-jwt-policy", default="jwt-compat",
                        choices=("jwt-compat", "jwt-write", "jwt-all"))
    parser.add_argument("--harden", action="store_true", help="fewer calls for simple users")
    parser.add_argument("--advertise", action="store_true",
                        help="coordinators advertise localhost in place of 127.0.0.1")
    parser.add_argument("--session-timeout", type=_positive, default=3600.0, metavar="SECONDS",
                        help="the lifetime of session tokens (default 3600)")
    parser.add_argument("--no-authentication", action="store_true",
                        help="nobody is asked for credentials")
    parser.add_argument("--no-renew", action="store_true",
                        help="session tokens cannot be renewed, as with older servers")
    parser.add_argument("--compress-response-threshold", type=_size, default=0, metavar="BYTES",
                        help="answers of so many bytes are compressed for clients that accept it "
                             "(default 0: never)")
    parser.add_argument("--community", action="store_true",
                        help="servers of the Community Edition")
    parser.add_argument("--allow-admin-execute", action="store_true",
                        help="/_admin/execute is served, and understands one kind of statement")
    parser.add_argument("--date-header", action="store_true",
                        help="answers carry a Date, as behind a proxy; servers send none")
    parser.add_argument("--seed", type=int, help="the same ids, placement and secret each time")
    parser.add_argument("--port", type=int, default=0, help="of the first coordinator; the others have the next ones")
    return parser.parse_args()


def _count(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 100")
    return int(text)


def _size(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of bytes")
    return int(text)


def _version(text: str) -> Version:
    try:
        return Version.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _positive(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is not a positive number")
    return value


def line(cluster: Cluster, control: int) -> dict[str, Any]:
    def listed(role: Role) -> list[dict[str, str]]:
        return [{"id": server.id, "short_name": server.short_name, "endpoint": server.url}
                for server in cluster.role(role)]

    root = next(iter(cluster.access.users.values()))
    return {"coordinators": listed(Role.COORDINATOR), "dbservers": listed(Role.DBSERVER),
            "agents": listed(Role.AGENT), "singles": listed(Role.SINGLE),
            "control": f"http://127.0.0.1:{control}",
            "username": root.name, "password": root.password, "version": cluster.version.text,
            "jwt_secret": cluster.access.secret}


async def serve(given: argparse.Namespace) -> None:
    seed = secrets.randbits(63) if given.seed is None else given.seed
    simulation = Simulation(
        Plan(given.coordinators, given.dbservers, given.agents, given.username, given.password,
             given.version, given.time_scale, seed, is_single=given.deployment == "single",
             api_jwt_policy=given.api_jwt_policy, harden=given.harden,
             advertise=given.advertise, session_timeout=given.session_timeout,
             authentication=not given.no_authentication, renews=not given.no_renew,
             date_header=given.date_header, community=given.community,
             javascript=given.allow_admin_execute,
             compress_response_threshold=given.compress_response_threshold,
             still_clock=given.still_clock), given.port)
    await simulation.start()
    control = Listener(ControlService(simulation.command).connection)
    await control.open()
    await serve_until_told_to_end(line(simulation.cluster, control.port))
    control.release()
    simulation.release()


def main() -> int:
    given = arguments()
    try:
        asyncio.run(serve(given))
    except OSError as error:
        print(f"arango_sim: {error.strerror or error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
