"use strict";
const { types } = require("node:util");
const { encode } = require("./json.js");

const snakeNames = new Map();

/** Returns timeoutMs as timeout_ms. */
function snake(name) {
  let found = snakeNames.get(name);
  if (found === undefined) {
    found = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    if (snakeNames.size < 1000) snakeNames.set(name, found);
  }
  return found;
}

/** Adds options, except the signal and undefined ones, to an object under the library's names. */
function named(options, target = {}) {
  if (options === undefined || options === null) return target;
  if (typeof options !== "object") throw new TypeError(`options: expected an object, got ${typeof options}`);
  for (const name in options) {
    if (name !== "signal" && options[name] !== undefined) target[snake(name)] = options[name];
  }
  return target;
}

/** Returns the bytes of an ArrayBuffer or of a view of one; undefined of another value. */
function bytesOf(value) {
  if (types.isUint8Array(value)) return value;
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return types.isAnyArrayBuffer(value) ? Buffer.from(value) : undefined;
}

/** Returns bytes and strings unchanged, and other values as JSON text. */
function bodyOf(body) {
  return typeof body === "string" ? body : (bytesOf(body) ?? encode(body));
}

module.exports = { bodyOf, bytesOf, named };
