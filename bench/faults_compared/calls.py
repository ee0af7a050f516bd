"""What calls cost while one of three coordinators is unwell."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from statistics import median

from sim_process import SimulatedCluster

from faults_compared.blackhole import blackhole
from faults_compared.cell import NO_SUCH_SETTING, Cell, duration, errors_of
from faults_compared.contenders import LIBARANGO
from faults_compared.player import LIMIT_SECONDS, Outcome, OutOfTime
from faults_compared.stage import COORDINATORS, Stage, is_call

CALLS = 20
PAUSE_SECONDS = 0.05
# Longer than the 30 s after which aiohttp gives up connecting.
BLACKHOLE_SECONDS = 35.0
# So that whoever takes turns has been to every coordinator.
WARM_UP = 2 * COORDINATORS


@dataclass(frozen=True)
class Trouble:
    """What befalls the first coordinator of the list, which every client uses first."""

    name: str
    action: str | None
    #: Whether requests still reach it, so that the records can show that it was met.
    is_met: bool = True
    timeout_seconds: float | None = None
    call_seconds: float | None = None

    def measured(self, stage: Stage, word: str) -> Cell:
        if self.call_seconds is not None and stage.contender.client != LIBARANGO:
            return NO_SUCH_SETTING
        cluster = stage.healthy_cluster()
        first = cluster.coordinators[0].id
        with stage.player(cluster.endpoints, timeout_seconds=self.timeout_seconds,
                          call_seconds=self.call_seconds) as player:
            player.opened()
            for _ in range(WARM_UP):
                _require(player.tell("get"), stage)
            if not any(is_call(each, "GET") for each in cluster.requests(first)):
                raise SystemExit(f"bench: {stage.contender.title} did not use the first host")
            cluster.forget_requests()
            if self.action is not None:
                cluster.act(first, self.action)
                # Its connections are reset once the answer to this has been sent.
                time.sleep(PAUSE_SECONDS)
            cell = paced(player.tell, word)
        if self.action is not None and self.is_met and not cluster.requests(first):
            raise SystemExit(f"bench: {stage.contender.title} never met {self.name!r}")
        return cell


def _require(outcome: Outcome, stage: Stage) -> None:
    if not outcome.ok:
        raise SystemExit(f"bench: {stage.contender.title} fails with a cluster that is well: "
                         f"{outcome.error}: {outcome.message}")


def blackholed(stage: Stage, word: str) -> Cell:
    """The first host of the list is one to which no connection comes about."""
    cluster = stage.healthy_cluster()
    with blackhole() as hole, stage.player(
            [hole, *cluster.endpoints[1:]], BLACKHOLE_SECONDS) as player:
        player.opened()
        return paced(player.tell, word, BLACKHOLE_SECONDS)


def paced(tell: Callable[[str], Outcome], word: str,
          limit_seconds: float = LIMIT_SECONDS) -> Cell:
    """So many calls with a pause after each, or as many as fit into the time."""
    outcomes: list[Outcome] = []
    cut_after: float | None = None
    for _ in range(CALLS):
        start = time.monotonic()
        try:
            outcomes.append(tell(word))
        except OutOfTime:
            cut_after = time.monotonic() - start
            break
        time.sleep(PAUSE_SECONDS)
    return _cell(outcomes, cut_after, limit_seconds)


def _cell(outcomes: list[Outcome], cut_after: float | None, limit_seconds: float) -> Cell:
    answered = sum(outcome.ok for outcome in outcomes)
    seconds = [outcome.seconds for outcome in outcomes]
    parts = [f"{answered} of {len(outcomes)}"]
    if outcomes:
        parts.append(f"{duration(median(seconds))} / {duration(max(seconds))} / "
                     f"{duration(sum(seconds))}")
    if failed := errors_of(outcomes):
        parts.append(failed)
    if cut_after is not None:
        parts.append(f"the next took over {int(cut_after)} s" if cut_after >= 1
                     else f"{limit_seconds:.0f} s were over")
    return Cell("<br>".join(parts), {
        "answered": answered, "calls": len(outcomes), "cut_after_seconds": cut_after,
        "outcomes": [asdict(outcome) for outcome in outcomes]})


TROUBLES = (
    Trouble("all are well", None),
    Trouble("it refuses connections", "stop", is_met=False),
    Trouble("it is starting (503/503)", "startup"),
    Trouble("its queue is full (503/21003)", "queue-full"),
    Trouble("it never answers; 1 s for an attempt", "hang", timeout_seconds=1.0),
    Trouble("it never answers; 1 s for the whole call", "hang", call_seconds=1.0),
)
