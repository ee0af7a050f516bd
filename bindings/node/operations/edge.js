// Made by scripts/generate-bindings. Do not edit.
"use strict";

class Edges {
  #run;

  constructor(run) {
    this.#run = run;
  }

  get(graph, collection, key, options) {
    return this.#run("edge.get", { graph, collection, key }, options);
  }

  insert(graph, collection, edge, options) {
    return this.#run("edge.insert", { graph, collection }, options, edge);
  }

  update(graph, collection, key, edge, options) {
    return this.#run("edge.update", { graph, collection, key }, options, edge);
  }

  replace(graph, collection, key, edge, options) {
    return this.#run("edge.replace", { graph, collection, key }, options, edge);
  }

  delete(graph, collection, key, options) {
    return this.#run("edge.delete", { graph, collection, key }, options);
  }
}

module.exports = { Edges };
