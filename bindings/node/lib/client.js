"use strict";
const native = require("./native.js");
const { named, requireObject } = require("./arguments.js");
const { Database } = require("./database.js");
const { closedError } = require("./errors.js");
const { Events } = require("./events.js");
const { encode } = require("./json.js");
const { listen, signalOf, submitForText } = require("./submissions.js");

class Client {
  #handle;
  #bigint;
  #events;
  #isClosed = false;
  #closeActs = new Set();

  constructor(hosts, options) {
    requireObject(options);
    const { strategy, bigint = false, ...others } = options ?? {};
    this.#bigint = bigint;
    this.#handle = native.client(
      Array.isArray(hosts) ? hosts.join(",") : hosts, strategy, encode(named({ binding: "node", ...others })));
  }

  #open() {
    if (this.#isClosed) throw closedError("the client");
    return this.#handle;
  }

  /** Calls a function when the client is closed, until the returned function is called. */
  #onClose(act) {
    if (this.#isClosed) act();
    this.#closeActs.add(act);
    return () => this.#closeActs.delete(act);
  }

  database(name, options) {
    requireObject(options);
    const { username, password, bigint = this.#bigint, ...others } = options ?? {};
    // The test request would block the event loop.
    if (others.verify) throw new TypeError("verify: await a call of the database, such as database.current()");
    const handle = native.database(this.#open(), name, username, password, encode(named(others)));
    return new Database(this, handle, bigint, (act) => this.#onClose(act));
  }

  stats() {
    return JSON.parse(native.stats(this.#open()));
  }

  async refreshHosts(options) {
    const handle = this.#open();
    return JSON.parse(await submitForText(this, signalOf(options), (tag) => native.submitRefreshHosts(handle, tag)));
  }

  events(kinds) {
    const handle = this.#open();
    const events = new Events(() => {
      stop();
      if (this.#events !== events) return;
      this.#events = undefined;
      if (!this.#isClosed) native.events(handle, "", 0);
    });
    const { tag, stop } = listen(this, (text) => events.push(JSON.parse(text)));
    try {
      native.events(handle, Array.isArray(kinds) ? kinds.join(",") : kinds, tag);
    } catch (error) {
      stop();
      throw error;
    }
    const former = this.#events;
    this.#events = events;
    former?.return();
    return events;
  }

  close() {
    if (this.#isClosed) return;
    this.#isClosed = true;
    native.close(this.#handle);
    this.#events?.return();
    for (const act of this.#closeActs) act();
  }
}

module.exports = { Client };
