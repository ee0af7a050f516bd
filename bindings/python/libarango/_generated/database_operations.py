# Made by scripts/generate-python. Do not edit.
"""The database API."""

from __future__ import annotations

from typing import Any, List

from libarango.operation import Group


class DatabaseOperations(Group):
    """The database itself."""

    def properties(self) -> dict[str, Any]:
        """The properties of the database: its id, its name and its defaults.

        Returns: the value of `result`.
        Raises: DatabasePropertiesError.
        Request: GET /_api/database/current; for any user.
        """
        answer: dict[str, Any] = self._run(b"database.properties")
        return answer

    def list(self) -> List[str]:
        """The names of all databases. In `_system` only.

        Returns: the value of `result`.
        Raises: DatabaseListError.
        Request: GET /_api/database; for an administrator.
        """
        answer: list[str] = self._run(b"database.list")
        return answer

    def list_accessible(self) -> List[str]:
        """The names of the databases that the user can read.

        Returns: the value of `result`.
        Raises: DatabaseListError.
        Request: GET /_api/database/user; for any user.
        """
        answer: list[str] = self._run(b"database.list_accessible")
        return answer

    def create(self, name: str) -> bool:
        """Creates a database with default options. In `_system` only. Other coordinators may report
        for a moment that the database does not exist.

        Arguments:
            name: The name of the new database.

        Returns: the value of `result`.
        Raises: DatabaseCreateError.
        Request: POST /_api/database; for an administrator.
        """
        answer: bool = self._run(b"database.create", {"name": name})
        return answer

    def delete(self, name: str) -> bool:
        """Deletes a database with all its data. In `_system` only.

        Arguments:
            name: The name of the database to delete.

        Returns: the value of `result`.
        Raises: DatabaseDeleteError.
        Request: DELETE /_api/database/{name}; for an administrator.
        """
        answer: bool = self._run(b"database.delete", {"name": name})
        return answer
