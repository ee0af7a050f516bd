// Made by scripts/generate-bindings. Do not edit.
package libarango;

/** The execution of the request by the server. */
public enum Execution {
  /** Certainly not executed: sending the request again cannot execute it twice. */
  NOT_EXECUTED("not executed"),

  /**
   * The response is conclusive: the server executed the request, or answered it with an error that
   * docs/errors-and-retries.md does not list as not executed or unknown.
   */
  EXECUTED("executed"),

  /** The request was sent, and no conclusive response arrived. */
  UNKNOWN("unknown");

  private final String title;

  Execution(String title) {
    this.title = title;
  }

  static Execution of(int code) {
    return code >= 0 && code < values().length ? values()[code] : UNKNOWN;
  }

  /** The execution in words: "not executed", "executed" or "unknown". */
  @Override
  public String toString() {
    return title;
  }
}
