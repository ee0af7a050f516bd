/* arango_request: refused arguments, sent bytes, and results. */
#include "check.h"
#include "cluster.h"

#include <stdlib.h>
#include <string.h>

static void an_unusable_request_is_refused(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  static const struct {
    const char *method, *path, *headers, *words;
  } rows[] = {
      {NULL, "/_api/version", NULL, "method is NULL"},
      {"", "/_api/version", NULL, "method is one of GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"},
      {"get", "/_api/version", NULL, "not \"get\""},
      {"TRACE", "/_api/version", NULL, "not \"TRACE\""},
      {"CONNECT", "/_api/version", NULL, "not \"CONNECT\""},
      {"GET ", "/_api/version", NULL, "not \"GET \""},
      {"GET / HTTP/1.1\r\nX:", "/_api/version", NULL, "\\x0d\\x0a"},
      {"GET\xff", "/_api/version", NULL, "method is not UTF-8"},
      {"GET", NULL, NULL, "path is NULL"},
      {"GET", "", NULL, "path begins with /"},
      {"GET", "_api/version", NULL, "unlike \"_api/version\""},
      {"GET", "http://elsewhere/", NULL, "unlike \"http://elsewhere/\""},
      {"GET", "*", NULL, "unlike \"*\""},
      {"GET", "/_api/version HTTP/1.1", NULL, "percent-encoded: \"/_api/version HTTP/1.1\""},
      {"GET", "/_api/version\r\nX: 1", NULL, "/_api/version\\x0d\\x0aX: 1"},
      {"GET", "/a\nb", NULL, "/a\\x0ab"},
      {"GET", "/a\tb", NULL, "/a\\x09b"},
      {"GET", "/a\x7f", NULL, "/a\\x7f"},
      {"GET", "/\xc3\xbc", NULL, "percent-encoded"},
      {"GET", "/a#b", NULL, "/a#b"},
      {"GET", "/\xff", NULL, "path is not UTF-8"},
      {"GET", "/_db/x\r\nX: 1", NULL, "\\x0d\\x0a"},
      {"GET", "/a", "", "headers: not JSON"},
      {"GET", "/a", "X: 1", "headers: not JSON"},
      {"GET", "/a", "[]", "headers are a JSON object, not an array"},
      {"GET", "/a", "{\"X\": \"\xff\"}", "headers is not UTF-8"},
      {"GET", "/a", "{\"X\": 5}", "header X is a string, not an integer"},
      {"GET", "/a", "{\"X\": null}", "header X is a string, not null"},
      {"GET", "/a", "{\"X\": [\"1\"]}", "header X is a string, not an array"},
      {"GET", "/a", "{\"X\": \"a\\r\\nHost: b\"}", "header X has a control character"},
      {"GET", "/a", "{\"X\": \"a\\nb\"}", "header X has a control character"},
      {"GET", "/a", "{\"X\": \"a\\u0000b\"}", "\\u0000"},
      {"GET", "/a", "{\"X\": \"a\\u007fb\"}", "header X has a control character"},
      {"GET", "/a", "{\"\": \"1\"}", "\"\" is not a header name"},
      {"GET", "/a", "{\"X Y\": \"1\"}", "\"X Y\" is not a header name"},
      {"GET", "/a", "{\"X:\": \"1\"}", "\"X:\" is not a header name"},
      {"GET", "/a", "{\"X\\r\\nY\": \"1\"}", "\"X\\x0d\\x0aY\" is not a header name"},
      {"GET", "/a", "{\"X(Y)\": \"1\"}", "is not a header name"},
      {"GET", "/a", "{\"X;\": \"1\"}", "is not a header name"},
      {"GET", "/a", "{\"\\u00fc\": \"1\"}", "is not a header name"},
      {"GET", "/a", "{\"Content-Length\": \"5\"}", "Content-Length is set by the library"},
      {"GET", "/a", "{\"content-length\": \"5\"}", "content-length is set by the library"},
      {"GET", "/a", "{\"Transfer-Encoding\": \"chunked\"}", "Transfer-Encoding is set by"},
      {"GET", "/a", "{\"Host\": \"b\"}", "Host is set by the library"},
      {"GET", "/a", "{\"Connection\": \"close\"}", "Connection is set by the library"},
      {"GET", "/a", "{\"Expect\": \"100-continue\"}", "Expect is set by the library"},
      {"GET", "/a", "{\"X\": \"1\", \"Y Z\": \"2\"}", "\"Y Z\" is not a header name"},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    wrong += !is_refusal(arango_request(session.database, rows[i].method, rows[i].path,
                                        rows[i].headers, NULL, 0),
                         rows[i].words);
  }
  assert_int_equal(wrong, 0);
  expect_refusal(arango_request(NULL, "GET", "/a", NULL, NULL, 0), "database is NULL");
  expect_refusal(arango_request(session.database, "POST", "/a", NULL, NULL, 5),
                 "body is NULL and body_size 5");
  expect_refusal(arango_request(session.database, "POST", "/a", NULL, "x", SIZE_MAX), "body_size");
  expect_refusal(arango_request(session.database, "POST", "/a", NULL, NULL, SIZE_MAX), "body");
  session_close(&session);
  expect_no_request(cluster);
}

static void an_error_message_does_not_repeat_a_header_value(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_result *result = arango_request(session.database, "GET", "/a",
                                         "{\"Authorization\": \"bearer s3cret\\r\\n\"}", NULL, 0);
  assert_null(strstr(arango_result_json(result, NULL), "s3cret"));
  expect_refusal(result, "header Authorization");
  session_close(&session);
}

static void a_path_is_prefixed_with_its_database_unless_it_names_one(void **state) {
  struct cluster *cluster = *state;
  static const struct {
    const char *path, *sent;
  } rows[] = {
      {"/_api/version?details=true", "/_db/_system/_api/version?details=true"},
      {"/_db/other/_api/version", "/_db/other/_api/version"},
      {"/_arango/v0/_db/other/_api/version", "/_arango/v0/_db/other/_api/version"},
      {"/_dbx/a", "/_db/_system/_dbx/a"},
      {"/", "/_db/_system/"},
      {"//elsewhere/a", "/_db/_system//elsewhere/a"},
      {"/a%2Fb/%00", "/_db/_system/a%2Fb/%00"},
      {"/a/../b/./c", "/_db/_system/a/../b/./c"},
      {"/a?b=c&d=%20'\"{}|\\^`<>[]", "/_db/_system/a?b=c&d=%20'\"{}|\\^`<>[]"},
  };
  struct session session = open_session(cluster, NULL);
  for (size_t i = 0; i < ROWS(rows); i++) {
    void *fixture = cluster;
    forget_requests(&fixture);
    arango_result_destroy(get(&session, rows[i].path));
    json_t *request = only_request_of(cluster);
    assert_string_equal(text_of(request, "path"), rows[i].sent);
    json_decref(request);
  }
  session_close(&session);
}

static void headers_are_sent_and_replace_those_of_the_database(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  const char *headers =
      "{\"X-One\": \"1\", \"x-empty\": \"\", \"X-Utf8\": \"\xc3\xbc\","
      " \"authorization\": \"Basic cm9vdDp3cm9uZw==\", \"content-type\": \"text/x-own\"}";
  expect_error(arango_request(session.database, "POST", "/_api/version", headers, "x", 1),
               ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED, "not authorized");
  json_t *request = only_request_of(cluster);
  json_t *sent = json_object_get(request, "headers");
  assert_string_equal(text_of(sent, "X-One"), "1");
  assert_true(json_is_string(json_object_get(sent, "x-empty")));
  assert_string_equal(text_of(sent, "x-empty"), "");
  /* the simulator reads a header's bytes as Latin-1 */
  assert_string_equal(text_of(sent, "X-Utf8"), "\xc3\x83\xc2\xbc");
  assert_string_equal(text_of(sent, "authorization"), "Basic cm9vdDp3cm9uZw==");
  assert_null(json_object_get(sent, "Authorization"));
  assert_string_equal(text_of(sent, "content-type"), "text/x-own");
  assert_null(json_object_get(sent, "Content-Type"));
  assert_string_equal(text_of(sent, "x-arango-driver"), "libarango/" ARANGO_VERSION);
  assert_string_equal(text_of(sent, "Content-Length"), "1");
  assert_null(json_object_get(sent, "Expect"));
  json_decref(request);
  session_close(&session);
}

static void an_empty_header_is_sent(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  expect_ok(arango_request(session.database, "GET", "/_api/version", "{\"X-Blank\": \"  \"}", NULL,
                           0));
  json_t *request = only_request_of(cluster);
  json_t *sent = json_object_get(json_object_get(request, "headers"), "X-Blank");
  assert_true(json_is_string(sent));
  json_decref(request);
  session_close(&session);
}

static void header_names_are_case_insensitive(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_result *result = ok(get(&session, "/_api/version"));
  assert_string_equal(arango_result_header(result, "server"), "ArangoDB");
  assert_ptr_equal(arango_result_header(result, "server"), arango_result_header(result, "server"));
  assert_string_equal(arango_result_header(result, "SERVER"), "ArangoDB");
  assert_string_equal(arango_result_header(result, "content-TYPE"),
                      "application/json; charset=utf-8");
  assert_null(arango_result_header(result, "Serve"));
  assert_null(arango_result_header(result, "Server:"));
  assert_null(arango_result_header(result, ""));
  assert_null(arango_result_header(result, " server"));
  assert_null(arango_result_header(result, "\xff"));
  assert_null(arango_result_header(result, NULL));
  arango_result_destroy(result);
  session_close(&session);
}

static void headers_of_one_name_are_joined(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(cluster->hosts, NULL, "wrong");
  arango_result *result = failed(get(&session, "/_api/version"), ARANGO_ERR_AUTH,
                                 ARANGO_NOT_EXECUTED, "not authorized");
  assert_string_equal(arango_result_header(result, "www-authenticate"),
                      "Basic, realm=\"ArangoDB\", "
                      "Bearer, token_type=\"JWT\", realm=\"ArangoDB\"");
  arango_result_destroy(result);
  session_close(&session);
}

static void an_answer_without_body_is_null(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  static const char *const methods[] = {"HEAD", "OPTIONS"};
  for (size_t i = 0; i < ROWS(methods); i++) {
    size_t size = 7;
    arango_result *result = ok(request(&session, methods[i], "/_api/version", NULL));
    assert_int_equal(arango_result_http_status(result), 200);
    assert_non_null(arango_result_body(result, &size));
    assert_int_equal(size, 0);
    assert_string_equal(arango_result_json(result, &size), "null");
    assert_int_equal(size, 4);
    assert_int_equal(arango_result_execution(result), ARANGO_EXECUTED);
    arango_result_destroy(result);
  }
  session_close(&session);
}

static void a_body_with_nul_bytes_is_sent_completely(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  static const char body[] = "\"a\0b\0\"";
  arango_result_destroy(arango_request(session.database, "POST", "/_api/document/none", NULL, body,
                                       sizeof body - 1));
  json_t *request = only_request_of(cluster);
  json_t *sent = json_object_get(request, "body");
  assert_int_equal(json_string_length(sent), sizeof body - 1);
  assert_memory_equal(json_string_value(sent), body, sizeof body - 1);
  json_decref(request);
  session_close(&session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(an_unusable_request_is_refused, forget_requests),
      cmocka_unit_test(an_error_message_does_not_repeat_a_header_value),
      cmocka_unit_test(a_path_is_prefixed_with_its_database_unless_it_names_one),
      cmocka_unit_test_setup(headers_are_sent_and_replace_those_of_the_database, forget_requests),
      cmocka_unit_test_setup(an_empty_header_is_sent, forget_requests),
      cmocka_unit_test(header_names_are_case_insensitive),
      cmocka_unit_test(headers_of_one_name_are_joined),
      cmocka_unit_test(an_answer_without_body_is_null),
      cmocka_unit_test_setup(a_body_with_nul_bytes_is_sent_completely, forget_requests),
  };
  return cmocka_run_group_tests_name("requests", tests, start_cluster, end_cluster);
}
