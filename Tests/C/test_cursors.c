/* Cursors: batches in order by every way of reading, errors, and what remains on the server. */
#include "check.h"
#include "cluster.h"
#include "faults.h"
#include "submissions.h"
#include "waiting.h"

#include <stdlib.h>
#include <string.h>

static const char query[] = "FOR i IN 1..10 RETURN i";

static arango_cursor *new_cursor(const struct session *session, const char *text,
                                 const char *options) {
  arango_cursor *cursor = NULL;
  expect_ok(arango_cursor_create(session->database, text, NULL, options, &cursor));
  return cursor;
}

/* Ways of reading a batch. */
enum way { BLOCKING, SUBMITTED, STARTED };

static arango_result *next_batch(arango_cursor *cursor, enum way way, arango_queue *queue) {
  arango_result *result = NULL;
  arango_pending *pending;
  switch (way) {
    case BLOCKING: return arango_cursor_next(cursor);
    case SUBMITTED:
      assert_int_not_equal(arango_cursor_submit(cursor, queue, 5), 0);
      result = next_result(queue);
      assert_int_equal(arango_result_tag(result), 5);
      return result;
    case STARTED:
      expect_ok(arango_cursor_start(cursor, &pending));
      while (result == NULL) result = arango_pending_wait(pending, PATIENCE_MS);
      arango_pending_destroy(pending);
      return result;
  }
  return NULL;
}

/* Adds the rows of a batch, which are integers, to a text. */
static void add_rows(char *text, const arango_result *batch) {
  for (size_t i = 0; i < arango_result_row_count(batch); i++) {
    size_t size;
    const char *row = arango_result_row(batch, i, &size);
    strncat(text, row, size);
    strcat(text, " ");
  }
}

/* A member of arango_cursor_info, for the caller to json_decref. */
static json_t *info_of(arango_cursor *cursor, const char *name) {
  json_t *info = answer_of(arango_cursor_info(cursor));
  json_t *value = json_incref(json_object_get(info, name));
  json_decref(info);
  return value;
}

static json_int_t number_of(arango_cursor *cursor, const char *name) {
  json_t *value = info_of(cursor, name);
  json_int_t number = json_is_integer(value) ? json_integer_value(value) : -1;
  json_decref(value);
  return number;
}

/* --------------------------------------------------------------------- reading */

static void every_row_comes_once_and_in_order(void **state) {
  struct session session = open_session(*state, NULL);
  arango_queue *queue = new_queue();
  static const char *const all_options[] = {
      "{\"batch_size\": 3, \"count\": true}",
      "{\"batch_size\": 3, \"count\": true, \"prefetch\": 0}",
      "{\"batch_size\": 3, \"count\": true, \"prefetch\": 1}",
      "{\"batch_size\": 3, \"count\": true, \"allow_retry\": false}",
  };
  for (size_t i = 0; i < ROWS(all_options); i++) {
    for (enum way way = BLOCKING; way <= STARTED; way++) {
      arango_cursor *cursor = new_cursor(&session, query, all_options[i]);
      char rows[64] = "";
      size_t batches = 0;
      while (arango_cursor_has_more(cursor)) {
        arango_result *batch = ok(next_batch(cursor, way, queue));
        add_rows(rows, batch);
        batches++;
        arango_result_destroy(batch);
      }
      assert_string_equal(rows, "1 2 3 4 5 6 7 8 9 10 ");
      assert_int_equal(batches, 4);
      assert_int_equal(number_of(cursor, "rows"), 10);
      assert_int_equal(number_of(cursor, "count"), 10);
      assert_int_equal(number_of(cursor, "batches"), 4);
      /* Behind the last batch. */
      arango_result *end = ok(next_batch(cursor, way, queue));
      assert_int_equal(arango_result_row_count(end), 0);
      assert_string_equal(arango_result_json(end, NULL), "[]");
      arango_result_destroy(end);
      arango_cursor_destroy(cursor);
    }
  }
  close_with_queue(&session, queue);
}

static void the_json_of_a_batch_is_the_array_of_its_rows(void **state) {
  struct session session = open_session(*state, NULL);
  arango_cursor *cursor = NULL;
  expect_ok(arango_cursor_create(session.database, "FOR i IN 1..@n RETURN i", "{\"n\": 3}",
                                 "{\"batch_size\": 2, \"ttl\": 5}", &cursor));
  expect_json(arango_cursor_next(cursor), "[1,2]");
  expect_json(arango_cursor_next(cursor), "[3]");
  json_t *extra = info_of(cursor, "extra");
  assert_true(json_is_object(json_object_get(extra, "stats")));
  json_decref(extra);
  arango_cursor_destroy(cursor);
  session_close(&session);
}

static void a_second_submission_before_the_result_is_refused(void **state) {
  struct session session = open_session(*state, NULL);
  arango_queue *queue = new_queue();
  arango_cursor *cursor = new_cursor(&session, query, "{\"batch_size\": 3}");
  for (uint64_t tag = 0; tag < 2; tag++) arango_cursor_submit(cursor, queue, tag);
  arango_result *results[2];
  take_results(queue, results, 2);
  expect_error(results[1], ARANGO_ERR_BUSY, ARANGO_NOT_EXECUTED, "last batch has not arrived");
  char rows[64] = "";
  add_rows(rows, ok(results[0]));
  assert_string_equal(rows, "1 2 3 ");
  arango_result_destroy(results[0]);
  /* The refused submission has no effect. */
  expect_json(arango_cursor_next(cursor), "[4,5,6]");
  arango_cursor_destroy(cursor);
  close_with_queue(&session, queue);
}

/* --------------------------------------------------------------------- failing */

static void unusable_arguments_are_refused(void **state) {
  struct session session = open_session(*state, NULL);
  static const struct {
    const char *query, *bind_vars, *options, *words;
  } rows[] = {
      {NULL, NULL, NULL, "query is NULL"},
      {"", NULL, NULL, "argument query is empty"},
      {"RETURN @a", "[1]", NULL, "argument bind_vars is an object, not an array"},
      {"RETURN @a", "{\"a\": NaN}", NULL, "bind_vars: not JSON at byte 6"},
      {"RETURN 1", NULL, "{\"batch_size\": 0}", "argument batch_size is an integer"},
      {"RETURN 1", NULL, "{\"bacth_size\": 1}", "did you mean \"batch_size\""},
      {"RETURN 1", NULL, "{\"prefetch\": 2}", "prefetch is 0 or 1, not 2"},
      {"RETURN 1", NULL, "{\"query\": \"RETURN 2\"}", "query is an argument of its own"},
      {"RETURN 1", NULL, "7", "options are a JSON object"},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    arango_cursor *cursor = (arango_cursor *)&session;
    if (!is_refusal(arango_cursor_create(session.database, rows[i].query, rows[i].bind_vars,
                                         rows[i].options, &cursor),
                    rows[i].words) ||
        cursor != NULL) {
      print_error("... in row %zu\n", i);
      wrong++;
    }
  }
  assert_int_equal(wrong, 0);
  expect_refusal(arango_cursor_create(session.database, query, NULL, NULL, NULL),
                 "out_cursor is NULL");
  expect_refusal(arango_cursor_next(NULL), "cursor is NULL");
  expect_refusal(arango_cursor_info(NULL), "cursor is NULL");
  expect_refusal(arango_cursor_close(NULL), "cursor is NULL");
  assert_int_equal(arango_cursor_has_more(NULL), 0);
  arango_cursor_destroy(NULL);
  arango_database *jobs = NULL;
  expect_ok(arango_database_derive(session.database, "{\"async\": \"store\"}", &jobs));
  arango_cursor *cursor = NULL;
  expect_refusal(arango_cursor_create(jobs, query, NULL, NULL, &cursor),
                 "option async of the database: a cursor needs the results");
  arango_database_destroy(jobs);
  arango_queue *queue = new_queue();
  assert_int_equal(arango_cursor_submit(NULL, NULL, 1), 0);
  assert_int_not_equal(arango_cursor_submit(NULL, queue, 1), 0);
  expect_refusal(next_result(queue), "cursor is NULL");
  close_with_queue(&session, queue);
}

static void an_error_of_the_query_ends_the_cursor(void **state) {
  struct session session = open_session(*state, NULL);
  arango_cursor *cursor = new_cursor(&session, "RETURN", NULL);
  for (int i = 0; i < 3; i++) {
    expect_error(arango_cursor_next(cursor), ARANGO_ERR_SERVER, ARANGO_EXECUTED, "1501");
    assert_int_equal(arango_cursor_has_more(cursor), 0);
  }
  arango_cursor_destroy(cursor);
  session_close(&session);
}

static void a_cursor_that_the_server_has_lost_has_a_reason(void **state) {
  struct session session = open_session(*state, NULL);
  arango_queue *events = new_queue();
  expect_ok(arango_client_events(session.client, events, "resource_lost", 1));
  arango_cursor *cursor = new_cursor(&session, query, "{\"batch_size\": 3}");
  expect_ok(arango_cursor_next(cursor));
  json_t *id = info_of(cursor, "id");
  expect_ok(arango_close_cursor(session.database, json_string_value(id), NULL));
  json_decref(id);
  arango_result *lost = failed(arango_cursor_next(cursor), ARANGO_ERR_SERVER, ARANGO_EXECUTED, "1600");
  json_t *error = json_loads(arango_result_json(lost, NULL), 0, NULL);
  assert_string_equal(text_of(error, "reason"), "expired");
  json_decref(error);
  arango_result_destroy(lost);
  assert_int_equal(arango_cursor_has_more(cursor), 0);
  json_t *event = answer_of(next_result(events));
  assert_string_equal(text_of(event, "event"), "resource_lost");
  assert_string_equal(text_of(event, "reason"), "expired");
  assert_int_equal(strncmp(text_of(event, "resource"), "cursor ", 7), 0);
  json_decref(event);
  arango_cursor_destroy(cursor);
  close_with_queue(&session, events);
}

/* Rows would be missing without an error. */
static void a_response_that_cannot_be_continued_is_an_error(void **state) {
  (void)state;
  static const char *const bodies[] = {
      "{\"result\":[1],\"hasMore\":true}",
      "{\"result\":[1],\"hasMore\":true,\"id\":\"\"}",
      "{\"result\":[1],\"hasMore\":true,\"id\":null}",
      "{\"result\":[1],\"hasMore\":\"yes\",\"id\":\"7\"}",
      "{\"result\":[1],\"id\":\"7\"}",
      "{\"hasMore\":false}",
      "{\"result\":[],\"hasMore\":false,\"error\":true,\"errorNum\":4,\"errorMessage\":\"boom\"}",
  };
  void *hosts = NULL;
  assert_int_equal(start_faults(&hosts), 0);
  for (size_t i = 0; i < ROWS(bodies); i++) {
    answer_with(hosts, 0, 201, NULL, bodies[i]);
    struct session session = session_open(faulty_url(hosts, 0), NULL, "");
    arango_cursor *cursor = new_cursor(&session, query, NULL);
    expect_error(arango_cursor_next(cursor), ARANGO_ERR_PROTOCOL, ARANGO_EXECUTED, "the answer");
    assert_int_equal(arango_cursor_has_more(cursor), 0);
    arango_cursor_destroy(cursor);
    session_close(&session);
  }
  end_faults(&hosts);
}

/* --------------------------------------------------------------------- closing */

/* Asserts that the server has the cursor, or that it does not. */
static bool is_on_server(const struct session *session, const char *id) {
  arango_result *result = arango_next_cursor(session->database, id, "{\"batch_id\": \"999\"}");
  /* Error 1600 says that the batch is missing, or the cursor. */
  bool is_there = strstr(arango_result_message(result), "batch id") != NULL;
  arango_result_destroy(result);
  return is_there;
}

static void closing_and_destroying_delete_the_cursor_of_the_server(void **state) {
  struct session session = open_session(*state, NULL);
  for (int closes = 0; closes < 2; closes++) {
    /* The first cursor has further rows, the second one has not. */
    for (int size = 5; size <= 10; size += 5) {
      char options[64];
      snprintf(options, sizeof options, "{\"batch_size\": %d}", size == 5 ? 5 : 6);
      arango_cursor *cursor = new_cursor(&session, query, options);
      expect_ok(arango_cursor_next(cursor));
      if (size == 10) expect_ok(arango_cursor_next(cursor));
      json_t *id = info_of(cursor, "id");
      assert_true(is_on_server(&session, json_string_value(id)));
      if (closes) {
        expect_ok(arango_cursor_close(cursor));
        expect_ok(arango_cursor_close(cursor));
        expect_error(arango_cursor_next(cursor), ARANGO_ERR_CLOSED, ARANGO_NOT_EXECUTED,
                     "the cursor is closed");
        assert_int_equal(arango_cursor_has_more(cursor), 0);
      }
      arango_cursor_destroy(cursor);
      assert_false(is_on_server(&session, json_string_value(id)));
      json_decref(id);
    }
  }
  session_close(&session);
}

static void a_submitting_program_does_not_wait_for_the_deletion(void **state) {
  struct session session = open_session(*state, NULL);
  arango_queue *queue = new_queue();
  arango_cursor *cursor = new_cursor(&session, query, "{\"batch_size\": 3}");
  arango_cursor_submit(cursor, queue, 1);
  expect_ok(next_result(queue));
  json_t *id = info_of(cursor, "id");
  /* A prefetch is under way. */
  arango_cursor_destroy(cursor);
  await(!is_on_server(&session, json_string_value(id)));
  json_decref(id);
  close_with_queue(&session, queue);
}

static void a_cursor_outlives_its_database_and_ends_with_its_client(void **state) {
  struct session session = open_session(*state, NULL);
  arango_cursor *cursor = new_cursor(&session, query, "{\"batch_size\": 3, \"prefetch\": 1}");
  expect_json(arango_cursor_next(cursor), "[1,2,3]");
  arango_database_destroy(session.database);
  expect_json(arango_cursor_next(cursor), "[4,5,6]");
  arango_client_destroy(session.client);
  arango_result *result = arango_cursor_next(cursor);
  /* A batch that was prefetched before is still read. */
  if (arango_result_status(result) == ARANGO_OK) {
    arango_result_destroy(result);
    result = arango_cursor_next(cursor);
  }
  assert_int_equal(arango_result_status(result), ARANGO_ERR_CLOSED);
  arango_result_destroy(result);
  arango_cursor_destroy(cursor);
}

static void a_submitted_batch_of_a_destroyed_client_is_closed(void **state) {
  struct session session = open_session(*state, NULL);
  arango_queue *queue = new_queue();
  arango_cursor *cursor = new_cursor(&session, query, "{\"batch_size\": 3, \"prefetch\": 1}");
  expect_json(arango_cursor_next(cursor), "[1,2,3]");
  await(number_of(cursor, "rows") == 6);
  arango_client_destroy(session.client);
  arango_cursor_submit(cursor, queue, 1);
  expect_ok(next_result(queue));
  for (uint64_t tag = 2; tag < 5; tag++) {
    arango_cursor_submit(cursor, queue, tag);
    arango_result *result = next_result(queue);
    assert_int_equal(arango_result_tag(result), tag);
    assert_int_equal(arango_result_status(result), ARANGO_ERR_CLOSED);
    arango_result_destroy(result);
  }
  arango_cursor_destroy(cursor);
  arango_database_destroy(session.database);
  arango_queue_destroy(queue);
}

/* The state of the cursor changes a moment before the batch can be taken; a caller that asks in that moment must
   not take the cursor for complete. */
static void more_follows_until_the_last_prefetched_batch_is_read(void **state) {
  struct session session = open_session(*state, NULL);
  for (int round = 0; round < 200; round++) {
    arango_cursor *cursor = new_cursor(&session, "FOR i IN 1..2 RETURN i",
                                       "{\"batch_size\": 1, \"prefetch\": 1}");
    expect_json(arango_cursor_next(cursor), "[1]");
    do assert_int_equal(arango_cursor_has_more(cursor), 1);
    while (number_of(cursor, "rows") != 2);
    assert_int_equal(arango_cursor_has_more(cursor), 1);
    expect_json(arango_cursor_next(cursor), "[2]");
    assert_int_equal(arango_cursor_has_more(cursor), 0);
    arango_cursor_destroy(cursor);
  }
  session_close(&session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_row_comes_once_and_in_order),
      cmocka_unit_test(the_json_of_a_batch_is_the_array_of_its_rows),
      cmocka_unit_test(a_second_submission_before_the_result_is_refused),
      cmocka_unit_test(unusable_arguments_are_refused),
      cmocka_unit_test(an_error_of_the_query_ends_the_cursor),
      cmocka_unit_test(a_cursor_that_the_server_has_lost_has_a_reason),
      cmocka_unit_test(a_response_that_cannot_be_continued_is_an_error),
      cmocka_unit_test(closing_and_destroying_delete_the_cursor_of_the_server),
      cmocka_unit_test(a_submitting_program_does_not_wait_for_the_deletion),
      cmocka_unit_test(a_submitted_batch_of_a_destroyed_client_is_closed),
      cmocka_unit_test(more_follows_until_the_last_prefetched_batch_is_read),
      cmocka_unit_test(a_cursor_outlives_its_database_and_ends_with_its_client),
  };
  return cmocka_run_group_tests_name("cursors", tests, start_cluster, end_cluster);
}
