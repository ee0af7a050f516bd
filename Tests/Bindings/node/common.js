"use strict";
// The common program (../README.md).

const { Readable } = require("node:stream");
const readline = require("node:readline");
const { ArangoError, Client, version } = require("libarango");

const input = readline.createInterface({ input: process.stdin });
const answers = input[Symbol.asyncIterator]();

/** Asks the test for something and waits until it is done. */
async function ask(question) {
  console.log(`${question}?`);
  await answers.next();
}

/** Returns the error of a promise. */
async function errorOf(promise) {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ArangoError) return error;
    throw error;
  }
  throw new Error("the call succeeded");
}

async function showErrors(db) {
  const server = await errorOf(db.document.get("missing", "1"));
  console.log(`server error ${server.code} ${server.errorNum} ${server.errorName} ${server.execution}`);
  const argument = await errorOf(db.call("cluster.nonsense"));
  console.log(`argument error ${argument.code} ${argument.errorNum} ${argument.execution}`);
}

async function submitHundred(db) {
  const ended = await Promise.allSettled(Array.from({ length: 100 }, () => db.cluster.health()));
  const succeeded = ended.filter((each) => each.status === "fulfilled").length;
  console.log(`submitted ${ended.length} succeeded ${succeeded}`);
}

async function insertDocuments(db) {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 9007199254740993n];
  await db.collection.create("numbers");
  for (const value of values) await db.document.insert("numbers", { value });
  console.log(`inserted ${values.length}`);
}

async function readRows(db) {
  let count = 0;
  let last;
  for await (const row of db.aql("FOR d IN numbers SORT d.value RETURN d.value", null, { batchSize: 3 })) {
    count += 1;
    last = row;
  }
  console.log(`rows ${count} last ${last}`);
}

async function importLines(db) {
  function* lines() {
    for (let n = 0; n < 1000; n += 1) yield `{"_key": "k${n}", "n": ${n}}\n`;
  }
  await db.collection.create("lines");
  const summary = await db.importDocuments("lines", Readable.from(lines()));
  console.log(`imported ${summary.created}`);
}

async function interruptCall(db) {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  const call = db.cluster.health({ signal: controller.signal });
  console.log("waiting");
  try {
    await call;
    console.log("finished");
  } catch (error) {
    console.log(error.name === "AbortError" ? "interrupted" : error.message);
  }
}

async function measure(db, count) {
  await db.cluster.health();
  const begin = process.hrtime.bigint();
  for (let i = 0; i < count; i += 1) await db.cluster.health();
  console.log(String(process.hrtime.bigint() - begin));
}

async function main([hosts, username, password, count]) {
  const client = new Client(hosts);
  const db = client.database("_system", { username, password, bigint: true });
  if (count === undefined) {
    console.log(`version ${version}`);
    console.log(`health ${Object.keys((await db.cluster.health()).Health).length}`);
    await showErrors(db);
    await submitHundred(db);
    await ask("stop a coordinator");
    await submitHundred(db);
    await insertDocuments(db);
    await readRows(db);
    await importLines(db);
    await ask("hang all coordinators");
    await interruptCall(db);
    client.close();
    console.log(`closed ${(await errorOf(db.cluster.health())).code}`);
  } else {
    await measure(db, Number(count));
  }
  db.close();
  client.close();
  input.close();
}

main(process.argv.slice(2));
