# Made by scripts/generate-python. Do not edit.
"""The database API, for asyncio."""

from __future__ import annotations

from typing import Any

from libarango.aio.operation import Group


class DatabaseOperations(Group):
    """The database itself."""

    async def properties(self) -> dict[str, Any]:
        """The properties of the database: its id, its name and its defaults.

        Returns: the value of `result`.
        Raises: DatabasePropertiesError.
        Request: GET /_api/database/current; for any user.
        """
        answer: dict[str, Any] = await self._run(b"database.properties")
        return answer
