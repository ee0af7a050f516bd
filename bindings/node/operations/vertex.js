// Made by scripts/generate-bindings. Do not edit.
"use strict";

class Vertices {
  #run;

  constructor(run) {
    this.#run = run;
  }

  get(graph, collection, key, options) {
    return this.#run("vertex.get", { graph, collection, key }, options);
  }

  insert(graph, collection, vertex, options) {
    return this.#run("vertex.insert", { graph, collection }, options, vertex);
  }

  update(graph, collection, key, vertex, options) {
    return this.#run("vertex.update", { graph, collection, key }, options, vertex);
  }

  replace(graph, collection, key, vertex, options) {
    return this.#run("vertex.replace", { graph, collection, key }, options, vertex);
  }

  delete(graph, collection, key, options) {
    return this.#run("vertex.delete", { graph, collection, key }, options);
  }
}

module.exports = { Vertices };
