/* Options at their three levels: client, database and derived database. */
#include "check.h"
#include "cluster.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static arango_result *client_with(const char *options) {
  arango_client *client = NULL;
  arango_result *result = arango_client_create("http://db1", NULL, options, &client);
  arango_client_destroy(client);
  return result;
}

static arango_result *database_with(const char *options) {
  arango_client *client = NULL;
  arango_database *database = NULL;
  expect_ok(arango_client_create("http://db1", NULL, NULL, &client));
  arango_result *result = arango_database_create(client, NULL, NULL, NULL, options, &database);
  arango_database_destroy(database);
  arango_client_destroy(client);
  return result;
}

static arango_result *derived_with(const char *options) {
  arango_database *derived = NULL;
  struct session session = session_open("http://db1", NULL, NULL);
  arango_result *result = arango_database_derive(session.database, options, &derived);
  arango_database_destroy(derived);
  session_close(&session);
  return result;
}

static arango_result *(*const levels[])(const char *options) = {client_with, database_with,
                                                                derived_with};

static void unusable_options_are_refused_at_every_level(void **state) {
  (void)state;
  static const struct {
    const char *options, *words;
  } rows[] = {
      {"", "options: not JSON"},
      {"{", "options: not JSON"},
      {"timeout_ms=5", "options: not JSON"},
      {"{\"timeout_ms\": 5} x", "options: not JSON"},
      {"{\"timeout_ms\": 05}", "options: not JSON"},
      {"{'timeout_ms': 5}", "options: not JSON"},
      {"{timeout_ms: 5}", "options: not JSON"},
      {"{\"timeout_ms\": 5,}", "options: not JSON"},
      {"\xef\xbb\xbf{}", "options: not JSON"},
      {"{\"timeout_ms\": NaN}", "options: not JSON"},
      {"{\"\xff\": 5}", "options is not UTF-8"},
      {"[]", "JSON object, not an array"},
      {"\"timeout_ms\"", "JSON object, not a string"},
      {"5", "JSON object, not an integer"},
      {"5.5", "JSON object, not a number"},
      {"true", "JSON object, not a boolean"},
      {"{\"timeout\": 5}", "\"timeout\" (did you mean \"timeout_ms\"?)"},
      {"{\"Timeout_MS\": 5}", "\"Timeout_MS\" (did you mean \"timeout_ms\"?)"},
      {"{\"max_atempts\": 5}", "\"max_atempts\" (did you mean \"max_attempts\"?)"},
      {"{\"colour\": 5}", "\"colour\" (valid: timeout_ms"},
      {"{\"\": 5}", "\"\""},
      {"{\"a\\nb\": 5}", "\\x0a"},
      {"{\"a\\u0000b\": 5}", "\\u0000"},
      {"{\"a\\ud800b\": 5}", "surrogate"},
      {"{\"timeout_ms\": \"5\"}", "timeout_ms is an integer from 1 to 86400000 (ms), not \"5\""},
      {"{\"timeout_ms\": 0}", "timeout_ms is an integer from 1 to 86400000 (ms), not 0"},
      {"{\"timeout_ms\": -1}", "not -1"},
      {"{\"timeout_ms\": 86400001}", "not 86400001"},
      {"{\"timeout_ms\": 5.0}", "not 5.0"},
      {"{\"timeout_ms\": 1e3}", "not 1e3"},
      {"{\"timeout_ms\": 1e999}", "nor a double: 1e999"},
      {"{\"timeout_ms\": 9223372036854775808}", "not 9223372036854775808"},
      {"{\"timeout_ms\": 18446744073709551617}", "nor a double: 18446744073709551617"},
      {"{\"timeout_ms\": null}", "not null"},
      {"{\"timeout_ms\": true}", "not true"},
      {"{\"timeout_ms\": []}", "not an array"},
      {"{\"timeout_ms\": {}}", "not an object"},
      {"{\"timeout_ms\": 5, \"timeout_ms\": 0}", "timeout_ms"},
      {"{\"connect_timeout_ms\": 0}", "connect_timeout_ms is an integer from 1 to 3600000"},
      {"{\"max_attempts\": 0}", "max_attempts is an integer from 1 to 1000"},
      {"{\"max_attempts\": 1001}", "not 1001"},
      {"{\"max_response_bytes\": 0}", "max_response_bytes is an integer from 1"},
      {"{\"max_response_bytes\": \"1G\"}", "not \"1G\""},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    for (size_t level = 0; level < ROWS(levels); level++) {
      wrong += !is_refusal(levels[level](rows[i].options), rows[i].words);
    }
  }
  assert_int_equal(wrong, 0);
}

static void an_option_belongs_to_its_levels(void **state) {
  (void)state;
  expect_refusal(client_with("{\"verify\": true}"),
                 "verify is set at the level database, not client");
  expect_refusal(derived_with("{\"verify\": false}"), "level database, not derived");
  expect_refusal(database_with("{\"max_idle_connections\": 1}"), "level client, not database");
  expect_refusal(derived_with("{\"max_idle_connections\": 1}"), "level client, not derived");
  expect_refusal(database_with("{\"verify\": 1}"), "verify is true or false, not 1");
  expect_refusal(database_with("{\"verify\": \"true\"}"), "verify is true or false, not \"true\"");
  expect_refusal(client_with("{\"max_idle_connections\": -1}"), "0 to 10000");
}

static void valid_options_are_accepted_at_every_level(void **state) {
  (void)state;
  static const char *const rows[] = {
      NULL,
      "{}",
      " { } ",
      "{\"timeout_ms\": 1}",
      "{\"timeout_ms\": 86400000, \"connect_timeout_ms\": 3600000, \"max_attempts\": 1000}",
      "{\"max_response_bytes\": 70368744177664}",
      "{\"time\\u006fut_ms\": 5}",
  };
  for (size_t i = 0; i < ROWS(rows); i++) {
    for (size_t level = 0; level < ROWS(levels); level++) expect_ok(levels[level](rows[i]));
  }
  expect_ok(client_with("{\"max_idle_connections\": 0}"));
  expect_ok(database_with("{\"verify\": false}"));
}

/* [[[...]]], or an object nested as deep; for the caller to free. */
static char *nested(const char *open, const char *close, size_t depth) {
  char *text = malloc(depth * (strlen(open) + strlen(close)) + 2);
  assert_non_null(text);
  char *end = text;
  for (size_t i = 0; i < depth; i++) end = stpcpy(end, open);
  end = stpcpy(end, "1");
  for (size_t i = 0; i < depth; i++) end = stpcpy(end, close);
  return text;
}

static void deep_options_are_refused(void **state) {
  (void)state;
  static const size_t depths[] = {201, 2000, 2047, 2048, 2049, 100000};
  for (size_t i = 0; i < ROWS(depths); i++) {
    char *arrays = nested("[", "]", depths[i]);
    char *objects = nested("{\"timeout_ms\":", "}", depths[i]);
    expect_refusal(client_with(arrays), "options");
    expect_refusal(client_with(objects), "options");
    free(arrays);
    free(objects);
  }
}

static void a_setting_is_inherited_until_it_is_overridden(void **state) {
  struct cluster *cluster = *state;
  arango_client *client = NULL;
  arango_database *database = NULL;
  arango_database *derived = NULL;
  arango_database *twice = NULL;
  const char *words = "max_response_bytes";
  expect_ok(arango_client_create(cluster->hosts, NULL, "{\"max_response_bytes\": 10}", &client));
  expect_ok(arango_database_create(client, NULL, NULL, "passwd", NULL, &database));
  expect_ok(arango_database_derive(database, "{\"max_response_bytes\": 1000000}", &derived));
  expect_ok(arango_database_derive(derived, "{\"timeout_ms\": 30000}", &twice));
  expect_error(arango_cluster_health(database), ARANGO_ERR_PROTOCOL, ARANGO_EXECUTION_UNKNOWN,
               words);
  expect_ok(arango_cluster_health(derived));
  expect_ok(arango_cluster_health(twice));
  arango_database_destroy(database);
  expect_ok(arango_cluster_health(derived));
  arango_database_destroy(twice);
  arango_database_destroy(derived);
  arango_client_destroy(client);
}

/* The number of the connection that request was received on. */
static json_int_t connection_of(const json_t *requests, size_t index) {
  return json_integer_value(json_object_get(json_array_get(requests, index), "connection"));
}

static void idle_connections_are_kept_as_configured(void **state) {
  struct cluster *cluster = *state;
  static const char *const rows[] = {NULL, "{\"max_idle_connections\": 0}"};
  for (size_t i = 0; i < ROWS(rows); i++) {
    void *fixture = cluster;
    forget_requests(&fixture);
    struct session session = {NULL, NULL};
    expect_ok(arango_client_create(coordinator_url(cluster, 0), NULL, rows[i], &session.client));
    expect_ok(
        arango_database_create(session.client, NULL, NULL, "passwd", NULL, &session.database));
    for (int call = 0; call < 2; call++) expect_ok(get(&session, "/_api/version"));
    json_t *requests = requests_of(cluster);
    assert_int_equal(json_array_size(requests), 2);
    assert_int_equal(connection_of(requests, 0) == connection_of(requests, 1), rows[i] == NULL);
    json_decref(requests);
    session_close(&session);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(unusable_options_are_refused_at_every_level),
      cmocka_unit_test(an_option_belongs_to_its_levels),
      cmocka_unit_test(valid_options_are_accepted_at_every_level),
      cmocka_unit_test(deep_options_are_refused),
      cmocka_unit_test(a_setting_is_inherited_until_it_is_overridden),
      cmocka_unit_test(idle_connections_are_kept_as_configured),
  };
  return cmocka_run_group_tests_name("options", tests, start_cluster, end_cluster);
}
