package libarango;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;

/** Wrong use, garbage collection and exits: an error or nothing, never a crash. */
public final class AttackTest {
  @Before
  public void reset() {
    TestCluster.reset();
  }

  @Test
  public void wrongArgumentsAreErrors() {
    try (Client client = Client.of(TestCluster.HOSTS);
        Database database = TestCluster.database(client)) {
      String[] texts = {"", " ", "{}, \"x\": 1", "[}", "\"a", "1 2", "]", "{\"a\": 1"};
      for (String text : texts) {
        assertThrows(text, RuntimeException.class,
            () -> database.query().execute("RETURN @a",
                new Queries.ExecuteOptions().bindVars(Json.of(text))));
      }
      assertThrows(IllegalArgumentException.class,
          () -> database.document().insert("c", Map.of("n", Double.NaN)));
      assertThrows(IllegalArgumentException.class,
          () -> database.document().insert("c", new Object()));
      assertThrows(IllegalArgumentException.class, () -> database.aql("RETURN 1\0"));
      assertThrows(IllegalArgumentException.class, () -> Client.of("http://a\0b"));
      assertThrows(IllegalStateException.class, () -> Json.of("{\"a\"}").asMap());
      assertThrows(IllegalStateException.class, () -> Json.of("[,]").asList());
      assertThrows(IllegalStateException.class, () -> Json.of("[1]").asString());
      assertThrows(IllegalStateException.class, () -> Json.of("1.5").asLong());
      assertThrows(IllegalStateException.class, () -> Json.of("1").as(Long.class));
      for (Object value : new Object[] {null, "text", 5, List.of(), Map.of("a", "b")}) {
        assertEquals(Status.ARGUMENT, assertThrows(ArangoException.class,
            () -> database.callWith("cluster.health", Map.of("nonsense", 1), value)).status());
      }
      for (String operation : new String[] {null, "", "x", "cluster.health "}) {
        assertEquals(Status.ARGUMENT, assertThrows(ArangoException.class,
            () -> database.call(operation, null)).status());
      }
      assertThrows(ArangoException.class, () -> database.aql(null).hasNext());
      assertThrows(ArangoException.class, () -> database.request(null, null));
      assertThrows(ArangoException.class, () -> database.setPassword(null, null));
      assertThrows(ArangoException.class, () -> database.setToken(null));
      assertThrows(ArangoException.class, () -> database.importLines(null, Stream.of("{}")));
      assertThrows(NullPointerException.class,
          () -> database.importLines("c", (Stream<String>) null));
      assertThrows(ArangoException.class, () -> client.events("nonsense"));
      assertThrows(IllegalArgumentException.class,
          () -> database.document().insert("half", Map.of("a", "\ud800")));
      assertEquals("COORDINATOR", database.cluster().serverRole());
    }
  }

  @Test
  public void closingDuringCallsIsAnErrorOrAResult() throws Exception {
    for (int round = 0; round < 20; round++) {
      Client client = Client.of(TestCluster.HOSTS);
      Database database = TestCluster.database(client);
      AtomicReference<Throwable> failure = new AtomicReference<>();
      List<Thread> threads = new ArrayList<>();
      for (int number = 0; number < 4; number++) {
        threads.add(new Thread(() -> {
          try {
            while (true) {
              database.cluster().serverRole();
              database.async().cluster().serverRole();
            }
          } catch (ArangoException error) {
            if (error.status() != Status.CLOSED) {
              failure.set(error);
            }
          }
        }));
      }
      threads.forEach(Thread::start);
      Thread.sleep(5);
      (round % 2 == 0 ? database : client).close();
      for (Thread each : threads) {
        each.join();
      }
      database.close();
      client.close();
      assertNull(failure.get());
    }
  }

  @Test
  public void unreachableHandlesAreDestroyedAfterTheirCalls() throws Exception {
    List<CompletableFuture<Json>> calls = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      calls.add(TestCluster.database(Client.of(TestCluster.HOSTS)).async().cluster().health());
      assertEquals("COORDINATOR",
          TestCluster.database(Client.of(TestCluster.HOSTS)).cluster().serverRole());
      assertTrue(TestCluster.database(Client.of(TestCluster.HOSTS))
          .aql("FOR i IN 1..9 RETURN i", Map.of(), new Queries.ExecuteOptions().batchSize(2))
          .hasNext());
      System.gc();
    }
    for (CompletableFuture<Json> each : calls) {
      Json health = each.get(TestCluster.PATIENCE, TimeUnit.SECONDS);
      assertEquals(9, health.get("Health").asMap().size());
    }
    calls.clear();
    TestCluster.await(() -> {
      System.gc();
      return openFiles() < 100;
    });
  }

  private static int openFiles() {
    String[] files = new File("/proc/self/fd").list();
    return files == null ? 0 : files.length;
  }

  @Test
  public void aContinuationMayMakeBlockingCallsAndFail() throws Exception {
    try (Client client = Client.of(TestCluster.HOSTS);
        Database database = TestCluster.database(client)) {
      List<CompletableFuture<String>> calls = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        calls.add(database.async().cluster().serverRole()
            .thenApply(role -> database.cluster().serverRole()));
        database.async().cluster().serverRole().thenAccept(role -> {
          throw new IllegalStateException("a continuation");
        });
      }
      for (CompletableFuture<String> each : calls) {
        assertEquals("COORDINATOR", each.get(TestCluster.PATIENCE, TimeUnit.SECONDS));
      }
    }
  }

  @Test
  public void aRejectingExecutorLosesNoResult() throws Exception {
    try (Client client = Client.builder(TestCluster.HOSTS).executor(task -> {
          throw new java.util.concurrent.RejectedExecutionException();
        }).build();
        Database database = TestCluster.database(client)) {
      assertEquals("COORDINATOR",
          database.async().cluster().serverRole().get(TestCluster.PATIENCE, TimeUnit.SECONDS));
    }
  }

  @Test
  public void memoryDoesNotGrow() throws Exception {
    try (Client client = Client.of(TestCluster.HOSTS);
        Database database = TestCluster.database(client)) {
      work(database, 1000);
      long before = residentKilobytes();
      work(database, 3000);
      long grown = residentKilobytes() - before;
      // A leak of one result a call would be 3,000 times at least 4 KB.
      assertTrue("grown by " + grown + " KB", grown < 12_000);
    }
  }

  private static void work(Database database, int count) throws Exception {
    for (int i = 0; i < count; i++) {
      database.cluster().health();
      if (i % 10 == 0) {
        assertThrows(ArangoException.class, () -> database.document().get("missing", "1"));
        database.async().cluster().health().get(TestCluster.PATIENCE, TimeUnit.SECONDS);
        database.aql("FOR i IN 1..3 RETURN i").stream().count();
      }
    }
    System.gc();
  }

  private static long residentKilobytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("RssAnon:")) {
        return Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    throw new IOException("no RssAnon");
  }

  /** A program that exits while calls are under way. */
  public static final class Exiting {
    public static void main(String[] arguments) throws Exception {
      Client client = Client.of(TestCluster.HOSTS);
      Database database = TestCluster.database(client);
      for (int i = 0; i < 100; i++) {
        database.async().cluster().health();
      }
      for (int i = 0; i < 4; i++) {
        Thread thread = new Thread(() -> {
          while (true) {
            database.cluster().health();
          }
        });
        thread.setDaemon(true);
        thread.start();
      }
      Thread.sleep(100);
      if (arguments[0].equals("exit")) {
        System.exit(7);
      }
    }
  }

  @Test
  public void aProgramExitsWithCallsUnderWay() throws Exception {
    for (String end : new String[] {"exit", "return", "exit", "return"}) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                  System.getProperty("java.class.path"), Exiting.class.getName(), end)
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes());
      assertTrue(process.waitFor(TestCluster.PATIENCE, TimeUnit.SECONDS));
      assertEquals(output, end.equals("exit") ? 7 : 0, process.exitValue());
      assertFalse(output, output.contains("Exception"));
    }
  }

  @Test
  public void aWrongLibraryIsALinkageError() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "-Dlibarango.library=/nowhere/libarango.so",
                Exiting.class.getName(), "return")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    assertEquals(1, process.waitFor());
    assertTrue(output, output.contains("UnsatisfiedLinkError"));
  }
}
