// Made by scripts/generate-bindings. Do not edit.
package libarango;

/** The outcome of a call. */
public enum Status {
  /** The operation succeeded. */
  OK(0, "ARANGO_OK"),

  /** An argument, option or handle is invalid; nothing was sent. */
  ARGUMENT(-1, "ARANGO_ERR_ARGUMENT"),

  /** No connection to a coordinator could be opened; not executed. */
  CONNECT(-2, "ARANGO_ERR_CONNECT"),

  /** The connection broke after sending had begun; see {@link ArangoException#execution}. */
  NETWORK(-3, "ARANGO_ERR_NETWORK"),

  /**
   * A time limit expired: timeout_ms, attempt_timeout_ms of the last attempt, or connect_timeout_ms
   * while max_connections were in use; see {@link ArangoException#execution}.
   */
  TIMEOUT(-4, "ARANGO_ERR_TIMEOUT"),

  /** The TLS handshake failed or a certificate was rejected; not executed. */
  TLS(-5, "ARANGO_ERR_TLS"),

  /** HTTP 401 or 403: the credentials were rejected, or the user lacks permission. */
  AUTH(-6, "ARANGO_ERR_AUTH"),

  /**
   * Any other error response of the server, or an error inside of a response with HTTP 200, which
   * some operations have; see {@link ArangoException#errorNum}.
   */
  SERVER(-7, "ARANGO_ERR_SERVER"),

  /**
   * The response is invalid: not HTTP, not JSON where JSON is expected, a redirect, truncated, or
   * larger than max_response_bytes. Execution is unknown if the response is incomplete or too
   * large.
   */
  PROTOCOL(-8, "ARANGO_ERR_PROTOCOL"),

  /** The call was cancelled; see {@link ArangoException#execution}. */
  CANCELLED(-9, "ARANGO_ERR_CANCELLED"),

  /**
   * The client was destroyed before or during the call; see {@link ArangoException#execution}.
   */
  CLOSED(-10, "ARANGO_ERR_CLOSED"),

  /** The server's version does not have the operation or argument. */
  UNSUPPORTED(-11, "ARANGO_ERR_UNSUPPORTED"),

  /** Memory for a response or descriptors ran out, or libarango has a bug. */
  INTERNAL(-12, "ARANGO_ERR_INTERNAL"),

  /** The client has max_in_flight unfinished submissions; nothing was sent. */
  BUSY(-13, "ARANGO_ERR_BUSY"),

  /** A status of a later version of the library. */
  UNKNOWN(1, "UNKNOWN");

  private final int code;
  private final String title;

  Status(int code, String title) {
    this.code = code;
    this.title = title;
  }

  static Status of(int code) {
    for (Status each : values()) {
      if (each.code == code) {
        return each;
      }
    }
    return UNKNOWN;
  }

  /** The number of the status in the C header. */
  public int code() {
    return code;
  }

  /** The name of the status in the C header, such as "ARANGO_ERR_CONNECT". */
  @Override
  public String toString() {
    return title;
  }
}
