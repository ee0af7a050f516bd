"""/_api/import: many documents from one body."""

from __future__ import annotations

from typing import Any

from arango_sim.answers import Answer, Refusal
from arango_sim.collections import EDGE_COLLECTION, Collection
from arango_sim.document_changes import Change, ChangeOptions, Changes
from arango_sim.documents import Document, DocumentView, WriteConflict
from arango_sim.import_lines import items, shown
from arango_sim.locks import Locked
from arango_sim.routes.collections import changeable, named
from arango_sim.routing import FRONT, Call, Right, Route

ON_DUPLICATE = {"update": "update", "replace": "replace", "ignore": "ignore"}


def import_documents(call: Call) -> Answer:
    """With `complete` the import is a transaction of its own, which ends with the first error."""
    name = call.query.get("collection")
    if not name:
        raise Refusal(400, 1204, "'collection' is missing, expecting /_api/import?collection="
                                 "<identifier>")
    collection = named(call, name)
    changeable(call, collection)
    if not collection.locks.is_free(None, is_exclusive=False):
        raise Locked
    is_complete = call.flag("complete")
    view = DocumentView(collection.documents)
    done = False
    try:
        counts = _run(call, collection, view, is_complete)
        done = True
    finally:
        view.end(keeps=done)
    return Answer(201, {"error": False, **counts})


def _run(call: Call, collection: Collection, view: DocumentView,
         is_complete: bool) -> dict[str, Any]:
    mode = ON_DUPLICATE.get(call.query.get("onDuplicate", ""), "conflict")
    options, changes = ChangeOptions(mode), Changes(call.cluster, collection, view)
    counts = {"created": 0, "errors": 0, "empty": 0, "updated": 0, "ignored": 0}
    details: list[str] = []
    if call.flag("overwrite"):
        _clear(view)
    accepted = 0
    for item in items(call.request.body, call.query.get("type", ""), call.flag("ignoreMissing")):
        if item.document is None and not item.error:
            counts["empty"] += 1
            continue
        error = item.error
        if item.document is not None:
            document = _prefixed(call, collection, item.document)
            outcome = _imported(changes, document, options)
            if isinstance(outcome, Refusal):
                if is_complete:
                    raise _short(outcome)
                error = (f"at position {accepted}: creating document failed with error "
                         f"'{outcome}', offending document: {shown(document)}")
            else:
                counts[_kind(outcome)] += 1
            accepted += 1
        elif is_complete:
            raise Refusal(400, 400, error)
        if error:
            counts["errors"] += 1
            details.append(error)
    return counts | ({"details": details} if call.flag("details") else {})


def _clear(view: DocumentView) -> None:
    """The error of a truncation is ignored."""
    try:
        view.clear()
    except WriteConflict:
        pass


def _imported(changes: Changes, document: Document, options: ChangeOptions) -> Change | Refusal:
    """With `ignore`, violations of other unique indexes are ignored too."""
    try:
        return changes.insert(document, options)
    except Refusal as refusal:
        if options.mode == "ignore" and refusal.answer.body["errorNum"] == 1210:
            return Change(None, None, is_ignored=True)
        return refusal


def _kind(change: Change) -> str:
    if change.is_ignored:
        return "ignored"
    return "created" if change.old is None else "updated"


def _short(refusal: Refusal) -> Refusal:
    """A refusal without the details of the index."""
    answer = refusal.answer
    return Refusal(answer.status, answer.body["errorNum"], str(refusal).partition(" - ")[0])


def _prefixed(call: Call, collection: Collection, document: Document) -> Document:
    if collection.type != EDGE_COLLECTION:
        return document
    prefixed = dict(document)
    for name, parameter in (("_from", "fromPrefix"), ("_to", "toPrefix")):
        prefix, value = call.query.get(parameter, ""), document.get(name)
        if prefix and isinstance(value, (str, int)) and (
                "/" not in str(value) or call.flag("overwriteCollectionPrefix")):
            key = str(value).rpartition("/")[2]
            prefixed[name] = f"{prefix.removesuffix('/')}/{key}"
    return prefixed


ROUTES = [
    Route("POST", "/_api/import", import_documents, Right.ANY, FRONT,
          wrong_method=(501, 9, "not implemented")),
]
