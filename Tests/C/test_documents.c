/* arango_request against stored documents: every method has its effect. */
#include "check.h"
#include "cluster.h"

#include <stdlib.h>
#include <string.h>

static struct session session;

static int start_store(void **state) {
  start_cluster(state);
  session = open_session(*state, NULL);
  expect_ok(request(&session, "POST", "/_api/collection", "{\"name\": \"things\"}"));
  return 0;
}

static int end_store(void **state) {
  session_close(&session);
  return end_cluster(state);
}

/* Asserts the HTTP status of a success and destroys the result. */
static void expect_status(arango_result *result, int32_t status) {
  assert_int_equal(arango_result_http_status(ok(result)), status);
  assert_int_equal(arango_result_execution(result), ARANGO_EXECUTED);
  arango_result_destroy(result);
}

/* Asserts the error of the server and destroys the result. */
static void expect_server_error(arango_result *result, int32_t status, int32_t error_num,
                                const char *words) {
  failed(result, ARANGO_ERR_SERVER, ARANGO_EXECUTED, words);
  assert_int_equal(arango_result_http_status(result), status);
  assert_int_equal(arango_result_error_num(result), error_num);
  json_t *object = json_loads(arango_result_json(result, NULL), 0, NULL);
  assert_non_null(strstr(text_of(object, "error_message"), words));
  json_decref(object);
  json_t *body = json_loads(arango_result_body(result, NULL), 0, NULL);
  assert_int_equal(json_integer_value(json_object_get(body, "errorNum")), error_num);
  json_decref(body);
  arango_result_destroy(result);
}

/* A member of a stored document that is an integer. */
static json_int_t stored(const char *path, const char *name) {
  json_t *document = answer_of(get(&session, path));
  json_t *value = json_object_get(document, name);
  json_int_t number = json_is_integer(value) ? json_integer_value(value) : -1;
  json_decref(document);
  return number;
}

static void post_put_patch_and_delete_succeed(void **state) {
  (void)state;
  const char *path = "/_api/document/things/a";
  expect_status(request(&session, "POST", "/_api/document/things",
                        "{\"_key\": \"a\", \"n\": 1, \"m\": 1}"),
                202);
  assert_int_equal(stored(path, "n"), 1);
  expect_status(request(&session, "PUT", path, "{\"n\": 2}"), 202);
  assert_int_equal(stored(path, "n"), 2);
  assert_int_equal(stored(path, "m"), -1);
  expect_status(request(&session, "PATCH", path, "{\"m\": 3}"), 202);
  assert_int_equal(stored(path, "n"), 2);
  assert_int_equal(stored(path, "m"), 3);
  expect_status(request(&session, "DELETE", path, NULL), 202);
  expect_server_error(get(&session, path), 404, 1202, "document not found");
}

static void wait_for_sync_changes_the_status(void **state) {
  (void)state;
  expect_status(request(&session, "POST", "/_api/document/things?waitForSync=true",
                        "{\"_key\": \"b\"}"),
                201);
  expect_status(request(&session, "DELETE", "/_api/document/things/b?waitForSync=true", NULL), 200);
}

static void a_head_has_headers_and_no_body(void **state) {
  (void)state;
  expect_status(request(&session, "POST", "/_api/document/things", "{\"_key\": \"c\"}"), 202);
  arango_result *result = ok(request(&session, "HEAD", "/_api/document/things/c", NULL));
  size_t size = 7;
  assert_non_null(arango_result_header(result, "etag"));
  assert_non_null(arango_result_body(result, &size));
  assert_int_equal(size, 0);
  arango_result_destroy(result);
  result = failed(request(&session, "HEAD", "/_api/document/things/none", NULL), ARANGO_ERR_SERVER,
                  ARANGO_EXECUTED, "404");
  assert_int_equal(arango_result_error_num(result), 0);
  arango_result_destroy(result);
  /* the connection stays usable */
  expect_ok(get(&session, "/_api/document/things/c"));
}

static void errors_of_the_server_keep_their_numbers(void **state) {
  (void)state;
  const char *path = "/_api/document/things/d";
  const char *old_revision = "{\"If-Match\": \"\\\"_old\\\"\"}";
  expect_status(request(&session, "POST", "/_api/document/things", "{\"_key\": \"d\"}"), 202);
  expect_server_error(request(&session, "POST", "/_api/document/things", "{\"_key\": \"d\"}"), 409,
                      1210, "unique constraint violated");
  expect_server_error(arango_request(session.database, "PUT", path, old_revision, "{}", 2), 412,
                      1200, "conflict");
  expect_server_error(arango_request(session.database, "DELETE", path, old_revision, NULL, 0), 412,
                      1200, "conflict");
  expect_server_error(request(&session, "POST", "/_api/document/nowhere", "{}"), 404, 1203,
                      "collection or view not found");
  expect_server_error(request(&session, "POST", "/_api/document/things", "{"), 400, 600,
                      "VPackError");
  expect_server_error(get(&session, "/_api/nothing"), 404, 404, "unknown path");
  expect_server_error(request(&session, "PUT", "/_admin/cluster/health", NULL), 405, 405, "method");
}

static void not_modified_is_a_success(void **state) {
  (void)state;
  expect_status(request(&session, "POST", "/_api/document/things", "{\"_key\": \"e\"}"), 202);
  json_t *document = answer_of(get(&session, "/_api/document/things/e"));
  json_t *headers = json_pack("{s:o}", "If-None-Match",
                              json_sprintf("\"%s\"", text_of(document, "_rev")));
  char *text = json_dumps(headers, 0);
  arango_result *result =
      ok(arango_request(session.database, "GET", "/_api/document/things/e", text, NULL, 0));
  assert_int_equal(arango_result_http_status(result), 304);
  assert_string_equal(arango_result_json(result, NULL), "null");
  arango_result_destroy(result);
  free(text);
  json_decref(headers);
  json_decref(document);
  expect_ok(get(&session, "/_api/document/things/e"));
}

static void five_megabytes_are_sent_and_received(void **state) {
  (void)state;
  enum { SIZE = 5 * 1024 * 1024 };
  static const char head[] = "{\"_key\": \"large\", \"text\": \"";
  char *body = malloc(SIZE + 1);
  assert_non_null(body);
  memcpy(body, head, sizeof head - 1);
  for (size_t i = sizeof head - 1; i < SIZE - 2; i++) body[i] = (char)('a' + i % 23);
  memcpy(body + SIZE - 2, "\"}", 3);
  expect_status(arango_request(session.database, "POST", "/_api/document/things", NULL, body, SIZE),
                202);
  arango_result *result = ok(get(&session, "/_api/document/things/large"));
  size_t size = 0;
  size_t json_size = 0;
  const char *bytes = arango_result_body(result, &size);
  assert_ptr_equal(arango_result_json(result, &json_size), bytes);
  assert_int_equal(json_size, size);
  assert_int_equal(strlen(bytes), size);
  json_t *document = json_loadb(bytes, size, 0, NULL);
  assert_int_equal(strlen(text_of(document, "text")), SIZE - sizeof head + 1 - 2);
  assert_int_equal(memcmp(text_of(document, "text"), body + sizeof head - 1,
                          SIZE - sizeof head + 1 - 2), 0);
  json_decref(document);
  arango_result_destroy(result);
  free(body);
}

static void the_body_is_copied_before_the_call_returns(void **state) {
  (void)state;
  char body[] = "{\"_key\": \"f\", \"n\": 7}";
  char path[] = "/_api/document/things";
  char headers[] = "{\"X-One\": \"1\"}";
  arango_result *result =
      ok(arango_request(session.database, "POST", path, headers, body, sizeof body - 1));
  memset(body, 'x', sizeof body);
  memset(path, 'x', sizeof path);
  memset(headers, 'x', sizeof headers);
  assert_non_null(strstr(arango_result_json(result, NULL), "things/f"));
  arango_result_destroy(result);
  assert_int_equal(stored("/_api/document/things/f", "n"), 7);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(post_put_patch_and_delete_succeed),
      cmocka_unit_test(wait_for_sync_changes_the_status),
      cmocka_unit_test(a_head_has_headers_and_no_body),
      cmocka_unit_test(errors_of_the_server_keep_their_numbers),
      cmocka_unit_test(not_modified_is_a_success),
      cmocka_unit_test(five_megabytes_are_sent_and_received),
      cmocka_unit_test(the_body_is_copied_before_the_call_returns),
  };
  return cmocka_run_group_tests_name("documents", tests, start_store, end_store);
}
