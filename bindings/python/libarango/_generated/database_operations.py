# Made by scripts/generate-python. Do not edit.
"""The database API."""

from __future__ import annotations

from typing import Any, List, Literal, Optional, Union

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

    def shard_statistics(self, server_id: Optional[str] = None) -> dict[str, Any]:
        """The numbers of shards of the database.

        Arguments:
            server_id (a server's id, its short name, or "all"): The DB-Server whose shards are
                counted, or "all" for each one; the sum of all if it is not given.

        Returns: the value of `result`.
        Raises: DatabaseShardStatisticsError.
        Request: GET /_api/database/shardStatistics; for any user.
        """
        answer: dict[str, Any] = self._run(b"database.shard_statistics", {"server_id": server_id})
        return answer

    def create(self, name: str, sharding: Optional[Literal["", "flexible", "single"]] = None,
               replication_factor: Optional[Union[Literal["satellite"], int]] = None,
               write_concern: Optional[int] = None, users: Optional[List[Any]] = None) -> bool:
        """Creates a database. In `_system` only. Other coordinators may report for a moment that
        the database does not exist.

        Arguments:
            name: The name of the new database.
            sharding ("" or "flexible" or "single"): The distribution of new collections: "single"
                puts all shards on one DB-Server.
            replication_factor ("satellite" or an integer from 1 to 2147483647): The number of
                copies of each shard, or "satellite" for a copy on every DB-Server.
            write_concern (an integer from 1 to 2147483647): The minimum number of copies in sync
                for a write.
            users: The users with access: objects with `username`, `passwd`, `active` and `extra`.
                Missing ones are created.

        Returns: the value of `result`.
        Raises: DatabaseCreateError.
        Request: POST /_api/database; for an administrator.
        """
        answer: bool = self._run(b"database.create", {
            "name": name, "sharding": sharding, "replication_factor": replication_factor,
            "write_concern": write_concern, "users": users})
        return answer

    def delete(self, name: str, ignore_missing: Optional[bool] = None) -> bool:
        """Deletes a database with all its data. In `_system` only.

        Arguments:
            name: The name of the database to delete.
            ignore_missing: True for the result false, in place of an error, if there is no such
                database.

        Returns: the value of `result`.
        Raises: DatabaseDeleteError.
        Request: DELETE /_api/database/{name}; for an administrator.
        """
        answer: bool = self._run(b"database.delete", {
            "name": name, "ignore_missing": ignore_missing})
        return answer
