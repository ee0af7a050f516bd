package libarango;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The contract of the binding against the test cluster. */
public final class BindingTest {
  private Client client;
  private Database database;

  @Before
  public void connect() {
    TestCluster.reset();
    client = Client.of(TestCluster.HOSTS);
    database = TestCluster.database(client);
  }

  @After
  public void close() {
    database.close();
    client.close();
  }

  @Test
  public void typedMethodsGiveTypedResults() {
    String role = database.cluster().serverRole();
    assertEquals("COORDINATOR", role);
    assertEquals(9, database.cluster().health().get("Health").asMap().size());
    List<String> endpoints = database.cluster().endpoints();
    assertEquals(3, endpoints.size());
    assertTrue(endpoints.get(0), endpoints.get(0).startsWith("tcp://"));
    database.collection().create("typed", new Collections.CreateOptions().numberOfShards(2));
    assertEquals(0, database.collection().count("typed").asLong());
    List<Json> collections = database.collection().list();
    assertTrue(collections.stream().anyMatch(each -> each.get("name").asString().equals("typed")));
    boolean missing =
        database
            .database()
            .delete("none", new DatabaseOperations.DeleteOptions().ignoreMissing(true));
    assertFalse(missing);
  }

  @Test
  public void everyOperationHasAMethodInBothForms() {
    int found = 0;
    for (Json operation : Client.operations().asList()) {
      String[] words = operation.get("name").asString().split("\\.");
      String verb =
          Arrays.stream(words[1].split("_"))
              .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
              .collect(Collectors.joining());
      String name = Character.toLowerCase(verb.charAt(0)) + verb.substring(1);
      for (Object root : new Object[] {database, database.async()}) {
        Class<?> group = Arrays.stream(root.getClass().getMethods())
            .filter(each -> each.getName().equals(words[0]) && each.getParameterCount() == 0)
            .findFirst().orElseThrow().getReturnType();
        assertTrue(words[1], Arrays.stream(group.getMethods())
            .anyMatch(each -> each.getName().replace("_", "").equals(name)));
        found++;
      }
    }
    assertEquals(2 * 212, found);
  }

  @Test
  public void errorHasAllMembers() {
    ArangoException error = assertThrows(
        ArangoException.class, () -> database.document().get("missing", "1"));
    assertEquals(Status.SERVER, error.status());
    assertEquals(-7, error.statusCode());
    assertEquals("ARANGO_ERR_SERVER", error.status().toString());
    assertEquals(1203, error.errorNum());
    assertEquals("ERROR_ARANGO_DATA_SOURCE_NOT_FOUND", error.errorName());
    assertEquals(404, error.httpStatus());
    assertEquals(Execution.EXECUTED, error.execution());
    assertEquals("document.get", error.operation());
    assertTrue(TestCluster.HOSTS.contains(error.host()));
    assertTrue(error.url().contains("/_api/document/missing/1"));
    assertNotNull(error.serverMessage());
    assertNull(error.reason());
    assertEquals(1, error.attempts().asList().size());
  }

  @Test
  public void nullIsAValueWhereTheTableSaysSo() {
    Cluster.SetServerCountOptions options =
        new Cluster.SetServerCountOptions().coordinators(null).dbservers(3L);
    database.cluster().setServerCount(options);
    Json count = database.cluster().serverCount();
    assertTrue(count.get("numberOfCoordinators").isNull());
    assertEquals(3, count.get("numberOfDBServers").asLong());
    assertEquals(Status.ARGUMENT, assertThrows(
        ArangoException.class, () -> database.document().get(null, "1")).status());
  }

  @Test
  public void integersAreExact() {
    database.collection().create("exact");
    for (Object value : List.of(9007199254740993L, Long.MIN_VALUE, Long.MAX_VALUE)) {
      String key = database.document().insert("exact", Map.of("v", value)).get("_key").asString();
      assertEquals(value, database.document().get("exact", key).get("v").asLong());
      assertEquals(value.toString(), database.document().get("exact", key).get("v").toString());
    }
    assertEquals("9007199254740993", database.aql("RETURN @n", Map.of("n", 9007199254740993L))
        .next().toString());
    assertEquals(1e300, database.aql("RETURN 1e300").next().asDouble(), 0);
    assertEquals("[1.5]", new String(
        JsonWriter.bytes(List.of(new BigDecimal("1.5")), null), StandardCharsets.UTF_8));
  }

  @Test
  public void textsSurvive() {
    database.collection().create("texts");
    String text = "\u0000 \" \\ \n \u00e9 \u20ac \ud83d\ude00 </script>";
    String key = database.document().insert("texts", Map.of("t", text)).get("_key").asString();
    assertEquals(text, database.document().get("texts", key).get("t").asString());
    Json raw = Json.of("{\"t\": [1, {\"a\": \"]\"}, \"\\u20ac\", []]}");
    key = database.document().insert("texts", raw).get("_key").asString();
    List<Json> list = database.document().get("texts", key).get("t").asList();
    assertEquals(4, list.size());
    assertEquals("]", list.get(1).get("a").asString());
    assertEquals("\u20ac", list.get(2).asString());
    assertTrue(list.get(3).asList().isEmpty());
  }

  @Test
  public void callWithAndRequestGiveAResult() {
    database.collection().create("raw");
    Result result = database.callWith("document.insert_many", Map.of("collection", "raw"),
        List.of(Map.of("_key", "a"), Map.of("_key", "a")));
    assertEquals(2, result.rows().size());
    assertEquals(1, result.rowErrors());
    assertEquals("a", result.rows().get(0).get("_key").asString());
    Result version = database.request("GET", "/_api/version");
    assertEquals(200, version.httpStatus());
    assertTrue(new String(version.body(), StandardCharsets.UTF_8).contains("arango"));
    assertTrue(version.headers().get("CONTENT-type").contains("json"));
    assertTrue(TestCluster.HOSTS.contains(version.host()));
    byte[] body = "{\"name\": \"posted\"}".getBytes(StandardCharsets.UTF_8);
    assertEquals("posted", database.request("POST", "/_api/collection", Map.of(), body)
        .json().get("name").asString());
  }

  @Test
  public void derivedHandlesShareCredentials() {
    Database other = database.with(Map.of("timeout_ms", 5000));
    other.setPassword("root", "wrong");
    assertEquals(Status.AUTH, assertThrows(
        ArangoException.class, () -> database.cluster().health()).status());
    other.setPassword("root", System.getenv("ARANGO_PASSWORD"));
    assertEquals("COORDINATOR", database.cluster().serverRole());
    assertEquals(Status.ARGUMENT, assertThrows(
        ArangoException.class, () -> database.with(Map.of("tiemout_ms", 1))).status());
    other.close();
  }

  @Test
  public void handlesCloseInAnyOrderAndTwice() {
    Cursor cursor = database.aql("FOR i IN 1..10 RETURN i", Map.of(),
        new Queries.ExecuteOptions().batchSize(2));
    assertEquals(1, cursor.next().asLong());
    Database derived = database.with(Map.of());
    client.close();
    client.close();
    assertEquals(Status.CLOSED, assertThrows(
        ArangoException.class, () -> database.cluster().health()).status());
    assertEquals(Status.CLOSED, assertThrows(
        ArangoException.class, () -> client.stats()).status());
    database.close();
    database.close();
    assertEquals(Status.CLOSED, assertThrows(
        ArangoException.class, () -> database.call("cluster.health", null)).status());
    assertEquals(Status.CLOSED, assertThrows(
        ArangoException.class, () -> database.async().cluster().health()).status());
    derived.close();
    cursor.close();
    cursor.close();
    assertFalse(cursor.hasMore());
  }

  @Test
  public void cursorReadsAllRowsAndEarlyExitDeletesIt() throws Exception {
    Queries.ExecuteOptions options = new Queries.ExecuteOptions().batchSize(3);
    String query = "FOR i IN 1..10 RETURN i";
    assertEquals(55, database.aql(query, Map.of(), options).stream().mapToLong(Json::asLong).sum());
    try (Cursor cursor = database.aql(query, Map.of(), options)) {
      for (Json row : cursor) {
        if (row.asLong() == 2) {
          break;
        }
      }
      assertTrue(cursor.info().get("has_more").asBoolean());
      assertTrue(cursor.hasMore());
    }
    TestCluster.await(() -> TestCluster.control("GET", "/_sim/requests", "").asList().stream()
        .anyMatch(each -> each.get("method").asString().equals("DELETE")
            && each.get("path").asString().contains("/_api/cursor/")));
    assertThrows(java.util.NoSuchElementException.class, () -> database.aql("RETURN 1").stream()
        .skip(1).iterator().next());
    Iterator<Json> failing = database.aql("RETURN FAIL(");
    assertEquals(1501, assertThrows(ArangoException.class, failing::hasNext).errorNum());
  }

  @Test
  public void cursorSurvivesAFailover() {
    Queries.ExecuteOptions options = new Queries.ExecuteOptions().batchSize(3);
    try (Cursor cursor = database.aql("FOR i IN 1..9 RETURN i", Map.of(), options)) {
      assertEquals(1, cursor.next().asLong());
      String host = cursor.info().get("host").asString();
      String name = Arrays.stream(new int[] {1, 2, 3}).mapToObj(n -> "Coordinator000" + n)
          .filter(each -> !TestCluster.control("GET", "/_sim/state", "").get("servers").asList()
              .stream().filter(s -> s.get("short_name").asString().equals(each))
              .findFirst().orElseThrow().get("endpoint").asString().equals(host))
          .findFirst().orElseThrow();
      TestCluster.control("POST", "/_sim/servers/" + name + "/stop", "");
      List<Long> rest = new ArrayList<>();
      cursor.forEach(row -> rest.add(row.asLong()));
      assertEquals(List.of(2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L), rest);
    }
  }

  @Test
  public void batchesCanBeReadAsynchronously() throws Exception {
    Queries.ExecuteOptions options = new Queries.ExecuteOptions().batchSize(4).set("prefetch", 1);
    long sum = 0;
    try (Cursor cursor = database.aql("FOR i IN 1..10 RETURN i", Map.of(), options)) {
      while (cursor.hasMore()) {
        Result batch = cursor.nextBatchAsync().get(TestCluster.PATIENCE, TimeUnit.SECONDS);
        sum += batch.rows().stream().mapToLong(Json::asLong).sum();
      }
    }
    assertEquals(55, sum);
  }

  @Test
  public void importsFromStreams() throws Exception {
    database.collection().create("lines");
    Stream<String> lines = IntStream.range(0, 5000).mapToObj(n -> "{\"_key\": \"k" + n + "\"}");
    assertEquals(5000, database.importLines("lines", lines).get("created").asLong());
    byte[] bytes = "{\"_key\": \"k1\"}\n{\"_key\": \"new\"}".getBytes(StandardCharsets.UTF_8);
    Json summary = database.importLines("lines", new ByteArrayInputStream(bytes),
        new ImportOptions().onDuplicate("ignore").chunkBytes(1000));
    assertEquals(1, summary.get("created").asLong());
    assertEquals(1, summary.get("ignored").asLong());
    assertEquals(Status.SERVER, assertThrows(ArangoException.class,
        () -> database.importLines("missing", Stream.of("{}"))).status());
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("broken stream");
      }
    };
    assertEquals("broken stream", assertThrows(IOException.class,
        () -> database.importLines("lines", broken)).getMessage());
    assertThrows(IllegalStateException.class, () -> database.importLines("lines",
        Stream.of(1).map(n -> {
          throw new IllegalStateException("broken iterator");
        })));
  }

  @Test
  public void futuresFailWithTheError() throws Exception {
    ExecutionException error = assertThrows(ExecutionException.class,
        () -> database.async().document().get("missing", "1").get(60, TimeUnit.SECONDS));
    assertEquals(1203, ((ArangoException) error.getCause()).errorNum());
    assertEquals(9, (int) database.async().cluster().health()
        .thenApply(health -> health.get("Health").asMap().size()).get(60, TimeUnit.SECONDS));
    assertNull(database.async().collection().truncate("none").handle((v, e) -> v)
        .get(60, TimeUnit.SECONDS));
    assertEquals(200, database.async().request("GET", "/_api/version")
        .get(60, TimeUnit.SECONDS).httpStatus());
    assertEquals(3, client.refreshHostsAsync().get(60, TimeUnit.SECONDS).asList().size());
    assertEquals(3, client.refreshHosts().asList().size());
  }

  @Test
  public void cancellingAFutureCancelsItsCall() throws Exception {
    TestCluster.all("hang");
    CompletableFuture<Json> health = database.async().cluster().health();
    CompletableFuture<Json> limited =
        database.async().cluster().health().orTimeout(1, TimeUnit.MILLISECONDS);
    TestCluster.await(() -> inFlight() > 0);
    assertTrue(health.cancel(true));
    assertThrows(CancellationException.class, health::join);
    assertThrows(ExecutionException.class, limited::get);
    TestCluster.await(() -> inFlight() == 0);
  }

  private long inFlight() {
    return client.stats().get("hosts").asList().stream()
        .mapToLong(host -> host.get("in_flight").asLong()).sum();
  }

  @Test
  public void interruptionEndsABlockingCall() throws Exception {
    TestCluster.all("hang");
    AtomicReference<ArangoInterruptedException> caught = new AtomicReference<>();
    AtomicReference<Boolean> again = new AtomicReference<>();
    Thread thread = new Thread(() -> {
      try {
        database.cluster().health();
      } catch (ArangoInterruptedException error) {
        caught.set(error);
        again.set(Thread.interrupted());
      }
    });
    thread.start();
    TestCluster.await(() -> inFlight() > 0);
    thread.interrupt();
    thread.join(TestCluster.PATIENCE * 1000L);
    assertFalse(thread.isAlive());
    assertEquals(Execution.UNKNOWN, caught.get().execution());
    assertEquals(Status.CANCELLED, caught.get().status());
    assertTrue(again.get());
    TestCluster.all("resume");
    assertEquals("COORDINATOR", database.cluster().serverRole());
    Thread.currentThread().interrupt();
    assertEquals(Execution.NOT_EXECUTED, assertThrows(ArangoInterruptedException.class,
        () -> database.cluster().health()).execution());
    assertTrue(Thread.interrupted());
  }

  @Test
  public void interruptionEndsAnImport() throws Exception {
    database.collection().create("waiting");
    TestCluster.all("hang");
    AtomicReference<Throwable> caught = new AtomicReference<>();
    Thread thread = new Thread(() -> {
      try {
        database.importLines("waiting", Stream.of("{}"));
      } catch (ArangoInterruptedException error) {
        caught.set(error);
      }
    });
    thread.start();
    TestCluster.await(() -> inFlight() > 0);
    thread.interrupt();
    thread.join(TestCluster.PATIENCE * 1000L);
    assertNotNull(caught.get());
    TestCluster.await(() -> inFlight() == 0);
  }

  @Test
  public void closingTheClientEndsItsCalls() throws Exception {
    TestCluster.all("hang");
    AtomicReference<Status> status = new AtomicReference<>();
    Thread thread = new Thread(() -> {
      try {
        database.cluster().health();
      } catch (ArangoException error) {
        status.set(error.status());
      }
    });
    thread.start();
    CompletableFuture<Json> refresh = client.refreshHostsAsync();
    TestCluster.await(() -> inFlight() == 2);
    client.close();
    thread.join(TestCluster.PATIENCE * 1000L);
    assertEquals(Status.CLOSED, status.get());
    ExecutionException error =
        assertThrows(ExecutionException.class, () -> refresh.get(60, TimeUnit.SECONDS));
    assertEquals(Status.CLOSED, ((ArangoException) error.getCause()).status());
  }

  @Test
  public void eventsArrive() throws Exception {
    try (EventStream events = client.events("host_down")) {
      assertNull(events.poll(Duration.ZERO));
      TestCluster.control("POST", "/_sim/servers/Coordinator0001/stop", "");
      for (int i = 0; i < 3; i++) {
        database.cluster().serverRole();
      }
      Json event = events.poll(Duration.ofSeconds(TestCluster.PATIENCE));
      assertEquals("host_down", event.get("event").asString());
      events.close();
      assertEquals(Status.CLOSED, assertThrows(
          ArangoException.class, () -> events.poll(Duration.ZERO)).status());
    }
  }

  @Test
  public void eightThreadsShareAClient() throws Exception {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> threads = new ArrayList<>();
    for (int number = 0; number < 8; number++) {
      threads.add(new Thread(() -> {
        try {
          for (int i = 0; i < 100; i++) {
            assertEquals(9, database.cluster().health().get("Health").asMap().size());
          }
        } catch (Throwable error) {
          failure.set(error);
        }
      }));
    }
    threads.forEach(Thread::start);
    for (Thread each : threads) {
      each.join();
    }
    assertNull(failure.get());
  }
}
