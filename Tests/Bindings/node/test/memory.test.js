"use strict";
const assert = require("node:assert/strict");
const { setImmediate: turn } = require("node:timers/promises");
const test = require("node:test");
const { Client } = require("libarango");
const { CREDENTIALS, HOSTS, connect, run, until } = require("./support.js");

async function collected() {
  for (let i = 0; i < 3; i += 1) {
    globalThis.gc();
    await turn();
  }
}

test("memory does not grow with calls, results, cursors, derived databases and signals", async (t) => {
  const { db } = connect(t);
  const { signal } = new AbortController();
  const round = async () => {
    for (let i = 0; i < 20; i += 1) {
      await Promise.all(Array.from({ length: 20 }, () => db.cluster.serverRole({ signal })));
      const result = await db.call("cluster.health");
      assert.ok(result.body.length > 0 && result.headers);
      await db.document.get("missing", "1").catch(() => {});
      db.aql("RETURN 1").close();
      for await (const row of db.aql("FOR i IN 1..5 RETURN i", null, { batchSize: 2 })) if (row === 3) break;
      db.derive({ timeoutMs: 1000 + i });
      for await (const batch of db.aql("FOR i IN 1..3 RETURN i").batches()) [...batch.rows()];
    }
    await collected();
  };
  for (let i = 0; i < 3; i += 1) await round();
  const before = process.memoryUsage();
  for (let i = 0; i < 5; i += 1) await round();
  const after = process.memoryUsage();
  for (const [name, limit] of [["heapUsed", 1 << 20], ["external", 1 << 20], ["rss", 24 << 20]]) {
    const grown = after[name] - before[name];
    assert.ok(grown < limit, `${name} grew by ${grown} bytes`);
  }
});

test("a buffer outlives its result", async (t) => {
  const { db } = connect(t);
  const buffers = [];
  const texts = [];
  for (let i = 0; i < 50; i += 1) {
    const result = await db.call("query.execute", { query: "FOR i IN 1..200 RETURN @i", bind_vars: { i } });
    buffers.push(result.body, ...result.rows());
    texts.push(result.body.toString(), ...Array(200).fill(String(i)));
  }
  await collected();
  assert.deepEqual(buffers.map(String), texts);
});

test("large results are collected", async (t) => {
  const { db } = connect(t);
  const query = "FOR i IN 1..20000 RETURN 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'";
  const before = process.memoryUsage.rss();
  for (let i = 0; i < 40; i += 1) await db.call("query.execute", { query, batch_size: 20000 });
  await collected();
  assert.ok(process.memoryUsage.rss() - before < 100 << 20);
});

test("clients without references are collected, and those with calls are not", async () => {
  const registry = { count: 0 };
  const finalization = new FinalizationRegistry(() => (registry.count += 1));
  await (async () => {
    for (let i = 0; i < 10; i += 1) {
      const client = new Client(HOSTS);
      finalization.register(client);
      const role = client.database("_system", CREDENTIALS).cluster.serverRole();
      globalThis.gc();
      assert.equal(await role, "COORDINATOR");
    }
  })();
  await until(async () => {
    await collected();
    return registry.count === 10;
  });
});

test("collections during calls do not crash", async () => {
  const { status, signal, output, errors } = await run(`
    (async () => {
      for (let i = 0; i < 100; i += 1) {
        const made = new Client(process.env.ARANGO_HOSTS).database(null, ${JSON.stringify(CREDENTIALS)});
        const cursor = made.aql("FOR i IN 1..9 RETURN i", null, { batchSize: 2 });
        const calls = [made.cluster.health(), made.call("cluster.health"), cursor.next()];
        if (i % 3 === 0) made.client.close();
        if (i % 3 === 1) made.close();
        gc();
        await Promise.allSettled(calls);
      }
      console.log("end");
    })();
  `, ["--expose-gc"]);
  assert.deepEqual({ status, signal, output }, { status: 0, signal: null, output: "end" }, errors);
});
