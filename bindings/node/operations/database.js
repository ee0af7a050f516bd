// Made by scripts/generate-bindings. Do not edit.
"use strict";

class DatabaseOperations {
  #run;

  constructor(run) {
    this.#run = run;
  }

  properties(options) {
    return this.#run("database.properties", {}, options);
  }

  list(options) {
    return this.#run("database.list", {}, options);
  }

  listAccessible(options) {
    return this.#run("database.list_accessible", {}, options);
  }

  shardStatistics(options) {
    return this.#run("database.shard_statistics", {}, options);
  }

  create(name, options) {
    return this.#run("database.create", { name }, options);
  }

  delete(name, options) {
    return this.#run("database.delete", { name }, options);
  }
}

module.exports = { DatabaseOperations };
