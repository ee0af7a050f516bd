/* Result queues: readability of the descriptor, delivery of results, and waiting. */
#include "check.h"
#include "cluster.h"
#include "process_stats.h"
#include "submissions.h"
#include "waiting.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { MANY = 2000, THREADS = 8 };

static void an_empty_queue_returns_null(void **state) {
  (void)state;
  arango_queue *queue = new_queue();
  int descriptor = arango_queue_fd(queue);
  assert_true(descriptor >= 0);
  assert_false(is_readable(descriptor, 0));
  double started = now_ms();
  assert_null(arango_queue_next(queue, 0));
  assert_true(now_ms() - started < AT_ONCE_MS);
  started = now_ms();
  assert_null(arango_queue_next(queue, 50));
  double waited = now_ms() - started;
  assert_true(waited >= 45 && waited < AT_ONCE_MS);
  assert_false(is_readable(descriptor, 0));
  assert_int_equal(arango_queue_fd(queue), descriptor);
  arango_queue_destroy(queue);
}

static void a_descriptor_is_readable_from_the_first_result_to_the_last(void **state) {
  struct session session = open_session(*state, NULL);
  arango_queue *queue = new_queue();
  int descriptor = arango_queue_fd(queue);
  enum { COUNT = 3 };
  for (uint64_t tag = 0; tag < COUNT; tag++) {
    submit(&session, "GET", "/_api/version", NULL, queue, tag);
  }
  /* all results are available now */
  session_close(&session);
  for (size_t left = COUNT; left > 0; left--) {
    for (int look = 0; look < 3; look++) assert_true(is_readable(descriptor, 0));
    arango_result *result = arango_queue_next(queue, 0);
    assert_non_null(result);
    arango_result_destroy(result);
  }
  expect_empty(queue);
  assert_int_equal(arango_queue_fd(queue), descriptor);
  arango_queue_destroy(queue);
}

/* A thread that waits with poll() never finds the queue empty and never misses a result. */
static void a_readable_descriptor_means_a_result(void **state) {
  struct session session = open_session(*state, NULL);
  arango_queue *queue = new_queue();
  enum { COUNT = 300 };
  for (uint64_t tag = 0; tag < COUNT; tag++) {
    submit(&session, "GET", "/_api/version", NULL, queue, tag);
  }
  for (size_t taken = 0; taken < COUNT; taken++) {
    assert_true(is_readable(arango_queue_fd(queue), PATIENCE_MS));
    arango_result *result = arango_queue_next(queue, 0);
    assert_non_null(result);
    expect_ok(result);
  }
  assert_false(is_readable(arango_queue_fd(queue), 0));
  close_with_queue(&session, queue);
}

struct wait {
  arango_queue *queue;
  int64_t timeout_ms;
};

static void *wait_here(void *argument) {
  struct wait *wait = argument;
  return arango_queue_next(wait->queue, wait->timeout_ms);
}

static void a_result_wakes_a_waiting_thread(void **state) {
  struct session session = open_session(*state, NULL);
  arango_queue *queue = new_queue();
  static const int64_t times[] = {-1, PATIENCE_MS, INT64_MAX};
  for (size_t i = 0; i < ROWS(times); i++) {
    struct wait wait = {queue, times[i]};
    pthread_t thread;
    void *result = NULL;
    assert_int_equal(pthread_create(&thread, NULL, wait_here, &wait), 0);
    await(other_threads_sleep());
    submit(&session, "GET", "/_api/version", NULL, queue, 7);
    assert_int_equal(pthread_join(thread, &result), 0);
    assert_int_equal(arango_result_tag(result), 7);
    expect_ok(result);
  }
  close_with_queue(&session, queue);
}

static void *wait_without_limit(void *argument) {
  return arango_queue_next(argument, -1);
}

/* Starts the threads and waits until each sleeps, presumably in arango_queue_next. */
static void let_wait(arango_queue *queue, pthread_t *threads, size_t count) {
  for (size_t i = 0; i < count; i++) {
    assert_int_equal(pthread_create(&threads[i], NULL, wait_without_limit, queue), 0);
  }
  for (int i = 0; i < 3; i++) await(other_threads_sleep());
}

static void waiting_threads_return_when_the_queue_is_destroyed(void **state) {
  (void)state;
  pthread_t threads[8];
  arango_queue *queue = new_queue();
  let_wait(queue, threads, ROWS(threads));
  arango_queue_destroy(queue);
  for (size_t i = 0; i < ROWS(threads); i++) {
    void *result = &threads;
    assert_int_equal(pthread_join(threads[i], &result), 0);
    assert_null(result);
  }
}

/* pthread_cancel takes effect after arango_queue_next has returned; the queue stays usable. */
static void a_waiting_thread_is_not_a_cancellation_point(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  pthread_t thread;
  arango_queue *queue = new_queue();
  let_wait(queue, &thread, 1);
  assert_int_equal(pthread_cancel(thread), 0);
  for (uint64_t tag = 0; tag < 10; tag++) submit(&session, "GET", "/_api/version", NULL, queue, tag);
  void *first = NULL;
  assert_int_equal(pthread_join(thread, &first), 0);
  assert_ptr_not_equal(first, PTHREAD_CANCELED);
  expect_ok(first);
  for (size_t i = 1; i < 10; i++) expect_ok(next_result(queue));
  close_with_queue(&session, queue);
}

static void one_queue_serves_two_clients(void **state) {
  struct session sessions[] = {open_session(*state, NULL), open_session(*state, NULL)};
  arango_queue *queue = new_queue();
  enum { COUNT = 100 };
  arango_result *results[COUNT];
  for (uint64_t tag = 0; tag < COUNT; tag++) {
    char path[64];
    snprintf(path, sizeof path, "/client-%d'", (int)tag % 2);
    submit(&sessions[tag % 2], "GET", path, NULL, queue, tag);
  }
  take_results(queue, results, COUNT);
  for (size_t tag = 0; tag < COUNT; tag++) {
    expect_error(results[tag], ARANGO_ERR_SERVER, ARANGO_EXECUTED,
                 tag % 2 == 0 ? "/client-0'" : "/client-1'");
  }
  session_close(&sessions[0]);
  submit(&sessions[1], "GET", "/_api/version", NULL, queue, 0);
  expect_successes(queue, 1);
  close_with_queue(&sessions[1], queue);
}

static void each_queue_receives_its_own_results(void **state) {
  struct session session = open_session(*state, NULL);
  arango_queue *queues[] = {new_queue(), new_queue()};
  assert_int_not_equal(arango_queue_fd(queues[0]), arango_queue_fd(queues[1]));
  enum { COUNT = 50 };
  arango_result *results[COUNT];
  for (uint64_t tag = 0; tag < COUNT; tag++) {
    submit(&session, "GET", "/queue-0'", NULL, queues[0], tag);
    submit(&session, "GET", "/queue-1'", NULL, queues[1], tag);
  }
  for (size_t i = 0; i < ROWS(queues); i++) {
    take_results(queues[i], results, COUNT);
    for (size_t tag = 0; tag < COUNT; tag++) {
      expect_error(results[tag], ARANGO_ERR_SERVER, ARANGO_EXECUTED,
                   i == 0 ? "/queue-0'" : "/queue-1'");
    }
  }
  arango_queue_destroy(queues[0]);
  submit(&session, "GET", "/_api/version", NULL, queues[1], 0);
  expect_successes(queues[1], 1);
  close_with_queue(&session, queues[1]);
}

/* Threads that share a queue, and the number of results they took for each tag. */
struct drain {
  arango_queue *queue;
  atomic_int times[MANY];
  atomic_size_t taken, wrong;
};

static void *take_out(void *argument) {
  struct drain *drain = argument;
  while (atomic_load(&drain->taken) < MANY) {
    arango_result *result = arango_queue_next(drain->queue, 20);
    if (result == NULL) continue;
    uint64_t tag = arango_result_tag(result);
    if (tag >= MANY || arango_result_status(result) != ARANGO_OK) {
      atomic_fetch_add(&drain->wrong, 1);
    } else {
      atomic_fetch_add(&drain->times[tag], 1);
    }
    arango_result_destroy(result);
    atomic_fetch_add(&drain->taken, 1);
  }
  return NULL;
}

static void each_result_is_delivered_to_one_thread(void **state) {
  static struct drain drain;
  struct session session = open_session(*state, NULL);
  pthread_t threads[THREADS];
  drain.queue = new_queue();
  for (size_t i = 0; i < THREADS; i++) {
    assert_int_equal(pthread_create(&threads[i], NULL, take_out, &drain), 0);
  }
  /* stays below the default of max_in_flight */
  for (uint64_t tag = 0; tag < MANY; tag++) {
    await(tag - atomic_load(&drain.taken) < 500);
    submit(&session, "GET", "/_api/version", NULL, drain.queue, tag);
  }
  for (size_t i = 0; i < THREADS; i++) assert_int_equal(pthread_join(threads[i], NULL), 0);
  assert_int_equal(atomic_load(&drain.taken), MANY);
  assert_int_equal(atomic_load(&drain.wrong), 0);
  for (size_t i = 0; i < MANY; i++) assert_int_equal(atomic_load(&drain.times[i]), 1);
  close_with_queue(&session, drain.queue);
}

static void every_64_bit_number_is_a_valid_tag(void **state) {
  struct session session = open_session(*state, NULL);
  arango_queue *queue = new_queue();
  static const uint64_t tags[] = {0, 1, (uint64_t)INT64_MAX, (uint64_t)INT64_MAX + 1, UINT64_MAX};
  for (size_t i = 0; i < ROWS(tags); i++) {
    assert_int_not_equal(
        arango_submit(session.database, "cluster.server_role", NULL, queue, tags[i]), 0);
    arango_result *result = next_result(queue);
    assert_true(arango_result_tag(result) == tags[i]);
    expect_json(result, "\"COORDINATOR\"");
    /* of a failure too */
    assert_int_not_equal(arango_submit(session.database, "no.such", NULL, queue, tags[i]), 0);
    result = next_result(queue);
    assert_true(arango_result_tag(result) == tags[i]);
    expect_refusal(result, "no.such");
  }
  close_with_queue(&session, queue);
}

static void submissions_may_share_a_tag(void **state) {
  struct session session = open_session(*state, NULL);
  arango_queue *queue = new_queue();
  for (int i = 0; i < 20; i++) submit(&session, "GET", "/_api/version", NULL, queue, 5);
  for (int i = 0; i < 20; i++) {
    arango_result *result = next_result(queue);
    assert_int_equal(arango_result_tag(result), 5);
    expect_ok(result);
  }
  close_with_queue(&session, queue);
}

static void tickets_are_unique(void **state) {
  struct session sessions[] = {open_session(*state, NULL), open_session(*state, NULL)};
  arango_queue *queue = new_queue();
  enum { COUNT = 200 };
  uint64_t tickets[COUNT];
  arango_result *results[COUNT];
  for (uint64_t i = 0; i < COUNT; i++) {
    struct session *session = &sessions[i % 2];
    /* calls that end immediately included */
    tickets[i] = i % 4 < 2 ? submit(session, "GET", "/_api/version", NULL, queue, i)
                           : arango_submit(session->database, "no.such", NULL, queue, i);
    assert_int_not_equal(tickets[i], 0);
    for (size_t j = 0; j < i; j++) assert_int_not_equal(tickets[i], tickets[j]);
  }
  take_results(queue, results, COUNT);
  for (size_t i = 0; i < COUNT; i++) arango_result_destroy(results[i]);
  session_close(&sessions[0]);
  close_with_queue(&sessions[1], queue);
}

static void without_a_queue_nothing_is_submitted(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  size_t threads = count_threads();
  assert_int_equal(arango_submit(session.database, "cluster.health", NULL, NULL, 1), 0);
  assert_int_equal(
      arango_submit_request(session.database, "GET", "/_api/version", NULL, NULL, 0, NULL, 1), 0);
  assert_int_equal(arango_submit(NULL, NULL, NULL, NULL, 1), 0);
  assert_int_equal(arango_submit_request(NULL, NULL, NULL, NULL, NULL, 5, NULL, 1), 0);
  assert_int_equal(count_threads(), threads);
  session_close(&session);
  expect_no_request(cluster);
}

static void null_queue_is_ignored(void **state) {
  (void)state;
  expect_refusal(arango_queue_create(NULL), "out_queue is NULL");
  /* 0 would be another descriptor of the process */
  assert_int_equal(arango_queue_fd(NULL), -1);
  static const int64_t times[] = {-1, 0, 50, INT64_MIN, INT64_MAX};
  for (size_t i = 0; i < ROWS(times); i++) assert_null(arango_queue_next(NULL, times[i]));
  arango_cancel(NULL, 1);
  arango_queue_destroy(NULL);
}

/* Without a descriptor a queue supports arango_queue_next but not poll(). */
static void a_queue_works_without_descriptors_left(void **state) {
  struct session session = open_session(*state, NULL);
  arango_queue *queue = NULL;
  exhaust_descriptors();
  arango_result *created = arango_queue_create(&queue);
  int descriptor = arango_queue_fd(queue);
  uint64_t ticket = arango_submit(session.database, "no.such", NULL, queue, 3);
  arango_result *result = arango_queue_next(queue, AT_ONCE_MS);
  release_descriptors();
  expect_ok(created);
  assert_int_equal(descriptor, -1);
  assert_int_not_equal(ticket, 0);
  assert_int_equal(arango_result_tag(result), 3);
  expect_refusal(result, "no.such");
  session_close(&session);
  arango_queue_destroy(queue);
}

static void a_destroyed_queue_closes_its_descriptor(void **state) {
  (void)state;
  size_t before = count_descriptors();
  for (int i = 0; i < 100; i++) {
    arango_queue *queue = new_queue();
    assert_true(arango_queue_fd(queue) >= 0);
    arango_queue_destroy(queue);
  }
  assert_int_equal(count_descriptors(), before);
}

static void a_blocking_call_has_the_tag_0(void **state) {
  struct session session = open_session(*state, NULL);
  arango_result *result = ok(get(&session, "/_api/version"));
  assert_int_equal(arango_result_tag(result), 0);
  arango_result_destroy(result);
  result = arango_call(session.database, "no.such", NULL);
  assert_int_equal(arango_result_tag(result), 0);
  arango_result_destroy(result);
  assert_int_equal(arango_result_tag(NULL), 0);
  session_close(&session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(an_empty_queue_returns_null),
      cmocka_unit_test(a_descriptor_is_readable_from_the_first_result_to_the_last),
      cmocka_unit_test(a_readable_descriptor_means_a_result),
      cmocka_unit_test(a_result_wakes_a_waiting_thread),
      cmocka_unit_test(waiting_threads_return_when_the_queue_is_destroyed),
      cmocka_unit_test(a_waiting_thread_is_not_a_cancellation_point),
      cmocka_unit_test(one_queue_serves_two_clients),
      cmocka_unit_test(each_queue_receives_its_own_results),
      cmocka_unit_test(each_result_is_delivered_to_one_thread),
      cmocka_unit_test(every_64_bit_number_is_a_valid_tag),
      cmocka_unit_test(submissions_may_share_a_tag),
      cmocka_unit_test(tickets_are_unique),
      cmocka_unit_test_setup(without_a_queue_nothing_is_submitted, forget_requests),
      cmocka_unit_test(null_queue_is_ignored),
      cmocka_unit_test(a_queue_works_without_descriptors_left),
      cmocka_unit_test(a_destroyed_queue_closes_its_descriptor),
      cmocka_unit_test(a_blocking_call_has_the_tag_0),
  };
  return cmocka_run_group_tests_name("queues", tests, start_cluster, end_cluster);
}
