"use strict";
// JSON text with exact integers: JSON.stringify refuses BigInt, and JSON.parse rounds large integers.

const { randomUUID } = require("node:crypto");

// The prefix of a string that stands for an integer. No other string begins with it.
const MARK = `libarango ${randomUUID()} `;
const MARKED = new RegExp(`"${MARK}(-?\\d+)"`, "g");

/** Returns the JSON text of a value, in which a BigInt is an integer; undefined of undefined. */
function encode(value) {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // A BigInt, or a value that JSON.stringify refuses again.
    return JSON.stringify(value, (_, each) => (typeof each === "bigint" ? MARK + each : each)).replace(MARKED, "$1");
  }
}

/** Returns the value of JSON text. Integers beyond 2^53 are BigInt if bigint is true; otherwise they are rounded. */
function decode(text, bigint) {
  const marked = bigint && /\d{16}/.test(text) ? markIntegers(text) : text;
  if (marked === text) return JSON.parse(text);
  return JSON.parse(marked, (_, value) =>
    typeof value === "string" && value.startsWith(MARK) ? BigInt(value.slice(MARK.length)) : value);
}

/** Returns valid JSON text in which unsafe integers are marked strings. */
function markIntegers(text) {
  const parts = [];
  const token = /"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;
  let copied = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (found[0] === '"') {
      token.lastIndex = endOfString(text, found.index);
    } else if (/^-?\d{16,}$/.test(found[0]) && !Number.isSafeInteger(Number(found[0]))) {
      parts.push(text.slice(copied, found.index), `"${MARK}${found[0]}"`);
      copied = token.lastIndex;
    }
  }
  return parts.length === 0 ? text : parts.join("") + text.slice(copied);
}

/** Returns the index behind the string that begins at an index. */
function endOfString(text, begin) {
  let end = begin;
  let escapes;
  do {
    end = text.indexOf('"', end + 1);
    escapes = 0;
    while (text[end - 1 - escapes] === "\\") escapes += 1;
  } while (escapes % 2 === 1);
  return end + 1;
}

module.exports = { encode, decode };
