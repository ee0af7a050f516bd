"use strict";
const assert = require("node:assert/strict");
const { execFile } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const test = require("node:test");
const { promisify } = require("node:util");
const { connect, HOSTS } = require("./support.js");

const PACKAGE = path.dirname(require.resolve("libarango"));
/** A folder in which import and a compiler find the package. */
const OUTSIDE = path.join(PACKAGE, "..", "..");
const execute = promisify(execFile);

test("each example of the page runs", async (t) => {
  const { db } = connect(t);
  for (const name of ["users", "people"]) await db.collection.delete(name, { ignoreMissing: true });
  const page = fs.readFileSync(path.join(PACKAGE, "README.md"), "utf8");
  const examples = [...page.matchAll(/^```js\n(.*?)^```$/gms)].map((found) => found[1]);
  assert.ok(examples.length > 5);
  const folder = fs.mkdtempSync(path.join(OUTSIDE, "readme-"));
  t.after(() => fs.rmSync(folder, { recursive: true }));
  const outputs = [];
  for (const [index, example] of examples.entries()) {
    const file = path.join(folder, `${index}.mjs`);
    const hosts = /\["http:\/\/10\.0\.0\.50:8529", "http:\/\/10\.0\.0\.51:8529"\]/;
    assert.match(example, hosts);
    fs.writeFileSync(file, example.replace(hosts, JSON.stringify(HOSTS.split(","))));
    outputs.push((await execute(process.execPath, [file], { timeout: 60_000 })).stdout);
  }
  const output = outputs.join("");
  for (const expected of ["Coordinator0001", "37 9007199254740993n", "ERROR_ARANGO_", "COORDINATOR\n", "[ 1, 2, 3 ]",
    "slow_call query.execute"]) assert.ok(output.includes(expected), expected + output);
});

test("the module for import has the names of the one for require", async () => {
  const binding = require("libarango");
  const imported = await import(path.join(PACKAGE, "index.mjs"));
  assert.deepEqual(Object.keys(imported).sort(), Object.keys(binding).sort());
  for (const name of Object.keys(binding)) assert.equal(imported[name], binding[name]);
});

test("the declarations have every method", () => {
  const { Client, Database } = require("libarango");
  const db = new Client().database();
  let count = 0;
  for (const group of Object.keys(db.results)) {
    const declared = fs.readFileSync(path.join(PACKAGE, "operations", `${group}.d.ts`), "utf8");
    const names = Object.getOwnPropertyNames(Object.getPrototypeOf(db[group])).filter((each) => each !== "constructor");
    for (const name of names) assert.match(declared, new RegExp(`^  ${name}\\(`, "m"));
    count += names.length;
  }
  assert.equal(count, 212);
  const declared = fs.readFileSync(path.join(PACKAGE, "index.d.ts"), "utf8");
  for (const name of ["aql", "call", "request", "importDocuments", "derive", "setToken", "setPassword", "close"]) {
    assert.ok(name in Database.prototype && declared.includes(`  ${name}`), name);
  }
});

test("a compiler accepts correct uses and refuses wrong ones", async (t) => {
  const compiler = await execute("tsc", ["--version"]).catch(() => undefined);
  if (compiler === undefined) return t.skip("there is no tsc");
  const folder = fs.mkdtempSync(path.join(OUTSIDE, "types-"));
  t.after(() => fs.rmSync(folder, { recursive: true }));
  fs.cpSync(path.join(__dirname, "..", "types"), folder, { recursive: true });
  await execute("tsc", ["-p", folder]).catch((error) => assert.fail(error.stdout));
});
