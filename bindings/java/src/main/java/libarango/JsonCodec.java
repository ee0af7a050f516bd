package libarango;

import java.io.IOException;
import java.lang.reflect.Type;

/**
 * A JSON library, such as Jackson or Gson, for {@link Json#as} and for arguments of types that the
 * JDK does not have. An implementation must be safe for use by several threads.
 */
public interface JsonCodec {
  /** Decodes a value. The bytes are UTF-8 and valid JSON, and must not be changed. */
  <T> T read(byte[] bytes, int offset, int length, Type type) throws IOException;

  /** Returns the JSON text of a value. */
  String write(Object value) throws IOException;
}
