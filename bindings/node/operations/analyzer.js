// Made by scripts/generate-bindings. Do not edit.
"use strict";

class Analyzers {
  #run;

  constructor(run) {
    this.#run = run;
  }

  list(options) {
    return this.#run("analyzer.list", {}, options);
  }

  get(name, options) {
    return this.#run("analyzer.get", { name }, options);
  }

  create(name, type, options) {
    return this.#run("analyzer.create", { name, type }, options);
  }

  delete(name, options) {
    return this.#run("analyzer.delete", { name }, options);
  }
}

module.exports = { Analyzers };
