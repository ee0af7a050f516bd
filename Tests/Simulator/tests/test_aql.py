"""The subset of AQL, without any cluster."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arango_aql import (
    Document, Modification, NotModelled, Outcome, QueryError, check_parameters, parse, references,
    run)
from arango_aql.values import compare

STORED = {"c": {"a": {"_key": "a", "_id": "c/a", "n": 1, "tags": ["x", "y"]},
                "b": {"_key": "b", "_id": "c/b", "n": 2, "tags": []}}, "e": {}}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.floats(-2, 2) | st.text("ab", max_size=2),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(
        st.sampled_from("ab"), inner, max_size=2), max_leaves=5)


class Memory:
    """Documents in a dictionary, with every change written down."""

    def __init__(self) -> None:
        self.collections = {name: dict(documents) for name, documents in STORED.items()}
        self.changes: list[Modification] = []

    def exists(self, collection: str) -> bool:
        return collection in self.collections

    def documents(self, collection: str) -> Iterable[Document]:
        return list(self.collections[collection].values())

    def document(self, collection: str, key: str) -> Document | None:
        return self.collections[collection].get(key)

    def modify(self, modification: Modification) -> tuple[Document | None, Document | None]:
        self.changes.append(modification)
        documents = self.collections[modification.collection]
        if modification.command == "insert":
            key = modification.body.get("_key", str(len(documents)))
            if key in documents:
                raise QueryError(409, 1210, "unique constraint violated")
            documents[key] = {"_key": key, **modification.body}
            return None, documents[key]
        old = documents.get(modification.key)
        if old is None:
            raise QueryError(404, 1202, "document not found")
        if modification.command == "remove":
            return documents.pop(modification.key), None
        kept = old if modification.command == "update" else {"_key": modification.key}
        documents[modification.key] = {**kept, **modification.body}
        return old, documents[modification.key]

    def now(self) -> float:
        return 1.5

    def random(self) -> float:
        return 0.25

    def facts(self) -> dict[str, Any]:
        return {"database": "_system", "user": "root"}


def execute(query: str, bind: dict[str, Any] | None = None, data: Memory | None = None,
            **options: Any) -> Outcome:
    parsed = parse(query)
    check_parameters(parsed, bind or {})
    references(parsed.query, bind or {})
    return run(parsed, bind or {}, data or Memory(), **options)


def value(expression: str, **bind: Any) -> Any:
    return execute(f"RETURN {expression}", bind).rows[0]


class TestReading:
    @pytest.mark.parametrize(("query", "rows"), [
        ("FOR d IN c RETURN d.n", [1, 2]),
        ("for d in c filter d.n > 1 && d._key == 'b' return d._key", ["b"]),
        ("FOR i IN 1..3 FOR j IN [i, -i] RETURN j", [1, -1, 2, -2, 3, -3]),
        ("FOR i IN 3..1 RETURN i", [3, 2, 1]),
        ("FOR i IN [3, 1, 2] SORT i DESC LIMIT 1, 2 RETURN i", [2, 1]),
        ("FOR i IN 1..9 LIMIT 2 RETURN i", [1, 2]),
        ("FOR i IN 1..4 LIMIT 2, null RETURN i", [3, 4]),
        ("FOR i IN [1, 2, 1, '1', true, [1], [1]] RETURN DISTINCT i", [1, 2, "1", True, [1]]),
        ("FOR x IN 1..2 LET y = x * 2, z = y + 1 RETURN [y, z]", [[2, 3], [4, 5]]),
        ("FOR d IN c SORT d.n % 2, d._key RETURN d._key", ["b", "a"]),
        ("LET ns = (FOR d IN c RETURN d.n) RETURN SUM(ns)", [3]),
        ("RETURN LENGTH(FOR d IN c FILTER d.n == 2 RETURN 1)", [1]),
        ("FOR d IN c FOR t IN d.tags RETURN t", ["x", "y"]),
        ("FOR d IN e RETURN d", []), ("RETURN LENGTH(c)", [2]), ("RETURN c[*].n", [[1, 2]]),
        ("/* a */ RETURN 1 // b", [1]), ("WITH c, e RETURN 1", [1]),
        ("FOR x IN (FOR y IN 1..2 RETURN y) RETURN x", [1, 2]),
        ("FOR d IN `c` RETURN d.`n`", [1, 2])])
    def test_a_query(self, query: str, rows: list[Any]) -> None:
        assert list(execute(query).rows) == rows

    @pytest.mark.parametrize(("query", "rows"), [
        ("FOR d IN c COLLECT WITH COUNT INTO n RETURN n", [2]),
        ("FOR d IN e COLLECT WITH COUNT INTO n RETURN n", [0]),
        ("FOR i IN [2, 1, 2] COLLECT x = i WITH COUNT INTO n RETURN [x, n]", [[1, 1], [2, 2]]),
        ("FOR i IN 1..4 COLLECT odd = i % 2 INTO g = i RETURN [odd, g]", [
            [0, [2, 4]], [1, [1, 3]]]),
        ("FOR i IN 1..2 LET j = -i COLLECT x = 1 INTO g KEEP j RETURN g", [
            [{"j": -1}, {"j": -2}]]),
        ("FOR i IN 1..2 COLLECT x = 1 INTO g RETURN g", [[{"i": 1}, {"i": 2}]]),
        ("FOR i IN 1..4 COLLECT AGGREGATE a = SUM(i), b = MAX(i), c = LENGTH(1) RETURN [a, b, c]",
         [[10, 4, 4]]),
        ("FOR i IN 1..4 COLLECT x = i > 2 AGGREGATE s = SUM(i) RETURN [x, s]", [
            [False, 3], [True, 7]])])
    def test_collect(self, query: str, rows: list[Any]) -> None:
        assert list(execute(query).rows) == rows

    def test_bind_parameters(self) -> None:
        bind = {"@coll": "c", "least": 2, "name": "n", "inner": {"a": 1}}
        query = "FOR d IN @@coll FILTER d.@name >= @least RETURN [d._key, @inner.a]"
        assert execute(query, bind).rows == [["b", 1]]

    def test_what_is_counted(self) -> None:
        query = "FOR d IN c FILTER d.n > 1 FOR i IN 1..10 LIMIT 3 RETURN SLEEP(0.5)"
        outcome = execute(query, full_count=True)
        statistics = outcome.statistics
        assert (len(outcome.rows), statistics.full_count) == (3, 10)
        assert (statistics.scanned, statistics.filtered, statistics.slept) == (2, 1, 1.5)
        assert execute("FOR i IN 1..9 LIMIT 3 RETURN i").statistics.full_count is None
        assert execute("RETURN 1 / 0").statistics.warnings == [(1562, "division by zero")]


class TestExpressions:
    @pytest.mark.parametrize(("expression", "expected"), [
        ("1 + 2 * 3 - 4 / 2", 5), ("-(1 + 1)", -2), ("7 / 2", 3.5), ("-7 % 3", -1),
        ("'2' + 1", 3), ("null + 1", 1), ("'x' + 1", 1), ("[5] + 1", 6), ("true + true", 2),
        ("1 / 0", None), ("1 == 1.0", True), ("'a' < 'b'", True), ("1 < 'a'", True),
        ("null < false AND false < 0 AND 0 < '' AND '' < [] AND [] < {}", True),
        ("[1, 2] < [1, 3]", True), ("{a: 1} == {a: 1.0}", True), ("NOT 1 IN [1]", False),
        ("1 IN [1.0]", True), ("1 NOT IN [1]", False), ("1 IN 1", False),
        ("0 || 'x'", "x"), ("0 && 'x'", 0), ("[] ? 1 : 2", 1), ("'' ? 1 : 2", 2),
        ("0 ?: 5", 5), ("1..3", [1, 2, 3]), ("[1, 2][-1]", 2), ("[1][5]", None),
        ("{a: {b: 1}}.a.b", 1), ("{a: 1}['a']", 1), ("{[CONCAT('a', 'b')]: 1}", {"ab": 1}),
        ("{'in': 1, for: 2}.for", 2), ("null.a", None), ("'abc' LIKE 'a%'", True),
        ("'abc' NOT LIKE '_b'", True), ("'abc' =~ 'b'", True), ("'abc' !~ '^b'", True),
        ("'a\\'b\\n\\u0041'", "a'b\nA"), ("'\\ud83d\\ude00\\ud83d'", "\U0001F600\ufffd"),
        ('"x"', "x"), ("1e3", 1000.0), (".5", 0.5),
        ("[{a: 1}, {a: 2}][*].a", [1, 2]), ("[[1], [2, 3]][*][0]", [1, 2]),
        ("9223372036854775807 + 1", 9.223372036854775807e18)])
    def test_an_expression(self, expression: str, expected: Any) -> None:
        given = value(expression)
        assert given == expected and type(given) is type(expected) or compare(
            given, expected) == 0 and not isinstance(expected, bool)

    @pytest.mark.parametrize(("expression", "expected"), [
        ("LENGTH([1, 2])", 2), ("LENGTH('abc')", 3), ("LENGTH({a: 1})", 1), ("LENGTH(null)", 0),
        ("COUNT([1])", 1), ("SUM([1, '2', 3, null])", 4), ("MIN([null, 2, 1])", 1),
        ("MAX([1, 'a'])", "a"), ("AVERAGE([1, 2])", 1.5), ("AVERAGE([])", None),
        ("CONCAT('a', null, 1, true, [1])", "a1true[1]"), ("CONCAT(['a', 'b'])", "ab"),
        ("CONCAT_SEPARATOR('-', 'a', null, 'b')", "a-b"), ("UPPER('ab')", "AB"),
        ("LOWER('AB')", "ab"), ("DOCUMENT('c/a').n", 1), ("DOCUMENT('c', 'b').n", 2),
        ("DOCUMENT(['c/a', 'c/z'])[*]._key", ["a"]), ("DOCUMENT('c', ['b'])[*].n", [2]),
        ("DOCUMENT('c/z')", None), ("HAS({a: null}, 'a')", True), ("HAS({}, 'a')", False),
        ("ATTRIBUTES({b: 1, _a: 2}, true)", ["b"]), ("ATTRIBUTES({b: 1, a: 2}, false, true)",
                                                     ["a", "b"]),
        ("MERGE({a: 1}, {a: 2, b: 3})", {"a": 2, "b": 3}), ("MERGE([{a: 1}, {b: 2}])",
                                                           {"a": 1, "b": 2}),
        ("TO_STRING(1.0)", "1"), ("TO_STRING(null)", ""), ("TO_STRING({a: 1})", '{"a":1}'),
        ("TO_NUMBER(' 1.5 ')", 1.5), ("TO_NUMBER('x')", 0), ("TO_BOOL('')", False),
        ("TO_ARRAY(1)", [1]), ("DATE_NOW()", 1500), ("SLEEP(9)", None), ("RAND()", 0.25),
        ("UNIQUE([2, 1, 2])", [1, 2]), ("PUSH([1], 2)", [1, 2]), ("PUSH([1], 1, true)", [1]),
        ("APPEND([1], [2])", [1, 2]), ("FIRST([])", None), ("LAST([1, 2])", 2),
        ("NOT_NULL(null, 1)", 1), ("KEEP({a: 1, b: 2}, 'a')", {"a": 1}),
        ("UNSET({a: 1, b: 2}, ['a'])", {"b": 2}), ("SUBSTRING('abcd', 1, 2)", "bc"),
        ("SUBSTRING('abcd', -1)", "d"), ("CONTAINS('abc', 'b')", True), ("ROUND(2.5)", 3),
        ("ABS(-1)", 1), ("SLICE([1, 2, 3], 1, 1)", [2]), ("REVERSE([1, 2])", [2, 1]),
        ("PARSE_IDENTIFIER('c/a')", {"collection": "c", "key": "a"}), ("TYPENAME(1)", "number"),
        ("IS_STRING('')", True), ("COLLECTION_COUNT('c')", 2), ("COLLECTION_COUNT(c)", 2),
        ("CURRENT_DATABASE()", "_system"), ("SPLIT('a,b', ',')", ["a", "b"]),
        ("RANGE(1, 5, 2)", [1, 3, 5]), ("UNION([1], [1])", [1, 1]), ("POSITION([1], 1)", True)])
    def test_a_function(self, expression: str, expected: Any) -> None:
        given = value(expression)
        assert given == expected and isinstance(given, bool) is isinstance(expected, bool)

    @given(JSON, JSON, JSON)
    def test_the_order_of_values_is_total(self, one: Any, other: Any, third: Any) -> None:
        assert compare(one, one) == 0
        assert (compare(one, other) > 0) == (compare(other, one) < 0)
        if compare(one, other) <= 0 and compare(other, third) <= 0:
            assert compare(one, third) <= 0


class TestModifying:
    @pytest.mark.parametrize(("query", "rows", "keys"), [
        ("INSERT {_key: 'z', n: 3} INTO c RETURN NEW.n", [3], "abz"),
        ("FOR i IN 1..2 INSERT {_key: TO_STRING(i)} IN c", [], "12ab"),
        ("UPDATE 'a' WITH {m: 5} IN c RETURN [OLD.m, NEW.m, NEW.n]", [[None, 5, 1]], "ab"),
        ("UPDATE {_key: 'a', m: 5} IN c RETURN NEW.m", [5], "ab"),
        ("REPLACE 'a' WITH {m: 5} IN c RETURN NEW", [{"_key": "a", "m": 5}], "ab"),
        ("FOR d IN c FILTER d.n == 1 REMOVE d IN c RETURN OLD.n", [1], "b"),
        ("FOR d IN c UPDATE d WITH {n: d.n + 1} IN c LET x = NEW.n RETURN x", [2, 3], "ab"),
        ("UPSERT {n: 2} INSERT {_key: 'z'} UPDATE {n: OLD.n + 8} IN c RETURN NEW.n", [10], "ab"),
        ("UPSERT {n: 7} INSERT {_key: 'z', n: 7} REPLACE {} IN c RETURN [OLD, NEW.n]",
         [[None, 7]], "abz"),
        ("UPSERT {n: 1} INSERT {} REPLACE {m: 1} IN c RETURN NEW", [{"_key": "a", "m": 1}], "ab"),
        ("FOR d IN c INSERT {_key: CONCAT(d._key, d._key)} INTO c", [], ["a", "aa", "b", "bb"]),
        ("FOR d IN c FOR o IN c INSERT {_key: CONCAT(d._key, o._key)} IN c", [],
         ["a", "aa", "ab", "b", "ba", "bb"]),
        ("FOR i IN 1..3 INSERT {_key: TO_STRING(i)} IN c LIMIT 1 RETURN NEW._key", ["1"],
         "123ab")])
    def test_a_query(self, query: str, rows: list[Any], keys: Any) -> None:
        data = Memory()
        assert execute(query, data=data).rows == rows
        assert sorted(data.collections["c"]) == list(keys)

    def test_errors_can_be_ignored(self) -> None:
        query = "FOR k IN ['a', 'z'] REMOVE k IN c OPTIONS {ignoreErrors: true} RETURN OLD.n"
        outcome = execute(query)
        assert outcome.rows == [1, None]
        statistics = outcome.statistics
        assert (statistics.writes_executed, statistics.writes_ignored) == (1, 1)
        with pytest.raises(QueryError) as refused:
            execute("REMOVE 'z' IN c")
        assert (refused.value.status, refused.value.number) == (404, 1202)

    def test_options_are_handed_on(self) -> None:
        data = Memory()
        execute("UPDATE 'a' WITH {} IN @@c OPTIONS {keepNull: false}", {"@c": "c"}, data)
        assert data.changes == [Modification("update", "c", "a", {}, {"keepNull": False})]


class TestRefusals:
    @pytest.mark.parametrize(("query", "message"), [
        ("FOR i IN 1..100 FILTER i = 1 LIMIT 2 RETURN i * 3",
         "unexpected assignment near '= 1 LIMIT 2 RETURN i * 3' at position 1:26"),
        ("RETURN 1 +", "unexpected end of query string near '' at position 1:11"),
        ("FOR d IN c", "unexpected end of query string, expecting RETURN declaration"),
        ("RETURN 1\nRETURN 2", "unexpected RETURN declaration near 'RETURN 2' at position 2:1"),
        ("RETURN [1", "unexpected end of query string"), ("RETURN 'x", "near ''x' at"),
        ("FOR 1 IN c RETURN 1", "unexpected integer number near '1 IN c RETURN 1'"),
        ("SELECT * FROM c", "unexpected identifier near 'SELECT * FROM c' at position 1:1"),
        ("RETURN 1 FROM a_rather_long_text_that_is_cut_off",
         "near 'FROM a_rather_long_text_that_is_...' at")])
    def test_a_syntax_error_names_its_place(self, query: str, message: str) -> None:
        with pytest.raises(QueryError) as refused:
            execute(query)
        assert (refused.value.status, refused.value.number) == (400, 1501)
        assert message in str(refused.value)

    @pytest.mark.parametrize(("query", "bind", "expected"), [
        (" ", {}, (400, 1502)), ("RETURN @x", {}, (400, 1551)), ("RETURN 1", {"x": 1}, (400, 1552)),
        ("FOR d IN @@c RETURN d", {}, (400, 1551)), ("FOR d IN @@c RETURN d", {"c": "c"},
                                                     (400, 1551)),
        ("FOR d IN @@c RETURN d", {"@c": 1}, (400, 1553)),
        ("FOR d IN nope RETURN d", {}, (404, 1203)), ("RETURN x", {}, (404, 1203)),
        ("INSERT {} INTO nope", {}, (404, 1203)), ("RETURN LENGTH()", {}, (400, 1541)),
        ("RETURN a::b()", {}, (404, 1582)), ("RETURN FAIL('x')", {}, (500, 1569)),
        ("LET a = 1 LET a = 2 RETURN a", {}, (400, 1511)), ("REMOVE {} IN c", {}, (400, 1226)),
        ("REMOVE 1 IN c", {}, (400, 1227)), ("FOR i IN 1..2 LIMIT 'x' RETURN i", {}, (400, 1504)),
        ("FOR i IN [] LIMIT -1 RETURN LENGTH(1, 2)", {}, (400, 1541))])
    def test_an_error(self, query: str, bind: dict[str, Any], expected: tuple[int, int]) -> None:
        with pytest.raises(QueryError) as refused:
            execute(query, bind)
        assert (refused.value.status, refused.value.number) == expected

    def test_a_memory_limit(self) -> None:
        query = "FOR i IN 1..1000 SORT i RETURN i"
        assert len(execute(query, memory_limit=100_000).rows) == 1000
        with pytest.raises(QueryError) as refused:
            execute(query, memory_limit=1000)
        assert (refused.value.status, refused.value.number) == (500, 32)

    @pytest.mark.parametrize(("query", "reason"), [
        ("FOR v IN 1..2 OUTBOUND 'c/a' e RETURN v", "traversals"),
        ("FOR v, e IN 1..2 ANY 'c/a' e RETURN v", "traversals"),
        ("RETURN GEO_DISTANCE(1, 2)", "GEO_DISTANCE"), ("RETURN [1] ANY IN [1]", "ANY"),
        ("FOR d IN c SEARCH d.n == 1 RETURN d", "SEARCH"), ("RETURN [1][**]", "contraction"),
        ("FOR i IN 1..2000000 RETURN i", "ranges"),
        ("FOR i IN 1..2000 FOR j IN 1..2000 LIMIT 1999999, 1 RETURN i", "rows"),
        ("FOR i IN 1..2 COLLECT AGGREGATE x = VARIANCE(i) RETURN x", "VARIANCE")])
    def test_what_is_not_understood(self, query: str, reason: str) -> None:
        with pytest.raises(NotModelled, match=reason):
            execute(query)
