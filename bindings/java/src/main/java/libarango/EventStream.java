package libarango;

import static libarango.NativeFunctions.bytes;

import java.lang.ref.Cleaner;
import java.time.Duration;

/** The events of a client. At most 1,000 events are kept until they are taken. */
public final class EventStream implements AutoCloseable {
  private static final long PIECE_MILLISECONDS = 50;

  private final Client client;
  private final Handle clientHandle;
  private final Handle handle;
  private final Cleaner.Cleanable cleanable;
  private final JsonCodec codec;

  EventStream(Client client, Handle clientHandle, String kinds, JsonCodec codec) {
    this.client = client;
    this.clientHandle = clientHandle;
    this.codec = codec;
    long[] queue = new long[1];
    Result.check(NativeFunctions.arango_queue_create(queue));
    handle = new Handle("event stream", queue[0], NativeFunctions::arango_queue_destroy);
    cleanable = handle.closeWith(this);
    try {
      long address = clientHandle.acquire();
      try {
        byte[] text = bytes(kinds, "kinds");
        Result.check(NativeFunctions.arango_client_events(address, queue[0], text, 0));
      } finally {
        clientHandle.release();
      }
    } catch (RuntimeException error) {
      close();
      throw error;
    }
  }

  /** The client of the events. */
  public Client client() {
    return client;
  }

  /**
   * Takes the next event, an object with member event and others; null if none arrives in time.
   *
   * @throws InterruptedException if the thread is interrupted
   * @throws ArangoException if the client is closed and no event is left
   */
  public Json poll(Duration timeout) throws InterruptedException {
    long start = System.nanoTime();
    boolean isLong = timeout.compareTo(Duration.ofDays(36500)) > 0;
    long limit = isLong ? Long.MAX_VALUE : timeout.isNegative() ? 0 : timeout.toNanos();
    while (true) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      long left = Math.max(0, (limit - (System.nanoTime() - start)) / 1_000_000);
      boolean isClosed = clientHandle.isClosed();
      long queue = handle.acquire();
      try {
        long piece = Math.min(left, PIECE_MILLISECONDS);
        long result = NativeFunctions.arango_queue_next(queue, piece);
        if (result != 0) {
          return Result.take(result, codec, false).json();
        }
      } finally {
        handle.release();
      }
      if (isClosed) {
        throw new ArangoException(Status.CLOSED, "the client is closed");
      }
      if (left == 0) {
        return null;
      }
    }
  }

  /** Ends the stream. */
  @Override
  public void close() {
    cleanable.clean();
  }
}
