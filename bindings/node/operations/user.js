// Made by scripts/generate-bindings. Do not edit.
"use strict";

class Users {
  #run;

  constructor(run) {
    this.#run = run;
  }

  list(options) {
    return this.#run("user.list", {}, options);
  }

  get(user, options) {
    return this.#run("user.get", { user }, options);
  }

  create(user, options) {
    return this.#run("user.create", { user }, options);
  }

  update(user, options) {
    return this.#run("user.update", { user }, options);
  }

  replace(user, password, options) {
    return this.#run("user.replace", { user, password }, options);
  }

  delete(user, options) {
    return this.#run("user.delete", { user }, options);
  }

  permissions(user, options) {
    return this.#run("user.permissions", { user }, options);
  }

  permission(user, database, options) {
    return this.#run("user.permission", { user, database }, options);
  }

  setPermission(user, database, permission, options) {
    return this.#run("user.set_permission", { user, database, permission }, options);
  }

  resetPermission(user, database, options) {
    return this.#run("user.reset_permission", { user, database }, options);
  }
}

module.exports = { Users };
