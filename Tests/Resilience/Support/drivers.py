"""The kinds of call. A driver is a client whose databases make requests that way. Each request
returns a Response or raises an ArangoError; `run_operation` returns the result of an operation."""

from __future__ import annotations

from blocking_client import BlockingClient
from cells import CELLS, Cell
from data_cells import DATA_CELLS, DataCell
from exchange_client import ExchangingClient
from submission_client import SubmittingClient

from libarango import ArangoClient

#: By the names that tests have of them.
DRIVERS: dict[str, type[ArangoClient]] = {
    "blocking": BlockingClient,
    "submitted": SubmittingClient,
    "exchanged": ExchangingClient,
}


#: The runs: every cell with every driver.
PLAYS: list[tuple[Cell, str]] = [(cell, driver) for cell in CELLS for driver in DRIVERS]
DATA_PLAYS: list[tuple[DataCell, str]] = [
    (cell, driver) for cell in DATA_CELLS for driver in DRIVERS]
