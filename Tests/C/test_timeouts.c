/* Deadlines: a call ends when its time is over, whatever the server does. */
#include "check.h"
#include "faults.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

static int64_t now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* How long a call with "timeout_ms": 200 may last; clocks of the system differ by a tick. */
enum { AT_LEAST = 190, AT_MOST = 400 };

/* A server that never finishes its answer. */
static const char *const silences[] = {
    "{\"fault\": \"accept-and-hang\"}",
    "{\"fault\": \"hang-inside-headers\"}",
    "{\"fault\": \"hang-inside-body\"}",
    "{\"fault\": \"trickle\", \"bytes_per_second\": 20}",
    "{\"fault\": \"wrong-length\", \"off_by\": 5}",
};

static void a_call_ends_with_its_time(void **state) {
  struct faults *faults = *state;
  static const char *const methods[] = {"GET", "POST"};
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(silences); i++) {
    for (size_t method = 0; method < ROWS(methods); method++) {
      void *fixture = faults;
      behave(&fixture);
      struct session session = open_on(faults, 0, "{\"timeout_ms\": 200}");
      misbehave(faults, 0, silences[i]);
      int64_t started = now_ms();
      arango_result *result = request(&session, methods[method], "/a", NULL);
      int64_t lasted = now_ms() - started;
      bool is_right = is_error(result, ARANGO_ERR_TIMEOUT, ARANGO_EXECUTION_UNKNOWN, "time");
      if (!is_right || lasted < AT_LEAST || lasted > AT_MOST ||
          times_received(faults, 0, methods[method]) != 1) {
        print_error("... %s took %d ms with %s\n", methods[method], (int)lasted, silences[i]);
        wrong++;
      }
      session_close(&session);
    }
  }
  assert_int_equal(wrong, 0);
}

static void the_attempts_share_one_deadline(void **state) {
  struct faults *faults = *state;
  arango_client *client = NULL;
  const char *hosts[] = {faulty_url(faults, 0), faulty_url(faults, 1)};
  struct session session = {NULL, NULL};
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\"}");
  misbehave(faults, 1, "{\"fault\": \"accept-and-hang\"}");
  expect_ok(arango_client_create_list(hosts, 2, NULL, "{\"timeout_ms\": 200}", &client));
  expect_ok(arango_database_create(client, NULL, NULL, NULL, NULL, &session.database));
  int64_t started = now_ms();
  expect_error(get(&session, "/a"), ARANGO_ERR_TIMEOUT, ARANGO_EXECUTION_UNKNOWN, "time");
  assert_in_range(now_ms() - started, AT_LEAST, AT_MOST);
  arango_database_destroy(session.database);
  arango_client_destroy(client);
}

/* A server that takes the connection and never answers the greeting of TLS. */
static void opening_a_connection_has_its_own_time(void **state) {
  struct faults *faults = *state;
  char url[64];
  snprintf(url, sizeof url, "https%s", faulty_url(faults, 0) + strlen("http"));
  struct session session = session_open(url, "{\"connect_timeout_ms\": 200}", "passwd");
  int64_t started = now_ms();
  expect_error(request(&session, "POST", "/a", "{}"), ARANGO_ERR_CONNECT, ARANGO_NOT_EXECUTED,
               "no connection in time");
  assert_in_range(now_ms() - started, AT_LEAST, AT_MOST);
  session_close(&session);
}

static void a_late_answer_is_not_the_next_one(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  struct session hasty = {session.client, NULL};
  expect_ok(arango_database_derive(session.database, "{\"timeout_ms\": 100}", &hasty.database));
  misbehave(faults, 0,
            "{\"fault\": \"delay\", \"seconds\": 0.15, \"times\": 1,"
            " \"answer\": {\"body\": {\"late\": true}}}");
  expect_error(get(&hasty, "/a"), ARANGO_ERR_TIMEOUT, ARANGO_EXECUTION_UNKNOWN, "time");
  answer_with(faults, 0, 200, NULL, "{\"late\":false}");
  for (int i = 0; i < 20; i++) expect_json(get(&session, "/a"), "{\"late\":false}");
  arango_database_destroy(hasty.database);
  session_close(&session);
}

/* The server may need 120 s for it, so the library's own limit is not the usual one; the
 * caller's word is. */
static void a_callers_timeout_holds_for_long_operations_too(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, "{\"timeout_ms\": 200}");
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\"}");
  int64_t started = now_ms();
  expect_error(arango_cluster_toggle_maintenance_mode(session.database, "on"), ARANGO_ERR_TIMEOUT,
               ARANGO_EXECUTION_UNKNOWN, "cluster.toggle_maintenance_mode: ");
  assert_in_range(now_ms() - started, AT_LEAST, AT_MOST);
  session_close(&session);
}

static void a_client_is_destroyed_at_once_after_a_timeout(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, "{\"timeout_ms\": 50}");
  misbehave(faults, 0, "{\"fault\": \"hang-inside-body\"}");
  expect_error(get(&session, "/a"), ARANGO_ERR_TIMEOUT, ARANGO_EXECUTION_UNKNOWN, "time");
  int64_t started = now_ms();
  session_close(&session);
  assert_in_range(now_ms() - started, 0, 100);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_call_ends_with_its_time),
      cmocka_unit_test_setup(the_attempts_share_one_deadline, behave),
      cmocka_unit_test_setup(opening_a_connection_has_its_own_time, behave),
      cmocka_unit_test_setup(a_late_answer_is_not_the_next_one, behave),
      cmocka_unit_test_setup(a_callers_timeout_holds_for_long_operations_too, behave),
      cmocka_unit_test_setup(a_client_is_destroyed_at_once_after_a_timeout, behave),
  };
  return cmocka_run_group_tests_name("timeouts", tests, start_faults, end_faults);
}
