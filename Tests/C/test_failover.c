/* Host selection strategies, and failover when coordinators stop. */
#include "check.h"
#include "cluster.h"
#include "waiting.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

static size_t index_of(const struct cluster *cluster, const char *host) {
  for (size_t i = 0; i < 3; i++) {
    if (host != NULL && strcmp(host, coordinator_url(cluster, i)) == 0) return i;
  }
  fail_msg("%s is no coordinator", host == NULL ? "NULL" : host);
  return 0;
}

/* Makes a call and returns the index of its coordinator. */
static size_t next_host(const struct cluster *cluster, const struct session *session) {
  arango_result *result = ok(get(session, "/_api/version"));
  size_t index = index_of(cluster, arango_result_host(result));
  arango_result_destroy(result);
  return index;
}

static void round_robin_cycles_through_the_coordinators(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  for (size_t i = 0; i < 7; i++) assert_int_equal(next_host(cluster, &session), i % 3);
  json_t *requests = requests_of(cluster);
  assert_int_equal(json_array_size(requests), 7);
  for (size_t i = 0; i < 7; i++) {
    assert_string_equal(text_of(json_array_get(requests, i), "server"),
                        server_text(cluster, "coordinators", i % 3, "id"));
  }
  json_decref(requests);
  session_close(&session);
}

static void databases_of_a_client_share_its_rotation(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  struct session derived = {session.client, NULL};
  expect_ok(arango_database_derive(session.database, NULL, &derived.database));
  assert_int_equal(next_host(cluster, &session), 0);
  assert_int_equal(next_host(cluster, &derived), 1);
  assert_int_equal(next_host(cluster, &session), 2);
  arango_database_destroy(derived.database);
  session_close(&session);
}

static void random_reaches_all_coordinators_in_varying_order(void **state) {
  struct cluster *cluster = *state;
  struct session session = {NULL, NULL};
  expect_ok(arango_client_create(cluster->hosts, "random", NULL, &session.client));
  expect_ok(arango_database_create(session.client, NULL, NULL, "passwd", NULL, &session.database));
  size_t times[3] = {0, 0, 0};
  size_t repeats = 0;
  size_t last = 3;
  /* fails by chance once in 10^10 runs */
  for (size_t i = 0; i < 60; i++) {
    size_t host = next_host(cluster, &session);
    times[host]++;
    repeats += host == last;
    last = host;
  }
  for (size_t i = 0; i < 3; i++) assert_int_not_equal(times[i], 0);
  assert_int_not_equal(repeats, 0);
  session_close(&session);
}

static void a_stopped_coordinator_is_skipped(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  act_on(cluster, "Coordinator0002", "stop");
  for (size_t i = 0; i < 6; i++) {
    arango_result *result = ok(get(&session, "/_api/version"));
    assert_int_not_equal(index_of(cluster, arango_result_host(result)), 1);
    assert_int_equal(arango_result_execution(result), ARANGO_EXECUTED);
    arango_result_destroy(result);
  }
  session_close(&session);
}

/* Asserts one attempt of a result. */
static void expect_attempt(const json_t *attempts, size_t index, const char *host,
                           const char *outcome, bool sent) {
  json_t *attempt = json_array_get(attempts, index);
  assert_string_equal(text_of(attempt, "host"), host);
  assert_string_equal(text_of(attempt, "outcome"), outcome);
  assert_true(json_is_boolean(json_object_get(attempt, "sent")));
  assert_int_equal(json_is_true(json_object_get(attempt, "sent")), sent);
  assert_true(json_integer_value(json_object_get(attempt, "ms")) >= 0);
}

/* True if the outcome is that of an attempt at a stopped coordinator. */
static const char *refused_by(const char *url) {
  static char outcome[128];
  snprintf(outcome, sizeof outcome, "connection refused (%s)", url + strlen("http://"));
  return outcome;
}

static void a_write_that_was_not_sent_goes_to_the_next_coordinator(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  act_on(cluster, "Coordinator0001", "stop");
  arango_result *result =
      ok(request(&session, "POST", "/_api/collection", "{\"name\": \"failover\"}"));
  assert_string_equal(arango_result_host(result), coordinator_url(cluster, 1));
  json_t *attempts = attempts_of(result);
  assert_int_equal(json_array_size(attempts), 2);
  expect_attempt(attempts, 0, coordinator_url(cluster, 0), refused_by(coordinator_url(cluster, 0)),
                 false);
  expect_attempt(attempts, 1, coordinator_url(cluster, 1), "answered 200", true);
  json_decref(attempts);
  arango_result_destroy(result);
  session_close(&session);
}

static void an_idle_connection_to_a_stopped_coordinator_costs_no_call(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  for (size_t i = 0; i < 3; i++) assert_int_equal(next_host(cluster, &session), i);
  act_on(cluster, "Coordinator0001", "stop");
  expect_ok(arango_cluster_health(session.database));
  act_on(cluster, "Coordinator0001", "start");
  for (size_t i = 0; i < 3; i++) expect_ok(arango_cluster_health(session.database));
  session_close(&session);
}

/* The shortest backoff of a circuit breaker. Afterwards the next call probes the coordinator. */
enum { REST_MS = 250 };

/* With all breakers open, the coordinator that failed longest ago is tried first. */
static bool each_is_tried_once(void *context) {
  struct cluster *cluster = context;
  struct session session = open_session(cluster, NULL);
  static const char *const methods[] = {"GET", "POST", "DELETE"};
  arango_result *results[ROWS(methods)];
  double started = now_ms();
  for (size_t i = 0; i < ROWS(methods); i++) {
    results[i] = request(&session, methods[i], "/_api/version", NULL);
  }
  bool rested = now_ms() - started < REST_MS;
  session_close(&session);
  for (size_t i = 0; i < ROWS(methods); i++) {
    failed(results[i], ARANGO_ERR_CONNECT, ARANGO_NOT_EXECUTED, "none of 3 coordinators answered");
    json_t *attempts = attempts_of(results[i]);
    assert_int_equal(json_array_size(attempts), 3);
    for (size_t turn = 0; turn < 3 && rested; turn++) {
      const char *url = coordinator_url(cluster, turn);
      expect_attempt(attempts, turn, url, refused_by(url), false);
    }
    /* the coordinator that was tried last */
    if (rested) assert_string_equal(arango_result_host(results[i]), coordinator_url(cluster, 2));
    assert_null(arango_result_body(results[i], NULL));
    assert_int_equal(arango_result_http_status(results[i]), 0);
    json_decref(attempts);
    arango_result_destroy(results[i]);
  }
  return rested;
}

static void with_all_coordinators_stopped_each_is_tried_once(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  act_on(cluster, "Coordinator0001", "stop");
  act_on(cluster, "Coordinator0002", "stop");
  act_on(cluster, "Coordinator0003", "stop");
  undisturbed(each_is_tried_once, cluster);
  expect_error(get(&session, "/_api/version"), ARANGO_ERR_CONNECT, ARANGO_NOT_EXECUTED,
               "none of 3 coordinators answered");
  act_on(cluster, "Coordinator0003", "start");
  assert_int_equal(next_host(cluster, &session), 2);
  session_close(&session);
}

static void max_attempts_limits_the_attempts(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, "{\"max_attempts\": 2}");
  act_on(cluster, "Coordinator0001", "stop");
  act_on(cluster, "Coordinator0002", "stop");
  arango_result *result = failed(get(&session, "/_api/version"), ARANGO_ERR_CONNECT,
                                 ARANGO_NOT_EXECUTED, "connection refused");
  json_t *attempts = attempts_of(result);
  assert_int_equal(json_array_size(attempts), 2);
  json_decref(attempts);
  arango_result_destroy(result);
  session_close(&session);
}

static void *start_coordinator_soon(void *argument) {
  pause_ms(200);
  act_on(argument, "Coordinator0002", "start");
  return NULL;
}

/* A program may start before its database. */
static void unavailable_wait_ms_waits_for_a_coordinator(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, "{\"unavailable_wait_ms\": 60000}");
  for (size_t i = 0; i < 3; i++) act_on(cluster, server_text(cluster, "coordinators", i, "id"), "stop");
  pthread_t thread;
  assert_int_equal(pthread_create(&thread, NULL, start_coordinator_soon, cluster), 0);
  arango_result *result = failed(request(&session, "POST", "/_api/document/none", "{}"),
                                 ARANGO_ERR_SERVER, ARANGO_EXECUTED, "not found");
  pthread_join(thread, NULL);
  assert_string_equal(arango_result_host(result), coordinator_url(cluster, 1));
  arango_result_destroy(result);
  session_close(&session);
}

static bool the_wait_has_several_attempts(void *context, int ms) {
  char options[128];
  snprintf(options, sizeof options, "{\"unavailable_wait_ms\": %d, \"max_attempts\": 2}", ms);
  struct session session = open_session(context, options);
  arango_result *result = failed(get(&session, "/_api/version"), ARANGO_ERR_CONNECT,
                                 ARANGO_NOT_EXECUTED, "connection refused");
  json_t *attempts = attempts_of(result);
  bool is_in_time = json_array_size(attempts) > 2;
  json_decref(attempts);
  arango_result_destroy(result);
  session_close(&session);
  return is_in_time;
}

/* The wait ends before the last backoff would. */
static void unavailable_wait_ms_limits_the_wait(void **state) {
  struct cluster *cluster = *state;
  for (size_t i = 0; i < 3; i++) act_on(cluster, server_text(cluster, "coordinators", i, "id"), "stop");
  given_time(300, the_wait_has_several_attempts, cluster);
}

static void a_starting_coordinator_is_skipped_for_every_method(void **state) {
  struct cluster *cluster = *state;
  static const char *const phases[] = {"startup", "queue-full"};
  for (size_t i = 0; i < ROWS(phases); i++) {
    struct session session = open_session(cluster, NULL);
    act_on(cluster, "Coordinator0001", phases[i]);
    arango_result *result = failed(request(&session, "POST", "/_api/document/none", "{}"),
                                   ARANGO_ERR_SERVER, ARANGO_EXECUTED, "not found");
    assert_string_equal(arango_result_host(result), coordinator_url(cluster, 1));
    json_t *attempts = attempts_of(result);
    assert_int_equal(json_array_size(attempts), 2);
    expect_attempt(attempts, 0, coordinator_url(cluster, 0), "answered 503", true);
    json_decref(attempts);
    arango_result_destroy(result);
    act_on(cluster, "Coordinator0001", "resume");
    session_close(&session);
  }
}

static void a_write_refused_while_shutting_down_is_not_repeated(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  act_on(cluster, "Coordinator0001", "shutdown-phase");
  arango_result *result = failed(request(&session, "POST", "/_api/document/none", "{}"),
                                 ARANGO_ERR_SERVER, ARANGO_EXECUTION_UNKNOWN, "shutdown");
  assert_int_equal(arango_result_http_status(result), 503);
  assert_int_equal(arango_result_error_num(result), 30);
  arango_result_destroy(result);
  for (size_t i = 0; i < 3; i++) expect_ok(arango_cluster_health(session.database));
  session_close(&session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(round_robin_cycles_through_the_coordinators, forget_requests),
      cmocka_unit_test(databases_of_a_client_share_its_rotation),
      cmocka_unit_test(random_reaches_all_coordinators_in_varying_order),
      cmocka_unit_test_teardown(a_stopped_coordinator_is_skipped, reset_cluster),
      cmocka_unit_test_teardown(a_write_that_was_not_sent_goes_to_the_next_coordinator, reset_cluster),
      cmocka_unit_test_teardown(an_idle_connection_to_a_stopped_coordinator_costs_no_call,
                                reset_cluster),
      cmocka_unit_test_teardown(with_all_coordinators_stopped_each_is_tried_once, reset_cluster),
      cmocka_unit_test_teardown(max_attempts_limits_the_attempts, reset_cluster),
      cmocka_unit_test_teardown(unavailable_wait_ms_waits_for_a_coordinator, reset_cluster),
      cmocka_unit_test_teardown(unavailable_wait_ms_limits_the_wait, reset_cluster),
      cmocka_unit_test_teardown(a_starting_coordinator_is_skipped_for_every_method,
                                reset_cluster),
      cmocka_unit_test_teardown(a_write_refused_while_shutting_down_is_not_repeated,
                                reset_cluster),
  };
  return cmocka_run_group_tests_name("failover", tests, start_cluster, end_cluster);
}
