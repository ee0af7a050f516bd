/* Subscriptions to events: kinds, replaced and shared queues, limits and lifetime. */
#include "check.h"
#include "cluster.h"
#include "events.h"
#include "faults.h"
#include "submissions.h"
#include "waiting.h"

#include <stdio.h>
#include <string.h>

/* ----------------------------------------------------------------- subscriptions */

/* Makes a call that causes one host_down, one retry and one slow_call. */
static void let_much_happen(const struct faults *faults, const struct session *session) {
  misbehave(faults, 0, "{\"fault\": \"refuse\"}");
  misbehave(faults, 1, "{\"fault\": \"delay\", \"seconds\": 0.003}");
  expect_ok(get(session, "/a"));
}

/* Opens a client on two hosts whose calls are slow from 1 ms on. */
static struct session open_pair(const struct faults *faults) {
  char hosts[128];
  snprintf(hosts, sizeof hosts, "%s,%s", faulty_url(faults, 0), faulty_url(faults, 1));
  return open_client(hosts, "{\"slow_call_ms\": 1}");
}

static void expect_kinds(arango_queue *queue, const char *const *kinds, size_t count) {
  bool seen[4] = {false};
  for (size_t i = 0; i < count; i++) {
    arango_result *result = next_result(queue);
    assert_int_equal(arango_result_tag(result), EVENT_TAG);
    json_t *event = answer_of(result);
    size_t kind = 0;
    while (kind < count && strcmp(text_of(event, "event"), kinds[kind]) != 0) kind++;
    if (kind == count) fail_msg("nobody asked for %s", text_of(event, "event"));
    assert_false(seen[kind]);
    seen[kind] = true;
    json_decref(event);
  }
  expect_empty(queue);
}

static void only_the_named_kinds_are_reported(void **state) {
  static const struct {
    const char *names;
    const char *kinds[3];
    size_t count;
  } rows[] = {
      {"retry", {"retry"}, 1},
      {"host_down", {"host_down"}, 1},
      {"slow_call,host_down", {"slow_call", "host_down"}, 2},
      {"host_down,retry,slow_call,host_down", {"host_down", "retry", "slow_call"}, 3},
      {"token_renewed,host_found", {NULL}, 0},
      {NULL, {"host_down", "retry", "slow_call"}, 3},
      {"", {NULL}, 0},
  };
  for (size_t i = 0; i < ROWS(rows); i++) {
    behave(state);
    struct session session = open_pair(*state);
    arango_queue *queue = new_queue();
    subscribe(&session, queue, rows[i].names);
    let_much_happen(*state, &session);
    expect_kinds(queue, rows[i].kinds, rows[i].count);
    close_with_queue(&session, queue);
  }
}

static void an_unknown_kind_is_refused(void **state) {
  struct session session = open_pair(*state);
  arango_queue *queue = new_queue();
  static const struct {
    const char *kinds, *words;
  } rows[] = {
      {"host_dwn", "host_dwn"},
      {"retry,host_dwn", "host_dwn"},
      {"retry,", "\"\""},
      {",", "\"\""},
      {"Retry", "Retry"},
      {"retry host_down", "retry host_down"},
      {"retry\n", "\\x0a"},
      {"\xff", "kinds is not UTF-8"},
  };
  /* the previous subscription stays */
  subscribe(&session, queue, "retry");
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    wrong += !is_refusal(arango_client_events(session.client, queue, rows[i].kinds, 1),
                         rows[i].words);
  }
  assert_int_equal(wrong, 0);
  expect_refusal(arango_client_events(NULL, queue, NULL, 1), "client is NULL");
  expect_refusal(arango_client_events(session.client, NULL, NULL, 1), "queue is NULL");
  expect_refusal(arango_client_events(NULL, NULL, "x", 1), "client is NULL");
  let_much_happen(*state, &session);
  expect_kinds(queue, (const char *const[]){"retry"}, 1);
  close_with_queue(&session, queue);
}

static void a_second_subscription_replaces_the_first(void **state) {
  struct session session = open_pair(*state);
  arango_queue *queues[] = {new_queue(), new_queue()};
  subscribe(&session, queues[0], NULL);
  subscribe(&session, queues[1], "retry");
  let_much_happen(*state, &session);
  expect_empty(queues[0]);
  expect_kinds(queues[1], (const char *const[]){"retry"}, 1);
  subscribe(&session, queues[0], "");
  behave(state);
  let_much_happen(*state, &session);
  expect_empty(queues[0]);
  arango_queue_destroy(queues[0]);
  close_with_queue(&session, queues[1]);
}

static void events_of_many_clients_share_a_queue_with_results(void **state) {
  struct session sessions[] = {open_pair(*state), open_pair(*state)};
  arango_queue *queue = new_queue();
  for (size_t i = 0; i < ROWS(sessions); i++) {
    expect_ok(arango_client_events(sessions[i].client, queue, "retry", 10 + i));
  }
  misbehave(*state, 0, "{\"fault\": \"refuse\"}");
  for (size_t i = 0; i < ROWS(sessions); i++) {
    for (int turn = 0; turn < 2; turn++) submit(&sessions[i], "GET", "/a", NULL, queue, 20 + i);
  }
  size_t times[4] = {0};
  for (size_t i = 0; i < 6; i++) {
    arango_result *result = ok(next_result(queue));
    uint64_t tag = arango_result_tag(result);
    bool is_event = tag < 20;
    assert_in_range(tag, is_event ? 10 : 20, is_event ? 11 : 21);
    times[is_event ? tag - 10 : tag - 18]++;
    assert_int_equal(strstr(arango_result_json(result, NULL), "\"event\"") != NULL, is_event);
    arango_result_destroy(result);
  }
  for (size_t i = 0; i < ROWS(times); i++) assert_int_equal(times[i], i < 2 ? 1 : 2);
  session_close(&sessions[0]);
  close_with_queue(&sessions[1], queue);
}

/* ------------------------------------------------------------------------- limits */

/* Makes calls that each cause one slow_call. */
static void make_slow_calls(const struct session *session, size_t count) {
  arango_queue *results = new_queue();
  for (uint64_t tag = 0; tag < count; tag++) submit(session, "GET", "/a", NULL, results, tag);
  expect_successes(results, count);
  arango_queue_destroy(results);
}

static void beyond_1000_unread_events_further_ones_are_dropped_and_counted(void **state) {
  struct faults *faults = *state;
  struct session session = open_client(faulty_url(faults, 0), "{\"slow_call_ms\": 1}");
  arango_queue *queue = new_queue();
  enum { KEPT = 1000, BEYOND = 234 };
  subscribe(&session, queue, "slow_call");
  misbehave(faults, 0, "{\"fault\": \"delay\", \"seconds\": 0.003}");
  make_slow_calls(&session, KEPT + BEYOND);
  /* free space for one event, which counts the dropped ones */
  json_t *event = next_event(queue, "slow_call");
  assert_null(json_object_get(event, "dropped"));
  json_decref(event);
  make_slow_calls(&session, 2);
  for (size_t i = 1; i < KEPT; i++) {
    event = next_event(queue, "slow_call");
    assert_null(json_object_get(event, "dropped"));
    json_decref(event);
  }
  event = next_event(queue, "slow_call");
  assert_int_equal(number_of(event, "dropped"), BEYOND);
  json_decref(event);
  expect_empty(queue);
  /* the event after it was dropped again */
  make_slow_calls(&session, 2);
  event = next_event(queue, "slow_call");
  assert_int_equal(number_of(event, "dropped"), 1);
  json_decref(event);
  event = next_event(queue, "slow_call");
  assert_null(json_object_get(event, "dropped"));
  json_decref(event);
  close_with_queue(&session, queue);
}

/* Only events are dropped, never results. */
static void unread_events_displace_no_result(void **state) {
  struct faults *faults = *state;
  struct session session = open_client(faulty_url(faults, 0), "{\"slow_call_ms\": 1}");
  arango_queue *queue = new_queue();
  enum { COUNT = 1100 };
  subscribe(&session, queue, "slow_call");
  misbehave(faults, 0, "{\"fault\": \"delay\", \"seconds\": 0.003}");
  for (uint64_t tag = 0; tag < COUNT; tag++) {
    submit(&session, "GET", "/a", NULL, queue, 1000 + tag);
  }
  await(number_of_host(session.client, 0, "requests") == COUNT &&
        number_of_host(session.client, 0, "in_flight") == 0);
  /* all results are available now */
  session_close(&session);
  size_t events = 0;
  for (size_t results = 0; results < COUNT;) {
    arango_result *result = arango_queue_next(queue, 0);
    assert_non_null(result);
    bool is_event = arango_result_tag(result) == EVENT_TAG;
    events += is_event;
    results += !is_event;
    expect_ok(result);
  }
  for (arango_result *result; (result = arango_queue_next(queue, 0)) != NULL; events++) {
    assert_int_equal(arango_result_tag(result), EVENT_TAG);
    arango_result_destroy(result);
  }
  assert_int_equal(events, 1000);
  arango_queue_destroy(queue);
}

static void make_a_slow_call(const struct faults *faults, const struct session *session) {
  void *fixture = (void *)faults;
  for (size_t host = 0; host < 2; host++) {
    misbehave(faults, host, "{\"fault\": \"delay\", \"seconds\": 0.003}");
  }
  expect_ok(get(session, "/a"));
  behave(&fixture);
}

static void events_for_a_destroyed_queue_are_discarded(void **state) {
  struct session session = open_pair(*state);
  arango_queue *queue = new_queue();
  subscribe(&session, queue, NULL);
  make_a_slow_call(*state, &session);
  /* one event is queued */
  assert_true(is_readable(arango_queue_fd(queue), PATIENCE_MS));
  arango_queue_destroy(queue);
  make_a_slow_call(*state, &session);
  queue = new_queue();
  subscribe(&session, queue, "slow_call");
  make_a_slow_call(*state, &session);
  json_decref(next_event(queue, "slow_call"));
  close_with_queue(&session, queue);
}

static void events_outlive_their_client(void **state) {
  struct session session = open_pair(*state);
  arango_queue *queue = new_queue();
  subscribe(&session, queue, "retry");
  let_much_happen(*state, &session);
  session_close(&session);
  expect_kinds(queue, (const char *const[]){"retry"}, 1);
  arango_queue_destroy(queue);
}

static void a_subscription_sends_no_request(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_queue *queue = new_queue();
  subscribe(&session, queue, NULL);
  subscribe(&session, queue, "");
  close_with_queue(&session, queue);
  expect_no_request(cluster);
}

int main(void) {
  const struct CMUnitTest cluster_tests[] = {
      cmocka_unit_test_setup(a_subscription_sends_no_request, forget_requests),
  };
  const struct CMUnitTest fault_tests[] = {
      cmocka_unit_test(only_the_named_kinds_are_reported),
      cmocka_unit_test_setup(an_unknown_kind_is_refused, behave),
      cmocka_unit_test_setup(a_second_subscription_replaces_the_first, behave),
      cmocka_unit_test_setup(events_of_many_clients_share_a_queue_with_results, behave),
      cmocka_unit_test_setup(beyond_1000_unread_events_further_ones_are_dropped_and_counted, behave),
      cmocka_unit_test_setup(unread_events_displace_no_result, behave),
      cmocka_unit_test_setup(events_for_a_destroyed_queue_are_discarded, behave),
      cmocka_unit_test_setup(events_outlive_their_client, behave),
  };
  int failures = cmocka_run_group_tests_name("event queues of a cluster", cluster_tests,
                                             start_cluster, end_cluster);
  failures += cmocka_run_group_tests_name("event queues of faulty hosts", fault_tests, start_faults,
                                          end_faults);
  return failures;
}
