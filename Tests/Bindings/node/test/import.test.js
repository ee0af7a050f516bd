"use strict";
const assert = require("node:assert/strict");
const { Readable } = require("node:stream");
const { setTimeout: sleep } = require("node:timers/promises");
const test = require("node:test");
const { COORDINATORS, act, collection, connect, control, failure, until } = require("./support.js");

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
    await assert.rejects(db.importDocuments("misuse", source), { name: "TypeError", message: /^source: expected / });
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
  while (taken === 0 || former !== taken) {
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

test("a character divided between strings is kept, and half of one is refused", async (t) => {
  const { db } = connect(t);
  await collection(db, "characters");
  const text = '{"_key": "a", "text": "\u{1f600}"}\n';
  const middle = text.indexOf("\u{1f600}") + 1;
  for (const source of [[text.slice(0, middle), text.slice(middle)], [...Array(text.length).keys()].map((i) => text[i])]) {
    await db.importDocuments("characters", source, { onDuplicate: "replace" });
    assert.equal((await db.document.get("characters", "a")).text, "\u{1f600}");
  }
  const high = text.slice(0, middle);
  for (const source of [[high], [high, Buffer.from('"}')], [high, '"}'], ['{"a": "\udc00"}'], high]) {
    await assert.rejects(db.importDocuments("characters", source), { name: "TypeError", message: /lone surrogate/ });
  }
});

test("the error of a source has the summary of what was read", async (t) => {
  const { db } = connect(t);
  await collection(db, "counted");
  function* broken(last) {
    yield* lines(10_000, "x".repeat(100));
    yield '{"_key": "par';
    yield* last();
  }
  const fails = () => { throw new EvalError("broken"); };
  for (const last of [fails, () => [5]]) {
    await db.collection.truncate("counted");
    const error = await db.importDocuments("counted", broken(last), { chunkBytes: 100_000 }).then(assert.fail, (e) => e);
    const count = await db.collection.count("counted");
    assert.ok(count > 0);
    assert.equal(error.summary.created, count, String(error));
    assert.deepEqual([error.summary.unknown, error.summary.in_flight], [[], 0]);
  }
});

test("an abort and a close end the source, and tell the lines of unknown outcome", async (t) => {
  for (const end of ["abort", "close"]) {
    const { client, db } = connect(t);
    await collection(db, "ended");
    await act(t, COORDINATORS, "hang", "resume");
    await control("DELETE", "/_sim/requests");
    const controller = new AbortController();
    let isEnded = false;
    let go;
    const gate = new Promise((resolve) => (go = resolve));
    async function* slow() {
      try {
        yield [...lines(300, "x".repeat(1000))].join("");
        // The library has taken the piece before.
        go();
        for (;;) {
          await sleep(20);
          yield '{"a": 1}\n';
        }
      } finally {
        isEnded = true;
      }
    }
    const ended = db.importDocuments("ended", slow(), { signal: controller.signal, chunkBytes: 200_000 }).then(
      assert.fail, (error) => error);
    await gate;
    await until(async () => (await control("GET", "/_sim/requests")).some((each) => each.path.includes("/_api/import")));
    if (end === "abort") controller.abort();
    else client.close();
    const error = await ended;
    assert.equal(error[end === "abort" ? "name" : "code"], end === "abort" ? "AbortError" : "ARANGO_ERR_CLOSED");
    assert.ok(error.summary.unknown.length > 0, JSON.stringify(error.summary));
    assert.equal(error.summary.in_flight, 0);
    await until(() => isEnded);
    for (const each of COORDINATORS) await control("POST", `/_sim/servers/${each}/resume`);
  }
});
