package libarango;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.Test;

/** The texts of values, and the values of texts. */
public final class JsonTest {
  private static final JsonCodec CODEC = new JsonCodec() {
    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public <T> T read(byte[] bytes, int offset, int length, Type type) throws IOException {
      return mapper.readValue(bytes, offset, length, mapper.constructType(type));
    }

    @Override
    public String write(Object value) throws IOException {
      return mapper.writeValueAsString(value);
    }
  };

  private static String text(Object value, JsonCodec codec) {
    return new String(JsonWriter.bytes(value, codec), StandardCharsets.UTF_8);
  }

  @Test
  public void anIterableIsAValueOfTheCodec() throws Exception {
    JsonNode node = new ObjectMapper().readTree("{\"a\":{\"b\":1},\"c\":[true,\"x\"]}");
    assertEquals("{\"node\":" + node + "}", text(Map.of("node", node), CODEC));
    assertEquals("[" + node.get("c") + "]", text(List.of(node.get("c")), CODEC));
    Iterable<Integer> numbers = () -> List.of(1, 2).iterator();
    for (Object value : new Object[] {node, Path.of("/tmp/a"), numbers, Stream.of(1)}) {
      IllegalArgumentException error = assertThrows(
          IllegalArgumentException.class, () -> text(Map.of("v", value), null));
      assertTrue(error.getMessage(), error.getMessage().contains(value.getClass().getName()));
    }
    assertEquals("[[1,2],[3]]",
        text(List.of(new LinkedHashSet<>(List.of(1, 2)), new int[] {3}), null));
  }
}
