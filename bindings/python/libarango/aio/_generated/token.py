# Made by scripts/generate-python. Do not edit.
"""The access tokens, for asyncio."""

from __future__ import annotations

from typing import Any, List

from libarango.aio.operation import Group


class Token(Group):
    """The access tokens of users."""

    async def list(self, user: str) -> List[dict[str, Any]]:
        """The access tokens of a user, without the tokens themselves.

        Arguments:
            user: The name of the user.

        Returns: the value of `tokens`.
        Raises: AccessTokenListError.
        Request: GET /_api/token/{user}; for the user concerned, or an administrator.
        Since ArangoDB 3.12.5.
        """
        answer: list[dict[str, Any]] = await self._run(b"token.list", {"user": user})
        return answer

    async def create(self, user: str, name: str, valid_until: int) -> dict[str, Any]:
        """Creates an access token for a user. Only this response contains the token.

        Arguments:
            user: The name of the user.
            name: The name of the token.
            valid_until (an integer of at least 0): The time the token expires, in seconds since
                1970.

        Returns: the answer as it is.
        Raises: AccessTokenCreateError.
        Request: POST /_api/token/{user}; for the user concerned, or an administrator.
        Since ArangoDB 3.12.5.
        """
        answer: dict[str, Any] = await self._run(b"token.create", {
            "user": user, "name": name, "valid_until": valid_until})
        return answer

    async def delete(self, user: str, token_id: int) -> None:
        """Deletes an access token. A token that does not exist is not an error.

        Arguments:
            user: The name of the user.
            token_id (an integer of at least 0): The id of the token.

        Raises: AccessTokenDeleteError.
        Request: DELETE /_api/token/{user}/{token_id}; for the user concerned, or an administrator.
        Since ArangoDB 3.12.5.
        """
        await self._run(b"token.delete", {"user": user, "token_id": token_id})
