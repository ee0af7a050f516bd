/* Results, statuses and the version, without a server. */
#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void every_status_has_the_name_of_its_constant(void **state) {
  (void)state;
#define NAMED(status) assert_string_equal(arango_status_name(status), #status)
  NAMED(ARANGO_OK);
  NAMED(ARANGO_ERR_ARGUMENT);
  NAMED(ARANGO_ERR_CONNECT);
  NAMED(ARANGO_ERR_NETWORK);
  NAMED(ARANGO_ERR_TIMEOUT);
  NAMED(ARANGO_ERR_TLS);
  NAMED(ARANGO_ERR_AUTH);
  NAMED(ARANGO_ERR_SERVER);
  NAMED(ARANGO_ERR_PROTOCOL);
  NAMED(ARANGO_ERR_CANCELLED);
  NAMED(ARANGO_ERR_CLOSED);
  NAMED(ARANGO_ERR_UNSUPPORTED);
  NAMED(ARANGO_ERR_INTERNAL);
#undef NAMED
}

static void a_number_that_is_no_status_has_no_name(void **state) {
  (void)state;
  assert_null(arango_status_name(1));
  assert_null(arango_status_name(-14));
  assert_null(arango_status_name(INT32_MIN));
  assert_null(arango_status_name(INT32_MAX));
}

static void the_library_and_the_header_have_one_version(void **state) {
  (void)state;
  char text[32];
  snprintf(text, sizeof text, "%d.%d.%d", ARANGO_VERSION_MAJOR, ARANGO_VERSION_MINOR,
           ARANGO_VERSION_PATCH);
  assert_string_equal(text, ARANGO_VERSION);
  assert_string_equal(arango_version(), ARANGO_VERSION);
  assert_int_equal(arango_version_number(), ARANGO_VERSION_NUMBER);
  assert_int_equal(ARANGO_VERSION_NUMBER, ARANGO_VERSION_MAJOR << 16 | ARANGO_VERSION_MINOR << 8 |
                                              ARANGO_VERSION_PATCH);
}

static void getters_of_null_return_null_or_zero(void **state) {
  (void)state;
  size_t size = 7;
  assert_int_equal(arango_result_status(NULL), ARANGO_ERR_ARGUMENT);
  assert_null(arango_result_json(NULL, &size));
  assert_int_equal(size, 0);
  size = 7;
  assert_null(arango_result_body(NULL, &size));
  assert_int_equal(size, 0);
  assert_null(arango_result_json(NULL, NULL));
  assert_null(arango_result_body(NULL, NULL));
  assert_null(arango_result_message(NULL));
  assert_int_equal(arango_result_http_status(NULL), 0);
  assert_int_equal(arango_result_error_num(NULL), 0);
  assert_int_equal(arango_result_execution(NULL), ARANGO_NOT_EXECUTED);
  assert_null(arango_result_host(NULL));
  assert_null(arango_result_header(NULL, "server"));
  assert_null(arango_result_attempts(NULL));
  assert_null(arango_result_headers(NULL));
}

static void destroying_null_has_no_effect(void **state) {
  (void)state;
  arango_result_destroy(NULL);
  arango_database_destroy(NULL);
  arango_client_destroy(NULL);
}

static void a_success_without_server_has_no_body_and_no_host(void **state) {
  (void)state;
  arango_client *client = NULL;
  arango_result *result = ok(arango_client_create(NULL, NULL, NULL, &client));
  size_t size = 7;
  assert_non_null(client);
  assert_string_equal(arango_result_json(result, &size), "null");
  assert_int_equal(size, 4);
  assert_null(arango_result_body(result, &size));
  assert_int_equal(size, 0);
  assert_string_equal(arango_result_message(result), "");
  assert_int_equal(arango_result_http_status(result), 0);
  assert_int_equal(arango_result_error_num(result), 0);
  assert_int_equal(arango_result_execution(result), ARANGO_NOT_EXECUTED);
  assert_null(arango_result_host(result));
  assert_null(arango_result_header(result, "server"));
  assert_null(arango_result_headers(result));
  assert_string_equal(arango_result_attempts(result), "[]");
  arango_result_destroy(result);
  arango_client_destroy(client);
}

static void an_error_is_a_json_object(void **state) {
  (void)state;
  arango_result *result = arango_cluster_health(NULL);
  assert_string_equal(arango_result_json(result, NULL),
                      "{\"status\":\"ARANGO_ERR_ARGUMENT\",\"message\":\"database is NULL\","
                      "\"execution\":\"no\"}");
  expect_refusal(result, "database is NULL");
}

static void values_of_getters_live_as_long_as_their_result(void **state) {
  (void)state;
  arango_result *result = ok(arango_operations());
  const char *json = arango_result_json(result, NULL);
  const char *message = arango_result_message(result);
  const char *attempts = arango_result_attempts(result);
  char *copy = strdup(json);
  assert_null(arango_result_header(result, "server"));
  assert_ptr_equal(arango_result_json(result, NULL), json);
  assert_ptr_equal(arango_result_message(result), message);
  assert_ptr_equal(arango_result_attempts(result), attempts);
  assert_string_equal(json, copy);
  free(copy);
  arango_result_destroy(result);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_status_has_the_name_of_its_constant),
      cmocka_unit_test(a_number_that_is_no_status_has_no_name),
      cmocka_unit_test(the_library_and_the_header_have_one_version),
      cmocka_unit_test(getters_of_null_return_null_or_zero),
      cmocka_unit_test(destroying_null_has_no_effect),
      cmocka_unit_test(a_success_without_server_has_no_body_and_no_host),
      cmocka_unit_test(an_error_is_a_json_object),
      cmocka_unit_test(values_of_getters_live_as_long_as_their_result),
  };
  return cmocka_run_group_tests_name("results", tests, NULL, NULL);
}
