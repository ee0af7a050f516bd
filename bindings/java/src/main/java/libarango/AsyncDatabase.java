package libarango;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The operations of a database with futures. The futures complete in the executor of the client.
 * Cancelling a future, or completing it, as {@code orTimeout} does, cancels its call.
 */
public final class AsyncDatabase extends AsyncOperations {
  private final Caller caller;

  AsyncDatabase(Caller caller) {
    this.caller = caller;
  }

  @Override
  Caller caller() {
    return caller;
  }

  /** Submits {@link Database#call}. */
  public CompletableFuture<Result> call(String operation, Map<String, ?> arguments) {
    return caller.submit(Call.of(operation).with(arguments), Function.identity());
  }

  /** Submits {@link Database#callWith}. */
  public CompletableFuture<Result> callWith(
      String operation, Map<String, ?> arguments, Object body) {
    return caller.submit(Call.of(operation).with(arguments).body(body), Function.identity());
  }

  /** Submits {@link Database#request(String, String)}. */
  public CompletableFuture<Result> request(String method, String path) {
    return request(method, path, Map.of(), null);
  }

  /** Submits {@link Database#request(String, String, Map, byte[])}. */
  public CompletableFuture<Result> request(
      String method, String path, Map<String, ?> headers, byte[] body) {
    return caller.submitRequest(method, path, headers, body);
  }
}
