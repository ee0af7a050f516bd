# Made by scripts/generate-python from aio/definition_methods.py. Do not edit.
"""The methods of a database for views, analyzers, users and permissions.

Names, parameters and values are those of python-arango.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional

from libarango import _python_arango_names
from libarango.transport import Transport
from libarango.exceptions import ArangoError

#: The error number of an unknown user.
_USER_NOT_FOUND = 1703


class DefinitionMethods:
    """The methods of a database for views, analyzers, users and permissions."""

    _transport: Transport

    # Views

    def views(self) -> list[dict[str, Any]]:
        """Returns the views: id, name and type of each."""
        return [_python_arango_names.view(each)
                for each in self._transport.run(b"view.list")]

    def view(self, name: str) -> dict[str, Any]:
        """Returns the properties of a view, with python-arango's keys."""
        return _python_arango_names.view(
            self._transport.run(b"view.properties", {"view": name}))

    def view_info(self, name: str) -> dict[str, Any]:
        """Returns the id, the name and the type of a view."""
        return _python_arango_names.view(self._transport.run(b"view.get", {"view": name}))

    def create_view(self, name: str, view_type: Literal["arangosearch", "search-alias"],
                    properties: Optional[Mapping[str, Any]] = None) -> dict[str, Any]:
        """Creates a view and returns its properties. `properties` are in the server's form."""
        return _python_arango_names.view(self._transport.run(b"view.create", {
            "name": name, "type": view_type, "properties": properties}))

    def update_view(self, name: str, properties: Mapping[str, Any]) -> dict[str, Any]:
        """Changes properties of a view and returns all of them."""
        return _python_arango_names.view(self._transport.run(
            b"view.update", {"view": name, "properties": properties}))

    def replace_view(self, name: str, properties: Mapping[str, Any]) -> dict[str, Any]:
        """Replaces the properties of a view and returns all of them."""
        return _python_arango_names.view(self._transport.run(
            b"view.replace", {"view": name, "properties": properties}))

    def rename_view(self, name: str, new_name: str) -> bool:
        """Renames a view. Clusters refuse this."""
        self._transport.run(b"view.rename", {"view": name, "name": new_name})
        return True

    def delete_view(self, name: str, ignore_missing: bool = False) -> bool:
        """Deletes a view. With `ignore_missing`, returns False if it does not exist."""
        answer = self._transport.run(b"view.delete", {
            "view": name, "ignore_missing": ignore_missing or None})
        return answer is not False

    def create_arangosearch_view(
            self, name: str, properties: Optional[Mapping[str, Any]] = None) -> dict[str, Any]:
        """Creates a view of type "arangosearch"."""
        return self.create_view(name, "arangosearch", properties)

    def update_arangosearch_view(self, name: str,
                                 properties: Mapping[str, Any]) -> dict[str, Any]:
        """Changes properties of a view of type "arangosearch"."""
        return self.update_view(name, properties)

    def replace_arangosearch_view(self, name: str,
                                  properties: Mapping[str, Any]) -> dict[str, Any]:
        """Replaces the properties of a view of type "arangosearch"."""
        return self.replace_view(name, properties)

    # Analyzers

    def analyzers(self) -> list[dict[str, Any]]:
        """Returns the analyzers, those of the server included."""
        answer: list[dict[str, Any]] = self._transport.run(b"analyzer.list")
        return answer

    def analyzer(self, name: str) -> dict[str, Any]:
        """Returns an analyzer: its name, type, properties and features."""
        answer: dict[str, Any] = self._transport.run(b"analyzer.get", {"name": name})
        return answer

    def create_analyzer(self, name: str, analyzer_type: str,
                        properties: Optional[Mapping[str, Any]] = None,
                        features: Optional[Sequence[str]] = None) -> dict[str, Any]:
        """Creates an analyzer and returns it."""
        answer: dict[str, Any] = self._transport.run(b"analyzer.create", {
            "name": name, "type": analyzer_type, "properties": properties, "features": features})
        return answer

    def delete_analyzer(self, name: str, force: bool = False,
                        ignore_missing: bool = False) -> bool:
        """Deletes an analyzer, with `force` even one in use.

        With `ignore_missing`, returns False if it does not exist.
        """
        answer = self._transport.run(b"analyzer.delete", {
            "name": name, "force": force or None, "ignore_missing": ignore_missing or None})
        return answer is not False

    # Users

    def has_user(self, username: str) -> bool:
        """True if the user exists."""
        try:
            self.user(username)
        except ArangoError as error:
            if error.error_code == _USER_NOT_FOUND:
                return False
            raise
        return True

    def users(self) -> list[dict[str, Any]]:
        """Returns the users: `username`, `active` and `extra` of each."""
        return [_python_arango_names.user(each)
                for each in self._transport.run(b"user.list")]

    def user(self, username: str) -> dict[str, Any]:
        """Returns a user: `username`, `active` and `extra`."""
        return _python_arango_names.user(
            self._transport.run(b"user.get", {"user": username}))

    def create_user(self, username: str, password: Optional[str] = None,
                    active: Optional[bool] = None,
                    extra: Optional[Mapping[str, Any]] = None) -> dict[str, Any]:
        """Creates a user, active unless `active` is False, and returns it."""
        return _python_arango_names.user(self._transport.run(b"user.create", {
            "user": username, "password": password, "active": active, "extra": extra}))

    def update_user(self, username: str, password: Optional[str] = None,
                    active: Optional[bool] = None,
                    extra: Optional[Mapping[str, Any]] = None) -> dict[str, Any]:
        """Changes a user and returns it. What is not given stays unchanged."""
        return _python_arango_names.user(self._transport.run(b"user.update", {
            "user": username, "password": password, "active": active, "extra": extra}))

    def replace_user(self, username: str, password: str, active: Optional[bool] = None,
                     extra: Optional[Mapping[str, Any]] = None) -> dict[str, Any]:
        """Replaces a user and returns it. What is not given gets its default."""
        return _python_arango_names.user(self._transport.run(b"user.replace", {
            "user": username, "password": password, "active": active, "extra": extra}))

    def delete_user(self, username: str, ignore_missing: bool = False) -> bool:
        """Deletes a user. With `ignore_missing`, returns False if it does not exist."""
        answer = self._transport.run(b"user.delete", {
            "user": username, "ignore_missing": ignore_missing or None})
        return answer is not False

    # Permissions

    def permissions(self, username: str) -> dict[str, Any]:
        """Returns the permissions of a user on all databases and their collections."""
        answer: dict[str, Any] = self._transport.run(
            b"user.permissions", {"user": username, "full": True})
        return answer

    def permission(self, username: str, database: str,
                   collection: Optional[str] = None) -> str:
        """Returns the permission of a user on a database or collection: "rw", "ro" or "none"."""
        answer: str = self._transport.run(b"user.permission", {
            "user": username, "database": database, "collection": collection})
        return answer

    def update_permission(self, username: str, permission: Literal["rw", "ro", "none"],
                          database: str, collection: Optional[str] = None) -> bool:
        """Sets the permission of a user on a database or collection."""
        self._transport.run(b"user.set_permission", {
            "user": username, "database": database, "permission": permission,
            "collection": collection})
        return True

    def reset_permission(self, username: str, database: str,
                         collection: Optional[str] = None) -> bool:
        """Removes the permission of a user, so that the default applies."""
        self._transport.run(b"user.reset_permission", {
            "user": username, "database": database, "collection": collection})
        return True
