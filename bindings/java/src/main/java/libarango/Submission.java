package libarango;

import java.lang.ref.Reference;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** An asynchronous call. If its future ends before its result arrives, the call is cancelled. */
final class Submission<T> {
  private static final Map<Long, Submission<?>> UNFINISHED = new ConcurrentHashMap<>();
  private static final AtomicLong LAST_TAG = new AtomicLong();

  private final CompletableFuture<T> future = new CompletableFuture<>();
  private final Object owner;
  private final Handle handle;
  private final JsonCodec codec;
  private final Executor executor;
  private final boolean hasBody;
  private final Function<Result, T> reader;
  private long tag;
  private long ticket;

  /** The handle is released when the result arrives, unless it is null. */
  Submission(
      Object owner,
      Handle handle,
      JsonCodec codec,
      Executor executor,
      boolean hasBody,
      Function<Result, T> reader) {
    this.owner = owner;
    this.handle = handle;
    this.codec = codec;
    this.executor = executor;
    this.hasBody = hasBody;
    this.reader = reader;
  }

  CompletableFuture<T> future() {
    return future;
  }

  /** Submits the call. Returns true if the handle will be released by this object. */
  boolean submit(long address, Caller.Submit call) {
    long queue = Queue.ADDRESS;
    tag = LAST_TAG.incrementAndGet();
    UNFINISHED.put(tag, this);
    ticket = call.submit(address, queue, tag);
    future.whenComplete((value, error) -> cancel());
    return handle != null;
  }

  /** Cancels the call if its result has not arrived. */
  void cancel() {
    if (UNFINISHED.containsKey(tag)) {
      NativeFunctions.arango_cancel(Queue.ADDRESS, ticket);
    }
  }

  /** Reads the result in the thread of the queue, and completes the future in the executor. */
  private void deliver(long address) {
    Runnable completion;
    try {
      Result result = Result.take(address, codec, hasBody);
      completion = () -> complete(result);
    } catch (Throwable error) {
      completion = () -> future.completeExceptionally(error);
    } finally {
      if (handle != null) {
        handle.release();
      }
      Reference.reachabilityFence(owner);
    }
    execute(executor, completion);
  }

  private void complete(Result result) {
    try {
      future.complete(reader.apply(result));
    } catch (Throwable error) {
      future.completeExceptionally(error);
    }
  }

  /** Completes a future in an executor, or in this thread if the executor fails. */
  static void execute(Executor executor, Runnable completion) {
    try {
      executor.execute(completion);
    } catch (Throwable error) {
      completion.run();
    }
  }

  /** The result queue of all clients, and the daemon thread that takes results out of it. */
  private static final class Queue implements Runnable {
    static final long ADDRESS = create();

    private static long create() {
      long[] queue = new long[1];
      Result.check(NativeFunctions.arango_queue_create(queue));
      Thread thread = new Thread(new Queue(queue[0]), "libarango results");
      thread.setDaemon(true);
      thread.start();
      return queue[0];
    }

    private final long queue;

    private Queue(long queue) {
      this.queue = queue;
    }

    @Override
    public void run() {
      while (true) {
        long result = NativeFunctions.arango_queue_next(queue, -1);
        Submission<?> submission = UNFINISHED.remove(NativeFunctions.arango_result_tag(result));
        if (submission == null) {
          NativeFunctions.arango_result_destroy(result);
        } else {
          deliver(submission, result);
        }
      }
    }

    /** An error of one future, such as a lack of memory, does not end the thread. */
    private static void deliver(Submission<?> submission, long result) {
      try {
        submission.deliver(result);
      } catch (Throwable error) {
        submission.future.completeExceptionally(error);
      }
    }
  }
}
