/* Retries, counted at the hosts: no write is executed twice. */
#include "check.h"
#include "faults.h"

#include <string.h>

/* The ways a connection can end after a whole request has arrived, and before an answer. */
static const char *const endings[] = {
    "{\"fault\": \"close-before-answer\", \"times\": 1}",
    "{\"fault\": \"close-idle\", \"times\": 1}",
    "{\"fault\": \"reset\", \"times\": 1}",
    "{\"fault\": \"close-inside-headers\", \"times\": 1}",
    "{\"fault\": \"close-inside-body\", \"times\": 1}",
};
enum { BEFORE_AN_ANSWER = 3 };

/* A session whose only connection to host 0 has served a request, so that it is reused. */
static struct session warmed_session(const struct faults *faults, const char *options) {
  struct session session = open_on(faults, 0, options);
  expect_ok(request(&session, "OPTIONS", "/a", NULL));
  return session;
}

static void a_write_arrives_once(void **state) {
  struct faults *faults = *state;
  static const struct {
    const char *method, *body;
  } rows[] = {
      {"POST", "{\"n\":1}"}, {"POST", NULL},    {"DELETE", NULL},      {"DELETE", "{}"},
      {"PUT", "{\"n\":1}"},  {"PATCH", "{}"},   {"PATCH", NULL},
  };
  size_t wrong = 0;
  for (size_t ending = 0; ending < BEFORE_AN_ANSWER; ending++) {
    for (size_t i = 0; i < ROWS(rows); i++) {
      void *fixture = faults;
      behave(&fixture);
      struct session session = warmed_session(faults, NULL);
      misbehave(faults, 0, endings[ending]);
      bool is_right = is_error(request(&session, rows[i].method, "/a", rows[i].body),
                               ARANGO_ERR_NETWORK, ARANGO_EXECUTION_UNKNOWN, "connection");
      size_t times = times_received(faults, 0, rows[i].method);
      if (!is_right || times != 1) {
        print_error("%s arrived %zu times at %s\n", rows[i].method, times, endings[ending]);
        wrong++;
      }
      session_close(&session);
    }
  }
  assert_int_equal(wrong, 0);
}

static void a_write_on_a_fresh_connection_arrives_once_too(void **state) {
  struct faults *faults = *state;
  for (size_t ending = 0; ending < BEFORE_AN_ANSWER; ending += 2) {
    void *fixture = faults;
    behave(&fixture);
    struct session session = open_on(faults, 0, NULL);
    misbehave(faults, 0, endings[ending]);
    expect_error(request(&session, "POST", "/a", "{}"), ARANGO_ERR_NETWORK,
                 ARANGO_EXECUTION_UNKNOWN, "connection");
    assert_int_equal(times_received(faults, 0, "POST"), 1);
    session_close(&session);
  }
}

static void a_sent_write_is_not_retried_on_another_host(void **state) {
  struct faults *faults = *state;
  char hosts[128];
  strcat(strcat(strcpy(hosts, faulty_url(faults, 0)), ","), faulty_url(faults, 1));
  for (size_t ending = 0; ending < ROWS(endings); ending++) {
    void *fixture = faults;
    behave(&fixture);
    struct session session = session_open(hosts, NULL, "passwd");
    expect_ok(get(&session, "/a"));
    expect_ok(get(&session, "/a"));
    misbehave(faults, 0, endings[ending]);
    arango_result *result = request(&session, "POST", "/a", "{}");
    assert_int_not_equal(arango_result_status(result), ARANGO_OK);
    assert_int_equal(arango_result_execution(result), ARANGO_EXECUTION_UNKNOWN);
    arango_result_destroy(result);
    assert_int_equal(times_received(faults, 0, "POST"), 1);
    assert_int_equal(times_received(faults, 1, "POST"), 0);
    session_close(&session);
  }
}

static void a_read_is_retried_and_succeeds(void **state) {
  struct faults *faults = *state;
  static const char *const methods[] = {"GET", "HEAD"};
  for (size_t ending = 0; ending < BEFORE_AN_ANSWER; ending++) {
    for (size_t i = 0; i < ROWS(methods); i++) {
      void *fixture = faults;
      behave(&fixture);
      struct session session = warmed_session(faults, NULL);
      misbehave(faults, 0, endings[ending]);
      arango_result *result = ok(request(&session, methods[i], "/a", NULL));
      json_t *attempts = attempts_of(result);
      assert_int_equal(json_array_size(attempts), 2);
      assert_int_equal(times_received(faults, 0, methods[i]), 2);
      assert_int_equal(arango_result_execution(result), ARANGO_EXECUTED);
      json_decref(attempts);
      arango_result_destroy(result);
      session_close(&session);
    }
  }
}

static void a_read_is_retried_on_another_host(void **state) {
  struct faults *faults = *state;
  char hosts[128];
  strcat(strcat(strcpy(hosts, faulty_url(faults, 0)), ","), faulty_url(faults, 1));
  for (size_t ending = 0; ending < ROWS(endings); ending++) {
    if (strstr(endings[ending], "close-idle") != NULL) continue;
    void *fixture = faults;
    behave(&fixture);
    struct session session = session_open(hosts, NULL, "passwd");
    misbehave(faults, 0, endings[ending]);
    arango_result *result = ok(get(&session, "/a"));
    assert_string_equal(arango_result_host(result), faulty_url(faults, 1));
    json_t *attempts = attempts_of(result);
    assert_int_equal(json_array_size(attempts), 2);
    json_decref(attempts);
    arango_result_destroy(result);
    assert_int_equal(times_received(faults, 0, "GET"), 1);
    assert_int_equal(times_received(faults, 1, "GET"), 1);
    session_close(&session);
  }
}

static void a_read_that_fails_on_every_host_ends(void **state) {
  struct faults *faults = *state;
  struct session session = warmed_session(faults, NULL);
  misbehave(faults, 0, "{\"fault\": \"close-before-answer\"}");
  arango_result *result = failed(get(&session, "/a"), ARANGO_ERR_NETWORK,
                                 ARANGO_EXECUTION_UNKNOWN, "closed before a response");
  /* on the reused connection, and once on a fresh one */
  assert_int_equal(times_received(faults, 0, "GET"), 2);
  arango_result_destroy(result);
  session_close(&session);
}

static void an_idempotent_operation_is_retried(void **state) {
  struct faults *faults = *state;
  struct session session = warmed_session(faults, NULL);
  misbehave(faults, 0, "{\"fault\": \"close-before-answer\", \"times\": 1}");
  expect_ok(arango_cluster_toggle_maintenance_mode(session.database, "on"));
  assert_int_equal(times_received(faults, 0, "PUT"), 2);
  session_close(&session);
}

static void max_attempts_1_makes_one_attempt(void **state) {
  struct faults *faults = *state;
  struct session session = warmed_session(faults, "{\"max_attempts\": 1}");
  misbehave(faults, 0, "{\"fault\": \"close-before-answer\", \"times\": 1}");
  expect_error(get(&session, "/a"), ARANGO_ERR_NETWORK, ARANGO_EXECUTION_UNKNOWN, "connection");
  assert_int_equal(times_received(faults, 0, "GET"), 1);
  session_close(&session);
}

/* A closed connection is noticed before a byte is sent, so a write may use a fresh one. */
static void a_connection_closed_while_idle_fails_no_call(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  misbehave(faults, 0, "{\"fault\": \"close-after-answer\", \"times\": 1}");
  expect_ok(get(&session, "/a"));
  arango_result *result = request(&session, "POST", "/a", "{}");
  /* the request may cross the close of the connection; then the execution is unknown */
  if (arango_result_status(result) != ARANGO_OK) {
    failed(result, ARANGO_ERR_NETWORK, ARANGO_EXECUTION_UNKNOWN, "connection");
  }
  assert_true(times_received(faults, 0, "POST") <= 1);
  arango_result_destroy(result);
  expect_ok(get(&session, "/a"));
  session_close(&session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_write_arrives_once),
      cmocka_unit_test(a_write_on_a_fresh_connection_arrives_once_too),
      cmocka_unit_test(a_sent_write_is_not_retried_on_another_host),
      cmocka_unit_test(a_read_is_retried_and_succeeds),
      cmocka_unit_test(a_read_is_retried_on_another_host),
      cmocka_unit_test_setup(a_read_that_fails_on_every_host_ends, behave),
      cmocka_unit_test_setup(an_idempotent_operation_is_retried, behave),
      cmocka_unit_test_setup(max_attempts_1_makes_one_attempt, behave),
      cmocka_unit_test_setup(a_connection_closed_while_idle_fails_no_call, behave),
  };
  return cmocka_run_group_tests_name("repeats", tests, start_faults, end_faults);
}
