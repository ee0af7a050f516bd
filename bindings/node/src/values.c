#include "values.h"

#include <stdlib.h>
#include <string.h>

napi_value undefined(napi_env env) {
  napi_value value;
  napi_get_undefined(env, &value);
  return value;
}

/* ---------------------------------------------------------------------- handles */

void handle_destroy(Handle *handle) {
  void *pointer = handle->pointer;
  handle->pointer = NULL;
  switch (handle->kind) {
    case NO_HANDLE: break;
    case RESULT: arango_result_destroy(pointer); break;
    case CLIENT: arango_client_destroy(pointer); break;
    case DATABASE: arango_database_destroy(pointer); break;
    case CURSOR: arango_cursor_destroy(pointer); break;
    case IMPORT: arango_import_destroy(pointer); break;
  }
}

static void release(napi_env env, Handle *handle) {
  int64_t total;
  if (--handle->uses > 0) return;
  handle_destroy(handle);
  if (handle->size > 0) napi_adjust_external_memory(env, -handle->size, &total);
  free(handle);
}

static void on_collected(napi_env env, void *data, void *hint) {
  (void)hint;
  release(env, data);
}

static void on_buffer_collected(napi_env env, void *data, void *hint) {
  (void)data;
  release(env, hint);
}

napi_value handle_create(napi_env env, Kind kind, void *pointer) {
  Handle *handle = malloc(sizeof *handle);
  napi_value value = NULL;
  size_t size = 0;
  int64_t total;
  if (handle == NULL) abort();
  if (kind == RESULT) arango_result_body(pointer, &size);
  *handle = (Handle){kind, pointer, 1, (int64_t)size};
  if (size > 0) napi_adjust_external_memory(env, handle->size, &total);
  if (napi_create_external(env, handle, on_collected, NULL, &value) == napi_ok) return value;
  release(env, handle);
  return NULL;
}

Handle *handle_get(napi_env env, napi_value value, Kind kind) {
  napi_valuetype type = napi_undefined;
  void *data = NULL;
  napi_typeof(env, value, &type);
  if (type == napi_external) napi_get_value_external(env, value, &data);
  Handle *handle = data;
  if (handle != NULL && handle->kind == kind) return handle;
  napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", "expected a handle of libarango");
  return NULL;
}

/* ------------------------------------------------------------------------ texts */

bool text_get(napi_env env, napi_value value, bool is_body, Text *out) {
  napi_valuetype type;
  bool is_array = false;
  *out = (Text){NULL, 0, NULL};
  napi_typeof(env, value, &type);
  if (type == napi_undefined || type == napi_null) return true;
  if (type == napi_string) {
    napi_get_value_string_utf8(env, value, NULL, 0, &out->size);
    out->text = out->memory = malloc(out->size + 1);
    if (out->memory == NULL) abort();
    napi_get_value_string_utf8(env, value, out->memory, out->size + 1, &out->size);
    if (is_body || memchr(out->memory, 0, out->size) == NULL) return true;
    napi_throw_type_error(env, "ERR_INVALID_ARG_VALUE", "expected a string without U+0000");
    return false;
  }
  if (is_body && napi_is_typedarray(env, value, &is_array) == napi_ok && is_array) {
    napi_typedarray_type kind;
    void *data = NULL;
    napi_get_typedarray_info(env, value, &kind, &out->size, &data, NULL, NULL);
    if (kind == napi_uint8_array) {
      out->text = data != NULL ? data : "";
      return true;
    }
  }
  napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE",
                        is_body ? "expected a string or a Uint8Array" : "expected a string");
  return false;
}

void text_free(Text *text) {
  if (text->memory != NULL) explicit_bzero(text->memory, text->size);
  free(text->memory);
}

/* ---------------------------------------------------------------------- results */

/* The result in the first argument. */
static Handle *get_result(napi_env env, napi_callback_info info) {
  napi_value value = NULL;
  size_t count = 1;
  napi_get_cb_info(env, info, &count, &value, NULL, NULL);
  return handle_get(env, value, RESULT);
}

napi_value result_text(napi_env env, napi_callback_info info) {
  napi_value text = NULL;
  size_t size;
  Handle *result = get_result(env, info);
  if (result == NULL) return NULL;
  const char *json = arango_result_json(result->pointer, &size);
  if (json == NULL) return undefined(env);
  if (napi_create_string_utf8(env, json, size, &text) != napi_ok)
    napi_throw_range_error(env, "ERR_STRING_TOO_LONG", "the result is longer than a string can be; use body");
  return text;
}

/* A buffer in the memory of a result. */
static napi_value buffer_in(napi_env env, Handle *result, const void *data, size_t size) {
  napi_value buffer = NULL;
  void *copied;
  if (data == NULL) return undefined(env);
  if (size > 0) {
    result->uses++;
    napi_status status =
        napi_create_external_buffer(env, size, (void *)data, on_buffer_collected, result, &buffer);
    if (status == napi_ok) return buffer;
    result->uses--;
    /* Electron has no buffers in foreign memory. */
    if (status != napi_no_external_buffers_allowed) return NULL;
  }
  napi_create_buffer_copy(env, size, data, &copied, &buffer);
  return buffer;
}

napi_value result_body(napi_env env, napi_callback_info info) {
  size_t size;
  Handle *result = get_result(env, info);
  if (result == NULL) return NULL;
  const void *body = arango_result_body(result->pointer, &size);
  return buffer_in(env, result, body, size);
}

napi_value result_rows(napi_env env, napi_callback_info info) {
  napi_value pair, offsets, buffer;
  size_t size, row_size;
  double *numbers = NULL;
  Handle *result = get_result(env, info);
  if (result == NULL) return NULL;
  const char *rows = arango_result_rows(result->pointer, &size);
  size_t count = arango_result_row_count(result->pointer);
  if (rows == NULL) return undefined(env);
  if (napi_create_arraybuffer(env, count * 2 * sizeof *numbers, (void **)&numbers, &offsets) != napi_ok)
    return NULL;
  for (size_t i = 0; i < count; i++) {
    numbers[2 * i] = (double)(arango_result_row(result->pointer, i, &row_size) - rows);
    numbers[2 * i + 1] = numbers[2 * i] + (double)row_size;
  }
  if ((buffer = buffer_in(env, result, rows, size)) == NULL) return NULL;
  napi_create_array_with_length(env, 2, &pair);
  napi_set_element(env, pair, 0, buffer);
  napi_set_element(env, pair, 1, offsets);
  return pair;
}

static void set_integer(napi_env env, napi_value object, const char *name, int64_t number) {
  napi_value value;
  napi_create_int64(env, number, &value);
  napi_set_named_property(env, object, name, value);
}

static void set_text(napi_env env, napi_value object, const char *name, const char *text) {
  napi_value value = undefined(env);
  if (text != NULL) napi_create_string_utf8(env, text, NAPI_AUTO_LENGTH, &value);
  napi_set_named_property(env, object, name, value);
}

napi_value result_info(napi_env env, napi_callback_info info) {
  static const char *const executions[] = {"not executed", "executed", "unknown"};
  napi_value object;
  Handle *handle = get_result(env, info);
  if (handle == NULL) return NULL;
  const arango_result *result = handle->pointer;
  int32_t error_num = arango_result_error_num(result);
  napi_create_object(env, &object);
  set_integer(env, object, "status", arango_result_status(result));
  set_text(env, object, "code", arango_status_name(arango_result_status(result)));
  set_text(env, object, "execution", executions[arango_result_execution(result)]);
  set_integer(env, object, "httpStatus", arango_result_http_status(result));
  set_integer(env, object, "errorNum", error_num);
  set_text(env, object, "errorName", error_num != 0 ? arango_error_name(error_num) : NULL);
  set_text(env, object, "host", arango_result_host(result));
  set_text(env, object, "headers", arango_result_headers(result));
  set_text(env, object, "attempts", arango_result_attempts(result));
  set_integer(env, object, "rowCount", (int64_t)arango_result_row_count(result));
  set_integer(env, object, "rowErrors", (int64_t)arango_result_row_errors(result));
  return object;
}
