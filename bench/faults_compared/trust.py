"""Tokens that expire, answers that lead elsewhere, and answers that swell."""

from __future__ import annotations

import time
from dataclasses import asdict

from sim_process import SimulatedCluster

from faults_compared.cell import NO_SUCH_SETTING, Cell, errors_of
from faults_compared.contenders import LIBARANGO
from faults_compared.lost import METHODS
from faults_compared.player import Unplayable
from faults_compared.stage import ELSEWHERE, SERVERS, Stage, authorization

TOKEN_SECONDS = 2
PAUSE_SECONDS = 0.1
BOMB_MIB = 100
SMALL_LIMIT_MIB = 1


def tokens_in_use(stage: Stage) -> Cell:
    """Calls without a rest for three lives of a token."""
    return _with_tokens(stage, [PAUSE_SECONDS] * round(3 * TOKEN_SECONDS / PAUSE_SECONDS))


def tokens_after_a_rest(stage: Stage) -> Cell:
    """A call, nothing for two lives of a token, and more calls."""
    return _with_tokens(stage, [2.0 * TOKEN_SECONDS] + [PAUSE_SECONDS] * 9)


def _with_tokens(stage: Stage, pauses: list[float]) -> Cell:
    """A call before each pause and one after the last."""
    with SimulatedCluster(*SERVERS, "--session-timeout", TOKEN_SECONDS) as cluster:
        with stage.player(cluster.endpoints, jwt=True) as player:
            try:
                player.opened()
            except Unplayable as reason:
                return Cell("not measured", {"not_measured": str(reason)})
            outcomes = [player.tell("get")]
            for pause in pauses:
                time.sleep(pause)
                outcomes.append(player.tell("get"))
        arrived = cluster.requests()
    if not any(authorization(each).lower().startswith("bearer ") for each in arrived):
        raise SystemExit(f"bench: {stage.contender.title} used no token")
    logins = sum(each["path"].endswith("/_open/auth") for each in arrived)
    renewals = sum(each["path"].endswith("/_open/auth/renew") for each in arrived)
    answered = sum(outcome.ok for outcome in outcomes)
    parts = [f"{answered} of {len(outcomes)}"]
    if errors := errors_of(outcomes):
        parts.append(errors)
    parts.append(f"{logins} login{'' if logins == 1 else 's'}"
                 + (f", {renewals} asked to renew" if renewals else ""))
    return Cell("<br>".join(parts), {
        "calls": len(outcomes), "answered": answered, "logins": logins,
        "renewals": renewals,
        "outcomes": [asdict(outcome) for outcome in outcomes]})


def redirected(stage: Stage, word: str) -> Cell:
    """A coordinator answers 307 and names a port of another server."""
    faulty = stage.behaving_hosts()
    stage.break_host(0, "redirect", location=f"{faulty.hosts[ELSEWHERE]}/elsewhere")
    with stage.player(faulty.hosts[:1]) as player:
        player.opened()
        outcome = player.tell(word)
    if not faulty.requests(0):
        raise SystemExit(f"bench: {stage.contender.title} never met the redirection")
    followed = [each for each in faulty.requests(ELSEWHERE) if each["method"] == METHODS[word]
                or each["path"].startswith("/elsewhere")]
    with_password = sum(bool(authorization(each)) for each in followed)
    with_body = sum(each["body_size"] > 0 for each in followed)
    if not followed:
        text = "not followed"
    else:
        text = f"followed, {'with' if with_password else 'without'} the password"
        text += ", with the document" if with_body else ""
    if outcome.ok:
        returned = "its answer returned" if followed else "the 307 returned"
    else:
        returned = f"raised {outcome.error}"
    parts = [text, returned]
    return Cell("<br>".join(parts), {
        "followed": len(followed), "with_password": with_password, "with_body": with_body,
        "outcome": asdict(outcome)})


def bomb(stage: Stage, limit_mib: int | None = None) -> Cell:
    """An answer that is small on the wire and 100 MiB once unpacked."""
    if limit_mib is not None and stage.contender.client != LIBARANGO:
        return NO_SUCH_SETTING
    faulty = stage.behaving_hosts()
    limit = None if limit_mib is None else limit_mib << 20
    with stage.player(faulty.hosts[:1], max_response_bytes=limit) as player:
        player.opened()
        # What a first call takes is no part of it.
        if not (well := player.tell("get")).ok:
            raise SystemExit(f"bench: {stage.contender.title}: {well.error}: {well.message}")
        stage.break_host(0, "gzip-bomb", size=BOMB_MIB << 20)
        faulty.forget_requests()
        outcome = player.tell("weigh")
    if not faulty.requests(0):
        raise SystemExit(f"bench: {stage.contender.title} never met the bomb")
    how = "its text returned" if outcome.ok else f"raised {outcome.error}"
    return Cell(f"{outcome.grown_kib / 1024:.0f} MiB more memory<br>{how}",
                {"outcome": asdict(outcome)})
