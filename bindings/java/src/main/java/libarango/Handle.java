package libarango;

import java.lang.ref.Cleaner;
import java.util.function.LongConsumer;

/**
 * A handle of the shared library. It is destroyed once: after it was closed and no call uses it. A
 * call between {@link #acquire} and {@link #release} therefore never meets a destroyed handle.
 */
final class Handle implements Runnable {
  // A destroyed cursor may be deleted on the server here, which takes up to two seconds.
  private static final Cleaner CLEANER = Cleaner.create();

  private final String name;
  private final long address;
  private final LongConsumer destroy;
  private int uses = 1;
  private boolean closed;

  Handle(String name, long address, LongConsumer destroy) {
    this.name = name;
    this.address = address;
    this.destroy = destroy;
  }

  /** Closes the handle when its owner is closed or no longer reachable. */
  Cleaner.Cleanable closeWith(Object owner) {
    return CLEANER.register(owner, this);
  }

  /** Returns the address for a call, after which {@link #release} must follow. */
  synchronized long acquire() {
    if (closed) {
      throw new ArangoException(Status.CLOSED, "the " + name + " is closed");
    }
    uses++;
    return address;
  }

  void release() {
    synchronized (this) {
      if (--uses > 0) {
        return;
      }
    }
    destroy.accept(address);
  }

  synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public void run() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    release();
  }
}
