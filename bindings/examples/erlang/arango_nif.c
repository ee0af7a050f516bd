/* The native functions of the module common: some functions of include/arango.h. Functions that may wait run
 * on dirty schedulers. Texts are binaries. */
#include <arango.h>
#include <erl_nif.h>
#include <string.h>

/* A handle, which keeps its owner. The mutex keeps close and the functions of clients, cursors and imports
 * apart. */
typedef struct Handle {
  void *pointer;
  struct Handle *owner;
  void (*destroy)(void *);
  ErlNifMutex *mutex;
} Handle;

static ErlNifResourceType *handle_type, *queue_type;

static void close_handle(ErlNifEnv *env, void *resource) {
  Handle *handle = resource;
  if (handle->pointer != NULL) handle->destroy(handle->pointer);
  handle->pointer = NULL;
}

static void destroy_handle(ErlNifEnv *env, void *resource) {
  Handle *handle = resource;
  close_handle(env, handle);
  enif_mutex_destroy(handle->mutex);
  if (handle->owner != NULL) enif_release_resource(handle->owner);
}

static ERL_NIF_TERM binary(ErlNifEnv *env, const char *text, size_t size) {
  ERL_NIF_TERM term;
  memcpy(enif_make_new_binary(env, size, &term), text, size);
  return term;
}

/* Returns {ok, JSON} or {error, JSON, name of the errorNum} of a result, which is destroyed. */
static ERL_NIF_TERM outcome(ErlNifEnv *env, arango_result *result) {
  size_t size = 0;
  int number = arango_result_error_num(result), is_ok = arango_result_status(result) == ARANGO_OK;
  const char *json = arango_result_json(result, &size), *name = number ? arango_error_name(number) : NULL;
  ERL_NIF_TERM text = binary(env, json ? json : "", size);
  arango_result_destroy(result);
  if (is_ok) return enif_make_tuple2(env, enif_make_atom(env, "ok"), text);
  if (name == NULL) name = "";
  return enif_make_tuple3(env, enif_make_atom(env, "error"), text, binary(env, name, strlen(name)));
}

/* Returns {ok, Handle} or an error. */
static ERL_NIF_TERM created(ErlNifEnv *env, arango_result *result, void *pointer, Handle *owner,
                            void (*destroy)(void *)) {
  if (arango_result_status(result) != ARANGO_OK) return outcome(env, result);
  arango_result_destroy(result);
  Handle *handle = enif_alloc_resource(handle_type, sizeof *handle);
  *handle = (Handle){pointer, owner, destroy, enif_mutex_create("arango")};
  if (owner != NULL) enif_keep_resource(owner);
  ERL_NIF_TERM term = enif_make_resource(env, handle);
  enif_release_resource(handle);
  return enif_make_tuple2(env, enif_make_atom(env, "ok"), term);
}

static void destroy_client(void *client) { arango_client_destroy(client); }
static void destroy_database(void *database) { arango_database_destroy(database); }
static void destroy_cursor(void *cursor) { arango_cursor_destroy(cursor); }
static void destroy_import(void *import) { arango_import_destroy(import); }

/* Reads an argument that must be a handle of a kind. */
static Handle *handle_of(ErlNifEnv *env, ERL_NIF_TERM term, void (*destroy)(void *)) {
  void *resource;
  if (!enif_get_resource(env, term, handle_type, &resource)) return NULL;
  return ((Handle *)resource)->destroy == destroy ? resource : NULL;
}

/* Reads binaries, to which Erlang has added a NUL, into texts. */
static int texts_of(ErlNifEnv *env, const ERL_NIF_TERM terms[], int count, const char *texts[]) {
  ErlNifBinary found;
  for (int i = 0; i < count; i++) {
    if (!enif_inspect_binary(env, terms[i], &found)) return 0;
    if (found.size == 0 || found.data[found.size - 1] != 0) return 0;
    texts[i] = (const char *)found.data;
  }
  return 1;
}

#define NIF(name) static ERL_NIF_TERM name(ErlNifEnv *env, int argc, const ERL_NIF_TERM argv[])
#define REQUIRE(condition) if (!(condition)) return enif_make_badarg(env)

NIF(nif_version) {
  return binary(env, arango_version(), strlen(arango_version()));
}

NIF(nif_client) {
  const char *texts[1];
  arango_client *client;
  REQUIRE(texts_of(env, argv, 1, texts));
  arango_result *result = arango_client_create(texts[0], "roundrobin", NULL, &client);
  return created(env, result, client, NULL, destroy_client);
}

NIF(nif_database) {
  Handle *client = handle_of(env, argv[0], destroy_client);
  const char *texts[3];
  arango_database *database;
  REQUIRE(client != NULL && texts_of(env, argv + 1, 3, texts));
  enif_mutex_lock(client->mutex);
  arango_result *result =
      arango_database_create(client->pointer, texts[0], texts[1], texts[2], NULL, &database);
  enif_mutex_unlock(client->mutex);
  return created(env, result, database, client, destroy_database);
}

/* Closes a client, a cursor or an import. */
NIF(nif_close) {
  void *handle;
  REQUIRE(enif_get_resource(env, argv[0], handle_type, &handle));
  REQUIRE(handle_of(env, argv[0], destroy_database) == NULL);
  enif_mutex_lock(((Handle *)handle)->mutex);
  close_handle(env, handle);
  enif_mutex_unlock(((Handle *)handle)->mutex);
  return enif_make_atom(env, "ok");
}

NIF(nif_call) {
  Handle *database = handle_of(env, argv[0], destroy_database);
  const char *texts[2];
  ErlNifBinary body;
  REQUIRE(database != NULL && texts_of(env, argv + 1, 2, texts) && enif_inspect_binary(env, argv[3], &body));
  const void *data = body.size ? body.data : NULL;
  return outcome(env, arango_call_with(database->pointer, texts[0], texts[1], data, body.size));
}

NIF(nif_cursor) {
  Handle *database = handle_of(env, argv[0], destroy_database);
  const char *texts[2];
  arango_cursor *cursor;
  REQUIRE(database != NULL && texts_of(env, argv + 1, 2, texts));
  arango_result *result = arango_cursor_create(database->pointer, texts[0], NULL, texts[1], &cursor);
  return created(env, result, cursor, database, destroy_cursor);
}

/* Returns {ok, Rows} with a list of JSON texts, done after the last batch, or an error. */
NIF(nif_rows) {
  Handle *cursor = handle_of(env, argv[0], destroy_cursor);
  REQUIRE(cursor != NULL);
  enif_mutex_lock(cursor->mutex);
  int is_done = cursor->pointer != NULL && !arango_cursor_has_more(cursor->pointer);
  arango_result *batch = is_done ? NULL : arango_cursor_next(cursor->pointer);
  enif_mutex_unlock(cursor->mutex);
  if (is_done) return enif_make_atom(env, "done");
  if (arango_result_status(batch) != ARANGO_OK) return outcome(env, batch);
  ERL_NIF_TERM rows = enif_make_list(env, 0);
  for (size_t i = arango_result_row_count(batch), size; i-- > 0;) {
    const char *row = arango_result_row(batch, i, &size);
    rows = enif_make_list_cell(env, binary(env, row, size), rows);
  }
  arango_result_destroy(batch);
  return enif_make_tuple2(env, enif_make_atom(env, "ok"), rows);
}

NIF(nif_import) {
  Handle *database = handle_of(env, argv[0], destroy_database);
  const char *texts[1];
  arango_import *import;
  REQUIRE(database != NULL && texts_of(env, argv + 1, 1, texts));
  arango_result *result = arango_import_create(database->pointer, texts[0], NULL, &import);
  return created(env, result, import, database, destroy_import);
}

/* Writes data, or finishes the import if there is none. */
NIF(nif_write) {
  Handle *import = handle_of(env, argv[0], destroy_import);
  ErlNifBinary data;
  REQUIRE(import != NULL && enif_inspect_binary(env, argv[1], &data));
  enif_mutex_lock(import->mutex);
  arango_result *result = data.size > 0 ? arango_import_write(import->pointer, data.data, data.size)
                                        : arango_import_finish(import->pointer);
  enif_mutex_unlock(import->mutex);
  return outcome(env, result);
}

/* Returns {ok, Queue}. Its creator alone uses the queue, which lives until that process ends. */
NIF(nif_queue) {
  ErlNifPid owner;
  arango_queue *queue;
  arango_result *result = arango_queue_create(&queue);
  if (arango_result_status(result) != ARANGO_OK) return outcome(env, result);
  arango_result_destroy(result);
  arango_queue **resource = enif_alloc_resource(queue_type, sizeof queue);
  *resource = queue;
  ERL_NIF_TERM term = enif_make_resource(env, resource);
  enif_release_resource(resource);
  enif_monitor_process(env, resource, enif_self(env, &owner), NULL);
  return enif_make_tuple2(env, enif_make_atom(env, "ok"), term);
}

/* The owner has ended: the runtime stops to watch the descriptor, and calls stop_queue. */
static void owner_down(ErlNifEnv *env, void *resource, ErlNifPid *owner, ErlNifMonitor *monitor) {
  int descriptor = arango_queue_fd(*(arango_queue **)resource);
  enif_select(env, descriptor, ERL_NIF_SELECT_STOP, resource, NULL, enif_make_atom(env, "undefined"));
}

/* The descriptor belongs to the queue, which closes it. */
static void stop_queue(ErlNifEnv *env, void *resource, ErlNifEvent descriptor, int is_direct_call) {
  arango_queue_destroy(*(arango_queue **)resource);
  *(arango_queue **)resource = NULL;
}

static void destroy_queue(ErlNifEnv *env, void *resource) {
  arango_queue_destroy(*(arango_queue **)resource);
}

static arango_queue *queue_of(ErlNifEnv *env, ERL_NIF_TERM term) {
  void *resource;
  return enif_get_resource(env, term, queue_type, &resource) ? *(arango_queue **)resource : NULL;
}

/* Sends {select, Queue, undefined, ready_input} to the caller once the queue has results. */
NIF(nif_select) {
  void *resource;
  REQUIRE(enif_get_resource(env, argv[0], queue_type, &resource) && queue_of(env, argv[0]) != NULL);
  ERL_NIF_TERM undefined = enif_make_atom(env, "undefined");
  enif_select(env, arango_queue_fd(queue_of(env, argv[0])), ERL_NIF_SELECT_READ, resource, NULL, undefined);
  return enif_make_atom(env, "ok");
}

NIF(nif_submit) {
  Handle *database = handle_of(env, argv[0], destroy_database);
  const char *texts[2];
  ErlNifUInt64 tag;
  arango_queue *queue = queue_of(env, argv[3]);
  REQUIRE(database != NULL && queue != NULL && texts_of(env, argv + 1, 2, texts) &&
          enif_get_uint64(env, argv[4], &tag));
  return enif_make_uint64(env, arango_submit(database->pointer, texts[0], texts[1], queue, tag));
}

NIF(nif_cancel) {
  arango_queue *queue = queue_of(env, argv[0]);
  ErlNifUInt64 ticket;
  REQUIRE(queue != NULL && enif_get_uint64(env, argv[1], &ticket));
  arango_cancel(queue, ticket);
  return enif_make_atom(env, "ok");
}

/* Returns {Tag, Outcome} of the next result, or empty. */
NIF(nif_next) {
  arango_queue *queue = queue_of(env, argv[0]);
  REQUIRE(queue != NULL);
  arango_result *result = arango_queue_next(queue, 0);
  if (result == NULL) return enif_make_atom(env, "empty");
  ERL_NIF_TERM tag = enif_make_uint64(env, arango_result_tag(result));
  return enif_make_tuple2(env, tag, outcome(env, result));
}

static int load(ErlNifEnv *env, void **data, ERL_NIF_TERM info) {
  ErlNifResourceTypeInit queue = {.dtor = destroy_queue, .stop = stop_queue, .down = owner_down};
  handle_type = enif_open_resource_type(env, NULL, "handle", destroy_handle, ERL_NIF_RT_CREATE, NULL);
  queue_type = enif_open_resource_type_x(env, "queue", &queue, ERL_NIF_RT_CREATE, NULL);
  return arango_version_number() >> 8 == ARANGO_VERSION_NUMBER >> 8 && handle_type && queue_type ? 0 : -1;
}

static ErlNifFunc functions[] = {
    {"version", 0, nif_version, 0},
    {"client_", 1, nif_client, 0},
    {"database_", 4, nif_database, 0},
    {"close", 1, nif_close, ERL_NIF_DIRTY_JOB_IO_BOUND},
    {"call_", 4, nif_call, ERL_NIF_DIRTY_JOB_IO_BOUND},
    {"cursor_", 3, nif_cursor, 0},
    {"rows_", 1, nif_rows, ERL_NIF_DIRTY_JOB_IO_BOUND},
    {"import_", 2, nif_import, 0},
    {"write_", 2, nif_write, ERL_NIF_DIRTY_JOB_IO_BOUND},
    {"queue_", 0, nif_queue, 0},
    {"select_", 1, nif_select, 0},
    {"submit_", 5, nif_submit, 0},
    {"cancel_", 2, nif_cancel, 0},
    {"next_", 1, nif_next, 0},
};

ERL_NIF_INIT(common, functions, load, NULL, NULL, NULL)
