import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import libarango.ArangoException;
import libarango.ArangoInterruptedException;
import libarango.Client;
import libarango.Cursor;
import libarango.Database;
import libarango.Json;
import libarango.Queries;

/** The common program (../README.md). */
final class Common {
  private static final BufferedReader INPUT =
      new BufferedReader(new InputStreamReader(System.in));

  private Common() {}

  private static void ask(String question) throws IOException {
    System.out.println(question + "?");
    System.out.flush();
    if (INPUT.readLine() == null) {
      throw new IOException("no answer to: " + question);
    }
  }

  private static void showErrors(Database database) {
    try {
      database.document().get("missing", "1");
    } catch (ArangoException error) {
      System.out.printf(
          "server error %s %d %s %s%n",
          error.status(), error.errorNum(), error.errorName(), error.execution());
    }
    try {
      database.call("cluster.nonsense", Map.of());
    } catch (ArangoException error) {
      System.out.printf(
          "argument error %s %d %s%n", error.status(), error.errorNum(), error.execution());
    }
  }

  private static void submitHundred(Database database) {
    List<CompletableFuture<Json>> calls = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      calls.add(database.async().cluster().health());
    }
    CompletableFuture.allOf(calls.toArray(new CompletableFuture<?>[0])).handle((v, e) -> v).join();
    long succeeded = calls.stream().filter(call -> !call.isCompletedExceptionally()).count();
    System.out.printf("submitted %d succeeded %d%n", calls.size(), succeeded);
  }

  private static void insertDocuments(Database database) {
    database.collection().create("numbers");
    long inserted =
        LongStream.concat(LongStream.rangeClosed(1, 9), LongStream.of(9007199254740993L))
            .mapToObj(n -> database.document().insert("numbers", Map.of("value", n)))
            .filter(metadata -> metadata.get("_key") != null)
            .count();
    System.out.println("inserted " + inserted);
  }

  private static void readRows(Database database) {
    int rows = 0;
    long last = 0;
    Queries.ExecuteOptions options = new Queries.ExecuteOptions().batchSize(3);
    String query = "FOR d IN numbers SORT d.value RETURN d.value";
    try (Cursor cursor = database.aql(query, Map.of(), options)) {
      for (Json row : cursor) {
        rows++;
        last = row.asLong();
      }
    }
    System.out.printf("rows %d last %d%n", rows, last);
  }

  private static void importLines(Database database) {
    database.collection().create("lines");
    Json summary =
        database.importLines(
            "lines",
            IntStream.range(0, 1000).mapToObj(n -> "{\"_key\": \"k" + n + "\", \"n\": " + n + "}"));
    System.out.println("imported " + summary.get("created").asLong());
  }

  private static void interruptCall(Database database) throws InterruptedException {
    Thread caller =
        new Thread(
            () -> {
              try {
                System.out.println("waiting");
                database.cluster().health();
              } catch (ArangoInterruptedException error) {
                System.out.println("interrupted");
              }
            });
    caller.start();
    Thread.sleep(100);
    caller.interrupt();
    caller.join();
  }

  private static void measure(Database database, int count) {
    database.cluster().health();
    long begin = System.nanoTime();
    for (int i = 0; i < count; i++) {
      database.cluster().health();
    }
    System.out.println(System.nanoTime() - begin);
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length < 3) {
      System.exit(64);
    }
    try (Client client = Client.of(arguments[0]);
        Database database = client.database("_system", arguments[1], arguments[2])) {
      if (arguments.length == 4) {
        measure(database, Integer.parseInt(arguments[3]));
        return;
      }
      System.out.println("version " + Client.version());
      System.out.println("health " + database.cluster().health().get("Health").asMap().size());
      showErrors(database);
      submitHundred(database);
      ask("stop a coordinator");
      submitHundred(database);
      insertDocuments(database);
      readRows(database);
      importLines(database);
      ask("hang all coordinators");
      interruptCall(database);
      client.close();
      try {
        database.cluster().health();
      } catch (ArangoException error) {
        System.out.println("closed " + error.status());
      }
    }
  }
}
