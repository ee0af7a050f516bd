/* Destruction of a client, a queue or a database while submissions are under way: each submission has
 * exactly one result, nothing blocks, and nothing leaks. */
#include "check.h"
#include "faults.h"
#include "process_stats.h"
#include "submissions.h"
#include "unresponsive_port.h"
#include "waiting.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

/* QUEUED: one submission is at the host that hangs, the others are queued behind it. */
enum stage { SENT, PAUSING, CONNECTING, WAITING_FOR_A_TOKEN, QUEUED, STAGES };
enum { EACH = 5, MOST = EACH * STAGES };
static const enum stage together[] = {SENT, PAUSING, CONNECTING, WAITING_FOR_A_TOKEN};

/* A client with submissions under way: at a host that hangs, one with a full queue, and one that
 * accepts no connection. */
struct workload {
  const struct faults *faults;
  struct unresponsive_port port;
  arango_client *client;
  arango_database *databases[STAGES];
  arango_queue *queue;
  size_t count;
  enum stage stages[MOST];
  /* The number of requests that the hanging host has received. */
  size_t sent;
};

/* The number of received requests without logins. */
static size_t own_requests(const struct faults *faults, size_t host) {
  json_t *record = subprocess_control(&faults->process, "GET", "/requests", NULL);
  size_t times = 0;
  size_t index;
  json_t *request;
  json_array_foreach(json_array_get(record, host), index, request) {
    times += strcmp(text_of(request, "path"), "/_db/_system/a") == 0;
  }
  json_decref(record);
  return times;
}

static struct workload workload_open(void **state, bool one_by_one) {
  struct workload workload = {.faults = *state, .port = unresponsive_port_open(), .queue = new_queue()};
  const char *const hosts[] = {faulty_url(workload.faults, 0), faulty_url(workload.faults, 1),
                               workload.port.url};
  static const size_t host_of[STAGES] = {0, 1, 2, 0, 0};
  arango_database *basic = NULL;
  arango_database *jwt = NULL;
  behave(state);
  misbehave(workload.faults, 0, "{\"fault\": \"accept-and-hang\"}");
  answer_with(workload.faults, 1, 503, NULL,
              "{\"error\": true, \"errorNum\": 21003, \"errorMessage\": \"queue is full\"}");
  char options[128];
  snprintf(options, sizeof options,
           "{\"connect_timeout_ms\": 60000, \"max_attempts\": 1000,"
           " \"max_submit_connections\": %d}",
           one_by_one ? 1 : MOST);
  expect_ok(arango_client_create_list(hosts, ROWS(hosts), NULL, options, &workload.client));
  expect_ok(arango_database_create(workload.client, NULL, NULL, NULL, NULL, &basic));
  expect_ok(arango_database_create(workload.client, NULL, NULL, NULL, "{\"auth_method\": \"jwt\"}",
                                   &jwt));
  for (size_t i = 0; i < STAGES; i++) {
    workload.databases[i] = pinned_to(i == WAITING_FOR_A_TOKEN ? jwt : basic, hosts[host_of[i]]);
  }
  arango_database_destroy(basic);
  arango_database_destroy(jwt);
  return workload;
}

/* Submits reads and writes, and waits until they are in these phases. Their tags count from 0. */
static void submit_at(struct workload *workload, const enum stage *stages, size_t count) {
  size_t each[STAGES] = {0};
  for (size_t i = 0; i < count * EACH; i++) {
    enum stage stage = stages[i % count];
    struct session session = {NULL, workload->databases[stage]};
    submit(&session, i / count % 2 == 0 ? "POST" : "GET", "/a", NULL, workload->queue, i);
    workload->stages[i] = stage;
    each[stage]++;
  }
  workload->count = count * EACH;
  workload->sent = each[SENT] + (each[QUEUED] > 0);
  /* and one login for all submissions that wait for a token */
  await(requests_received(workload->faults, 0) == workload->sent + (each[WAITING_FOR_A_TOKEN] > 0));
  await(requests_received(workload->faults, 1) >= 4 * each[PAUSING]);
  await(number_of_host(workload->client, 2, "in_flight") >= (json_int_t)each[CONNECTING]);
}

static void workload_close(struct workload *workload) {
  for (size_t i = 0; i < STAGES; i++) arango_database_destroy(workload->databases[i]);
  arango_client_destroy(workload->client);
  if (workload->queue != NULL) expect_empty(workload->queue);
  arango_queue_destroy(workload->queue);
  unresponsive_port_close(&workload->port);
}

/* True if the result has the right execution. */
static bool is_closed_at(enum stage stage, size_t place, arango_result *result) {
  /* a submission just past its backoff may have been sent again */
  bool was_sent = stage == SENT || (stage == QUEUED && place == 0) ||
                  (stage == PAUSING && was_sent_without_answer(result));
  return is_error(result, ARANGO_ERR_CLOSED,
                  was_sent ? ARANGO_EXECUTION_UNKNOWN : ARANGO_NOT_EXECUTED,
                  "the client is destroyed");
}

static void expect_later_submissions_to_be_refused(struct workload *workload) {
  for (size_t i = 0; i < STAGES; i++) {
    struct session session = {NULL, workload->databases[i]};
    submit(&session, "GET", "/a", NULL, workload->queue, i);
    arango_result *result = arango_queue_next(workload->queue, 0);
    assert_non_null(result);
    assert_int_equal(arango_result_tag(result), i);
    assert_string_equal(arango_result_attempts(result), "[]");
    expect_error(result, ARANGO_ERR_CLOSED, ARANGO_NOT_EXECUTED, "the client is destroyed");
  }
}

static void destroy_client_at(void **state, const enum stage *stages, size_t count) {
  size_t threads = count_threads();
  struct workload workload = workload_open(state, stages[0] == QUEUED);
  submit_at(&workload, stages, count);
  double started = now_ms();
  arango_client_destroy(workload.client);
  assert_true(now_ms() - started < AT_ONCE_MS);
  assert_int_equal(count_threads(), threads);
  workload.client = NULL;
  bool seen[MOST] = {false};
  size_t wrong = 0;
  for (size_t i = 0; i < workload.count; i++) {
    arango_result *result = arango_queue_next(workload.queue, 0);
    assert_non_null(result);
    uint64_t tag = arango_result_tag(result);
    assert_in_range(tag, 0, workload.count - 1);
    assert_false(seen[tag]);
    seen[tag] = true;
    wrong += !is_closed_at(workload.stages[tag], tag / count, result);
  }
  assert_int_equal(wrong, 0);
  expect_empty(workload.queue);
  expect_later_submissions_to_be_refused(&workload);
  assert_int_equal(own_requests(workload.faults, 0), workload.sent);
  workload_close(&workload);
}

static void submissions_end_with_their_client(void **state) {
  static const enum stage all[] = {SENT, PAUSING, CONNECTING, WAITING_FOR_A_TOKEN, QUEUED};
  for (size_t i = 0; i < ROWS(all); i++) destroy_client_at(state, &all[i], 1);
  for (int i = 0; i < 5; i++) destroy_client_at(state, together, ROWS(together));
}

/* Submissions of the queue are cancelled, and their slots become free. */
static void destroy_queue_at(void **state, const enum stage *stages, size_t count) {
  size_t threads = count_threads();
  struct workload workload = workload_open(state, stages[0] == QUEUED);
  submit_at(&workload, stages, count);
  double started = now_ms();
  arango_queue_destroy(workload.queue);
  assert_true(now_ms() - started < AT_ONCE_MS);
  for (size_t host = 0; host < 3; host++) {
    await(number_of_host(workload.client, host, "in_flight") == 0);
  }
  assert_int_equal(own_requests(workload.faults, 0), workload.sent);

  behave(state);
  workload.queue = new_queue();
  struct session sessions[] = {{NULL, workload.databases[SENT]}, {NULL, workload.databases[PAUSING]}};
  for (uint64_t tag = 0; tag < 20; tag++) {
    submit(&sessions[tag % 2], "POST", "/a", "{}", workload.queue, tag);
  }
  expect_successes(workload.queue, 20);
  /* no late request of the old submissions */
  assert_int_equal(requests_received(workload.faults, 0), 10);
  assert_int_equal(requests_received(workload.faults, 1), 10);
  workload_close(&workload);
  assert_int_equal(count_threads(), threads);
}

static void submissions_end_with_their_queue(void **state) {
  static const enum stage all[] = {SENT, PAUSING, CONNECTING, WAITING_FOR_A_TOKEN, QUEUED};
  for (size_t i = 0; i < ROWS(all); i++) destroy_queue_at(state, &all[i], 1);
  for (int i = 0; i < 5; i++) destroy_queue_at(state, together, ROWS(together));
}

static void unread_results_are_destroyed_with_their_queue(void **state) {
  struct session session = open_on(*state, 0, NULL);
  arango_queue *queue = new_queue();
  for (uint64_t tag = 0; tag < 20; tag++) submit(&session, "GET", "/a", NULL, queue, tag);
  await(times_received(*state, 0, "GET") == 20);
  arango_queue_destroy(queue);
  queue = new_queue();
  submit(&session, "GET", "/a", NULL, queue, 0);
  expect_successes(queue, 1);
  close_with_queue(&session, queue);
}

static void submissions_outlive_their_database(void **state) {
  struct faults *faults = *state;
  struct session session = open_client(faulty_url(faults, 0), NULL);
  arango_queue *queue = new_queue();
  misbehave(faults, 0, "{\"fault\": \"delay\", \"seconds\": 0.1}");
  struct session derived = {NULL, pinned_to(session.database, faulty_url(faults, 0))};
  for (uint64_t tag = 0; tag < 10; tag++) {
    submit(tag % 2 == 0 ? &session : &derived, "POST", "/a", "{}", queue, tag);
  }
  arango_database_destroy(derived.database);
  arango_database_destroy(session.database);
  expect_successes(queue, 10);
  assert_int_equal(times_received(faults, 0, "POST"), 10);
  session.database = NULL;
  close_with_queue(&session, queue);
}

/* No result is taken; handles are destroyed in every order. */
static void clients_and_queues_are_destroyed_with_unread_results(void **state) {
  struct faults *faults = *state;
  char hosts[128];
  snprintf(hosts, sizeof hosts, "%s,%s", faulty_url(faults, 0), faulty_url(faults, 1));
  size_t threads = count_threads();
  size_t descriptors = count_descriptors();
  for (int round = 0; round < 200; round++) {
    struct session session = open_client(hosts, NULL);
    arango_queue *queue = new_queue();
    for (uint64_t tag = 0; tag < 5; tag++) {
      submit(&session, tag % 2 == 0 ? "GET" : "POST", "/a", NULL, queue, tag);
    }
    if (round % 4 == 0) arango_result_destroy(next_result(queue));
    if (round % 3 == 0) arango_queue_destroy(queue);
    if (round % 2 == 0) arango_database_destroy(session.database);
    arango_client_destroy(session.client);
    if (round % 2 != 0) arango_database_destroy(session.database);
    if (round % 3 != 0) arango_queue_destroy(queue);
  }
  assert_int_equal(count_threads(), threads);
  assert_int_equal(count_descriptors(), descriptors);
}

static bool is_ok_or_closed(const arango_result *result) {
  arango_status status = arango_result_status(result);
  if (status == ARANGO_OK || status == ARANGO_ERR_CLOSED) return true;
  print_error("%s: %s\n", arango_status_name(status), arango_result_message(result));
  return false;
}

/* The submissions are in any phase: not yet started, under way, or finished. */
static void submissions_end_with_a_client_destroyed_immediately(void **state) {
  enum { COUNT = 20 };
  size_t wrong = 0;
  for (int round = 0; round < 100; round++) {
    arango_result *results[COUNT];
    struct session session = open_on(*state, 0, NULL);
    arango_queue *queue = new_queue();
    for (uint64_t tag = 0; tag < COUNT; tag++) submit(&session, "GET", "/a", NULL, queue, tag);
    session_close(&session);
    take_results(queue, results, COUNT);
    for (size_t i = 0; i < COUNT; i++) {
      wrong += wrong == 0 && !is_ok_or_closed(results[i]);
      arango_result_destroy(results[i]);
    }
    arango_queue_destroy(queue);
  }
  assert_int_equal(wrong, 0);
}

/* Submits until the main thread has destroyed the client. */
static void *submit_until_it_is_closed(void *argument) {
  struct workload *workload = argument;
  struct session session = {NULL, workload->databases[SENT]};
  bool is_closed = false;
  while (!is_closed) {
    arango_submit_request(session.database, "GET", "/a", NULL, NULL, 0, workload->queue, 0);
    workload->count++;
    arango_result *result = arango_queue_next(workload->queue, 0);
    if (result == NULL) continue;
    workload->count--;
    is_closed = arango_result_status(result) == ARANGO_ERR_CLOSED;
    arango_result_destroy(result);
  }
  return NULL;
}

static void a_client_is_destroyed_while_another_thread_submits(void **state) {
  for (int round = 0; round < 20; round++) {
    behave(state);
    struct session session = open_on(*state, 0, NULL);
    struct workload workload = {.queue = new_queue()};
    pthread_t thread;
    workload.databases[SENT] = session.database;
    assert_int_equal(pthread_create(&thread, NULL, submit_until_it_is_closed, &workload), 0);
    await(times_received(*state, 0, "GET") > 0);
    arango_client_destroy(session.client);
    assert_int_equal(pthread_join(thread, NULL), 0);
    for (; workload.count > 0; workload.count--) {
      arango_result *result = arango_queue_next(workload.queue, 0);
      assert_non_null(result);
      assert_true(is_ok_or_closed(result));
      arango_result_destroy(result);
    }
    expect_empty(workload.queue);
    arango_database_destroy(session.database);
    arango_queue_destroy(workload.queue);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(submissions_end_with_their_client),
      cmocka_unit_test(submissions_end_with_their_queue),
      cmocka_unit_test_setup(unread_results_are_destroyed_with_their_queue, behave),
      cmocka_unit_test_setup(submissions_outlive_their_database, behave),
      cmocka_unit_test_setup(clients_and_queues_are_destroyed_with_unread_results, behave),
      cmocka_unit_test_setup(submissions_end_with_a_client_destroyed_immediately, behave),
      cmocka_unit_test(a_client_is_destroyed_while_another_thread_submits),
  };
  return cmocka_run_group_tests_name("submission shutdown", tests, start_faults, end_faults);
}
