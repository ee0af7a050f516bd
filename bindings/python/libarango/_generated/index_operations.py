# Made by scripts/generate-python. Do not edit.
"""The indexes."""

from __future__ import annotations

from typing import Any, List, Literal, Optional, Union

from libarango.operation import Group


class IndexOperations(Group):
    """The indexes of the database."""

    def list(self, collection: str, with_stats: Optional[bool] = None,
             with_hidden: Optional[bool] = None) -> List[dict[str, Any]]:
        """The indexes of a collection.

        Arguments:
            collection: The name of the collection.
            with_stats: True to include figures of each index; false if it is not given.
            with_hidden: True to include indexes that are being built; false if it is not given.

        Returns: the value of `indexes`.
        Raises: IndexListError.
        Request: GET /_api/index; for a user with read access to the collection.
        """
        answer: list[dict[str, Any]] = self._run(b"index.list", {
            "collection": collection, "with_stats": with_stats, "with_hidden": with_hidden})
        return answer

    def get(self, index: str) -> dict[str, Any]:
        """The definition of an index.

        Arguments:
            index: The id of the index, such as "users/1234".

        Returns: an object, without error and code.
        Raises: IndexGetError.
        Request: GET /_api/index/{index}; for a user with read access to the collection.
        """
        answer: dict[str, Any] = self._run(b"index.get", {"index": index})
        return answer

    def create(self, collection: str, definition: dict[str, Any]) -> dict[str, Any]:
        """Creates an index and gives its definition. An equal index is not an error:
        `isNewlyCreated` is false. The server answers once the index is built.

        Arguments:
            collection: The name of the collection.
            definition: The definition, in the form of the server: `type`, `fields` and the options
                of the type.

        Returns: an object, without error and code.
        Raises: IndexCreateError.
        Request: POST /_api/index; for a user with write access to the collection, or an
            administrator.
        The server may take long: the timeout is at least 3600 s.
        """
        answer: dict[str, Any] = self._run(b"index.create", {
            "collection": collection, "definition": definition})
        return answer

    def delete(self, index: str,
               ignore_missing: Optional[bool] = None) -> Union[str, Literal[False]]:
        """Deletes an index, and gives its id.

        Arguments:
            index: The id of the index, such as "users/1234".
            ignore_missing: True for the result false, in place of an error, if there is no such
                index.

        Returns: the string `id`.
        Raises: IndexDeleteError.
        Request: DELETE /_api/index/{index}; for a user with write access to the collection, or an
            administrator.
        """
        answer: Union[str, Literal[False]] = self._run(b"index.delete", {
            "index": index, "ignore_missing": ignore_missing})
        return answer

    def selectivity(self, collection: str) -> dict[str, Any]:
        """The selectivity estimate of each index of a collection, by its id.

        Arguments:
            collection: The name of the collection.

        Returns: the value of `indexes`.
        Raises: IndexSelectivityError.
        Request: GET /_api/index/selectivity; for a user with read access to the collection.
        """
        answer: dict[str, Any] = self._run(b"index.selectivity", {"collection": collection})
        return answer
