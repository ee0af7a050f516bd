"""/_api/job: the answers of requests that were sent with x-arango-async: store."""

from __future__ import annotations

from dataclasses import replace

from arango_sim.answers import Answer, Refusal, empty, raw
from arango_sim.homes import home_of
from arango_sim.routing import Call, Route
from arango_sim.servers import Server

ASYNC_ID = "X-Arango-Async-Id"
DEFAULT_COUNT = 100


def home(call: Call) -> Server:
    """The coordinator that took the request an id was given for."""
    number = home_of(call.parameters[0])
    if number is None:
        raise Refusal(404, 404, "not found")
    server = call.cluster.coordinator(number)
    if server is None:
        raise Refusal(404, 404, "cannot find target server for job id")
    return server


def fetch(call: Call) -> Answer:
    """The stored response with an additional header that marks it as a job's."""
    id = call.parameters[0]
    answer = call.server.async_requests.take(id, call.user.name)
    if answer is None:
        return empty(204)
    return replace(answer, headers=[*answer.headers, (ASYNC_ID, id)])


def status(call: Call) -> Answer:
    request = call.server.async_requests.find(call.parameters[0], call.user.name)
    return empty(204 if request.answer is None else 200)


def cancel(call: Call) -> Answer:
    call.server.async_requests.cancel(call.parameters[0], call.user.name,
                                      call.cluster.clock.now())
    return raw({"result": True})


def delete(call: Call) -> Answer:
    requests, owner = call.server.async_requests, call.user.name
    requests.find(call.parameters[0], owner)
    requests.forget(call.parameters[0])
    return raw({"result": True})


def pending(call: Call) -> Answer:
    return _listed(call, False)


def done(call: Call) -> Answer:
    return _listed(call, True)


def _listed(call: Call, is_done: bool) -> Answer:
    text = call.query.get("count", str(DEFAULT_COUNT))
    if not (text.isascii() and text.isdigit()):
        raise Refusal(400, 10, f"`count` must be a number, not '{text}'")
    return raw(call.server.async_requests.listed(call.user.name, is_done)[: int(text)])


def delete_all(call: Call) -> Answer:
    call.server.async_requests.delete(call.user.name)
    return raw({"result": True})


def delete_expired(call: Call) -> Answer:
    text = call.query.get("stamp", "")
    try:
        stamp = float(text)
    except ValueError:
        raise Refusal(400, 10, f"`stamp` must be a time in seconds, not '{text}'") from None
    call.server.async_requests.delete(call.user.name, stamp)
    return raw({"result": True})


def no_id(call: Call) -> Answer:
    raise Refusal(400, 400, "bad parameter")


ROUTES = [
    Route("GET", "/_api/job/pending", pending),
    Route("GET", "/_api/job/done", done),
    Route("DELETE", "/_api/job/all", delete_all),
    Route("DELETE", "/_api/job/expired", delete_expired),
    Route("GET", "/_api/job/{}", status, home=home),
    Route("PUT", "/_api/job/{}", fetch, home=home),
    Route("DELETE", "/_api/job/{}", delete, home=home),
    Route("PUT", "/_api/job/{}/cancel", cancel, home=home),
    *(Route(method, "/_api/job", no_id) for method in ("GET", "PUT", "DELETE")),
]
