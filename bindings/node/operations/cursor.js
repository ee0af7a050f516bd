// Made by scripts/generate-bindings. Do not edit.
"use strict";

class Cursors {
  #run;

  constructor(run) {
    this.#run = run;
  }

  next(cursorId, options) {
    return this.#run("cursor.next", { cursor_id: cursorId }, options);
  }

  close(cursorId, options) {
    return this.#run("cursor.close", { cursor_id: cursorId }, options);
  }
}

module.exports = { Cursors };
