"""What becomes of a request whose server says nothing more, or that it shuts down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass

from faults_compared.cell import Cell, errors_of
from faults_compared.player import Outcome, OutOfTime, Player
from faults_compared.stage import COORDINATORS, Stage, is_call

TRIALS = 6
METHODS = {"get": "GET", "insert": "POST", "delete": "DELETE"}


@dataclass(frozen=True)
class Seen:
    """A call that met the trouble: how it went, and how often it arrived anywhere."""

    outcome: Outcome
    arrivals: int


def dropped(stage: Stage, word: str) -> Cell:
    """The first host reads the request and closes the connection, which is a new one."""
    with stage.player(stage.faulty.hosts[:COORDINATORS]) as player:
        def trial() -> Seen:
            faulty = stage.behaving_hosts()
            player.opened()
            stage.break_host(0, "close-before-answer")
            return _call_that_meets(
                player, word, lambda: _arrivals(stage, word), faulty.forget_requests)
        return _cell(_tried(trial))


def dropped_when_kept(stage: Stage, word: str) -> Cell:
    """The same on a connection that has served before."""
    with stage.player(stage.faulty.hosts[:COORDINATORS]) as player:
        def trial() -> Seen:
            faulty = stage.behaving_hosts()
            player.opened()
            for _ in range(COORDINATORS):
                if not (warm := player.tell("get")).ok:
                    raise SystemExit(f"bench: {stage.contender.title}: {warm.message}")
            stage.break_host(0, "close-idle")
            return _call_that_meets(
                player, word, lambda: _arrivals(stage, word), faulty.forget_requests)
        return _cell(_tried(trial))


def shutting_down(stage: Stage, word: str) -> Cell:
    """The first coordinator answers 503/30, which does not tell whether it has executed it."""
    cluster = stage.healthy_cluster()
    cluster.act(cluster.coordinators[0].id, "shutdown-phase")

    def arrivals() -> list[int]:
        return [sum(is_call(each, METHODS[word]) for each in cluster.requests(server.id))
                for server in cluster.coordinators]

    with stage.player(cluster.endpoints) as player:
        def trial() -> Seen:
            player.opened()
            return _call_that_meets(player, word, arrivals, cluster.forget_requests)
        return _cell(_tried(trial))


def _tried(trial: Callable[[], Seen]) -> list[Seen]:
    """So many trials, or as many as fit into the time."""
    seen: list[Seen] = []
    try:
        while len(seen) < TRIALS:
            seen.append(trial())
    except OutOfTime:
        if not seen:
            raise SystemExit("bench: no trial fits into the time") from None
    return seen


def _arrivals(stage: Stage, word: str) -> list[int]:
    """Of whole requests, for each host."""
    return [sum(is_call(each, METHODS[word]) for each in stage.faulty.requests(host))
            for host in range(COORDINATORS)]


def _call_that_meets(player: Player, word: str, arrivals: Callable[[], list[int]],
                     forget: Callable[[], None]) -> Seen:
    """The first call that reaches the first host: whoever takes turns may need as many as there
    are hosts."""
    for _ in range(COORDINATORS):
        forget()
        outcome = player.tell(word)
        counted = arrivals()
        if counted[0]:
            return Seen(outcome, sum(counted))
    raise SystemExit(f"bench: no call reached the first host ({word})")


def _cell(seen: list[Seen]) -> Cell:
    again = sum(each.arrivals > 1 for each in seen)
    most = max(each.arrivals for each in seen)
    errors = errors_of(each.outcome for each in seen)
    parts = [f"{again} of {len(seen)} sent again"]
    if most > 2:
        parts[0] += f", arrived up to {most} times"
    parts.append(f"raised {errors}" if errors else "all answered")
    return Cell("<br>".join(parts), {
        "met": len(seen), "sent_again": again, "most_arrivals": most,
        "calls": [{**asdict(each.outcome), "arrivals": each.arrivals} for each in seen]})
