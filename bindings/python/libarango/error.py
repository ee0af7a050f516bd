"""The base class of all exceptions of libarango."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Optional

if TYPE_CHECKING:
    from libarango.request import Request
    from libarango.response import Response


class ArangoError(Exception):
    """A call that failed."""

    #: The status of arango.h.
    status: str = "ARANGO_ERR_INTERNAL"
    #: The summary of the import that failed, of `import_file`; None for other calls.
    summary: Optional[dict[str, Any]] = None

    def __init__(self, message: str, *, status: Optional[str] = None,
                 operation: Optional[str] = None, host: Optional[str] = None,
                 http_code: Optional[int] = None, error_code: Optional[int] = None,
                 error_message: Optional[str] = None, execution: str = "no",
                 attempts: Optional[list[dict[str, Any]]] = None, url: Optional[str] = None,
                 http_method: Optional[str] = None, request: Optional[Request] = None,
                 response: Optional[Response] = None) -> None:
        super().__init__(message)
        if status is not None:
            self.status = status
        #: The message, one line for a log.
        self.message = message
        #: The operation, "cluster.health"; None for a call of `request`.
        self.operation = operation
        #: The coordinator of the last attempt; None without an attempt.
        self.host = host
        #: The HTTP status of the response; None without a response.
        self.http_code = http_code
        #: ArangoDB's errorNum, or the HTTP status if the response lacks it; None without a
        #: response.
        self.error_code = error_code
        #: ArangoDB's errorMessage; None if the response lacks it.
        self.error_message = error_message
        #: "yes" if the server executed the request, "no" if it did not, or "unknown".
        self.execution = execution
        #: Every attempt in order: host, outcome, sent and ms of each.
        self.attempts: list[dict[str, Any]] = [] if attempts is None else attempts
        #: The URL of the request; None if it was not sent to a coordinator.
        self.url = url
        #: The method of the request in lower case; None if it was not sent to a coordinator.
        self.http_method: Optional[str] = None if http_method is None else http_method.lower()
        #: The request; None if the arguments are invalid.
        self.request = request
        #: The response; None without a response.
        self.response = response

    @property
    def http_headers(self) -> Optional[Mapping[str, str]]:
        """The headers of the response; None without a response."""
        return None if self.response is None else self.response.headers

    def __repr__(self) -> str:
        parts = [repr(self.message)]
        parts += [f"{name}={getattr(self, name)!r}" for name in
                 ("status", "operation", "host", "http_code", "error_code", "execution")
                 if getattr(self, name) is not None]
        return f"{type(self).__name__}({', '.join(parts)})"

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are recreated from their positional arguments; the rest is state.
        return type(self), (self.message,), self.__dict__
