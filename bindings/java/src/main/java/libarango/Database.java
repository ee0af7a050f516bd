package libarango;

import static libarango.NativeFunctions.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Cleaner;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;

/**
 * A database with the credentials and settings of its requests. Threads may share it. A blocking
 * call ends with an {@link ArangoInterruptedException} within 50 ms after an interruption.
 */
public final class Database extends Operations implements AutoCloseable {
  private final Client client;
  private final Handle handle;
  private final Cleaner.Cleanable cleanable;
  private final Caller caller;
  private final AsyncDatabase async;

  Database(Client client, Caller callerOfClient, long database) {
    this.client = client;
    handle = new Handle("database", database, NativeFunctions::arango_database_destroy);
    cleanable = handle.closeWith(this);
    caller = callerOfClient.of(this, handle);
    async = new AsyncDatabase(caller);
  }

  @Override
  Caller caller() {
    return caller;
  }

  /** The same operations with futures. Cancelling a future cancels its call. */
  public AsyncDatabase async() {
    return async;
  }

  /** Creates a second handle with the same credentials and other options of level derived. */
  public Database with(Map<String, ?> options) {
    long[] derived = new long[1];
    byte[] text = JsonWriter.object(options, caller.codec);
    change(database -> NativeFunctions.arango_database_derive(database, text, derived));
    return new Database(client, caller, derived[0]);
  }

  /** Replaces the credentials of this handle and those derived from it by a password. */
  public void setPassword(String username, String password) {
    byte[] name = bytes(username, "username");
    byte[] secret = bytes(password, "password");
    change(database -> NativeFunctions.arango_database_set_password(database, name, secret));
  }

  /** Replaces the credentials of this handle and those derived from it by a token. */
  public void setToken(String token) {
    byte[] secret = bytes(token, "token");
    change(database -> NativeFunctions.arango_database_set_token(database, secret));
  }

  private void change(LongUnaryOperator change) {
    long database = handle.acquire();
    try {
      Result.check(change.applyAsLong(database));
    } finally {
      handle.release();
    }
  }

  /** Runs an operation by its name, such as "cluster.health". */
  public Result call(String operation, Map<String, ?> arguments) {
    return caller.run(Call.of(operation).with(arguments), Function.identity());
  }

  /**
   * Runs an operation, one argument of which is the body of the request.
   *
   * @param body a document, or documents; a {@link Json} is sent without another copy
   */
  public Result callWith(String operation, Map<String, ?> arguments, Object body) {
    return caller.run(Call.of(operation).with(arguments).body(body), Function.identity());
  }

  /** Sends any request. The path is relative to the database. */
  public Result request(String method, String path) {
    return request(method, path, Map.of(), null);
  }

  /** Sends any request. The path is relative to the database. */
  public Result request(String method, String path, Map<String, ?> headers, byte[] body) {
    return caller.request(method, path, headers, body);
  }

  /** Creates the cursor of an AQL query. Nothing is sent before its first row is read. */
  public Cursor aql(String query) {
    return aql(query, Map.of(), null);
  }

  /** Creates the cursor of an AQL query with bind variables. */
  public Cursor aql(String query, Map<String, ?> bindVars) {
    return aql(query, bindVars, null);
  }

  /** Creates the cursor of an AQL query. Options prefetch and read_only may be set by name. */
  public Cursor aql(String query, Map<String, ?> bindVars, Queries.ExecuteOptions options) {
    byte[] queryText = bytes(query, "query");
    byte[] bindText = JsonWriter.object(bindVars, caller.codec);
    byte[] optionText = options == null ? null : JsonWriter.object(options.members(), caller.codec);
    long[] cursor = new long[1];
    change(
        database ->
            NativeFunctions.arango_cursor_create(
                database, queryText, bindText, optionText, cursor));
    return new Cursor(this, caller, cursor[0]);
  }

  /** Imports lines of JSON objects, and returns the summary. */
  public Json importLines(String collection, Stream<String> lines) {
    return importLines(collection, lines, null);
  }

  /** Imports lines of JSON objects, and returns the summary. An error has the line's number. */
  public Json importLines(String collection, Stream<String> lines, ImportOptions options) {
    try (Import imports = openImport(collection, options)) {
      return imports.run(lines);
    }
  }

  /** Imports JSON lines in UTF-8 from a stream, which remains open, and returns the summary. */
  public Json importLines(String collection, InputStream lines) throws IOException {
    return importLines(collection, lines, null);
  }

  /** Imports JSON lines in UTF-8 from a stream, which remains open, and returns the summary. */
  public Json importLines(String collection, InputStream lines, ImportOptions options)
      throws IOException {
    try (Import imports = openImport(collection, options)) {
      return imports.run(lines);
    }
  }

  private Import openImport(String collection, ImportOptions options) {
    byte[] name = bytes(collection, "collection");
    byte[] text = options == null ? null : JsonWriter.object(options.members(), caller.codec);
    long[] imports = new long[1];
    change(database -> NativeFunctions.arango_import_create(database, name, text, imports));
    return new Import(this, caller, imports[0]);
  }

  /** Closes the handle. Calls under way continue. The database on the server remains. */
  @Override
  public void close() {
    cleanable.clean();
  }
}
