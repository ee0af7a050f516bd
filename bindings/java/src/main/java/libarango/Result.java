package libarango;

import static libarango.NativeFunctions.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The result of a call. Its memory is on the heap: there is nothing to close. */
public final class Result {
  private final Json json;
  private final Json rows;
  private final byte[] body;
  private final int httpStatus;
  private final long rowErrors;
  private final String host;
  private final String headers;

  /** Reads a result, which remains the caller's. */
  private Result(long result, JsonCodec codec, boolean hasBody) {
    long[] size = new long[1];
    long address = NativeFunctions.arango_result_json(result, size);
    byte[] bytes = address == 0 ? null : NativeFunctions.bytes(address, size[0]);
    json = bytes == null ? null : new Json(bytes, 0, bytes.length, codec);
    long first = NativeFunctions.arango_result_rows(result, size);
    int offset = (int) (first - address);
    if (first == 0) {
      rows = null;
    } else if (bytes != null && first >= address && first + size[0] <= address + bytes.length) {
      rows = new Json(bytes, offset, offset + (int) size[0], codec);
    } else {
      rows = new Json(NativeFunctions.bytes(first, size[0]), 0, (int) size[0], codec);
    }
    long content = hasBody ? NativeFunctions.arango_result_body(result, size) : 0;
    boolean isJson = content == address && bytes != null && size[0] == bytes.length;
    body = content == 0 ? null : isJson ? bytes : NativeFunctions.bytes(content, size[0]);
    headers = hasBody ? text(NativeFunctions.arango_result_headers(result)) : null;
    httpStatus = NativeFunctions.arango_result_http_status(result);
    rowErrors = NativeFunctions.arango_result_row_errors(result);
    host = text(NativeFunctions.arango_result_host(result));
  }

  /** Reads and destroys a result. Throws its error. */
  static Result take(long result, JsonCodec codec, boolean hasBody) {
    try {
      if (NativeFunctions.arango_result_status(result) != 0) {
        throw new ArangoException(result);
      }
      return new Result(result, codec, hasBody);
    } finally {
      NativeFunctions.arango_result_destroy(result);
    }
  }

  /** Destroys a result without a value. Throws its error. */
  static void check(long result) {
    try {
      if (NativeFunctions.arango_result_status(result) != 0) {
        throw new ArangoException(result);
      }
    } finally {
      NativeFunctions.arango_result_destroy(result);
    }
  }

  /** The value of the result; null if the body of a {@link Database#request} is not JSON. */
  public Json json() {
    return json;
  }

  /**
   * The rows of a query, or the elements of an array; empty if there are none. They share the
   * memory of the result.
   */
  public List<Json> rows() {
    return rows == null ? List.of() : rows.asList();
  }

  /** The number of documents for which an operation on many documents reports an error. */
  public long rowErrors() {
    return rowErrors;
  }

  /** The bytes of the body of a {@link Database#request}; null for other calls. */
  public byte[] body() {
    return body;
  }

  /**
   * The headers of the response to a {@link Database#request}, with names in any case; empty for
   * other calls.
   */
  public Map<String, String> headers() {
    Map<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    if (headers != null) {
      Json.of(headers).asMap().forEach((name, value) -> found.put(name, value.asString()));
    }
    return found;
  }

  /** The HTTP status of the response. */
  public int httpStatus() {
    return httpStatus;
  }

  /** The URL of the coordinator that answered. */
  public String host() {
    return host;
  }
}
