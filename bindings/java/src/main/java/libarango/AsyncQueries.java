// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The AQL queries of the database, and their caches, with futures. */
public final class AsyncQueries {
  private final Caller caller;

  AsyncQueries(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link Queries#execute(String)}. */
  public CompletableFuture<Json> execute(String query) {
    return execute(query, null);
  }

  /** Submits {@link Queries#execute(String, Queries.ExecuteOptions)}. */
  public CompletableFuture<Json> execute(String query, Queries.ExecuteOptions options) {
    return caller.submit(Call.of("query.execute", options).with("query", query), Result::json);
  }

  /** Submits {@link Queries#explain(String)}. */
  public CompletableFuture<Json> explain(String query) {
    return explain(query, null);
  }

  /** Submits {@link Queries#explain(String, Queries.ExplainOptions)}. */
  public CompletableFuture<Json> explain(String query, Queries.ExplainOptions options) {
    return caller.submit(Call.of("query.explain", options).with("query", query), Result::json);
  }

  /** Submits {@link Queries#parse(String)}. */
  public CompletableFuture<Json> parse(String query) {
    return caller.submit(Call.of("query.parse").with("query", query), Result::json);
  }

  /** Submits {@link Queries#rules()}. */
  public CompletableFuture<List<Json>> rules() {
    return caller.submit(Call.of("query.rules"), Result::rows);
  }

  /** Submits {@link Queries#list()}. */
  public CompletableFuture<List<Json>> list() {
    return list(null);
  }

  /** Submits {@link Queries#list(Queries.ListOptions)}. */
  public CompletableFuture<List<Json>> list(Queries.ListOptions options) {
    return caller.submit(Call.of("query.list", options), Result::rows);
  }

  /** Submits {@link Queries#listSlow()}. */
  public CompletableFuture<List<Json>> listSlow() {
    return listSlow(null);
  }

  /** Submits {@link Queries#listSlow(Queries.ListSlowOptions)}. */
  public CompletableFuture<List<Json>> listSlow(Queries.ListSlowOptions options) {
    return caller.submit(Call.of("query.list_slow", options), Result::rows);
  }

  /** Submits {@link Queries#clearSlow()}. */
  public CompletableFuture<Void> clearSlow() {
    return clearSlow(null);
  }

  /** Submits {@link Queries#clearSlow(Queries.ClearSlowOptions)}. */
  public CompletableFuture<Void> clearSlow(Queries.ClearSlowOptions options) {
    return caller.submit(Call.of("query.clear_slow", options), result -> null);
  }

  /** Submits {@link Queries#kill(String)}. */
  public CompletableFuture<Void> kill(String queryId) {
    return kill(queryId, null);
  }

  /** Submits {@link Queries#kill(String, Queries.KillOptions)}. */
  public CompletableFuture<Void> kill(String queryId, Queries.KillOptions options) {
    return caller.submit(Call.of("query.kill", options).with("query_id", queryId), result -> null);
  }

  /** Submits {@link Queries#tracking()}. */
  public CompletableFuture<Json> tracking() {
    return caller.submit(Call.of("query.tracking"), Result::json);
  }

  /** Submits {@link Queries#setTracking()}. */
  public CompletableFuture<Json> setTracking() {
    return setTracking(null);
  }

  /** Submits {@link Queries#setTracking(Queries.SetTrackingOptions)}. */
  public CompletableFuture<Json> setTracking(Queries.SetTrackingOptions options) {
    return caller.submit(Call.of("query.set_tracking", options), Result::json);
  }

  /** Submits {@link Queries#cacheEntries()}. */
  public CompletableFuture<List<Json>> cacheEntries() {
    return caller.submit(Call.of("query.cache_entries"), Result::rows);
  }

  /** Submits {@link Queries#clearCache()}. */
  public CompletableFuture<Void> clearCache() {
    return caller.submit(Call.of("query.clear_cache"), result -> null);
  }

  /** Submits {@link Queries#cacheProperties()}. */
  public CompletableFuture<Json> cacheProperties() {
    return caller.submit(Call.of("query.cache_properties"), Result::json);
  }

  /** Submits {@link Queries#setCacheProperties()}. */
  public CompletableFuture<Json> setCacheProperties() {
    return setCacheProperties(null);
  }

  /** Submits {@link Queries#setCacheProperties(Queries.SetCachePropertiesOptions)}. */
  public CompletableFuture<Json> setCacheProperties(Queries.SetCachePropertiesOptions options) {
    return caller.submit(Call.of("query.set_cache_properties", options), Result::json);
  }

  /** Submits {@link Queries#plans()}. */
  public CompletableFuture<List<Json>> plans() {
    return caller.submit(Call.of("query.plans"), Result::rows);
  }

  /** Submits {@link Queries#clearPlans()}. */
  public CompletableFuture<Void> clearPlans() {
    return caller.submit(Call.of("query.clear_plans"), result -> null);
  }

  /** Submits {@link Queries#functions()}. */
  public CompletableFuture<List<Json>> functions() {
    return functions(null);
  }

  /** Submits {@link Queries#functions(Queries.FunctionsOptions)}. */
  public CompletableFuture<List<Json>> functions(Queries.FunctionsOptions options) {
    return caller.submit(Call.of("query.functions", options), Result::rows);
  }

  /** Submits {@link Queries#createFunction(String, String)}. */
  public CompletableFuture<Json> createFunction(String name, String code) {
    return createFunction(name, code, null);
  }

  /** Submits {@link Queries#createFunction(String, String, Queries.CreateFunctionOptions)}. */
  public CompletableFuture<Json> createFunction(
      String name, String code, Queries.CreateFunctionOptions options) {
    return caller.submit(
        Call.of("query.create_function", options).with("name", name).with("code", code),
        Result::json);
  }

  /** Submits {@link Queries#deleteFunction(String)}. */
  public CompletableFuture<Long> deleteFunction(String name) {
    return deleteFunction(name, null);
  }

  /** Submits {@link Queries#deleteFunction(String, Queries.DeleteFunctionOptions)}. */
  public CompletableFuture<Long> deleteFunction(
      String name, Queries.DeleteFunctionOptions options) {
    return caller.submit(
        Call.of("query.delete_function", options).with("name", name),
        result -> result.json().asLong());
  }
}
