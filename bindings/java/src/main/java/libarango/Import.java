package libarango;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** A bulk import of JSON lines. Closing it cancels what is under way. */
final class Import implements AutoCloseable {
  private static final int PIECE_BYTES = 1 << 18;

  private final Handle handle;
  private final Caller caller;

  Import(Database database, Caller callerOfDatabase, long imports) {
    handle = new Handle("import", imports, NativeFunctions::arango_import_destroy);
    caller = callerOfDatabase.ofImport(database, handle);
  }

  Json run(InputStream lines) throws IOException {
    byte[] piece = new byte[PIECE_BYTES];
    for (int count; (count = lines.read(piece)) >= 0; ) {
      write(piece, count);
    }
    return finish();
  }

  Json run(Stream<String> lines) {
    ByteArrayOutputStream piece = new ByteArrayOutputStream();
    for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
      piece.writeBytes(NativeFunctions.utf8(each.next(), "lines"));
      piece.write('\n');
      if (piece.size() >= PIECE_BYTES) {
        write(piece.toByteArray(), piece.size());
        piece.reset();
      }
    }
    write(piece.toByteArray(), piece.size());
    return finish();
  }

  private void write(byte[] data, int size) {
    await(
        caller.submit(
            false,
            Result::json,
            (imports, queue, tag) ->
                NativeFunctions.arango_import_submit(imports, data, size, queue, tag)));
  }

  private Json finish() {
    return await(
        caller.submit(false, Result::json, NativeFunctions::arango_import_submit_finish));
  }

  private Json await(CompletableFuture<Json> future) {
    try {
      return future.get();
    } catch (InterruptedException error) {
      future.cancel(true);
      throw new ArangoInterruptedException(Execution.UNKNOWN);
    } catch (ExecutionException error) {
      if (error.getCause() instanceof ArangoException) {
        throw ((ArangoException) error.getCause()).withSummary(summary());
      }
      throw new CompletionException(error.getCause());
    }
  }

  /** Returns the summary so far; null if there is none. */
  private Json summary() {
    long imports = handle.acquire();
    try {
      return Result.take(NativeFunctions.arango_import_info(imports), caller.codec, false).json();
    } catch (ArangoException error) {
      return null;
    } finally {
      handle.release();
    }
  }

  @Override
  public void close() {
    handle.run();
  }
}
