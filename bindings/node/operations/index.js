// Made by scripts/generate-bindings. Do not edit.
"use strict";

class Indexes {
  #run;

  constructor(run) {
    this.#run = run;
  }

  list(collection, options) {
    return this.#run("index.list", { collection }, options);
  }

  get(index, options) {
    return this.#run("index.get", { index }, options);
  }

  create(collection, definition, options) {
    return this.#run("index.create", { collection }, options, definition);
  }

  delete(index, options) {
    return this.#run("index.delete", { index }, options);
  }

  selectivity(collection, options) {
    return this.#run("index.selectivity", { collection }, options);
  }
}

module.exports = { Indexes };
