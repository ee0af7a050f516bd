# Made by scripts/generate-python. Do not edit.
"""The view API."""

from __future__ import annotations

from typing import Any, List, Literal, Optional

from libarango.operation import Group


class ViewOperations(Group):
    """The views of the database."""

    def list(self) -> List[dict[str, Any]]:
        """The views of the database.

        Returns: the value of `result`.
        Raises: ViewListError.
        Request: GET /_api/view; for any user.
        """
        answer: list[dict[str, Any]] = self._run(b"view.list")
        return answer

    def get(self, view: str) -> dict[str, Any]:
        """The id, the name and the type of a view.

        Arguments:
            view: The name of the view.

        Returns: an object, without error and code.
        Raises: ViewGetError.
        Request: GET /_api/view/{view}; for any user.
        """
        answer: dict[str, Any] = self._run(b"view.get", {"view": view})
        return answer

    def properties(self, view: str) -> dict[str, Any]:
        """The properties of a view.

        Arguments:
            view: The name of the view.

        Returns: an object, without error and code.
        Raises: ViewGetError.
        Request: GET /_api/view/{view}/properties; for any user.
        """
        answer: dict[str, Any] = self._run(b"view.properties", {"view": view})
        return answer

    def create(self, name: str, type: Literal["arangosearch", "search-alias"],
               properties: Optional[dict[str, Any]] = None) -> dict[str, Any]:
        """Creates a view and gives its properties.

        Arguments:
            name: The name of the view.
            type ("arangosearch" or "search-alias"): The type of the view.
            properties: The properties, in the form of the server; its defaults if they are not
                given.

        Returns: the answer as it is.
        Raises: ViewCreateError.
        Request: POST /_api/view; for a user with write access to the database.
        """
        answer: dict[str, Any] = self._run(b"view.create", {
            "name": name, "type": type, "properties": properties})
        return answer

    def update(self, view: str, properties: dict[str, Any]) -> dict[str, Any]:
        """Changes properties of a view and gives all of them. Properties that are not given stay
        unchanged.

        Arguments:
            view: The name of the view.
            properties: The properties, in the form of the server.

        Returns: the answer as it is.
        Raises: ViewUpdateError.
        Request: PATCH /_api/view/{view}/properties; for a user with write access to the database.
        """
        answer: dict[str, Any] = self._run(b"view.update", {"view": view, "properties": properties})
        return answer

    def replace(self, view: str, properties: dict[str, Any]) -> dict[str, Any]:
        """Replaces the properties of a view and gives all of them. Changeable properties that are
        not given get their defaults.

        Arguments:
            view: The name of the view.
            properties: The properties, in the form of the server.

        Returns: the answer as it is.
        Raises: ViewReplaceError.
        Request: PUT /_api/view/{view}/properties; for a user with write access to the database.
        """
        answer: dict[str, Any] = self._run(b"view.replace", {
            "view": view, "properties": properties})
        return answer

    def rename(self, view: str, name: str) -> dict[str, Any]:
        """Renames a view. Clusters reject the request.

        Arguments:
            view: The name of the view.
            name: The new name.

        Returns: the answer as it is.
        Raises: ViewRenameError.
        Request: PUT /_api/view/{view}/rename; for a user with write access to the database.
        """
        answer: dict[str, Any] = self._run(b"view.rename", {"view": view, "name": name})
        return answer

    def delete(self, view: str, ignore_missing: Optional[bool] = None) -> bool:
        """Deletes a view.

        Arguments:
            view: The name of the view.
            ignore_missing: True for the result false, in place of an error, if there is no such
                view.

        Returns: the value of `result`.
        Raises: ViewDeleteError.
        Request: DELETE /_api/view/{view}; for a user with write access to the database.
        """
        answer: bool = self._run(b"view.delete", {"view": view, "ignore_missing": ignore_missing})
        return answer
