"""Expectations for the groups document and index, in the same form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from expected_data_requests import SHOP, SHOP_ENCODED
from expected_requests import Expected, Raw

# Every character of keys that has a meaning in a path, or in a query.
KEY = "50%25+a:b;c@d(e),f=g$h!i*j'k.l-m_n"
KEY_ENCODED = "50%2525%2Ba%3Ab%3Bc%40d%28e%29%2Cf%3Dg%24h%21i%2Aj%27k.l-m_n"
REVISION = "_l6zhVIC---"
MATCH = {"If-Match": f'"{REVISION}"'}
NONE_MATCH = {"If-None-Match": f'"{REVISION}"'}

# An integer that no double holds, and a number with an exponent.
DOCUMENT: dict[str, Any] = {"größe": [1, None, 9007199254740993, 1e300], "_key": "a"}
PATCH = {"größe": None}
SAVED = "/_api/document/_graphs"
ONE_DOCUMENT = f"/_api/document/_graphs/{KEY_ENCODED}"

WRITTEN = {"wait_for_sync": True, "return_new": True, "silent": False,
           "version_attribute": "größe.n", "refill_index_caches": False}
WIRE_WRITTEN = {"waitForSync": "true", "returnNew": "true", "silent": "false",
                "versionAttribute": "größe.n", "refillIndexCaches": "false"}
MERGED = {"keep_null": False, "merge_objects": False}
WIRE_MERGED = {"keepNull": "false", "mergeObjects": "false"}
REMOVED = {"wait_for_sync": False, "return_old": True, "silent": True,
           "refill_index_caches": True}
WIRE_REMOVED = {"waitForSync": "false", "returnOld": "true", "silent": "true",
                "refillIndexCaches": "true"}
PLACE = {"collection": "_graphs", "key": KEY}


def read(operation: str, method: str, refused: int | None) -> list[Expected]:
    return [
        Expected(operation, PLACE, method, ONE_DOCUMENT, refused=refused),
        Expected(operation, {"collection": SHOP, "key": "a"},
                 method, f"/_api/document/{SHOP_ENCODED}/a", refused=refused),
        Expected(operation, {**PLACE, "if_match": REVISION},
                 method, ONE_DOCUMENT, headers=MATCH, refused=refused),
        Expected(operation, {**PLACE, "if_match": f'"{REVISION}"', "if_none_match": REVISION},
                 method, ONE_DOCUMENT, headers={**MATCH, **NONE_MATCH}, refused=refused)]


def changed(operation: str, method: str, given: Mapping[str, Any],
            query: Mapping[str, str]) -> list[Expected]:
    place = {**PLACE, "document": PATCH}
    return [
        Expected(operation, place, method, ONE_DOCUMENT, body=PATCH, refused=404),
        Expected(operation, {**place, "if_match": REVISION},
                 method, ONE_DOCUMENT, body=PATCH, headers=MATCH, refused=404),
        Expected(operation, {**place, "if_match": REVISION, "return_old": True, **given},
                 method, ONE_DOCUMENT, {"returnOld": "true", **query}, PATCH, headers=MATCH,
                 refused=404)]


SINGLE = [
    *read("document.get", "GET", 404),
    # A missing document has no revision, which is no error.
    *read("document.revision", "HEAD", None),
    Expected("document.insert", {"collection": "_graphs", "document": DOCUMENT},
             "POST", SAVED, body=DOCUMENT),
    *(Expected("document.insert",
               {"collection": "_graphs", "document": DOCUMENT, "overwrite_mode": mode},
               "POST", SAVED, {"overwriteMode": mode}, DOCUMENT)
      for mode in ("conflict", "ignore", "replace", "update")),
    Expected("document.insert",
             {"collection": "_graphs", "document": {}, "overwrite_mode": "update",
              "return_old": False, **WRITTEN, **MERGED},
             "POST", SAVED,
             {"overwriteMode": "update", "returnOld": "false", **WIRE_WRITTEN, **WIRE_MERGED}, {}),
    *changed("document.update", "PATCH", {**WRITTEN, **MERGED}, {**WIRE_WRITTEN, **WIRE_MERGED}),
    *changed("document.replace", "PUT", WRITTEN, WIRE_WRITTEN),
    Expected("document.delete", PLACE, "DELETE", ONE_DOCUMENT, refused=404),
    Expected("document.delete", {**PLACE, "if_match": REVISION, **REMOVED, "ignore_missing": True},
             "DELETE", ONE_DOCUMENT, WIRE_REMOVED, headers=MATCH),
    # A missing collection is an error.
    Expected("document.delete", {"collection": SHOP, "key": "a", "ignore_missing": True},
             "DELETE", f"/_api/document/{SHOP_ENCODED}/a", refused=404),
]

DOCUMENTS = [DOCUMENT, {}]
KEYS = ["a", {"_key": KEY, "_rev": REVISION}]
SAVED_IN: dict[str, Any] = {"collection": "_graphs", "documents": DOCUMENTS}
NAMED_IN: dict[str, Any] = {"collection": "_graphs", "documents": KEYS}

SEVERAL = [
    Expected("document.get_many", NAMED_IN, "PUT", SAVED, {"onlyget": "true"}, KEYS),
    Expected("document.get_many", {**NAMED_IN, "ignore_revs": False},
             "PUT", SAVED, {"onlyget": "true", "ignoreRevs": "false"}, KEYS),
    Expected("document.insert_many", SAVED_IN, "POST", SAVED, body=DOCUMENTS),
    Expected("document.insert_many", {"collection": "_graphs", "documents": []},
             "POST", SAVED, body=[]),
    Expected("document.insert_many",
             {**SAVED_IN, "overwrite_mode": "ignore", "return_old": True, **WRITTEN, **MERGED},
             "POST", SAVED,
             {"overwriteMode": "ignore", "returnOld": "true", **WIRE_WRITTEN, **WIRE_MERGED},
             DOCUMENTS),
    Expected("document.update_many", SAVED_IN, "PATCH", SAVED, body=DOCUMENTS),
    Expected("document.update_many",
             {**SAVED_IN, "ignore_revs": False, "return_old": True, **WRITTEN, **MERGED},
             "PATCH", SAVED,
             {"ignoreRevs": "false", "returnOld": "true", **WIRE_WRITTEN, **WIRE_MERGED},
             DOCUMENTS),
    Expected("document.replace_many", SAVED_IN, "PUT", SAVED, body=DOCUMENTS),
    Expected("document.replace_many",
             {**SAVED_IN, "ignore_revs": True, "return_old": True, **WRITTEN},
             "PUT", SAVED, {"ignoreRevs": "true", "returnOld": "true", **WIRE_WRITTEN},
             DOCUMENTS),
    Expected("document.delete_many", NAMED_IN, "DELETE", SAVED, body=KEYS),
    Expected("document.delete_many", {**NAMED_IN, "ignore_revs": False, **REMOVED},
             "DELETE", SAVED, {"ignoreRevs": "false", **WIRE_REMOVED}, KEYS),
]

PLAIN = "text/plain; charset=utf-8"
LINES = '{"_key":"a","größe":1}\n\n{"_key": "b", "größe": 1.0}\n'
TABLE = '["_key","größe"]\n["c",1]\n["d"]\n'
INTO = {"collection": "_graphs", "data": LINES}

IMPORTS = [
    Expected("document.import", INTO,
             "POST", "/_api/import", {"collection": "_graphs", "type": "auto"},
             Raw(LINES.encode(), PLAIN)),
    *(Expected("document.import", {"collection": "_graphs", "data": data, "format": form},
               "POST", "/_api/import", {"collection": "_graphs", "type": form},
               Raw(data.encode(), PLAIN))
      for form, data in (("documents", LINES), ("array", '[{"a": 1}]'), ("csv", TABLE))),
    Expected("document.import",
             {"collection": "_graphs", "data": TABLE, "format": "csv", "on_duplicate": "update",
              "complete": False, "overwrite": True, "wait_for_sync": True, "details": True,
              "from_prefix": "größe", "to_prefix": "a&b=c", "ignore_missing": True,
              "skip_validation": False},
             "POST", "/_api/import",
             {"collection": "_graphs", "type": "csv", "onDuplicate": "update",
              "complete": "false", "overwrite": "true", "waitForSync": "true", "details": "true",
              "fromPrefix": "größe", "toPrefix": "a&b=c", "ignoreMissing": "true",
              "skipDocumentValidation": "false"}, Raw(TABLE.encode(), PLAIN)),
    Expected("document.import", {"collection": SHOP, "data": LINES},
             "POST", "/_api/import", {"collection": SHOP, "type": "auto"},
             Raw(LINES.encode(), PLAIN), refused=404),
]

EDGES = [
    Expected("document.edges", {"collection": SHOP, "vertex": f"größe/{KEY}"},
             "GET", f"/_api/edges/{SHOP_ENCODED}", {"vertex": f"größe/{KEY}"}, refused=404),
    Expected("document.edges", {"collection": SHOP, "vertex": "a/b", "direction": "in"},
             "GET", f"/_api/edges/{SHOP_ENCODED}", {"vertex": "a/b", "direction": "in"},
             refused=404),
]

INDEX = {"type": "persistent", "fields": ["größe"], "unique": False, "storedValues": ["a.b"]}

INDEXES = [
    Expected("index.list", {"collection": "_users"},
             "GET", "/_api/index", {"collection": "_users"}),
    Expected("index.list", {"collection": SHOP, "with_stats": True, "with_hidden": False},
             "GET", "/_api/index",
             {"collection": SHOP, "withStats": "true", "withHidden": "false"}, refused=404),
    Expected("index.get", {"index": "_users/0"}, "GET", "/_api/index/_users/0"),
    # The slash between collection and number remains.
    Expected("index.get", {"index": f"{SHOP}/1234"},
             "GET", f"/_api/index/{SHOP_ENCODED}/1234", refused=404),
    Expected("index.create", {"collection": "_graphs", "definition": INDEX},
             "POST", "/_api/index", {"collection": "_graphs"}, INDEX),
    Expected("index.create", {"collection": SHOP, "definition": {"type": "nonsense"}},
             "POST", "/_api/index", {"collection": SHOP}, {"type": "nonsense"}, refused=404),
    Expected("index.delete", {"index": "_graphs/1234"},
             "DELETE", "/_api/index/_graphs/1234", refused=404),
    Expected("index.delete", {"index": "_graphs/1234", "ignore_missing": True},
             "DELETE", "/_api/index/_graphs/1234"),
    Expected("index.selectivity", {"collection": "_users"},
             "GET", "/_api/index/selectivity", {"collection": "_users"}),
]

DOCUMENT_REQUESTS = SINGLE + SEVERAL + IMPORTS + EDGES + INDEXES
