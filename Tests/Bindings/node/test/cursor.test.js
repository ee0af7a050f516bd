"use strict";
const assert = require("node:assert/strict");
const test = require("node:test");
const { COORDINATORS, act, connect, control, failure, until } = require("./support.js");

const NUMBERS = "FOR i IN 1..10 RETURN i";

/** Returns the requests that delete a cursor. */
async function deletions() {
  const requests = await control("GET", "/_sim/requests");
  return requests.filter((each) => each.method === "DELETE" && each.path.includes("/_api/cursor/"));
}

async function collect(rows) {
  const found = [];
  for await (const row of rows) found.push(row);
  return found;
}

test("a cursor iterates over the rows of all batches", async (t) => {
  const { db } = connect(t);
  const cursor = db.aql("FOR i IN 1..@n RETURN i", { n: 10 }, { batchSize: 3, count: true });
  assert.deepEqual(await collect(cursor), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  assert.deepEqual(await cursor.next(), { done: true, value: undefined });
  assert.deepEqual(await collect(db.aql("FOR i IN [] RETURN i")), []);
  assert.deepEqual(await collect(db.aql("RETURN @n", { n: 2n ** 60n })), [2 ** 60]);
});

test("batches give the text of rows", async (t) => {
  const { db } = connect(t, { bigint: true });
  const rows = [];
  for await (const batch of db.aql("FOR i IN 1..7 RETURN @n", { n: 2n ** 60n }, { batchSize: 3 }).batches()) {
    assert.ok(batch.value.every((each) => each === 2n ** 60n));
    rows.push(...batch.rows());
  }
  assert.deepEqual(rows.map(String), Array(7).fill(String(2n ** 60n)));
});

test("the early exit of a loop closes the cursor", async (t) => {
  const { db } = connect(t);
  await control("DELETE", "/_sim/requests");
  const cursors = [1, 2, 3].map(() => db.aql(NUMBERS, null, { batchSize: 2 }));
  for await (const row of cursors[0]) if (row === 1) break;
  await until(async () => (await deletions()).length === 1);
  for await (const batch of cursors[1].batches()) if (batch.rowCount > 0) break;
  await until(async () => (await deletions()).length === 2);
  await assert.rejects(async () => {
    for await (const row of cursors[2]) throw new EvalError(String(row));
  }, EvalError);
  await until(async () => (await deletions()).length === 3);
  for (const each of cursors) assert.throws(() => each.info(), { code: "ARANGO_ERR_CLOSED" });
});

test("concurrent callers of next get each row once, in order", async (t) => {
  const { db } = connect(t);
  const cursor = db.aql(NUMBERS, null, { batchSize: 3 });
  const found = await Promise.all(Array.from({ length: 12 }, () => cursor.next()));
  assert.deepEqual(found.map((each) => each.value), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, undefined, undefined]);
});

test("a cursor continues after the loss of another coordinator", async (t) => {
  const { db } = connect(t);
  const cursor = db.aql("FOR i IN 1..30 RETURN i", null, { batchSize: 2 });
  const found = [(await cursor.next()).value];
  const host = cursor.info().host;
  const servers = (await control("GET", "/_sim/state")).servers;
  const others = servers.filter((each) => COORDINATORS.includes(each.short_name) && each.endpoint !== host);
  await act(t, [others[0].short_name], "stop", "start");
  assert.deepEqual([...found, ...(await collect(cursor))], Array.from({ length: 30 }, (_, i) => i + 1));
});

test("an iteration continues after a failover", async (t) => {
  const { db } = connect(t);
  await act(t, [COORDINATORS[0]], "stop", "start");
  for (let i = 0; i < 6; i += 1) assert.equal((await collect(db.aql(NUMBERS, null, { batchSize: 4 }))).length, 10);
});

test("a lost cursor is an error with a reason", async (t) => {
  const { db } = connect(t);
  const cursor = db.aql("FOR i IN 1..30 RETURN i", null, { batchSize: 2, stream: true, prefetch: 0 });
  await cursor.next();
  await cursor.next();
  const servers = (await control("GET", "/_sim/state")).servers;
  const own = servers.find((each) => each.endpoint === cursor.info().host);
  await act(t, [own.short_name], "stop", "start");
  const error = await cursor.next().then(() => assert.fail("a row of a lost cursor"), (found) => found);
  assert.equal(error.reason, "coordinator gone", String(error));
});

test("a batch that timed out is read by a further next", async (t) => {
  const { db } = connect(t);
  const cursor = db.derive({ timeoutMs: 1000 }).aql("FOR i IN 1..10 RETURN i", null, { batchSize: 2, prefetch: 0 });
  const patient = (read) => until(() => read().catch((error) => assert.equal(error.code, "ARANGO_ERR_TIMEOUT")));
  const found = [(await patient(() => cursor.next())).value, (await cursor.next()).value];
  await act(t, COORDINATORS, "hang", "resume");
  await failure(cursor.next(), "ARANGO_ERR_TIMEOUT");
  for (const each of COORDINATORS) await control("POST", `/_sim/servers/${each}/resume`);
  while (found.length < 10) found.push((await patient(() => cursor.next())).value);
  assert.deepEqual(found, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  assert.equal((await cursor.next()).done, true);
});

test("an invalid query rejects the first row", async (t) => {
  const { db } = connect(t);
  assert.equal((await failure(db.aql("RETURN").next(), "ARANGO_ERR_SERVER")).errorNum, 1501);
  await failure(db.aql("RETURN 1", { unknown: 1 }).next(), "ARANGO_ERR_SERVER");
  for (const options of [{ nothing: 1 }, { batchSize: "many" }]) {
    assert.throws(() => db.aql("RETURN 1", null, options), { code: "ARANGO_ERR_ARGUMENT" });
  }
  assert.throws(() => db.aql(undefined), { code: "ARANGO_ERR_ARGUMENT" });
  assert.throws(() => db.aql(5), TypeError);
  assert.throws(() => db.aql("RETURN 1", null, { signal: 5 }), TypeError);
});

test("a closed cursor refuses next, and return ends it", async (t) => {
  const { db } = connect(t);
  const closed = db.aql(NUMBERS, null, { batchSize: 2 });
  await closed.next();
  closed.close();
  closed.close();
  await failure(closed.next(), "ARANGO_ERR_CLOSED");
  assert.throws(() => closed.info(), { code: "ARANGO_ERR_CLOSED" });
  await failure(closed.batches().next(), "ARANGO_ERR_CLOSED");
  const returned = db.aql(NUMBERS, null, { batchSize: 2 });
  await returned.next();
  assert.deepEqual(await returned.return("end"), { done: true, value: "end" });
  assert.deepEqual(await returned.next(), { done: true, value: undefined });
  await db.aql(NUMBERS).return();
});

test("a close during next ends it", async (t) => {
  const { client, db } = connect(t);
  await act(t, COORDINATORS, "hang", "resume");
  const closed = db.aql(NUMBERS);
  const first = closed.next();
  closed.close();
  await assert.rejects(first, { name: "ArangoError" });
  const returned = db.aql(NUMBERS);
  const second = returned.next();
  await returned.return();
  assert.deepEqual(await second, { done: true, value: undefined });
  const third = db.aql(NUMBERS).next();
  client.close();
  await failure(third, "ARANGO_ERR_CLOSED");
});

test("a signal ends a cursor", async (t) => {
  const { db } = connect(t);
  const controller = new AbortController();
  const cursor = db.aql(NUMBERS, null, { batchSize: 2, signal: controller.signal });
  await cursor.next();
  await act(t, COORDINATORS, "hang", "resume");
  const rest = assert.rejects(collect(cursor), { name: "AbortError" });
  controller.abort();
  await rest;
  await failure(cursor.next(), "ARANGO_ERR_CLOSED");
  await assert.rejects(db.aql(NUMBERS, null, { signal: AbortSignal.abort() }).next(), { name: "AbortError" });
});

test("a cursor without references is deleted on the server", async (t) => {
  const { db } = connect(t);
  await control("DELETE", "/_sim/requests");
  await (async () => {
    for (let i = 0; i < 5; i += 1) await db.aql(NUMBERS, null, { batchSize: 2 }).next();
  })();
  await until(async () => {
    globalThis.gc();
    return (await deletions()).length === 5;
  });
});

test("a failed cursor never looks complete", async (t) => {
  const { db } = connect(t);
  for (const read of [(cursor) => cursor.next(), (cursor) => cursor.batches().next()]) {
    const cursor = db.derive({ timeoutMs: 1000 }).aql("FOR i IN 1..30 RETURN i", null,
      { batchSize: 2, stream: true, prefetch: 0 });
    await cursor.next();
    await cursor.next();
    const servers = (await control("GET", "/_sim/state")).servers;
    const own = servers.find((each) => each.endpoint === cursor.info().host);
    await act(t, [own.short_name], "hang", "resume");
    await failure(read(cursor), "ARANGO_ERR_TIMEOUT");
    await control("POST", `/_sim/servers/${own.short_name}/resume`);
    for (let i = 0; i < 5; i += 1) await assert.rejects(read(cursor), { name: "ArangoError" });
  }
});

test("batches refuse to skip rows that next has read", async (t) => {
  const { db } = connect(t);
  const cursor = db.aql(NUMBERS, null, { batchSize: 4 });
  await cursor.next();
  await failure(cursor.batches().next(), "ARANGO_ERR_ARGUMENT");
  for (let i = 0; i < 3; i += 1) await cursor.next();
  const rows = [];
  for await (const batch of cursor.batches()) rows.push(...batch.value);
  assert.deepEqual(rows, [5, 6, 7, 8, 9, 10]);
});

test("the info of a cursor outlives a finished loop", async (t) => {
  const { db } = connect(t);
  const options = { batchSize: 4, count: true };
  const cursors = [db.aql(NUMBERS, null, options), db.aql(NUMBERS, null, options)];
  await collect(cursors[0]);
  await collect(cursors[1].batches());
  for (const each of cursors) {
    const { count, rows, extra } = each.info();
    assert.deepEqual([count, rows, typeof extra], [10, 10, "object"]);
    assert.deepEqual(await collect(each.batches()), []);
  }
});
