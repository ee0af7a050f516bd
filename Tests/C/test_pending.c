/* Pending calls with several waits, and signals during each kind of wait. */
#define _GNU_SOURCE
#include "check.h"
#include "faults.h"
#include "process_stats.h"
#include "submissions.h"
#include "unresponsive_port.h"
#include "waiting.h"

#include <errno.h>
#include <malloc.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

static arango_pending *begin(const struct session *session) {
  arango_pending *pending = NULL;
  expect_ok(arango_start_request(session->database, "POST", "/a", NULL, "{}", 2, &pending));
  assert_non_null(pending);
  return pending;
}

/* -------------------------------------------------- signals */

static atomic_size_t handled;

static void note(int signal) {
  (void)signal;
  atomic_fetch_add(&handled, 1);
}

static void handle_with(int flags) {
  struct sigaction action = {.sa_handler = note, .sa_flags = flags};
  assert_int_equal(sigaction(SIGUSR1, &action, NULL), 0);
  atomic_store(&handled, 0);
}

struct sender {
  pthread_t target;
  atomic_bool has_ended;
};

static void *keep_signalling(void *argument) {
  struct sender *sender = argument;
  while (!atomic_load(&sender->has_ended)) {
    pthread_kill(sender->target, SIGUSR1);
    pause_ms(5);
  }
  return NULL;
}

enum { WITHOUT_RESTART, WITH_RESTART, FLAGS };
static const int flags_of[FLAGS] = {0, SA_RESTART};

/* Delays a response while the waiting thread receives signals. */
static arango_result *interrupted(const struct session *session,
                                  arango_result *(*call)(const struct session *), int flags) {
  struct sender sender = {.target = pthread_self()};
  pthread_t thread;
  handle_with(flags);
  assert_int_equal(pthread_create(&thread, NULL, keep_signalling, &sender), 0);
  arango_result *result = call(session);
  atomic_store(&sender.has_ended, true);
  pthread_join(thread, NULL);
  assert_true(atomic_load(&handled) > 0);
  return result;
}

static arango_result *call_blocking(const struct session *session) {
  return request(session, "POST", "/a", "{}");
}

static arango_result *call_submitted(const struct session *session) {
  arango_queue *queue = new_queue();
  submit(session, "POST", "/a", "{}", queue, 0);
  arango_result *result = next_result(queue);
  arango_queue_destroy(queue);
  return result;
}

static size_t pieces;

static arango_result *call_in_pieces(const struct session *session) {
  arango_pending *pending = begin(session);
  arango_result *result = NULL;
  pieces = 0;
  do {
    size_t before = atomic_load(&handled);
    result = arango_pending_wait(pending, -1);
    pieces++;
    /* only a signal or the result ends a wait without timeout */
    if (result == NULL) assert_true(atomic_load(&handled) > before);
  } while (result == NULL);
  assert_null(arango_pending_wait(pending, -1));
  arango_pending_destroy(pending);
  return result;
}

static void a_call_survives_signals(void **state) {
  arango_result *(*const calls[])(const struct session *) = {call_blocking, call_submitted,
                                                              call_in_pieces};
  for (size_t i = 0; i < ROWS(calls) * FLAGS; i++) {
    behave(state);
    misbehave(*state, 0, "{\"fault\": \"delay\", \"seconds\": 0.3}");
    struct session session = open_on(*state, 0, NULL);
    expect_ok(interrupted(&session, calls[i / FLAGS], flags_of[i % FLAGS]));
    assert_int_equal(times_received(*state, 0, "POST"), 1);
    session_close(&session);
  }
  assert_true(pieces > 1);
}

static void a_backoff_and_a_connection_survive_signals(void **state) {
  struct unresponsive_port full = unresponsive_port_open();
  answer_with(*state, 1, 503, NULL,
              "{\"error\": true, \"errorNum\": 21003, \"errorMessage\": \"queue is full\"}");
  const char *const urls[] = {full.url, faulty_url(*state, 1)};
  for (size_t i = 0; i < ROWS(urls) * FLAGS; i++) {
    struct session session = open_client(urls[i / FLAGS], "{\"timeout_ms\": 400, \"max_attempts\": 100}");
    double started = now_ms();
    arango_result *result = interrupted(&session, call_blocking, flags_of[i % FLAGS]);
    assert_int_not_equal(arango_result_status(result), ARANGO_OK);
    arango_result_destroy(result);
    /* a backoff beyond the deadline is skipped */
    if (i / FLAGS == 0) assert_true(now_ms() - started >= 395);
    session_close(&session);
  }
  unresponsive_port_close(&full);
}

/* -------------------------------------------------- time */

static void a_wait_ends_after_its_timeout(void **state) {
  misbehave(*state, 0, "{\"fault\": \"delay\", \"seconds\": 0.4}");
  struct session session = open_on(*state, 0, NULL);
  arango_pending *pending = begin(&session);
  assert_null(arango_pending_wait(pending, 0));
  double started = now_ms();
  assert_null(arango_pending_wait(pending, 50));
  assert_true(now_ms() - started >= 49);
  arango_result *result = NULL;
  while (result == NULL) result = arango_pending_wait(pending, 1);
  expect_ok(result);
  for (int i = 0; i < 3; i++) assert_null(arango_pending_wait(pending, i - 1));
  arango_pending_destroy(pending);
  assert_int_equal(times_received(*state, 0, "POST"), 1);
  session_close(&session);
}

static void nothing_is_sent_before_the_first_wait(void **state) {
  struct session session = open_on(*state, 0, NULL);
  arango_pending *pending = begin(&session);
  pause_ms(50);
  arango_pending_destroy(pending);
  expect_ok(get(&session, "/a"));
  assert_int_equal(times_received(*state, 0, "POST"), 0);
  session_close(&session);
}

static void the_deadline_is_independent_of_the_waits(void **state) {
  hold_answers(*state, 0);
  struct session session = open_on(*state, 0, "{\"timeout_ms\": 300}");
  arango_pending *pending = begin(&session);
  double started = now_ms();
  arango_result *result = NULL;
  while (result == NULL) result = arango_pending_wait(pending, 7);
  expect_error(result, ARANGO_ERR_TIMEOUT, ARANGO_EXECUTION_UNKNOWN, "time");
  assert_true(now_ms() - started >= 295);
  arango_pending_destroy(pending);
  session_close(&session);
}

static void null_is_refused(void **state) {
  struct session session = open_on(*state, 0, NULL);
  arango_pending *pending = (arango_pending *)&session;
  expect_refusal(arango_pending_wait(NULL, 0), "pending");
  expect_refusal(arango_start_request(NULL, "GET", "/a", NULL, NULL, 0, &pending), "database");
  assert_null(pending);
  expect_refusal(arango_start_request(session.database, "GET", "/a", NULL, NULL, 0, NULL), "pending");
  expect_refusal(arango_start(session.database, "no.operation", NULL, &pending), "no.operation");
  assert_null(pending);
  arango_pending_destroy(NULL);
  session_close(&session);
}

/* -------------------------------------------------- the end */

enum stage { NEW, SENT, PAUSING, CONNECTING, STAGES };

static size_t bytes_in_use(void) { return mallinfo2().uordblks; }

/* Starts and cancels a call in each phase, this many times. */
static void give_up(const struct session *sessions, int times) {
  for (int i = 0; i < times; i++) {
    for (int stage = NEW; stage < STAGES; stage++) {
      arango_pending *pending = begin(&sessions[stage]);
      if (stage != NEW) assert_null(arango_pending_wait(pending, 3));
      arango_pending_destroy(pending);
    }
  }
}

static void a_cancelled_call_leaks_nothing(void **state) {
  struct unresponsive_port full = unresponsive_port_open();
  hold_answers(*state, 0);
  answer_with(*state, 1, 503, NULL,
              "{\"error\": true, \"errorNum\": 21003, \"errorMessage\": \"queue is full\"}");
  const char *const hosts[STAGES] = {faulty_url(*state, 0), faulty_url(*state, 0),
                                     faulty_url(*state, 1), full.url};
  struct session sessions[STAGES];
  for (int stage = NEW; stage < STAGES; stage++) {
    sessions[stage] = open_client(hosts[stage], "{\"max_attempts\": 1000}");
  }
  give_up(sessions, 50);
  size_t bytes = bytes_in_use(), descriptors = count_descriptors(), threads = count_threads();
  give_up(sessions, 200);
  /* leaking the smallest object each time would exceed this */
  assert_true(bytes_in_use() < bytes + 4000);
  assert_int_equal(count_descriptors(), descriptors);
  assert_int_equal(count_threads(), threads);
  for (int stage = NEW; stage < STAGES; stage++) {
    assert_int_equal(number_of_host(sessions[stage].client, 0, "in_flight"), 0);
    assert_int_equal(number_of_host(sessions[stage].client, 0, "connections_in_use"), 0);
    session_close(&sessions[stage]);
  }
  unresponsive_port_close(&full);
}

static void a_call_may_end_after_its_client_and_database(void **state) {
  hold_answers(*state, 0);
  struct session session = open_on(*state, 0, NULL);
  arango_pending *waited = begin(&session), *given_up = begin(&session);
  assert_null(arango_pending_wait(waited, 50));
  assert_null(arango_pending_wait(given_up, 50));
  await(times_received(*state, 0, "POST") == 2);
  session_close(&session);
  expect_error(arango_pending_wait(waited, -1), ARANGO_ERR_CLOSED, ARANGO_EXECUTION_UNKNOWN,
               "the client is destroyed");
  arango_pending_destroy(waited);
  arango_pending_destroy(given_up);
}

static void *wait_without_limit(void *pending) { return arango_pending_wait(pending, -1); }

static void a_wait_ends_with_the_client(void **state) {
  hold_answers(*state, 0);
  for (int i = 0; i < 20; i++) {
    struct session session = open_on(*state, 0, NULL);
    arango_pending *pending = begin(&session);
    size_t before = times_received(*state, 0, "POST");
    pthread_t thread;
    void *result = NULL;
    assert_int_equal(pthread_create(&thread, NULL, wait_without_limit, pending), 0);
    await(times_received(*state, 0, "POST") > before);
    double started = now_ms();
    arango_client_destroy(session.client);
    pthread_join(thread, &result);
    assert_true(now_ms() - started < AT_ONCE_MS);
    expect_error(result, ARANGO_ERR_CLOSED, ARANGO_EXECUTION_UNKNOWN, "the client is destroyed");
    arango_pending_destroy(pending);
    arango_database_destroy(session.database);
  }
}

#define TEST(test) cmocka_unit_test_setup(test, behave)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(a_call_survives_signals),
      TEST(a_backoff_and_a_connection_survive_signals),
      TEST(a_wait_ends_after_its_timeout),
      TEST(nothing_is_sent_before_the_first_wait),
      TEST(the_deadline_is_independent_of_the_waits),
      TEST(null_is_refused),
      TEST(a_cancelled_call_leaks_nothing),
      TEST(a_call_may_end_after_its_client_and_database),
      TEST(a_wait_ends_with_the_client),
  };
  return cmocka_run_group_tests_name("pending", tests, start_faults, end_faults);
}
