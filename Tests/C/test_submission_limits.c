/* Limits, queueing, deadlines and retries of submissions: no submission delays another. */
#include "check.h"
#include "faults.h"
#include "submissions.h"
#include "waiting.h"

#include <stdio.h>
#include <string.h>

/* ------------------------------------------------------------------------ limits */

static void beyond_max_in_flight_the_client_is_busy(void **state) {
  struct faults *faults = *state;
  enum { LIMIT = 10, BEYOND = 5 };
  struct session session = open_client(faulty_url(faults, 0), "{\"max_in_flight\": 10}");
  arango_queue *queue = new_queue();
  hold_answers(faults, 0);
  for (uint64_t tag = 0; tag < LIMIT + BEYOND; tag++) {
    submit(&session, "GET", "/a", NULL, queue, tag);
  }
  for (size_t i = 0; i < BEYOND; i++) {
    arango_result *result = failed(next_result(queue), ARANGO_ERR_BUSY, ARANGO_NOT_EXECUTED,
                                   "max_in_flight");
    assert_in_range(arango_result_tag(result), LIMIT, LIMIT + BEYOND - 1);
    assert_string_equal(arango_result_attempts(result), "[]");
    arango_result_destroy(result);
  }
  expect_empty(queue);
  misbehave(faults, 0, "{\"fault\": \"none\"}");
  expect_successes(queue, LIMIT);
  assert_int_equal(times_received(faults, 0, "GET"), LIMIT);
  /* finished submissions free their slots */
  for (uint64_t tag = 0; tag < LIMIT; tag++) submit(&session, "GET", "/a", NULL, queue, tag);
  expect_successes(queue, LIMIT);
  assert_int_equal(times_received(faults, 0, "GET"), 2 * LIMIT);
  close_with_queue(&session, queue);
}

/* Reads the order in which a host received the paths "/0", "/1" ..., and returns the number of
 * connections. */
static size_t read_order(const struct faults *faults, size_t host, size_t *order, size_t count) {
  json_t *record = subprocess_control(&faults->process, "GET", "/requests", NULL);
  json_t *received = json_array_get(record, host);
  assert_int_equal(json_array_size(received), count);
  json_int_t connections[64];
  size_t different = 0;
  for (size_t i = 0; i < count; i++) {
    json_t *request = json_array_get(received, i);
    const char *number = strrchr(text_of(request, "path"), '/');
    assert_non_null(number);
    order[i] = strtoul(number + 1, NULL, 10);
    json_int_t connection = json_integer_value(json_object_get(request, "connection"));
    size_t known = 0;
    while (known < different && connections[known] != connection) known++;
    if (known == different) connections[different++] = connection;
    assert_in_range(different, 0, ROWS(connections) - 1);
  }
  json_decref(record);
  return different;
}

/* A single connection keeps the order. With two, a submission may overtake another, on a busy machine
 * repeatedly, but none is delayed to the end. */
static void submissions_beyond_max_submit_connections_are_queued_in_order(void **state) {
  struct faults *faults = *state;
  enum { COUNT = 50 };
  for (size_t limit = 1; limit <= 2; limit++) {
    size_t distance = limit == 1 ? 1 : 10;
    void *fixture = faults;
    char options[64];
    size_t order[COUNT];
    behave(&fixture);
    misbehave(faults, 0, "{\"fault\": \"delay\", \"seconds\": 0.005}");
    snprintf(options, sizeof options, "{\"max_submit_connections\": %zu}", limit);
    struct session session = open_client(faulty_url(faults, 0), options);
    arango_queue *queue = new_queue();
    for (uint64_t tag = 0; tag < COUNT; tag++) {
      char path[64];
      snprintf(path, sizeof path, "/%d", (int)tag);
      submit(&session, tag % 2 == 0 ? "GET" : "POST", path, NULL, queue, tag);
    }
    for (size_t i = 0; i < COUNT; i++) {
      arango_result *result = ok(next_result(queue));
      uint64_t tag = arango_result_tag(result);
      assert_true(tag < i + distance && tag + distance > i);
      arango_result_destroy(result);
    }
    close_with_queue(&session, queue);
    assert_int_equal(read_order(faults, 0, order, COUNT), limit);
    for (size_t i = 0; i < COUNT; i++) {
      assert_true(order[i] < i + distance && order[i] + distance > i);
    }
  }
}

static void a_busy_coordinator_delays_no_submission_to_others(void **state) {
  struct faults *faults = *state;
  char hosts[128];
  snprintf(hosts, sizeof hosts, "%s,%s", faulty_url(faults, 0), faulty_url(faults, 1));
  struct session session = open_client(hosts, "{\"max_submit_connections\": 1}");
  struct session slow = {NULL, pinned_to(session.database, faulty_url(faults, 0))};
  struct session quick = {NULL, pinned_to(session.database, faulty_url(faults, 1))};
  arango_queue *queue = new_queue();
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\"}");
  for (int i = 0; i < 5; i++) submit(&slow, "GET", "/a", NULL, queue, 100);
  await(times_received(faults, 0, "GET") == 1);
  double started = now_ms();
  for (uint64_t tag = 0; tag < 20; tag++) submit(&quick, "GET", "/a", NULL, queue, tag);
  expect_successes(queue, 20);
  assert_true(now_ms() - started < AT_ONCE_MS);
  arango_database_destroy(slow.database);
  arango_database_destroy(quick.database);
  session_close(&session);
  for (int i = 0; i < 5; i++) {
    arango_result *result = arango_queue_next(queue, 0);
    assert_int_equal(arango_result_tag(result), 100);
    assert_int_equal(arango_result_status(result), ARANGO_ERR_CLOSED);
    arango_result_destroy(result);
  }
  expect_empty(queue);
  arango_queue_destroy(queue);
}

/* --------------------------------------------------------------------- deadlines */

static const char *const silences[] = {
    "{\"fault\": \"accept-and-hang\"}",
    "{\"fault\": \"hang-inside-headers\"}",
    "{\"fault\": \"hang-inside-body\"}",
    "{\"fault\": \"trickle\", \"bytes_per_second\": 1}",
};

/* A host that goes silent in one of these ways. */
struct silence {
  struct faults *faults;
  const char *fault;
};

/* Uses a new client: a host that failed before may be probed first. */
static bool end_with_their_time(void *context, int ms) {
  struct silence *silence = context;
  void *fixture = silence->faults;
  char options[64];
  bool is_in_time = true;
  behave(&fixture);
  misbehave(silence->faults, 0, silence->fault);
  snprintf(options, sizeof options, "{\"timeout_ms\": %d}", ms);
  struct session session = open_on(silence->faults, 0, options);
  arango_queue *queue = new_queue();
  double started = now_ms();
  for (uint64_t tag = 0; tag < 3; tag++) submit(&session, "POST", "/a", "{}", queue, tag);
  for (size_t left = 3; left > 0; left--) {
    arango_result *result = next_result(queue);
    double lasted = now_ms() - started;
    bool was_sent = was_sent_without_answer(result);
    is_in_time = is_in_time && was_sent && lasted < 1.5 * ms;
    assert_true(lasted >= ms - 10);
    expect_error(result, ARANGO_ERR_TIMEOUT,
                 was_sent ? ARANGO_EXECUTION_UNKNOWN : ARANGO_NOT_EXECUTED, "time");
  }
  size_t times = times_received(silence->faults, 0, "POST");
  assert_in_range(times, 0, 3);
  close_with_queue(&session, queue);
  return is_in_time && times == 3;
}

static void a_submission_ends_at_its_deadline(void **state) {
  for (size_t i = 0; i < ROWS(silences); i++) {
    struct silence silence = {*state, silences[i]};
    given_time(200, end_with_their_time, &silence);
  }
}

/* A submission hangs. Those queued behind it have their own deadlines, counted from their
 * submission. */
static bool those_behind_end_with_their_time(void *context, int ms) {
  struct faults *faults = context;
  static const int times[] = {5, 3, 1, 2, 5};
  static const uint64_t expected[] = {2, 3, 1, 0, 4};
  void *fixture = faults;
  bool is_in_time = true;
  behave(&fixture);
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\"}");
  struct session session = open_client(faulty_url(faults, 0), "{\"max_submit_connections\": 1}");
  arango_queue *queue = new_queue();
  double started = now_ms();
  for (size_t i = 0; i < ROWS(times); i++) {
    char options[64];
    struct session hasty = {NULL, NULL};
    snprintf(options, sizeof options, "{\"timeout_ms\": %d}", times[i] * ms);
    expect_ok(arango_database_derive(session.database, options, &hasty.database));
    submit(&hasty, "GET", "/a", NULL, queue, i);
    arango_database_destroy(hasty.database);
  }
  for (size_t i = 0; i < ROWS(times); i++) {
    arango_result *result = next_result(queue);
    double lasted = now_ms() - started;
    uint64_t tag = arango_result_tag(result);
    assert_in_range(tag, 0, ROWS(times) - 1);
    bool was_sent = was_sent_without_answer(result);
    /* the last one may be sent in its last millisecond */
    is_in_time = is_in_time && (tag == expected[i] || i >= 3) && (was_sent == (tag == 0) || tag == 4);
    is_in_time = is_in_time && lasted < (times[tag] + 1) * ms;
    assert_true(lasted >= times[tag] * ms - 10);
    expect_error(result, ARANGO_ERR_TIMEOUT,
                 was_sent ? ARANGO_EXECUTION_UNKNOWN : ARANGO_NOT_EXECUTED, "time");
  }
  close_with_queue(&session, queue);
  return is_in_time && times_received(faults, 0, "GET") <= 2;
}

static void a_queued_submission_ends_at_its_deadline(void **state) {
  given_time(100, those_behind_end_with_their_time, *state);
}

struct hurry {
  const struct session *session;
  arango_queue *queue;
  int ms;
};

static bool ends_soon(void *context) {
  struct hurry *hurry = context;
  double started = now_ms();
  submit(hurry->session, "GET", "/a", NULL, hurry->queue, 0);
  arango_result *result = next_result(hurry->queue);
  double lasted = now_ms() - started;
  assert_int_equal(arango_result_status(result), ARANGO_ERR_TIMEOUT);
  arango_result_destroy(result);
  return lasted <= hurry->ms + 50;
}

/* This includes idle connections. */
static void a_deadline_of_one_millisecond_holds(void **state) {
  struct faults *faults = *state;
  struct session session = open_client(faulty_url(faults, 0), NULL);
  arango_queue *queue = new_queue();
  submit(&session, "GET", "/a", NULL, queue, 0);
  expect_successes(queue, 1);
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\"}");
  for (int ms = 1; ms <= 10; ms++) {
    char options[64];
    struct session hasty = {NULL, NULL};
    snprintf(options, sizeof options, "{\"timeout_ms\": %d}", ms);
    expect_ok(arango_database_derive(session.database, options, &hasty.database));
    struct hurry hurry = {&hasty, queue, ms};
    undisturbed(ends_soon, &hurry);
    arango_database_destroy(hasty.database);
  }
  close_with_queue(&session, queue);
}

/* ---------------------------------------------------------------------- retries */

#define QUEUE_FULL "{\"error\": true, \"errorNum\": 21003, \"errorMessage\": \"queue is full\"}"

static void a_backoff_delays_no_other_submission(void **state) {
  struct faults *faults = *state;
  char hosts[128];
  snprintf(hosts, sizeof hosts, "%s,%s", faulty_url(faults, 0), faulty_url(faults, 1));
  struct session session = open_client(hosts, "{\"max_attempts\": 100}");
  struct session full = {NULL, pinned_to(session.database, faulty_url(faults, 0))};
  struct session free_one = {NULL, pinned_to(session.database, faulty_url(faults, 1))};
  arango_queue *queue = new_queue();
  answer_with(faults, 0, 503, "{\"Retry-After\": \"40\"}", QUEUE_FULL);
  uint64_t ticket = submit(&full, "POST", "/a", "{}", queue, 20);
  await(times_received(faults, 0, "POST") == 1);
  await(number_of_host(session.client, 0, "in_flight") == 0);
  double started = now_ms();
  for (uint64_t tag = 0; tag < 20; tag++) submit(&free_one, "GET", "/a", NULL, queue, tag);
  for (size_t i = 0; i < 20; i++) {
    arango_result *result = ok(next_result(queue));
    assert_in_range(arango_result_tag(result), 0, 19);
    arango_result_destroy(result);
  }
  assert_true(now_ms() - started < AT_ONCE_MS);
  arango_cancel(queue, ticket);
  expect_error(next_result(queue), ARANGO_ERR_CANCELLED, ARANGO_NOT_EXECUTED, "cancelled");
  assert_int_equal(times_received(faults, 0, "POST"), 1);
  arango_database_destroy(full.database);
  arango_database_destroy(free_one.database);
  close_with_queue(&session, queue);
}

static void a_submission_resumes_after_its_backoff(void **state) {
  struct faults *faults = *state;
  struct session session = open_client(faulty_url(faults, 0), "{\"max_attempts\": 100}");
  arango_queue *queue = new_queue();
  answer_with(faults, 0, 503, NULL, QUEUE_FULL);
  submit(&session, "POST", "/a", "{}", queue, 20);
  await(times_received(faults, 0, "POST") >= 3);
  misbehave(faults, 0, "{\"fault\": \"none\"}");
  arango_result *result = ok(next_result(queue));
  assert_int_equal(arango_result_tag(result), 20);
  json_t *attempts = attempts_of(result);
  size_t last = json_array_size(attempts) - 1;
  assert_int_equal(last + 1, times_received(faults, 0, "POST"));
  for (size_t i = 0; i < last; i++) {
    assert_string_equal(text_of(json_array_get(attempts, i), "outcome"), "answered 503");
  }
  assert_string_equal(text_of(json_array_get(attempts, last), "outcome"), "answered 200");
  json_decref(attempts);
  arango_result_destroy(result);
  close_with_queue(&session, queue);
}

/* The ways a reused connection can end after a whole request has arrived. */
static void a_write_arrives_once(void **state) {
  struct faults *faults = *state;
  static const char *const endings[] = {
      "{\"fault\": \"close-before-answer\", \"times\": 1}",
      "{\"fault\": \"close-idle\", \"times\": 1}",
      "{\"fault\": \"reset\", \"times\": 1}",
  };
  static const char *const methods[] = {"POST", "DELETE", "PATCH", "PUT"};
  size_t wrong = 0;
  for (size_t ending = 0; ending < ROWS(endings); ending++) {
    for (size_t i = 0; i < ROWS(methods); i++) {
      void *fixture = faults;
      behave(&fixture);
      struct session session = open_on(faults, 0, NULL);
      arango_queue *queue = new_queue();
      submit(&session, "OPTIONS", "/a", NULL, queue, 0);
      expect_successes(queue, 1);
      misbehave(faults, 0, endings[ending]);
      submit(&session, methods[i], "/a", i % 2 == 0 ? "{}" : NULL, queue, 0);
      bool right = is_error(next_result(queue), ARANGO_ERR_NETWORK, ARANGO_EXECUTION_UNKNOWN,
                            "connection");
      size_t times = times_received(faults, 0, methods[i]);
      if (!right || times != 1) {
        print_error("%s arrived %zu times at %s\n", methods[i], times, endings[ending]);
        wrong++;
      }
      close_with_queue(&session, queue);
    }
  }
  assert_int_equal(wrong, 0);
}

static void a_read_is_retried(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  arango_queue *queue = new_queue();
  submit(&session, "OPTIONS", "/a", NULL, queue, 0);
  expect_successes(queue, 1);
  misbehave(faults, 0, "{\"fault\": \"close-idle\", \"times\": 1}");
  submit(&session, "GET", "/a", NULL, queue, 0);
  arango_result *result = ok(next_result(queue));
  json_t *attempts = attempts_of(result);
  assert_int_equal(json_array_size(attempts), 2);
  assert_int_equal(times_received(faults, 0, "GET"), 2);
  json_decref(attempts);
  arango_result_destroy(result);
  close_with_queue(&session, queue);
}

static void a_connection_closed_while_idle_fails_no_submission(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  arango_queue *queue = new_queue();
  for (size_t round = 1; round <= 10; round++) {
    misbehave(faults, 0, round % 2 == 0 ? "{\"fault\": \"close-after-answer\", \"times\": 1}"
                                        : "{\"fault\": \"reset-idle\", \"times\": 1}");
    submit(&session, "GET", "/a", NULL, queue, 0);
    expect_successes(queue, 1);
    /* the hosts respond to this after they have closed the connection */
    behave(state);
    submit(&session, "POST", "/a", "{}", queue, 0);
    expect_successes(queue, 1);
    assert_int_equal(times_received(faults, 0, "POST"), 1);
  }
  close_with_queue(&session, queue);
}

static void idle_connections_are_reused(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  arango_queue *queue = new_queue();
  size_t order[30];
  for (size_t i = 0; i < ROWS(order); i++) {
    submit(&session, "GET", "/0", NULL, queue, 0);
    expect_successes(queue, 1);
  }
  assert_int_equal(read_order(faults, 0, order, ROWS(order)), 1);
  close_with_queue(&session, queue);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(beyond_max_in_flight_the_client_is_busy, behave),
      cmocka_unit_test(submissions_beyond_max_submit_connections_are_queued_in_order),
      cmocka_unit_test_setup(a_busy_coordinator_delays_no_submission_to_others, behave),
      cmocka_unit_test(a_submission_ends_at_its_deadline),
      cmocka_unit_test(a_queued_submission_ends_at_its_deadline),
      cmocka_unit_test_setup(a_deadline_of_one_millisecond_holds, behave),
      cmocka_unit_test_setup(a_backoff_delays_no_other_submission, behave),
      cmocka_unit_test_setup(a_submission_resumes_after_its_backoff, behave),
      cmocka_unit_test(a_write_arrives_once),
      cmocka_unit_test_setup(a_read_is_retried, behave),
      cmocka_unit_test_setup(a_connection_closed_while_idle_fails_no_submission, behave),
      cmocka_unit_test_setup(idle_connections_are_reused, behave),
  };
  return cmocka_run_group_tests_name("submissions to hosts at fault", tests, start_faults,
                                     end_faults);
}
