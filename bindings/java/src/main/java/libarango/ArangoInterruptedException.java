package libarango;

/**
 * The error of a blocking call whose thread was interrupted. The call was cancelled, and the thread
 * is interrupted again, so that the caller's next blocking method ends, too.
 */
public final class ArangoInterruptedException extends ArangoException {
  private static final long serialVersionUID = 1L;

  ArangoInterruptedException(Execution execution) {
    super(Status.CANCELLED, "the thread was interrupted", execution);
    Thread.currentThread().interrupt();
  }
}
