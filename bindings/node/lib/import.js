"use strict";
const native = require("./native.js");
const { bytesOf, wellFormed } = require("./arguments.js");
const { closedError } = require("./errors.js");
const { encode } = require("./json.js");
const { onAbort, submitForText } = require("./submissions.js");

/** The size of the chunks in which small pieces are submitted. */
const CHUNK_BYTES = 256 * 1024;

/** Returns the iterable of a source's pieces. */
function piecesOf(source) {
  if (typeof source === "string" || bytesOf(source)) return [source];
  if (source?.[Symbol.asyncIterator] || source?.[Symbol.iterator]) return source;
  const type = source === null ? "null" : typeof source;
  throw new TypeError(`source: expected a string, bytes, a stream or an iterable of strings, bytes or objects, got ${type}`);
}

/**
 * Joins the small pieces of the source of an import; objects become lines of JSON. Ends the source behind the
 * piece under way once state.isStopped is true.
 */
async function* chunksOf(source, state) {
  let kept = [];
  let size = 0;
  // The first half of a character at the end of the last string.
  let half = "";
  for await (const piece of piecesOf(source)) {
    if (state.isStopped) return;
    let bytes;
    if (typeof piece === "string") {
      const text = half + piece;
      half = /[\ud800-\udbff]$/.test(text) ? text.at(-1) : "";
      bytes = Buffer.from(wellFormed("source", half === "" ? text : text.slice(0, -1)));
    } else {
      wellFormed("source", half);
      if (piece === null || typeof piece !== "object") {
        throw new TypeError(`source: expected strings, bytes or objects, got ${piece && typeof piece}`);
      }
      bytes = bytesOf(piece) ?? Buffer.from(`${encode(piece)}\n`);
    }
    kept.push(bytes);
    size += bytes.length;
    if (size >= CHUNK_BYTES) {
      yield kept.length === 1 ? kept[0] : Buffer.concat(kept);
      kept = [];
      size = 0;
    }
  }
  wellFormed("source", half);
  if (size > 0) yield Buffer.concat(kept);
}

/** Returns a promise that is also rejected when the signal aborts or the client is closed. */
async function interruptible(promise, signal, onClose) {
  let unlisten;
  let unwatch;
  try {
    return await new Promise((resolve, reject) => {
      promise.then(resolve, reject);
      if (signal?.aborted) reject(signal.reason);
      if (signal !== undefined) unlisten = onAbort(signal, () => reject(signal.reason));
      unwatch = onClose(() => reject(closedError("the client", "unknown")));
    });
  } finally {
    unlisten?.();
    unwatch?.();
  }
}

/** Submits to an import. An abort of the signal cancels the submission, whose result is awaited. */
async function submit(owner, signal, start) {
  let ticket;
  const ended = submitForText(owner, undefined, (tag) => (ticket = start(tag)));
  const cancel = () => native.cancel(ticket);
  const unlisten = signal === undefined ? undefined : onAbort(signal, cancel);
  if (signal?.aborted) cancel();
  try {
    return await ended;
  } catch (error) {
    throw signal?.aborted ? signal.reason : error;
  } finally {
    unlisten?.();
  }
}

/**
 * Writes the pieces of a source to an import, and returns its summary. The next piece is read when the library has
 * taken the one before. After an error, waits until the outcome of the lines under way is known or lost.
 */
async function importFrom(source, handle, owner, signal, onClose) {
  const state = { isStopped: false };
  const chunks = chunksOf(source, state);
  const finish = () => submit(owner, signal, (tag) => native.submitImportFinish(handle, tag));
  try {
    for (;;) {
      const { done, value } = await interruptible(chunks.next(), signal, onClose);
      if (done) break;
      await submit(owner, signal, (tag) => native.submitImport(handle, value, tag));
    }
    return JSON.parse(await finish());
  } catch (error) {
    state.isStopped = true;
    // The source may be waiting, so its end is not awaited.
    chunks.return().catch(() => {});
    // The library refuses a second finish.
    await finish().catch(() => {});
    if (error instanceof Object && Object.isExtensible(error)) error.summary = JSON.parse(native.importInfo(handle));
    throw error;
  }
}

module.exports = { importFrom };
