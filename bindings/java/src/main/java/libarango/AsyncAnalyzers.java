// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The analyzers of the database, with futures. */
public final class AsyncAnalyzers {
  private final Caller caller;

  AsyncAnalyzers(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link Analyzers#list()}. */
  public CompletableFuture<List<Json>> list() {
    return caller.submit(Call.of("analyzer.list"), Result::rows);
  }

  /** Submits {@link Analyzers#get(String)}. */
  public CompletableFuture<Json> get(String name) {
    return caller.submit(Call.of("analyzer.get").with("name", name), Result::json);
  }

  /** Submits {@link Analyzers#create(String, String)}. */
  public CompletableFuture<Json> create(String name, String type) {
    return create(name, type, null);
  }

  /** Submits {@link Analyzers#create(String, String, Analyzers.CreateOptions)}. */
  public CompletableFuture<Json> create(String name, String type, Analyzers.CreateOptions options) {
    return caller.submit(
        Call.of("analyzer.create", options).with("name", name).with("type", type), Result::json);
  }

  /** Submits {@link Analyzers#delete(String)}. */
  public CompletableFuture<String> delete(String name) {
    return delete(name, null);
  }

  /** Submits {@link Analyzers#delete(String, Analyzers.DeleteOptions)}. */
  public CompletableFuture<String> delete(String name, Analyzers.DeleteOptions options) {
    return caller.submit(
        Call.of("analyzer.delete", options).with("name", name), result -> result.json().asString());
  }
}
