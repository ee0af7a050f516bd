package libarango;

import static libarango.NativeFunctions.text;

import java.util.Map;

/** The error of a call. Its message is a sentence for a log and contains no secrets. */
public class ArangoException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int statusCode;
  private final Execution execution;
  private final int httpStatus;
  private final int errorNum;
  private final String errorName;
  private final String host;
  private final String operation;
  private final String url;
  private final String serverMessage;
  private final String reason;
  private final String attempts;
  private transient Json summary;

  ArangoException(Status status, String message) {
    this(status, message, Execution.NOT_EXECUTED);
  }

  ArangoException(Status status, String message, Execution execution) {
    super(message);
    this.statusCode = status.code();
    this.execution = execution;
    this.httpStatus = 0;
    this.errorNum = 0;
    this.errorName = null;
    this.host = null;
    this.operation = null;
    this.url = null;
    this.serverMessage = null;
    this.reason = null;
    this.attempts = "[]";
  }

  /** Reads a result, which remains the caller's. */
  ArangoException(long result) {
    super(text(NativeFunctions.arango_result_message(result)));
    statusCode = NativeFunctions.arango_result_status(result);
    execution = Execution.of(NativeFunctions.arango_result_execution(result));
    httpStatus = NativeFunctions.arango_result_http_status(result);
    errorNum = NativeFunctions.arango_result_error_num(result);
    errorName = text(NativeFunctions.arango_error_name(errorNum));
    host = text(NativeFunctions.arango_result_host(result));
    attempts = text(NativeFunctions.arango_result_attempts(result));
    String json = text(NativeFunctions.arango_result_json(result, null));
    Map<String, Json> members = Json.of(json).asMap();
    operation = string(members.get("operation"));
    url = string(members.get("url"));
    serverMessage = string(members.get("error_message"));
    reason = string(members.get("reason"));
  }

  private static String string(Json value) {
    return value == null ? null : value.asString();
  }

  /** The outcome of the call. */
  public Status status() {
    return Status.of(statusCode);
  }

  /** The number of the status, also of one that {@link Status} does not have. */
  public int statusCode() {
    return statusCode;
  }

  /** The execution of the request by the server. */
  public Execution execution() {
    return execution;
  }

  /** The HTTP status of the response; 0 if there is no response. */
  public int httpStatus() {
    return httpStatus;
  }

  /** The errorNum of the response; 0 if it has none. */
  public int errorNum() {
    return errorNum;
  }

  /** The name of the errorNum, such as "ERROR_ARANGO_DATA_SOURCE_NOT_FOUND"; null if unknown. */
  public String errorName() {
    return errorNum == 0 ? null : errorName;
  }

  /** The URL of the coordinator that answered or was tried last; null if none was tried. */
  public String host() {
    return host;
  }

  /** The operation, such as "document.get"; null if the call was not one. */
  public String operation() {
    return operation;
  }

  /** The URL of the request; null if it is not known. */
  public String url() {
    return url;
  }

  /** The errorMessage of the response; null if it has none. */
  public String serverMessage() {
    return serverMessage;
  }

  /** The reason of a lost resource, "coordinator gone" or "expired"; otherwise null. */
  public String reason() {
    return reason;
  }

  /** The attempts in order: an array of objects with host, outcome, sent and ms. */
  public Json attempts() {
    return Json.of(attempts);
  }

  /**
   * The summary of an import that failed, with the lines that are unknown and those that were not
   * imported; null if the call was not an import.
   */
  public Json summary() {
    return summary;
  }

  ArangoException withSummary(Json value) {
    summary = value;
    return this;
  }
}
