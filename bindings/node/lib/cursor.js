"use strict";
const native = require("./native.js");
const { argumentError, closedError } = require("./errors.js");
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
  #isEnded = false;
  #lastInfo;

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
    const handle = this.#open();
    try {
      return await send(this, this.#signal, ...others, (tag) => {
        this.#ticket = native.submitCursor(handle, tag);
        return this.#ticket;
      });
    } catch (error) {
      if (this.#signal?.aborted) this.close();
      throw error;
    }
  }

  /** Returns true if a batch is the end. A failed cursor has no more rows either, and its next batch is its error. */
  #isEnd(rowCount) {
    return rowCount === 0 && !native.cursorHasMore(this.#open());
  }

  /** Ends the iteration behind the last row. */
  #finish() {
    this.#isReturned = true;
    if (!this.#isClosed) this.#lastInfo = native.cursorInfo(this.#handle);
    this.close();
  }

  async #read() {
    try {
      const rows = decode(await this.#submit(submitForText), this.#bigint);
      if (this.#isClosed) return;
      this.#isEnded = this.#isEnd(rows.length);
      this.#rows = rows;
      this.#index = 0;
    } finally {
      this.#reading = undefined;
    }
  }

  async next() {
    while (!this.#isReturned && this.#index === this.#rows.length) {
      try {
        // Several callers may wait for one batch.
        await (this.#reading ??= this.#read());
        if (this.#isEnded) this.#finish();
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
      while (!this.#isReturned) {
        if (this.#reading !== undefined || this.#index < this.#rows.length) {
          throw argumentError("batches: expected a cursor without rows that next has read and not given");
        }
        const batch = await this.#submit(submitForResult, this.#bigint);
        isTaken = false;
        if (batch.rowCount > 0) yield batch;
        else if (this.#isEnd(0)) this.#finish();
        isTaken = true;
      }
    } finally {
      // After an error, the batch may be read again.
      if (!isTaken) this.close();
    }
  }

  info() {
    return JSON.parse(this.#lastInfo ?? native.cursorInfo(this.#open()));
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
