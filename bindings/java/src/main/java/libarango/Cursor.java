package libarango;

import java.lang.ref.Cleaner;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rows of an AQL query, read in batches. A batch whose response was lost is read again, so that
 * no row is lost or doubled. A cursor is used by one thread at a time. It closes itself behind the
 * last row; use it in a try statement if rows may be left. Reading a cursor that failed gives its
 * error again, and reading one that was closed before its end fails with {@link Status#CLOSED}.
 */
public final class Cursor implements Iterator<Json>, Iterable<Json>, AutoCloseable {
  private final Database database;
  private final Handle handle;
  private final Cleaner.Cleanable cleanable;
  private final Caller caller;
  private Iterator<Json> rows = Collections.emptyIterator();
  private boolean isAtEnd;
  private final AtomicReference<Reading> last = new AtomicReference<>();

  /** An asynchronous reading: the batch at its arrival, and the future that the user has. */
  private record Reading(CompletableFuture<Result> arrival, CompletableFuture<Result> future) {
    /** True if the future ended without the batch, by a cancellation. */
    boolean isUnread() {
      return future.isDone()
          && (future.isCompletedExceptionally() || future.join() != arrival.getNow(null))
          && !arrival.isCompletedExceptionally();
    }
  }

  Cursor(Database database, Caller callerOfDatabase, long cursor) {
    this.database = database;
    handle = new Handle("cursor", cursor, NativeFunctions::arango_cursor_destroy);
    cleanable = handle.closeWith(this);
    caller = callerOfDatabase.of(this, handle);
  }

  /** The database of the query. */
  public Database database() {
    return database;
  }

  /** True if there is a further row. Reads a batch if no row is left of the one before. */
  @Override
  public synchronized boolean hasNext() {
    while (!rows.hasNext() && !isAtEnd) {
      rows = nextBatch().rows().iterator();
      if (!rows.hasNext() && !mayHaveMore()) {
        isAtEnd = true;
        close();
      }
    }
    return rows.hasNext();
  }

  @Override
  public synchronized Json next() {
    if (!hasNext()) {
      throw new NoSuchElementException("expected a further row, got the end of the cursor");
    }
    return rows.next();
  }

  /** Returns this cursor: its rows can be read once. */
  @Override
  public Iterator<Json> iterator() {
    return this;
  }

  /** The rows as a stream. Closing the stream closes the cursor. */
  public Stream<Json> stream() {
    int order = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, order), false)
        .onClose(this::close);
  }

  /** The rows as a stream of values that the {@link JsonCodec} of the client decodes. */
  public <T> Stream<T> stream(Class<T> type) {
    return stream().map(row -> row.as((Type) type));
  }

  /** True if a further batch may follow. After an error, true if the batch can be read again. */
  public boolean hasMore() {
    Reading reading = last.get();
    return !handle.isClosed() && (reading != null && reading.isUnread() || mayHaveMore());
  }

  private boolean mayHaveMore() {
    long cursor = handle.acquire();
    try {
      return NativeFunctions.arango_cursor_has_more(cursor) != 0;
    } finally {
      handle.release();
    }
  }

  /** Reads a whole batch, independently of the iterator. */
  public synchronized Result nextBatch() {
    try {
      Result unread = unreadBatch().get();
      last.set(null);
      return unread != null ? unread : caller.run(false, NativeFunctions::arango_cursor_start);
    } catch (InterruptedException error) {
      throw new ArangoInterruptedException(Execution.NOT_EXECUTED);
    } catch (ExecutionException error) {
      throw new CompletionException(error.getCause());
    }
  }

  /**
   * Submits {@link #nextBatch()}. The batch after it is requested in advance. A batch that arrived
   * although its future was cancelled is the result of the next reading.
   */
  public synchronized CompletableFuture<Result> nextBatchAsync() {
    CompletableFuture<Result> future = new CompletableFuture<>();
    CompletableFuture<Result> arrival =
        unreadBatch()
            .thenCompose(
                unread ->
                    unread == null ? submit(future) : CompletableFuture.completedFuture(unread));
    Reading reading = new Reading(arrival, future);
    last.set(reading);
    arrival.whenComplete(
        (batch, error) -> caller.execute(() -> complete(reading, batch, error)));
    return future;
  }

  private void complete(Reading reading, Result batch, Throwable error) {
    if (error != null) {
      reading.future.completeExceptionally(
          error instanceof CompletionException ? error.getCause() : error);
    } else if (reading.future.complete(batch)) {
      last.compareAndSet(reading, null);
    }
  }

  /** Submits the reading of a batch, which the end of the future cancels. */
  private CompletableFuture<Result> submit(CompletableFuture<Result> future) {
    if (future.isDone()) {
      return CompletableFuture.failedFuture(new CancellationException());
    }
    Submission<Result> submission = caller.submission(NativeFunctions::arango_cursor_submit);
    future.whenComplete((batch, error) -> submission.cancel());
    return submission.future();
  }

  /**
   * Returns the batch of a cancelled reading, which may have to arrive; null if there is none.
   *
   * @throws ArangoException if the cursor is closed, or a reading is under way
   */
  private CompletableFuture<Result> unreadBatch() {
    if (handle.isClosed()) {
      throw new ArangoException(Status.CLOSED, "the cursor is closed");
    }
    Reading reading = last.get();
    if (reading != null && !reading.future.isDone()) {
      throw new ArangoException(Status.BUSY, "a batch of the cursor is being read");
    }
    return reading == null || !reading.isUnread()
        ? CompletableFuture.completedFuture(null)
        : reading.arrival.handle((batch, error) -> batch);
  }

  /** An object with id, count, cached, rows, extra and others, as far as they are known. */
  public Json info() {
    long cursor = handle.acquire();
    try {
      return Result.take(NativeFunctions.arango_cursor_info(cursor), caller.codec, false).json();
    } finally {
      handle.release();
    }
  }

  /** Closes the cursor, and deletes it on the server if the server keeps it. */
  @Override
  public void close() {
    cleanable.clean();
  }
}
