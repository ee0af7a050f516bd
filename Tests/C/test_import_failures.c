/* Imports that end too early or get unusable input: each submission has its result, the ranges of lines
 * are complete, and the memory is freed. */
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

static arango_import *new_import(const struct session *session, const char *collection,
                                 const char *options) {
  arango_import *import = NULL;
  expect_ok(arango_import_create(session->database, collection, options, &import));
  return import;
}

static struct session open_things(void **state) {
  reset_cluster(state);
  struct session session = open_session(*state, NULL);
  expect_ok(arango_collection_create(session.database, "things", NULL));
  return session;
}

static json_int_t number(const json_t *summary, const char *name) {
  return json_integer_value(json_object_get(summary, name));
}

/* The number of lines in the ranges of a summary. */
static json_int_t lines_in(const json_t *summary, const char *name) {
  json_int_t count = 0;
  size_t index;
  json_t *range;
  json_array_foreach(json_object_get(summary, name), index, range) {
    count += number(range, "last_line") - number(range, "first_line") + 1;
  }
  return count;
}

/* Asserts that the outcome of each line is told once. */
static void expect_complete(const json_t *summary) {
  json_int_t told = number(summary, "created") + number(summary, "updated") +
                    number(summary, "ignored") + number(summary, "errors") +
                    number(summary, "empty") + lines_in(summary, "unknown") +
                    lines_in(summary, "failed");
  assert_int_equal(told, number(summary, "lines"));
}

static json_int_t in_flight(arango_import *import) {
  json_t *info = answer_of(arango_import_info(import));
  json_int_t count = number(info, "in_flight");
  json_decref(info);
  return count;
}

/* ------------------------------------------------------------------ the server's */

static void the_failed_lines_are_all_that_were_read(void **state) {
  struct session session = open_things(state);
  arango_import *import = new_import(&session, "missing", "{\"chunk_bytes\": 30}");
  /* Ten lines are a chunk, two are a part of the next one. */
  expect_ok(arango_import_write(import, "{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n", 36));
  await(in_flight(import) == 0);
  expect_error(arango_import_finish(import), ARANGO_ERR_SERVER, ARANGO_EXECUTED, "1203");
  json_t *summary = answer_of(arango_import_info(import));
  assert_int_equal(number(summary, "created"), 0);
  assert_int_equal(lines_in(summary, "unknown"), 0);
  expect_complete(summary);
  json_decref(summary);
  arango_import_destroy(import);
  session_close(&session);
}

/* Only a status of 4xx tells that the server has stored nothing. */
static void an_unreadable_or_failed_response_leaves_the_outcome_unknown(void **state) {
  (void)state;
  static const struct {
    int http_status;
    const char *body, *ranges;
    arango_status status;
  } rows[] = {
      {201, "moved", "unknown", ARANGO_ERR_PROTOCOL},
      {500, "{\"error\":true,\"code\":500,\"errorNum\":4,\"errorMessage\":\"internal error\"}", "unknown",
       ARANGO_ERR_SERVER},
      {409, "{\"error\":true,\"code\":409,\"errorNum\":1200,\"errorMessage\":\"conflict\"}", "failed",
       ARANGO_ERR_SERVER},
  };
  void *hosts = NULL;
  assert_int_equal(start_faults(&hosts), 0);
  for (size_t i = 0; i < ROWS(rows); i++) {
    behave(&hosts);
    answer_with(hosts, 0, rows[i].http_status, NULL, rows[i].body);
    struct session session = open_on(hosts, 0, NULL);
    arango_import *import = new_import(&session, "things", NULL);
    expect_ok(arango_import_write(import, "{}\n{}\n", 6));
    arango_result *end = arango_import_finish(import);
    assert_int_equal(arango_result_status(end), rows[i].status);
    arango_result_destroy(end);
    json_t *summary = answer_of(arango_import_info(import));
    assert_int_equal(lines_in(summary, rows[i].ranges), 2);
    expect_complete(summary);
    json_decref(summary);
    arango_import_destroy(import);
    session_close(&session);
  }
  end_faults(&hosts);
}

/* ------------------------------------------------------------------------ input */

static void a_truncated_last_line_is_named(void **state) {
  struct session session = open_things(state);
  arango_import *import = new_import(&session, "things", NULL);
  static const char text[] = "{\"_key\":\"a\"}\n{\"_key\":\"b\"}\n{\"_key\":\"c";
  expect_ok(arango_import_write(import, text, strlen(text)));
  json_t *summary = answer_of(arango_import_finish(import));
  assert_int_equal(number(summary, "created"), 2);
  assert_int_equal(number(summary, "errors"), 1);
  json_t *detail = json_array_get(json_object_get(summary, "details"), 0);
  assert_int_equal(number(detail, "line"), 3);
  assert_int_equal(number(detail, "error_num"), 600);
  expect_complete(summary);
  json_decref(summary);
  arango_import_destroy(import);
  session_close(&session);
}

enum { PIECE = 1 << 20, PIECES = 257 };

static void a_line_above_256_mib_is_named_and_the_others_are_imported(void **state) {
  struct session session = open_things(state);
  arango_import *import = new_import(&session, "things", NULL);
  expect_ok(arango_import_write(import, "{\"_key\":\"a\"}\n{\"n\":\"", 19));
  char *piece = malloc(PIECE);
  assert_non_null(piece);
  memset(piece, 'x', PIECE);
  for (int i = 0; i < PIECES; i++) expect_ok(arango_import_write(import, piece, PIECE));
  free(piece);
  expect_ok(arango_import_write(import, "\"}\n{\"_key\":\"b\"}\n", 16));
  json_t *summary = answer_of(arango_import_finish(import));
  assert_int_equal(number(summary, "created"), 2);
  assert_int_equal(number(summary, "lines"), 3);
  json_t *detail = json_array_get(json_object_get(summary, "details"), 0);
  assert_int_equal(number(detail, "line"), 2);
  assert_non_null(strstr(text_of(detail, "message"), "longer than 256 MiB"));
  expect_complete(summary);
  json_decref(summary);
  arango_import_destroy(import);
  session_close(&session);
}

/* ----------------------------------------------------------------------- ending */

static void act_on_all(const struct cluster *cluster, const char *action) {
  for (size_t i = 0; i < 3; i++) {
    act_on(cluster, server_text(cluster, "coordinators", i, "id"), action);
  }
}

static void a_destroyed_import_ends_its_submissions(void **state) {
  struct session session = open_things(state);
  arango_queue *queue = new_queue();
  act_on_all(*state, "hang");
  for (int finishes = 0; finishes < 2; finishes++) {
    arango_import *import = new_import(&session, "things", "{\"chunk_bytes\": 1, \"in_flight\": 1}");
    uint64_t tag = 7;
    if (finishes) {
      expect_ok(arango_import_write(import, "{}\n", 3));
      arango_import_submit_finish(import, queue, tag);
    } else {
      arango_import_submit(import, "{}\n{}\n{}\n", 9, queue, tag);
    }
    arango_import_destroy(import);
    arango_result *result = arango_queue_next(queue, AT_ONCE_MS);
    assert_non_null(result);
    assert_int_equal(arango_result_tag(result), tag);
    expect_error(result, ARANGO_ERR_CLOSED, ARANGO_EXECUTION_UNKNOWN, "the import was destroyed");
  }
  act_on_all(*state, "resume");
  close_with_queue(&session, queue);
}

/* True if lines are reported whose import failed or may have failed. */
static bool reports_lines(arango_import *import) {
  json_t *info = answer_of(arango_import_info(import));
  size_t count = json_array_size(json_object_get(info, "unknown")) +
                 json_array_size(json_object_get(info, "failed"));
  json_decref(info);
  return count > 0;
}

static void a_cancelled_submission_ends_its_import(void **state) {
  struct session session = open_things(state);
  arango_queue *queue = new_queue();
  act_on_all(*state, "hang");
  for (int finishes = 0; finishes < 2; finishes++) {
    arango_import *import = new_import(&session, "things", "{\"chunk_bytes\": 1, \"in_flight\": 1}");
    uint64_t ticket;
    if (finishes) {
      expect_ok(arango_import_write(import, "{}\n", 3));
      ticket = arango_import_submit_finish(import, queue, 7);
    } else {
      ticket = arango_import_submit(import, "{}\n{}\n{}\n", 9, queue, 7);
    }
    arango_cancel(queue, ticket);
    arango_result *result = next_result(queue);
    assert_int_equal(arango_result_tag(result), 7);
    expect_error(result, ARANGO_ERR_CANCELLED, ARANGO_EXECUTION_UNKNOWN, "cancelled");
    arango_cancel(queue, ticket);
    expect_error(arango_import_write(import, "{}\n", 3), ARANGO_ERR_CANCELLED,
                 ARANGO_EXECUTION_UNKNOWN, "cancelled");
    await(reports_lines(import));
    arango_import_destroy(import);
  }
  act_on_all(*state, "resume");
  close_with_queue(&session, queue);
}

static long resident_kib(void) {
  malloc_trim(0);
  long pages = 0, resident = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  assert_non_null(file);
  assert_int_equal(fscanf(file, "%ld %ld", &pages, &resident), 2);
  fclose(file);
  return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

enum { DESTROYED = 3000, LINE = 8 << 10 };

/* Each import has a line under way, or two waiting for it, and half a line. */
static void destroy_imports(const struct session *session, int count) {
  arango_queue *queue = new_queue();
  char *text = malloc(4 * LINE);
  assert_non_null(text);
  memset(text, ' ', 4 * LINE);
  for (int i = 0; i < 4; i++) text[i * LINE] = '{';
  for (int i = 0; i < 3; i++) memcpy(text + (i + 1) * LINE - 2, "}\n", 2);
  for (int i = 0; i < count; i++) {
    arango_import *import = new_import(session, "things", "{\"chunk_bytes\": 1}");
    if (i % 2) expect_ok(arango_import_write(import, text + 2 * LINE, 2 * LINE));
    else arango_import_submit(import, text, 4 * LINE, queue, 1);
    arango_import_destroy(import);
    if (i % 2 == 0) arango_result_destroy(next_result(queue));
  }
  free(text);
  arango_queue_destroy(queue);
}

static void destroyed_imports_free_their_memory(void **state) {
  struct session session = open_things(state);
  destroy_imports(&session, DESTROYED / 3);
  long before = resident_kib();
  destroy_imports(&session, DESTROYED);
  /* An import that is not freed has at least 16 KiB. On a busy machine the submission loop still has cancelled
   * chunks. */
  await(resident_kib() - before <= DESTROYED * 8);
  session_close(&session);
}

static atomic_bool is_over;

static void *create_imports(void *argument) {
  const struct session *session = argument;
  while (!atomic_load(&is_over)) {
    arango_import *import = NULL;
    arango_result_destroy(arango_import_create(session->database, "things", NULL, &import));
    arango_import_destroy(import);
  }
  return NULL;
}

enum { FORKS = 2000 };

/* A fork holds all locks of the library. */
static void a_process_forks_while_imports_are_created(void **state) {
  struct session session = open_things(state);
  pthread_t threads[4];
  atomic_store(&is_over, false);
  for (size_t i = 0; i < ROWS(threads); i++) {
    assert_int_equal(pthread_create(&threads[i], NULL, create_imports, &session), 0);
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

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_failed_lines_are_all_that_were_read),
      cmocka_unit_test(an_unreadable_or_failed_response_leaves_the_outcome_unknown),
      cmocka_unit_test(a_truncated_last_line_is_named),
      cmocka_unit_test(a_line_above_256_mib_is_named_and_the_others_are_imported),
      cmocka_unit_test(a_destroyed_import_ends_its_submissions),
      cmocka_unit_test(a_cancelled_submission_ends_its_import),
      cmocka_unit_test(destroyed_imports_free_their_memory),
      cmocka_unit_test(a_process_forks_while_imports_are_created),
  };
  return cmocka_run_group_tests_name("import_failures", tests, start_cluster, end_cluster);
}
