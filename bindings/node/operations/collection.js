// Made by scripts/generate-bindings. Do not edit.
"use strict";

class Collections {
  #run;

  constructor(run) {
    this.#run = run;
  }

  list(options) {
    return this.#run("collection.list", {}, options);
  }

  get(collection, options) {
    return this.#run("collection.get", { collection }, options);
  }

  properties(collection, options) {
    return this.#run("collection.properties", { collection }, options);
  }

  revision(collection, options) {
    return this.#run("collection.revision", { collection }, options);
  }

  count(collection, options) {
    return this.#run("collection.count", { collection }, options);
  }

  figures(collection, options) {
    return this.#run("collection.figures", { collection }, options);
  }

  shards(collection, options) {
    return this.#run("collection.shards", { collection }, options);
  }

  checksum(collection, options) {
    return this.#run("collection.checksum", { collection }, options);
  }

  responsibleShard(collection, document, options) {
    return this.#run("collection.responsible_shard", { collection, document }, options);
  }

  keyGenerators(options) {
    return this.#run("collection.key_generators", {}, options);
  }

  create(name, options) {
    return this.#run("collection.create", { name }, options);
  }

  configure(collection, options) {
    return this.#run("collection.configure", { collection }, options);
  }

  delete(collection, options) {
    return this.#run("collection.delete", { collection }, options);
  }

  truncate(collection, options) {
    return this.#run("collection.truncate", { collection }, options);
  }

  rename(collection, name, options) {
    return this.#run("collection.rename", { collection, name }, options);
  }

  loadIndexes(collection, options) {
    return this.#run("collection.load_indexes", { collection }, options);
  }

  recalculateCount(collection, options) {
    return this.#run("collection.recalculate_count", { collection }, options);
  }

  compact(collection, options) {
    return this.#run("collection.compact", { collection }, options);
  }
}

module.exports = { Collections };
