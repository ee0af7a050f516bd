"""The methods of a database for views, analyzers, users and permissions."""

from __future__ import annotations

from libarango._generated.definition_methods import DefinitionMethods as DefinitionMethods
