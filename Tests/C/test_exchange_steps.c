/* Steps of an exchange: requests given to the caller, and order and form of its reports. */
#include "check.h"
#include "cluster.h"
#include "exchanges.h"
#include "http_calls.h"
#include "waiting.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* -------------------------------------------------------------------- requests */

static void a_send_step_describes_the_complete_request(void **state) {
  struct cluster *cluster = *state;
  struct session session =
      open_session(cluster, "{\"timeout_ms\": 20000, \"headers\": {\"X-Own\": \"1\"}}");
  arango_exchange *exchange = NULL;
  expect_ok(arango_exchange_begin_request(session.database, "PUT", "/a%20b?c=d",
                                          "{\"X-More\": \"2\"}", "{\"n\": 1}", 8, &exchange));
  struct step send = next_step(exchange, "send");
  assert_int_equal(json_object_size(send.value), 7);
  assert_string_equal(text_of(send.value, "method"), "PUT");
  char url[128];
  snprintf(url, sizeof url, "%s/_db/_system/a%%20b?c=d", coordinator_url(cluster, 0));
  assert_string_equal(text_of(send.value, "url"), url);
  assert_string_equal(text_of(send.value, "body"), "{\"n\": 1}");
  assert_in_range(json_integer_value(json_object_get(send.value, "timeout_ms")),
                  20000 - AT_ONCE_MS, 20000);
  assert_in_range(json_integer_value(json_object_get(send.value, "connect_timeout_ms")), 1, 5000);
  assert_true(json_is_false(json_object_get(send.value, "fresh")));
  const json_t *headers = json_object_get(send.value, "headers");
  assert_string_equal(text_of(headers, "X-Own"), "1");
  assert_string_equal(text_of(headers, "X-More"), "2");
  /* root:passwd */
  assert_string_equal(text_of(headers, "Authorization"), "Basic cm9vdDpwYXNzd2Q=");
  assert_string_equal(text_of(headers, "Content-Type"), "application/json");
  const char *name;
  json_t *value;
  json_object_foreach((json_t *)headers, name, value) assert_true(json_is_string(value));
  step_free(&send);
  arango_exchange_destroy(exchange);
  session_close(&session);
  expect_no_request(cluster);
}

static void next_repeats_a_step_until_its_outcome_is_reported(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin_exchange_request(session.database, "POST", "/a", "{}");
  arango_result *first = ok(arango_exchange_next(exchange));
  for (int i = 0; i < 3; i++) {
    expect_json(arango_exchange_next(exchange), arango_result_json(first, NULL));
  }
  arango_result_destroy(first);
  report_reply(exchange, 200, "{}");
  expect_json(arango_exchange_next(exchange), "{\"done\":true}");
  expect_json(arango_exchange_next(exchange), "{\"done\":true}");
  expect_json(arango_exchange_result(exchange), "{}");
  arango_exchange_destroy(exchange);
  session_close(&session);
}

/* This includes prerequisites: the version of the coordinator, and the id of a server. */
static void the_library_sends_nothing_itself(void **state) {
  struct cluster *cluster = *state;
  static const struct {
    const char *operation, *arguments, *first;
  } rows[] = {
      {"server.deployment_id", NULL, "/_api/version"},
      {"cluster.dbserver_statistics", "{\"server_id\": \"DBServer0001\"}", "/_api/version"},
  };
  for (size_t i = 0; i < ROWS(rows); i++) {
    forget_requests(state);
    struct session session = open_session(cluster, NULL);
    arango_exchange *exchange = begin_exchange(session.database, rows[i].operation, rows[i].arguments);
    size_t sent = 0;
    for (;; sent++) {
      json_t *requests = requests_of(cluster);
      assert_int_equal(json_array_size(requests), sent);
      json_decref(requests);
      struct step step = next_step(exchange, NULL);
      bool is_done = strcmp(step.name, "done") == 0;
      if (sent == 0) assert_non_null(strstr(text_of(step.value, "url"), rows[i].first));
      step_free(&step);
      if (is_done) break;
      send_and_report(exchange);
    }
    assert_true(sent >= 2);
    expect_ok(arango_exchange_result(exchange));
    arango_exchange_destroy(exchange);
    session_close(&session);
  }
}

static void bodies_are_passed_unchanged(void **state) {
  struct session session = open_session(*state, NULL);
  static const char bytes[] = "\xff\0binary\x80";
  static const char text[] = "\"a\0b \xc3\xbc\"";
  arango_exchange *exchange = NULL;
  expect_ok(arango_exchange_begin_request(session.database, "POST", "/a", NULL, bytes,
                                          sizeof bytes - 1, &exchange));
  struct step send = next_step(exchange, "send");
  size_t size = 0;
  assert_true(json_is_null(json_object_get(send.value, "body")));
  assert_memory_equal(arango_result_body(send.result, &size), bytes, sizeof bytes - 1);
  assert_int_equal(size, sizeof bytes - 1);
  step_free(&send);
  /* the body of the response too */
  expect_ok(arango_exchange_reply(exchange, 200,
                                  "{\"Content-Type\": \"application/octet-stream\"}", bytes,
                                  sizeof bytes - 1));
  arango_result *result = ok(arango_exchange_result(exchange));
  assert_memory_equal(arango_result_body(result, &size), bytes, sizeof bytes - 1);
  assert_int_equal(size, sizeof bytes - 1);
  assert_string_equal(arango_result_header(result, "content-type"), "application/octet-stream");
  arango_result_destroy(result);
  arango_exchange_destroy(exchange);

  expect_ok(arango_exchange_begin_request(session.database, "POST", "/a", NULL, text,
                                          sizeof text - 1, &exchange));
  send = next_step(exchange, "send");
  json_t *body = json_object_get(send.value, "body");
  assert_int_equal(json_string_length(body), sizeof text - 1);
  assert_memory_equal(json_string_value(body), text, sizeof text - 1);
  assert_memory_equal(arango_result_body(send.result, &size), text, sizeof text - 1);
  assert_int_equal(size, sizeof text - 1);
  step_free(&send);
  arango_exchange_destroy(exchange);

  exchange = begin_exchange_request(session.database, "GET", "/a", NULL);
  send = next_step(exchange, "send");
  assert_true(json_is_null(json_object_get(send.value, "body")));
  arango_result_body(send.result, &size);
  assert_int_equal(size, 0);
  step_free(&send);
  arango_exchange_destroy(exchange);
  session_close(&session);
}

/* The caller sends the login too, and later calls use its token. */
static void the_caller_sends_the_login(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, "{\"auth_method\": \"jwt\"}");
  arango_exchange *exchange = begin_exchange(session.database, "cluster.server_role", NULL);
  struct step send = next_step(exchange, "send");
  assert_string_equal(text_of(send.value, "method"), "POST");
  assert_non_null(strstr(text_of(send.value, "url"), "/_open/auth"));
  assert_non_null(strstr(text_of(send.value, "body"), "passwd"));
  assert_null(json_object_get(json_object_get(send.value, "headers"), "Authorization"));
  step_free(&send);
  send_and_report(exchange);
  send = next_step(exchange, "send");
  assert_non_null(strstr(text_of(send.value, "url"), "/_admin/server/role"));
  const char *line = text_of(json_object_get(send.value, "headers"), "Authorization");
  assert_int_equal(strncmp(line, "bearer ", 7), 0);
  char *token = strdup(line + 7);
  step_free(&send);
  send_and_report(exchange);
  arango_result *result = ok(arango_exchange_result(exchange));
  assert_string_equal(arango_result_json(result, NULL), "\"COORDINATOR\"");
  assert_null(strstr(arango_result_attempts(result), token));
  arango_result_destroy(result);
  arango_exchange_destroy(exchange);
  free(token);

  forget_requests(state);
  expect_json(finish_exchange(begin_exchange(session.database, "cluster.server_role", NULL)),
              "\"COORDINATOR\"");
  expect_json(arango_cluster_server_role(session.database), "\"COORDINATOR\"");
  json_t *requests = requests_of(cluster);
  assert_int_equal(json_array_size(requests), 2);
  json_decref(requests);
  session_close(&session);
}

/* An exchange that waits for the login of another gets "wait" steps, then the token. */
static void exchanges_share_one_login(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, "{\"auth_method\": \"jwt\"}");
  arango_exchange *first = begin_exchange(session.database, "cluster.server_role", NULL);
  arango_exchange *second = begin_exchange(session.database, "cluster.server_role", NULL);
  struct step send = next_step(first, "send");
  struct step wait = next_step(second, "wait");
  assert_in_range(json_integer_value(json_object_get(wait.value, "ms")), 1, 1000);
  step_free(&send);
  step_free(&wait);
  expect_json(finish_exchange(first), "\"COORDINATOR\"");
  expect_json(finish_exchange(second), "\"COORDINATOR\"");
  json_t *requests = requests_of(cluster);
  assert_int_equal(json_array_size(requests), 3);
  json_decref(requests);
  session_close(&session);
}

/* ----------------------------------------------------------- refused reports */

static void calls_in_the_wrong_order_are_refused(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin_exchange_request(session.database, "POST", "/a", "{}");
  expect_refusal(arango_exchange_result(exchange), "not over");
  struct step send = next_step(exchange, "send");
  step_free(&send);
  expect_refusal(arango_exchange_result(exchange), "not over");
  report_reply(exchange, 200, "{\"a\":1}");
  expect_refusal(arango_exchange_reply(exchange, 200, NULL, "{}", 2), "nothing was to be sent");
  expect_refusal(arango_exchange_failed(exchange, "refused"), "nothing was to be sent");
  expect_done(exchange);
  expect_refusal(arango_exchange_failed(exchange, "refused"), "nothing was to be sent");
  expect_json(arango_exchange_result(exchange), "{\"a\":1}");
  expect_refusal(arango_exchange_result(exchange), "given before");
  expect_done(exchange);
  arango_exchange_destroy(exchange);
  session_close(&session);
}

/* A second report is not taken for the response to the next request. */
static void a_second_report_for_a_request_is_refused(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin_exchange_request(session.database, "POST", "/a", "{}");
  struct step send = next_step(exchange, "send");
  step_free(&send);
  report_failure(exchange, "refused");
  expect_refusal(arango_exchange_failed(exchange, "refused"), "nothing was to be sent");
  expect_refusal(arango_exchange_reply(exchange, 200, NULL, "{}", 2), "nothing was to be sent");
  send = next_step(exchange, "send");
  step_free(&send);
  report_reply(exchange, 200, "{\"a\":1}");
  expect_json(arango_exchange_result(exchange), "{\"a\":1}");
  arango_exchange_destroy(exchange);
  session_close(&session);
}

static void a_report_before_the_first_step_is_refused(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin_exchange_request(session.database, "POST", "/a", "{}");
  expect_refusal(arango_exchange_reply(exchange, 200, NULL, "{}", 2), "nothing was to be sent");
  expect_refusal(arango_exchange_failed(exchange, "refused"), "nothing was to be sent");
  struct step send = next_step(exchange, "send");
  step_free(&send);
  report_reply(exchange, 200, "{}");
  expect_ok(finish_exchange(exchange));
  session_close(&session);
}

/* A refused report changes nothing: a valid one may follow. */
static void an_invalid_report_is_refused(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin_exchange_request(session.database, "POST", "/a", "{}");
  arango_result *first = ok(arango_exchange_next(exchange));
  static const struct {
    const char *kind, *words;
  } kinds[] = {
      {NULL, "kind is NULL"}, {"", "kind"},          {"Refused", "Refused"},
      {"lost", "lost"},       {"\xff", "not UTF-8"}, {"timeout\n", "\\x0a"},
  };
  static const struct {
    int32_t status;
    const char *headers, *body;
    size_t size;
    const char *words;
  } replies[] = {
      {0, NULL, NULL, 0, "http_status"},
      {-200, NULL, NULL, 0, "http_status"},
      {99, NULL, NULL, 0, "http_status"},
      {1000, NULL, NULL, 0, "http_status"},
      {INT32_MAX, NULL, NULL, 0, "http_status"},
      {200, "", NULL, 0, "headers: not JSON"},
      {200, "[]", NULL, 0, "headers are a JSON object, not an array"},
      {200, "{\"A\": 1}", NULL, 0, "header A"},
      {200, "{\"A\": \"b\\r\\nc\"}", NULL, 0, "header A"},
      {200, "\xff", NULL, 0, "headers is not UTF-8"},
      {200, NULL, NULL, 5, "body is NULL and body_size 5"},
      {200, NULL, "x", SIZE_MAX, "body_size"},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(kinds); i++) {
    wrong += !is_refusal(arango_exchange_failed(exchange, kinds[i].kind), kinds[i].words);
  }
  for (size_t i = 0; i < ROWS(replies); i++) {
    wrong += !is_refusal(arango_exchange_reply(exchange, replies[i].status, replies[i].headers,
                                               replies[i].body, replies[i].size),
                         replies[i].words);
  }
  assert_int_equal(wrong, 0);
  expect_json(arango_exchange_next(exchange), arango_result_json(first, NULL));
  arango_result_destroy(first);
  report_reply(exchange, 200, "{}");
  expect_ok(arango_exchange_result(exchange));
  arango_exchange_destroy(exchange);
  session_close(&session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(a_send_step_describes_the_complete_request, forget_requests),
      cmocka_unit_test(next_repeats_a_step_until_its_outcome_is_reported),
      cmocka_unit_test_setup(the_library_sends_nothing_itself, forget_requests),
      cmocka_unit_test(bodies_are_passed_unchanged),
      cmocka_unit_test(the_caller_sends_the_login),
      cmocka_unit_test_setup(exchanges_share_one_login, forget_requests),
      cmocka_unit_test(calls_in_the_wrong_order_are_refused),
      cmocka_unit_test(a_second_report_for_a_request_is_refused),
      cmocka_unit_test(a_report_before_the_first_step_is_refused),
      cmocka_unit_test(an_invalid_report_is_refused),
  };
  return cmocka_run_group_tests_name("exchange steps", tests, start_cluster, end_cluster);
}
