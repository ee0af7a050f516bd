"use strict";
const { hold, release } = require("./submissions.js");

/** The number of events that are kept for their reader. */
const MAX_EVENTS = 1000;

class Events {
  #onEnd;
  #isEnded = false;
  #kept = [];
  #dropped = 0;
  #waiting = [];

  constructor(onEnd) {
    this.#onEnd = onEnd;
  }

  push(event) {
    if (this.#waiting.length > 0) {
      release();
      this.#waiting.shift()({ done: false, value: event });
    } else if (this.#kept.length < MAX_EVENTS) {
      if (this.#dropped > 0) event.dropped = (event.dropped ?? 0) + this.#dropped;
      this.#dropped = 0;
      this.#kept.push(event);
    } else {
      this.#dropped += 1 + (event.dropped ?? 0);
    }
  }

  next() {
    if (this.#kept.length > 0) return Promise.resolve({ done: false, value: this.#kept.shift() });
    if (this.#isEnded) return Promise.resolve({ done: true, value: undefined });
    hold();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  return() {
    if (!this.#isEnded) {
      this.#isEnded = true;
      this.#onEnd();
      for (const resolve of this.#waiting.splice(0)) {
        release();
        resolve({ done: true, value: undefined });
      }
    }
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator]() {
    return this;
  }
}

module.exports = { Events };
