// Made by scripts/generate-bindings. Do not edit.
"use strict";

class Transactions {
  #run;

  constructor(run) {
    this.#run = run;
  }

  begin(options) {
    return this.#run("transaction.begin", {}, options);
  }

  list(options) {
    return this.#run("transaction.list", {}, options);
  }

  status(transactionId, options) {
    return this.#run("transaction.status", { transaction_id: transactionId }, options);
  }

  commit(transactionId, options) {
    return this.#run("transaction.commit", { transaction_id: transactionId }, options);
  }

  abort(transactionId, options) {
    return this.#run("transaction.abort", { transaction_id: transactionId }, options);
  }

  abortAll(options) {
    return this.#run("transaction.abort_all", {}, options);
  }
}

module.exports = { Transactions };
