"use strict";
const native = require("./native.js");
const { errorOf } = require("./errors.js");
const { Result } = require("./result.js");

/** The bit of a tag that asks the addon for a handle in place of a text. */
const AS_HANDLE = 1;

/** The submissions under way by their tags: their owners, which are not collected, and what takes the results. */
const calls = new Map();
let lastTag = 0;
let holds = 0;

/** Keeps the event loop running until release. */
function hold() {
  if (++holds === 1) native.hold(true);
}

function release() {
  if (--holds === 0) native.hold(false);
}

native.setup(
  (results) => {
    for (let i = 0; i < results.length; i += 2) calls.get(results[i])?.take(results[i + 1]);
  },
  (handle) => {
    throw errorOf(handle);
  },
);

/** The functions to call when a signal aborts. One listener for each signal keeps its number of listeners low. */
const aborts = new WeakMap();

/** Calls a function when the signal aborts, until the returned function is called. */
function onAbort(signal, act) {
  let found = aborts.get(signal);
  if (found === undefined) {
    const acts = new Set();
    found = { acts, listener: () => acts.forEach((each) => each()) };
    aborts.set(signal, found);
  }
  const { acts, listener } = found;
  if (acts.size === 0) signal.addEventListener("abort", listener);
  acts.add(act);
  return () => {
    acts.delete(act);
    if (acts.size === 0) signal.removeEventListener("abort", listener);
  };
}

/** Passes the texts of results to a function: those with the returned tag, until stop is called. */
function listen(owner, take) {
  const tag = (lastTag += 2);
  calls.set(tag, { owner, take });
  return { tag, stop: () => calls.delete(tag) };
}

/**
 * Returns a promise of the text or handle of a submission's result.
 *
 * @param owner the object whose handle the submission uses
 * @param signal an AbortSignal that cancels the submission
 * @param asHandle 0, or AS_HANDLE
 * @param start a function that submits with a tag and returns the ticket
 */
function submit(owner, signal, asHandle, start) {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const tag = (lastTag += 2) + asHandle;
    const ticket = start(tag);
    let unlisten;
    const end = () => {
      calls.delete(tag);
      release();
      unlisten?.();
    };
    const take = (payload) => {
      end();
      resolve(payload);
    };
    calls.set(tag, { owner, take });
    hold();
    if (signal !== undefined) {
      unlisten = onAbort(signal, () => {
        native.cancel(ticket);
        end();
        reject(signal.reason);
      });
    }
  });
}

/** Returns the JSON text of a submission's result, or throws its error. */
async function submitForText(owner, signal, start) {
  const payload = await submit(owner, signal, 0, start);
  if (typeof payload === "string") return payload;
  if (native.info(payload).status !== 0) throw errorOf(payload);
  return native.text(payload);
}

/** Returns a Result, or throws its error. */
async function submitForResult(owner, signal, bigint, start) {
  const payload = await submit(owner, signal, AS_HANDLE, start);
  const result = new Result(payload, bigint);
  if (result.status !== 0) throw errorOf(payload);
  return result;
}

function signalOf(options) {
  const signal = options?.signal ?? undefined;
  if (signal !== undefined && typeof signal.addEventListener !== "function") {
    throw new TypeError("signal: expected an AbortSignal");
  }
  return signal;
}

module.exports = { hold, listen, onAbort, release, signalOf, submitForResult, submitForText };
