"""The requests and responses of the data plane: a small document, a thousand documents, and the batches
of a cursor."""

from __future__ import annotations

import random
from typing import Any

from health_answer import compact
from nginx import Answer

#: The names of data.h.
COLLECTION, KEY, QUERY = "users", "1", "FOR user IN users RETURN user"

#: The documents of a batch, and of insert_many.
DOCUMENTS = 1_000

#: The lines of a chunk of an import, each of 200 bytes: the first number that makes 1 MiB.
LINE_BYTES = 200
CHUNK_LINES = -(-(1 << 20) // LINE_BYTES)

#: The database whose queries have further batches. In _system a query has one batch.
CURSORS = "cursors"
_CURSOR, _BATCH = "1815029", "2"

#: The path of a further batch of a cursor, as clients request it that can lose no batch.
NEXT_PATH = f"/_db/{CURSORS}/_api/cursor/{_CURSOR}/{_BATCH}"
IMPORT_PATH = "/_db/_system/_api/import"
QUERY_PATH = "/_db/_system/_api/cursor"
DOCUMENT_PATH = f"/_db/_system/_api/document/{COLLECTION}/{KEY}"
INSERT_PATH = f"/_db/_system/_api/document/{COLLECTION}"
#: Another collection, whose response is that of many documents.
COLLECTION_OF_MANY = "crowd"
INSERT_MANY_PATH = f"/_db/_system/_api/document/{COLLECTION_OF_MANY}"


def small_document() -> dict[str, Any]:
    """Returns a document of some 200 bytes, as it is inserted."""
    return {
        "name": {"first": "Ada", "last": "Lovelace"}, "born": 1815, "balance": 1203.75,
        "active": True, "tags": ["mathematics", "engines"],
        "address": {"street": "12 St James's Square", "city": "London"},
    }


def documents() -> list[dict[str, Any]]:
    """Returns a thousand documents of some 600 bytes, as they are inserted; each time the same."""
    chance = random.Random(8529)
    return [_document(number, chance) for number in range(DOCUMENTS)]


def metadata(number: int) -> dict[str, str]:
    """Returns the attributes that the server gives to a document."""
    return {"_key": str(number), "_id": f"{COLLECTION}/{number}", "_rev": f"_jR{number:06}A---"}


def stored(document: dict[str, Any], number: int) -> dict[str, Any]:
    """Returns a document as the server returns it."""
    return {**metadata(number), **document}


def batch(has_more: bool) -> dict[str, Any]:
    """Returns a batch of a thousand documents, the only one or one of many."""
    rows = [stored(document, number) for number, document in enumerate(documents())]
    cursor = {"id": _CURSOR, "nextBatchId": _BATCH} if has_more else {}
    statistics = {"writesExecuted": 0, "scannedFull": DOCUMENTS, "executionTime": 0.0021}
    return {
        "result": rows, "hasMore": has_more, **cursor, "cached": False,
        "extra": {"warnings": [], "stats": statistics}, "error": False, "code": 201,
    }


def insert_many_answer() -> list[dict[str, str]]:
    """Returns the response to an insertion of a thousand documents."""
    return [metadata(number) for number in range(DOCUMENTS)]


def chunk() -> bytes:
    """Returns a chunk of an import: documents with keys as JSON lines."""
    document = {name: value for name, value in small_document().items() if name != "tags"}
    lines = []
    for number in range(CHUNK_LINES):
        line = {"_key": f"{number:08}", **document, "note": ""}
        line["note"] = "n" * (LINE_BYTES - 1 - len(compact(line)))
        lines.append(compact(line) + b"\n")
    return b"".join(lines)


def import_answer() -> dict[str, Any]:
    """Returns the response to a chunk."""
    return {
        "error": False, "created": CHUNK_LINES, "errors": 0, "empty": 0, "updated": 0, "ignored": 0,
        "details": [],
    }


def answers() -> list[Answer]:
    """Returns the responses of the server by paths."""
    more = compact(batch(has_more=True))
    return [
        Answer(DOCUMENT_PATH, compact(stored(small_document(), 1)), is_read=True),
        Answer(INSERT_PATH, compact(metadata(1))),
        Answer(INSERT_MANY_PATH, compact(insert_many_answer()), has_large_body=True),
        Answer(IMPORT_PATH, compact(import_answer()), has_large_body=True),
        Answer(QUERY_PATH, compact(batch(has_more=False))),
        Answer(f"/_db/{CURSORS}/_api/cursor", more),
        Answer(f"/_db/{CURSORS}/_api/cursor/{_CURSOR}", more),
        Answer(NEXT_PATH, more),
    ]


def _document(number: int, chance: random.Random) -> dict[str, Any]:
    words = ("analytical", "engine", "cards", "carry", "column", "mill", "store", "variable",
             "operation", "table", "number", "barrel")
    return {
        "name": {"first": f"First{number}", "last": f"Last{chance.getrandbits(40):x}"},
        "mail": f"user{number}@{chance.getrandbits(48):x}.example.org",
        "born": 1900 + number % 100,
        "balance": round(chance.uniform(-5000, 5000), 2),
        "active": number % 3 != 0,
        "tags": chance.sample(words, 4),
        "address": {
            "street": f"{chance.randrange(200)} {chance.choice(words).title()} Street",
            "city": f"City {chance.randrange(500)}", "zip": f"{chance.randrange(100_000):05}",
            "location": [round(chance.uniform(-90, 90), 6), round(chance.uniform(-180, 180), 6)],
        },
        "visits": [chance.randrange(10**6) for _ in range(8)],
        "note": " ".join(chance.choice(words) for _ in range(31)),
        "parent": None,
    }
