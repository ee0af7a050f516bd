"use strict";
const assert = require("node:assert/strict");
const { Readable } = require("node:stream");
const { setTimeout: sleep } = require("node:timers/promises");
const test = require("node:test");
const { COORDINATORS, act, collection, connect, failure } = require("./support.js");

function* lines(count, pad = "") {
  for (let n = 0; n < count; n += 1) yield `{"_key": "k${n}", "pad": "${pad}"}\n`;
}

test("sources of every kind", async (t) => {
  const { db } = connect(t);
  await collection(db, "sources");
  const text = [...lines(10)].join("");
  const bytes = Buffer.from(text);
  const halves = [text.slice(0, 25), bytes.subarray(25, 40), text.slice(40)];
  for (const source of [
    lines(10),
    text,
    bytes,
    new Uint8Array(bytes),
    halves,
    Readable.from(lines(10)),
    new Blob([text]).stream(),
    Array.from({ length: 10 }, (_, n) => ({ _key: `k${n}`, big: 2n ** 60n })),
    (async function* () { yield* lines(10); })(),
  ]) {
    await db.collection.truncate("sources");
    assert.equal((await db.importDocuments("sources", source)).created, 10);
  }
  assert.equal((await db.importDocuments("sources", [])).created, 0);
  assert.equal((await db.importDocuments("sources", text, { onDuplicate: "ignore" })).ignored, 10);
});

test("an error names its line", async (t) => {
  const { db } = connect(t);
  await collection(db, "errors");
  const summary = await db.importDocuments("errors", ['{"_key": "a"}\n{"_key": "a"}\n', "{\n", { _key: "b" }]);
  assert.equal(summary.created, 2);
  assert.deepEqual(summary.details.map((each) => each.line).sort(), [2, 3]);
});

test("a rejected import has a summary", async (t) => {
  const { db } = connect(t);
  const error = await failure(db.importDocuments("missing", lines(3)), "ARANGO_ERR_SERVER");
  assert.equal(error.errorNum, 1203);
  assert.equal(error.summary.created, 0);
});

test("misuse", async (t) => {
  const { db } = connect(t);
  await collection(db, "misuse");
  for (const source of [undefined, null, 5, {}, [5], [null], [undefined]]) {
    await assert.rejects(db.importDocuments("misuse", source), TypeError);
  }
  await failure(db.importDocuments(undefined, []), "ARANGO_ERR_ARGUMENT");
  await failure(db.importDocuments("misuse", [], { chunkBytes: "x" }), "ARANGO_ERR_ARGUMENT");
  await assert.rejects(db.importDocuments("misuse", [], { signal: 1 }), TypeError);
});

test("the error of a source ends the import and the source", async (t) => {
  const { db } = connect(t);
  await collection(db, "broken");
  async function* broken() {
    yield* lines(5);
    throw new EvalError("broken");
  }
  await assert.rejects(db.importDocuments("broken", broken()), EvalError);
  let isEnded = false;
  function* watched() {
    try {
      for (;;) yield* lines(1000, "x".repeat(1000));
    } finally {
      isEnded = true;
    }
  }
  await failure(db.importDocuments("missing", watched()), "ARANGO_ERR_SERVER");
  assert.ok(isEnded);
});

test("the source waits while coordinators do not answer", async (t) => {
  const { db } = connect(t);
  await collection(db, "pressure");
  await act(t, COORDINATORS, "hang", "resume");
  const controller = new AbortController();
  let taken = 0;
  async function* counted() {
    for (;;) {
      yield Buffer.from([...lines(1, "x".repeat(100_000))].join(""));
      taken += 1;
    }
  }
  const { signal } = controller;
  const ended = assert.rejects(db.importDocuments("pressure", counted(), { signal }), { name: "AbortError" });
  let former = -1;
  while (former !== taken) {
    former = taken;
    await sleep(300);
  }
  assert.ok(taken > 0 && taken < 300, `${taken} pieces of 100 KB were taken`);
  controller.abort();
  await ended;
});

test("a signal ends an import whose source waits", async (t) => {
  const { db } = connect(t);
  await collection(db, "waiting");
  const controller = new AbortController();
  async function* waiting() {
    yield* lines(5);
    await new Promise(() => {});
  }
  const rejected = (signal) =>
    assert.rejects(db.importDocuments("waiting", waiting(), { signal }), { name: "AbortError" });
  const ended = rejected(controller.signal);
  controller.abort();
  await ended;
  await rejected(AbortSignal.abort());
});
