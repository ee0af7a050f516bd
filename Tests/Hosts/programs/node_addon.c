/* An addon of Node: open(url, options, password) creates a client, health() makes a call on a thread of
 * Node's pool and returns a promise, healthSync() makes it on the calling thread, close() destroys the
 * client. An error has status, message, execution, errorNum and host. */
#include <arango.h>

#include <node_api.h>
#include <stdlib.h>

struct call {
  napi_async_work work;
  napi_deferred deferred;
  arango_result *result;
};

static arango_client *client;
static arango_database *database;

static napi_value string(napi_env env, const char *text) {
  napi_value value;
  if (text == NULL) napi_get_null(env, &value);
  else napi_create_string_utf8(env, text, NAPI_AUTO_LENGTH, &value);
  return value;
}

static napi_value number(napi_env env, int32_t integer) {
  napi_value value;
  napi_create_int32(env, integer, &value);
  return value;
}

/* Destroys the result. Returns true and its JSON, or false and an Error. */
static int take(napi_env env, arango_result *result, napi_value *value) {
  arango_status status = arango_result_status(result);
  if (status == ARANGO_OK) {
    *value = string(env, arango_result_json(result, NULL));
  } else {
    napi_create_error(env, NULL, string(env, arango_result_message(result)), value);
    napi_set_named_property(env, *value, "status", string(env, arango_status_name(status)));
    napi_set_named_property(env, *value, "execution", number(env, arango_result_execution(result)));
    napi_set_named_property(env, *value, "errorNum", number(env, arango_result_error_num(result)));
    napi_set_named_property(env, *value, "host", string(env, arango_result_host(result)));
  }
  arango_result_destroy(result);
  return status == ARANGO_OK;
}

static napi_value take_or_throw(napi_env env, arango_result *result) {
  napi_value value;
  if (take(env, result, &value)) return value;
  napi_throw(env, value);
  return NULL;
}

static napi_value open_client(napi_env env, napi_callback_info info) {
  napi_value given[3], value = NULL;
  char texts[3][4096];
  size_t count = 3;
  napi_get_cb_info(env, info, &count, given, NULL, NULL);
  for (size_t i = 0; i < 3; i++)
    if (i >= count ||
        napi_get_value_string_utf8(env, given[i], texts[i], sizeof texts[i], NULL) != napi_ok) {
      napi_throw_type_error(env, NULL, "expected three strings");
      return NULL;
    }
  arango_result *result = arango_client_create(texts[0], NULL, texts[1], &client);
  if (client != NULL) {
    arango_result_destroy(result);
    result = arango_database_create(client, NULL, NULL, texts[2], NULL, &database);
  }
  value = take_or_throw(env, result);
  return value;
}

static void run(napi_env env, void *data) {
  (void)env;
  ((struct call *)data)->result = arango_cluster_health(database);
}

static void complete(napi_env env, napi_status status, void *data) {
  (void)status;
  struct call *call = data;
  napi_value value;
  if (take(env, call->result, &value)) napi_resolve_deferred(env, call->deferred, value);
  else napi_reject_deferred(env, call->deferred, value);
  napi_delete_async_work(env, call->work);
  free(call);
}

static napi_value health(napi_env env, napi_callback_info info) {
  (void)info;
  struct call *call = calloc(1, sizeof *call);
  napi_value promise;
  if (call == NULL) abort();
  napi_create_promise(env, &call->deferred, &promise);
  napi_create_async_work(env, NULL, string(env, "health"), run, complete, call, &call->work);
  napi_queue_async_work(env, call->work);
  return promise;
}

static napi_value health_sync(napi_env env, napi_callback_info info) {
  (void)info;
  return take_or_throw(env, arango_cluster_health(database));
}

static napi_value close_client(napi_env env, napi_callback_info info) {
  (void)env, (void)info;
  arango_database_destroy(database);
  arango_client_destroy(client);
  database = NULL;
  client = NULL;
  return NULL;
}

NAPI_MODULE_INIT() {
  const napi_property_descriptor functions[] = {
      {"open", NULL, open_client, NULL, NULL, NULL, napi_enumerable, NULL},
      {"health", NULL, health, NULL, NULL, NULL, napi_enumerable, NULL},
      {"healthSync", NULL, health_sync, NULL, NULL, NULL, napi_enumerable, NULL},
      {"close", NULL, close_client, NULL, NULL, NULL, napi_enumerable, NULL},
  };
  napi_define_properties(env, exports, sizeof functions / sizeof *functions, functions);
  return exports;
}
