/* Every JSON value in a response keeps its spelling in the result of an operation. */
#include "check.h"
#include "faults.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Makes the host respond to health with more members, and compares the result. */
static bool survives(const struct faults *faults, const struct session *session, const char *sent,
                     const char *wanted) {
  size_t size = strlen(sent) + strlen(wanted) + 64;
  char *body = malloc(size);
  char *answer = malloc(size);
  assert_non_null(body);
  assert_non_null(answer);
  snprintf(body, size, "{\"error\":false,%s,\"code\":200}", sent);
  snprintf(answer, size, "{%s}", wanted);
  answer_with(faults, 0, 200, NULL, body);
  bool same = is_json(arango_cluster_health(session->database), answer);
  /* the body of the result keeps the server's bytes */
  arango_result *result = ok(get(session, "/_admin/cluster/health"));
  size_t raw_size = 0;
  assert_string_equal(arango_result_body(result, &raw_size), body);
  assert_int_equal(raw_size, strlen(body));
  same = is_json(result, body) && same;
  free(answer);
  free(body);
  return same;
}

static void every_value_keeps_its_spelling(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  static const char *const rows[] = {
      /* integers up to 64 bits and beyond */
      "\"n\":0", "\"n\":-1", "\"n\":9223372036854775807", "\"n\":-9223372036854775808",
      "\"n\":9223372036854775808", "\"n\":-9223372036854775809", "\"n\":18446744073709551616",
      "\"n\":123456789012345678901234567890", "\"n\":999999999999999999",
      "\"n\":1000000000000000000", "\"n\":-0",
      /* doubles in every form */
      "\"n\":0.1", "\"n\":1.0", "\"n\":1e3", "\"n\":1E+3", "\"n\":1.50e-07", "\"n\":-0.0",
      "\"n\":0e0", "\"n\":1e400", "\"n\":1e-400", "\"n\":0.1000000000000000055511151231257827",
      "\"n\":1693580434.0700001",
      /* strings */
      "\"s\":\"\"", "\"s\":\"\\\"\\\\\"", "\"s\":\"\\n\\t\\r\\b\\f\"", "\"s\":\"\\u0000\"",
      "\"s\":\"a\\u0000b\\u0000\"", "\"s\":\"\\u0001\"", "\"s\":\"\\u0001n1e3\"",
      "\"s\":\"\\u0001u0000\"", "\"s\":\"\\u0001\\u0001n5\",\"n\":1e3",
      "\"s\":[\"\\u0001\\u0001\",1.5,\"\\u0001\",\"n7\"]", "\"s\":\"\\ud800\"", "\"s\":\"\\udc00\"",
      "\"s\":\"\\udc00\\ud800\"", "\"s\":\"\\ud800\\u0000\"", "\"s\":\"\\ud800x\\udc00\"",
      "\"s\":\"\\u0001\\ud800\"", "\"s\":\"\xf0\x9f\xa5\x91\"", "\"s\":\"\xc3\xbc\xe2\x80\xa8\"",
      "\"s\":\"\x7f\"", "\"s\":\"1e3\"", "\"s\":\"\xef\xbf\xbf\"", "\"s\":\"\\u0041\"",
      "\"s\":\"\\/\"", "\"s\":\"\\ud83e\\udd51\"", "\"s\":\"\\ud800\\ud83e\\udd51\"",
      /* names of members */
      "\"\":1", "\"a\\u0000b\":1", "\"a\\u0000b\":1,\"a\\u0000c\":2", "\"\\ud800\":1",
      "\"\\u0001\":1e3", "\"\\u0000\":{\"\\u0000\":1e3}", "\"1e3\":1",
      /* order, unknown members, containers */
      "\"z\":1,\"a\":2,\"m\":3,\"b\":4", "\"Health\":{},\"ClusterId\":\"x\",\"Future\":[null]",
      "\"a\":[],\"b\":{},\"c\":[[]],\"d\":[{}],\"e\":null,\"f\":true,\"g\":false",
      "\"Health\":{\"error\":true,\"code\":5}", "\"errorNum\":0,\"errorMessage\":\"\"",
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    wrong += !survives(faults, &session, rows[i], rows[i]);
  }
  assert_int_equal(wrong, 0);
  session_close(&session);
}

static void whitespace_is_insignificant(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  answer_with(faults, 0, 200, NULL,
              " {\t\"error\" : false ,\r\n \"a\" : [ 1 , \" \" ] , "
              "\"code\": 200 , \"b\" : { } }\n ");
  json_t *answer = answer_of(arango_cluster_health(session.database));
  json_t *wanted = json_pack("{s:[i,s], s:{}}", "a", 1, " ", "b");
  assert_true(json_equal(answer, wanted));
  json_decref(wanted);
  json_decref(answer);
  session_close(&session);
}

/* "a": and depth brackets around a number that no double holds. */
static char *nested(size_t depth) {
  char *text = malloc(2 * depth + 32);
  assert_non_null(text);
  char *end = stpcpy(text, "\"a\":");
  memset(end, '[', depth);
  end = stpcpy(end + depth, "1e400");
  memset(end, ']', depth);
  end[depth] = '\0';
  return text;
}

static void a_thousand_levels_are_read(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  char *text = nested(1000);
  assert_true(survives(faults, &session, text, text));
  free(text);
  session_close(&session);
}

static void a_hundred_thousand_levels_are_a_protocol_error(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  char *text = nested(100000);
  char *body = malloc(strlen(text) + 3);
  assert_non_null(body);
  sprintf(body, "{%s}", text);
  answer_with(faults, 0, 200, NULL, body);
  expect_error(arango_cluster_health(session.database), ARANGO_ERR_PROTOCOL, ARANGO_EXECUTED,
               "not JSON");
  arango_result *result = ok(get(&session, "/_admin/cluster/health"));
  size_t size = 7;
  assert_null(arango_result_json(result, &size));
  assert_int_equal(size, 0);
  arango_result_body(result, &size);
  assert_int_equal(size, strlen(body));
  arango_result_destroy(result);
  free(body);
  free(text);
  session_close(&session);
}

static void a_large_response_is_read(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  enum { COUNT = 100000 };
  char *text = malloc(COUNT * 24);
  assert_non_null(text);
  char *end = stpcpy(text, "\"a\":[");
  for (int i = 0; i < COUNT; i++) end += sprintf(end, "%s%d.50e1", i == 0 ? "" : ",", i);
  stpcpy(end, "]");
  assert_true(survives(faults, &session, text, text));
  free(text);
  session_close(&session);
}

static void a_projected_value_is_read_unchanged(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  answer_with(faults, 0, 200, NULL, "{\"n\":1e400,\"id\":\"a\\u0000\\ud800\\u0001n5\\\"\"}");
  expect_json(arango_cluster_server_id(session.database), "\"a\\u0000\\ud800\\u0001n5\\\"\"");
  answer_with(faults, 0, 200, NULL,
              "{\"endpoints\":[{\"endpoint\":\"b\\u0000\"},{\"endpoint\":\"a\",\"x\":1e3}]}");
  expect_json(arango_cluster_endpoints(session.database), "[\"b\\u0000\",\"a\"]");
  answer_with(faults, 0, 200, NULL, "{\"endpoints\":[]}");
  expect_json(arango_cluster_endpoints(session.database), "[]");
  session_close(&session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(every_value_keeps_its_spelling, behave),
      cmocka_unit_test_setup(whitespace_is_insignificant, behave),
      cmocka_unit_test_setup(a_thousand_levels_are_read, behave),
      cmocka_unit_test_setup(a_hundred_thousand_levels_are_a_protocol_error, behave),
      cmocka_unit_test_setup(a_large_response_is_read, behave),
      cmocka_unit_test_setup(a_projected_value_is_read_unchanged, behave),
  };
  return cmocka_run_group_tests_name("exactness", tests, start_faults, end_faults);
}
