"""The kinds of call. A driver is a client whose databases make requests that way. Each request
returns a Response or raises an ArangoError."""

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


#: The runs: every cell with every driver.
PLAYS: list[tuple[Cell, str]] = [(cell, driver) for cell in CELLS for driver in DRIVERS]
