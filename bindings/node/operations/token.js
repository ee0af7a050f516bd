// Made by scripts/generate-bindings. Do not edit.
"use strict";

class Tokens {
  #run;

  constructor(run) {
    this.#run = run;
  }

  list(user, options) {
    return this.#run("token.list", { user }, options);
  }

  create(user, name, validUntil, options) {
    return this.#run("token.create", { user, name, valid_until: validUntil }, options);
  }

  delete(user, tokenId, options) {
    return this.#run("token.delete", { user, token_id: tokenId }, options);
  }
}

module.exports = { Tokens };
