/* Values that JavaScript and the library share: handles, texts and results. */
#ifndef ARANGO_NODE_VALUES_H
#define ARANGO_NODE_VALUES_H

#define NAPI_VERSION 8
#include <arango.h>
#include <node_api.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum { NO_HANDLE, RESULT, CLIENT, DATABASE, CURSOR, IMPORT } Kind;

/* A handle of the library, in a JavaScript value that destroys it when it is collected. */
typedef struct {
  Kind kind;
  /* NULL after handle_destroy. */
  void *pointer;
  /* The number of JavaScript values that use the handle: itself, and buffers in a result's memory. */
  unsigned uses;
  /* The memory of a result, as reported to the garbage collector. */
  int64_t size;
} Handle;

/* Takes the pointer of a handle into a JavaScript value. */
napi_value handle_create(napi_env env, Kind kind, void *pointer);

/* The handle in a value; NULL, with an exception, if the value is of another kind. */
Handle *handle_get(napi_env env, napi_value value, Kind kind);

/* Destroys the handle of the library. Its functions refuse it afterwards. */
void handle_destroy(Handle *handle);

/* A string, or the bytes of a Uint8Array. */
typedef struct {
  const char *text;
  size_t size;
  /* The memory of a string; NULL for an array, which JavaScript owns. */
  char *memory;
} Text;

/* Reads a string, or also bytes if is_body is true. undefined and null are NULL. Returns false, with an
 * exception, for another type. */
bool text_get(napi_env env, napi_value value, bool is_body, Text *out);

/* Frees a text after overwriting it: any text may contain a password. */
void text_free(Text *text);

napi_value undefined(napi_env env);

/* text(result): the JSON text; undefined if the body is not JSON. */
napi_value result_text(napi_env env, napi_callback_info info);

/* body(result): a buffer without a copy, or undefined. */
napi_value result_body(napi_env env, napi_callback_info info);

/* rows(result): the buffer of the array of rows, and an ArrayBuffer with the begin and the end of each row in
 * it as doubles; undefined if the result has no rows. */
napi_value result_rows(napi_env env, napi_callback_info info);

/* info(result): the other getters of a result, as an object. */
napi_value result_info(napi_env env, napi_callback_info info);

#endif
