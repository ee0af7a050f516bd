package libarango;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A JSON value as text. Nothing is parsed before a method needs it, and numbers keep their digits.
 * The values inside of an array or object share its memory.
 */
public final class Json {
  private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");
  private static final Pattern NUMBER =
      Pattern.compile(INTEGER + "(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private final byte[] bytes;
  private final int start;
  private final int end;
  private final JsonCodec codec;

  /** The text must be valid JSON, as a result of the library is. */
  Json(byte[] bytes, int start, int end, JsonCodec codec) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.codec = codec;
  }

  /**
   * Returns a text as a value for arguments. The library validates it when it is sent.
   *
   * @throws IllegalArgumentException if the text is not one value, or not Unicode
   */
  public static Json of(String text) {
    byte[] bytes = NativeFunctions.utf8(text, "text");
    int start = skipSpace(bytes, 0, bytes.length);
    int end = skipValue(bytes, start, bytes.length);
    if (end == start || end < 0 || skipSpace(bytes, end, bytes.length) != bytes.length) {
      throw new IllegalArgumentException("expected one JSON value, got another text");
    }
    return new Json(bytes, start, end, null);
  }

  /** The text in UTF-8, as a view without a copy. */
  public ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes, start, end - start).slice().asReadOnlyBuffer();
  }

  /** The text. */
  @Override
  public String toString() {
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  byte[] bytes() {
    boolean whole = start == 0 && end == bytes.length;
    return whole ? bytes : java.util.Arrays.copyOfRange(bytes, start, end);
  }

  /**
   * Decodes the value with the {@link JsonCodec} of the client.
   *
   * @throws IllegalStateException if the client has no codec
   * @throws UncheckedIOException if the codec fails
   */
  public <T> T as(Class<T> type) {
    return as((Type) type);
  }

  /** Decodes the value as {@link #as(Class)}, to a generic type. */
  public <T> T as(Type type) {
    if (codec == null) {
      throw new IllegalStateException("the client has no JsonCodec");
    }
    try {
      return codec.read(bytes, start, end - start, type);
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  /** True if the value is null. */
  public boolean isNull() {
    return is("null");
  }

  /** Returns the value of a string, or null. */
  public String asString() {
    return isNull() ? null : unquote(expect('"', "a string"));
  }

  /** Returns the value of an integer. */
  public long asLong() {
    String text = toString();
    try {
      if (INTEGER.matcher(text).matches()) {
        return Long.parseLong(text);
      }
    } catch (NumberFormatException error) {
      // The integer is longer.
    }
    throw new IllegalStateException("expected a 64-bit integer, got " + excerpt());
  }

  /** Returns the value of a number that is in the range of a double. */
  public double asDouble() {
    String text = toString();
    double value = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    if (!Double.isFinite(value)) {
      throw new IllegalStateException("expected a number of a double's range, got " + excerpt());
    }
    return value;
  }

  /** Returns the value of a boolean. */
  public boolean asBoolean() {
    if (!is("true") && !is("false")) {
      throw new IllegalStateException("expected a boolean, got " + excerpt());
    }
    return bytes[start] == 't';
  }

  /** True if the text is a word, in ASCII. */
  private boolean is(String word) {
    if (end - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (bytes[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the member of an object; null if the object does not have it. */
  public Json get(String name) {
    return asMap().get(name);
  }

  /** Returns the members of an object, in their order. */
  public Map<String, Json> asMap() {
    Map<String, Json> found = new LinkedHashMap<>();
    for (int at = next(expect('{', "an object") + 1, '}'); at < end; ) {
      String name = unquote(at);
      at = skipSpace(bytes, skipSpace(bytes, endOf(at), end) + 1, end);
      int after = endOf(at);
      found.put(name, new Json(bytes, at, after, codec));
      at = next(after, '}');
    }
    return found;
  }

  /** Returns the elements of an array. */
  public List<Json> asList() {
    List<Json> found = new ArrayList<>();
    for (int at = next(expect('[', "an array") + 1, ']'); at < end; ) {
      int after = endOf(at);
      found.add(new Json(bytes, at, after, codec));
      at = next(after, ']');
    }
    return found;
  }

  /** Returns the start of the next element behind a comma, or the end of the text. */
  private int next(int at, char closing) {
    int found = skipSpace(bytes, at, end);
    if (found < end && bytes[found] == closing) {
      return end;
    }
    return found < end && bytes[found] == ',' ? skipSpace(bytes, found + 1, end) : found;
  }

  /** Returns the end of the value at an index. */
  private int endOf(int at) {
    int after = skipValue(bytes, at, end);
    if (after <= at) {
      throw new IllegalStateException("expected valid JSON, got " + excerpt());
    }
    return after;
  }

  private int expect(char first, String kind) {
    if (bytes[start] != first) {
      throw new IllegalStateException("expected " + kind + ", got " + excerpt());
    }
    return start;
  }

  private String excerpt() {
    String text = toString();
    return text.length() > 40 ? text.substring(0, 40) + " ..." : text;
  }

  private String unquote(int at) {
    int after = endOf(at);
    String text = new String(bytes, at + 1, after - at - 2, StandardCharsets.UTF_8);
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each != '\\') {
        plain.append(each);
        continue;
      }
      each = text.charAt(++i);
      int known = "bfnrt".indexOf(each);
      if (each == 'u') {
        plain.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
        i += 4;
      } else {
        plain.append(known < 0 ? each : "\b\f\n\r\t".charAt(known));
      }
    }
    return plain.toString();
  }

  private static int skipSpace(byte[] bytes, int at, int end) {
    while (at < end && (bytes[at] == ' ' || bytes[at] >= '\t' && bytes[at] <= '\r')) {
      at++;
    }
    return at;
  }

  /** Returns the index behind a value; -1 if a string, array or object does not end. */
  private static int skipValue(byte[] bytes, int at, int end) {
    for (int depth = 0; at < end; ) {
      switch (bytes[at++]) {
        case '"':
          while (at < end && bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
          }
          if (at++ >= end) {
            return -1;
          }
          break;
        case '{':
        case '[':
          depth++;
          continue;
        case '}':
        case ']':
          if (--depth < 0) {
            return -1;
          }
          break;
        default:
          if (depth > 0) {
            continue;
          }
          while (at < end && ",:]}\"[{ \t\r\n".indexOf(bytes[at]) < 0) {
            at++;
          }
      }
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
