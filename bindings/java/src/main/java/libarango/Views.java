// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;

/** The views of the database. */
public final class Views {
  private final Caller caller;

  Views(Caller caller) {
    this.caller = caller;
  }

  /**
   * The views of the database.
   *
   * <p>Request: {@code GET /_api/view}; for any user.
   *
   * @return the value of result
   */
  public List<Json> list() {
    return caller.run(Call.of("view.list"), Result::rows);
  }

  /**
   * The id, the name and the type of a view.
   *
   * <p>Request: {@code GET /_api/view/{view}}; for any user.
   *
   * @param view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
   *     characters and blanks at its ends.
   * @return an object, without error and code
   */
  public Json get(String view) {
    return caller.run(Call.of("view.get").with("view", view), Result::json);
  }

  /**
   * The properties of a view.
   *
   * <p>Request: {@code GET /_api/view/{view}/properties}; for any user.
   *
   * @param view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
   *     characters and blanks at its ends.
   * @return an object, without error and code
   */
  public Json properties(String view) {
    return caller.run(Call.of("view.properties").with("view", view), Result::json);
  }

  /**
   * Creates a view and gives its properties.
   *
   * <p>Request: {@code POST /_api/view}; for a user with write access to the database.
   *
   * @param name The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param type The type of the view. Accepts "arangosearch" or "search-alias".
   * @return the answer as it is
   */
  public Json create(String name, String type) {
    return create(name, type, null);
  }

  /**
   * Creates a view and gives its properties.
   *
   * <p>Request: {@code POST /_api/view}; for a user with write access to the database.
   *
   * @param name The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param type The type of the view. Accepts "arangosearch" or "search-alias".
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public Json create(String name, String type, CreateOptions options) {
    return caller.run(
        Call.of("view.create", options).with("name", name).with("type", type), Result::json);
  }

  /**
   * Changes properties of a view and gives all of them. Properties that are not given stay
   * unchanged.
   *
   * <p>Request: {@code PATCH /_api/view/{view}/properties}; for a user with write access to the
   * database.
   *
   * @param view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param properties The properties, in the form of the server.
   * @return the answer as it is
   */
  public Json update(String view, Object properties) {
    return caller.run(Call.of("view.update").with("view", view).body(properties), Result::json);
  }

  /**
   * Replaces the properties of a view and gives all of them. Changeable properties that are not
   * given get their defaults.
   *
   * <p>Request: {@code PUT /_api/view/{view}/properties}; for a user with write access to the
   * database.
   *
   * @param view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param properties The properties, in the form of the server.
   * @return the answer as it is
   */
  public Json replace(String view, Object properties) {
    return caller.run(Call.of("view.replace").with("view", view).body(properties), Result::json);
  }

  /**
   * Renames a view. Clusters reject the request.
   *
   * <p>Request: {@code PUT /_api/view/{view}/rename}; for a user with write access to the database.
   *
   * @param view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param name The new name. Accepts a name of 1 to 256 bytes without slashes, control characters
   *     and blanks at its ends.
   * @return the answer as it is
   */
  public Json rename(String view, String name) {
    return caller.run(Call.of("view.rename").with("view", view).with("name", name), Result::json);
  }

  /**
   * Deletes a view.
   *
   * <p>Request: {@code DELETE /_api/view/{view}}; for a user with write access to the database.
   *
   * @param view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
   *     characters and blanks at its ends.
   * @return the value of result
   */
  public boolean delete(String view) {
    return delete(view, null);
  }

  /**
   * Deletes a view.
   *
   * <p>Request: {@code DELETE /_api/view/{view}}; for a user with write access to the database.
   *
   * @param view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
   *     characters and blanks at its ends.
   * @param options the optional arguments, or null
   * @return the value of result
   */
  public boolean delete(String view, DeleteOptions options) {
    return caller.run(
        Call.of("view.delete", options).with("view", view), result -> result.json().asBoolean());
  }

  /** The optional arguments of {@link #create}. */
  public static final class CreateOptions extends Options<CreateOptions> {
    /** The properties, in the form of the server; its defaults if they are not given. */
    public CreateOptions properties(Object value) {
      return set("properties", value);
    }
  }

  /** The optional arguments of {@link #delete}. */
  public static final class DeleteOptions extends Options<DeleteOptions> {
    /** True for the result false, in place of an error, if there is no such view. */
    public DeleteOptions ignoreMissing(boolean value) {
      return set("ignore_missing", value);
    }
  }
}
