package libarango;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The functions of the shared library. Handles and strings are addresses, texts are bytes in UTF-8
 * that end in NUL, and an array of one element receives an address or a size.
 */
final class NativeFunctions {
  private static final String SONAME = "libarango.so.0";
  private static final int MAJOR = 0;
  private static final int MINOR = 1;

  static {
    String file = System.getProperty("libarango.library");
    if (file == null) {
      file = System.getenv("ARANGO_LIBRARY");
    }
    if (Native.POINTER_SIZE != 8) {
      throw new UnsatisfiedLinkError("libarango needs a 64-bit runtime");
    }
    Native.register(
        NativeFunctions.class,
        NativeLibrary.getInstance(file == null || file.isEmpty() ? SONAME : file));
    int version = arango_version_number();
    if (version >> 16 != MAJOR || (version >> 8 & 0xFF) != MINOR) {
      throw new UnsatisfiedLinkError(
          "expected libarango " + MAJOR + "." + MINOR + ", got " + text(arango_version()));
    }
  }

  private NativeFunctions() {}

  static native long arango_version();

  static native int arango_version_number();

  static native long arango_error_name(int number);

  static native int arango_result_status(long result);

  static native long arango_result_json(long result, long[] size);

  static native long arango_result_body(long result, long[] size);

  static native long arango_result_rows(long result, long[] size);

  static native long arango_result_row_errors(long result);

  static native long arango_result_message(long result);

  static native int arango_result_http_status(long result);

  static native int arango_result_error_num(long result);

  static native int arango_result_execution(long result);

  static native long arango_result_host(long result);

  static native long arango_result_headers(long result);

  static native long arango_result_attempts(long result);

  static native long arango_result_tag(long result);

  static native void arango_result_destroy(long result);

  static native long arango_client_create(
      byte[] hosts, byte[] strategy, byte[] options, long[] client);

  static native long arango_client_stats(long client);

  static native long arango_client_events(long client, long queue, byte[] kinds, long tag);

  static native void arango_client_destroy(long client);

  static native long arango_database_create(
      long client, byte[] name, byte[] username, byte[] password, byte[] options, long[] database);

  static native long arango_database_derive(long database, byte[] options, long[] derived);

  static native long arango_database_set_token(long database, byte[] token);

  static native long arango_database_set_password(long database, byte[] username, byte[] password);

  static native long arango_operations();

  static native void arango_database_destroy(long database);

  static native long arango_start_with(
      long database, byte[] operation, byte[] arguments, byte[] body, long size, long[] pending);

  static native long arango_start_request(
      long database,
      byte[] method,
      byte[] path,
      byte[] headers,
      byte[] body,
      long size,
      long[] pending);

  static native long arango_start_refresh_hosts(long client, long[] pending);

  static native long arango_pending_wait(long pending, long milliseconds);

  static native void arango_pending_destroy(long pending);

  static native long arango_queue_create(long[] queue);

  static native long arango_queue_next(long queue, long milliseconds);

  static native void arango_queue_destroy(long queue);

  static native long arango_submit_with(
      long database,
      byte[] operation,
      byte[] arguments,
      byte[] body,
      long size,
      long queue,
      long tag);

  static native long arango_submit_request(
      long database,
      byte[] method,
      byte[] path,
      byte[] headers,
      byte[] body,
      long size,
      long queue,
      long tag);

  static native long arango_submit_refresh_hosts(long client, long queue, long tag);

  static native void arango_cancel(long queue, long ticket);

  static native long arango_cursor_create(
      long database, byte[] query, byte[] bindVars, byte[] options, long[] cursor);

  static native long arango_cursor_submit(long cursor, long queue, long tag);

  static native long arango_cursor_start(long cursor, long[] pending);

  static native int arango_cursor_has_more(long cursor);

  static native long arango_cursor_info(long cursor);

  static native void arango_cursor_destroy(long cursor);

  static native long arango_import_create(
      long database, byte[] collection, byte[] options, long[] imports);

  static native long arango_import_submit(
      long imports, byte[] data, long size, long queue, long tag);

  static native long arango_import_submit_finish(long imports, long queue, long tag);

  static native long arango_import_info(long imports);

  static native void arango_import_destroy(long imports);

  /** Returns the text at an address; null for the address 0. */
  static String text(long address) {
    return address == 0 ? null : new Pointer(address).getString(0, "UTF-8");
  }

  /** Returns a copy of the bytes at an address. */
  static byte[] bytes(long address, long size) {
    if (size > Integer.MAX_VALUE - 8) {
      throw new IllegalStateException("expected a result of at most 2 GiB, got " + size + " bytes");
    }
    return new Pointer(address).getByteArray(0, (int) size);
  }

  /** Returns a text in UTF-8 that ends in NUL; null for null. */
  static byte[] bytes(String text, String name) {
    if (text == null) {
      return null;
    }
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(name + ": expected a string without NUL");
    }
    return utf8(text + '\0', name);
  }

  /**
   * Returns a text in UTF-8.
   *
   * @throws IllegalArgumentException if half of a surrogate pair stands alone
   */
  static byte[] utf8(String text, String name) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      return Arrays.copyOf(bytes.array(), bytes.limit());
    } catch (CharacterCodingException error) {
      throw new IllegalArgumentException(
          name + ": expected surrogates in pairs, got one without the other", error);
    }
  }
}
