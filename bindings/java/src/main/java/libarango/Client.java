package libarango;

import static libarango.NativeFunctions.bytes;

import java.lang.ref.Cleaner;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/**
 * A client of one cluster: the coordinators, the strategy that selects one for each request, and
 * the connections. Threads may share it.
 */
public final class Client implements AutoCloseable {
  private final Handle handle;
  private final Cleaner.Cleanable cleanable;
  private final Caller caller;

  private Client(Builder builder) {
    long[] client = new long[1];
    Result.check(
        NativeFunctions.arango_client_create(
            bytes(builder.hosts, "hosts"),
            bytes(builder.strategy, "strategy"),
            JsonWriter.object(builder.options, builder.codec),
            client));
    handle = new Handle("client", client[0], NativeFunctions::arango_client_destroy);
    cleanable = handle.closeWith(this);
    caller = new Caller(this, handle, builder.codec, builder.executor, true);
  }

  /** Returns a builder of a client of these coordinators, such as "http://host1:8529". */
  public static Builder builder(String... hosts) {
    return new Builder(hosts);
  }

  /** Creates a client of these coordinators with default options. Nothing is sent. */
  public static Client of(String... hosts) {
    return builder(hosts).build();
  }

  /** The version of the shared library. */
  public static String version() {
    return NativeFunctions.text(NativeFunctions.arango_version());
  }

  /** The table of operations. */
  public static Json operations() {
    return Result.take(NativeFunctions.arango_operations(), null, false).json();
  }

  /** Creates the handle of a database. Nothing is sent. */
  public Database database(String name, String username, String password) {
    return database(name, username, password, Map.of());
  }

  /**
   * Creates the handle of a database.
   *
   * @param options the options of level database; "verify": true sends a test request, which an
   *     interruption does not end
   */
  public Database database(
      String name, String username, String password, Map<String, ?> options) {
    long[] database = new long[1];
    long client = handle.acquire();
    try {
      Result.check(
          NativeFunctions.arango_database_create(
              client,
              bytes(name, "name"),
              bytes(username, "username"),
              bytes(password, "password"),
              JsonWriter.object(options, caller.codec),
              database));
    } finally {
      handle.release();
    }
    return new Database(this, caller, database[0]);
  }

  /** The state of the client and its hosts. */
  public Json stats() {
    long client = handle.acquire();
    try {
      return Result.take(NativeFunctions.arango_client_stats(client), caller.codec, false).json();
    } finally {
      handle.release();
    }
  }

  /** Reads the list of the cluster's coordinators now, and returns the URLs in use. */
  public Json refreshHosts() {
    return caller.run(false, NativeFunctions::arango_start_refresh_hosts).json();
  }

  /** Submits {@link #refreshHosts()}. */
  public CompletableFuture<Json> refreshHostsAsync() {
    return caller.submit(false, Result::json, NativeFunctions::arango_submit_refresh_hosts);
  }

  /**
   * Begins to collect the client's events. A second stream of a client replaces the first.
   *
   * @param kinds the kinds of events, such as "host_down"; none for all
   */
  public EventStream events(String... kinds) {
    return new EventStream(
        this, handle, kinds.length == 0 ? null : String.join(",", kinds), caller.codec);
  }

  /** Closes the client. Unfinished and later calls end immediately with {@link Status#CLOSED}. */
  @Override
  public void close() {
    cleanable.clean();
  }

  /** The settings of a client. */
  public static final class Builder {
    private final String hosts;
    private final Map<String, Object> options = new LinkedHashMap<>();
    private String strategy;
    private JsonCodec codec;
    private Executor executor = ForkJoinPool.commonPool();

    private Builder(String... hosts) {
      this.hosts = hosts.length == 0 ? null : String.join(",", hosts);
    }

    /** Sets the host selection strategy, such as "least_loaded"; the default is "roundrobin". */
    public Builder strategy(String value) {
      strategy = value;
      return this;
    }

    /** Sets an option of level client, such as "timeout_ms". */
    public Builder option(String name, Object value) {
      options.put(name, value);
      return this;
    }

    /** Sets the JSON library for {@link Json#as} and for arguments. */
    public Builder codec(JsonCodec value) {
      codec = value;
      return this;
    }

    /** Sets the executor that completes futures; the default is the common pool. */
    public Builder executor(Executor value) {
      executor = java.util.Objects.requireNonNull(value, "executor");
      return this;
    }

    /** Creates the client. Nothing is sent. */
    public Client build() {
      return new Client(this);
    }
  }
}
