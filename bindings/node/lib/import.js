"use strict";
const native = require("./native.js");
const { bytesOf } = require("./arguments.js");
const { ArangoError } = require("./errors.js");
const { encode } = require("./json.js");
const { abortable, submitForText } = require("./submissions.js");

/** The size of the chunks in which small pieces are submitted. */
const CHUNK_BYTES = 256 * 1024;

/** Joins the small pieces of the source of an import; objects become lines of JSON. */
async function* chunksOf(source) {
  let kept = [];
  let size = 0;
  for await (const piece of typeof source === "string" || bytesOf(source) ? [source] : source) {
    if (piece === null || (typeof piece !== "string" && typeof piece !== "object")) {
      throw new TypeError(`source: expected strings, bytes or objects, got ${piece && typeof piece}`);
    }
    const bytes = bytesOf(piece) ?? Buffer.from(typeof piece === "string" ? piece : `${encode(piece)}\n`);
    kept.push(bytes);
    size += bytes.length;
    if (size >= CHUNK_BYTES) {
      yield kept.length === 1 ? kept[0] : Buffer.concat(kept);
      kept = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(kept);
}

/**
 * Writes the pieces of a source to an import, and returns its summary. The next piece is read when the library has
 * taken the one before.
 */
async function importFrom(source, handle, owner, signal) {
  const chunks = chunksOf(source);
  try {
    for (;;) {
      const { done, value } = await abortable(chunks.next(), signal);
      if (done) break;
      await submitForText(owner, signal, (tag) => native.submitImport(handle, value, tag));
    }
    return JSON.parse(await submitForText(owner, signal, (tag) => native.submitImportFinish(handle, tag)));
  } catch (error) {
    if (error instanceof ArangoError) error.summary = JSON.parse(native.importInfo(handle));
    // The source may be waiting, so its end is not awaited.
    chunks.return().catch(() => {});
    throw error;
  }
}

module.exports = { importFrom };
