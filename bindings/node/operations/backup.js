// Made by scripts/generate-bindings. Do not edit.
"use strict";

class Backups {
  #run;

  constructor(run) {
    this.#run = run;
  }

  create(options) {
    return this.#run("backup.create", {}, options);
  }

  list(options) {
    return this.#run("backup.list", {}, options);
  }

  delete(backupId, options) {
    return this.#run("backup.delete", { backup_id: backupId }, options);
  }

  restore(backupId, options) {
    return this.#run("backup.restore", { backup_id: backupId }, options);
  }

  upload(options) {
    return this.#run("backup.upload", {}, options);
  }

  download(options) {
    return this.#run("backup.download", {}, options);
  }
}

module.exports = { Backups };
