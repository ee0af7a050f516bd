package libarango;

import java.util.LinkedHashMap;
import java.util.Map;

/** An operation with its arguments. */
final class Call {
  final String operation;
  final Map<String, Object> arguments = new LinkedHashMap<>();
  Object body;

  private Call(String operation) {
    this.operation = operation;
  }

  static Call of(String operation, Options<?> options) {
    Call call = new Call(operation);
    if (options != null) {
      call.arguments.putAll(options.members());
    }
    return call;
  }

  static Call of(String operation) {
    return new Call(operation);
  }

  Call with(String name, Object value) {
    arguments.put(name, value);
    return this;
  }

  Call with(Map<String, ?> values) {
    if (values != null) {
      arguments.putAll(values);
    }
    return this;
  }

  /** Sets the argument that is sent as the body of the request. */
  Call body(Object value) {
    body = value;
    return this;
  }
}
