"""The arguments of calls on documents: handles, revisions, and bodies as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, Optional, Union

from libarango.codec import Codec
from libarango.exceptions import (ArangoError, ArgumentError, DocumentParseError,
                                  DocumentRevisionError, error_class)

#: The error numbers of a missing document, and of a conflict of revisions.
NOT_FOUND = 1202
CONFLICT = 1200
#: A document, its key or its id, as calls on one document take it.
Document = Union[str, Mapping[str, Any]]


class DocumentHandle(NamedTuple):
    """A document in a collection, and its required revision."""

    collection: str
    key: str
    revision: Optional[str]


def handle(document: Document, collection: Optional[str] = None, rev: Optional[str] = None,
           check_rev: bool = True, name: str = "document") -> DocumentHandle:
    """Returns the handle of a document, which is given by its key, its id or an object with one.

    With a collection the document must be in it; without one an id is required. Errors contain
    `name`. Without `check_rev` the handle has no revision.
    """
    if isinstance(document, str):
        identifier: Any = document
        is_id = collection is None or "/" in document
    elif isinstance(document, Mapping):
        is_id = "_id" in document
        identifier = document.get("_id" if is_id else "_key")
        if identifier is None or not is_id and collection is None:
            needed = "_id" if collection is None else "_key or _id"
            raise DocumentParseError(f"{name} has no {needed}")
        if rev is None:
            rev = document.get("_rev")
        if not isinstance(identifier, str):
            raise DocumentParseError(
                f"{name}: expected a string as {'_id' if is_id else '_key'}, got {identifier!r}")
    else:
        raise ArgumentError(f"{name}: expected a str or a dict, got {type(document).__name__}")
    revision = _revision(rev, name) if check_rev and rev is not None else None
    if not is_id:
        assert collection is not None
        return DocumentHandle(collection, identifier, revision)
    place, _, key = identifier.partition("/")
    if not place or not key:
        raise DocumentParseError(f"{name}: expected an id of a document, got {identifier!r}")
    if collection not in (None, place):
        raise DocumentParseError(
            f"{name}: expected an id in collection {collection!r}, got {identifier!r}")
    return DocumentHandle(place, key, revision)


def _revision(rev: Any, name: str) -> str:
    if not isinstance(rev, str):
        raise DocumentParseError(f"{name}: expected a string as _rev, got {rev!r}")
    return rev


def identifier(document: Document, name: str) -> str:
    """Returns the id of a document that is given by it or by an object with `_id`."""
    found = handle(document, None, name=name)
    return f"{found.collection}/{found.key}"


def encoded(codec: Codec, operation: bytes, document: Any, name: str = "document") -> bytes:
    """Returns a document as JSON. Errors contain `name`."""
    if not isinstance(document, Mapping):
        raise refused(operation, f"argument {name}: expected a dict, "
                                 f"got {type(document).__name__}")
    return codec.document(document, operation, name)


def encoded_many(codec: Codec, operation: bytes, documents: Iterable[Any],
                 accepts_keys: bool = False) -> bytes:
    """Returns an array of documents as JSON. Errors contain the index of the document."""
    return codec.document(checked(operation, documents, accepts_keys), operation, "documents")


def encoded_lines(codec: Codec, operation: bytes, documents: Sequence[Any]) -> list[bytes]:
    """Returns each document as a line of JSON."""
    return [codec.document(document, operation, f"documents[{index}]")
            for index, document in enumerate(documents)]


def checked(operation: bytes, documents: Iterable[Any], accepts_keys: bool = False) -> list[Any]:
    """Returns the documents as a list. Raises an error for the first that is not a dict."""
    if isinstance(documents, (str, bytes, Mapping)) or not isinstance(documents, Iterable):
        raise refused(operation, "argument documents: expected a list, "
                                 f"got {type(documents).__name__}")
    found = list(documents)
    for index, document in enumerate(found):
        # Most documents are plain dicts, for which isinstance would be slow.
        if type(document) is dict or accepts_keys and isinstance(document, str):
            continue
        if not isinstance(document, Mapping):
            expected = "a str or a dict" if accepts_keys else "a dict"
            raise refused(operation, f"argument documents[{index}]: expected {expected}, "
                                     f"got {type(document).__name__}")
    return found


def members(operation: bytes, value: Any, name: str) -> Mapping[str, Any]:
    """Returns an argument that is a dict. Errors contain its name, and not its value."""
    if not isinstance(value, Mapping):
        raise refused(operation, f"argument {name}: expected a dict, got {type(value).__name__}")
    return value


def list_of_members(operation: bytes, values: Any, name: str) -> list[Mapping[str, Any]]:
    """Returns an argument that is a list of dicts. Errors contain its name, and not its value."""
    if isinstance(values, (str, bytes, Mapping)) or not isinstance(values, Iterable):
        raise refused(operation, f"argument {name}: expected a list, got {type(values).__name__}")
    return [members(operation, value, f"{name}[{index}]") for index, value in enumerate(values)]


def refused(operation: bytes, message: str) -> ArangoError:
    """Returns the exception for an invalid argument of an operation."""
    name = operation.decode()
    return error_class(ArgumentError.status, name)(f"{name}: {message}", operation=name)


def present(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the arguments without those that are None, which need not be written."""
    return {name: value for name, value in arguments.items() if value is not None}


def with_key(document: Mapping[str, Any], collection: str) -> Mapping[str, Any]:
    """Returns a document to insert, with the key of its `_id` if it has no `_key`."""
    if isinstance(document, Mapping) and "_id" in document and "_key" not in document:
        return {**document, "_key": handle(document, collection).key}
    return document


def with_old_rev(answer: dict[str, Any]) -> dict[str, Any]:
    """Returns the metadata of a document with `_old_rev` for `_oldRev`."""
    if "_oldRev" in answer:
        answer["_old_rev"] = answer.pop("_oldRev")
    return answer


def items(operation: bytes, answer: Sequence[Any],
          raises: bool = False) -> list[Union[dict[str, Any], ArangoError]]:
    """Returns the metadata or the error of each document; with `raises`, raises the first error."""
    found: list[Union[dict[str, Any], ArangoError]] = []
    for each in answer:
        if each.get("error") is True and "errorNum" in each:
            failed = item_error(operation, each)
            if raises:
                raise failed
            found.append(failed)
        else:
            found.append(with_old_rev(each))
    return found


def item_error(operation: bytes, item: Mapping[str, Any]) -> ArangoError:
    """Returns the exception for one document of an operation on many."""
    name, number, text = operation.decode(), item["errorNum"], item.get("errorMessage", "")
    because = DocumentRevisionError if number == CONFLICT else None
    return error_class("ARANGO_ERR_SERVER", name, because)(
        f"{name}: {text} [{number}]", operation=name, error_code=number, error_message=text,
        execution="no")
