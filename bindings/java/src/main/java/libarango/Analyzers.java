// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.Collection;
import java.util.List;

/** The analyzers of the database. */
public final class Analyzers {
  private final Caller caller;

  Analyzers(Caller caller) {
    this.caller = caller;
  }

  /**
   * The built-in analyzers, those of the database, and those of _system.
   *
   * <p>Request: {@code GET /_api/analyzer}; for any user.
   *
   * @return the value of result
   */
  public List<Json> list() {
    return caller.run(Call.of("analyzer.list"), Result::rows);
  }

  /**
   * The definition of an analyzer.
   *
   * <p>Request: {@code GET /_api/analyzer/{name}}; for any user.
   *
   * @param name The name of the analyzer, also with that of its database: "shop::words".
   * @return an object, without error and code
   */
  public Json get(String name) {
    return caller.run(Call.of("analyzer.get").with("name", name), Result::json);
  }

  /**
   * Creates an analyzer and gives its definition. An equal analyzer of that name is not an error.
   *
   * <p>Request: {@code POST /_api/analyzer}; for a user with write access to the database.
   *
   * @param name The name of the analyzer.
   * @param type The type of the analyzer, such as "text".
   * @return the answer as it is
   */
  public Json create(String name, String type) {
    return create(name, type, null);
  }

  /**
   * Creates an analyzer and gives its definition. An equal analyzer of that name is not an error.
   *
   * <p>Request: {@code POST /_api/analyzer}; for a user with write access to the database.
   *
   * @param name The name of the analyzer.
   * @param type The type of the analyzer, such as "text".
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json create(String name, String type, CreateOptions options) {
    return caller.run(
        Call.of("analyzer.create", options).with("name", name).with("type", type), Result::json);
  }

  /**
   * Deletes an analyzer, and gives its name with that of its database.
   *
   * <p>Request: {@code DELETE /_api/analyzer/{name}}; for a user with write access to the database.
   *
   * @param name The name of the analyzer, also with that of its database: "shop::words".
   * @return the string name
   */
  public String delete(String name) {
    return delete(name, null);
  }

  /**
   * Deletes an analyzer, and gives its name with that of its database.
   *
   * <p>Request: {@code DELETE /_api/analyzer/{name}}; for a user with write access to the database.
   *
   * @param name The name of the analyzer, also with that of its database: "shop::words".
   * @param options the optional arguments, or null
   * @return the string name
   */
  public String delete(String name, DeleteOptions options) {
    return caller.run(
        Call.of("analyzer.delete", options).with("name", name), result -> result.json().asString());
  }

  /** The optional arguments of {@link #create}. */
  public static final class CreateOptions extends Options<CreateOptions> {
    /** The properties of the type. */
    public CreateOptions properties(Object value) {
      return set("properties", value);
    }

    /** The features to store: "frequency", "norm", "position" and "offset". */
    public CreateOptions features(Collection<String> value) {
      return set("features", value);
    }
  }

  /** The optional arguments of {@link #delete}. */
  public static final class DeleteOptions extends Options<DeleteOptions> {
    /** True to delete an analyzer that is in use; false if it is not given. */
    public DeleteOptions force(boolean value) {
      return set("force", value);
    }

    /** True for the result false, in place of an error, if there is no such analyzer. */
    public DeleteOptions ignoreMissing(boolean value) {
      return set("ignore_missing", value);
    }
  }
}
