// Made by scripts/generate-bindings. Do not edit.
"use strict";

class Views {
  #run;

  constructor(run) {
    this.#run = run;
  }

  list(options) {
    return this.#run("view.list", {}, options);
  }

  get(view, options) {
    return this.#run("view.get", { view }, options);
  }

  properties(view, options) {
    return this.#run("view.properties", { view }, options);
  }

  create(name, type, options) {
    return this.#run("view.create", { name, type }, options);
  }

  update(view, properties, options) {
    return this.#run("view.update", { view }, options, properties);
  }

  replace(view, properties, options) {
    return this.#run("view.replace", { view }, options, properties);
  }

  rename(view, name, options) {
    return this.#run("view.rename", { view, name }, options);
  }

  delete(view, options) {
    return this.#run("view.delete", { view }, options);
  }
}

module.exports = { Views };
