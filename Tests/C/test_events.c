/* What happens inside a client, told in a queue: each kind once when it happens, and only what was
 * asked for. */
#include "check.h"
#include "cluster.h"
#include "faults.h"
#include "submitting.h"
#include "waiting.h"

#include <stdio.h>
#include <string.h>

enum { TAG = 77 };

static void tell(const struct session *session, arango_queue *queue, const char *kinds) {
  expect_json(arango_client_events(session->client, queue, kinds, TAG), "null");
}

/* Of which client the event is, and the event, for the caller to json_decref. */
static json_t *next_event(arango_queue *queue, const char *kind) {
  arango_result *result = ok(next_result(queue));
  assert_int_equal(arango_result_tag(result), TAG);
  assert_int_equal(arango_result_http_status(result), 0);
  assert_null(arango_result_body(result, NULL));
  assert_string_equal(arango_result_attempts(result), "[]");
  json_t *event = answer_of(result);
  assert_string_equal(text_of(event, "event"), kind);
  return event;
}

/* It has so many members beside its name. */
static void expect_members(const json_t *event, size_t count, const char *host) {
  if (json_object_size(event) != count + 1) {
    fail_msg("%s has %zu members", text_of(event, "event"), json_object_size(event));
  }
  if (host != NULL) assert_string_equal(text_of(event, "host"), host);
}

static json_int_t number_of(const json_t *event, const char *name) {
  json_t *number = json_object_get(event, name);
  assert_true(json_is_integer(number));
  return json_integer_value(number);
}

/* ------------------------------------------------------------------- each kind */

static void a_host_that_fails_is_told_and_that_it_is_back(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_queue *queue = new_queue();
  tell(&session, queue, "host_down,host_up");
  /* that a host is fine at first is nothing new */
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

/* One that rests is asked all the same where there is no other. */
static void a_host_that_rests_is_told_once(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(coordinator_url(cluster, 0), NULL, "passwd");
  arango_queue *queue = new_queue();
  tell(&session, queue, "host_down,host_up");
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

static void the_list_of_coordinators_can_be_submitted_for(void **state) {
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

static void a_host_that_was_found_is_told(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_client(
      coordinator_url(cluster, 0), "{\"discover\": true, \"discover_interval_ms\": 100}");
  arango_queue *queue = new_queue();
  tell(&session, queue, "host_found");
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
  /* what is found another time is nothing new */
  expect_ok(arango_client_refresh_hosts(session.client));
  expect_empty(queue);
  /* but one more coordinator is */
  json_t *added = program_control(&cluster->program, "POST", "/_sim/coordinators", NULL);
  expect_ok(arango_client_refresh_hosts(session.client));
  json_t *event = next_event(queue, "host_found");
  expect_members(event, 1, text_of(added, "endpoint"));
  json_decref(event);
  json_decref(added);
  close_with_queue(&session, queue);
}

static void a_token_that_is_new_is_told(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, "{\"auth_method\": \"jwt\"}");
  arango_queue *queue = new_queue();
  tell(&session, queue, "token_renewed");
  for (int i = 0; i < 3; i++) expect_ok(get(&session, "/_api/version"));
  json_t *event = next_event(queue, "token_renewed");
  /* there was none before */
  expect_members(event, 0, NULL);
  json_decref(event);
  expect_empty(queue);
  for (int i = 0; i < 2; i++) {
    char secret[64];
    snprintf(secret, sizeof secret, "{\"secret\": \"secret number %d\"}", i);
    pause_ms(20);
    json_decref(program_control(&cluster->program, "PUT", "/_sim/jwt-secret", secret));
    expect_ok(get(&session, "/_api/version"));
    event = next_event(queue, "token_renewed");
    expect_members(event, 1, NULL);
    assert_in_range(number_of(event, "age_ms"), 20, PATIENCE_MS);
    json_decref(event);
    expect_empty(queue);
  }
  close_with_queue(&session, queue);
}

/* No token is shown. */
static void a_refused_login_is_no_new_token(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(cluster->hosts, "{\"auth_method\": \"jwt\"}", "wrong");
  arango_queue *queue = new_queue();
  tell(&session, queue, NULL);
  expect_error(get(&session, "/_api/version"), ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED,
               "Wrong credentials");
  close_with_queue(&session, queue);
}

static void a_write_that_fails_is_told_as_no_retry(void **state) {
  struct faults *faults = *state;
  char hosts[128];
  snprintf(hosts, sizeof hosts, "%s,%s", faulty_url(faults, 0), faulty_url(faults, 1));
  struct session session = open_client(hosts, NULL);
  arango_queue *queue = new_queue();
  tell(&session, queue, "retry");
  misbehave(faults, 0, "{\"fault\": \"close-before-answer\"}");
  misbehave(faults, 1, "{\"fault\": \"close-before-answer\"}");
  expect_error(request(&session, "POST", "/a", "{}"), ARANGO_ERR_NETWORK,
               ARANGO_EXECUTION_UNKNOWN, "closed");
  expect_empty(queue);
  close_with_queue(&session, queue);
}

static void another_attempt_is_told(void **state) {
  struct faults *faults = *state;
  char hosts[128];
  snprintf(hosts, sizeof hosts, "%s,%s", faulty_url(faults, 0), faulty_url(faults, 1));
  struct session session = open_client(hosts, NULL);
  arango_queue *queue = new_queue();
  arango_queue *results = new_queue();
  tell(&session, queue, "retry");
  for (int submits = 0; submits < 2; submits++) {
    /* the one whose turn it is */
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

/* The event of a call that began then and is over. */
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

/* With a limit of 2 * ms, and calls that take 3 * ms. */
static bool slow_calls_are_told(void *context, int ms) {
  struct faults *faults = context;
  void *fixture = faults;
  char options[128];
  behave(&fixture);
  snprintf(options, sizeof options, "{\"slow_call_ms\": %d}", 2 * ms);
  struct session session = open_client(faulty_url(faults, 0), options);
  arango_queue *queue = new_queue();
  arango_queue *results = new_queue();
  tell(&session, queue, "slow_call");
  expect_ok(get(&session, "/a"));
  /* unless the machine made a slow call of it */
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
  /* an operation, and one that fails */
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

static void a_call_that_takes_long_is_told(void **state) {
  given_time(50, slow_calls_are_told, *state);
}

/* -------------------------------------------------------------- what is asked for */

/* The first call of a pair, which brings a host_down, a retry and a slow_call. */
static void let_much_happen(const struct faults *faults, const struct session *session) {
  misbehave(faults, 0, "{\"fault\": \"refuse\"}");
  misbehave(faults, 1, "{\"fault\": \"delay\", \"seconds\": 0.003}");
  expect_ok(get(session, "/a"));
}

/* A call of a pair is slow by a millisecond, so that no busy machine makes another one slow. */
static struct session open_pair(const struct faults *faults) {
  char hosts[128];
  snprintf(hosts, sizeof hosts, "%s,%s", faulty_url(faults, 0), faulty_url(faults, 1));
  return open_client(hosts, "{\"slow_call_ms\": 1}");
}

static void expect_kinds(arango_queue *queue, const char *const *kinds, size_t count) {
  bool seen[4] = {false};
  for (size_t i = 0; i < count; i++) {
    arango_result *result = next_result(queue);
    assert_int_equal(arango_result_tag(result), TAG);
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

static void only_the_kinds_that_were_named_are_told(void **state) {
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
    tell(&session, queue, rows[i].names);
    let_much_happen(*state, &session);
    expect_kinds(queue, rows[i].kinds, rows[i].count);
    close_with_queue(&session, queue);
  }
}

static void a_kind_that_is_none_is_refused(void **state) {
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
  /* and what was asked for before stays */
  tell(&session, queue, "retry");
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

static void another_queue_replaces_the_first(void **state) {
  struct session session = open_pair(*state);
  arango_queue *queues[] = {new_queue(), new_queue()};
  tell(&session, queues[0], NULL);
  tell(&session, queues[1], "retry");
  let_much_happen(*state, &session);
  expect_empty(queues[0]);
  expect_kinds(queues[1], (const char *const[]){"retry"}, 1);
  tell(&session, queues[0], "");
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

/* Calls that are slow by a millisecond, so that each is told. */
static void make_slow_calls(const struct session *session, size_t count) {
  arango_queue *results = new_queue();
  for (uint64_t tag = 0; tag < count; tag++) submit(session, "GET", "/a", NULL, results, tag);
  expect_successes(results, count);
  arango_queue_destroy(results);
}

static void of_events_that_nobody_takes_the_first_are_kept(void **state) {
  struct faults *faults = *state;
  struct session session = open_client(faulty_url(faults, 0), "{\"slow_call_ms\": 1}");
  arango_queue *queue = new_queue();
  enum { KEPT = 1000, BEYOND = 234 };
  tell(&session, queue, "slow_call");
  misbehave(faults, 0, "{\"fault\": \"delay\", \"seconds\": 0.003}");
  make_slow_calls(&session, KEPT + BEYOND);
  /* room for one, which tells of those that found none */
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
  /* and the one that followed it found no room again */
  make_slow_calls(&session, 2);
  event = next_event(queue, "slow_call");
  assert_int_equal(number_of(event, "dropped"), 1);
  json_decref(event);
  event = next_event(queue, "slow_call");
  assert_null(json_object_get(event, "dropped"));
  json_decref(event);
  close_with_queue(&session, queue);
}

/* Results are not events: none of them is dropped. */
static void events_that_nobody_takes_keep_no_result_out(void **state) {
  struct faults *faults = *state;
  struct session session = open_client(faulty_url(faults, 0), "{\"slow_call_ms\": 1}");
  arango_queue *queue = new_queue();
  enum { COUNT = 1100 };
  tell(&session, queue, "slow_call");
  misbehave(faults, 0, "{\"fault\": \"delay\", \"seconds\": 0.003}");
  for (uint64_t tag = 0; tag < COUNT; tag++) {
    submit(&session, "GET", "/a", NULL, queue, 1000 + tag);
  }
  await(number_of_host(session.client, 0, "requests") == COUNT &&
        number_of_host(session.client, 0, "in_flight") == 0);
  /* then all are there */
  session_close(&session);
  size_t events = 0;
  for (size_t results = 0; results < COUNT;) {
    arango_result *result = arango_queue_next(queue, 0);
    assert_non_null(result);
    bool is_event = arango_result_tag(result) == TAG;
    events += is_event;
    results += !is_event;
    expect_ok(result);
  }
  for (arango_result *result; (result = arango_queue_next(queue, 0)) != NULL; events++) {
    assert_int_equal(arango_result_tag(result), TAG);
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

static void events_for_a_destroyed_queue_harm_nothing(void **state) {
  struct session session = open_pair(*state);
  arango_queue *queue = new_queue();
  tell(&session, queue, NULL);
  make_a_slow_call(*state, &session);
  /* one waits in it */
  assert_true(is_readable(arango_queue_fd(queue), PATIENCE_MS));
  arango_queue_destroy(queue);
  make_a_slow_call(*state, &session);
  queue = new_queue();
  tell(&session, queue, "slow_call");
  make_a_slow_call(*state, &session);
  json_decref(next_event(queue, "slow_call"));
  close_with_queue(&session, queue);
}

static void events_outlive_their_client(void **state) {
  struct session session = open_pair(*state);
  arango_queue *queue = new_queue();
  tell(&session, queue, "retry");
  let_much_happen(*state, &session);
  session_close(&session);
  expect_kinds(queue, (const char *const[]){"retry"}, 1);
  arango_queue_destroy(queue);
}

static void to_ask_for_events_sends_nothing(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_queue *queue = new_queue();
  tell(&session, queue, NULL);
  tell(&session, queue, "");
  close_with_queue(&session, queue);
  expect_no_request(cluster);
}

int main(void) {
  const struct CMUnitTest of_a_cluster[] = {
      cmocka_unit_test_teardown(a_host_that_fails_is_told_and_that_it_is_back, reset_cluster),
      cmocka_unit_test_teardown(a_host_that_rests_is_told_once, reset_cluster),
      cmocka_unit_test(the_list_of_coordinators_can_be_submitted_for),
      cmocka_unit_test_teardown(a_host_that_was_found_is_told, reset_cluster),
      cmocka_unit_test_teardown(a_token_that_is_new_is_told, reset_cluster),
      cmocka_unit_test(a_refused_login_is_no_new_token),
      cmocka_unit_test_setup(to_ask_for_events_sends_nothing, forget_requests),
  };
  const struct CMUnitTest of_hosts_at_fault[] = {
      cmocka_unit_test_setup(another_attempt_is_told, behave),
      cmocka_unit_test_setup(a_write_that_fails_is_told_as_no_retry, behave),
      cmocka_unit_test_setup(a_call_that_takes_long_is_told, behave),
      cmocka_unit_test(only_the_kinds_that_were_named_are_told),
      cmocka_unit_test_setup(a_kind_that_is_none_is_refused, behave),
      cmocka_unit_test_setup(another_queue_replaces_the_first, behave),
      cmocka_unit_test_setup(events_of_many_clients_share_a_queue_with_results, behave),
      cmocka_unit_test_setup(of_events_that_nobody_takes_the_first_are_kept, behave),
      cmocka_unit_test_setup(events_that_nobody_takes_keep_no_result_out, behave),
      cmocka_unit_test_setup(events_for_a_destroyed_queue_harm_nothing, behave),
      cmocka_unit_test_setup(events_outlive_their_client, behave),
  };
  int failures = cmocka_run_group_tests_name("events of a cluster", of_a_cluster, start_cluster,
                                             end_cluster);
  failures += cmocka_run_group_tests_name("events of hosts at fault", of_hosts_at_fault,
                                          start_faults, end_faults);
  return failures;
}
