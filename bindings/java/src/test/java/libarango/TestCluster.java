package libarango;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;

/** The test cluster that the environment names, and its control port. */
final class TestCluster {
  static final String HOSTS = System.getenv("ARANGO_HOSTS");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private TestCluster() {}

  /** The generous limit of all waits, in seconds. */
  static final int PATIENCE = 60;

  static Database database(Client client) {
    return database(client, "_system");
  }

  static Database database(Client client, String name) {
    return client.database(
        name, System.getenv("ARANGO_USERNAME"), System.getenv("ARANGO_PASSWORD"));
  }

  /** Sends a request to the control port. */
  static Json control(String method, String path, String body) {
    URI uri = URI.create(System.getenv("ARANGO_CONTROL") + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri).method(method, BodyPublishers.ofString(body)).build();
    try {
      return Json.of(HTTP.send(request, BodyHandlers.ofString()).body());
    } catch (IOException | InterruptedException error) {
      throw new AssertionError(error);
    }
  }

  /** Returns a cluster in its initial state. */
  static void reset() {
    control("POST", "/_sim/reset", "");
  }

  /** Applies an action to all coordinators. */
  static void all(String action) {
    for (int number = 1; number <= 3; number++) {
      control("POST", "/_sim/servers/Coordinator000" + number + "/" + action, "");
    }
  }

  /** The number of requests of a path that have arrived. */
  static long requests(String path) {
    return control("GET", "/_sim/requests", "").asList().stream()
        .filter(request -> request.get("path").asString().contains(path))
        .count();
  }

  /** Waits until a condition holds. */
  static void await(Callable<Boolean> condition) throws Exception {
    long deadline = System.nanoTime() + PATIENCE * 1_000_000_000L;
    while (!condition.call()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("the state did not come within " + PATIENCE + " s");
      }
      Thread.sleep(10);
    }
  }
}
