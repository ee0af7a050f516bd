"use strict";
const assert = require("node:assert/strict");
const { AsyncLocalStorage } = require("node:async_hooks");
const { once } = require("node:events");
const { setImmediate: turn } = require("node:timers/promises");
const test = require("node:test");
const { Worker } = require("node:worker_threads");
const { Client } = require("libarango");
const { COORDINATORS, CREDENTIALS, HOSTS, act, connect, control, failure, run, until } = require("./support.js");

test("a signal rejects a call with its reason", async (t) => {
  const { client, db } = connect(t);
  await act(t, COORDINATORS, "hang", "resume");
  const reason = new EvalError("reason");
  const controller = new AbortController();
  const { signal } = controller;
  const calls = [
    db.cluster.health({ signal }), db.call("cluster.health", null, { signal }),
    db.results.cluster.health({ signal }), db.request("GET", "/_api/version", { signal }),
    client.refreshHosts({ signal }), db.document.insert("c", {}, { signal }),
  ];
  await until(async () => client.stats().hosts.some((each) => each.in_flight > 0));
  controller.abort(reason);
  for (const each of await Promise.allSettled(calls)) assert.equal(each.reason, reason);
  await assert.rejects(db.cluster.health({ signal }), EvalError);
  await assert.rejects(db.cluster.health({ signal: AbortSignal.timeout(1) }), { name: "TimeoutError" });
  await until(async () => client.stats().hosts.every((each) => each.in_flight === 0));
});

test("an aborted call is cancelled", async (t) => {
  const { client, db } = connect(t, { maxInFlight: 5 });
  await act(t, COORDINATORS, "hang", "resume");
  for (let i = 0; i < 50; i += 1) {
    const controller = new AbortController();
    const call = db.cluster.health({ signal: controller.signal });
    setImmediate(() => controller.abort());
    await assert.rejects(call, { name: "AbortError" });
    await until(() => client.stats().hosts.every((each) => each.in_flight === 0));
  }
});

test("a storm of aborts", async (t) => {
  const { db } = connect(t);
  const shared = new AbortController();
  const ends = [];
  for (let i = 0; i < 2000; i += 1) {
    const controller = i % 2 ? shared : new AbortController();
    ends.push(db.cluster.serverRole({ signal: controller.signal }).catch((error) => error.name));
    if (i % 3 === 0 && controller !== shared) setImmediate(() => controller.abort());
    if (i % 100 === 0) await turn();
  }
  shared.abort();
  const found = new Set(await Promise.all(ends));
  assert.deepEqual([...found].sort(), ["AbortError", "COORDINATOR"]);
  assert.equal(await db.cluster.serverRole(), "COORDINATOR");
});

test("a timer runs while many results arrive", async (t) => {
  const { db } = connect(t);
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 1);
  let before;
  const calls = Array.from({ length: 3000 }, () => db.cluster.serverRole().then(() => (before ??= ticks)));
  await Promise.all(calls);
  clearInterval(timer);
  assert.ok(ticks > before, `${ticks} ticks`);
});

test("the context of asynchronous calls is kept", async (t) => {
  const { db } = connect(t);
  const storage = new AsyncLocalStorage();
  const found = await Promise.all([1, 2, 3].map((n) => storage.run(n, async () => {
    await db.cluster.serverRole();
    return storage.getStore();
  })));
  assert.deepEqual(found, [1, 2, 3]);
});

test("events are an asynchronous iterator", async (t) => {
  const { client, db } = connect(t);
  const events = client.events(["host_down", "host_up"]);
  await act(t, [COORDINATORS[0]], "stop", "start");
  for (let i = 0; i < 6; i += 1) await db.cluster.serverRole();
  for await (const event of events) {
    assert.equal(event.event, "host_down");
    break;
  }
  assert.deepEqual(await events.next(), { done: true, value: undefined });
  const first = client.events();
  const waiting = first.next();
  const second = client.events("retry");
  assert.deepEqual(await waiting, { done: true, value: undefined });
  const last = second.next();
  client.close();
  assert.deepEqual(await last, { done: true, value: undefined });
});

test("a thousand events are kept, and the others are counted", async (t) => {
  const { client, db } = connect(t, { slowCallMs: 1 });
  const events = client.events("slow_call");
  await act(t, COORDINATORS, "hang", "resume");
  const brief = db.derive({ timeoutMs: 20, maxAttempts: 1 });
  for (let i = 0; i < 3; i += 1) {
    await Promise.allSettled(Array.from({ length: 400 }, () => brief.cluster.health()));
  }
  await failure(brief.cluster.health(), "ARANGO_ERR_TIMEOUT");
  let dropped = 0;
  let count = 0;
  while (count + dropped < 1200) {
    const { value } = await events.next();
    assert.equal(value.event, "slow_call");
    count += 1;
    dropped += value.dropped ?? 0;
    if (count === 1000) await failure(brief.cluster.health(), "ARANGO_ERR_TIMEOUT");
  }
  assert.ok(dropped > 0 && count <= 1001, `${count} events, ${dropped} dropped`);
});

test("a process ends when no call is under way", async () => {
  assert.deepEqual(
    await run('client.events(); db.cluster.serverRole().then((role) => console.log(role));'),
    { output: "COORDINATOR", errors: "", status: 0, signal: null });
  assert.equal((await run("db.cluster.health();")).status, 0);
  assert.equal((await run("client.close(); db.close();")).status, 0);
});

test("a process may exit in the middle of calls", async (t) => {
  const calls = `
    for (let i = 0; i < 200; i += 1) db.cluster.health().catch(() => {});
    const cursor = db.aql("RETURN 1");
    cursor.next().catch(() => {});
  `;
  for (const program of [
    `${calls} process.exit(3);`,
    `${calls} setTimeout(() => process.exit(3), 5);`,
    `${calls} setImmediate(() => { client.close(); process.exit(3); });`,
    `${calls} process.on("exit", () => client.close()); process.exitCode = 3; setImmediate(() => process.exit());`,
  ]) {
    const { status, signal, errors } = await run(program);
    assert.deepEqual({ status, signal }, { status: 3, signal: null }, program + errors);
  }
  const thrown = await run(`${calls} setTimeout(() => { throw new EvalError("x"); }, 2);`);
  assert.equal(thrown.status, 1);
  await act(t, COORDINATORS, "hang", "resume");
  assert.equal((await run(`${calls} setTimeout(() => process.exit(4), 50);`)).status, 4);
});

test("an unhandled rejection ends a process", async () => {
  const { status, errors } = await run('db.document.get("missing", "1");');
  assert.equal(status, 1);
  assert.match(errors, /ERROR_ARANGO_DATA_SOURCE_NOT_FOUND/);
});

const WORKER = `
  const { parentPort, workerData } = require("node:worker_threads");
  const { Client } = require("libarango");
  const client = new Client(workerData.hosts);
  const db = client.database("_system", workerData.credentials);
`;

function worker(program) {
  return new Worker(WORKER + program, { eval: true, workerData: { hosts: HOSTS, credentials: CREDENTIALS } });
}

test("eight workers have their own clients", async () => {
  const workers = Array.from({ length: 8 }, () => worker(`
    (async () => {
      const roles = await Promise.all(Array.from({ length: 50 }, () => db.cluster.serverRole()));
      let rows = 0;
      for await (const row of db.aql("FOR i IN 1..20 RETURN i", null, { batchSize: 5 })) rows += row > 0;
      parentPort.postMessage([roles.filter((each) => each === "COORDINATOR").length, rows]);
    })();
  `));
  const ended = workers.map((each) => Promise.all([once(each, "message"), once(each, "exit")]));
  for (const each of await Promise.all(ended)) assert.deepEqual(each, [[[50, 20]], [0]]);
});

test("a worker may end in the middle of calls", async (t) => {
  await act(t, COORDINATORS, "hang", "resume");
  const calls = `
    for (let i = 0; i < 100; i += 1) db.cluster.health().catch(() => {});
    const cursor = db.aql("RETURN 1");
    cursor.next().catch(() => {});
    client.events().next();
    parentPort.postMessage(1);
  `;
  for (let i = 0; i < 5; i += 1) {
    const terminated = worker(calls);
    await once(terminated, "message");
    await terminated.terminate();
    const exited = worker(`${calls} setImmediate(() => process.exit(7));`);
    assert.deepEqual(await once(exited, "exit"), [7]);
  }
  for (const each of COORDINATORS) await control("POST", `/_sim/servers/${each}/resume`);
  assert.equal(await new Client(HOSTS).database("_system", CREDENTIALS).cluster.serverRole(), "COORDINATOR");
});

test("many calls share one listener of a signal, until their end", async () => {
  const { errors, output } = await run(`
    const { getEventListeners } = require("node:events");
    const { signal } = new AbortController();
    const calls = Array.from({ length: 50 }, () => db.cluster.serverRole({ signal }));
    const count = () => console.log(getEventListeners(signal, "abort").length);
    setImmediate(count);
    Promise.all(calls).then(count);
  `);
  assert.deepEqual([errors, output], ["", "1\n0"]);
});
