package libarango;

import java.lang.ref.Cleaner;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rows of an AQL query, read in batches. A batch whose response was lost is read again, so that
 * no row is lost or doubled. A cursor is used by one thread at a time. It closes itself behind the
 * last row; use it in a try statement if rows may be left.
 */
public final class Cursor implements Iterator<Json>, Iterable<Json>, AutoCloseable {
  private final Database database;
  private final Handle handle;
  private final Cleaner.Cleanable cleanable;
  private final Caller caller;
  private Iterator<Json> rows = Collections.emptyIterator();

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
    while (!rows.hasNext() && hasMore()) {
      rows = nextBatch().rows().iterator();
    }
    if (!rows.hasNext()) {
      close();
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
    if (handle.isClosed()) {
      return false;
    }
    long cursor = handle.acquire();
    try {
      return NativeFunctions.arango_cursor_has_more(cursor) != 0;
    } finally {
      handle.release();
    }
  }

  /** Reads a whole batch, independently of the iterator. */
  public synchronized Result nextBatch() {
    return caller.run(false, NativeFunctions::arango_cursor_start);
  }

  /** Submits {@link #nextBatch()}. The batch after it is requested in advance. */
  public CompletableFuture<Result> nextBatchAsync() {
    return caller.submit(false, result -> result, NativeFunctions::arango_cursor_submit);
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
