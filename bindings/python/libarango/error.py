"""The error of all errors, and what each of them tells."""

from __future__ import annotations

from typing import Any, Optional


class ArangoError(Exception):
    """A call that failed."""

    #: The status of arango.h.
    status: str = "ARANGO_ERR_INTERNAL"

    def __init__(self, message: str, *, status: Optional[str] = None,
                 operation: Optional[str] = None, host: Optional[str] = None,
                 http_code: Optional[int] = None, error_code: Optional[int] = None,
                 error_message: Optional[str] = None, execution: str = "no",
                 attempts: Optional[list[dict[str, Any]]] = None) -> None:
        super().__init__(message)
        if status is not None:
            self.status = status
        #: One sentence for a log.
        self.message = message
        #: The operation, "cluster.health"; None if it was none.
        self.operation = operation
        #: The coordinator that answered or was tried last; None if none was tried.
        self.host = host
        #: The HTTP status of the answer; None if none came.
        self.http_code = http_code
        #: ArangoDB's errorNum; None if the answer has none.
        self.error_code = error_code
        #: ArangoDB's errorMessage; None if the answer has none.
        self.error_message = error_message
        #: Whether the server executed the request: "no", "yes" or "unknown".
        self.execution = execution
        #: Every attempt in order: host, outcome, sent and ms of each.
        self.attempts = [] if attempts is None else attempts

    def __repr__(self) -> str:
        told = [repr(self.message)]
        told += [f"{name}={getattr(self, name)!r}" for name in
                 ("status", "operation", "host", "http_code", "error_code", "execution")
                 if getattr(self, name) is not None]
        return f"{type(self).__name__}({', '.join(told)})"

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are made again from their positional arguments; the rest is state.
        return type(self), (self.message,), self.__dict__
