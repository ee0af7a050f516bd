"use strict";
const native = require("./native.js");
const { bodyOf, bytesOf, named, requireObject, wellFormed } = require("./arguments.js");
const { Cursor } = require("./cursor.js");
const { closedError } = require("./errors.js");
const { importFrom } = require("./import.js");
const { decode, encode } = require("./json.js");
const { signalOf, submitForResult, submitForText } = require("./submissions.js");
const groups = require("../operations/groups.js");

class Database {
  #client;
  #handle;
  #bigint;
  #isClosed = false;
  #groups = new Map();
  #results;
  #onClose;

  /** onClose calls a function when the client is closed, until the function that it returns is called. */
  constructor(client, handle, bigint, onClose) {
    this.#client = client;
    this.#handle = handle;
    this.#bigint = bigint;
    this.#onClose = onClose;
  }

  #open() {
    if (this.#isClosed) throw closedError("the database");
    return this.#handle;
  }

  get client() {
    return this.#client;
  }

  derive(options) {
    requireObject(options);
    const { bigint = this.#bigint, ...others } = options ?? {};
    return new Database(this.#client, native.derive(this.#open(), encode(named(others))), bigint, this.#onClose);
  }

  setToken(token) {
    native.setToken(this.#open(), token);
  }

  setPassword(username, password) {
    native.setPassword(this.#open(), username, password);
  }

  async call(operation, args, options) {
    const handle = this.#open();
    const text = encode(args);
    const body = bodyOf(options?.body);
    return submitForResult(this, signalOf(options), this.#bigint,
      (tag) => native.submit(handle, operation, text, body, tag));
  }

  async request(method, path, options) {
    const handle = this.#open();
    const headers = encode(options?.headers);
    const body = bodyOf(options?.body);
    return submitForResult(this, signalOf(options), this.#bigint,
      (tag) => native.submitRequest(handle, method, path, headers, body, tag));
  }

  /** Runs an operation of the generated classes, and returns the decoded value. */
  async #value(operation, required, options, body) {
    const handle = this.#open();
    const text = encode(named(options, required));
    const bytes = bytesOf(body) ?? encode(body);
    return decode(await submitForText(this, signalOf(options),
      (tag) => native.submit(handle, operation, text, bytes, tag)), this.#bigint);
  }

  get results() {
    if (this.#results === undefined) {
      const run = async (operation, required, options, body) =>
        this.call(operation, named(options, required), {
          body: bytesOf(body) ?? encode(body), signal: signalOf(options),
        });
      this.#results = Object.fromEntries(Object.entries(groups).map(([name, Group]) => [name, new Group(run)]));
    }
    return this.#results;
  }

  aql(query, bindVars, options) {
    const signal = signalOf(options);
    if (typeof query === "string") wellFormed("query", query);
    const handle = native.cursor(this.#open(), query, encode(bindVars), encode(named(options)));
    return new Cursor(this, handle, this.#bigint, signal);
  }

  async importDocuments(collection, source, options) {
    const signal = signalOf(options);
    const handle = native.import(this.#open(), collection, encode(named(options)));
    try {
      return await importFrom(source, handle, this, signal, this.#onClose);
    } finally {
      native.close(handle);
    }
  }

  close() {
    this.#isClosed = true;
    native.close(this.#handle);
  }

  static {
    for (const [name, Group] of Object.entries(groups)) {
      Object.defineProperty(this.prototype, name, {
        get() {
          let group = this.#groups.get(name);
          if (group === undefined) this.#groups.set(name, (group = new Group((...call) => this.#value(...call))));
          return group;
        },
        configurable: true,
        enumerable: true,
      });
    }
  }
}

module.exports = { Database };
