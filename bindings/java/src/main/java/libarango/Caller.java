package libarango;

import static libarango.NativeFunctions.bytes;

import java.lang.ref.Reference;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Makes calls with a handle. */
final class Caller {
  // The time after which a waiting thread looks for an interruption.
  private static final long PIECE_MILLISECONDS = 50;

  /** Starts a call, as the functions arango_start_ and arango_cursor_start. */
  interface Start {
    long start(long handle, long[] pending);
  }

  /** Submits a call and returns its ticket, as the functions arango_submit_. */
  interface Submit {
    long submit(long handle, long queue, long tag);
  }

  final JsonCodec codec;
  private final Object owner;
  private final Handle handle;
  private final Executor executor;
  private final boolean endsWithHandle;

  /**
   * The owner of the handle, and what it refers to, is reachable until the last call has ended.
   *
   * @param endsWithHandle true if closing the handle ends its calls, false if it waits for them
   */
  Caller(
      Object owner, Handle handle, JsonCodec codec, Executor executor, boolean endsWithHandle) {
    this.owner = owner;
    this.handle = handle;
    this.codec = codec;
    this.executor = executor;
    this.endsWithHandle = endsWithHandle;
  }

  Caller of(Object newOwner, Handle newHandle) {
    return new Caller(newOwner, newHandle, codec, executor, false);
  }

  /**
   * Returns a caller of an import, whose end cancels its calls. Futures complete in the thread of
   * the queue, so that a thread of the executor may wait for them.
   */
  Caller ofImport(Object newOwner, Handle newHandle) {
    return new Caller(newOwner, newHandle, codec, Runnable::run, true);
  }

  /** Runs a task in the executor that completes futures. */
  void execute(Runnable task) {
    Submission.execute(executor, task);
  }

  /** Makes a call, and cancels it if the thread is interrupted. */
  Result run(boolean hasBody, Start call) {
    long[] pending = new long[1];
    long address = handle.acquire();
    boolean isHeld = true;
    try {
      Result.check(call.start(address, pending));
      if (endsWithHandle) {
        isHeld = false;
        handle.release();
      }
      Execution execution = Execution.NOT_EXECUTED;
      while (true) {
        if (Thread.currentThread().isInterrupted()) {
          throw new ArangoInterruptedException(execution);
        }
        long result = NativeFunctions.arango_pending_wait(pending[0], PIECE_MILLISECONDS);
        if (result != 0) {
          return Result.take(result, codec, hasBody);
        }
        execution = Execution.UNKNOWN;
      }
    } finally {
      NativeFunctions.arango_pending_destroy(pending[0]);
      if (isHeld) {
        handle.release();
      }
      Reference.reachabilityFence(owner);
    }
  }

  <T> CompletableFuture<T> submit(boolean hasBody, Function<Result, T> reader, Submit call) {
    return submission(executor, hasBody, reader, call).future();
  }

  /** Submits a call, the future of which completes in the thread of the queue. */
  Submission<Result> submission(Submit call) {
    return submission(Runnable::run, false, Function.identity(), call);
  }

  private <T> Submission<T> submission(
      Executor completing, boolean hasBody, Function<Result, T> reader, Submit call) {
    long address = handle.acquire();
    boolean isHeld = false;
    try {
      Handle held = endsWithHandle ? null : handle;
      Submission<T> submission =
          new Submission<>(owner, held, codec, completing, hasBody, reader);
      isHeld = submission.submit(address, call);
      return submission;
    } finally {
      if (!isHeld) {
        handle.release();
      }
    }
  }

  <T> T run(Call call, Function<Result, T> reader) {
    byte[] operation = bytes(call.operation, "operation");
    byte[] arguments = JsonWriter.object(call.arguments, codec);
    byte[] body = call.body == null ? null : JsonWriter.bytes(call.body, codec);
    return reader.apply(
        run(
            false,
            (database, pending) ->
                NativeFunctions.arango_start_with(
                    database, operation, arguments, body, size(body), pending)));
  }

  <T> CompletableFuture<T> submit(Call call, Function<Result, T> reader) {
    byte[] operation = bytes(call.operation, "operation");
    byte[] arguments = JsonWriter.object(call.arguments, codec);
    byte[] body = call.body == null ? null : JsonWriter.bytes(call.body, codec);
    return submit(
        false,
        reader,
        (database, queue, tag) ->
            NativeFunctions.arango_submit_with(
                database, operation, arguments, body, size(body), queue, tag));
  }

  Result request(String method, String path, Map<String, ?> headers, byte[] body) {
    byte[] methodBytes = bytes(method, "method");
    byte[] pathBytes = bytes(path, "path");
    byte[] headerBytes = JsonWriter.object(headers, codec);
    return run(
        true,
        (database, pending) ->
            NativeFunctions.arango_start_request(
                database, methodBytes, pathBytes, headerBytes, body, size(body), pending));
  }

  CompletableFuture<Result> submitRequest(
      String method, String path, Map<String, ?> headers, byte[] body) {
    byte[] methodBytes = bytes(method, "method");
    byte[] pathBytes = bytes(path, "path");
    byte[] headerBytes = JsonWriter.object(headers, codec);
    return submit(
        true,
        Function.identity(),
        (database, queue, tag) ->
            NativeFunctions.arango_submit_request(
                database, methodBytes, pathBytes, headerBytes, body, size(body), queue, tag));
  }

  static long size(byte[] bytes) {
    return bytes == null ? 0 : bytes.length;
  }
}
