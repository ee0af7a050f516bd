"use strict";
const native = require("./native.js");
const { closedError } = require("./errors.js");
const { decode } = require("./json.js");
const { submitForResult, submitForText } = require("./submissions.js");

class Cursor {
  #database;
  #handle;
  #bigint;
  #signal;
  #rows = [];
  #index = 0;
  #reading;
  #ticket;
  #isClosed = false;
  #isReturned = false;

  constructor(database, handle, bigint, signal) {
    this.#database = database;
    this.#handle = handle;
    this.#bigint = bigint;
    this.#signal = signal;
  }

  #open() {
    if (this.#isClosed) throw closedError("the cursor");
    return this.#handle;
  }

  /** Submits the reading of a batch by one of the functions of submissions. */
  async #submit(send, ...others) {
    try {
      return await send(this, this.#signal, ...others, (tag) => {
        this.#ticket = native.submitCursor(this.#open(), tag);
        return this.#ticket;
      });
    } catch (error) {
      if (this.#signal?.aborted) this.close();
      throw error;
    }
  }

  async #read() {
    try {
      const rows = decode(await this.#submit(submitForText), this.#bigint);
      if (this.#isClosed) return;
      this.#rows = rows;
      this.#index = 0;
    } finally {
      this.#reading = undefined;
    }
  }

  async next() {
    while (!this.#isReturned && this.#index === this.#rows.length) {
      if (this.#reading === undefined && !native.cursorHasMore(this.#open())) return this.return();
      try {
        // Several callers may wait for one batch.
        await (this.#reading ??= this.#read());
      } catch (error) {
        if (!this.#isReturned) throw error;
      }
    }
    if (this.#isReturned) return { done: true, value: undefined };
    return { done: false, value: this.#rows[this.#index++] };
  }

  async return(value) {
    this.#isReturned = true;
    this.close();
    return { done: true, value };
  }

  async *batches() {
    let isTaken = true;
    try {
      while (native.cursorHasMore(this.#open())) {
        const batch = await this.#submit(submitForResult, this.#bigint);
        isTaken = false;
        if (batch.rowCount > 0) yield batch;
        isTaken = true;
      }
      this.close();
    } finally {
      // After an error, the batch may be read again.
      if (!isTaken) this.close();
    }
  }

  info() {
    return JSON.parse(native.cursorInfo(this.#open()));
  }

  close() {
    if (this.#isClosed) return;
    this.#isClosed = true;
    // The library ignores the ticket of a finished submission.
    if (this.#ticket !== undefined) native.cancel(this.#ticket);
    this.#rows = [];
    this.#index = 0;
    native.close(this.#handle);
  }

  [Symbol.asyncIterator]() {
    return this;
  }
}

module.exports = { Cursor };
