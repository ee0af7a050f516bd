"use strict";
// The test cluster of the environment.

const assert = require("node:assert/strict");
const { spawn } = require("node:child_process");
const { once } = require("node:events");
const { setTimeout: sleep } = require("node:timers/promises");
const { ArangoError, Client } = require("libarango");

const HOSTS = process.env.ARANGO_HOSTS;
const CREDENTIALS = { username: process.env.ARANGO_USERNAME, password: process.env.ARANGO_PASSWORD };
/** A generous limit of a wait for a state. */
const PATIENCE_MS = 60_000;

/** Returns a client and a database, which the end of the test closes. */
function connect(test, options, databaseOptions) {
  const client = new Client(HOSTS, options);
  test.after(() => client.close());
  return { client, db: client.database("_system", { ...CREDENTIALS, ...databaseOptions }) };
}

/** Calls the control port of the test cluster. */
async function control(method, path, body) {
  const answer = await fetch(process.env.ARANGO_CONTROL + path, {
    method, body: body === undefined ? undefined : JSON.stringify(body),
  });
  assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
  return answer.json();
}

/** Does something with servers, and undoes it at the end of the test. */
async function act(test, servers, action, undo) {
  test.after(async () => {
    for (const each of servers) await control("POST", `/_sim/servers/${each}/${undo}`);
  });
  for (const each of servers) await control("POST", `/_sim/servers/${each}/${action}`);
}

const COORDINATORS = ["Coordinator0001", "Coordinator0002", "Coordinator0003"];

/** Waits until a function, which may be asynchronous, returns a true value, and returns it. */
async function until(condition) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await condition();
    if (found) return found;
    assert.ok(Date.now() < end, `the state was not reached: ${condition}`);
    await sleep(5);
  }
}

/** Returns the error of a promise, which must be an ArangoError with the given code. */
async function failure(promise, code) {
  let error;
  await assert.rejects(promise, (found) => {
    error = found;
    return true;
  });
  assert.ok(error instanceof ArangoError, String(error?.stack ?? error));
  assert.equal(error.code, code, error.message);
  return error;
}

/** Creates an empty collection. */
async function collection(db, name) {
  await db.collection.delete(name, { ignoreMissing: true });
  await db.collection.create(name);
}

/** Runs a program with `client` and `db`, and returns its output, exit status and signal. */
async function run(program, flags = []) {
  const prologue = `
    const { Client, ArangoError } = require("libarango");
    const client = new Client(process.env.ARANGO_HOSTS);
    const db = client.database(null, ${JSON.stringify(CREDENTIALS)});
  `;
  const child = spawn(process.execPath, [...flags, "-e", prologue + program], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  child.stdout.on("data", (data) => (output += data));
  child.stderr.on("data", (data) => (errors += data));
  const watchdog = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  const [status, signal] = await once(child, "close");
  clearTimeout(watchdog);
  return { output: output.trim(), errors, status, signal };
}

module.exports = { COORDINATORS, CREDENTIALS, HOSTS, act, collection, connect, control, failure, run, until };
