"""Disrupts coordinators of the test cluster at random while calls are under way."""

from __future__ import annotations

import os
import random
import socket
import stat
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

from data_chaos import HURRIED_MS, Progress

from sim_process import Member, SimulatedCluster

#: The calls between two actions.
CALLS_PER_STEP = 40


@dataclass(frozen=True)
class Disruption:
    action: str
    #: The action that ends it; None if it ends by itself.
    end: str | None
    #: True if it lasts until calls that wait for the coordinator have timed out.
    is_long: bool = False
    #: True if the connections break before it ends: requests are executed, and no response arrives.
    cuts: bool = False


DISRUPTIONS = [
    Disruption("stop", "start"), Disruption("restart", None), Disruption("crash", "start"),
    Disruption("hang", "resume", is_long=True), Disruption("hang", "resume", cuts=True),
    Disruption("hang", "restart"), Disruption("startup", "resume"),
    Disruption("shutdown-phase", "resume"), Disruption("queue-full", "resume"),
]


class Disruptor:
    def __init__(self, cluster: SimulatedCluster, seed: int, progress: Progress) -> None:
        self._cluster, self._progress = cluster, progress
        self._random = random.Random(seed)
        self._active: dict[str, Disruption] = {}
        #: The number of disruptions by action.
        self.counts: dict[str, int] = {}

    def run(self) -> None:
        """Disrupts up to two of three coordinators, and in some rounds all, until the calls are made."""
        while self._progress.has_callers:
            members = list(self._cluster.coordinators)
            self._random.shuffle(members)
            for _ in range(6):
                self._step(self._random.choice(members[1:]), DISRUPTIONS)
            if self._random.randrange(4) == 0:
                for member in members:
                    self._step(member, DISRUPTIONS[:1], calls=4)
            self._recover(members)
            self._progress.admit(CALLS_PER_STEP)

    def _step(self, member: Member, kinds: list[Disruption], calls: int = CALLS_PER_STEP) -> None:
        if member.id in self._active:
            self._recover([member])
            return self._progress.admit(calls)
        kind = self._random.choice(kinds)
        self.counts[kind.action] = self.counts.get(kind.action, 0) + 1
        self._cluster.act(member.id, kind.action)
        if kind.end is not None:
            self._active[member.id] = kind
        self._progress.admit(calls)
        if kind.is_long:
            time.sleep(1.5 * HURRIED_MS / 1_000)
        if kind.cuts:
            cut_connections_to(member.endpoint)

    def _recover(self, members: list[Member]) -> None:
        for member in members:
            kind = self._active.pop(member.id, None)
            if kind is not None and kind.end is not None:
                self._cluster.act(member.id, kind.end)


def cut_connections_to(url: str) -> None:
    """Simulates a network failure: requests arrive, responses do not."""
    port = urlsplit(url).port
    for name in os.listdir("/proc/self/fd"):
        try:
            if not stat.S_ISSOCK(os.stat(f"/proc/self/fd/{name}").st_mode):
                continue
            with socket.socket(fileno=os.dup(int(name))) as own:
                if own.family == socket.AF_INET and own.getpeername()[1] == port:
                    own.shutdown(socket.SHUT_RDWR)
        except OSError:
            # Closed, or not connected, meanwhile.
            continue
