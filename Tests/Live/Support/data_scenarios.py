"""Scenarios in the database of the suite: collections, documents, indexes and imports."""

from __future__ import annotations

from io import BytesIO

from recorder import Recorder

LINES = 10_000


def collections(r: Recorder) -> None:
    """A collection from its creation to its deletion. Clusters refuse to rename one."""
    r.need("collection.create", name="things", number_of_shards=3)
    r.call("collection.configure", collection="things", cache_enabled=True)
    r.need("document.insert_many", collection="things", documents=[{"_key": f"k{i}"} for i in range(10)])
    for verb in ("get", "properties", "revision", "checksum", "load_indexes", "recalculate_count", "compact"):
        r.call(f"collection.{verb}", collection="things")
    for verb in ("count", "figures", "shards"):
        r.call(f"collection.{verb}", collection="things")
        r.call(f"collection.{verb}", collection="things", details=True)
    r.call("collection.responsible_shard", collection="things", document={"_key": "k1"})
    assert r.need("collection.count", collection="things") == 10
    r.need("collection.truncate", collection="things")
    assert r.need("collection.count", collection="things") == 0
    r.call("collection.rename", collection="things", name="renamed")
    for name in ("things", "renamed"):
        r.need("collection.delete", collection=name, ignore_missing=True)


def documents(r: Recorder) -> None:
    """Single documents, written and read in each way."""
    r.need("collection.create", name="singles")
    place = {"collection": "singles", "key": "a"}
    first = r.need("document.insert", collection="singles", document={"_key": "a", "n": 1}, return_new=True)
    assert first["new"]["n"] == 1
    updated = r.need("document.update", **place, document={"m": 2}, if_match=first["_rev"], return_old=True,
                     return_new=True)
    assert (updated["new"]["n"], updated["new"]["m"]) == (1, 2)
    # The revision is an old one.
    assert r.call("document.update", **place, document={"m": 3}, if_match=first["_rev"]) is None
    found = r.need("document.get", **place)
    assert (found["n"], found["m"], found["_rev"]) == (1, 2, updated["_rev"])
    assert r.need("document.revision", **place) == found["_rev"]
    assert r.call("document.get", **place, if_none_match=found["_rev"]) is None
    r.need("document.replace", **place, document={"x": None}, return_new=True)
    for mode in ("conflict", "ignore", "replace", "update"):
        r.call("document.insert", collection="singles", document={"_key": "a"}, overwrite_mode=mode)
    r.call("document.insert", collection="singles", document={"_key": "s"}, silent=True)
    r.need("document.delete", **place, return_old=True)
    assert r.need("document.delete", **place, ignore_missing=True) is False
    assert r.call("document.delete", **place) is None


def arrays_of_documents(r: Recorder) -> None:
    """Many documents in each request, with errors among the results."""
    r.need("collection.create", name="many")
    place = {"collection": "many"}
    inserted = r.need("document.insert_many", **place,
                      documents=[{"_key": "a"}, {"_key": "a"}, {"_key": "b"}], return_new=True)
    assert [row.get("errorNum") for row in inserted] == [None, 1210, None]
    updated = r.need("document.update_many", **place, documents=[{"_key": "a", "n": 1}, {"_key": "c"}],
                     return_old=True)
    assert [row.get("errorNum") for row in updated] == [None, 1202]
    r.need("document.replace_many", **place, documents=[{"_key": "b", "n": 2}], return_new=True)
    found = r.need("document.get_many", **place, documents=["b", {"_key": "a"}, "c"])
    assert [row.get("n", row.get("errorNum")) for row in found] == [2, 1, 1202]
    deleted = r.need("document.delete_many", **place, documents=["a", "c"], return_old=True)
    assert [row.get("errorNum") for row in deleted] == [None, 1202]


def indexes(r: Recorder) -> None:
    """An index of each kind that needs no data."""
    r.need("collection.create", name="indexed")
    for definition in ({"type": "persistent", "fields": ["n"], "name": "by_n", "estimates": True},
                       {"type": "ttl", "fields": ["at"], "expireAfter": 3600},
                       {"type": "geo", "fields": ["place"], "geoJson": True},
                       {"type": "inverted", "fields": ["text"]},
                       {"type": "mdi", "fields": ["x", "y"], "fieldValueTypes": "double"}):
        made = r.call("index.create", collection="indexed", definition=definition)
        if made:
            r.call("index.get", index=made["id"])
            r.call("index.create", collection="indexed", definition=definition)
    r.call("index.list", collection="indexed", with_stats=True)
    r.call("index.selectivity", collection="indexed")
    for index in r.need("index.list", collection="indexed"):
        if index["type"] != "primary":
            r.need("index.delete", index=index["id"])


def imports(r: Recorder) -> None:
    """Imports in each format, and one of 10,000 lines in several chunks."""
    r.need("collection.create", name="imported")
    for form, data in (("documents", '{"_key":"a"}\n\n{"_key":"a"}\n[]\n'), ("array", '[{"_key":"b"}]'),
                       ("csv", '["_key","n"]\n["c",1]\n["a",2]\n')):
        r.call("document.import", collection="imported", data=data, format=form, details=True)
    r.need("collection.truncate", collection="imported")
    lines = b"".join(b'{"_key":"k%d","n":%d}\n' % (n, n) for n in range(LINES))
    summary = r.database.collection("imported").import_file(BytesIO(lines), "ignore", chunk_bytes=65536)
    counted = [summary[name] for name in ("lines", "created", "errors", "unknown", "failed")]
    assert counted == [LINES, LINES, 0, [], []]
    assert r.need("collection.count", collection="imported") == LINES
    # Every row arrives once, in batches of 700.
    with r.database.aql.execute("FOR d IN imported RETURN d.n", batch_size=700, read_only=True) as cursor:
        assert sorted(cursor) == list(range(LINES))


#: The scenarios on data.
SCENARIOS = [collections, documents, arrays_of_documents, indexes, imports]
