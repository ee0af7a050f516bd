"""Requests sent with x-arango-async: each server keeps its own until their answers are fetched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from arango_sim.answers import Answer, Refusal, Wait
from arango_sim.homes import id_at

Run = Callable[[], Answer | Wait]


@dataclass(eq=False)
class AsyncRequest:
    """Queued until it runs; its work may take its time; then `answer` is what was answered."""

    id: str
    owner: str
    run: Run
    wait: Wait | None = None
    answer: Answer | None = None
    finished: float = 0.0


class AsyncRequests:
    def __init__(self, server_number: int) -> None:
        self._server_number = server_number
        self._last = 0
        self._by_id: dict[str, AsyncRequest] = {}
        self._nobodys: list[AsyncRequest] = []

    def add(self, owner: str, run: Run, is_stored: bool) -> str:
        """The id under which the owner can fetch the response."""
        self._last += 1
        request = AsyncRequest(id_at(self._server_number, self._last), owner, run)
        if is_stored:
            self._by_id[request.id] = request
        else:
            self._nobodys.append(request)
        return request.id

    def proceed(self, now: float, may_start: bool,
                answered: Callable[[Run], Answer | Wait]) -> None:
        """Runs queued requests, and repeats those that take time."""
        for request in [*self._by_id.values(), *self._nobodys]:
            given: Answer | Wait | None = None
            if request.answer is not None:
                continue
            if request.wait is not None:
                given = answered(partial(_look, request.wait))
            elif may_start:
                given = answered(request.run)
            if isinstance(given, Wait):
                request.wait = given
            elif given is not None:
                request.answer, request.finished = given, now
        self._nobodys = [each for each in self._nobodys if each.answer is None]

    def find(self, id: str, owner: str) -> AsyncRequest:
        request = self._by_id.get(id)
        if request is None or request.owner != owner:
            raise Refusal(404, 404, "not found")
        return request

    def take(self, id: str, owner: str) -> Answer | None:
        """The stored answer, once; None while there is none."""
        answer = self.find(id, owner).answer
        if answer is not None:
            del self._by_id[id]
        return answer

    def forget(self, id: str) -> None:
        del self._by_id[id]

    def cancel(self, id: str, owner: str, now: float) -> None:
        request = self.find(id, owner)
        if request.answer is None:
            request.answer = Refusal(410, 21, "canceled request").answer
            request.finished = now

    def listed(self, owner: str, is_done: bool) -> list[str]:
        """The newest first."""
        return [request.id for request in reversed(self._by_id.values())
                if request.owner == owner and (request.answer is not None) is is_done]

    def delete(self, owner: str, before: float | None = None) -> None:
        """All of an owner, or those that were done before a moment."""
        for request in list(self._by_id.values()):
            is_old = before is None or (request.answer is not None and request.finished < before)
            if request.owner == owner and is_old:
                del self._by_id[request.id]

    def count(self, is_done: bool) -> int:
        return sum((request.answer is not None) is is_done
                   for request in [*self._by_id.values(), *self._nobodys])

    def clear(self) -> None:
        """Removes what is lost with the process."""
        self._by_id.clear()
        self._nobodys.clear()


def _look(wait: Wait) -> Answer | Wait:
    return wait.look() or wait
