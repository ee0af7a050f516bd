"""The methods that python-arango has on a database, for programs that come from there."""

from __future__ import annotations

from libarango._generated.python_arango import DatabaseMethods as DatabaseMethods
