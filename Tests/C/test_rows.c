/* Operations on documents and queries: bodies beside the arguments, rows of results, and the
 * coordinator of a cursor or transaction. */
#include "check.h"
#include "cluster.h"
#include "exchanges.h"
#include "faults.h"
#include "submissions.h"
#include "waiting.h"

#include <stdlib.h>
#include <string.h>

static struct session session;

static int start_store(void **state) {
  start_cluster(state);
  session = open_session(*state, NULL);
  expect_ok(arango_collection_create(session.database, "things", NULL));
  return 0;
}

static int end_store(void **state) {
  session_close(&session);
  return end_cluster(state);
}

static const char arguments[] = "{\"collection\": \"things\"}";

/* Asserts a row of a result. */
static void expect_row(const arango_result *result, size_t index, const char *expected) {
  size_t size;
  const char *row = arango_result_row(result, index, &size);
  assert_non_null(row);
  assert_int_equal(size, strlen(expected));
  assert_memory_equal(row, expected, size);
}

/* ---------------------------------------------------------------------- bodies */

/* Inserts three documents in each way; the second one repeats the key of the first one. */
static void every_way_of_calling_takes_a_body(void **state) {
  (void)state;
  arango_queue *queue = new_queue();
  const char *name = "document.insert_many";
  for (int way = 0; way < 4; way++) {
    /* The body is not terminated by NUL. */
    char documents[] = "[{\"_key\":\"w0\"},{\"_key\":\"w0\"},{\"n\":1}]x";
    documents[11] = documents[25] = (char)('0' + way);
    size_t size = sizeof documents - 2;
    arango_result *result = NULL;
    arango_pending *pending;
    arango_exchange *exchange;
    switch (way) {
      case 0:
        result = arango_call_with(session.database, name, arguments, documents, size);
        break;
      case 1:
        assert_int_not_equal(arango_submit_with(session.database, name, arguments, documents, size,
                                                queue, 7), 0);
        memset(documents, 'x', sizeof documents);
        result = next_result(queue);
        assert_int_equal(arango_result_tag(result), 7);
        break;
      case 2:
        expect_ok(arango_start_with(session.database, name, arguments, documents, size, &pending));
        memset(documents, 'x', sizeof documents);
        while (result == NULL) result = arango_pending_wait(pending, PATIENCE_MS);
        arango_pending_destroy(pending);
        break;
      case 3:
        expect_ok(arango_exchange_begin_with(session.database, name, arguments, documents, size,
                                             &exchange));
        memset(documents, 'x', sizeof documents);
        result = finish_exchange(exchange);
        break;
    }
    assert_int_equal(arango_result_http_status(ok(result)), 202);
    assert_int_equal(arango_result_row_count(result), 3);
    assert_int_equal(arango_result_row_errors(result), 1);
    arango_result_destroy(result);
  }
  expect_json(arango_collection_count(session.database, "things", NULL), "8");
  arango_queue_destroy(queue);
}

static void a_body_may_be_one_of_the_arguments(void **state) {
  (void)state;
  expect_ok(arango_call_with(session.database, "document.insert",
                             "{\"collection\": \"things\", \"document\": {\"_key\": \"inside\"}}",
                             NULL, 0));
  expect_ok(arango_document_get(session.database, "things", "inside", NULL));
}

static void an_unusable_body_is_refused(void **state) {
  (void)state;
  static const struct {
    const char *operation, *arguments, *body, *words;
  } rows[] = {
      {"document.insert", arguments, "[]", "argument document is an object, not an array"},
      {"document.insert", arguments, "7", "argument document is an object, not 7"},
      {"document.insert_many", arguments, "{}", "argument documents is an array, not an object"},
      {"document.insert", arguments, "{\"a\": NaN}", "document: not JSON at byte 6"},
      {"document.insert", arguments, "{\"a\": 1} x", "document: not JSON at byte 9"},
      {"document.insert", arguments, "{\"a\": 1e999}", "1e999"},
      {"document.insert", arguments, "{\"a\": \"\xff\"}", "not JSON at byte 7"},
      {"document.insert", "{\"collection\": \"things\", \"document\": {}}", "{}", "given twice"},
      {"document.insert", "{\"collection\": \"a/b\"}", "{}", "argument collection is a name"},
      {"cluster.health", NULL, "{}", "no argument is the whole body"},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    if (!is_refusal(arango_call_with(session.database, rows[i].operation, rows[i].arguments,
                                     rows[i].body, strlen(rows[i].body)),
                    rows[i].words)) {
      print_error("... for %s with %s\n", rows[i].operation, rows[i].body);
      wrong++;
    }
  }
  assert_int_equal(wrong, 0);
  expect_refusal(arango_call_with(session.database, "document.insert", arguments, NULL, 5),
                 "body is NULL");
  expect_refusal(arango_call_with(NULL, "document.insert", arguments, "{}", 2), "database is NULL");
}

/* ------------------------------------------------------------------------ rows */

static void rows_are_parts_of_the_response(void **state) {
  (void)state;
  arango_result *result = ok(arango_query_execute(
      session.database, "FOR i IN 1..3 RETURN {i: i, text: \"a\\\"]\"}", NULL));
  size_t size;
  const char *rows = arango_result_rows(result, &size);
  const char *body = arango_result_body(result, NULL);
  assert_true(rows > body && rows + size < body + strlen(body));
  assert_true(rows[0] == '[' && rows[size - 1] == ']');
  assert_int_equal(arango_result_row_count(result), 3);
  json_t *row;
  for (size_t i = 0; i < 3; i++) {
    const char *text = arango_result_row(result, i, &size);
    row = json_loadb(text, size, 0, NULL);
    assert_int_equal(json_integer_value(json_object_get(row, "i")), i + 1);
    assert_string_equal(text_of(row, "text"), "a\"]");
    json_decref(row);
  }
  assert_null(arango_result_row(result, 3, &size));
  assert_int_equal(size, 0);
  assert_null(arango_result_row(result, SIZE_MAX, NULL));
  assert_int_equal(arango_result_row_errors(result), 0);
  arango_result_destroy(result);
}

static void arrays_of_other_calls_have_rows(void **state) {
  (void)state;
  arango_result *result = ok(arango_database_list(session.database));
  assert_int_equal(arango_result_row_count(result), 1);
  expect_row(result, 0, "\"_system\"");
  arango_result_destroy(result);
  result = ok(request(&session, "PUT", "/_api/document/things?onlyget=true", "[\"none\"]"));
  assert_int_equal(arango_result_row_count(result), 1);
  arango_result_destroy(result);
}

static void other_results_have_no_rows(void **state) {
  (void)state;
  arango_result *results[] = {
      ok(arango_server_time(session.database)),
      failed(arango_query_execute(session.database, "RETURN", NULL), ARANGO_ERR_SERVER,
             ARANGO_EXECUTED, "1501"),
      failed(arango_document_get(session.database, "things", "", NULL), ARANGO_ERR_ARGUMENT,
             ARANGO_NOT_EXECUTED, "key"),
  };
  size_t size = 5;
  for (size_t i = 0; i < ROWS(results); i++) {
    assert_null(arango_result_rows(results[i], &size));
    assert_int_equal(size, 0);
    assert_int_equal(arango_result_row_count(results[i]), 0);
    assert_null(arango_result_row(results[i], 0, NULL));
    assert_int_equal(arango_result_row_errors(results[i]), 0);
    arango_result_destroy(results[i]);
  }
  assert_null(arango_result_rows(NULL, &size));
  assert_int_equal(arango_result_row_count(NULL), 0);
  assert_null(arango_result_row(NULL, 0, &size));
  assert_int_equal(arango_result_row_errors(NULL), 0);
}

static void errors_are_never_more_than_rows(void **state) {
  (void)state;
  static const struct {
    const char *header;
    size_t errors;
  } rows[] = {
      {"{\\\"1200\\\":1}", 1},
      {"{\\\"1200\\\":1,\\\"1221\\\":1}", 2},
      {"{\\\"1200\\\":-5}", 0},
      {"{\\\"1\\\":9223372036854775807,\\\"2\\\":9223372036854775807}", 2},
      {"1200:17", 0},
  };
  void *hosts = NULL;
  assert_int_equal(start_faults(&hosts), 0);
  struct session host = open_on(hosts, 0, NULL);
  for (size_t i = 0; i < ROWS(rows); i++) {
    char headers[256];
    snprintf(headers, sizeof headers, "{\"X-Arango-Error-Codes\": \"%s\"}", rows[i].header);
    answer_with(hosts, 0, 202, headers, "[{\"_key\":\"a\"},{\"_key\":\"b\"}]");
    arango_result *result =
        ok(arango_call_with(host.database, "document.insert_many", arguments, "[{},{}]", 7));
    assert_int_equal(arango_result_row_errors(result), rows[i].errors);
    arango_result_destroy(result);
  }
  session_close(&host);
  end_faults(&hosts);
}

/* -------------------------------------------------------------------- resources */

/* Reads all rows with requests that go to the coordinator that has the cursor, although others are
 * next in turn. */
static void a_cursor_is_read_at_its_coordinator(void **state) {
  (void)state;
  arango_result *result = ok(arango_query_execute(session.database, "FOR i IN 1..10 RETURN i",
                                                  "{\"batch_size\": 2}"));
  char *host = strdup(arango_result_host(result));
  size_t rows = 0;
  for (;;) {
    assert_string_equal(arango_result_host(result), host);
    rows += arango_result_row_count(result);
    json_t *batch = json_loads(arango_result_json(result, NULL), 0, NULL);
    char *id = strdup(text_of(batch, "id"));
    bool has_more = json_is_true(json_object_get(batch, "hasMore"));
    json_decref(batch);
    arango_result_destroy(result);
    if (!has_more) {
      free(id);
      break;
    }
    result = ok(arango_next_cursor(session.database, id, NULL));
    free(id);
  }
  assert_int_equal(rows, 10);
  free(host);
}

static void a_missing_resource_may_be_ignored(void **state) {
  (void)state;
  const char *ignored = "{\"ignore_missing\": true}";
  expect_json(arango_document_delete(session.database, "things", "nothing", ignored), "false");
  expect_json(arango_close_cursor(session.database, "1", ignored), "false");
  expect_json(arango_collection_delete(session.database, "nothing", ignored), "false");
  expect_json(arango_index_delete(session.database, "things/9999999", ignored), "false");
  expect_json(arango_user_delete(session.database, "nobody", ignored), "false");
  expect_error(arango_document_delete(session.database, "things", "nothing", NULL),
               ARANGO_ERR_SERVER, ARANGO_EXECUTED, "1202");
  /* Another error than that of the missing document. */
  expect_error(arango_document_delete(session.database, "nothing", "a", ignored),
               ARANGO_ERR_SERVER, ARANGO_EXECUTED, "1203");
}

static void a_transaction_stays_at_its_coordinator(void **state) {
  (void)state;
  arango_result *begun = ok(arango_transaction_begin(session.database, "{\"write\": \"things\"}"));
  json_t *transaction = json_loads(arango_result_json(begun, NULL), 0, NULL);
  const char *id = text_of(transaction, "id");
  char options[64];
  snprintf(options, sizeof options, "{\"transaction\": \"%s\"}", id);
  arango_database *inside;
  expect_ok(arango_database_derive(session.database, options, &inside));
  for (int i = 0; i < 4; i++) {
    arango_result *inserted = ok(arango_document_insert(inside, "things", "{}", NULL));
    assert_string_equal(arango_result_host(inserted), arango_result_host(begun));
    arango_result_destroy(inserted);
  }
  arango_result *committed = ok(arango_transaction_commit(session.database, id));
  assert_string_equal(arango_result_host(committed), arango_result_host(begun));
  assert_non_null(strstr(arango_result_json(committed, NULL), "committed"));
  arango_result_destroy(committed);
  arango_result *status = ok(arango_transaction_status(session.database, id));
  assert_non_null(strstr(arango_result_json(status, NULL), "committed"));
  arango_result_destroy(status);
  arango_database_destroy(inside);
  json_decref(transaction);
  arango_result_destroy(begun);
}

static void a_revision_is_read_without_the_document(void **state) {
  (void)state;
  expect_ok(arango_document_insert(session.database, "things", "{\"_key\": \"revised\"}", NULL));
  json_t *document = answer_of(arango_document_get(session.database, "things", "revised", NULL));
  json_t *revision = answer_of(arango_document_revision(session.database, "things", "revised", NULL));
  assert_string_equal(json_string_value(revision), text_of(document, "_rev"));
  char options[128];
  snprintf(options, sizeof options, "{\"if_none_match\": \"%s\"}", text_of(document, "_rev"));
  expect_json(arango_document_get(session.database, "things", "revised", options), "null");
  expect_json(arango_document_revision(session.database, "things", "nothing", NULL), "null");
  expect_error(arango_document_update(session.database, "things", "revised", "{}",
                                      "{\"if_match\": \"_other\"}"),
               ARANGO_ERR_SERVER, ARANGO_EXECUTED, "1200");
  json_decref(document);
  json_decref(revision);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_way_of_calling_takes_a_body),
      cmocka_unit_test(a_body_may_be_one_of_the_arguments),
      cmocka_unit_test(an_unusable_body_is_refused),
      cmocka_unit_test(rows_are_parts_of_the_response),
      cmocka_unit_test(arrays_of_other_calls_have_rows),
      cmocka_unit_test(other_results_have_no_rows),
      cmocka_unit_test(errors_are_never_more_than_rows),
      cmocka_unit_test(a_cursor_is_read_at_its_coordinator),
      cmocka_unit_test(a_missing_resource_may_be_ignored),
      cmocka_unit_test(a_transaction_stays_at_its_coordinator),
      cmocka_unit_test(a_revision_is_read_without_the_document),
  };
  return cmocka_run_group_tests_name("rows", tests, start_store, end_store);
}
