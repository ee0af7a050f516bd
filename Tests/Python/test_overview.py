"""A walk through the data API in the order of python-arango's manual: databases, collections,
documents, indexes, AQL, cursors, graphs, transactions, users, views and async jobs."""

from __future__ import annotations

import pytest

from libarango import ArangoClient, Database
from libarango.exceptions import (
    AQLQueryExecuteError, AuthError, DocumentInsertError, DocumentRevisionError,
    TransactionStatusError)
from sim_process import SimulatedCluster
from waiting import eventually


@pytest.fixture
def school(db: Database, client: ArangoClient, cluster: SimulatedCluster) -> Database:
    """The database of the manual's examples."""
    assert not db.has_database("school")
    db.create_database("school", users=[
        {"username": "teacher", "password": "chalk", "active": True}])
    assert "school" in db.databases()
    return client.db("school", cluster.username, cluster.password)


def test_databases_and_collections(school: Database, db: Database) -> None:
    assert school.name == "school" and school.properties()["name"] == "school"
    assert not school.has_collection("students")
    students = school.create_collection("students", key_generator="padded")
    assert students.name == "students" and students.db_name == "school"
    assert students.properties()["key_options"]["key_generator"] == "padded"
    assert students.configure(sync=True)["sync"] is True
    assert {"students"} == {each["name"] for each in school.collections() if not each["system"]}
    assert students.statistics()["indexes"]["count"] == 1
    assert students.revision() and students.checksum(with_rev=True, with_data=True)
    students.insert({"name": "jane"})
    assert students.count() == 1 and students.truncate() and students.count() == 0
    assert school.delete_collection("students")
    assert not school.delete_collection("students", ignore_missing=True)
    assert db.delete_database("school") and not db.has_database("school")


def test_documents(school: Database) -> None:
    students = school.create_collection("students")
    lola = {"_key": "lola", "GPA": 3.5, "first": "Lola", "last": "Martin"}
    abby = {"_key": "abby", "GPA": 3.2, "first": "Abby", "last": "Page"}
    john = {"_key": "john", "GPA": 3.6, "first": "John", "last": "Kim"}
    metadata = students.insert(lola)
    assert isinstance(metadata, dict) and metadata["_id"] == "students/lola"
    students.insert_many([abby, john])
    students.insert({"_key": "emma"}, silent=True)
    assert students.has("lola") and "abby" in students and students["john"]["GPA"] == 3.6
    assert len(students) == 4 and {each["_key"] for each in students} == {
        "lola", "abby", "john", "emma"}
    assert [each["_key"] for each in students.find({"first": "John"}, skip=0, limit=1)] == ["john"]
    assert len(students.get_many([abby, john, "nobody"])) == 2
    assert (students.random() or {})["_key"] in {each["_key"] for each in students}
    lola["GPA"] = 2.6
    students.update(lola)
    assert students["lola"]["GPA"] == 2.6
    with pytest.raises(DocumentRevisionError):
        students.replace({**lola, "_rev": metadata["_rev"]})
    assert students.update_match({"last": "Martin"}, {"alumna": True}) == 1
    students.replace({"_key": "emma", "first": "Emma"})
    assert students.delete("emma") and students.delete("emma", ignore_missing=True) is False
    with pytest.raises(DocumentInsertError) as raised:
        students.insert(abby)
    assert raised.value.error_code == 1210 and raised.value.http_code == 409
    result = students.import_bulk([{"_key": str(number)} for number in range(100)], batch_size=40)
    assert [each["created"] for each in result] == [40, 40, 20]
    students.delete_many([{"_key": str(number)} for number in range(100)])
    assert students.count() == 3
    # By their ids, of any collection.
    assert school.has_document("students/lola")
    school.update_document({"_id": "students/lola", "GPA": 3.0})
    assert (school.document("students/lola") or {})["GPA"] == 3.0
    assert school.delete_document("students/lola") and students.count() == 2


def test_indexes(school: Database) -> None:
    cities = school.create_collection("cities")
    assert [each["type"] for each in cities.indexes()] == ["primary"]
    index = cities.add_index({"type": "persistent", "fields": ["continent", "country"],
                              "unique": True, "name": "by_place"})
    assert index["isNewlyCreated"]
    cities.add_index({"type": "geo", "fields": ["coordinates"], "geoJson": True})
    assert cities.add_ttl_index(["currency"], expiry_time=200)["expiry_time"] == 200
    assert cities.get_index(index["id"])["name"] == "by_place"
    cities.insert({"continent": "Asia", "country": "Japan"})
    with pytest.raises(DocumentInsertError) as raised:
        cities.insert({"continent": "Asia", "country": "Japan"})
    assert raised.value.error_code == 1210
    assert cities.load_indexes() and cities.delete_index(index["id"])
    assert len(cities.indexes()) == 3


def test_queries_and_cursors(school: Database) -> None:
    school.create_collection("students").insert_many(
        [{"_key": name, "age": age} for name, age in
         (("Abby", 22), ("John", 18), ("Mary", 21), ("Suzy", 23), ("Dave", 20))])
    aql = school.aql
    assert aql.explain("FOR doc IN students RETURN doc")["isModificationQuery"] is False
    assert aql.validate("FOR doc IN students RETURN doc")["collections"] == ["students"]
    cursor = aql.execute("FOR doc IN students FILTER doc.age < @value RETURN doc._key",
                         bind_vars={"value": 21})
    assert sorted(cursor) == ["Dave", "John"]
    assert aql.queries() == [] and aql.slow_queries() == []
    with aql.execute("FOR doc IN students SORT doc.age RETURN doc", count=True, batch_size=2,
                     ttl=1000, optimizer_rules=["+all"], profile=True) as cursor:
        assert cursor.id and cursor.count() == 5 and cursor.has_more() and not cursor.cached()
        assert [each["age"] for each in cursor.batch() or ()] == [18, 20]
        assert (cursor.statistics() or {})["scanned_full"] == 5 and cursor.warnings() == []
        assert cursor.next()["age"] == 18 and cursor.pop()["age"] == 20 and cursor.empty()
        assert [each["age"] for each in cursor] == [21, 22, 23]
    written = aql.execute("FOR doc IN students FILTER doc.age > 21 REMOVE doc IN students")
    assert (written.statistics() or {})["modified"] == 2
    with pytest.raises(AQLQueryExecuteError, match="1203"):
        aql.execute("FOR doc IN nowhere RETURN doc")
    assert aql.set_tracking(max_slow_queries=10)["max_slow_queries"] == 10
    assert aql.cache.configure(mode="off")["mode"] == "off" and aql.cache.clear()


def test_graphs(school: Database) -> None:
    graph = school.create_graph("school")
    teachers = graph.create_vertex_collection("teachers")
    graph.create_vertex_collection("lectures")
    teach = graph.create_edge_definition("teach", ["teachers"], ["lectures"])
    assert school.has_graph("school") and graph.has_edge_definition("teach")
    teachers.insert({"_key": "jon", "name": "Professor jon"})
    lectures = graph.vertex_collection("lectures")
    for key in ("CSC101", "STA101"):
        lectures.insert({"_key": key})
    teach.insert({"_key": "jon-CSC101", "_from": "teachers/jon", "_to": "lectures/CSC101"})
    teach.link("teachers/jon", "lectures/STA101", data={"online": False})
    assert len(teach.edges("teachers/jon", direction="out")["edges"]) == 2
    assert graph.edge("teach/jon-CSC101") and graph.has_vertex("lectures/CSC101")
    graph.update_vertex({"_id": "teachers/jon", "age": 35})
    assert (teachers.get("jon") or {})["age"] == 35
    # The edges of a vertex are deleted with it.
    assert lectures.delete("CSC101") and not teach.has("jon-CSC101") and teach.count() == 1
    assert graph.delete_edge_definition("teach", purge=True)
    assert school.delete_graph("school", drop_collections=True)
    assert not school.has_collection("teachers")


def test_transactions(school: Database) -> None:
    students = school.create_collection("students")
    with school.begin_transaction(read="students", write="students") as transaction:
        inside = transaction.collection("students")
        inside.insert({"_key": "Abby"})
        assert "Abby" in inside and "Abby" not in students
        assert transaction.transaction_status() == "running"
    assert "Abby" in students and transaction.transaction_status() == "committed"
    other = school.begin_transaction(write="students")
    other.collection("students").insert({"_key": "John"})
    assert other.abort_transaction() and "John" not in students
    with pytest.raises(TransactionStatusError):
        school.fetch_transaction("424242")


def test_users_and_permissions(db: Database, client: ArangoClient) -> None:
    db.create_collection("papers").insert({"_key": "a"})
    db.create_user("johndoe", password="first", active=True, extra={"team": "backend"})
    assert db.has_user("johndoe") and db.user("johndoe")["extra"] == {"team": "backend"}
    db.update_permission("johndoe", permission="ro", database="_system")
    assert db.permission("johndoe", "_system") == "ro"
    theirs = client.db("_system", "johndoe", "first")
    assert theirs.collection("papers").has("a")
    with pytest.raises(AuthError):
        theirs.collection("papers").insert({})
    db.update_permission("johndoe", "rw", "_system", "papers")
    assert theirs.collection("papers").insert({})
    assert db.permissions("johndoe")["_system"]["collections"]["papers"] == "rw"
    db.update_user("johndoe", password="second")
    with pytest.raises(AuthError):
        theirs.collection("papers").count()
    theirs.set_password("second")
    assert theirs.collection("papers").count() == 2
    assert db.reset_permission("johndoe", "_system") and db.delete_user("johndoe")
    assert not db.delete_user("johndoe", ignore_missing=True)


def test_views_and_analyzers(school: Database) -> None:
    school.create_collection("articles")
    view = school.create_arangosearch_view("found", {"cleanupIntervalStep": 0})
    assert view["cleanup_interval_step"] == 0
    assert school.update_view("found", {"links": {"articles": {}}})["links"]["articles"]
    assert school.view_info("found")["type"] == "arangosearch" and len(school.views()) == 1
    assert school.delete_view("found")
    school.create_analyzer("words", "identity")
    assert school.analyzer("words")["type"] == "identity" and school.delete_analyzer("words")


def test_async_jobs(db: Database) -> None:
    db.create_collection("students")
    later = db.with_options(**{"async": "store"})  # type: ignore[misc]
    answer = later.request("POST", "/_api/document/students", body={"_key": "Neal"})
    job = answer.headers["x-arango-async-id"]
    eventually(lambda: db.job.status(job) == "done" and job in db.async_jobs("done"))
    assert db.job.get(job)["body"]["_key"] == "Neal"
    assert db.collection("students").has("Neal") and db.clear_async_jobs()
