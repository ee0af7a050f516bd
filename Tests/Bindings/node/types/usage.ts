// Checked by a TypeScript compiler: each comment @ts-expect-error is an error if its line is correct.
import { ArangoError, Client, ClientEvent, Database, Result } from "libarango";

declare global {
  // The type of @types/node, which this test does not need.
  interface Buffer extends Uint8Array {}
}

export async function use(client: Client, signal: AbortSignal): Promise<void> {
  const db: Database = client.database("_system", { username: "root", password: "passwd", bigint: true });
  const health: { [name: string]: any } = await db.cluster.health({ signal });
  const role: string = await db.cluster.serverRole();
  const text: string | undefined = (await db.results.cluster.serverRole()).text;
  const value: string = (await db.results.cluster.serverRole()).value;
  const result: Result = await db.call("cluster.health", null, { signal });
  const rows: Iterable<Uint8Array> = result.rows();
  await db.document.insert("users", { _key: "ada" }, { overwriteMode: "replace", waitForSync: true });
  await db.document.insert("users", new Uint8Array());
  await db.cluster.setServerCount({ coordinators: null });
  await db.cluster.toggleMaintenanceMode("on");
  await db.cluster.toggleMaintenanceMode(60);
  await db.cluster.reserveIds({ number: 5n });
  for await (const row of db.aql<number>("RETURN 1", { x: 1n }, { batchSize: 10, readOnly: true })) row.toFixed();
  for await (const batch of db.aql<string>("RETURN 1").batches()) batch.value[0]?.trim();
  await db.importDocuments("users", ["{}\n", new Uint8Array(), { a: 1 }], { onDuplicate: "ignore" });
  for await (const event of client.events(["host_down", "retry"])) {
    const known: ClientEvent = event;
    void known;
  }
  const derived: Database = db.derive({ timeoutMs: 500, async: "store" });
  try {
    await derived.document.get("users", "ada");
  } catch (error) {
    if (error instanceof ArangoError && error.code === "ARANGO_ERR_SERVER") error.errorNum.toFixed();
  }
  void [health, role, text, value, rows];
}

export async function misuse(client: Client, db: Database): Promise<void> {
  // @ts-expect-error an argument is missing
  await db.document.get("users");
  // @ts-expect-error an unknown word
  await db.document.insert("users", {}, { overwriteMode: "overwrite" });
  // @ts-expect-error an unknown option
  await db.document.insert("users", {}, { overwrite_mode: "replace" });
  // @ts-expect-error null is no value of this option
  await db.document.insert("users", {}, { waitForSync: null });
  // @ts-expect-error one of two options is required
  await db.cluster.reserveIds();
  // @ts-expect-error an unknown word
  await db.cluster.toggleMaintenanceMode("maybe");
  // @ts-expect-error an option of a client
  db.derive({ tlsCaFile: "ca.pem" });
  // @ts-expect-error the constructor is private
  new Database();
  // @ts-expect-error an unknown event
  client.events("host_gone");
}
