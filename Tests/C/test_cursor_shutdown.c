/* Cursors that are read by two threads, or whose queue, pending call, process or cursor ends too early:
 * no row is lost, and no memory. */
#include "check.h"
#include "cluster.h"
#include "faults.h"
#include "submissions.h"
#include "waiting.h"

#include <malloc.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char prefetched[] = "{\"batch_size\": 3, \"prefetch\": 1}";

static arango_cursor *new_cursor(const struct session *session, const char *options) {
  arango_cursor *cursor = NULL;
  expect_ok(arango_cursor_create(session->database, "FOR i IN 1..10 RETURN i", NULL, options,
                                 &cursor));
  return cursor;
}

static json_int_t batches_of(arango_cursor *cursor) {
  json_t *info = answer_of(arango_cursor_info(cursor));
  json_int_t batches = json_integer_value(json_object_get(info, "batches"));
  json_decref(info);
  return batches;
}

static const char *host_of(arango_cursor *cursor, const struct cluster *cluster) {
  json_t *info = answer_of(arango_cursor_info(cursor));
  const char *id = NULL;
  for (size_t i = 0; i < 3; i++) {
    if (strcmp(text_of(info, "host"), coordinator_url(cluster, i)) == 0) {
      id = server_text(cluster, "coordinators", i, "id");
    }
  }
  json_decref(info);
  assert_non_null(id);
  return id;
}

/* ---------------------------------------------------------------- lost readers */

static void a_pending_read_that_is_destroyed_loses_no_batch(void **state) {
  reset_cluster(state);
  struct session session = open_session(*state, NULL);
  arango_cursor *cursor = new_cursor(&session, prefetched);
  expect_json(arango_cursor_next(cursor), "[1,2,3]");
  await(batches_of(cursor) == 2);
  for (int i = 0; i < 3; i++) {
    arango_pending *pending = NULL;
    expect_ok(arango_cursor_start(cursor, &pending));
    arango_pending_destroy(pending);
  }
  expect_json(arango_cursor_next(cursor), "[4,5,6]");
  expect_json(arango_cursor_next(cursor), "[7,8,9]");
  arango_cursor_destroy(cursor);
  session_close(&session);
}

static void a_cancelled_submission_loses_no_awaited_batch(void **state) {
  reset_cluster(state);
  struct session session = open_session(*state, NULL);
  arango_queue *queue = new_queue();
  arango_cursor *cursor = new_cursor(&session, prefetched);
  expect_json(arango_cursor_next(cursor), "[1,2,3]");
  await(batches_of(cursor) == 2);
  const char *host = host_of(cursor, *state);
  act_on(*state, host, "hang");
  expect_json(arango_cursor_next(cursor), "[4,5,6]");
  for (uint64_t tag = 1; tag <= 3; tag++) {
    arango_cancel(queue, arango_cursor_submit(cursor, queue, tag));
    arango_result *result = next_result(queue);
    assert_int_equal(arango_result_tag(result), tag);
    expect_error(result, ARANGO_ERR_CANCELLED, ARANGO_EXECUTION_UNKNOWN, "cancelled");
  }
  act_on(*state, host, "resume");
  expect_json(arango_cursor_next(cursor), "[7,8,9]");
  arango_cursor_destroy(cursor);
  close_with_queue(&session, queue);
}

static void a_queue_that_is_destroyed_loses_no_awaited_batch(void **state) {
  reset_cluster(state);
  struct session session = open_session(*state, NULL);
  arango_cursor *cursor = new_cursor(&session, prefetched);
  /* Hung, the coordinator does not answer the prefetch. */
  expect_json(arango_cursor_next(cursor), "[1,2,3]");
  await(batches_of(cursor) == 2);
  const char *host = host_of(cursor, *state);
  act_on(*state, host, "hang");
  expect_json(arango_cursor_next(cursor), "[4,5,6]");
  arango_queue *queue = new_queue();
  assert_int_not_equal(arango_cursor_submit(cursor, queue, 1), 0);
  arango_queue_destroy(queue);
  act_on(*state, host, "resume");
  await(batches_of(cursor) == 3);
  expect_json(arango_cursor_next(cursor), "[7,8,9]");
  expect_json(arango_cursor_next(cursor), "[10]");
  arango_cursor_destroy(cursor);
  session_close(&session);
}

/* ------------------------------------------------------------------ two threads */

enum { READERS = 2, ROUNDS = 40, BATCHES = 100 };

struct reader {
  pthread_t thread;
  arango_cursor *cursor;
  /* The order in which batches arrived, by their first row. */
  atomic_int *last;
  int wrong;
};

static void *read_batches(void *argument) {
  struct reader *reader = argument;
  while (arango_cursor_has_more(reader->cursor)) {
    arango_result *batch = arango_cursor_next(reader->cursor);
    arango_status status = arango_result_status(batch);
    if (status == ARANGO_OK && arango_result_row_count(batch) > 0) {
      size_t size;
      int row = atoi(arango_result_row(batch, 0, &size));
      atomic_fetch_add(reader->last, row);
    } else if (status != ARANGO_OK && status != ARANGO_ERR_BUSY) {
      reader->wrong++;
    }
    arango_result_destroy(batch);
  }
  return NULL;
}

/* Each batch goes to one of the threads, and the other one gets ARANGO_ERR_BUSY. */
static void two_threads_get_each_batch_once(void **state) {
  reset_cluster(state);
  struct session session = open_session(*state, NULL);
  for (int round = 0; round < ROUNDS; round++) {
    arango_cursor *cursor = NULL;
    char options[64];
    snprintf(options, sizeof options, "{\"batch_size\": 1, \"prefetch\": %d}", round % 2);
    expect_ok(arango_cursor_create(session.database, "FOR i IN 1..100 RETURN i", NULL, options,
                                   &cursor));
    atomic_int sum = 0;
    struct reader readers[READERS];
    for (int i = 0; i < READERS; i++) {
      readers[i] = (struct reader){.cursor = cursor, .last = &sum};
      assert_int_equal(pthread_create(&readers[i].thread, NULL, read_batches, &readers[i]), 0);
    }
    for (int i = 0; i < READERS; i++) {
      pthread_join(readers[i].thread, NULL);
      assert_int_equal(readers[i].wrong, 0);
    }
    assert_int_equal(atomic_load(&sum), BATCHES * (BATCHES + 1) / 2);
    arango_cursor_destroy(cursor);
  }
  session_close(&session);
}

/* ----------------------------------------------------------------------- memory */

static long resident_kib(void) {
  malloc_trim(0);
  long pages = 0, resident = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  assert_non_null(file);
  assert_int_equal(fscanf(file, "%ld %ld", &pages, &resident), 2);
  fclose(file);
  return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

enum { DESTROYED = 3000 };

/* Destroys cursors with a submission or a prefetch under way. */
static void destroy_cursors(const struct session *session, int count) {
  arango_queue *queue = new_queue();
  for (int i = 0; i < count; i++) {
    arango_cursor *cursor = new_cursor(session, "{\"batch_size\": 3}");
    arango_cursor_submit(cursor, queue, 1);
    if (i % 2) expect_ok(next_result(queue));
    arango_cursor_destroy(cursor);
    if (i % 2 == 0) arango_result_destroy(next_result(queue));
  }
  arango_queue_destroy(queue);
}

static void destroyed_cursors_free_their_memory(void **state) {
  reset_cluster(state);
  struct session session = open_session(*state, NULL);
  destroy_cursors(&session, DESTROYED / 3);
  long before = resident_kib();
  destroy_cursors(&session, DESTROYED);
  long grown = resident_kib() - before;
  /* A cursor that is not freed has at least 1 KiB. */
  if (grown > DESTROYED / 4) fail_msg("%d cursors have left %ld KiB", DESTROYED, grown);
  session_close(&session);
}

/* ------------------------------------------------------------------------- forks */

static void a_forked_child_does_not_close_the_cursor_of_its_parent(void **state) {
  reset_cluster(state);
  struct session session = open_session(*state, NULL);
  arango_cursor *cursor = new_cursor(&session, "{\"batch_size\": 3}");
  expect_json(arango_cursor_next(cursor), "[1,2,3]");
  pid_t child = fork();
  if (child == 0) {
    arango_result *next = arango_cursor_next(cursor);
    arango_result *closed = arango_cursor_close(cursor);
    bool well = arango_result_status(next) == ARANGO_ERR_CLOSED &&
                arango_result_status(closed) == ARANGO_ERR_CLOSED;
    arango_cursor_destroy(cursor);
    _exit(well ? 0 : 1);
  }
  int status = -1;
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_true(WIFEXITED(status));
  assert_int_equal(WEXITSTATUS(status), 0);
  expect_json(arango_cursor_next(cursor), "[4,5,6]");
  arango_cursor_destroy(cursor);
  session_close(&session);
}

static atomic_bool is_over;

static void *read_cursors(void *argument) {
  const struct session *session = argument;
  while (!atomic_load(&is_over)) {
    arango_cursor *cursor = NULL;
    arango_result_destroy(arango_cursor_create(session->database, "FOR i IN 1..20 RETURN i", NULL,
                                               "{\"batch_size\": 1, \"prefetch\": 1}", &cursor));
    while (arango_cursor_has_more(cursor)) arango_result_destroy(arango_cursor_next(cursor));
    arango_cursor_destroy(cursor);
  }
  return NULL;
}

enum { FORKS = 2000 };

/* A fork holds all locks of the library. */
static void a_process_forks_while_cursors_are_read(void **state) {
  reset_cluster(state);
  struct session session = open_session(*state, NULL);
  pthread_t threads[4];
  atomic_store(&is_over, false);
  for (size_t i = 0; i < ROWS(threads); i++) {
    assert_int_equal(pthread_create(&threads[i], NULL, read_cursors, &session), 0);
  }
  alarm(PATIENCE_MS / 1000);
  for (int i = 0; i < FORKS; i++) {
    pid_t child = fork();
    if (child == 0) _exit(0);
    assert_int_equal(waitpid(child, NULL, 0), child);
  }
  alarm(0);
  atomic_store(&is_over, true);
  for (size_t i = 0; i < ROWS(threads); i++) pthread_join(threads[i], NULL);
  session_close(&session);
}

/* A cursor whose server does not keep batches: a request that was sent may have been executed. */
static void a_sent_read_that_is_destroyed_ends_the_cursor(void **state) {
  (void)state;
  static const char batch[] =
      "{\"result\":[1],\"hasMore\":true,\"id\":\"7\",\"nextBatchId\":\"2\",\"error\":false}";
  void *hosts = NULL;
  assert_int_equal(start_faults(&hosts), 0);
  for (int keeps = 0; keeps < 2; keeps++) {
    behave(&hosts);
    answer_with(hosts, 0, 201, NULL, batch);
    struct session session = session_open(faulty_url(hosts, 0), NULL, "");
    arango_cursor *cursor =
        new_cursor(&session, keeps ? "{\"prefetch\": 0}" : "{\"prefetch\": 0, \"allow_retry\": false}");
    expect_json(arango_cursor_next(cursor), "[1]");
    size_t before = times_received(hosts, 0, "POST");
    hold_answers(hosts, 0);
    arango_pending *pending = NULL;
    expect_ok(arango_cursor_start(cursor, &pending));
    while (times_received(hosts, 0, "POST") == before) {
      assert_null(arango_pending_wait(pending, 10));
    }
    arango_pending_destroy(pending);
    assert_int_equal(arango_cursor_has_more(cursor), keeps);
    behave(&hosts);
    arango_cursor_destroy(cursor);
    session_close(&session);
  }
  end_faults(&hosts);
}

/* The response is lost once. Only a server that keeps the batch gets the request again. */
static void a_batch_is_requested_again_only_if_the_server_keeps_it(void **state) {
  (void)state;
  static const char batch[] =
      "{\"result\":[1],\"hasMore\":true,\"id\":\"7\",\"nextBatchId\":\"2\",\"error\":false}";
  void *hosts = NULL;
  assert_int_equal(start_faults(&hosts), 0);
  for (int keeps = 0; keeps < 2; keeps++) {
    behave(&hosts);
    answer_with(hosts, 0, 201, NULL, batch);
    struct session session = session_open(faulty_url(hosts, 0), NULL, "");
    arango_cursor *cursor =
        new_cursor(&session, keeps ? "{\"prefetch\": 0}" : "{\"prefetch\": 0, \"allow_retry\": false}");
    expect_json(arango_cursor_next(cursor), "[1]");
    misbehave(hosts, 0,
              "{\"fault\": \"reset\", \"where\": \"body\", \"times\": 1, \"answer\": {\"status\": 200, "
              "\"body\": \"{\\\"result\\\":[2],\\\"hasMore\\\":false}\"}}");
    if (keeps) {
      expect_json(arango_cursor_next(cursor), "[2]");
    } else {
      expect_error(arango_cursor_next(cursor), ARANGO_ERR_NETWORK, ARANGO_EXECUTION_UNKNOWN, "");
      assert_int_equal(arango_cursor_has_more(cursor), 0);
    }
    arango_cursor_destroy(cursor);
    session_close(&session);
  }
  end_faults(&hosts);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_pending_read_that_is_destroyed_loses_no_batch),
      cmocka_unit_test(a_cancelled_submission_loses_no_awaited_batch),
      cmocka_unit_test(a_queue_that_is_destroyed_loses_no_awaited_batch),
      cmocka_unit_test(two_threads_get_each_batch_once),
      cmocka_unit_test(destroyed_cursors_free_their_memory),
      cmocka_unit_test(a_forked_child_does_not_close_the_cursor_of_its_parent),
      cmocka_unit_test(a_process_forks_while_cursors_are_read),
      cmocka_unit_test(a_sent_read_that_is_destroyed_ends_the_cursor),
      cmocka_unit_test(a_batch_is_requested_again_only_if_the_server_keeps_it),
  };
  return cmocka_run_group_tests_name("cursor_shutdown", tests, start_cluster, end_cluster);
}
