/* Destruction of a client while calls are under way: each ends immediately with the right
 * execution. */
#include "check.h"
#include "faults.h"
#include "submissions.h"
#include "unresponsive_port.h"
#include "waiting.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { THREADS = 16, TIMES = 20 };

/* ------------------------------------------------------------------- the calls */

struct worker {
  pthread_t thread;
  struct session session;
  const char *method;
  arango_result *result;
  double ended;
};

static struct worker workers[THREADS];

static void *call(void *argument) {
  struct worker *worker = argument;
  worker->result = request(&worker->session, worker->method, "/a", NULL);
  worker->ended = now_ms();
  return NULL;
}

/* Alternates the databases, and idempotent and other methods. */
static void start_calls(size_t threads, arango_database *const *databases, size_t count) {
  for (size_t i = 0; i < threads; i++) {
    struct session session = {NULL, databases[i % count]};
    workers[i] = (struct worker){.session = session, .method = i % 8 < 4 ? "POST" : "GET"};
    assert_int_equal(pthread_create(&workers[i].thread, NULL, call, &workers[i]), 0);
  }
}

static size_t received(const struct faults *faults, size_t host) {
  return times_received(faults, host, "GET") + times_received(faults, host, "POST");
}

/* Asserts that every call ended soon after its client with ARANGO_ERR_CLOSED. */
static void join_calls(size_t threads, double destroyed) {
  for (size_t i = 0; i < threads; i++) {
    assert_int_equal(pthread_join(workers[i].thread, NULL), 0);
    double late = workers[i].ended - destroyed;
    if (late > AT_ONCE_MS) {
      fail_msg("call %zu ended %.0f ms late: %s", i, late,
               arango_result_attempts(workers[i].result));
    }
  }
}

static void expect_closed(arango_result *result, arango_execution execution) {
  if (arango_result_execution(result) != execution) {
    print_error("%s\n", arango_result_attempts(result));
  }
  expect_error(result, ARANGO_ERR_CLOSED, execution, "the client is destroyed");
}

static void expect_later_calls_to_be_refused(arango_database *database) {
  struct session session = {NULL, database};
  arango_result *result = failed(get(&session, "/a"), ARANGO_ERR_CLOSED, ARANGO_NOT_EXECUTED,
                                 "the client is destroyed");
  assert_string_equal(arango_result_attempts(result), "[]");
  arango_result_destroy(result);
}

/* The phase of a call when its client is destroyed. */
enum stage { WAITING_FOR_AN_ANSWER, PAUSING, CONNECTING, WAITING_FOR_A_TOKEN, STAGES };
static const enum stage all_stages[] = {WAITING_FOR_AN_ANSWER, PAUSING, CONNECTING,
                                        WAITING_FOR_A_TOKEN};
/* The hosts of the phases: one hangs, one has a full queue, one accepts no connection. */
static const size_t hosts_of[STAGES] = {0, 1, 2, 0};

static arango_database *pinned(arango_database *database, const char *host) {
  char options[128];
  arango_database *derived = NULL;
  snprintf(options, sizeof options, "{\"host\": \"%s\"}", host);
  expect_ok(arango_database_derive(database, options, &derived));
  return derived;
}

/* The threads are in these phases alternately. */
static void destroy_under_way(const struct faults *faults, const struct unresponsive_port *full,
                              size_t threads, const enum stage *stages, size_t count) {
  void *fixture = (void *)faults;
  const char *const hosts[] = {faulty_url(faults, 0), faulty_url(faults, 1), full->url};
  arango_client *client = NULL;
  arango_database *basic = NULL;
  arango_database *jwt = NULL;
  behave(&fixture);
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\"}");
  answer_with(faults, 1, 503, NULL,
              "{\"error\": true, \"errorNum\": 21003, \"errorMessage\": \"queue is full\"}");
  expect_ok(arango_client_create_list(hosts, ROWS(hosts), NULL,
                                      "{\"connect_timeout_ms\": 60000, \"max_attempts\": 1000}",
                                      &client));
  expect_ok(arango_database_create(client, NULL, NULL, NULL, NULL, &basic));
  expect_ok(arango_database_create(client, NULL, NULL, NULL, "{\"auth_method\": \"jwt\"}", &jwt));
  arango_database *databases[STAGES];
  size_t each[STAGES] = {0};
  for (size_t i = 0; i < count; i++) {
    arango_database *database = stages[i] == WAITING_FOR_A_TOKEN ? jwt : basic;
    databases[i] = pinned(database, hosts[hosts_of[stages[i]]]);
    each[stages[i]] = threads / count;
  }
  start_calls(threads, databases, count);
  /* one login for all calls that wait for a token */
  size_t sent = each[WAITING_FOR_AN_ANSWER] + (each[WAITING_FOR_A_TOKEN] > 0);
  await(received(faults, 0) >= sent);
  /* the fourth pause lasts 200 ms at least, the fifth 400 */
  await(received(faults, 1) >= (threads == 1 ? 5 : 4) * each[PAUSING]);
  await(number_of_host(client, 2, "in_flight") >= (json_int_t)each[CONNECTING]);

  double destroyed = now_ms();
  arango_client_destroy(client);
  join_calls(threads, destroyed);
  for (size_t i = 0; i < threads; i++) {
    enum stage stage = stages[i % count];
    arango_result *result = workers[i].result;
    /* a call just past its backoff may have been sent again */
    bool was_sent = stage == WAITING_FOR_AN_ANSWER ||
                    (stage == PAUSING && was_sent_without_answer(result));
    expect_closed(result, was_sent ? ARANGO_EXECUTION_UNKNOWN : ARANGO_NOT_EXECUTED);
  }
  for (size_t i = 0; i < count; i++) {
    expect_later_calls_to_be_refused(databases[i]);
    arango_database_destroy(databases[i]);
  }
  arango_database_destroy(jwt);
  arango_database_destroy(basic);
  assert_int_equal(received(faults, 0), sent);
}

static void calls_under_way_end_with_their_client(void **state) {
  struct unresponsive_port full = unresponsive_port_open();
  for (size_t time = 0; time < TIMES; time++) {
    destroy_under_way(*state, &full, THREADS, all_stages, STAGES);
  }
  /* and a single call, which no other call wakes */
  for (size_t i = 0; i < STAGES; i++) destroy_under_way(*state, &full, 1, &all_stages[i], 1);
  unresponsive_port_close(&full);
}

static void calls_that_wait_for_a_connection_end_with_their_client(void **state) {
  struct faults *faults = *state;
  arango_client *client = NULL;
  arango_database *database = NULL;
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\"}");
  expect_ok(arango_client_create(faulty_url(faults, 0), NULL,
                                 "{\"connect_timeout_ms\": 60000, \"max_connections\": 1}",
                                 &client));
  expect_ok(arango_database_create(client, NULL, NULL, NULL, NULL, &database));
  start_calls(THREADS, &database, 1);
  await(received(faults, 0) >= 1);
  await(number_of_host(client, 0, "in_flight") >= THREADS);

  double destroyed = now_ms();
  arango_client_destroy(client);
  join_calls(THREADS, destroyed);
  size_t sent = 0;
  for (size_t i = 0; i < THREADS; i++) {
    bool was_sent = was_sent_without_answer(workers[i].result);
    sent += was_sent;
    expect_closed(workers[i].result, was_sent ? ARANGO_EXECUTION_UNKNOWN : ARANGO_NOT_EXECUTED);
  }
  assert_int_equal(sent, 1);
  assert_int_equal(received(faults, 0), 1);
  expect_later_calls_to_be_refused(database);
  arango_database_destroy(database);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(calls_under_way_end_with_their_client, behave),
      cmocka_unit_test_setup(calls_that_wait_for_a_connection_end_with_their_client, behave),
  };
  return cmocka_run_group_tests_name("closing", tests, start_faults, end_faults);
}
