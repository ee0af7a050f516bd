/* The addon of the binding for Node.js, whose only user is index.js: submissions, and the results of one
 * result queue for each environment (the main thread, or a worker). The comment of each function shows its
 * arguments in JavaScript. */
#include "values.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uv.h>

enum {
  /* The event loop continues after this number of results, or of bytes of their texts. */
  RESULTS_PER_TURN = 256,
  BYTES_PER_TURN = 4 << 20,
  MAX_ARGUMENTS = 6,
  MAX_TEXTS = 4,
  /* The bit of a tag that asks for the result as a handle, and not for its text. */
  TAG_AS_HANDLE = 1,
};

typedef struct {
  napi_env env;
  arango_queue *queue;
  uv_poll_t poll;
  /* function(results): receives an array of tags, each followed by a text or a handle. */
  napi_ref deliver;
  /* function(result): throws the error of a result. */
  napi_ref fail;
  /* The hook that ends the environment, while it does. */
  napi_async_cleanup_hook_handle hook;
} Environment;

/* -------------------------------------------------------------------- arguments */

typedef struct {
  Environment *environment;
  napi_value values[MAX_ARGUMENTS];
  /* The handle in the first argument. */
  void *handle;
  /* The arguments that follow the handle. */
  Text texts[MAX_TEXTS];
  /* The last argument, if it is a number. */
  uint64_t tag;
} Arguments;

/* Reads a handle, unless kind is NO_HANDLE, then text_count texts, the last of which is a body if has_body
 * is true, then a tag, if there is a further argument. Returns false, with an exception, if an argument is of
 * the wrong type. end must follow in each case. */
static bool begin(napi_env env, napi_callback_info info, Kind kind, size_t text_count, bool has_body,
                  Arguments *out) {
  size_t count = MAX_ARGUMENTS, first = kind == NO_HANDLE ? 0 : 1;
  int64_t tag = 0;
  memset(out, 0, sizeof *out);
  napi_get_cb_info(env, info, &count, out->values, NULL, NULL);
  napi_get_instance_data(env, (void **)&out->environment);
  if (kind != NO_HANDLE) {
    Handle *handle = handle_get(env, out->values[0], kind);
    if (handle == NULL) return false;
    out->handle = handle->pointer;
  }
  for (size_t i = 0; i < text_count; i++)
    if (!text_get(env, out->values[first + i], has_body && i == text_count - 1, &out->texts[i])) return false;
  if (first + text_count < MAX_ARGUMENTS) napi_get_value_int64(env, out->values[first + text_count], &tag);
  out->tag = (uint64_t)tag;
  return true;
}

static void end(Arguments *arguments) {
  for (size_t i = 0; i < MAX_TEXTS; i++) text_free(&arguments->texts[i]);
}

/* True if the result, which is destroyed, is a success; otherwise its error is pending as an exception. */
static bool succeeded(napi_env env, arango_result *result) {
  if (arango_result_status(result) == ARANGO_OK) {
    arango_result_destroy(result);
    return true;
  }
  Environment *environment = NULL;
  napi_value fail, ignored, handle = handle_create(env, RESULT, result);
  napi_get_instance_data(env, (void **)&environment);
  napi_get_reference_value(env, environment->fail, &fail);
  if (handle != NULL) napi_call_function(env, undefined(env), fail, 1, &handle, &ignored);
  return false;
}

/* The value of a created handle; NULL, with an exception, if it could not be created. */
static napi_value created(napi_env env, Kind kind, arango_result *result, void *pointer) {
  return succeeded(env, result) ? handle_create(env, kind, pointer) : NULL;
}

/* The text of a result, which is destroyed. */
static napi_value text_of(napi_env env, arango_result *result) {
  napi_value text = NULL;
  size_t size;
  const char *json = arango_result_json(result, &size);
  if (arango_result_status(result) == ARANGO_OK) napi_create_string_utf8(env, json, size, &text);
  succeeded(env, result);
  return text;
}

/* -------------------------------------------------------------------- functions */

/* client(hosts, strategy, options) */
static napi_value client_create(napi_env env, napi_callback_info info) {
  Arguments a;
  napi_value value = NULL;
  arango_client *client = NULL;
  if (begin(env, info, NO_HANDLE, 3, false, &a)) {
    arango_result *result = arango_client_create(a.texts[0].text, a.texts[1].text, a.texts[2].text, &client);
    value = created(env, CLIENT, result, client);
  }
  end(&a);
  return value;
}

/* stats(client) */
static napi_value client_stats(napi_env env, napi_callback_info info) {
  Arguments a;
  return begin(env, info, CLIENT, 0, false, &a) ? text_of(env, arango_client_stats(a.handle)) : NULL;
}

/* events(client, kinds, tag) */
static napi_value client_events(napi_env env, napi_callback_info info) {
  Arguments a;
  if (begin(env, info, CLIENT, 1, false, &a))
    succeeded(env, arango_client_events(a.handle, a.environment->queue, a.texts[0].text, a.tag));
  end(&a);
  return NULL;
}

/* database(client, name, username, password, options) */
static napi_value database_create(napi_env env, napi_callback_info info) {
  Arguments a;
  napi_value value = NULL;
  arango_database *database = NULL;
  if (begin(env, info, CLIENT, 4, false, &a)) {
    arango_result *result = arango_database_create(a.handle, a.texts[0].text, a.texts[1].text,
                                                   a.texts[2].text, a.texts[3].text, &database);
    value = created(env, DATABASE, result, database);
  }
  end(&a);
  return value;
}

/* derive(database, options) */
static napi_value database_derive(napi_env env, napi_callback_info info) {
  Arguments a;
  napi_value value = NULL;
  arango_database *derived = NULL;
  if (begin(env, info, DATABASE, 1, false, &a)) {
    arango_result *result = arango_database_derive(a.handle, a.texts[0].text, &derived);
    value = created(env, DATABASE, result, derived);
  }
  end(&a);
  return value;
}

/* setToken(database, token) */
static napi_value set_token(napi_env env, napi_callback_info info) {
  Arguments a;
  if (begin(env, info, DATABASE, 1, false, &a))
    succeeded(env, arango_database_set_token(a.handle, a.texts[0].text));
  end(&a);
  return NULL;
}

/* setPassword(database, username, password) */
static napi_value set_password(napi_env env, napi_callback_info info) {
  Arguments a;
  if (begin(env, info, DATABASE, 2, false, &a))
    succeeded(env, arango_database_set_password(a.handle, a.texts[0].text, a.texts[1].text));
  end(&a);
  return NULL;
}

/* cursor(database, query, bindVars, options) */
static napi_value cursor_create(napi_env env, napi_callback_info info) {
  Arguments a;
  napi_value value = NULL;
  arango_cursor *cursor = NULL;
  if (begin(env, info, DATABASE, 3, false, &a)) {
    arango_result *result =
        arango_cursor_create(a.handle, a.texts[0].text, a.texts[1].text, a.texts[2].text, &cursor);
    value = created(env, CURSOR, result, cursor);
  }
  end(&a);
  return value;
}

/* cursorHasMore(cursor) */
static napi_value cursor_has_more(napi_env env, napi_callback_info info) {
  Arguments a;
  napi_value value = NULL;
  if (begin(env, info, CURSOR, 0, false, &a))
    napi_get_boolean(env, arango_cursor_has_more(a.handle) == 1, &value);
  return value;
}

/* cursorInfo(cursor) */
static napi_value cursor_info(napi_env env, napi_callback_info info) {
  Arguments a;
  return begin(env, info, CURSOR, 0, false, &a) ? text_of(env, arango_cursor_info(a.handle)) : NULL;
}

/* import(database, collection, options) */
static napi_value import_create(napi_env env, napi_callback_info info) {
  Arguments a;
  napi_value value = NULL;
  arango_import *import = NULL;
  if (begin(env, info, DATABASE, 2, false, &a)) {
    arango_result *result = arango_import_create(a.handle, a.texts[0].text, a.texts[1].text, &import);
    value = created(env, IMPORT, result, import);
  }
  end(&a);
  return value;
}

/* importInfo(import) */
static napi_value import_info(napi_env env, napi_callback_info info) {
  Arguments a;
  return begin(env, info, IMPORT, 0, false, &a) ? text_of(env, arango_import_info(a.handle)) : NULL;
}

/* close(handle) */
static napi_value close_handle(napi_env env, napi_callback_info info) {
  Arguments a;
  void *data = NULL;
  begin(env, info, NO_HANDLE, 0, false, &a);
  if (napi_get_value_external(env, a.values[0], &data) == napi_ok) handle_destroy(data);
  return NULL;
}

/* ------------------------------------------------------------------- submissions */

/* The ticket of a submission as a BigInt. */
static napi_value finish(napi_env env, Arguments *arguments, uint64_t ticket) {
  napi_value value = NULL;
  end(arguments);
  if (ticket != 0) napi_create_bigint_uint64(env, ticket, &value);
  return value;
}

/* submit(database, operation, arguments, body, tag) */
static napi_value submit(napi_env env, napi_callback_info info) {
  Arguments a;
  uint64_t ticket = 0;
  if (begin(env, info, DATABASE, 3, true, &a))
    ticket = arango_submit_with(a.handle, a.texts[0].text, a.texts[1].text, a.texts[2].text, a.texts[2].size,
                                a.environment->queue, a.tag);
  return finish(env, &a, ticket);
}

/* submitRequest(database, method, path, headers, body, tag) */
static napi_value submit_request(napi_env env, napi_callback_info info) {
  Arguments a;
  uint64_t ticket = 0;
  if (begin(env, info, DATABASE, 4, true, &a))
    ticket = arango_submit_request(a.handle, a.texts[0].text, a.texts[1].text, a.texts[2].text,
                                   a.texts[3].text, a.texts[3].size, a.environment->queue, a.tag);
  return finish(env, &a, ticket);
}

/* submitRefreshHosts(client, tag) */
static napi_value submit_refresh_hosts(napi_env env, napi_callback_info info) {
  Arguments a;
  uint64_t ticket = 0;
  if (begin(env, info, CLIENT, 0, false, &a))
    ticket = arango_submit_refresh_hosts(a.handle, a.environment->queue, a.tag);
  return finish(env, &a, ticket);
}

/* submitCursor(cursor, tag) */
static napi_value submit_cursor(napi_env env, napi_callback_info info) {
  Arguments a;
  uint64_t ticket = 0;
  if (begin(env, info, CURSOR, 0, false, &a))
    ticket = arango_cursor_submit(a.handle, a.environment->queue, a.tag);
  return finish(env, &a, ticket);
}

/* submitImport(import, data, tag) */
static napi_value submit_import(napi_env env, napi_callback_info info) {
  Arguments a;
  uint64_t ticket = 0;
  if (begin(env, info, IMPORT, 1, true, &a))
    ticket = arango_import_submit(a.handle, a.texts[0].text, a.texts[0].size, a.environment->queue, a.tag);
  return finish(env, &a, ticket);
}

/* submitImportFinish(import, tag) */
static napi_value submit_import_finish(napi_env env, napi_callback_info info) {
  Arguments a;
  uint64_t ticket = 0;
  if (begin(env, info, IMPORT, 0, false, &a))
    ticket = arango_import_submit_finish(a.handle, a.environment->queue, a.tag);
  return finish(env, &a, ticket);
}

/* cancel(ticket) */
static napi_value cancel(napi_env env, napi_callback_info info) {
  Arguments a;
  uint64_t ticket = 0;
  bool is_exact;
  begin(env, info, NO_HANDLE, 0, false, &a);
  napi_get_value_bigint_uint64(env, a.values[0], &ticket, &is_exact);
  arango_cancel(a.environment->queue, ticket);
  return NULL;
}

/* ------------------------------------------------------------------- event loop */

/* hold(isHeld): the event loop runs while it is held. */
static napi_value hold(napi_env env, napi_callback_info info) {
  Arguments a;
  bool is_held = false;
  begin(env, info, NO_HANDLE, 0, false, &a);
  napi_get_value_bool(env, a.values[0], &is_held);
  if (is_held) uv_ref((uv_handle_t *)&a.environment->poll);
  else uv_unref((uv_handle_t *)&a.environment->poll);
  return NULL;
}

/* setup(deliver, fail) */
static napi_value setup(napi_env env, napi_callback_info info) {
  Arguments a;
  begin(env, info, NO_HANDLE, 0, false, &a);
  napi_create_reference(env, a.values[0], 1, &a.environment->deliver);
  napi_create_reference(env, a.values[1], 1, &a.environment->fail);
  return NULL;
}

/* The text of a successful result, which is destroyed, or its handle. */
static napi_value payload(napi_env env, arango_result *result, size_t *bytes) {
  napi_value text = NULL;
  size_t size = 0;
  if ((arango_result_tag(result) & TAG_AS_HANDLE) == 0 && arango_result_status(result) == ARANGO_OK) {
    const char *json = arango_result_json(result, &size);
    if (json != NULL && napi_create_string_utf8(env, json, size, &text) == napi_ok) {
      *bytes += size;
      arango_result_destroy(result);
      return text;
    }
  }
  return handle_create(env, RESULT, result);
}

static void on_readable(uv_poll_t *poll, int status, int events) {
  Environment *environment = poll->data;
  napi_env env = environment->env;
  napi_handle_scope scope;
  napi_value results, value, deliver, exception;
  uint32_t count = 0;
  size_t bytes = 0;
  (void)status, (void)events;
  if (napi_open_handle_scope(env, &scope) != napi_ok) return;
  napi_create_array(env, &results);
  while (count < 2 * RESULTS_PER_TURN && bytes < BYTES_PER_TURN) {
    arango_result *result = arango_queue_next(environment->queue, 0);
    if (result == NULL) break;
    napi_create_int64(env, (int64_t)arango_result_tag(result), &value);
    napi_set_element(env, results, count++, value);
    napi_set_element(env, results, count++, payload(env, result, &bytes));
  }
  if (count > 0) {
    napi_get_reference_value(env, environment->deliver, &deliver);
    if (napi_make_callback(env, NULL, results, deliver, 1, &results, &value) == napi_pending_exception &&
        napi_get_and_clear_last_exception(env, &exception) == napi_ok)
      napi_fatal_exception(env, exception);
  }
  napi_close_handle_scope(env, scope);
}

static void on_closed(uv_handle_t *poll) {
  Environment *environment = poll->data;
  arango_queue_destroy(environment->queue);
  napi_remove_async_cleanup_hook(environment->hook);
  free(environment);
}

static void on_environment_end(napi_async_cleanup_hook_handle hook, void *data) {
  Environment *environment = data;
  environment->hook = hook;
  if (environment->deliver != NULL) napi_delete_reference(environment->env, environment->deliver);
  if (environment->fail != NULL) napi_delete_reference(environment->env, environment->fail);
  uv_close((uv_handle_t *)&environment->poll, on_closed);
}

/* Creates the queue of the environment and watches its descriptor. Returns false, with an exception, if that
 * fails. */
static bool watch(napi_env env) {
  Environment *environment = calloc(1, sizeof *environment);
  uv_loop_t *loop = NULL;
  if (environment == NULL) abort();
  arango_result *result = arango_queue_create(&environment->queue);
  int error = UV_EMFILE;
  if (arango_queue_fd(environment->queue) >= 0 && napi_get_uv_event_loop(env, &loop) == napi_ok)
    error = uv_poll_init(loop, &environment->poll, arango_queue_fd(environment->queue));
  arango_result_destroy(result);
  if (error != 0) {
    napi_throw_error(env, uv_err_name(error), uv_strerror(error));
    arango_queue_destroy(environment->queue);
    free(environment);
    return false;
  }
  environment->env = env;
  environment->poll.data = environment;
  uv_unref((uv_handle_t *)&environment->poll);
  uv_poll_start(&environment->poll, UV_READABLE, on_readable);
  napi_set_instance_data(env, environment, NULL, NULL);
  napi_add_async_cleanup_hook(env, on_environment_end, environment, NULL);
  return true;
}

/* ------------------------------------------------------------------------ module */

/* True if the loaded library is of the header's version: below 1.0 also of its minor version. */
static bool is_version_of_header(void) {
  uint32_t header = ARANGO_VERSION_NUMBER, loaded = arango_version_number();
  return ARANGO_VERSION_MAJOR == 0 ? header >> 8 == loaded >> 8 : header >> 16 == loaded >> 16;
}

NAPI_MODULE_INIT() {
  static const struct {
    const char *name;
    napi_callback function;
  } functions[] = {
      {"setup", setup},
      {"hold", hold},
      {"client", client_create},
      {"stats", client_stats},
      {"events", client_events},
      {"database", database_create},
      {"derive", database_derive},
      {"setToken", set_token},
      {"setPassword", set_password},
      {"cursor", cursor_create},
      {"cursorHasMore", cursor_has_more},
      {"cursorInfo", cursor_info},
      {"import", import_create},
      {"importInfo", import_info},
      {"close", close_handle},
      {"submit", submit},
      {"submitRequest", submit_request},
      {"submitRefreshHosts", submit_refresh_hosts},
      {"submitCursor", submit_cursor},
      {"submitImport", submit_import},
      {"submitImportFinish", submit_import_finish},
      {"cancel", cancel},
      {"text", result_text},
      {"body", result_body},
      {"rows", result_rows},
      {"info", result_info},
  };
  napi_value value;
  if (!is_version_of_header()) {
    char message[128];
    snprintf(message, sizeof message, "expected libarango %d.%d, got %s", ARANGO_VERSION_MAJOR,
             ARANGO_VERSION_MINOR, arango_version());
    napi_throw_error(env, "ERR_LIBARANGO_VERSION", message);
    return NULL;
  }
  if (!watch(env)) return NULL;
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    napi_create_function(env, functions[i].name, NAPI_AUTO_LENGTH, functions[i].function, NULL, &value);
    napi_set_named_property(env, exports, functions[i].name, value);
  }
  napi_create_string_utf8(env, arango_version(), NAPI_AUTO_LENGTH, &value);
  napi_set_named_property(env, exports, "version", value);
  return exports;
}
