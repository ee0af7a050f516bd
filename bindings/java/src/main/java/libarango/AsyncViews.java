// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The views of the database, with futures. */
public final class AsyncViews {
  private final Caller caller;

  AsyncViews(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link Views#list()}. */
  public CompletableFuture<List<Json>> list() {
    return caller.submit(Call.of("view.list"), Result::rows);
  }

  /** Submits {@link Views#get(String)}. */
  public CompletableFuture<Json> get(String view) {
    return caller.submit(Call.of("view.get").with("view", view), Result::json);
  }

  /** Submits {@link Views#properties(String)}. */
  public CompletableFuture<Json> properties(String view) {
    return caller.submit(Call.of("view.properties").with("view", view), Result::json);
  }

  /** Submits {@link Views#create(String, String)}. */
  public CompletableFuture<Json> create(String name, String type) {
    return create(name, type, null);
  }

  /** Submits {@link Views#create(String, String, Views.CreateOptions)}. */
  public CompletableFuture<Json> create(String name, String type, Views.CreateOptions options) {
    return caller.submit(
        Call.of("view.create", options).with("name", name).with("type", type), Result::json);
  }

  /** Submits {@link Views#update(String, Object)}. */
  public CompletableFuture<Json> update(String view, Object properties) {
    return caller.submit(Call.of("view.update").with("view", view).body(properties), Result::json);
  }

  /** Submits {@link Views#replace(String, Object)}. */
  public CompletableFuture<Json> replace(String view, Object properties) {
    return caller.submit(Call.of("view.replace").with("view", view).body(properties), Result::json);
  }

  /** Submits {@link Views#rename(String, String)}. */
  public CompletableFuture<Json> rename(String view, String name) {
    return caller.submit(
        Call.of("view.rename").with("view", view).with("name", name), Result::json);
  }

  /** Submits {@link Views#delete(String)}. */
  public CompletableFuture<Boolean> delete(String view) {
    return delete(view, null);
  }

  /** Submits {@link Views#delete(String, Views.DeleteOptions)}. */
  public CompletableFuture<Boolean> delete(String view, Views.DeleteOptions options) {
    return caller.submit(
        Call.of("view.delete", options).with("view", view), result -> result.json().asBoolean());
  }
}
