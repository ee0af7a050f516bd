/* Events of a client: each kind, once per occurrence. */
#include "check.h"
#include "cluster.h"
#include "events.h"
#include "faults.h"
#include "submissions.h"
#include "waiting.h"

#include <stdio.h>
#include <string.h>

/* ------------------------------------------------------------------- each kind */

static void host_down_and_host_up_are_reported_once_each(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_queue *queue = new_queue();
  subscribe(&session, queue, "host_down,host_up");
  /* the initial state is not reported */
  for (int i = 0; i < 6; i++) expect_ok(get(&session, "/_api/version"));
  expect_empty(queue);
  act_on(cluster, "Coordinator0002", "stop");
  for (int i = 0; i < 6; i++) expect_ok(get(&session, "/_api/version"));
  json_t *event = next_event(queue, "host_down");
  expect_members(event, 2, coordinator_url(cluster, 1));
  assert_in_range(number_of(event, "rest_ms"), 1, 60000);
  json_decref(event);
  expect_empty(queue);

  act_on(cluster, "Coordinator0002", "start");
  double started = now_ms();
  while (!is_readable(arango_queue_fd(queue), 0)) {
    expect_ok(get(&session, "/_api/version"));
    assert_true(now_ms() - started < PATIENCE_MS);
  }
  event = next_event(queue, "host_up");
  expect_members(event, 1, coordinator_url(cluster, 1));
  json_decref(event);
  for (int i = 0; i < 6; i++) expect_ok(get(&session, "/_api/version"));
  close_with_queue(&session, queue);
}

/* A host with an open breaker is used if there is no other. */
static void host_down_is_not_repeated_while_the_breaker_is_open(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(coordinator_url(cluster, 0), NULL, "passwd");
  arango_queue *queue = new_queue();
  subscribe(&session, queue, "host_down,host_up");
  act_on(cluster, "Coordinator0001", "stop");
  for (int i = 0; i < 3; i++) {
    expect_error(get(&session, "/_api/version"), ARANGO_ERR_CONNECT, ARANGO_NOT_EXECUTED,
                 "refused");
  }
  json_t *event = next_event(queue, "host_down");
  expect_members(event, 2, coordinator_url(cluster, 0));
  json_decref(event);
  close_with_queue(&session, queue);
}

static void refresh_hosts_can_be_submitted(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_client(coordinator_url(cluster, 0), NULL);
  arango_queue *queue = new_queue();
  assert_int_not_equal(arango_submit_refresh_hosts(session.client, queue, 7), 0);
  arango_result *result = ok(next_result(queue));
  assert_int_equal(arango_result_tag(result), 7);
  json_t *urls = json_loads(arango_result_json(result, NULL), 0, NULL);
  assert_int_equal(json_array_size(urls), 3);
  json_decref(urls);
  arango_result_destroy(result);
  assert_int_not_equal(arango_submit_refresh_hosts(NULL, queue, 8), 0);
  expect_refusal(next_result(queue), "client is NULL");
  assert_int_equal(arango_submit_refresh_hosts(session.client, NULL, 9), 0);
  close_with_queue(&session, queue);
}

static void host_found_is_reported_once_per_host(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_client(
      coordinator_url(cluster, 0), "{\"discover\": true, \"discover_interval_ms\": 100}");
  arango_queue *queue = new_queue();
  subscribe(&session, queue, "host_found");
  expect_ok(get(&session, "/_api/version"));
  bool seen[2] = {false, false};
  for (size_t i = 0; i < ROWS(seen); i++) {
    json_t *event = next_event(queue, "host_found");
    expect_members(event, 1, NULL);
    size_t index = strcmp(text_of(event, "host"), coordinator_url(cluster, 1)) == 0 ? 0 : 1;
    assert_string_equal(text_of(event, "host"), coordinator_url(cluster, index + 1));
    assert_false(seen[index]);
    seen[index] = true;
    json_decref(event);
  }
  /* known hosts are not reported again */
  expect_ok(arango_client_refresh_hosts(session.client));
  expect_empty(queue);
  /* a new coordinator is reported */
  json_t *added = subprocess_control(&cluster->process, "POST", "/_sim/coordinators", NULL);
  expect_ok(arango_client_refresh_hosts(session.client));
  json_t *event = next_event(queue, "host_found");
  expect_members(event, 1, text_of(added, "endpoint"));
  json_decref(event);
  json_decref(added);
  close_with_queue(&session, queue);
}

static void token_renewed_is_reported_with_the_age_of_the_old_token(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, "{\"auth_method\": \"jwt\"}");
  arango_queue *queue = new_queue();
  subscribe(&session, queue, "token_renewed");
  for (int i = 0; i < 3; i++) expect_ok(get(&session, "/_api/version"));
  json_t *event = next_event(queue, "token_renewed");
  /* without age_ms: there was no token before */
  expect_members(event, 0, NULL);
  json_decref(event);
  expect_empty(queue);
  for (int i = 0; i < 2; i++) {
    char secret[64];
    snprintf(secret, sizeof secret, "{\"secret\": \"secret number %d\"}", i);
    pause_ms(20);
    json_decref(subprocess_control(&cluster->process, "PUT", "/_sim/jwt-secret", secret));
    expect_ok(get(&session, "/_api/version"));
    event = next_event(queue, "token_renewed");
    expect_members(event, 1, NULL);
    assert_in_range(number_of(event, "age_ms"), 20, PATIENCE_MS);
    json_decref(event);
    expect_empty(queue);
  }
  close_with_queue(&session, queue);
}

static void a_refused_login_reports_no_event(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(cluster->hosts, "{\"auth_method\": \"jwt\"}", "wrong");
  arango_queue *queue = new_queue();
  subscribe(&session, queue, NULL);
  expect_error(get(&session, "/_api/version"), ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED,
               "Wrong credentials");
  close_with_queue(&session, queue);
}

static void a_failed_write_reports_no_retry(void **state) {
  struct faults *faults = *state;
  char hosts[128];
  snprintf(hosts, sizeof hosts, "%s,%s", faulty_url(faults, 0), faulty_url(faults, 1));
  struct session session = open_client(hosts, NULL);
  arango_queue *queue = new_queue();
  subscribe(&session, queue, "retry");
  misbehave(faults, 0, "{\"fault\": \"close-before-answer\"}");
  misbehave(faults, 1, "{\"fault\": \"close-before-answer\"}");
  expect_error(request(&session, "POST", "/a", "{}"), ARANGO_ERR_NETWORK,
               ARANGO_EXECUTION_UNKNOWN, "closed");
  expect_empty(queue);
  close_with_queue(&session, queue);
}

static void retry_is_reported_for_each_further_attempt(void **state) {
  struct faults *faults = *state;
  char hosts[128];
  snprintf(hosts, sizeof hosts, "%s,%s", faulty_url(faults, 0), faulty_url(faults, 1));
  struct session session = open_client(hosts, NULL);
  arango_queue *queue = new_queue();
  arango_queue *results = new_queue();
  subscribe(&session, queue, "retry");
  for (int submits = 0; submits < 2; submits++) {
    /* the host of the next call */
    misbehave(faults, 0, "{\"fault\": \"close-before-answer\", \"times\": 1}");
    arango_result *result;
    if (submits) {
      submit(&session, "GET", "/a", NULL, results, 0);
      result = ok(next_result(results));
    } else {
      result = ok(get(&session, "/a"));
    }
    json_t *attempts = attempts_of(result);
    arango_result_destroy(result);
    for (size_t i = 0; i + 1 < json_array_size(attempts); i++) {
      json_t *event = next_event(queue, "retry");
      expect_members(event, 2, text_of(json_array_get(attempts, i), "host"));
      assert_string_equal(text_of(event, "outcome"),
                          text_of(json_array_get(attempts, i), "outcome"));
      json_decref(event);
    }
    if (!submits) assert_int_equal(json_array_size(attempts), 2);
    json_decref(attempts);
    expect_empty(queue);
    behave(state);
  }
  arango_queue_destroy(results);
  close_with_queue(&session, queue);
}

/* Asserts the slow_call of a call that has just ended. */
static void expect_slow_call(arango_queue *queue, double started, int ms, size_t members,
                             const char *host) {
  double lasted = now_ms() - started;
  json_t *event = next_event(queue, "slow_call");
  expect_members(event, members, host);
  assert_in_range(number_of(event, "ms"), ms - 5, (json_int_t)lasted + 1);
  assert_int_equal(number_of(event, "attempts"), 1);
  if (members == 4) assert_string_equal(text_of(event, "operation"), "cluster.health");
  json_decref(event);
  expect_empty(queue);
}

/* Uses a limit of 2 * ms and calls of 3 * ms. */
static bool slow_calls_are_told(void *context, int ms) {
  struct faults *faults = context;
  void *fixture = faults;
  char options[128];
  behave(&fixture);
  snprintf(options, sizeof options, "{\"slow_call_ms\": %d}", 2 * ms);
  struct session session = open_client(faulty_url(faults, 0), options);
  arango_queue *queue = new_queue();
  arango_queue *results = new_queue();
  subscribe(&session, queue, "slow_call");
  expect_ok(get(&session, "/a"));
  /* too late if a busy machine made the call slow */
  arango_result *event = arango_queue_next(queue, 0);
  bool is_in_time = event == NULL;
  arango_result_destroy(event);
  snprintf(options, sizeof options, "{\"fault\": \"delay\", \"seconds\": %g}", 3 * ms / 1e3);
  misbehave(faults, 0, options);
  for (int submits = 0; submits < 2; submits++) {
    double started = now_ms();
    if (submits) {
      submit(&session, "GET", "/a", NULL, results, 0);
      expect_successes(results, 1);
    } else {
      expect_ok(get(&session, "/a"));
    }
    expect_slow_call(queue, started, 3 * ms, 3, faulty_url(faults, 0));
  }
  /* an operation that fails */
  arango_database *hasty = NULL;
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\"}");
  snprintf(options, sizeof options, "{\"timeout_ms\": %d, \"version_check\": false}", 3 * ms);
  expect_ok(arango_database_derive(session.database, options, &hasty));
  double started = now_ms();
  arango_result *result = arango_call(hasty, "cluster.health", NULL);
  assert_int_equal(arango_result_status(result), ARANGO_ERR_TIMEOUT);
  arango_result_destroy(result);
  expect_slow_call(queue, started, 3 * ms, 4, faulty_url(faults, 0));
  arango_database_destroy(hasty);
  arango_queue_destroy(results);
  close_with_queue(&session, queue);
  return is_in_time;
}

static void slow_call_is_reported_beyond_slow_call_ms(void **state) {
  given_time(50, slow_calls_are_told, *state);
}

int main(void) {
  const struct CMUnitTest cluster_tests[] = {
      cmocka_unit_test_teardown(host_down_and_host_up_are_reported_once_each, reset_cluster),
      cmocka_unit_test_teardown(host_down_is_not_repeated_while_the_breaker_is_open, reset_cluster),
      cmocka_unit_test(refresh_hosts_can_be_submitted),
      cmocka_unit_test_teardown(host_found_is_reported_once_per_host, reset_cluster),
      cmocka_unit_test_teardown(token_renewed_is_reported_with_the_age_of_the_old_token, reset_cluster),
      cmocka_unit_test(a_refused_login_reports_no_event),
  };
  const struct CMUnitTest fault_tests[] = {
      cmocka_unit_test_setup(retry_is_reported_for_each_further_attempt, behave),
      cmocka_unit_test_setup(a_failed_write_reports_no_retry, behave),
      cmocka_unit_test_setup(slow_call_is_reported_beyond_slow_call_ms, behave),
  };
  int failures = cmocka_run_group_tests_name("events of a cluster", cluster_tests,
                                             start_cluster, end_cluster);
  failures += cmocka_run_group_tests_name("events of faulty hosts", fault_tests, start_faults,
                                          end_faults);
  return failures;
}
