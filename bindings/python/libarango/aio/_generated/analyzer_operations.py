# Made by scripts/generate-python. Do not edit.
"""The analyzer API, for asyncio."""

from __future__ import annotations

from typing import Any, List, Literal, Optional, Union

from libarango.aio.operation import Group


class AnalyzerOperations(Group):
    """The analyzers of the database."""

    async def list(self) -> List[dict[str, Any]]:
        """The built-in analyzers, those of the database, and those of `_system`.

        Returns: the value of `result`.
        Raises: AnalyzerListError.
        Request: GET /_api/analyzer; for any user.
        """
        answer: list[dict[str, Any]] = await self._run(b"analyzer.list")
        return answer

    async def get(self, name: str) -> dict[str, Any]:
        """The definition of an analyzer.

        Arguments:
            name: The name of the analyzer, also with that of its database: "shop::words".

        Returns: an object, without error and code.
        Raises: AnalyzerGetError.
        Request: GET /_api/analyzer/{name}; for any user.
        """
        answer: dict[str, Any] = await self._run(b"analyzer.get", {"name": name})
        return answer

    async def create(self, name: str, type: str, properties: Optional[dict[str, Any]] = None,
                     features: Optional[List[str]] = None) -> dict[str, Any]:
        """Creates an analyzer and gives its definition. An equal analyzer of that name is not an
        error.

        Arguments:
            name: The name of the analyzer.
            type: The type of the analyzer, such as "text".
            properties: The properties of the type.
            features: The features to store: "frequency", "norm", "position" and "offset".

        Returns: the answer as it is.
        Raises: AnalyzerCreateError.
        Request: POST /_api/analyzer; for a user with write access to the database.
        """
        answer: dict[str, Any] = await self._run(b"analyzer.create", {
            "name": name, "type": type, "properties": properties, "features": features})
        return answer

    async def delete(self, name: str, force: Optional[bool] = None,
                     ignore_missing: Optional[bool] = None) -> Union[str, Literal[False]]:
        """Deletes an analyzer, and gives its name with that of its database.

        Arguments:
            name: The name of the analyzer, also with that of its database: "shop::words".
            force: True to delete an analyzer that is in use; false if it is not given.
            ignore_missing: True for the result false, in place of an error, if there is no such
                analyzer.

        Returns: the string `name`.
        Raises: AnalyzerDeleteError.
        Request: DELETE /_api/analyzer/{name}; for a user with write access to the database.
        """
        answer: Union[str, Literal[False]] = await self._run(b"analyzer.delete", {
            "name": name, "force": force, "ignore_missing": ignore_missing})
        return answer
