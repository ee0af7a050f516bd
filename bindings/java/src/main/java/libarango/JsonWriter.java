package libarango;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;

/** Writes JSON: values of the JDK by itself, others by the codec. */
final class JsonWriter {
  private static final int MAX_DEPTH = 1_000;

  private final StringBuilder text = new StringBuilder();
  private final JsonCodec codec;
  private int depth;

  private JsonWriter(JsonCodec codec) {
    this.codec = codec;
  }

  /** Returns the text of a value in UTF-8. */
  static byte[] bytes(Object value, JsonCodec codec) {
    if (value instanceof Json) {
      return ((Json) value).bytes();
    }
    JsonWriter writer = new JsonWriter(codec);
    writer.write(value);
    return NativeFunctions.utf8(writer.text.toString(), "value");
  }

  /** Returns the text of an object in UTF-8 with a NUL at its end; null for no members. */
  static byte[] object(Map<String, ?> members, JsonCodec codec) {
    if (members == null || members.isEmpty()) {
      return null;
    }
    JsonWriter writer = new JsonWriter(codec);
    writer.write(members);
    return NativeFunctions.utf8(writer.text.append('\0').toString(), "value");
  }

  private void write(Object value) {
    if (++depth > MAX_DEPTH) {
      throw new IllegalArgumentException(
          "expected a value of at most " + MAX_DEPTH + " levels, got one without an end or deeper");
    }
    writeValue(value);
    depth--;
  }

  private void writeValue(Object value) {
    if (value == null || value instanceof Boolean || value instanceof Json) {
      text.append(value);
    } else if (value instanceof Number) {
      double number = ((Number) value).doubleValue();
      if ((value instanceof Double || value instanceof Float) && !Double.isFinite(number)) {
        throw new IllegalArgumentException("expected a finite number, got " + value);
      }
      text.append(value);
    } else if (value instanceof CharSequence || value instanceof Character) {
      quote(value.toString());
    } else if (value instanceof Options<?>) {
      write(((Options<?>) value).members());
    } else if (value instanceof Map) {
      writeMap((Map<?, ?>) value);
    } else if (value instanceof Collection) {
      char separator = '[';
      for (Object each : (Collection<?>) value) {
        text.append(separator);
        write(each);
        separator = ',';
      }
      text.append(separator == '[' ? "[]" : "]");
    } else if (value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        text.append(i == 0 ? '[' : ',');
        write(Array.get(value, i));
      }
      text.append(Array.getLength(value) == 0 ? "[]" : "]");
    } else if (codec != null) {
      try {
        text.append(Json.of(codec.write(value)));
      } catch (IOException error) {
        throw new UncheckedIOException(error);
      }
    } else {
      throw new IllegalArgumentException(
          "expected a value of the JDK or a JsonCodec, got " + value.getClass().getName());
    }
  }

  private void writeMap(Map<?, ?> members) {
    char separator = '{';
    for (Map.Entry<?, ?> each : members.entrySet()) {
      text.append(separator);
      if (each.getKey() == null) {
        throw new IllegalArgumentException("expected a name of a member, got null");
      }
      quote(each.getKey().toString());
      text.append(':');
      write(each.getValue());
      separator = ',';
    }
    text.append(separator == '{' ? "{}" : "}");
  }

  private void quote(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char each = value.charAt(i);
      if (each == '"' || each == '\\') {
        text.append('\\').append(each);
      } else if (each < ' ') {
        text.append(String.format("\\u%04x", (int) each));
      } else {
        text.append(each);
      }
    }
    text.append('"');
  }
}
