"""The ways to make a request. A driver is a client whose databases' `request` goes that way, and
ends as that of any other client does: with a Response, or with an ArangoError."""

from __future__ import annotations

from cells import CELLS, Cell
from exchange_client import ExchangingClient
from submission_client import SubmittingClient

from libarango import ArangoClient

#: By the names that tests have of them.
DRIVERS: dict[str, type[ArangoClient]] = {
    "blocking": ArangoClient,
    "submitted": SubmittingClient,
    "exchanged": ExchangingClient,
}


#: What is played.
PLAYS: list[tuple[Cell, str]] = [(cell, driver) for cell in CELLS for driver in DRIVERS]
