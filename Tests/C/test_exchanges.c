/* Exchanges: results equal to those of blocking calls, refused arguments, and lifetime. */
#include "check.h"
#include "cluster.h"
#include "exchanges.h"
#include "http_calls.h"
#include "result_compare.h"
#include "submissions.h"

#include <string.h>

/* --------------------------------------------------------------------- results */

static void an_operation_has_the_result_of_its_blocking_call(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(coordinator_url(cluster, 0), NULL, "passwd");
  static const struct {
    const char *operation, *arguments;
  } rows[] = {
      {"cluster.server_role", NULL},
      {"cluster.endpoints", "{}"},
      {"server.version", "{\"details\": true}"},
      {"cluster.server_version", "{\"server_id\": \"DBServer0001\"}"},
      {"cluster.server_version", "{\"server_id\": \"PRMR-none\"}"},
      {"cluster.toggle_maintenance_mode", "{\"mode\": \"off\"}"},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    arango_result *called = arango_call(session.database, rows[i].operation, rows[i].arguments);
    arango_result *driven = finish_exchange(
        begin_exchange(session.database, rows[i].operation, rows[i].arguments));
    assert_int_equal(arango_result_tag(driven), 0);
    if (!results_match(called, driven)) {
      print_error("... for %s\n", rows[i].operation);
      wrong++;
    }
  }
  assert_int_equal(wrong, 0);
  session_close(&session);
}

/* Times in the result differ and are not compared. */
static void health_equals_that_of_the_blocking_call(void **state) {
  struct session session = open_session(*state, NULL);
  json_t *answers[] = {answer_of(arango_cluster_health(session.database)),
                       answer_of(finish_exchange(begin_exchange(session.database, "cluster.health", NULL)))};
  for (size_t i = 0; i < ROWS(answers); i++) {
    const char *id;
    json_t *server;
    assert_true(json_object_size(json_object_get(answers[i], "Health")) == 9);
    json_object_foreach(json_object_get(answers[i], "Health"), id, server) {
      assert_string_equal(text_of(server, "Status"), "GOOD");
      json_object_del(server, "LastAckedTime");
      json_object_del(server, "SyncTime");
      json_object_del(server, "Timestamp");
    }
  }
  assert_true(json_equal(answers[0], answers[1]));
  json_decref(answers[0]);
  json_decref(answers[1]);
  session_close(&session);
}

static void a_request_has_the_result_of_its_blocking_call(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(coordinator_url(cluster, 0), NULL, "passwd");
  static const struct {
    const char *method, *path, *body;
  } rows[] = {
      {"GET", "/_api/version", NULL},
      {"HEAD", "/_api/version", NULL},
      {"OPTIONS", "/_api/version", NULL},
      {"GET", "/no/such/path", NULL},
      {"POST", "/_api/document/none", "{\"a\": 1}"},
      {"POST", "/_api/document/none", "no JSON"},
      {"DELETE", "/_api/document/none/1", NULL},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    arango_result *called = request(&session, rows[i].method, rows[i].path, rows[i].body);
    arango_result *driven =
        finish_exchange(begin_exchange_request(session.database, rows[i].method, rows[i].path, rows[i].body));
    if (!results_match(called, driven)) {
      print_error("... for %s %s\n", rows[i].method, rows[i].path);
      wrong++;
    }
  }
  assert_int_equal(wrong, 0);
  session_close(&session);
}

static void unusable_arguments_are_refused_immediately(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_database *database = session.database;
  arango_exchange *exchange = (arango_exchange *)&session;
  expect_refusal(arango_exchange_begin(database, "cluster.helth", NULL, &exchange),
                 "\"cluster.helth\"");
  assert_null(exchange);
  expect_refusal(arango_exchange_begin(database, NULL, NULL, &exchange), "operation is NULL");
  expect_refusal(arango_exchange_begin(database, "cluster.health", "[]", &exchange), "arguments");
  expect_refusal(arango_exchange_begin(NULL, "cluster.health", NULL, &exchange),
                 "database is NULL");
  expect_refusal(arango_exchange_begin(database, "cluster.health", NULL, NULL),
                 "out_exchange is NULL");
  exchange = (arango_exchange *)&session;
  expect_refusal(
      arango_exchange_begin_request(database, "TRACE", "/a", NULL, NULL, 0, &exchange), "method");
  assert_null(exchange);
  expect_refusal(arango_exchange_begin_request(database, "GET", "a", NULL, NULL, 0, &exchange),
                 "path");
  expect_refusal(
      arango_exchange_begin_request(database, "GET", "/a", "{\"Host\": \"b\"}", NULL, 0, &exchange),
      "Host");
  expect_refusal(arango_exchange_begin_request(database, "POST", "/a", NULL, NULL, 5, &exchange),
                 "body");
  expect_refusal(arango_exchange_begin_request(database, "HEAD", "/a", NULL, "x", 1, &exchange),
                 "HEAD");
  expect_refusal(arango_exchange_begin_request(NULL, "GET", "/a", NULL, NULL, 0, &exchange),
                 "database is NULL");
  expect_refusal(arango_exchange_begin_request(database, "GET", "/a", NULL, NULL, 0, NULL),
                 "out_exchange is NULL");
  session_close(&session);
  expect_no_request(cluster);
}

static void null_is_refused_everywhere(void **state) {
  (void)state;
  expect_refusal(arango_exchange_next(NULL), "exchange is NULL");
  expect_refusal(arango_exchange_reply(NULL, 200, NULL, NULL, 0), "exchange is NULL");
  expect_refusal(arango_exchange_failed(NULL, NULL), "exchange is NULL");
  expect_refusal(arango_exchange_result(NULL), "exchange is NULL");
  arango_exchange_destroy(NULL);
}

/* --------------------------------------------------------------------- lifetime */

static void an_exchange_may_be_destroyed_after_each_step(void **state) {
  for (int point = 0; point <= 5; point++) {
    struct session session = open_session(*state, NULL);
    arango_exchange *exchange = begin_exchange_request(session.database, "POST", "/a", "{}");
    for (int i = 1; i <= point; i++) {
      struct step step;
      switch (i) {
      case 1:
        step = next_step(exchange, "send");
        step_free(&step);
        break;
      case 2: report_failure(exchange, "refused"); break;
      case 3:
        step = next_step(exchange, "send");
        step_free(&step);
        break;
      case 4: report_reply(exchange, 200, "{}"); break;
      case 5: expect_done(exchange); break;
      }
    }
    arango_exchange_destroy(exchange);
    for (size_t host = 0; host < 3; host++) {
      assert_int_equal(number_of_host(session.client, host, "in_flight"), 0);
    }
    expect_ok(get(&session, "/_api/version"));
    session_close(&session);
  }
}

static void an_abandoned_login_is_taken_over_by_another_exchange(void **state) {
  struct session session = open_session(*state, "{\"auth_method\": \"jwt\"}");
  arango_exchange *first = begin_exchange(session.database, "cluster.server_role", NULL);
  arango_exchange *second = begin_exchange(session.database, "cluster.server_role", NULL);
  struct step send = next_step(first, "send");
  struct step wait = next_step(second, "wait");
  step_free(&send);
  step_free(&wait);
  arango_exchange_destroy(first);
  expect_json(finish_exchange(second), "\"COORDINATOR\"");
  expect_json(arango_cluster_server_role(session.database), "\"COORDINATOR\"");
  session_close(&session);
}

/* This includes an exchange whose outstanding request has no reported outcome. */
static void a_client_that_is_destroyed_ends_its_exchanges(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *fresh = begin_exchange_request(session.database, "POST", "/a", "{}");
  arango_exchange *sent = begin_exchange_request(session.database, "POST", "/a", "{}");
  arango_exchange *over = begin_exchange_request(session.database, "POST", "/a", "{}");
  struct step send = next_step(sent, "send");
  step_free(&send);
  send = next_step(over, "send");
  step_free(&send);
  report_reply(over, 200, "{\"a\":1}");
  arango_client_destroy(session.client);
  expect_done(fresh);
  expect_error(arango_exchange_result(fresh), ARANGO_ERR_CLOSED, ARANGO_NOT_EXECUTED,
               "the client is destroyed");
  expect_done(sent);
  arango_result *result = arango_exchange_result(sent);
  assert_int_equal(arango_result_status(result), ARANGO_ERR_CLOSED);
  assert_int_equal(arango_result_execution(result), ARANGO_EXECUTION_UNKNOWN);
  arango_result_destroy(result);
  expect_json(arango_exchange_result(over), "{\"a\":1}");
  arango_exchange *late = NULL;
  arango_result *begun =
      arango_exchange_begin_request(session.database, "GET", "/a", NULL, NULL, 0, &late);
  if (late != NULL) {
    arango_result_destroy(begun);
    expect_done(late);
    begun = arango_exchange_result(late);
  }
  expect_error(begun, ARANGO_ERR_CLOSED, ARANGO_NOT_EXECUTED, "the client is destroyed");
  arango_exchange_destroy(late);
  arango_exchange_destroy(fresh);
  arango_exchange_destroy(sent);
  arango_exchange_destroy(over);
  arango_database_destroy(session.database);
}

static void an_exchange_outlives_its_database(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin_exchange(session.database, "cluster.server_role", NULL);
  arango_database_destroy(session.database);
  expect_json(finish_exchange(exchange), "\"COORDINATOR\"");
  arango_client_destroy(session.client);
}

/* Both update the circuit breakers: after a failure reported by one, the other only probes the
 * host. */
static void calls_and_exchanges_share_the_state_of_hosts(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_exchange *exchange = begin_exchange_request(session.database, "GET", "/_api/version", NULL);
  size_t lost = next_host(cluster, exchange);
  act_on(cluster, server_text(cluster, "coordinators", lost, "id"), "stop");
  report_failure(exchange, "refused");
  expect_ok(finish_exchange(exchange));
  for (int i = 0; i < 6; i++) {
    arango_result *result = ok(get(&session, "/_api/version"));
    json_t *attempts = attempts_of(result);
    size_t index;
    json_t *attempt;
    json_array_foreach(attempts, index, attempt) {
      if (strcmp(text_of(attempt, "host"), coordinator_url(cluster, lost)) != 0) continue;
      assert_non_null(strstr(text_of(attempt, "outcome"), "probe: connection refused ("));
    }
    json_decref(attempts);
    arango_result_destroy(result);
  }
  session_close(&session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(an_operation_has_the_result_of_its_blocking_call),
      cmocka_unit_test(health_equals_that_of_the_blocking_call),
      cmocka_unit_test(a_request_has_the_result_of_its_blocking_call),
      cmocka_unit_test_setup(unusable_arguments_are_refused_immediately, forget_requests),
      cmocka_unit_test(null_is_refused_everywhere),
      cmocka_unit_test(an_exchange_may_be_destroyed_after_each_step),
      cmocka_unit_test(an_abandoned_login_is_taken_over_by_another_exchange),
      cmocka_unit_test(a_client_that_is_destroyed_ends_its_exchanges),
      cmocka_unit_test(an_exchange_outlives_its_database),
      cmocka_unit_test_teardown(calls_and_exchanges_share_the_state_of_hosts, reset_cluster),
  };
  return cmocka_run_group_tests_name("exchanges", tests, start_cluster, end_cluster);
}
