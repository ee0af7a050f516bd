// Made by scripts/generate-bindings. Do not edit.
"use strict";

class Queries {
  #run;

  constructor(run) {
    this.#run = run;
  }

  execute(query, options) {
    return this.#run("query.execute", { query }, options);
  }

  explain(query, options) {
    return this.#run("query.explain", { query }, options);
  }

  parse(query, options) {
    return this.#run("query.parse", { query }, options);
  }

  rules(options) {
    return this.#run("query.rules", {}, options);
  }

  list(options) {
    return this.#run("query.list", {}, options);
  }

  listSlow(options) {
    return this.#run("query.list_slow", {}, options);
  }

  clearSlow(options) {
    return this.#run("query.clear_slow", {}, options);
  }

  kill(queryId, options) {
    return this.#run("query.kill", { query_id: queryId }, options);
  }

  tracking(options) {
    return this.#run("query.tracking", {}, options);
  }

  setTracking(options) {
    return this.#run("query.set_tracking", {}, options);
  }

  cacheEntries(options) {
    return this.#run("query.cache_entries", {}, options);
  }

  clearCache(options) {
    return this.#run("query.clear_cache", {}, options);
  }

  cacheProperties(options) {
    return this.#run("query.cache_properties", {}, options);
  }

  setCacheProperties(options) {
    return this.#run("query.set_cache_properties", {}, options);
  }

  plans(options) {
    return this.#run("query.plans", {}, options);
  }

  clearPlans(options) {
    return this.#run("query.clear_plans", {}, options);
  }

  functions(options) {
    return this.#run("query.functions", {}, options);
  }

  createFunction(name, code, options) {
    return this.#run("query.create_function", { name, code }, options);
  }

  deleteFunction(name, options) {
    return this.#run("query.delete_function", { name }, options);
  }
}

module.exports = { Queries };
