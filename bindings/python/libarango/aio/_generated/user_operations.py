# Made by scripts/generate-python. Do not edit.
"""The users, for asyncio."""

from __future__ import annotations

from typing import Any, List, Literal, Optional

from libarango.aio.operation import Group


class UserOperations(Group):
    """The users of the deployment and their permissions."""

    async def list(self) -> List[dict[str, Any]]:
        """The users: `user`, `active` and `extra` of each.

        Returns: the value of `result`.
        Raises: UserListError.
        Request: GET /_api/user; for an administrator.
        """
        answer: list[dict[str, Any]] = await self._run(b"user.list")
        return answer

    async def get(self, user: str) -> dict[str, Any]:
        """A user: `user`, `active` and `extra`.

        Arguments:
            user: The name of the user.

        Returns: an object, without error and code.
        Raises: UserGetError.
        Request: GET /_api/user/{user}; for the user concerned, or an administrator.
        """
        answer: dict[str, Any] = await self._run(b"user.get", {"user": user})
        return answer

    async def create(self, user: str, password: Optional[str] = None, active: Optional[bool] = None,
                     extra: Optional[dict[str, Any]] = None) -> dict[str, Any]:
        """Creates a user. Other coordinators may not know the user for a moment.

        Arguments:
            user: The name of the user.
            password: The password; an empty one if it is not given.
            active: False for a user who cannot log in; true for a new user if it is not given.
            extra: Data about the user, which the server does not interpret.

        Returns: an object, without error and code.
        Raises: UserCreateError.
        Request: POST /_api/user; for an administrator.
        """
        answer: dict[str, Any] = await self._run(b"user.create", {
            "user": user, "password": password, "active": active, "extra": extra})
        return answer

    async def update(self, user: str, password: Optional[str] = None, active: Optional[bool] = None,
                     extra: Optional[dict[str, Any]] = None) -> dict[str, Any]:
        """Changes a user. Attributes that are not given stay unchanged.

        Arguments:
            user: The name of the user.
            password: The new password.
            active: False for a user who cannot log in; true for a new user if it is not given.
            extra: Data about the user, which the server does not interpret.

        Returns: an object, without error and code.
        Raises: UserUpdateError.
        Request: PATCH /_api/user/{user}; for the user concerned, or an administrator.
        """
        answer: dict[str, Any] = await self._run(b"user.update", {
            "user": user, "password": password, "active": active, "extra": extra})
        return answer

    async def replace(self, user: str, password: str, active: Optional[bool] = None,
                      extra: Optional[dict[str, Any]] = None) -> dict[str, Any]:
        """Replaces a user. Attributes that are not given get their defaults.

        Arguments:
            user: The name of the user.
            password: The new password.
            active: False for a user who cannot log in; true for a new user if it is not given.
            extra: Data about the user, which the server does not interpret.

        Returns: an object, without error and code.
        Raises: UserReplaceError.
        Request: PUT /_api/user/{user}; for the user concerned, or an administrator.
        """
        answer: dict[str, Any] = await self._run(b"user.replace", {
            "user": user, "password": password, "active": active, "extra": extra})
        return answer

    async def delete(self, user: str, ignore_missing: Optional[bool] = None) -> bool:
        """Deletes a user.

        Arguments:
            user: The name of the user.
            ignore_missing: True for the result false, in place of an error, if there is no such
                user.

        Returns: true.
        Raises: UserDeleteError.
        Request: DELETE /_api/user/{user}; for an administrator.
        """
        answer: bool = await self._run(b"user.delete", {
            "user": user, "ignore_missing": ignore_missing})
        return answer

    async def permissions(self, user: str, full: Optional[bool] = None) -> dict[str, Any]:
        """The permissions of a user on databases, by their names.

        Arguments:
            user: The name of the user.
            full: True to include the permissions on collections; false if it is not given.

        Returns: the value of `result`.
        Raises: PermissionListError.
        Request: GET /_api/user/{user}/database; for the user concerned, or an administrator.
        """
        answer: dict[str, Any] = await self._run(b"user.permissions", {"user": user, "full": full})
        return answer

    async def permission(self, user: str, database: str, collection: Optional[str] = None) -> str:
        """The permission of a user on a database or collection: "rw", "ro" or "none".

        Arguments:
            user: The name of the user.
            database: The name of the database, or "*" for all others.
            collection: The name of the collection, or "*" for all others; the database itself if it
                is not given.

        Returns: the string `result`.
        Raises: PermissionGetError.
        Request: GET /_api/user/{user}/database/{database}, or GET
            /_api/user/{user}/database/{database}/{collection} with collection; for the user
            concerned, or an administrator.
        """
        answer: str = await self._run(b"user.permission", {
            "user": user, "database": database, "collection": collection})
        return answer

    async def set_permission(self, user: str, database: str,
                             permission: Literal["rw", "ro", "none"],
                             collection: Optional[str] = None) -> dict[str, Any]:
        """Sets the permission of a user on a database or collection.

        Arguments:
            user: The name of the user.
            database: The name of the database, or "*" for all others.
            permission ("rw" or "ro" or "none"): The permission: to read and write, to read, or
                none.
            collection: The name of the collection, or "*" for all others; the database itself if it
                is not given.

        Returns: an object, without error and code.
        Raises: PermissionUpdateError.
        Request: PUT /_api/user/{user}/database/{database}, or PUT
            /_api/user/{user}/database/{database}/{collection} with collection; for an
            administrator.
        """
        answer: dict[str, Any] = await self._run(b"user.set_permission", {
            "user": user, "database": database, "permission": permission, "collection": collection})
        return answer

    async def reset_permission(self, user: str, database: str,
                               collection: Optional[str] = None) -> None:
        """Removes the permission of a user on a database or collection, so that the default
        applies.

        Arguments:
            user: The name of the user.
            database: The name of the database, or "*" for all others.
            collection: The name of the collection, or "*" for all others; the database itself if it
                is not given.

        Raises: PermissionResetError.
        Request: DELETE /_api/user/{user}/database/{database}, or DELETE
            /_api/user/{user}/database/{database}/{collection} with collection; for an
            administrator.
        """
        await self._run(b"user.reset_permission", {
            "user": user, "database": database, "collection": collection})
