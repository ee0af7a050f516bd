"""Which processors the server and the clients run on."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import Iterator


class Processors:
    """The processors there are; every program inherits those it is started on."""

    def __init__(self, are_pinned: bool) -> None:
        #: For clients whose threads are part of what they offer.
        self.all = os.sched_getaffinity(0)
        self._are_pinned = are_pinned

    def one_for_all(self) -> set[int]:
        """One for the server and for clients that make one call after the other. On one they are
        woken by a switch; across two, by an interrupt that in a virtual machine takes longer than
        the call and differs from round to round."""
        return {max(self.all)} if self._are_pinned else self.all

    def beside_the_server(self) -> set[int]:
        """Another one, for clients that work while the server does. All of a client's threads
        share it, so that what is compared is their work."""
        return {min(self.all)} if self._are_pinned else self.all

    @contextmanager
    def used(self, numbers: set[int]) -> Iterator[None]:
        """Programs started meanwhile run on those; those that run already stay where they are."""
        before = os.sched_getaffinity(0)
        os.sched_setaffinity(0, numbers)
        try:
            yield
        finally:
            os.sched_setaffinity(0, before)
