/* Retries of an exchange after reported failures and error responses. */
#include "check.h"
#include "cluster.h"
#include "exchanges.h"
#include "http_calls.h"
#include "waiting.h"

#include <stdio.h>
#include <string.h>

static void a_request_that_was_not_sent_goes_to_another_host(void **state) {
  struct cluster *cluster = *state;
  static const char *const kinds[] = {"unresolved", "refused", "connect_timeout", "tls"};
  for (size_t i = 0; i < ROWS(kinds); i++) {
    struct session session = open_session(cluster, NULL);
    arango_exchange *exchange = begin_exchange_request(session.database, "POST", "/a", "{}");
    size_t first = next_host(cluster, exchange);
    report_failure(exchange, kinds[i]);
    assert_int_not_equal(next_host(cluster, exchange), first);
    report_reply(exchange, 200, "{\"a\":1}");
    arango_result *result = ok(arango_exchange_result(exchange));
    assert_string_equal(arango_result_json(result, NULL), "{\"a\":1}");
    json_t *attempts = attempts_of(result);
    assert_int_equal(json_array_size(attempts), 2);
    assert_string_equal(text_of(json_array_get(attempts, 0), "host"),
                        coordinator_url(cluster, first));
    assert_true(json_is_false(json_object_get(json_array_get(attempts, 0), "sent")));
    assert_true(json_is_true(json_object_get(json_array_get(attempts, 1), "sent")));
    json_decref(attempts);
    arango_result_destroy(result);
    arango_exchange_destroy(exchange);
    session_close(&session);
  }
}

static void the_call_ends_when_every_host_failed(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin_exchange_request(session.database, "POST", "/a", "{}");
  for (int i = 0; i < 3; i++) {
    struct step send = next_step(exchange, "send");
    step_free(&send);
    report_failure(exchange, "refused");
  }
  expect_done(exchange);
  expect_error(arango_exchange_result(exchange), ARANGO_ERR_CONNECT, ARANGO_NOT_EXECUTED,
               "none of 3 coordinators answered");
  arango_exchange_destroy(exchange);
  session_close(&session);
}

static void a_sent_request_is_retried_only_if_idempotent(void **state) {
  struct cluster *cluster = *state;
  static const struct {
    const char *kind;
    arango_status status;
  } rows[] = {
      {"broken", ARANGO_ERR_NETWORK},
      {"timeout", ARANGO_ERR_TIMEOUT},
      {"malformed", ARANGO_ERR_PROTOCOL},
  };
  for (size_t i = 0; i < ROWS(rows); i++) {
    /* a timeout of an attempt with the full time would end the call */
    struct session session = open_session(cluster, "{\"attempt_timeout_ms\": 1000}");
    arango_exchange *exchange = begin_exchange_request(session.database, "POST", "/a", "{}");
    struct step send = next_step(exchange, "send");
    step_free(&send);
    report_failure(exchange, rows[i].kind);
    expect_done(exchange);
    expect_error(arango_exchange_result(exchange), rows[i].status, ARANGO_EXECUTION_UNKNOWN, "");
    arango_exchange_destroy(exchange);

    exchange = begin_exchange_request(session.database, "GET", "/a", NULL);
    size_t first = next_host(cluster, exchange);
    report_failure(exchange, rows[i].kind);
    assert_int_not_equal(next_host(cluster, exchange), first);
    report_reply(exchange, 200, "{}");
    expect_ok(arango_exchange_result(exchange));
    arango_exchange_destroy(exchange);
    session_close(&session);
  }
}

/* An operation marked idempotent is retried for every method. */
static void an_idempotent_operation_is_retried(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange =
      begin_exchange(session.database, "cluster.toggle_maintenance_mode", "{\"mode\": \"off\"}");
  struct step send = next_step(exchange, "send");
  assert_string_equal(text_of(send.value, "method"), "PUT");
  step_free(&send);
  report_failure(exchange, "broken");
  expect_ok(finish_exchange(exchange));
  session_close(&session);
}

static void not_sent_is_retried_for_every_method(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin_exchange_request(session.database, "POST", "/a", "{}");
  struct step send = next_step(exchange, "send");
  step_free(&send);
  report_failure(exchange, "not_sent");
  send = next_step(exchange, "send");
  assert_string_equal(text_of(send.value, "method"), "POST");
  step_free(&send);
  report_reply(exchange, 201, "{}");
  arango_result *result = ok(arango_exchange_result(exchange));
  assert_int_equal(arango_result_http_status(result), 201);
  arango_result_destroy(result);
  arango_exchange_destroy(exchange);
  session_close(&session);
}

static void cancelled_ends_the_call(void **state) {
  static const char *const methods[] = {"GET", "POST"};
  struct session session = open_session(*state, NULL);
  for (size_t i = 0; i < ROWS(methods); i++) {
    arango_exchange *exchange = begin_exchange_request(session.database, methods[i], "/a", NULL);
    struct step send = next_step(exchange, "send");
    step_free(&send);
    report_failure(exchange, "cancelled");
    expect_done(exchange);
    expect_error(arango_exchange_result(exchange), ARANGO_ERR_CANCELLED,
                 ARANGO_EXECUTION_UNKNOWN, "cancelled");
    arango_exchange_destroy(exchange);
  }
  session_close(&session);
}

static void a_coordinator_that_cannot_serve_is_skipped(void **state) {
  struct cluster *cluster = *state;
  static const char *const answers[] = {
      "{\"error\": true, \"code\": 503, \"errorNum\": 503, \"errorMessage\":"
      " \"service unavailable due to startup or maintenance mode\"}",
      "{\"error\": true, \"code\": 503, \"errorNum\": 21003, \"errorMessage\": \"queue full\"}",
  };
  for (size_t i = 0; i < ROWS(answers); i++) {
    struct session session = open_session(cluster, NULL);
    arango_exchange *exchange = begin_exchange_request(session.database, "POST", "/a", "{}");
    size_t first = next_host(cluster, exchange);
    report_reply(exchange, 503, answers[i]);
    assert_int_not_equal(next_host(cluster, exchange), first);
    report_reply(exchange, 200, "{}");
    expect_ok(arango_exchange_result(exchange));
    arango_exchange_destroy(exchange);
    session_close(&session);
  }
}

static void a_call_that_all_hosts_defer_waits(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin_exchange_request(session.database, "POST", "/a", "{}");
  for (int i = 0; i < 3; i++) {
    struct step send = next_step(exchange, "send");
    step_free(&send);
    report_reply(exchange, 503,
                 "{\"error\": true, \"code\": 503, \"errorNum\": 21003, \"errorMessage\": \"full\"}");
  }
  struct step wait = next_step(exchange, "wait");
  json_int_t ms = json_integer_value(json_object_get(wait.value, "ms"));
  assert_in_range(ms, 1, 1000);
  step_free(&wait);
  /* no request is outstanding */
  expect_refusal(arango_exchange_failed(exchange, "refused"), "nothing was to be sent");
  expect_refusal(arango_exchange_reply(exchange, 200, NULL, "{}", 2), "nothing was to be sent");
  pause_ms((long)ms);
  expect_ok(reply_to_all(exchange, 200, "{}"));
  arango_exchange_destroy(exchange);
  session_close(&session);
}

static bool delayed_call_ends_with_its_time(void *context, int ms) {
  char options[64];
  snprintf(options, sizeof options, "{\"timeout_ms\": %d}", 5 * ms);
  struct session session = open_session(context, options);
  arango_exchange *exchange = begin_exchange_request(session.database, "GET", "/a", NULL);
  struct step send = next_step(exchange, "send");
  assert_in_range(json_integer_value(json_object_get(send.value, "timeout_ms")), 1, 5 * ms);
  step_free(&send);
  pause_ms(3 * ms);
  report_failure(exchange, "refused");
  send = next_step(exchange, NULL);
  bool is_in_time = strcmp(send.name, "send") == 0;
  if (is_in_time) {
    assert_in_range(json_integer_value(json_object_get(send.value, "timeout_ms")), 1, 2 * ms);
    pause_ms(3 * ms);
    report_failure(exchange, "timeout");
  }
  step_free(&send);
  expect_done(exchange);
  arango_result *result = arango_exchange_result(exchange);
  if (is_in_time) {
    failed(result, ARANGO_ERR_TIMEOUT, ARANGO_EXECUTION_UNKNOWN, "time");
  }
  arango_result_destroy(result);
  arango_exchange_destroy(exchange);
  session_close(&session);
  return is_in_time;
}

static void pauses_of_the_caller_count_towards_the_deadline(void **state) {
  given_time(100, delayed_call_ends_with_its_time, *state);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_request_that_was_not_sent_goes_to_another_host),
      cmocka_unit_test(the_call_ends_when_every_host_failed),
      cmocka_unit_test(a_sent_request_is_retried_only_if_idempotent),
      cmocka_unit_test(an_idempotent_operation_is_retried),
      cmocka_unit_test(not_sent_is_retried_for_every_method),
      cmocka_unit_test(cancelled_ends_the_call),
      cmocka_unit_test(a_coordinator_that_cannot_serve_is_skipped),
      cmocka_unit_test(a_call_that_all_hosts_defer_waits),
      cmocka_unit_test(pauses_of_the_caller_count_towards_the_deadline),
  };
  return cmocka_run_group_tests_name("exchange retries", tests, start_cluster, end_cluster);
}
