import type { Operations, QueryExecuteOptions } from "./operations/groups";
import type { ClientSettings, DatabaseSettings, DerivedSettings } from "./operations/settings";
import type { CallOptions, JsonInput, JsonObject } from "./types";

export * from "./operations/groups";
export * from "./operations/settings";
export * from "./types";

/** The version of the loaded library. */
export const version: string;

/** The name of a status. */
export type StatusName =
  | "ARANGO_ERR_ARGUMENT"
  | "ARANGO_ERR_CONNECT"
  | "ARANGO_ERR_NETWORK"
  | "ARANGO_ERR_TIMEOUT"
  | "ARANGO_ERR_TLS"
  | "ARANGO_ERR_AUTH"
  | "ARANGO_ERR_SERVER"
  | "ARANGO_ERR_PROTOCOL"
  | "ARANGO_ERR_CANCELLED"
  | "ARANGO_ERR_CLOSED"
  | "ARANGO_ERR_UNSUPPORTED"
  | "ARANGO_ERR_INTERNAL"
  | "ARANGO_ERR_BUSY";

/** The execution of a request by the server. */
export type Execution = "not executed" | "executed" | "unknown";

/** One sending of a request. */
export interface Attempt {
  host: string;
  /** "answered 200", "connection refused" ... */
  outcome: string;
  /** True if sending had begun. */
  sent: boolean;
  /** The duration in milliseconds. */
  ms: number;
}

/** The error of a call. */
export class ArangoError extends Error {
  name: "ArangoError";
  /** The name of the status. */
  code: StatusName;
  /** The number of the status. */
  status: number;
  /** Tells if sending the request again could execute it twice. */
  execution: Execution;
  /** The HTTP status of the response; 0 without a response. */
  httpStatus: number;
  /** The errorNum of the response; 0 if it has none. */
  errorNum: number;
  /** The name of errorNum, such as "ERROR_ARANGO_DOCUMENT_NOT_FOUND". */
  errorName?: string;
  /** The errorMessage of the response. */
  errorMessage?: string;
  /** "coordinator gone" or "expired", of a lost job, transaction, cursor or query. */
  reason?: string;
  operation?: string;
  /** The URL of the coordinator that answered or was tried last. */
  host?: string;
  method?: string;
  url?: string;
  attempts: Attempt[];
  /** The summary of a failed import, which other errors of an import have, too. */
  summary?: JsonObject;
}

/** The result of a call. */
export class Result<T = any> {
  private constructor();
  /** The decoded JSON; undefined if the body is not JSON. */
  readonly value: T;
  /** The JSON text, in which integers are exact; undefined if the body is not JSON. */
  readonly text: string | undefined;
  /** The bytes of the response body, without a copy; undefined without a response. */
  readonly body: Buffer | undefined;
  /** The rows of a query, or the elements of an array, as JSON text without copies. */
  rows(): IterableIterator<Buffer>;
  readonly rowCount: number;
  /** The number of documents for which an operation on many documents has an error in place of a result. */
  readonly rowErrors: number;
  readonly httpStatus: number;
  /** The headers of the response; their names are in lower case. */
  readonly headers: { [name: string]: string };
  readonly host: string | undefined;
  readonly execution: Execution;
  readonly attempts: Attempt[];
}

/** The host selection strategy. */
export type Strategy =
  | "roundrobin"
  | "random"
  | "single"
  | "fallback"
  | "periodic"
  | "sticky"
  | "hash"
  | "least_loaded";

export interface DecodingOptions {
  /** True if integers beyond 2^53 are decoded as BigInt. They are rounded otherwise. Default: false. */
  bigint?: boolean;
}

export interface ClientOptions extends ClientSettings, DecodingOptions {
  /** Default: "roundrobin". */
  strategy?: Strategy;
}

export interface DatabaseOptions extends DatabaseSettings, DecodingOptions {
  /** Default: "root". */
  username?: string;
  /** A password or an access token. Default: "". */
  password?: string;
}

export type EventKind =
  | "host_down"
  | "host_up"
  | "host_found"
  | "token_renewed"
  | "retry"
  | "slow_call"
  | "resource_lost";

/** An event of a client. Its further members depend on its kind. */
export interface ClientEvent {
  event: EventKind;
  /** The number of events that were lost before this one. */
  dropped?: number;
  [name: string]: any;
}

/**
 * The events of a client from its call of events on. At most 1,000 unread events are kept; the next one has the
 * number of lost ones. The client stays open until return, close or the end of a loop.
 */
export class Events implements AsyncIterableIterator<ClientEvent> {
  private constructor();
  next(): Promise<IteratorResult<ClientEvent, undefined>>;
  return(): Promise<IteratorResult<ClientEvent, undefined>>;
  [Symbol.asyncIterator](): this;
}

/** A client of one cluster: its coordinators and the connections to them. */
export class Client {
  /**
   * Creates a client. Nothing is sent.
   *
   * @param hosts a URL, URLs separated by commas, or an array of URLs; "http://127.0.0.1:8529" if absent
   */
  constructor(hosts?: string | readonly string[] | null, options?: ClientOptions);
  /** Creates the handle of a database. Nothing is sent. Default: "_system". */
  database(name?: string | null, options?: DatabaseOptions): Database;
  /** The state of each coordinator, and counters. */
  stats(): JsonObject;
  /** Reads the list of the cluster's coordinators now. Gives the URLs of all coordinators in use. */
  refreshHosts(options?: CallOptions): Promise<string[]>;
  /** Reports the events of some kinds, or of all, until return or close. A second call ends the first one. */
  events(kinds?: EventKind | readonly EventKind[]): Events;
  /**
   * Closes the connections. Calls under way are rejected with ARANGO_ERR_CLOSED, and so are later ones. Waits
   * for the thread of the client.
   */
  close(): void;
}

/** Each method of a group with a Result in place of the value. */
export type WithResult<Group> = {
  readonly [Name in keyof Group]: Group[Name] extends (...args: infer Args) => Promise<infer Value>
    ? (...args: Args) => Promise<Result<Value>>
    : never;
};

export type ResultOperations = { readonly [Name in keyof Operations]: WithResult<Operations[Name]> };

export interface RunOptions extends CallOptions {
  /** The argument that is the body: JSON text, bytes of JSON text, or a value. */
  body?: unknown;
}

export interface RequestOptions extends CallOptions {
  headers?: Readonly<Record<string, string>>;
  /** A string or bytes, sent unchanged, or a value, sent as JSON. */
  body?: unknown;
}

export interface CursorOptions extends Omit<QueryExecuteOptions, "bindVars"> {
  /** 1 requests each batch when the one before it is taken, 0 when the next one is needed. Default: 1. */
  prefetch?: 0 | 1;
  /** The caller's promise that the query writes nothing: it is sent again if its response was lost. */
  readOnly?: boolean;
}

export interface ImportOptions extends CallOptions {
  onDuplicate?: "error" | "update" | "replace" | "ignore";
  waitForSync?: boolean;
  fromPrefix?: string;
  toPrefix?: string;
  skipValidation?: boolean;
  /** The size in bytes of the chunks that are sent. Default: 1048576. */
  chunkBytes?: number;
  /** The maximum number of concurrent chunks, 1 to 64. Default: 4. */
  inFlight?: number;
  /** True to send one chunk at a time, for updates of repeated keys. */
  ordered?: boolean;
  /** The maximum number of errors in the summary. Default: 20. */
  maxErrors?: number;
}

type OneOrMany<T> = Iterable<T> | AsyncIterable<T>;

/** A database with the credentials and settings of its requests. */
export interface Database extends Operations {}
export class Database {
  private constructor();
  readonly client: Client;
  /** The groups of operations, with methods that give a Result: its text, HTTP status, host ... */
  readonly results: ResultOperations;
  /** Creates a second handle with the same credentials and other settings. Nothing is sent. */
  derive(options?: DerivedSettings & DecodingOptions): Database;
  /** Replaces the credentials, also of derived databases, by a token. */
  setToken(token: string): void;
  /** Replaces the credentials, also of derived databases. */
  setPassword(username: string | null | undefined, password: string): void;
  /**
   * Runs an operation by its name in docs/operations.md.
   *
   * @param args the arguments under the names of that page
   */
  call(operation: string, args?: JsonInput | null, options?: RunOptions): Promise<Result>;
  /** Sends any request, relative to the database. */
  request(method: string, path: string, options?: RequestOptions): Promise<Result>;
  /** Creates a cursor over the rows of a query. The first row that is read executes the query. */
  aql<T = any>(query: string, bindVars?: JsonInput | null, options?: CursorOptions): Cursor<T>;
  /**
   * Imports documents into a collection that exists. Gives the summary. Each error that is an object has the
   * summary of what was read before it as member summary.
   *
   * @param source JSON lines in pieces of any size, or documents: a stream, an iterable, a string or bytes
   */
  importDocuments(
    collection: string,
    source: OneOrMany<string | Uint8Array | object> | string | Uint8Array,
    options?: ImportOptions,
  ): Promise<JsonObject>;
  /** Destroys the handle. The database on the server remains. */
  close(): void;
}

/** The rows of a query. The end of a loop closes the cursor. */
export class Cursor<T = any> implements AsyncIterableIterator<T> {
  private constructor();
  /** Reads the next row. After an error that lost no row, a further call reads the row again. */
  next(): Promise<IteratorResult<T, undefined>>;
  return(value?: unknown): Promise<IteratorResult<T, undefined>>;
  [Symbol.asyncIterator](): this;
  /** Reads the rows in batches, in place of next. Rejects while rows that next has read were not given. */
  batches(): AsyncGenerator<Result<T[]>, void, undefined>;
  /** Gives id, count, rows, host, extra ..., as far as they are known, also behind the last row. Nothing is sent. */
  info(): JsonObject;
  /** Closes the cursor, and deletes it on the server in the background. */
  close(): void;
}
