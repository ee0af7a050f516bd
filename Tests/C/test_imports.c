/* Bulk imports: lines and their numbers, chunks, errors, and what is sent again. */
#include "check.h"
#include "cluster.h"
#include "faults.h"
#include "submissions.h"
#include "waiting.h"

#include <stdlib.h>
#include <string.h>

static arango_import *new_import(const struct session *session, const char *options) {
  arango_import *import = NULL;
  expect_ok(arango_import_create(session->database, "things", options, &import));
  return import;
}

static json_int_t number(const json_t *summary, const char *name) {
  return json_integer_value(json_object_get(summary, name));
}

/* Opens a session with an empty collection. */
static struct session open_things(void **state) {
  reset_cluster(state);
  struct session session = open_session(*state, NULL);
  expect_ok(arango_collection_create(session.database, "things", NULL));
  return session;
}

/* Writes a text in pieces of a size. */
static void write_pieces(arango_import *import, const char *text, size_t piece) {
  for (size_t size = strlen(text); size > 0;) {
    size_t part = size < piece ? size : piece;
    expect_ok(arango_import_write(import, text, part));
    text += part;
    size -= part;
  }
}

/* Asserts the line and the errorNum of a detail. */
static void expect_detail(const json_t *summary, size_t index, int line, int error_num) {
  json_t *detail = json_array_get(json_object_get(summary, "details"), index);
  assert_int_equal(number(detail, "line"), line);
  assert_int_equal(number(detail, "error_num"), error_num);
}

/* ----------------------------------------------------------------------- lines */

/* Lines 2, 4 and 8 have errors that are found here, line 6 one that the server finds. */
static const char mixed[] =
    "{\"_key\":\"a\"}\n"
    "[1]\n"
    "\n"
    "{\"_key\":\n"
    "  {\"_key\":\"b\"}\r\n"
    "{\"_key\":\"a\",\"n\":2}\n"
    "{\"n\":\"\xc3\xa4\"}\n"
    "{\"n\":\"\xff\"}\n"
    "{\"_key\":\"c\"}";

static void each_error_has_the_number_of_its_line(void **state) {
  static const char *const all_options[] = {
      NULL, "{\"chunk_bytes\": 1, \"in_flight\": 1}", "{\"chunk_bytes\": 30, \"ordered\": true}"};
  for (size_t i = 0; i < ROWS(all_options); i++) {
    for (size_t piece = 1; piece < sizeof mixed; piece += piece == 1 ? 6 : 100) {
      struct session session = open_things(state);
      arango_import *import = new_import(&session, all_options[i]);
      write_pieces(import, mixed, piece);
      json_t *summary = answer_of(arango_import_finish(import));
      assert_int_equal(number(summary, "lines"), 9);
      assert_int_equal(number(summary, "empty"), 1);
      assert_int_equal(number(summary, "created"), 4);
      assert_int_equal(number(summary, "errors"), 4);
      expect_detail(summary, 0, 2, 1227);
      expect_detail(summary, 1, 4, 600);
      expect_detail(summary, 2, 6, 1210);
      expect_detail(summary, 3, 8, 600);
      json_decref(summary);
      expect_json(arango_collection_count(session.database, "things", NULL), "4");
      arango_import_destroy(import);
      session_close(&session);
    }
  }
}

static void an_import_without_lines_sends_nothing(void **state) {
  struct session session = open_things(state);
  forget_requests(state);
  static const char *const texts[] = {"", "\n", "\n \n\t\r\n", "  "};
  for (size_t i = 0; i < ROWS(texts); i++) {
    arango_import *import = new_import(&session, NULL);
    expect_ok(arango_import_write(import, texts[i], strlen(texts[i])));
    json_t *summary = answer_of(arango_import_finish(import));
    assert_int_equal(number(summary, "created"), 0);
    assert_int_equal(number(summary, "chunks"), 0);
    json_decref(summary);
    arango_import_destroy(import);
  }
  expect_no_request(*state);
  session_close(&session);
}

/* 20,000 lines in chunks that are sent concurrently, by submissions. */
static void many_chunks_by_submissions(void **state) {
  struct session session = open_things(state);
  arango_queue *queue = new_queue();
  arango_import *import = new_import(&session, "{\"chunk_bytes\": 20000, \"in_flight\": 8}");
  char *text = malloc(2000 * 40);
  int line = 0;
  for (int part = 0; part < 10; part++) {
    size_t size = 0;
    for (int i = 0; i < 2000; i++, line++) {
      /* Every thousandth line repeats the key of the first one. */
      size += (size_t)sprintf(text + size, "{\"_key\":\"k%d\",\"n\":%d}\n",
                              line % 1000 == 999 ? 0 : line, line);
    }
    arango_import_submit(import, text, size, queue, 3);
    memset(text, 'x', size);
    arango_result *result = ok(next_result(queue));
    assert_int_equal(arango_result_tag(result), 3);
    arango_result_destroy(result);
  }
  arango_import_submit_finish(import, queue, 4);
  arango_result *end = next_result(queue);
  assert_int_equal(arango_result_tag(end), 4);
  json_t *summary = answer_of(end);
  assert_int_equal(number(summary, "created"), 19980);
  assert_int_equal(number(summary, "errors"), 20);
  assert_int_equal(number(summary, "lines"), 20000);
  assert_true(number(summary, "chunks") > 10);
  for (size_t i = 0; i < 20; i++) expect_detail(summary, i, (int)(i + 1) * 1000, 1210);
  json_decref(summary);
  expect_json(arango_collection_count(session.database, "things", NULL), "19980");
  free(text);
  arango_import_destroy(import);
  close_with_queue(&session, queue);
}

/* --------------------------------------------------------------------- failing */

static void a_missing_collection_ends_the_import(void **state) {
  struct session session = open_things(state);
  arango_import *import = NULL;
  expect_ok(arango_import_create(session.database, "missing", "{\"chunk_bytes\": 1}", &import));
  arango_result *result;
  do {
    result = arango_import_write(import, "{}\n", 3);
    if (arango_result_status(result) == ARANGO_OK) arango_result_destroy(result);
    else break;
  } while (true);
  expect_error(result, ARANGO_ERR_SERVER, ARANGO_EXECUTED, "1203");
  result = failed(arango_import_finish(import), ARANGO_ERR_SERVER, ARANGO_EXECUTED, "1203");
  assert_int_equal(arango_result_error_num(result), 1203);
  assert_int_equal(arango_result_http_status(result), 404);
  assert_non_null(arango_result_host(result));
  assert_non_null(strstr(arango_result_json(result, NULL), "\"operation\":\"document.import\""));
  arango_result_destroy(result);
  json_t *info = answer_of(arango_import_info(import));
  json_t *failed_lines = json_object_get(info, "failed");
  assert_int_equal(number(json_array_get(failed_lines, 0), "first_line"), 1);
  assert_int_equal(number(info, "created"), 0);
  json_decref(info);
  arango_import_destroy(import);
  session_close(&session);
}

static void unusable_arguments_are_refused(void **state) {
  struct session session = open_things(state);
  static const struct {
    const char *collection, *options, *words;
  } rows[] = {
      {NULL, NULL, "collection is NULL"},
      {"a/b", NULL, "argument collection is a name"},
      {"things", "[]", "options are a JSON object"},
      {"things", "{\"in_flight\": 0}", "in_flight is an integer from 1 to 64, not 0"},
      {"things", "{\"chunk_bytes\": \"1M\"}", "chunk_bytes is an integer"},
      {"things", "{\"ordered\": 1}", "ordered is true or false, not 1"},
      {"things", "{\"on_duplicate\": \"skip\"}", "argument on_duplicate is"},
      {"things", "{\"overwrite\": true}", "overwrite cannot be set"},
      {"things", "{\"chunk_byte\": 1}", "there is no argument \"chunk_byte\""},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    arango_import *import = (arango_import *)&session;
    if (!is_refusal(arango_import_create(session.database, rows[i].collection, rows[i].options,
                                         &import),
                    rows[i].words) ||
        import != NULL) {
      print_error("... in row %zu\n", i);
      wrong++;
    }
  }
  assert_int_equal(wrong, 0);
  expect_refusal(arango_import_write(NULL, "", 0), "import is NULL");
  expect_refusal(arango_import_finish(NULL), "import is NULL");
  expect_refusal(arango_import_info(NULL), "import is NULL");
  arango_import_destroy(NULL);
  arango_import *import = NULL;
  arango_database *jobs = NULL;
  expect_ok(arango_database_derive(session.database, "{\"async\": true}", &jobs));
  expect_refusal(arango_import_create(jobs, "things", NULL, &import),
                 "option async of the database: an import needs the results");
  arango_database_destroy(jobs);
  import = new_import(&session, NULL);
  expect_refusal(arango_import_write(import, NULL, 1), "data is NULL");
  expect_ok(arango_import_write(import, NULL, 0));
  expect_ok(arango_import_finish(import));
  expect_error(arango_import_write(import, "{}", 2), ARANGO_ERR_CLOSED, ARANGO_NOT_EXECUTED,
               "the import is finished");
  expect_error(arango_import_finish(import), ARANGO_ERR_CLOSED, ARANGO_NOT_EXECUTED,
               "the import is finished");
  arango_import_destroy(import);
  session_close(&session);
}

static void a_destroyed_import_or_client_ends_everything(void **state) {
  struct session session = open_things(state);
  arango_import *import = new_import(&session, "{\"chunk_bytes\": 1}");
  expect_ok(arango_import_write(import, "{}\n{}\n", 6));
  arango_import_destroy(import);
  import = new_import(&session, NULL);
  expect_ok(arango_import_write(import, "{}\n{}\n", 6));
  arango_client_destroy(session.client);
  expect_error(arango_import_finish(import), ARANGO_ERR_CLOSED, ARANGO_NOT_EXECUTED, "");
  arango_import_destroy(import);
  arango_database_destroy(session.database);
}

/* ------------------------------------------------------------------- repeating */

/* The first host closes the connection after the request, the second one answers. */
static void only_a_chunk_with_keys_is_sent_again(void **state) {
  (void)state;
  static const struct {
    const char *options, *text;
    bool is_repeated;
  } rows[] = {
      {"{\"on_duplicate\": \"ignore\"}", "{\"_key\":\"a\"}\n{\"_key\":\"b\"}", true},
      {"{\"on_duplicate\": \"replace\"}", "{\"n\":{},\"_key\":\"a\"}", true},
      {"{\"on_duplicate\": \"update\"}", "{\"_key\":\"a\"}\n{\"n\":{\"_key\":\"b\"}}", false},
      {"{\"on_duplicate\": \"error\"}", "{\"_key\":\"a\"}", false},
      {NULL, "{\"_key\":\"a\"}", false},
  };
  void *hosts = NULL;
  assert_int_equal(start_faults(&hosts), 0);
  for (size_t i = 0; i < ROWS(rows); i++) {
    behave(&hosts);
    misbehave(hosts, 0, "{\"fault\": \"reset\", \"where\": \"body\"}");
    answer_with(hosts, 1, 201, NULL, "{\"created\":1,\"errors\":0,\"updated\":0,\"ignored\":0}");
    char list[256];
    snprintf(list, sizeof list, "%s,%s", faulty_url(hosts, 0), faulty_url(hosts, 1));
    struct session session = session_open(list, NULL, "");
    arango_import *import = new_import(&session, rows[i].options);
    expect_ok(arango_import_write(import, rows[i].text, strlen(rows[i].text)));
    arango_result *end = arango_import_finish(import);
    json_t *info = answer_of(arango_import_info(import));
    if (rows[i].is_repeated) {
      expect_ok(end);
      assert_int_equal(number(info, "created"), 1);
      assert_int_equal(number(info, "retries"), 1);
    } else {
      assert_int_equal(arango_result_execution(end), ARANGO_EXECUTION_UNKNOWN);
      arango_result_destroy(end);
      json_t *lines = json_array_get(json_object_get(info, "unknown"), 0);
      assert_int_equal(number(lines, "first_line"), 1);
      assert_int_equal(number(lines, "last_line"), strchr(rows[i].text, '\n') ? 2 : 1);
      assert_int_equal(times_received(hosts, 1, "POST"), 0);
    }
    json_decref(info);
    arango_import_destroy(import);
    session_close(&session);
  }
  end_faults(&hosts);
}

/* Three lines are sent; each response tells no outcome of three lines. */
static void a_response_without_plausible_numbers_leaves_lines_unknown(void **state) {
  (void)state;
  static const char *const bodies[] = {
      "{}", "[]", "{\"created\":\"3\",\"errors\":0}", "{\"created\":1.5,\"errors\":0}",
      "{\"created\":-3,\"errors\":0}", "{\"created\":4,\"errors\":0}",
      "{\"created\":2,\"errors\":2}", "{\"created\":9223372036854775807,\"errors\":9223372036854775807}",
      "{\"error\":true,\"errorNum\":4,\"errorMessage\":\"boom\"}",
  };
  void *hosts = NULL;
  assert_int_equal(start_faults(&hosts), 0);
  for (size_t i = 0; i < ROWS(bodies); i++) {
    answer_with(hosts, 0, 201, NULL, bodies[i]);
    struct session session = session_open(faulty_url(hosts, 0), NULL, "");
    arango_import *import = new_import(&session, NULL);
    expect_ok(arango_import_write(import, "{}\n{}\n{}\n", 9));
    arango_result *end = arango_import_finish(import);
    if (arango_result_status(end) != ARANGO_ERR_PROTOCOL) print_error("... for %s\n", bodies[i]);
    assert_int_equal(arango_result_status(end), ARANGO_ERR_PROTOCOL);
    arango_result_destroy(end);
    json_t *info = answer_of(arango_import_info(import));
    json_t *lines = json_array_get(json_object_get(info, "unknown"), 0);
    assert_int_equal(number(lines, "last_line"), 3);
    assert_int_equal(number(info, "created"), 0);
    json_decref(info);
    arango_import_destroy(import);
    session_close(&session);
  }
  end_faults(&hosts);
}

static void a_byte_order_mark_is_skipped(void **state) {
  struct session session = open_things(state);
  arango_import *import = new_import(&session, "{\"chunk_bytes\": 1}");
  static const char text[] = "\xef\xbb\xbf{\"_key\":\"a\"}\n\xef\xbb\xbf{}\n";
  for (size_t i = 0; i < sizeof text - 1; i++) expect_ok(arango_import_write(import, text + i, 1));
  json_t *summary = answer_of(arango_import_finish(import));
  assert_int_equal(number(summary, "created"), 1);
  expect_detail(summary, 0, 2, 600);
  json_decref(summary);
  arango_import_destroy(import);
  session_close(&session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_error_has_the_number_of_its_line),
      cmocka_unit_test(an_import_without_lines_sends_nothing),
      cmocka_unit_test(many_chunks_by_submissions),
      cmocka_unit_test(a_missing_collection_ends_the_import),
      cmocka_unit_test(unusable_arguments_are_refused),
      cmocka_unit_test(a_destroyed_import_or_client_ends_everything),
      cmocka_unit_test(only_a_chunk_with_keys_is_sent_again),
      cmocka_unit_test(a_response_without_plausible_numbers_leaves_lines_unknown),
      cmocka_unit_test(a_byte_order_mark_is_skipped),
  };
  return cmocka_run_group_tests_name("imports", tests, start_cluster, end_cluster);
}
