// Made by scripts/generate-bindings. Do not edit.
"use strict";

class Documents {
  #run;

  constructor(run) {
    this.#run = run;
  }

  get(collection, key, options) {
    return this.#run("document.get", { collection, key }, options);
  }

  revision(collection, key, options) {
    return this.#run("document.revision", { collection, key }, options);
  }

  insert(collection, document, options) {
    return this.#run("document.insert", { collection }, options, document);
  }

  update(collection, key, document, options) {
    return this.#run("document.update", { collection, key }, options, document);
  }

  replace(collection, key, document, options) {
    return this.#run("document.replace", { collection, key }, options, document);
  }

  delete(collection, key, options) {
    return this.#run("document.delete", { collection, key }, options);
  }

  getMany(collection, documents, options) {
    return this.#run("document.get_many", { collection }, options, documents);
  }

  insertMany(collection, documents, options) {
    return this.#run("document.insert_many", { collection }, options, documents);
  }

  updateMany(collection, documents, options) {
    return this.#run("document.update_many", { collection }, options, documents);
  }

  replaceMany(collection, documents, options) {
    return this.#run("document.replace_many", { collection }, options, documents);
  }

  deleteMany(collection, documents, options) {
    return this.#run("document.delete_many", { collection }, options, documents);
  }

  import(collection, data, options) {
    return this.#run("document.import", { collection, data }, options);
  }

  edges(collection, vertex, options) {
    return this.#run("document.edges", { collection, vertex }, options);
  }
}

module.exports = { Documents };
