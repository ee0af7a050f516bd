"use strict";
const assert = require("node:assert/strict");
const path = require("node:path");
const test = require("node:test");

const { decode, encode } = require(path.join(path.dirname(require.resolve("libarango")), "lib", "json.js"));

test("encode writes a BigInt as an integer", () => {
  assert.equal(encode({ a: [1n, -9007199254740993n], b: "1n" }), '{"a":[1,-9007199254740993],"b":"1n"}');
  assert.equal(encode(2n ** 70n), "1180591620717411303424");
});

test("encode calls toJSON, and omits undefined", () => {
  assert.equal(encode({ a: new Date(0), b: undefined, c: 1n }), '{"a":"1970-01-01T00:00:00.000Z","c":1}');
  assert.equal(encode(undefined), undefined);
});

test("encode refuses cycles", () => {
  const cycle = { big: 1n };
  cycle.cycle = cycle;
  assert.throws(() => encode(cycle), TypeError);
});

test("decode gives BigInt beyond 2^53 only", () => {
  const text = "[9007199254740991,9007199254740992,-9007199254740993,1,1e20,9007199254740993.5,-0]";
  assert.deepEqual(decode(text, true), [
    9007199254740991, 9007199254740992n, -9007199254740993n, 1, 1e20, 9007199254740994, -0]);
  assert.equal(decode(text, false)[2], -9007199254740992);
});

test("decode leaves strings unchanged", () => {
  const strings = ["12345678901234567890", '"12345678901234567890', "\\", '\\"', "a\\\\", "", "[1234567890123456789]"];
  const value = { list: strings, 12345678901234567890n: 12345678901234567890n };
  assert.deepEqual(decode(encode(value), true), value);
});

test("decode is the inverse of encode", () => {
  let seed = 1;
  const random = (limit) => (seed = (seed * 48271) % 2147483647) % limit;
  const text = () => Array.from({ length: random(6) }, () => '"\\1,:[{\n8é'[random(10)]).join("");
  const value = (depth) => {
    switch (random(depth > 3 ? 4 : 6)) {
      case 0: return text();
      case 1: return random(1000) - 500;
      case 2: return BigInt(random(2147483647)) * 2n ** 40n + 2n ** 60n;
      case 3: return [null, true, false, 0.5][random(4)];
      case 4: return Array.from({ length: random(5) }, () => value(depth + 1));
      default: return Object.fromEntries(Array.from({ length: random(5) }, () => [`k${text()}`, value(depth + 1)]));
    }
  };
  for (let i = 0; i < 2000; i += 1) {
    const each = value(0);
    assert.deepEqual(decode(encode(each), true), each);
  }
});

test("a long string does not exhaust the stack", () => {
  const value = ["x\\\"".repeat(2_000_000), 2n ** 60n];
  assert.deepEqual(decode(encode(value), true), value);
});
