/* Deadlines: a call ends at its deadline for every behaviour of the server. */
#include "check.h"
#include "faults.h"
#include "submissions.h"
#include "waiting.h"

#include <stdio.h>
#include <string.h>

/* True if a call with a deadline of ms ended soon after it. The clocks of the system differ by
 * up to one tick. */
static bool ended_in_time(double started, int ms) {
  double lasted = now_ms() - started;
  assert_true(lasted >= ms - 10);
  return lasted < 1.5 * ms;
}

/* Makes a call whose deadline passes before the response. Returns false if a busy machine
 * delayed the request beyond the deadline. */
static bool is_cut_off(const struct session *session, const char *method, const char *path) {
  arango_result *result = request(session, method, path, NULL);
  bool was_sent = was_sent_without_answer(result);
  expect_error(result, ARANGO_ERR_TIMEOUT,
               was_sent ? ARANGO_EXECUTION_UNKNOWN : ARANGO_NOT_EXECUTED, "time");
  return was_sent;
}

static const char *with_timeout(int ms) {
  static char options[64];
  snprintf(options, sizeof options, "{\"timeout_ms\": %d}", ms);
  return options;
}

/* A server that never finishes its response. */
static const char *const silences[] = {
    "{\"fault\": \"accept-and-hang\"}",
    "{\"fault\": \"hang-inside-headers\"}",
    "{\"fault\": \"hang-inside-body\"}",
    "{\"fault\": \"trickle\", \"bytes_per_second\": 1}",
    "{\"fault\": \"wrong-length\", \"off_by\": 5}",
};

struct silence {
  struct faults *faults;
  const char *method, *fault;
};

static bool call_ends_with_its_time(void *context, int ms) {
  struct silence *silence = context;
  void *fixture = silence->faults;
  behave(&fixture);
  struct session session = open_on(silence->faults, 0, with_timeout(ms));
  misbehave(silence->faults, 0, silence->fault);
  double started = now_ms();
  bool was_sent = is_cut_off(&session, silence->method, "/a");
  bool in_time = ended_in_time(started, ms);
  size_t times = times_received(silence->faults, 0, silence->method);
  assert_in_range(times, 0, 1);
  session_close(&session);
  return was_sent && in_time && times == 1;
}

static void a_call_ends_at_its_deadline(void **state) {
  static const char *const methods[] = {"GET", "POST"};
  for (size_t i = 0; i < ROWS(silences); i++) {
    for (size_t method = 0; method < ROWS(methods); method++) {
      struct silence silence = {*state, methods[method], silences[i]};
      given_time(200, call_ends_with_its_time, &silence);
    }
  }
}

static bool attempts_end_with_their_call(void *context, int ms) {
  struct faults *faults = context;
  arango_client *client = NULL;
  const char *hosts[] = {faulty_url(faults, 0), faulty_url(faults, 1)};
  struct session session = {NULL, NULL};
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\"}");
  misbehave(faults, 1, "{\"fault\": \"accept-and-hang\"}");
  expect_ok(arango_client_create_list(hosts, 2, NULL, with_timeout(ms), &client));
  expect_ok(arango_database_create(client, NULL, NULL, NULL, NULL, &session.database));
  double started = now_ms();
  bool was_sent = is_cut_off(&session, "GET", "/a");
  bool in_time = ended_in_time(started, ms);
  arango_database_destroy(session.database);
  arango_client_destroy(client);
  return was_sent && in_time;
}

static void the_attempts_share_one_deadline(void **state) {
  given_time(200, attempts_end_with_their_call, *state);
}

/* A server that accepts the connection and never continues the TLS handshake. */
static bool opening_ends_with_its_time(void *context, int ms) {
  struct faults *faults = context;
  char url[64];
  char options[64];
  snprintf(url, sizeof url, "https%s", faulty_url(faults, 0) + strlen("http"));
  snprintf(options, sizeof options, "{\"connect_timeout_ms\": %d}", ms);
  struct session session = session_open(url, options, "passwd");
  double started = now_ms();
  expect_error(request(&session, "POST", "/a", "{}"), ARANGO_ERR_CONNECT, ARANGO_NOT_EXECUTED,
               "no connection in time");
  bool in_time = ended_in_time(started, ms);
  session_close(&session);
  return in_time;
}

static void connect_timeout_ms_limits_opening_a_connection(void **state) {
  given_time(200, opening_ends_with_its_time, *state);
}

static bool late_answer_is_not_the_next_one(void *context, int ms) {
  struct faults *faults = context;
  struct session session = open_on(faults, 0, NULL);
  struct session hasty = {session.client, NULL};
  expect_ok(arango_database_derive(session.database, with_timeout(ms), &hasty.database));
  misbehave(faults, 0,
            "{\"fault\": \"delay\", \"seconds\": 3600, \"times\": 1,"
            " \"answer\": {\"body\": {\"late\": true}}}");
  bool was_sent = is_cut_off(&hasty, "GET", "/a");
  /* with its next fault set, the host sends the late response */
  answer_with(faults, 0, 200, NULL, "{\"late\":false}");
  for (int i = 0; i < 20; i++) expect_json(get(&session, "/a"), "{\"late\":false}");
  arango_database_destroy(hasty.database);
  session_close(&session);
  return was_sent;
}

static void a_late_response_is_not_the_next_calls(void **state) {
  given_time(100, late_answer_is_not_the_next_one, *state);
}

static bool long_operation_ends_with_its_time(void *context, int ms) {
  struct faults *faults = context;
  struct session session = open_on(faults, 0, with_timeout(ms));
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\"}");
  double started = now_ms();
  arango_result *result = arango_cluster_toggle_maintenance_mode(session.database, "on");
  bool in_time = ended_in_time(started, ms);
  bool was_sent = was_sent_without_answer(result);
  expect_error(result, ARANGO_ERR_TIMEOUT,
               was_sent ? ARANGO_EXECUTION_UNKNOWN : ARANGO_NOT_EXECUTED,
               "cluster.toggle_maintenance_mode: ");
  session_close(&session);
  return was_sent && in_time;
}

/* The server may need 120 s, so the operation has a longer default timeout. A timeout of the
 * caller applies unchanged. */
static void a_callers_timeout_holds_for_long_operations_too(void **state) {
  given_time(200, long_operation_ends_with_its_time, *state);
}

static bool client_ends_after_a_timeout(void *context, int ms) {
  struct faults *faults = context;
  struct session session = open_on(faults, 0, with_timeout(ms));
  misbehave(faults, 0, "{\"fault\": \"hang-inside-body\"}");
  bool was_sent = is_cut_off(&session, "GET", "/a");
  double started = now_ms();
  session_close(&session);
  assert_true(now_ms() - started < AT_ONCE_MS);
  return was_sent;
}

static void a_client_is_destroyed_immediately_after_a_timeout(void **state) {
  given_time(50, client_ends_after_a_timeout, *state);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_call_ends_at_its_deadline),
      cmocka_unit_test_setup(the_attempts_share_one_deadline, behave),
      cmocka_unit_test_setup(connect_timeout_ms_limits_opening_a_connection, behave),
      cmocka_unit_test_setup(a_late_response_is_not_the_next_calls, behave),
      cmocka_unit_test_setup(a_callers_timeout_holds_for_long_operations_too, behave),
      cmocka_unit_test_setup(a_client_is_destroyed_immediately_after_a_timeout, behave),
  };
  return cmocka_run_group_tests_name("timeouts", tests, start_faults, end_faults);
}
