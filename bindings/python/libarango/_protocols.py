"""The methods of Python's protocols whose calls wait: the blocking package alone has them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from libarango._documents import Document
from libarango.cursor import Cursor


class CollectionProtocols(ABC):
    """`len(collection)`, `key in collection` and `for document in collection`."""

    @abstractmethod
    def count(self) -> int:
        """Returns the number of documents."""

    @abstractmethod
    def has(self, document: Document) -> bool:
        """True if the document exists."""

    @abstractmethod
    def all(self) -> Cursor:
        """Returns all documents."""

    @abstractmethod
    def get(self, document: Document, /) -> Any:
        """Returns a document."""

    def __len__(self) -> int:
        return self.count()

    def __contains__(self, document: Document) -> bool:
        return self.has(document)

    def __iter__(self) -> Cursor:
        return self.all()

    def __getitem__(self, document: Document) -> Any:
        return self.get(document)

    def __bool__(self) -> bool:
        # Without this, the number of documents would be the truth value.
        return True
