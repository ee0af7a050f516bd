package libarango;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;

/** Cursors and futures in the face of cancellations, failures and executors that throw. */
public final class CursorTest {
  private static final String QUERY = "FOR i IN 1..10 RETURN i";

  @Before
  public void reset() {
    TestCluster.reset();
  }

  private static Queries.ExecuteOptions batches(long size) {
    return new Queries.ExecuteOptions().batchSize(size);
  }

  @Test
  public void anExecutorThatThrowsEndsNoOtherFuture() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    Executor executor = task -> {
      if (runs.incrementAndGet() % 2 == 1) {
        throw new IllegalStateException("an executor");
      }
      throw new AssertionError("an executor");
    };
    try (Client client = Client.builder(TestCluster.HOSTS).executor(executor).build();
        Client other = Client.of(TestCluster.HOSTS);
        Database database = TestCluster.database(client);
        Database good = TestCluster.database(other)) {
      for (int i = 0; i < 2; i++) {
        assertEquals("COORDINATOR",
            database.async().cluster().serverRole().get(TestCluster.PATIENCE, TimeUnit.SECONDS));
        CompletableFuture<Json> missing = database.async().document().get("missing", "1");
        assertEquals(1203, ((ArangoException) assertThrows(ExecutionException.class,
            () -> missing.get(TestCluster.PATIENCE, TimeUnit.SECONDS)).getCause()).errorNum());
        assertEquals("COORDINATOR",
            good.async().cluster().serverRole().get(TestCluster.PATIENCE, TimeUnit.SECONDS));
      }
    }
  }

  @Test
  public void aCancelledReadingLosesNoRow() throws Exception {
    for (boolean isAsync : new boolean[] {true, false}) {
      for (int size : new int[] {4, 20}) {
        BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
        try (Client client = Client.builder(TestCluster.HOSTS).executor(tasks::add).build();
            Database database = TestCluster.database(client);
            Cursor cursor = database.aql(QUERY, Map.of(), batches(size))) {
          CompletableFuture<Result> first = cursor.nextBatchAsync();
          Runnable task = tasks.poll(TestCluster.PATIENCE, TimeUnit.SECONDS);
          assertTrue(first.cancel(true));
          task.run();
          assertEquals(55, sum(cursor, isAsync, tasks));
        }
      }
    }
  }

  @Test
  public void aCancellationUnderWayLosesNoRow() throws Exception {
    for (boolean isAsync : new boolean[] {true, false}) {
      BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
      try (Client client = Client.builder(TestCluster.HOSTS).executor(tasks::add).build();
          Database database = TestCluster.database(client);
          Cursor cursor = database.aql(QUERY, Map.of(), batches(4))) {
        assertEquals(10, cursor.nextBatch().rows().stream().mapToLong(Json::asLong).sum());
        assertTrue(cursor.nextBatchAsync().cancel(true));
        assertEquals(45, sum(cursor, isAsync, tasks));
      }
    }
  }

  /** Reads the rest of a cursor and runs the tasks of its executor. */
  private static long sum(Cursor cursor, boolean isAsync, BlockingQueue<Runnable> tasks)
      throws Exception {
    long sum = 0;
    while (cursor.hasMore()) {
      CompletableFuture<Result> next = isAsync
          ? cursor.nextBatchAsync() : CompletableFuture.completedFuture(cursor.nextBatch());
      while (!next.isDone()) {
        tasks.poll(TestCluster.PATIENCE, TimeUnit.SECONDS).run();
      }
      sum += next.get().rows().stream().mapToLong(Json::asLong).sum();
    }
    return sum;
  }

  @Test
  public void aSecondReadingUnderWayIsAnError() throws Exception {
    try (Client client = Client.of(TestCluster.HOSTS);
        Database database = TestCluster.database(client);
        Cursor cursor = database.aql(QUERY, Map.of(), batches(4))) {
      TestCluster.all("hang");
      CompletableFuture<Result> first = cursor.nextBatchAsync();
      assertEquals(Status.BUSY, assertThrows(
          ArangoException.class, cursor::nextBatchAsync).status());
      TestCluster.all("resume");
      assertEquals(4, first.get(TestCluster.PATIENCE, TimeUnit.SECONDS).rows().size());
      assertEquals(6, cursor.stream().count());
    }
  }

  @Test
  public void aFailedImportHasItsSummary() {
    try (Client client = Client.of(TestCluster.HOSTS);
        Database database = TestCluster.database(client)) {
      ArangoException error = assertThrows(ArangoException.class,
          () -> database.importLines("missing", Stream.of("{}", "{}")));
      assertEquals(1203, error.errorNum());
      Json failed = error.summary().get("failed").asList().get(0);
      assertEquals(1, failed.get("first_line").asLong());
      assertEquals(2, failed.get("last_line").asLong());
      error = assertThrows(ArangoException.class, () -> database.importLines("missing",
          new ByteArrayInputStream("{}\n{}\n{}".getBytes(StandardCharsets.UTF_8))));
      failed = error.summary().get("failed").asList().get(0);
      assertEquals(3, failed.get("last_line").asLong());
      assertNull(assertThrows(
          ArangoException.class, () -> database.document().get("missing", "1")).summary());
    }
  }

  @Test
  public void aFailedOrClosedCursorHasNoEnd() {
    try (Client client = Client.of(TestCluster.HOSTS);
        Database database = TestCluster.database(client)) {
      Cursor failed = database.aql("RETURN FAIL(");
      for (int i = 0; i < 2; i++) {
        assertEquals(1501, assertThrows(ArangoException.class, failed::hasNext).errorNum());
        assertEquals(1501,
            assertThrows(ArangoException.class, () -> failed.stream().count()).errorNum());
      }
      Cursor closed = database.aql(QUERY, Map.of(), batches(4));
      assertEquals(1, closed.next().asLong());
      closed.close();
      List<Long> rows = new ArrayList<>();
      assertEquals(Status.CLOSED, assertThrows(ArangoException.class,
          () -> closed.forEach(row -> rows.add(row.asLong()))).status());
      assertEquals(List.of(2L, 3L, 4L), rows);
      assertEquals(Status.CLOSED,
          assertThrows(ArangoException.class, closed::hasNext).status());
      Cursor unread = database.aql(QUERY);
      unread.close();
      assertThrows(ArangoException.class, () -> unread.stream().count());
      Cursor whole = database.aql(QUERY, Map.of(), batches(4));
      assertEquals(10, whole.stream().count());
      assertFalse(whole.hasNext());
      assertFalse(database.aql("FOR i IN [] RETURN i").hasNext());
    }
  }
}
