"""The types of the options, for type checkers."""

from __future__ import annotations

from libarango._generated.options import AuthMethod as AuthMethod
from libarango._generated.options import ClientOptions as ClientOptions
from libarango._generated.options import DatabaseOptions as DatabaseOptions
from libarango._generated.options import DerivedOptions as DerivedOptions
