/* Submissions have exactly one result, equal to that of the blocking call. */
#include "check.h"
#include "cluster.h"
#include "faults.h"
#include "result_compare.h"
#include "submissions.h"
#include "waiting.h"

#include <stdlib.h>
#include <string.h>

/* Returns the only queued result. Prints the mismatch and returns NULL if there is not exactly
 * one. */
static arango_result *only_result(arango_queue *queue, int64_t timeout_ms) {
  arango_result *result = arango_queue_next(queue, timeout_ms);
  arango_result *another = arango_queue_next(queue, 0);
  if (result == NULL) print_error("there is no result\n");
  if (another == NULL) return result;
  print_error("there are two results\n");
  arango_result_destroy(another);
  arango_result_destroy(result);
  return NULL;
}

static void an_unusable_operation_arrives_as_a_result(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_queue *queue = new_queue();
  struct {
    arango_database *database;
    const char *operation, *arguments;
  } rows[] = {
      {NULL, "cluster.health", NULL},
      {NULL, NULL, "{"},
      {session.database, NULL, "{}"},
      {session.database, "", NULL},
      {session.database, "cluster.helth", NULL},
      {session.database, "cluster.health\xff", NULL},
      {session.database, "cluster.health", ""},
      {session.database, "cluster.health", "\xff"},
      {session.database, "cluster.health", "[]"},
      {session.database, "cluster.health", "{\"verbose\": true}"},
      {session.database, "cluster.server_version", NULL},
      {session.database, "cluster.server_version", "{\"server_id\": 5}"},
      {session.database, "cluster.toggle_maintenance_mode", "{\"mode\": \"ON\"}"},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    arango_result *called = arango_call(rows[i].database, rows[i].operation, rows[i].arguments);
    assert_int_equal(arango_result_status(called), ARANGO_ERR_ARGUMENT);
    uint64_t ticket =
        arango_submit(rows[i].database, rows[i].operation, rows[i].arguments, queue, i);
    arango_result *submitted = only_result(queue, AT_ONCE_MS);
    bool right = ticket != 0 && arango_result_tag(submitted) == i;
    right = results_match(called, submitted) && right;
    if (!right) print_error("... for row %zu\n", i);
    wrong += !right;
  }
  assert_int_equal(wrong, 0);
  close_with_queue(&session, queue);
  expect_no_request(cluster);
}

static void an_unusable_request_arrives_as_a_result(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_queue *queue = new_queue();
  struct {
    arango_database *database;
    const char *method, *path, *headers, *body;
    size_t size;
  } rows[] = {
      {NULL, "GET", "/a", NULL, NULL, 0},
      {session.database, NULL, "/a", NULL, NULL, 0},
      {session.database, "get", "/a", NULL, NULL, 0},
      {session.database, "GET\xff", "/a", NULL, NULL, 0},
      {session.database, "GET", NULL, NULL, NULL, 0},
      {session.database, "GET", "a", NULL, NULL, 0},
      {session.database, "GET", "/a b", NULL, NULL, 0},
      {session.database, "GET", "/a", "[]", NULL, 0},
      {session.database, "GET", "/a", "{\"Host\": \"b\"}", NULL, 0},
      {session.database, "GET", "/a", "{\"X\": \"a\\nb\"}", NULL, 0},
      {session.database, "HEAD", "/a", NULL, "{}", 2},
      {session.database, "POST", "/a", NULL, NULL, 5},
      {session.database, "POST", "/a", NULL, NULL, SIZE_MAX},
      {session.database, "POST", "/a", NULL, "x", SIZE_MAX},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    arango_result *called = arango_request(rows[i].database, rows[i].method, rows[i].path,
                                           rows[i].headers, rows[i].body, rows[i].size);
    assert_int_equal(arango_result_status(called), ARANGO_ERR_ARGUMENT);
    uint64_t ticket =
        arango_submit_request(rows[i].database, rows[i].method, rows[i].path, rows[i].headers,
                              rows[i].body, rows[i].size, queue, i);
    arango_result *submitted = only_result(queue, AT_ONCE_MS);
    bool right = ticket != 0 && arango_result_tag(submitted) == i;
    right = results_match(called, submitted) && right;
    if (!right) print_error("... for row %zu\n", i);
    wrong += !right;
  }
  assert_int_equal(wrong, 0);
  close_with_queue(&session, queue);
  expect_no_request(cluster);
}

/* Uses one host, so that both calls take the same path. */
static void an_operation_has_the_result_of_its_blocking_call(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(coordinator_url(cluster, 0), NULL, "passwd");
  arango_queue *queue = new_queue();
  static const struct {
    const char *operation, *arguments;
  } rows[] = {
      {"cluster.server_role", NULL},
      {"cluster.server_id", "{}"},
      {"cluster.endpoints", NULL},
      {"cluster.server_count", NULL},
      {"cluster.shard_distribution", NULL},
      {"server.version", "{\"details\": true}"},
      {"server.engine", NULL},
      {"cluster.server_version", "{\"server_id\": \"DBServer0001\"}"},
      /* refused by the server, and by the library once it has the list of servers */
      {"cluster.server_version", "{\"server_id\": \"PRMR-none\"}"},
      {"cluster.query_agency_job", "{\"job_id\": \"1\"}"},
      {"cluster.move_shard",
       "{\"collection\": \"none\", \"shard\": \"s1\", \"from_server\": \"DBServer0001\","
       " \"to_server\": \"no such server\"}"},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    /* prerequisites are resolved for both */
    arango_result_destroy(arango_call(session.database, rows[i].operation, rows[i].arguments));
    arango_result *called =
        arango_call(session.database, rows[i].operation, rows[i].arguments);
    arango_submit(session.database, rows[i].operation, rows[i].arguments, queue, i);
    if (!results_match(called, only_result(queue, PATIENCE_MS))) {
      print_error("... for %s\n", rows[i].operation);
      wrong++;
    }
  }
  assert_int_equal(wrong, 0);
  close_with_queue(&session, queue);
}

static void a_request_has_the_result_of_its_blocking_call(void **state) {
  struct cluster *cluster = *state;
  struct session session =
      session_open(coordinator_url(cluster, 0), "{\"headers\": {\"X-Own\": \"1\"}}", "passwd");
  arango_queue *queue = new_queue();
  static const struct {
    const char *method, *path, *headers, *body;
  } rows[] = {
      {"GET", "/_api/version?details=true", NULL, NULL},
      {"HEAD", "/_api/version", NULL, NULL},
      {"OPTIONS", "/_api/version", NULL, NULL},
      {"GET", "/no/such/path", NULL, NULL},
      {"GET", "/_api/version", "{\"authorization\": \"Basic cm9vdDp3cm9uZw==\"}", NULL},
      {"POST", "/_api/document/none", "{\"X-More\": \"2\"}", "{\"a\": 1}"},
      {"POST", "/_api/document/none", NULL, "no JSON"},
      {"PUT", "/_admin/log/level", NULL, "{\"general\": \"info\"}"},
      {"PATCH", "/_api/document/none/1", NULL, "{}"},
      {"DELETE", "/_api/document/none/1", NULL, NULL},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    size_t size = rows[i].body == NULL ? 0 : strlen(rows[i].body);
    void *fixture = cluster;
    forget_requests(&fixture);
    arango_result *called = arango_request(session.database, rows[i].method, rows[i].path,
                                           rows[i].headers, rows[i].body, size);
    arango_submit_request(session.database, rows[i].method, rows[i].path, rows[i].headers,
                          rows[i].body, size, queue, i);
    bool right = results_match(called, only_result(queue, PATIENCE_MS));
    /* and the server received the same request */
    json_t *requests = requests_of(cluster);
    static const char *const members[] = {"method", "path", "headers", "body"};
    right = json_array_size(requests) == 2 && right;
    for (size_t m = 0; m < ROWS(members); m++) {
      right = json_equal(json_object_get(json_array_get(requests, 0), members[m]),
                         json_object_get(json_array_get(requests, 1), members[m])) &&
              right;
    }
    json_decref(requests);
    if (!right) print_error("... for %s %s\n", rows[i].method, rows[i].path);
    wrong += !right;
  }
  assert_int_equal(wrong, 0);
  close_with_queue(&session, queue);
}

static void without_a_coordinator_a_submission_has_the_result_of_its_blocking_call(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(coordinator_url(cluster, 0), NULL, "passwd");
  struct session other = session_open(coordinator_url(cluster, 0), NULL, "passwd");
  arango_queue *queue = new_queue();
  act_on(cluster, "Coordinator0001", "stop");
  /* on a new client: a coordinator that failed before may be probed first */
  arango_result *called = failed(arango_cluster_health(other.database), ARANGO_ERR_CONNECT,
                                 ARANGO_NOT_EXECUTED, "connection refused");
  session_close(&other);
  arango_submit(session.database, "cluster.health", NULL, queue, 0);
  assert_true(results_match(called, only_result(queue, PATIENCE_MS)));
  close_with_queue(&session, queue);
}

static void arguments_of_a_submission_are_copied(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_queue *queue = new_queue();
  enum { SIZE = 100000 };
  char *body = malloc(SIZE);
  assert_non_null(body);
  memset(body, 'a', SIZE);
  body[0] = body[SIZE - 1] = '"';
  char method[] = "POST";
  char path[] = "/_api/document/none";
  char headers[] = "{\"X-Own\": \"mine\"}";
  char operation[] = "cluster.server_version";
  char arguments[] = "{\"server_id\": \"DBServer0001\"}";
  arango_submit_request(session.database, method, path, headers, body, SIZE, queue, 0);
  memset(body, 'x', SIZE);
  memset(method, 'x', sizeof method - 1);
  memset(path, 'x', sizeof path - 1);
  memset(headers, 'x', sizeof headers - 1);
  free(body);
  arango_result *result = failed(next_result(queue), ARANGO_ERR_SERVER, ARANGO_EXECUTED, "");
  arango_result_destroy(result);
  json_t *request = only_request_of(cluster);
  assert_string_equal(text_of(request, "method"), "POST");
  assert_string_equal(text_of(request, "path"), "/_db/_system/_api/document/none");
  assert_string_equal(text_of(json_object_get(request, "headers"), "X-Own"), "mine");
  json_t *sent = json_object_get(request, "body");
  assert_int_equal(json_string_length(sent), SIZE);
  assert_int_equal(strspn(json_string_value(sent) + 1, "a"), SIZE - 2);
  json_decref(request);

  arango_submit(session.database, operation, arguments, queue, 0);
  memset(operation, 'x', sizeof operation - 1);
  memset(arguments, 'x', sizeof arguments - 1);
  expect_ok(next_result(queue));
  close_with_queue(&session, queue);
}

static void a_large_body_is_sent_and_received_completely(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  arango_queue *queue = new_queue();
  enum { SIZE = 4 << 20 };
  char *body = malloc(SIZE + 1);
  assert_non_null(body);
  memset(body, 'a', SIZE);
  body[0] = body[SIZE - 1] = '"';
  body[SIZE] = '\0';
  answer_with(faults, 0, 200, NULL, body);
  for (uint64_t tag = 0; tag < 3; tag++) submit(&session, "POST", "/a", body, queue, tag);
  arango_result *results[3];
  take_results(queue, results, ROWS(results));
  for (size_t i = 0; i < ROWS(results); i++) {
    size_t size = 0;
    const void *bytes = arango_result_body(ok(results[i]), &size);
    assert_int_equal(size, SIZE);
    assert_memory_equal(bytes, body, SIZE);
    arango_result_destroy(results[i]);
  }
  assert_int_equal(times_received(faults, 0, "POST"), 3);
  free(body);
  close_with_queue(&session, queue);
}

int main(void) {
  const struct CMUnitTest with_a_cluster[] = {
      cmocka_unit_test_setup(an_unusable_operation_arrives_as_a_result, forget_requests),
      cmocka_unit_test_setup(an_unusable_request_arrives_as_a_result, forget_requests),
      cmocka_unit_test(an_operation_has_the_result_of_its_blocking_call),
      cmocka_unit_test(a_request_has_the_result_of_its_blocking_call),
      cmocka_unit_test_teardown(without_a_coordinator_a_submission_has_the_result_of_its_blocking_call,
                                reset_cluster),
      cmocka_unit_test_setup(arguments_of_a_submission_are_copied, forget_requests),
  };
  const struct CMUnitTest with_faults[] = {
      cmocka_unit_test_setup(a_large_body_is_sent_and_received_completely, behave),
  };
  int failures = cmocka_run_group_tests_name("submissions to a cluster", with_a_cluster,
                                             start_cluster, end_cluster);
  failures += cmocka_run_group_tests_name("submissions to hosts at fault", with_faults,
                                          start_faults, end_faults);
  return failures;
}
