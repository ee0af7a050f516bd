"""What a client is opened with."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Setup:
    """What is None or false is left to the client's own default."""

    hosts: list[str]
    username: str = "root"
    password: str = ""
    take_turns: bool = False
    jwt: bool = False
    #: For one attempt.
    timeout_seconds: float | None = None
    #: For a call with all its attempts, which libarango alone has a setting for.
    call_seconds: float | None = None
    max_response_bytes: int | None = None

    def text(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, text: str) -> Setup:
        return cls(**json.loads(text))
