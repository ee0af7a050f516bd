package libarango;

import java.util.LinkedHashMap;
import java.util.Map;

/** Optional arguments of an operation. Arguments that are not set are not sent. */
public abstract class Options<T extends Options<T>> {
  private final Map<String, Object> members = new LinkedHashMap<>();

  /** Sets an argument by its name in the table of operations. */
  @SuppressWarnings("unchecked")
  public final T set(String name, Object value) {
    members.put(name, value);
    return (T) this;
  }

  /** Returns the arguments that are set. */
  final Map<String, Object> members() {
    return members;
  }
}
