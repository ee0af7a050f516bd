// Made by scripts/generate-bindings. Do not edit.
"use strict";

class Server {
  #run;

  constructor(run) {
    this.#run = run;
  }

  version(options) {
    return this.#run("server.version", {}, options);
  }

  engine(options) {
    return this.#run("server.engine", {}, options);
  }

  activities(options) {
    return this.#run("server.activities", {}, options);
  }

  ttlProperties(options) {
    return this.#run("server.ttl_properties", {}, options);
  }

  setTtlProperties(options) {
    return this.#run("server.set_ttl_properties", {}, options);
  }

  ttlStatistics(options) {
    return this.#run("server.ttl_statistics", {}, options);
  }

  flushWal(options) {
    return this.#run("server.flush_wal", {}, options);
  }

  engineStats(options) {
    return this.#run("server.engine_stats", {}, options);
  }

  status(options) {
    return this.#run("server.status", {}, options);
  }

  time(options) {
    return this.#run("server.time", {}, options);
  }

  deploymentId(options) {
    return this.#run("server.deployment_id", {}, options);
  }

  supportInfo(options) {
    return this.#run("server.support_info", {}, options);
  }

  metrics(options) {
    return this.#run("server.metrics", {}, options);
  }

  usageMetrics(options) {
    return this.#run("server.usage_metrics", {}, options);
  }

  statistics(options) {
    return this.#run("server.statistics", {}, options);
  }

  logEntries(options) {
    return this.#run("server.log_entries", {}, options);
  }

  logLevels(options) {
    return this.#run("server.log_levels", {}, options);
  }

  setLogLevels(levels, options) {
    return this.#run("server.set_log_levels", { levels }, options);
  }

  resetLogLevels(options) {
    return this.#run("server.reset_log_levels", {}, options);
  }

  structuredLog(options) {
    return this.#run("server.structured_log", {}, options);
  }

  setStructuredLog(parameters, options) {
    return this.#run("server.set_structured_log", {}, options, parameters);
  }

  tls(options) {
    return this.#run("server.tls", {}, options);
  }

  reloadTls(options) {
    return this.#run("server.reload_tls", {}, options);
  }

  jwtSecrets(options) {
    return this.#run("server.jwt_secrets", {}, options);
  }

  reloadJwtSecrets(options) {
    return this.#run("server.reload_jwt_secrets", {}, options);
  }

  encryption(options) {
    return this.#run("server.encryption", {}, options);
  }

  reloadEncryption(options) {
    return this.#run("server.reload_encryption", {}, options);
  }

  apiCalls(options) {
    return this.#run("server.api_calls", {}, options);
  }

  aqlQueries(options) {
    return this.#run("server.aql_queries", {}, options);
  }

  crashes(options) {
    return this.#run("server.crashes", {}, options);
  }

  crash(crashId, options) {
    return this.#run("server.crash", { crash_id: crashId }, options);
  }

  deleteCrash(crashId, options) {
    return this.#run("server.delete_crash", { crash_id: crashId }, options);
  }

  license(options) {
    return this.#run("server.license", {}, options);
  }

  setLicense(license, options) {
    return this.#run("server.set_license", { license }, options);
  }

  databaseDefaults(options) {
    return this.#run("server.database_defaults", {}, options);
  }

  options(options) {
    return this.#run("server.options", {}, options);
  }

  optionsDescription(options) {
    return this.#run("server.options_description", {}, options);
  }

  optionsPublic(options) {
    return this.#run("server.options_public", {}, options);
  }

  compact(options) {
    return this.#run("server.compact", {}, options);
  }

  shutdown(options) {
    return this.#run("server.shutdown", {}, options);
  }

  shutdownProgress(options) {
    return this.#run("server.shutdown_progress", {}, options);
  }

  targetVersion(options) {
    return this.#run("server.target_version", {}, options);
  }

  log(options) {
    return this.#run("server.log", {}, options);
  }

  echo(options) {
    return this.#run("server.echo", {}, options);
  }

  reloadRouting(options) {
    return this.#run("server.reload_routing", {}, options);
  }

  execute(command, options) {
    return this.#run("server.execute", { command }, options);
  }
}

module.exports = { Server };
