/** The options of every call. */
export interface CallOptions {
  /** Cancels the call, whose promise is then rejected with the reason of the signal. */
  signal?: AbortSignal | null;
}

/** An object that JSON.stringify accepts. BigInt is allowed inside. */
export type JsonInput = object;

/** An object of a result. */
export type JsonObject = { [name: string]: any };
