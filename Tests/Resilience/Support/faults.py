"""The table of faults, and the time at which each is set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any


class Port(Enum):
    """The listener at the host's address."""

    FAULTY = "a host that does what it is told"
    FAULTY_TLS = "the same, asked to speak TLS, which it cannot"
    FULL = "a port that makes no connection"
    SILENT = "a port nobody reads from"
    SILENT_TLS = "the same, asked to speak TLS"
    NOWHERE = "no address at all"


class When(Enum):
    """The phase of the client in which the fault is set."""

    FRESH = "before a request for which a connection has to be opened"
    OPENING = "before the request that opens the connection which the next one finds"
    KEPT = "while a connection is idle"


@dataclass(frozen=True)
class Fault:
    """`told` and its parameters are those of arango_faults."""

    told: str = "none"
    parameters: Mapping[str, Any] = field(default_factory=dict)
    port: Port = Port.FAULTY
    when: When = When.FRESH
    #: The body of the answer, where one comes and is not that of a host that behaves.
    body: bytes | None = None

    @classmethod
    def answer(cls, status: int, body: Any, content_type: str | None = None) -> Fault:
        """A whole answer."""
        headers = {} if content_type is None else {"Content-Type": content_type}
        return cls("answer", {"answer": {"status": status, "headers": headers, "body": body}})

    @classmethod
    def error(cls, status: int, number: int, message: str) -> Fault:
        """ArangoDB's way to say that something went wrong."""
        return cls.answer(status, {"error": True, "code": status, "errorNum": number,
                                   "errorMessage": message})


#: The largest answer that clients of these tests accept.
MAX_RESPONSE_BYTES = 64 << 10
#: The response of a host without a fault.
WELL_BODY = b'{"error":false,"code":200}'

STARTING = "service unavailable due to startup or maintenance mode"
HTML = "<html><body>no server is available to handle this request</body></html>"
# Behind an answer that seems to end with its first line come the bytes of another one.
SURPLUS = '{}HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n"forged"'

FAULTS: dict[str, Fault] = {
    "none": Fault(),

    "unresolved": Fault(port=Port.NOWHERE),
    "refused": Fault("refuse"),
    "connect-timeout": Fault(port=Port.FULL),
    "tls-refused": Fault("early-close", port=Port.FAULTY_TLS),
    "tls-timeout": Fault(port=Port.SILENT_TLS),

    "early-close": Fault("early-close"),
    "close-before-answer": Fault("close-before-answer"),
    "close-inside-headers": Fault("close-inside-headers"),
    "close-inside-body": Fault("close-inside-body"),
    "close-after-answer": Fault("close-after-answer"),
    "reset-before-answer": Fault("reset", {"where": "before"}),
    "reset-inside-headers": Fault("reset", {"where": "headers"}),
    "reset-inside-body": Fault("reset", {"where": "body"}),
    "reset-after-answer": Fault("reset-idle"),

    "unread": Fault(port=Port.SILENT),
    "accept-and-hang": Fault("accept-and-hang"),
    "hang-inside-headers": Fault("hang-inside-headers"),
    "hang-inside-body": Fault("hang-inside-body"),
    "trickle": Fault("trickle", {"bytes_per_second": 20}),
    "delay": Fault("delay", {"seconds": 0.01}),

    "garbage": Fault("garbage"),
    "not-json": Fault("not-json", {"text": HTML}, body=HTML.encode()),
    "oversized": Fault("oversized", {"size": 1 << 20}),
    "gzip-bomb": Fault("gzip-bomb", {"size": 1 << 20}),
    "longer-promised": Fault("wrong-length", {"off_by": 1}),
    "shorter-promised": Fault("wrong-length", {"off_by": -1}, body=WELL_BODY[:-1]),
    "bad-chunk": Fault("bad-chunk"),
    "huge-header": Fault("huge-header"),
    "redirect-301": Fault("redirect", {"status": 301}, body=b""),
    "redirect-302": Fault("redirect", {"status": 302}, body=b""),
    "redirect-303": Fault("redirect", {"status": 303}, body=b""),
    "redirect-307": Fault("redirect", {"status": 307}, body=b""),
    "redirect-308": Fault("redirect", {"status": 308}, body=b""),

    "503-starting": Fault.error(503, 503, STARTING),
    "503-other-text": Fault.error(503, 503, "could not talk to agency"),
    "503-longer-text": Fault.error(503, 503, STARTING + ", or so it seems"),
    "503-21003": Fault.error(503, 21003, "scheduler queue is full"),
    "412-21004": Fault.error(412, 21004, "queue time violated"),
    "503-30": Fault.error(503, 30, "server is shutting down"),
    "503-1478": Fault.error(503, 1478, "cluster backend unavailable"),
    "503-1429": Fault.error(503, 1429, "write concern not fulfilled"),
    "502-html": Fault.answer(502, HTML, "text/html"),
    "502-empty": Fault.answer(502, ""),
    "503-html": Fault.answer(503, HTML, "text/html"),
    "503-empty": Fault.answer(503, ""),
    "503-json": Fault.answer(503, {"message": "no server is available"}),
    "504-html": Fault.answer(504, HTML, "text/html"),
    "504-empty": Fault.answer(504, ""),
    "429": Fault.error(429, 429, "too many requests"),
    "429-html": Fault.answer(429, HTML, "text/html"),
    "412-other": Fault.error(412, 1200, "conflict"),
    "500-21003": Fault.error(500, 21003, "scheduler queue is full"),
    "401-11": Fault.error(401, 11, "not authorized to execute this request"),
    "401-401": Fault.error(401, 401, "unauthorized"),
    "401-empty": Fault.answer(401, ""),
    "401-html": Fault.answer(401, HTML, "text/html"),
    "403": Fault.error(403, 11, "forbidden"),
    "404": Fault.error(404, 1203, "collection or view not found"),
    "500": Fault.error(500, 4, "internal error"),

    "idle-closed": Fault("close-after-answer", when=When.OPENING),
    "idle-reset": Fault("reset-idle", when=When.OPENING),
    "idle-surplus": Fault("wrong-length", {"off_by": 2 - len(SURPLUS), "answer": {"body": SURPLUS}},
                          when=When.OPENING),
    "close-idle": Fault("close-idle", when=When.KEPT),
}

#: Errors of documents, queries, cursors and transactions.
DATA_FAULTS: dict[str, Fault] = {
    "400-400": Fault.error(400, 400, "expecting allowRetry option to be true"),
    "400-1653": Fault.error(400, 1653, "transaction is aborted"),
    "404-1202": Fault.error(404, 1202, "document not found"),
    "404-1600": Fault.error(404, 1600, "cursor not found"),
    "404-1655": Fault.error(404, 1655, "transaction not found"),
    "409-1200": Fault.error(409, 1200, "write-write conflict"),
    "409-1210": Fault.error(409, 1210, "unique constraint violated"),
    "409-1601": Fault.error(409, 1601, "cursor is busy"),
    "410-1500": Fault.error(410, 1500, "query killed"),
    "410-1654": Fault.error(410, 1654, "transaction was aborted"),
    "500-32": Fault.error(500, 32, "query would use more memory than allowed"),
    "500-1457": Fault.error(500, 1457, "timeout in cluster operation"),
}

_ALL = {**FAULTS, **DATA_FAULTS}


def fault(name: str) -> Fault:
    """`kept-` before a name says that the request meets the fault on a kept connection."""
    bare = name.removeprefix("kept-")
    return _ALL[name] if bare == name else replace(_ALL[bare], when=When.KEPT)
