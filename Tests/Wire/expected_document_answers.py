"""Responses for the groups document and index, and the values of the operations."""

from __future__ import annotations

import json
from typing import Any

from expected_answers import Answered, missing, raw, top
from replay import JSON_TYPE, Reply

META = {"_id": "orders/a", "_key": "a", "_rev": "_l6zhUoy---"}
CHANGED = {**META, "_oldRev": "_l6zhVIC---"}
# Members of documents with the names of the envelope are the document's.
DOCUMENT = {**META, "größe": 9007199254740993, "error": True, "code": 7}
KNOWN = {"if_none_match": "_l6zhUoy---"}
REFUSED = {"error": True, "errorNum": 1210, "errorMessage": "unique constraint violated"}


def revision(why: str, status: int, etag: str | None, value: Any) -> Answered:
    headers = (JSON_TYPE,) if etag is None else (JSON_TYPE, ("Etag", etag))
    return Answered("document.revision", why, Reply(status, b"", headers), value, KNOWN)


def items(operation: str, why: str, code: int, rows: Any, counts: str = "") -> Answered:
    """Successful although rows are errors, which are counted in a header."""
    headers = [("x-arango-error-codes", counts)] if counts else []
    return Answered(operation, why, Reply.json(json.dumps(rows), code, *headers), rows)


DOCUMENTS = [
    raw("document.get", DOCUMENT),
    Answered("document.get", "it has the known revision",
             Reply(304, b"", (("Etag", '"_l6zhUoy---"'),)), None, KNOWN),
    revision("quoted", 200, '"_l6zhUoy---"', "_l6zhUoy---"),
    revision("without quotes", 200, "_l6zhUoy---", "_l6zhUoy---"),
    revision("the document has the known one", 304, '"_l6zhUoy---"', "_l6zhUoy---"),
    revision("there is no such document", 404, None, None),
    raw("document.insert", META, "on disk", 201),
    raw("document.insert", {**META, "new": DOCUMENT}, "not yet on disk", 202),
    raw("document.insert", {}, "silent", 202),
    raw("document.update", {**CHANGED, "old": META, "new": DOCUMENT}, "", 202),
    raw("document.replace", CHANGED, "", 201),
    raw("document.delete", META, "on disk"),
    raw("document.delete", {**META, "old": DOCUMENT}, "not yet on disk", 202),
    missing("document.delete", 1202),
]

SEVERAL = [
    items("document.get_many", "", 200, [DOCUMENT, {**REFUSED, "errorNum": 1202}]),
    items("document.insert_many", "", 201, [META, META]),
    items("document.insert_many", "an error", 202, [META, REFUSED], '{"1210":1}'),
    items("document.insert_many", "nothing but errors", 202, [REFUSED, REFUSED], '{"1210":2}'),
    items("document.insert_many", "none", 202, []),
    items("document.update_many", "", 202, [CHANGED, {**REFUSED, **META}], '{"1200":1}'),
    items("document.replace_many", "", 201, [CHANGED]),
    items("document.delete_many", "", 200, [META]),
    items("document.delete_many", "silent, with errors only", 202, [REFUSED], '{"1202":1}'),
]
# The server answers so to a silent request without errors.
SILENT = [Answered(f"document.{verb}_many", "silent, all went well", Reply.json("{}", 202), {},
                   {"silent": True})
          for verb in ("insert", "update", "replace", "delete")]

IMPORTED = {"created": 2, "errors": 1, "empty": 1, "updated": 0, "ignored": 0}
EDGE = {**META, "_from": "customers/a", "_to": "goods/b"}

TRANSFERS = [
    Answered("document.import", "no code in the envelope",
             Reply.json(json.dumps({"error": False, **IMPORTED}), 201), IMPORTED),
    Answered("document.import", "details",
             Reply.json(json.dumps({"error": False, **IMPORTED, "details": ["at position 1"]}),
                        201), {**IMPORTED, "details": ["at position 1"]}),
    top("document.edges", edges=[EDGE], stats={"scannedIndex": 1, "filtered": 0}),
    top("document.edges", "none", edges=[]),
]

INDEX = {"id": "orders/1234", "name": "by_size", "type": "persistent", "fields": ["größe"],
         "selectivityEstimate": 1.0, "unique": False}

INDEXES = [
    top("index.list", indexes=[INDEX], identifiers={"orders/1234": INDEX}, value=[INDEX]),
    top("index.list", "without identifiers", indexes=[], value=[]),
    top("index.get", **INDEX),
    top("index.create", "a new one", 201, **INDEX, isNewlyCreated=True),
    top("index.create", "an equal one exists", **INDEX, isNewlyCreated=False),
    top("index.delete", id="orders/1234", value="orders/1234"),
    missing("index.delete", 1212),
    top("index.selectivity", indexes={"orders/1234": 0.75}, value={"orders/1234": 0.75}),
]

DOCUMENT_ANSWERS = DOCUMENTS + SEVERAL + SILENT + TRANSFERS + INDEXES
