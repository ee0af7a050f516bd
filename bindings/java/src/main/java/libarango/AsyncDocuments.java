// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The documents of the database, with futures. */
public final class AsyncDocuments {
  private final Caller caller;

  AsyncDocuments(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link Documents#get(String, String)}. */
  public CompletableFuture<Json> get(String collection, String key) {
    return get(collection, key, null);
  }

  /** Submits {@link Documents#get(String, String, Documents.GetOptions)}. */
  public CompletableFuture<Json> get(String collection, String key, Documents.GetOptions options) {
    return caller.submit(
        Call.of("document.get", options).with("collection", collection).with("key", key),
        Result::json);
  }

  /** Submits {@link Documents#revision(String, String)}. */
  public CompletableFuture<String> revision(String collection, String key) {
    return revision(collection, key, null);
  }

  /** Submits {@link Documents#revision(String, String, Documents.RevisionOptions)}. */
  public CompletableFuture<String> revision(
      String collection, String key, Documents.RevisionOptions options) {
    return caller.submit(
        Call.of("document.revision", options).with("collection", collection).with("key", key),
        result -> result.json().asString());
  }

  /** Submits {@link Documents#insert(String, Object)}. */
  public CompletableFuture<Json> insert(String collection, Object document) {
    return insert(collection, document, null);
  }

  /** Submits {@link Documents#insert(String, Object, Documents.InsertOptions)}. */
  public CompletableFuture<Json> insert(
      String collection, Object document, Documents.InsertOptions options) {
    return caller.submit(
        Call.of("document.insert", options).with("collection", collection).body(document),
        Result::json);
  }

  /** Submits {@link Documents#update(String, String, Object)}. */
  public CompletableFuture<Json> update(String collection, String key, Object document) {
    return update(collection, key, document, null);
  }

  /** Submits {@link Documents#update(String, String, Object, Documents.UpdateOptions)}. */
  public CompletableFuture<Json> update(
      String collection, String key, Object document, Documents.UpdateOptions options) {
    return caller.submit(
        Call.of("document.update", options)
            .with("collection", collection)
            .with("key", key)
            .body(document),
        Result::json);
  }

  /** Submits {@link Documents#replace(String, String, Object)}. */
  public CompletableFuture<Json> replace(String collection, String key, Object document) {
    return replace(collection, key, document, null);
  }

  /** Submits {@link Documents#replace(String, String, Object, Documents.ReplaceOptions)}. */
  public CompletableFuture<Json> replace(
      String collection, String key, Object document, Documents.ReplaceOptions options) {
    return caller.submit(
        Call.of("document.replace", options)
            .with("collection", collection)
            .with("key", key)
            .body(document),
        Result::json);
  }

  /** Submits {@link Documents#delete(String, String)}. */
  public CompletableFuture<Json> delete(String collection, String key) {
    return delete(collection, key, null);
  }

  /** Submits {@link Documents#delete(String, String, Documents.DeleteOptions)}. */
  public CompletableFuture<Json> delete(
      String collection, String key, Documents.DeleteOptions options) {
    return caller.submit(
        Call.of("document.delete", options).with("collection", collection).with("key", key),
        Result::json);
  }

  /** Submits {@link Documents#getMany(String, Object)}. */
  public CompletableFuture<List<Json>> getMany(String collection, Object documents) {
    return getMany(collection, documents, null);
  }

  /** Submits {@link Documents#getMany(String, Object, Documents.GetManyOptions)}. */
  public CompletableFuture<List<Json>> getMany(
      String collection, Object documents, Documents.GetManyOptions options) {
    return caller.submit(
        Call.of("document.get_many", options).with("collection", collection).body(documents),
        Result::rows);
  }

  /** Submits {@link Documents#insertMany(String, Object)}. */
  public CompletableFuture<List<Json>> insertMany(String collection, Object documents) {
    return insertMany(collection, documents, null);
  }

  /** Submits {@link Documents#insertMany(String, Object, Documents.InsertManyOptions)}. */
  public CompletableFuture<List<Json>> insertMany(
      String collection, Object documents, Documents.InsertManyOptions options) {
    return caller.submit(
        Call.of("document.insert_many", options).with("collection", collection).body(documents),
        Result::rows);
  }

  /** Submits {@link Documents#updateMany(String, Object)}. */
  public CompletableFuture<List<Json>> updateMany(String collection, Object documents) {
    return updateMany(collection, documents, null);
  }

  /** Submits {@link Documents#updateMany(String, Object, Documents.UpdateManyOptions)}. */
  public CompletableFuture<List<Json>> updateMany(
      String collection, Object documents, Documents.UpdateManyOptions options) {
    return caller.submit(
        Call.of("document.update_many", options).with("collection", collection).body(documents),
        Result::rows);
  }

  /** Submits {@link Documents#replaceMany(String, Object)}. */
  public CompletableFuture<List<Json>> replaceMany(String collection, Object documents) {
    return replaceMany(collection, documents, null);
  }

  /** Submits {@link Documents#replaceMany(String, Object, Documents.ReplaceManyOptions)}. */
  public CompletableFuture<List<Json>> replaceMany(
      String collection, Object documents, Documents.ReplaceManyOptions options) {
    return caller.submit(
        Call.of("document.replace_many", options).with("collection", collection).body(documents),
        Result::rows);
  }

  /** Submits {@link Documents#deleteMany(String, Object)}. */
  public CompletableFuture<List<Json>> deleteMany(String collection, Object documents) {
    return deleteMany(collection, documents, null);
  }

  /** Submits {@link Documents#deleteMany(String, Object, Documents.DeleteManyOptions)}. */
  public CompletableFuture<List<Json>> deleteMany(
      String collection, Object documents, Documents.DeleteManyOptions options) {
    return caller.submit(
        Call.of("document.delete_many", options).with("collection", collection).body(documents),
        Result::rows);
  }

  /** Submits {@link Documents#import_(String, String)}. */
  public CompletableFuture<Json> import_(String collection, String data) {
    return import_(collection, data, null);
  }

  /** Submits {@link Documents#import_(String, String, Documents.ImportOptions)}. */
  public CompletableFuture<Json> import_(
      String collection, String data, Documents.ImportOptions options) {
    return caller.submit(
        Call.of("document.import", options).with("collection", collection).with("data", data),
        Result::json);
  }

  /** Submits {@link Documents#edges(String, String)}. */
  public CompletableFuture<Json> edges(String collection, String vertex) {
    return edges(collection, vertex, null);
  }

  /** Submits {@link Documents#edges(String, String, Documents.EdgesOptions)}. */
  public CompletableFuture<Json> edges(
      String collection, String vertex, Documents.EdgesOptions options) {
    return caller.submit(
        Call.of("document.edges", options).with("collection", collection).with("vertex", vertex),
        Result::json);
  }
}
