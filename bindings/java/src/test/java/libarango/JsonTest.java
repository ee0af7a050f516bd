package libarango;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
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

  @Test
  public void halfOfASurrogatePairIsRefused() {
    for (String half : new String[] {"\ud83d", "a\ude00", "\ude00\ud83d"}) {
      assertThrows(IllegalArgumentException.class, () -> Json.of('"' + half + '"'));
      assertThrows(IllegalArgumentException.class, () -> NativeFunctions.bytes(half, "query"));
      try (Client client = Client.of(TestCluster.HOSTS);
          Database database = TestCluster.database(client)) {
        assertThrows(IllegalArgumentException.class, () -> database.aql("RETURN '" + half + "'"));
        assertThrows(IllegalArgumentException.class,
            () -> database.importLines("c", Stream.of("{\"a\": \"" + half + "\"}")));
      }
    }
    assertEquals("\ud83d\ude00", Json.of("\"\ud83d\ude00\"").asString());
  }

  @Test
  public void aValueWithoutAnEndIsRefused() {
    List<Object> list = new ArrayList<>();
    list.add(list);
    Map<String, Object> map = new HashMap<>();
    map.put("a", new Object[] {map});
    Map<String, Object> unnamed = new HashMap<>();
    unnamed.put(null, 1);
    for (Object value : new Object[] {list, map, unnamed}) {
      assertThrows(IllegalArgumentException.class, () -> text(value, null));
    }
    Object deep = 1;
    for (int i = 0; i < 900; i++) {
      deep = List.of(deep);
    }
    assertEquals("[".repeat(900) + 1 + "]".repeat(900), text(deep, null));
  }

  @Test
  public void accessorsRefuseOtherTexts() {
    for (String text : new String[] {"tomato", "fals", "nope", "truefalse", "1"}) {
      assertThrows(IllegalStateException.class, () -> Json.of(text).asBoolean());
      assertFalse(Json.of(text).isNull());
    }
    for (String text : new String[] {
      "0x1p3", "1e999", "NaN", "Infinity", "1d", "+1", "01", ".5", "1.", "1e", "true", "null"
    }) {
      assertThrows(text, IllegalStateException.class, () -> Json.of(text).asDouble());
      assertThrows(text, IllegalStateException.class, () -> Json.of(text).asLong());
    }
    assertThrows(IllegalStateException.class, () -> Json.of("9223372036854775808").asLong());
    assertEquals(Long.MIN_VALUE, Json.of("-9223372036854775808").asLong());
    assertEquals(-1.5e3, Json.of(" -1.5E+3 ").asDouble(), 0);
    assertTrue(Json.of("true").asBoolean());
    assertFalse(Json.of("false").asBoolean());
    assertTrue(Json.of("null").isNull());
  }

  @Test
  public void anEventStreamHasAnEndAndAnyTimeout() throws Exception {
    TestCluster.reset();
    Client client = Client.of(TestCluster.HOSTS);
    try (EventStream events = client.events("host_down");
        Database database = TestCluster.database(client)) {
      assertNull(events.poll(Duration.ofSeconds(Long.MIN_VALUE)));
      TestCluster.control("POST", "/_sim/servers/Coordinator0001/stop", "");
      for (int i = 0; i < 3; i++) {
        database.cluster().serverRole();
      }
      client.close();
      assertEquals("host_down",
          events.poll(Duration.ofSeconds(Long.MAX_VALUE)).get("event").asString());
      assertEquals(Status.CLOSED, assertThrows(
          ArangoException.class, () -> events.poll(Duration.ofSeconds(Long.MAX_VALUE))).status());
    }
  }
}
