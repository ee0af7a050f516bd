/* arango_cancel in each phase of a submission: exactly one result, with the right execution. */
#include "check.h"
#include "faults.h"
#include "submissions.h"
#include "unresponsive_port.h"
#include "waiting.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

/* Asserts that the next result is available immediately and that of a cancelled submission. */
static void expect_cancelled(arango_queue *queue, uint64_t tag, arango_execution execution) {
  arango_result *result = arango_queue_next(queue, AT_ONCE_MS);
  if (result == NULL) fail_msg("no result within %d ms", AT_ONCE_MS);
  assert_int_equal(arango_result_tag(result), tag);
  expect_error(result, ARANGO_ERR_CANCELLED, execution, "cancelled");
}

static size_t received(const struct faults *faults, size_t host) {
  return times_received(faults, host, "GET") + times_received(faults, host, "POST");
}

static void a_queued_submission_is_never_sent(void **state) {
  struct faults *faults = *state;
  struct session session = open_client(faulty_url(faults, 0), "{\"max_submit_connections\": 1}");
  arango_queue *queue = new_queue();
  hold_answers(faults, 0);
  submit(&session, "POST", "/first", "{}", queue, 0);
  await(received(faults, 0) == 1);
  uint64_t ticket = submit(&session, "POST", "/second", "{}", queue, 1);
  submit(&session, "POST", "/third", "{}", queue, 2);
  arango_cancel(queue, ticket);
  expect_cancelled(queue, 1, ARANGO_NOT_EXECUTED);
  misbehave(faults, 0, "{\"fault\": \"none\"}");
  for (uint64_t tag = 0; tag <= 2; tag += 2) {
    arango_result *result = ok(next_result(queue));
    assert_int_equal(arango_result_tag(result), tag);
    arango_result_destroy(result);
  }
  assert_int_equal(received(faults, 0), 2);
  close_with_queue(&session, queue);
  assert_int_equal(received(faults, 0), 2);
}

static void a_connecting_submission_is_not_executed(void **state) {
  (void)state;
  struct unresponsive_port port = unresponsive_port_open();
  struct session session = open_client(port.url, "{\"connect_timeout_ms\": 60000}");
  arango_queue *queue = new_queue();
  uint64_t ticket = submit(&session, "POST", "/a", "{}", queue, 5);
  await(number_of_host(session.client, 0, "in_flight") == 1);
  arango_cancel(queue, ticket);
  expect_cancelled(queue, 5, ARANGO_NOT_EXECUTED);
  await(number_of_host(session.client, 0, "in_flight") == 0);
  close_with_queue(&session, queue);
  unresponsive_port_close(&port);
}

static void the_execution_of_a_sent_submission_is_unknown(void **state) {
  struct faults *faults = *state;
  static const char *const silences[] = {
      "{\"fault\": \"accept-and-hang\"}",
      "{\"fault\": \"hang-inside-headers\"}",
      "{\"fault\": \"hang-inside-body\"}",
  };
  struct session session = open_on(faults, 0, NULL);
  arango_queue *queue = new_queue();
  for (size_t i = 0; i < ROWS(silences); i++) {
    misbehave(faults, 0, silences[i]);
    /* reads are not retried either */
    uint64_t ticket = submit(&session, i == 0 ? "GET" : "POST", "/a", NULL, queue, i);
    await(received(faults, 0) == i + 1);
    arango_cancel(queue, ticket);
    expect_cancelled(queue, i, ARANGO_EXECUTION_UNKNOWN);
  }
  assert_int_equal(received(faults, 0), ROWS(silences));
  misbehave(faults, 0, "{\"fault\": \"none\"}");
  submit(&session, "GET", "/a", NULL, queue, 0);
  expect_successes(queue, 1);
  close_with_queue(&session, queue);
}

static void a_submission_in_backoff_is_not_executed(void **state) {
  struct faults *faults = *state;
  struct session session = open_client(faulty_url(faults, 0), "{\"max_attempts\": 1000}");
  arango_queue *queue = new_queue();
  answer_with(faults, 0, 503, "{\"Retry-After\": \"30\"}",
              "{\"error\": true, \"errorNum\": 21003, \"errorMessage\": \"queue is full\"}");
  uint64_t ticket = submit(&session, "POST", "/a", "{}", queue, 1);
  await(received(faults, 0) == 1);
  /* only the response is outstanding */
  await(number_of_host(session.client, 0, "in_flight") == 0);
  arango_cancel(queue, ticket);
  expect_cancelled(queue, 1, ARANGO_NOT_EXECUTED);
  assert_int_equal(received(faults, 0), 1);
  close_with_queue(&session, queue);
}

/* A token that ends in the year 2286. */
#define TOKEN "{\"jwt\": \"eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjk5OTk5OTk5OTl9.c2lnbmF0dXJl\"}"

static struct session open_jwt_session(const struct faults *faults) {
  return open_on(faults, 0, "{\"auth_method\": \"jwt\"}");
}

static void a_submission_waiting_for_a_token_is_not_executed(void **state) {
  struct faults *faults = *state;
  struct session session = open_jwt_session(faults);
  arango_queue *queue = new_queue();
  uint64_t tickets[4];
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\"}");
  for (uint64_t tag = 0; tag < ROWS(tickets); tag++) {
    tickets[tag] = submit(&session, "GET", "/a", NULL, queue, tag);
  }
  await(received(faults, 0) == 1);
  /* first the submissions that wait, then the one that logs in for all */
  for (uint64_t tag = ROWS(tickets); tag-- > 0;) {
    arango_cancel(queue, tickets[tag]);
    expect_cancelled(queue, tag, ARANGO_NOT_EXECUTED);
  }
  assert_int_equal(received(faults, 0), 1);
  close_with_queue(&session, queue);
}

static void a_cancelled_login_is_taken_over_by_another_submission(void **state) {
  struct faults *faults = *state;
  struct session session = open_jwt_session(faults);
  arango_queue *queue = new_queue();
  misbehave(faults, 0,
            "{\"fault\": \"accept-and-hang\", \"times\": 1, \"answer\": {\"body\": " TOKEN "}}");
  uint64_t ticket = submit(&session, "GET", "/a", NULL, queue, 10);
  await(times_received(faults, 0, "POST") == 1);
  for (uint64_t tag = 0; tag < 10; tag++) submit(&session, "GET", "/a", NULL, queue, tag);
  arango_cancel(queue, ticket);
  expect_cancelled(queue, 10, ARANGO_NOT_EXECUTED);
  expect_successes(queue, 10);
  assert_int_equal(times_received(faults, 0, "POST"), 2);
  assert_int_equal(times_received(faults, 0, "GET"), 10);
  close_with_queue(&session, queue);
}

static void a_finished_submission_is_not_cancelled(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  arango_queue *queue = new_queue();
  uint64_t ticket = submit(&session, "GET", "/a", NULL, queue, 1);
  assert_true(is_readable(arango_queue_fd(queue), PATIENCE_MS));
  arango_cancel(queue, ticket);
  expect_ok(next_result(queue));
  expect_empty(queue);
  arango_cancel(queue, ticket);
  arango_cancel(queue, ticket);
  expect_empty(queue);
  /* nor a submission that failed immediately */
  ticket = arango_submit(session.database, "no.such", NULL, queue, 2);
  arango_cancel(queue, ticket);
  expect_refusal(next_result(queue), "no.such");
  close_with_queue(&session, queue);
}

static void a_second_cancellation_has_no_effect(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  arango_queue *queue = new_queue();
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\"}");
  uint64_t ticket = submit(&session, "GET", "/a", NULL, queue, 1);
  await(received(faults, 0) == 1);
  arango_cancel(queue, ticket);
  arango_cancel(queue, ticket);
  expect_cancelled(queue, 1, ARANGO_EXECUTION_UNKNOWN);
  arango_cancel(queue, ticket);
  expect_empty(queue);
  close_with_queue(&session, queue);
}

static void an_unknown_ticket_is_ignored(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  arango_queue *queue = new_queue();
  arango_queue *other = new_queue();
  misbehave(faults, 0, "{\"fault\": \"delay\", \"seconds\": 0.1}");
  arango_cancel(queue, 1);
  uint64_t ticket = submit(&session, "GET", "/a", NULL, queue, 0);
  const uint64_t unknown[] = {0, ticket - 1, ticket + 1, ticket + (UINT64_C(1) << 32), UINT64_MAX};
  for (size_t i = 0; i < ROWS(unknown); i++) arango_cancel(queue, unknown[i]);
  /* a submission of another queue */
  arango_cancel(other, ticket);
  expect_successes(queue, 1);
  expect_empty(other);
  arango_queue_destroy(other);
  close_with_queue(&session, queue);
}

static void a_late_response_is_not_the_next_submissions(void **state) {
  struct faults *faults = *state;
  struct session session = open_client(faulty_url(faults, 0), "{\"max_submit_connections\": 1}");
  arango_queue *queue = new_queue();
  misbehave(faults, 0,
            "{\"fault\": \"delay\", \"seconds\": 3600, \"times\": 1,"
            " \"answer\": {\"body\": {\"late\": true}}}");
  uint64_t ticket = submit(&session, "GET", "/a", NULL, queue, 0);
  await(received(faults, 0) == 1);
  arango_cancel(queue, ticket);
  expect_cancelled(queue, 0, ARANGO_EXECUTION_UNKNOWN);
  /* with its next fault set, the host sends the late response */
  answer_with(faults, 0, 200, NULL, "{\"late\":false}");
  double started = now_ms();
  for (int i = 0; i < 20 || now_ms() - started < 200; i++) {
    submit(&session, "GET", "/a", NULL, queue, 0);
    expect_json(next_result(queue), "{\"late\":false}");
  }
  close_with_queue(&session, queue);
}

static void a_cancelled_submission_frees_its_slot(void **state) {
  struct faults *faults = *state;
  struct session session = open_client(
      faulty_url(faults, 0), "{\"max_submit_connections\": 1, \"max_in_flight\": 1}");
  arango_queue *queue = new_queue();
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\", \"times\": 1}");
  uint64_t ticket = submit(&session, "GET", "/a", NULL, queue, 0);
  await(received(faults, 0) == 1);
  submit(&session, "GET", "/a", NULL, queue, 1);
  expect_error(next_result(queue), ARANGO_ERR_BUSY, ARANGO_NOT_EXECUTED, "max_in_flight");
  arango_cancel(queue, ticket);
  expect_cancelled(queue, 0, ARANGO_EXECUTION_UNKNOWN);
  submit(&session, "GET", "/a", NULL, queue, 0);
  expect_successes(queue, 1);
  close_with_queue(&session, queue);
}

/* --------------------------------------------------------------- at random moments */

enum { MANY = 1000, CANCELLERS = 3 };

static struct {
  arango_queue *queue;
  /* The number of tickets, and of cancellations. Both are equal, so some submissions are never
   * chosen however fast the threads cancel. */
  atomic_size_t count, cancelled;
  uint64_t tickets[MANY];
  atomic_bool over;
} storm;

/* SplitMix64. */
static uint64_t chance(uint64_t *state) {
  uint64_t bits = *state += UINT64_C(0x9e3779b97f4a7c15);
  bits = (bits ^ bits >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
  bits = (bits ^ bits >> 27) * UINT64_C(0x94d049bb133111eb);
  return bits ^ bits >> 31;
}

static void *cancel_at_random(void *argument) {
  uint64_t state = (uint64_t)(uintptr_t)argument;
  while (!atomic_load(&storm.over)) {
    size_t count = atomic_load(&storm.count);
    if (atomic_fetch_add(&storm.cancelled, 1) < count) {
      arango_cancel(storm.queue, storm.tickets[chance(&state) % count]);
    } else {
      atomic_fetch_sub(&storm.cancelled, 1);
      pause_ms(1);
    }
  }
  return NULL;
}

static void each_submission_has_one_result_under_concurrent_cancellation(void **state) {
  struct faults *faults = *state;
  char hosts[128];
  snprintf(hosts, sizeof hosts, "%s,%s", faulty_url(faults, 0), faulty_url(faults, 1));
  /* fewer connections than submissions, so some are queued */
  struct session session = open_client(hosts, "{\"max_submit_connections\": 8}");
  pthread_t threads[CANCELLERS];
  static arango_result *results[MANY];
  misbehave(faults, 0, "{\"fault\": \"delay\", \"seconds\": 0.01}");
  misbehave(faults, 1, "{\"fault\": \"delay\", \"seconds\": 0.002}");
  storm.queue = new_queue();
  for (size_t i = 0; i < CANCELLERS; i++) {
    void *seed = (void *)(uintptr_t)(i + 1);
    assert_int_equal(pthread_create(&threads[i], NULL, cancel_at_random, seed), 0);
  }
  for (uint64_t tag = 0; tag < MANY; tag++) {
    storm.tickets[tag] =
        submit(&session, tag % 2 == 0 ? "GET" : "POST", "/a", NULL, storm.queue, tag);
    atomic_store(&storm.count, tag + 1);
    /* lets some submissions end before they are chosen */
    if (tag % 10 == 0) pause_ms(1);
  }
  take_results(storm.queue, results, MANY);
  atomic_store(&storm.over, true);
  for (size_t i = 0; i < CANCELLERS; i++) assert_int_equal(pthread_join(threads[i], NULL), 0);

  size_t succeeded = 0;
  size_t unsent = 0;
  size_t unknown = 0;
  for (size_t i = 0; i < MANY; i++) {
    arango_status status = arango_result_status(results[i]);
    bool is_unsent = arango_result_execution(results[i]) == ARANGO_NOT_EXECUTED;
    if (status == ARANGO_OK) {
      succeeded++;
      expect_ok(results[i]);
      continue;
    }
    unsent += is_unsent;
    unknown += !is_unsent;
    expect_error(results[i], ARANGO_ERR_CANCELLED,
                 is_unsent ? ARANGO_NOT_EXECUTED : ARANGO_EXECUTION_UNKNOWN, "cancelled");
  }
  print_message("%zu succeeded; cancelled: %zu before they were sent, %zu after\n", succeeded,
                unsent, unknown);
  assert_true(succeeded > 0 && unsent > 0 && unknown > 0);
  behave(state);
  for (uint64_t tag = 0; tag < 20; tag++) submit(&session, "GET", "/a", NULL, storm.queue, tag);
  expect_successes(storm.queue, 20);
  close_with_queue(&session, storm.queue);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(a_queued_submission_is_never_sent, behave),
      cmocka_unit_test(a_connecting_submission_is_not_executed),
      cmocka_unit_test_setup(the_execution_of_a_sent_submission_is_unknown, behave),
      cmocka_unit_test_setup(a_submission_in_backoff_is_not_executed, behave),
      cmocka_unit_test_setup(a_submission_waiting_for_a_token_is_not_executed, behave),
      cmocka_unit_test_setup(a_cancelled_login_is_taken_over_by_another_submission, behave),
      cmocka_unit_test_setup(a_finished_submission_is_not_cancelled, behave),
      cmocka_unit_test_setup(a_second_cancellation_has_no_effect, behave),
      cmocka_unit_test_setup(an_unknown_ticket_is_ignored, behave),
      cmocka_unit_test_setup(a_late_response_is_not_the_next_submissions, behave),
      cmocka_unit_test_setup(a_cancelled_submission_frees_its_slot, behave),
      cmocka_unit_test_setup(each_submission_has_one_result_under_concurrent_cancellation, behave),
  };
  return cmocka_run_group_tests_name("cancelling", tests, start_faults, end_faults);
}
