"use strict";
const native = require("./native.js");
const { decode } = require("./json.js");

/** Returns an object with the names of its members in lower case, as in the headers of node:http. */
function lowered(object) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name.toLowerCase(), value]));
}

class Result {
  #handle;
  #bigint;
  #info;
  #text;
  #body;
  #value;

  constructor(handle, bigint) {
    this.#handle = handle;
    this.#bigint = bigint;
    this.#info = native.info(handle);
  }

  get status() { return this.#info.status; }
  get httpStatus() { return this.#info.httpStatus; }
  get host() { return this.#info.host; }
  get execution() { return this.#info.execution; }
  get rowCount() { return this.#info.rowCount; }
  get rowErrors() { return this.#info.rowErrors; }
  get headers() { return lowered(JSON.parse(this.#info.headers ?? "{}")); }
  get attempts() { return JSON.parse(this.#info.attempts); }
  get text() { return (this.#text ??= native.text(this.#handle)); }
  get body() { return (this.#body ??= native.body(this.#handle)); }

  get value() {
    if (this.#value === undefined && this.text !== undefined) this.#value = decode(this.text, this.#bigint);
    return this.#value;
  }

  *rows() {
    const found = native.rows(this.#handle);
    if (found === undefined) return;
    const offsets = new Float64Array(found[1]);
    for (let i = 0; i < offsets.length; i += 2) yield found[0].subarray(offsets[i], offsets[i + 1]);
  }
}

module.exports = { Result };
