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

/** Throws if options are given that are not an object. */
function requireObject(options) {
  if (options !== undefined && options !== null && typeof options !== "object") {
    throw new TypeError(`options: expected an object, got ${typeof options}`);
  }
}

/** Adds options, except the signal and undefined ones, to an object under the library's names. */
function named(options, target = {}) {
  requireObject(options);
  for (const name in options) {
    if (name === "signal" || options[name] === undefined) continue;
    const key = snake(name);
    if (Object.hasOwn(target, key)) throw new TypeError(`options: expected no ${name}, which is given already`);
    target[key] = options[name];
  }
  return target;
}

/** Returns the bytes of an ArrayBuffer or of a view of one; undefined of another value. */
function bytesOf(value) {
  if (types.isUint8Array(value)) return value;
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return types.isAnyArrayBuffer(value) ? Buffer.from(value) : undefined;
}

/** Returns a text. Throws if it has half of a character, which UTF-8 cannot express. */
function wellFormed(name, text) {
  if (text.isWellFormed?.() ?? !/\p{Surrogate}/u.test(text)) return text;
  throw new TypeError(`${name}: expected well-formed text, got a lone surrogate`);
}

/** Returns bytes and strings unchanged, and other values as JSON text. */
function bodyOf(body) {
  return typeof body === "string" ? wellFormed("body", body) : (bytesOf(body) ?? encode(body));
}

module.exports = { bodyOf, bytesOf, named, requireObject, wellFormed };
