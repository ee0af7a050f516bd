/* Calls leak no memory after their results and handles are destroyed, failed calls in
 * particular. */
#include "check.h"
#include "faults.h"

#include <malloc.h>
#include <string.h>

/* The repeated call of a row; the session has one host. */
typedef void (*step)(const struct session *session);

enum { REPETITIONS = 1000, SMALLEST_OBJECT = 16 };

static size_t bytes_in_use(void) {
  struct mallinfo2 memory = mallinfo2();
  return memory.uordblks + memory.hblkhd;
}

static void client(const struct session *session) {
  (void)session;
  arango_client *made = NULL;
  arango_result_destroy(arango_client_create("http://a,http://b", "random", "{}", &made));
  arango_client_destroy(made);
}

static void refused_hosts(const struct session *session) {
  (void)session;
  arango_client *made = NULL;
  arango_result_destroy(arango_client_create("http://a,db1", NULL, NULL, &made));
}

static void refused_strategy(const struct session *session) {
  (void)session;
  arango_client *made = NULL;
  arango_result_destroy(arango_client_create("http://a", "turns", NULL, &made));
}

static void refused_options_of_a_client(const struct session *session) {
  (void)session;
  arango_client *made = NULL;
  arango_result_destroy(arango_client_create("http://a", NULL, "{\"timeout\": 1}", &made));
}

static void options_that_are_not_json(const struct session *session) {
  (void)session;
  arango_client *made = NULL;
  arango_result_destroy(arango_client_create("http://a", NULL, "{", &made));
}

static void refused_name(const struct session *session) {
  arango_database *made = NULL;
  arango_result_destroy(arango_database_create(session->client, "", NULL, NULL, NULL, &made));
}

static void refused_options_of_a_database(const struct session *session) {
  arango_database *made = NULL;
  arango_result_destroy(
      arango_database_create(session->client, NULL, NULL, NULL, "{\"timeout\": 1}", &made));
}

static void refused_options_of_a_derived_database(const struct session *session) {
  arango_database *made = NULL;
  arango_result_destroy(arango_database_derive(session->database, "{\"verify\": true}", &made));
}

static void refused_operation(const struct session *session) {
  arango_result_destroy(arango_call(session->database, "cluster.helth", NULL));
}

static void refused_arguments(const struct session *session) {
  arango_result_destroy(arango_call(session->database, "cluster.health", "{\"a\": 1}"));
}

static void refused_path(const struct session *session) {
  arango_result_destroy(get(session, "a"));
}

static void health(const struct session *session) {
  arango_result *result = arango_cluster_health(session->database);
  arango_result_json(result, NULL);
  arango_result_attempts(result);
  arango_result_header(result, "server");
  arango_result_header(result, "none");
  arango_result_destroy(result);
}

static void raw_answer(const struct session *session) {
  arango_result *result = request(session, "POST", "/a", "{}");
  arango_result_json(result, NULL);
  arango_result_destroy(result);
}

static size_t growth_of(step step, const struct session *session) {
  for (int i = 0; i < 20; i++) step(session);
  size_t before = bytes_in_use();
  for (int i = 0; i < REPETITIONS; i++) step(session);
  size_t after = bytes_in_use();
  return after > before ? after - before : 0;
}

/* True if each repetition leaked less than the smallest object. */
static bool gives_back(step step, const char *name, const struct session *session) {
  size_t growth = growth_of(step, session);
  if (growth < REPETITIONS * SMALLEST_OBJECT) return true;
  print_error("%s leaves %zu bytes a time\n", name, growth / REPETITIONS);
  return false;
}

#define GIVES_BACK(step, session) gives_back((step), #step, (session))

static void calls_that_send_nothing_leak_no_memory(void **state) {
  struct session session = open_on(*state, 0, NULL);
  size_t wrong = 0;
  wrong += !GIVES_BACK(client, &session);
  wrong += !GIVES_BACK(refused_hosts, &session);
  wrong += !GIVES_BACK(refused_strategy, &session);
  wrong += !GIVES_BACK(refused_options_of_a_client, &session);
  wrong += !GIVES_BACK(options_that_are_not_json, &session);
  wrong += !GIVES_BACK(refused_name, &session);
  wrong += !GIVES_BACK(refused_options_of_a_database, &session);
  wrong += !GIVES_BACK(refused_options_of_a_derived_database, &session);
  wrong += !GIVES_BACK(refused_operation, &session);
  wrong += !GIVES_BACK(refused_arguments, &session);
  wrong += !GIVES_BACK(refused_path, &session);
  session_close(&session);
  assert_int_equal(wrong, 0);
}

static void responses_of_every_kind_leak_no_memory(void **state) {
  struct faults *faults = *state;
  static const struct {
    int status;
    const char *body;
  } rows[] = {
      {200, "{\"ClusterId\":\"x\",\"Health\":{\"a\":[1e400,\"\\u0000\"]}}"},
      {200, "{\"Health\":"},
      {200, "[]"},
      {200, ""},
      {404, "{\"errorNum\":1202,\"errorMessage\":\"document not found\"}"},
      {502, "<html>Bad Gateway</html>"},
  };
  struct session session = open_on(faults, 0, NULL);
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    answer_with(faults, 0, rows[i].status, NULL, rows[i].body);
    bool is_right = GIVES_BACK(health, &session);
    is_right = GIVES_BACK(raw_answer, &session) && is_right;
    if (!is_right) print_error("... for %d %s\n", rows[i].status, rows[i].body);
    wrong += !is_right;
  }
  session_close(&session);
  assert_int_equal(wrong, 0);
}

static void calls_without_response_leak_no_memory(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  size_t wrong = 0;
  misbehave(faults, 0, "{\"fault\": \"close-before-answer\"}");
  wrong += !GIVES_BACK(raw_answer, &session);
  misbehave(faults, 0, "{\"fault\": \"close-inside-body\"}");
  wrong += !GIVES_BACK(raw_answer, &session);
  misbehave(faults, 0, "{\"fault\": \"refuse\"}");
  wrong += !GIVES_BACK(raw_answer, &session);
  session_close(&session);
  assert_int_equal(wrong, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(calls_that_send_nothing_leak_no_memory, behave),
      cmocka_unit_test_setup(responses_of_every_kind_leak_no_memory, behave),
      cmocka_unit_test_setup(calls_without_response_leak_no_memory, behave),
  };
  return cmocka_run_group_tests_name("memory", tests, start_faults, end_faults);
}
