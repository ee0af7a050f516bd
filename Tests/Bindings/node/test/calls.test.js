"use strict";
const assert = require("node:assert/strict");
const { setImmediate: turn } = require("node:timers/promises");
const test = require("node:test");
const { ArangoError, Client, Database, version } = require("libarango");
const { COORDINATORS, CREDENTIALS, HOSTS, act, collection, connect, control, failure } = require("./support.js");

const LARGE = 9007199254740993n;

test("the binding has the library's version", () => {
  assert.match(version, /^0\.1\.\d+$/);
});

test("typed methods give decoded values", async (t) => {
  const { db } = connect(t);
  assert.equal(Object.keys((await db.cluster.health()).Health).length, 9);
  assert.equal(await db.cluster.serverRole(), "COORDINATOR");
  assert.equal((await db.cluster.endpoints()).length, 3);
  assert.equal(db.cluster, db.cluster);
});

test("arguments have their names and values", async (t) => {
  const { db } = connect(t);
  await collection(db, "arguments");
  await control("DELETE", "/_sim/requests");
  const options = { overwriteMode: "replace", waitForSync: true, keepNull: undefined };
  await db.document.insert("arguments", { _key: "a" }, options);
  const [request] = (await control("GET", "/_sim/requests")).filter((each) => each.method === "POST");
  const url = new URL(request.path, "http://host");
  assert.deepEqual(Object.fromEntries(url.searchParams), { overwriteMode: "replace", waitForSync: "true" });
  assert.equal(request.body, '{"_key":"a"}');
});

test("null is a value where the operation has one", async (t) => {
  const { db } = connect(t);
  await db.cluster.setServerCount({ coordinators: 5 });
  assert.equal((await db.cluster.serverCount()).numberOfCoordinators, 5);
  await db.cluster.setServerCount({ coordinators: undefined, dbservers: 3 });
  assert.equal((await db.cluster.serverCount()).numberOfCoordinators, 5);
  await db.cluster.setServerCount({ coordinators: null, dbservers: null });
  assert.equal((await db.cluster.serverCount()).numberOfCoordinators, null);
});

test("integers of 64 bits are exact with option bigint, and in the text", async (t) => {
  const { client, db } = connect(t, { bigint: true });
  await collection(db, "integers");
  await db.document.insert("integers", { _key: "n", value: LARGE });
  assert.equal((await db.document.get("integers", "n")).value, LARGE);
  const rounding = client.database("_system", { ...CREDENTIALS, bigint: false });
  assert.equal((await rounding.document.get("integers", "n")).value, 9007199254740992);
  assert.ok((await rounding.results.document.get("integers", "n")).text.includes('"value":9007199254740993'));
  assert.equal((await db.derive().document.get("integers", "n")).value, LARGE);
  const [row] = (await db.call("query.execute", { query: "RETURN @n", bind_vars: { n: LARGE } })).rows();
  assert.equal(row.toString(), String(LARGE));
});

test("a document may be bytes of JSON", async (t) => {
  const { db } = connect(t);
  await collection(db, "bytes");
  await db.document.insert("bytes", Buffer.from('{"_key": "a", "value": 1}'));
  await db.call("document.insert", { collection: "bytes" }, { body: '{"_key": "b"}' });
  await db.call("document.insert", { collection: "bytes" }, { body: { _key: "c" } });
  assert.equal((await db.document.get("bytes", "a")).value, 1);
  assert.equal(await db.collection.count("bytes").then((found) => found.count ?? found), 3);
});

test("a result has text, rows, body, headers and host", async (t) => {
  const { db } = connect(t);
  const result = await db.results.cluster.endpoints();
  assert.deepEqual(JSON.parse(result.text), result.value);
  assert.equal(result.httpStatus, 200);
  assert.match(result.headers["content-type"], /json/);
  assert.ok(HOSTS.split(",").includes(result.host));
  assert.equal(result.execution, "executed");
  assert.equal(result.attempts.length, 1);
  const query = await db.call("query.execute", { query: "FOR i IN 1..3 RETURN {i: i}" });
  assert.deepEqual([...query.rows()].map(String), ['{"i":1}', '{"i":2}', '{"i":3}']);
  assert.equal(query.rowCount, 3);
  assert.ok(query.body.includes('"hasMore":false'));
  assert.deepEqual([...(await db.call("cluster.health")).rows()], []);
});

test("errors of single documents are counted", async (t) => {
  const { db } = connect(t);
  await collection(db, "many");
  const result = await db.results.document.insertMany("many", [{ _key: "a" }, { _key: "a" }, { _key: "b" }]);
  assert.equal(result.rowErrors, 1);
  assert.equal(result.value[1].errorNum, 1210);
});

test("a request gives the response as it is", async (t) => {
  const { db } = connect(t);
  const answer = await db.request("GET", "/_api/version?details=false", { headers: { "x-test": "1" } });
  assert.equal(answer.value.server, "arango");
  const created = await db.request("POST", "/_api/cursor", { body: { query: "RETURN 1" } });
  assert.deepEqual(created.value.result, [1]);
  await failure(db.request("GET", "/_api/nothing"), "ARANGO_ERR_SERVER");
  await failure(db.request("GET", "/_api/version", { headers: { Host: "x" } }), "ARANGO_ERR_ARGUMENT");
});

test("the error of a server has all members", async (t) => {
  const { db } = connect(t);
  const error = await failure(db.document.get("missing", "1"), "ARANGO_ERR_SERVER");
  const { status, execution, httpStatus, errorNum, errorName, operation, method, attempts } = error;
  assert.deepEqual({ status, execution, httpStatus, errorNum, errorName, operation, method }, {
    status: -7, execution: "executed", httpStatus: 404, errorNum: 1203,
    errorName: "ERROR_ARANGO_DATA_SOURCE_NOT_FOUND", operation: "document.get", method: "GET",
  });
  assert.equal(attempts[0].outcome, "answered 404");
  assert.ok(HOSTS.split(",").includes(error.host) && error.url.startsWith(error.host));
  assert.match(error.stack, /calls\.test\.js/);
  assert.ok(error instanceof Error && String(error).startsWith("ArangoError: document.get"));
});

test("rejected credentials, and their replacement", async (t) => {
  const { client } = connect(t);
  const db = client.database("_system", { username: "root", password: "wrong" });
  assert.equal((await failure(db.cluster.serverRole(), "ARANGO_ERR_AUTH")).httpStatus, 401);
  db.setPassword(CREDENTIALS.username, CREDENTIALS.password);
  assert.equal(await db.cluster.serverRole(), "COORDINATOR");
  const derived = db.derive({ timeoutMs: 59_000 });
  db.setToken("x.y.z");
  await failure(derived.cluster.serverRole(), "ARANGO_ERR_AUTH");
});

test("a wrong argument is an error that names it", async (t) => {
  const { client, db } = connect(t);
  for (const call of [
    () => db.call("cluster.nonsense"),
    () => db.call("cluster.health", { nothing: 1 }),
    () => db.call("cluster.health", [1]),
    () => db.call("cluster.health", "text"),
    () => db.document.get(undefined, "a"),
    () => db.document.get(null, "a"),
    () => db.document.get(5, "a"),
    () => db.document.insert("c", undefined),
    () => db.document.insert("c", null),
    () => db.document.insert("c", () => {}),
    () => db.document.insert("c", "{"),
    () => db.document.insert("c", Buffer.from("{")),
    () => db.document.insert("c", Buffer.from([0x22, 0xff, 0x22])),
    () => db.document.insert("c", {}, { nothing: 1 }),
  ]) {
    const error = await failure(call(), "ARANGO_ERR_ARGUMENT");
    assert.equal(error.execution, "not executed");
  }
  for (const call of [
    () => db.call(5),
    () => db.call("cluster.health\0"),
    () => db.call("cluster.health", null, { signal: 5 }),
    () => db.cluster.health("options"),
    () => db.cluster.health(() => {}),
    () => db.cluster.health({ signal: {} }),
    () => db.request(1, 2),
    () => db.document.insert("c", Symbol.iterator, { x: Symbol("s"), signal: 1 }),
    () => Database.prototype.call.call({}, "cluster.health"),
  ]) await assert.rejects(call(), TypeError);
  for (const create of [
    () => new Client(5),
    () => new Client("http://h\0", {}),
    () => client.database(5),
    () => client.database("_system", { verify: true }),
    () => db.setPassword("root", 5),
    () => new Database(),
  ]) {
    assert.throws(() => {
      const made = create();
      if (made.derive) made.derive();
    }, TypeError, String(create));
  }
  for (const create of [
    () => new Client("nonsense://x"),
    () => new Client(HOSTS, { nothing: 1 }),
    () => new Client(HOSTS, { strategy: "best" }),
    () => client.database("_system", { timeoutMs: -1 }),
    () => db.derive({ timeoutMs: "soon" }),
    () => client.events("nothing"),
    () => db.setToken(undefined),
  ]) {
    const isExpected = (error) => error instanceof ArangoError && error.code === "ARANGO_ERR_ARGUMENT";
    assert.throws(create, isExpected, String(create));
  }
});

test("an argument whose serialization throws rejects the call", async (t) => {
  const { db } = connect(t);
  const evil = { toJSON() { throw new RangeError("evil"); } };
  await assert.rejects(db.document.insert("c", evil), RangeError);
  const args = { query: "RETURN 1", get bind_vars() { throw new EvalError("evil"); } };
  await assert.rejects(db.call("query.execute", args), EvalError);
});

test("a closed client refuses calls, and ends those under way", async (t) => {
  const { client, db } = connect(t);
  await act(t, COORDINATORS, "hang", "resume");
  const calls = Array.from({ length: 10 }, () => failure(db.cluster.health(), "ARANGO_ERR_CLOSED"));
  await turn();
  client.close();
  client.close();
  await Promise.all(calls);
  await failure(db.cluster.health(), "ARANGO_ERR_CLOSED");
  await failure(db.request("GET", "/_api/version"), "ARANGO_ERR_CLOSED");
  await failure(client.refreshHosts(), "ARANGO_ERR_CLOSED");
  assert.throws(() => client.database(), { code: "ARANGO_ERR_CLOSED" });
  assert.throws(() => client.stats(), { code: "ARANGO_ERR_CLOSED" });
  assert.throws(() => client.events(), { code: "ARANGO_ERR_CLOSED" });
  db.close();
  db.close();
});

test("a closed database refuses calls, and the calls under way continue", async (t) => {
  const { db } = connect(t);
  const derived = db.derive({ timeoutMs: 30_000 });
  const call = db.cluster.serverRole();
  db.close();
  assert.equal(await call, "COORDINATOR");
  await failure(db.cluster.serverRole(), "ARANGO_ERR_CLOSED");
  assert.throws(() => db.derive(), { code: "ARANGO_ERR_CLOSED" });
  assert.throws(() => db.aql("RETURN 1"), { code: "ARANGO_ERR_CLOSED" });
  assert.throws(() => db.setToken("x"), { code: "ARANGO_ERR_CLOSED" });
  assert.equal(await derived.cluster.serverRole(), "COORDINATOR");
});

test("a client fails over, and shows its hosts", async (t) => {
  const { client, db } = connect(t);
  await act(t, [COORDINATORS[0]], "stop", "start");
  const roles = await Promise.all(Array.from({ length: 30 }, () => db.cluster.serverRole()));
  assert.equal(roles.filter((each) => each === "COORDINATOR").length, 30);
  assert.equal(client.stats().hosts.length, 3);
  assert.deepEqual((await client.refreshHosts()).sort(), HOSTS.split(",").sort());
});

test("options do not replace required arguments", async (t) => {
  const { db } = connect(t);
  await collection(db, "required");
  await db.document.insertMany("required", [{ _key: "a" }, { _key: "b" }]);
  for (const group of [db.document, db.results.document]) {
    for (const options of [{ key: "b" }, { collection: "other" }]) {
      const [name] = Object.keys(options);
      await assert.rejects(async () => group.delete("required", "a", options),
        { name: "TypeError", message: new RegExp(`no ${name}`) });
    }
  }
  await assert.rejects(async () => db.document.insert("required", { _key: "c" }, { document: { _key: "d" } }));
  assert.equal(await db.collection.count("required"), 2);
});

test("options of clients and databases are objects", async (t) => {
  const { client, db } = connect(t);
  for (const create of [() => new Client(HOSTS, 5), () => client.database("_system", "root"), () => db.derive(5)]) {
    assert.throws(create, { name: "TypeError", message: /^options: expected an object/ });
  }
});

test("texts with half of a character are refused", async (t) => {
  const { db } = connect(t);
  assert.throws(() => db.aql("RETURN '\ud800'"), TypeError);
  await assert.rejects(db.request("POST", "/_api/cursor", { body: '{"query": "RETURN \'\ud800\'"}' }), TypeError);
});
