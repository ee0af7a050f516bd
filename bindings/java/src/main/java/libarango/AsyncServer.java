// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The server that answers, and other servers through it, with futures. */
public final class AsyncServer {
  private final Caller caller;

  AsyncServer(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link Server#version()}. */
  public CompletableFuture<Json> version() {
    return version(null);
  }

  /** Submits {@link Server#version(Server.VersionOptions)}. */
  public CompletableFuture<Json> version(Server.VersionOptions options) {
    return caller.submit(Call.of("server.version", options), Result::json);
  }

  /** Submits {@link Server#engine()}. */
  public CompletableFuture<Json> engine() {
    return caller.submit(Call.of("server.engine"), Result::json);
  }

  /** Submits {@link Server#activities()}. */
  public CompletableFuture<Json> activities() {
    return caller.submit(Call.of("server.activities"), Result::json);
  }

  /** Submits {@link Server#ttlProperties()}. */
  public CompletableFuture<Json> ttlProperties() {
    return caller.submit(Call.of("server.ttl_properties"), Result::json);
  }

  /** Submits {@link Server#setTtlProperties()}. */
  public CompletableFuture<Json> setTtlProperties() {
    return setTtlProperties(null);
  }

  /** Submits {@link Server#setTtlProperties(Server.SetTtlPropertiesOptions)}. */
  public CompletableFuture<Json> setTtlProperties(Server.SetTtlPropertiesOptions options) {
    return caller.submit(Call.of("server.set_ttl_properties", options), Result::json);
  }

  /** Submits {@link Server#ttlStatistics()}. */
  public CompletableFuture<Json> ttlStatistics() {
    return caller.submit(Call.of("server.ttl_statistics"), Result::json);
  }

  /** Submits {@link Server#flushWal()}. */
  public CompletableFuture<Void> flushWal() {
    return flushWal(null);
  }

  /** Submits {@link Server#flushWal(Server.FlushWalOptions)}. */
  public CompletableFuture<Void> flushWal(Server.FlushWalOptions options) {
    return caller.submit(Call.of("server.flush_wal", options), result -> null);
  }

  /** Submits {@link Server#engineStats()}. */
  public CompletableFuture<Json> engineStats() {
    return caller.submit(Call.of("server.engine_stats"), Result::json);
  }

  /** Submits {@link Server#status()}. */
  public CompletableFuture<Json> status() {
    return status(null);
  }

  /** Submits {@link Server#status(Server.StatusOptions)}. */
  public CompletableFuture<Json> status(Server.StatusOptions options) {
    return caller.submit(Call.of("server.status", options), Result::json);
  }

  /** Submits {@link Server#time()}. */
  public CompletableFuture<Double> time() {
    return caller.submit(Call.of("server.time"), result -> result.json().asDouble());
  }

  /** Submits {@link Server#deploymentId()}. */
  public CompletableFuture<String> deploymentId() {
    return caller.submit(Call.of("server.deployment_id"), result -> result.json().asString());
  }

  /** Submits {@link Server#supportInfo()}. */
  public CompletableFuture<Json> supportInfo() {
    return supportInfo(null);
  }

  /** Submits {@link Server#supportInfo(Server.SupportInfoOptions)}. */
  public CompletableFuture<Json> supportInfo(Server.SupportInfoOptions options) {
    return caller.submit(Call.of("server.support_info", options), Result::json);
  }

  /** Submits {@link Server#metrics()}. */
  public CompletableFuture<String> metrics() {
    return metrics(null);
  }

  /** Submits {@link Server#metrics(Server.MetricsOptions)}. */
  public CompletableFuture<String> metrics(Server.MetricsOptions options) {
    return caller.submit(Call.of("server.metrics", options), result -> result.json().asString());
  }

  /** Submits {@link Server#usageMetrics()}. */
  public CompletableFuture<String> usageMetrics() {
    return usageMetrics(null);
  }

  /** Submits {@link Server#usageMetrics(Server.UsageMetricsOptions)}. */
  public CompletableFuture<String> usageMetrics(Server.UsageMetricsOptions options) {
    return caller.submit(
        Call.of("server.usage_metrics", options), result -> result.json().asString());
  }

  /** Submits {@link Server#statistics()}. */
  public CompletableFuture<Json> statistics() {
    return statistics(null);
  }

  /** Submits {@link Server#statistics(Server.StatisticsOptions)}. */
  public CompletableFuture<Json> statistics(Server.StatisticsOptions options) {
    return caller.submit(Call.of("server.statistics", options), Result::json);
  }

  /** Submits {@link Server#logEntries()}. */
  public CompletableFuture<Json> logEntries() {
    return logEntries(null);
  }

  /** Submits {@link Server#logEntries(Server.LogEntriesOptions)}. */
  public CompletableFuture<Json> logEntries(Server.LogEntriesOptions options) {
    return caller.submit(Call.of("server.log_entries", options), Result::json);
  }

  /** Submits {@link Server#logLevels()}. */
  public CompletableFuture<Json> logLevels() {
    return logLevels(null);
  }

  /** Submits {@link Server#logLevels(Server.LogLevelsOptions)}. */
  public CompletableFuture<Json> logLevels(Server.LogLevelsOptions options) {
    return caller.submit(Call.of("server.log_levels", options), Result::json);
  }

  /** Submits {@link Server#setLogLevels(Object)}. */
  public CompletableFuture<Json> setLogLevels(Object levels) {
    return setLogLevels(levels, null);
  }

  /** Submits {@link Server#setLogLevels(Object, Server.SetLogLevelsOptions)}. */
  public CompletableFuture<Json> setLogLevels(Object levels, Server.SetLogLevelsOptions options) {
    return caller.submit(Call.of("server.set_log_levels", options).body(levels), Result::json);
  }

  /** Submits {@link Server#resetLogLevels()}. */
  public CompletableFuture<Json> resetLogLevels() {
    return resetLogLevels(null);
  }

  /** Submits {@link Server#resetLogLevels(Server.ResetLogLevelsOptions)}. */
  public CompletableFuture<Json> resetLogLevels(Server.ResetLogLevelsOptions options) {
    return caller.submit(Call.of("server.reset_log_levels", options), Result::json);
  }

  /** Submits {@link Server#structuredLog()}. */
  public CompletableFuture<Json> structuredLog() {
    return caller.submit(Call.of("server.structured_log"), Result::json);
  }

  /** Submits {@link Server#setStructuredLog(Object)}. */
  public CompletableFuture<Json> setStructuredLog(Object parameters) {
    return caller.submit(Call.of("server.set_structured_log").body(parameters), Result::json);
  }

  /** Submits {@link Server#tls()}. */
  public CompletableFuture<Json> tls() {
    return caller.submit(Call.of("server.tls"), Result::json);
  }

  /** Submits {@link Server#reloadTls()}. */
  public CompletableFuture<Json> reloadTls() {
    return caller.submit(Call.of("server.reload_tls"), Result::json);
  }

  /** Submits {@link Server#jwtSecrets()}. */
  public CompletableFuture<Json> jwtSecrets() {
    return caller.submit(Call.of("server.jwt_secrets"), Result::json);
  }

  /** Submits {@link Server#reloadJwtSecrets()}. */
  public CompletableFuture<Json> reloadJwtSecrets() {
    return caller.submit(Call.of("server.reload_jwt_secrets"), Result::json);
  }

  /** Submits {@link Server#encryption()}. */
  public CompletableFuture<Json> encryption() {
    return caller.submit(Call.of("server.encryption"), Result::json);
  }

  /** Submits {@link Server#reloadEncryption()}. */
  public CompletableFuture<Json> reloadEncryption() {
    return caller.submit(Call.of("server.reload_encryption"), Result::json);
  }

  /** Submits {@link Server#apiCalls()}. */
  public CompletableFuture<Json> apiCalls() {
    return caller.submit(Call.of("server.api_calls"), Result::json);
  }

  /** Submits {@link Server#aqlQueries()}. */
  public CompletableFuture<Json> aqlQueries() {
    return caller.submit(Call.of("server.aql_queries"), Result::json);
  }

  /** Submits {@link Server#crashes()}. */
  public CompletableFuture<List<String>> crashes() {
    return caller.submit(
        Call.of("server.crashes"),
        result -> result.rows().stream().map(Json::asString).collect(Collectors.toList()));
  }

  /** Submits {@link Server#crash(String)}. */
  public CompletableFuture<Json> crash(String crashId) {
    return caller.submit(Call.of("server.crash").with("crash_id", crashId), Result::json);
  }

  /** Submits {@link Server#deleteCrash(String)}. */
  public CompletableFuture<Json> deleteCrash(String crashId) {
    return caller.submit(Call.of("server.delete_crash").with("crash_id", crashId), Result::json);
  }

  /** Submits {@link Server#license()}. */
  public CompletableFuture<Json> license() {
    return caller.submit(Call.of("server.license"), Result::json);
  }

  /** Submits {@link Server#setLicense(String)}. */
  public CompletableFuture<Json> setLicense(String license) {
    return setLicense(license, null);
  }

  /** Submits {@link Server#setLicense(String, Server.SetLicenseOptions)}. */
  public CompletableFuture<Json> setLicense(String license, Server.SetLicenseOptions options) {
    return caller.submit(
        Call.of("server.set_license", options).with("license", license), Result::json);
  }

  /** Submits {@link Server#databaseDefaults()}. */
  public CompletableFuture<Json> databaseDefaults() {
    return caller.submit(Call.of("server.database_defaults"), Result::json);
  }

  /** Submits {@link Server#options()}. */
  public CompletableFuture<Json> options() {
    return caller.submit(Call.of("server.options"), Result::json);
  }

  /** Submits {@link Server#optionsDescription()}. */
  public CompletableFuture<Json> optionsDescription() {
    return caller.submit(Call.of("server.options_description"), Result::json);
  }

  /** Submits {@link Server#optionsPublic()}. */
  public CompletableFuture<Json> optionsPublic() {
    return caller.submit(Call.of("server.options_public"), Result::json);
  }

  /** Submits {@link Server#compact()}. */
  public CompletableFuture<Json> compact() {
    return compact(null);
  }

  /** Submits {@link Server#compact(Server.CompactOptions)}. */
  public CompletableFuture<Json> compact(Server.CompactOptions options) {
    return caller.submit(Call.of("server.compact", options), Result::json);
  }

  /** Submits {@link Server#shutdown()}. */
  public CompletableFuture<String> shutdown() {
    return shutdown(null);
  }

  /** Submits {@link Server#shutdown(Server.ShutdownOptions)}. */
  public CompletableFuture<String> shutdown(Server.ShutdownOptions options) {
    return caller.submit(Call.of("server.shutdown", options), result -> result.json().asString());
  }

  /** Submits {@link Server#shutdownProgress()}. */
  public CompletableFuture<Json> shutdownProgress() {
    return caller.submit(Call.of("server.shutdown_progress"), Result::json);
  }

  /** Submits {@link Server#targetVersion()}. */
  public CompletableFuture<String> targetVersion() {
    return caller.submit(Call.of("server.target_version"), result -> result.json().asString());
  }

  /** Submits {@link Server#log()}. */
  public CompletableFuture<Json> log() {
    return log(null);
  }

  /** Submits {@link Server#log(Server.LogOptions)}. */
  public CompletableFuture<Json> log(Server.LogOptions options) {
    return caller.submit(Call.of("server.log", options), Result::json);
  }

  /** Submits {@link Server#echo()}. */
  public CompletableFuture<Json> echo() {
    return echo(null);
  }

  /** Submits {@link Server#echo(Server.EchoOptions)}. */
  public CompletableFuture<Json> echo(Server.EchoOptions options) {
    return caller.submit(Call.of("server.echo", options), Result::json);
  }

  /** Submits {@link Server#reloadRouting()}. */
  public CompletableFuture<Void> reloadRouting() {
    return caller.submit(Call.of("server.reload_routing"), result -> null);
  }

  /** Submits {@link Server#execute(String)}. */
  public CompletableFuture<Json> execute(String command) {
    return caller.submit(Call.of("server.execute").with("command", command), Result::json);
  }
}
