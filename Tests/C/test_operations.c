/* arango_operations and arango_call: the table of operations, and refused calls. */
#include "check.h"
#include "cluster.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

static void the_table_describes_each_operation_for_bindings(void **state) {
  (void)state;
  void *program = dlopen(NULL, RTLD_LAZY);
  json_t *table = answer_of(arango_operations());
  size_t index;
  json_t *row;
  assert_true(json_array_size(table) >= 8);
  json_array_foreach(table, index, row) {
    assert_string_not_equal(text_of(row, "name"), "");
    assert_string_not_equal(text_of(row, "summary"), "");
    assert_string_not_equal(text_of(row, "method"), "");
    assert_int_equal(text_of(row, "path")[0], '/');
    assert_string_not_equal(text_of(row, "answer"), "");
    assert_non_null(dlsym(program, text_of(row, "function")));
    json_t *returns = json_object_get(row, "returns");
    assert_string_not_equal(text_of(returns, "kind"), "");
    assert_string_not_equal(text_of(returns, "type"), "");
    assert_string_not_equal(text_of(row, "permission"), "");
    assert_true(json_is_boolean(json_object_get(row, "idempotent")));
    assert_int_equal(json_is_true(json_object_get(row, "blocks")),
                     json_is_integer(json_object_get(row, "timeout_ms")));
    size_t position;
    json_t *argument;
    json_array_foreach(json_object_get(row, "arguments"), position, argument) {
      assert_string_not_equal(text_of(argument, "name"), "");
      assert_string_not_equal(text_of(argument, "type"), "");
      assert_string_not_equal(text_of(argument, "meaning"), "");
      assert_true(json_is_boolean(json_object_get(argument, "required")));
      assert_true(json_is_boolean(json_object_get(argument, "secret")));
    }
  }
  json_decref(table);
  dlclose(program);
}

static void the_table_has_each_name_once(void **state) {
  (void)state;
  json_t *table = answer_of(arango_operations());
  json_t *names = json_object();
  size_t index;
  json_t *row;
  json_array_foreach(table, index, row) {
    assert_null(json_object_get(names, text_of(row, "name")));
    json_object_set_new(names, text_of(row, "name"), json_true());
  }
  json_decref(names);
  json_decref(table);
}

/* True if an operation is a read that needs no arguments. */
static bool is_plain_question(json_t *row) {
  const char *rights = text_of(row, "rights");
  return strcmp(text_of(row, "method"), "GET") == 0 &&
         json_array_size(json_object_get(row, "arguments")) == 0 &&
         json_array_size(json_object_get(row, "since")) == 0 &&
         json_is_null(json_object_get(row, "removed_in")) &&
         strcmp(rights, "a superuser token") != 0;
}

static void every_read_of_the_table_succeeds(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  json_t *table = answer_of(arango_operations());
  size_t index;
  json_t *row;
  json_array_foreach(table, index, row) {
    if (!is_plain_question(row)) continue;
    void *fixture = cluster;
    forget_requests(&fixture);
    expect_ok(arango_call(session.database, text_of(row, "name"), NULL));
    json_t *sent = only_request_of(cluster);
    assert_string_equal(text_of(sent, "method"), text_of(row, "method"));
    assert_non_null(strstr(text_of(sent, "path"), text_of(row, "path")));
    json_decref(sent);
  }
  json_decref(table);
  session_close(&session);
}

static void an_unusable_call_is_refused(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  static const struct {
    const char *operation, *arguments, *words;
  } rows[] = {
      {NULL, "{}", "operation is NULL"},
      {"", "{}", "\"\""},
      {"cluster.helth", NULL, "\"cluster.helth\" (did you mean \"cluster.health\"?)"},
      {"Cluster.Health", NULL, "did you mean \"cluster.health\"?"},
      {"nothing.like.it", NULL, "\"nothing.like.it\""},
      {"cluster\n.health", NULL, "\\x0a"},
      {"cluster.health\xff", NULL, "operation is not UTF-8"},
      {"cluster.health", "", "cluster.health: arguments: not JSON"},
      {"cluster.health", "{", "cluster.health: arguments: not JSON"},
      {"cluster.health", "\xff", "arguments is not UTF-8"},
      {"cluster.health", "[]", "cluster.health: arguments are a JSON object, not an array"},
      {"cluster.health", "\"x\"", "not a string"},
      {"cluster.health", "{\"verbose\": true}", "\"verbose\"; it takes none"},
      {"cluster.server_version", NULL, "cluster.server_version: argument server_id is missing"},
      {"cluster.server_version", "{}", "argument server_id is missing"},
      {"cluster.server_version", "{\"id\": \"x\"}", "\"id\" (it takes server_id)"},
      {"cluster.server_version", "{\"server_id\": 5}", "server_id is a server's id or short name, not 5"},
      {"cluster.server_version", "{\"server_id\": null}", "argument server_id is missing"},
      {"cluster.server_version", "{\"server_id\": \"\"}", "server_id is empty"},
      {"cluster.server_version", "{\"server_id\": \"x\", \"a\": 1}", "\"a\" (it takes server_id)"},
      {"cluster.toggle_maintenance_mode", "{\"mode\": \"ON\"}",
       "argument mode is \"on\", \"off\" or an integer from 1 to 2147483647, not \"ON\""},
      {"cluster.toggle_maintenance_mode", "{\"mode\": true}", "integer from 1 to 2147483647, not true"},
      {"cluster.toggle_maintenance_mode", "{\"mode\": \"on\\u0000\"}", "\\u0000"},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    wrong += !is_refusal(arango_call(session.database, rows[i].operation, rows[i].arguments),
                         rows[i].words);
  }
  assert_int_equal(wrong, 0);
  expect_refusal(arango_call(NULL, "cluster.health", NULL), "database is NULL");
  session_close(&session);
  expect_no_request(cluster);
}

static void no_arguments_may_be_null_empty_or_an_empty_object(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  expect_json(arango_call(session.database, "cluster.server_role", NULL), "\"COORDINATOR\"");
  expect_json(arango_call(session.database, "cluster.server_role", "{}"), "\"COORDINATOR\"");
  expect_json(arango_call(session.database, "cluster.server_role", " { } "), "\"COORDINATOR\"");
  session_close(&session);
}

static void an_argument_is_percent_encoded(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  expect_error(arango_cluster_server_version(session.database, "PRMR-a&b=c d/\xc3\xbc%"),
               ARANGO_ERR_SERVER, ARANGO_EXECUTED, "unknown server");
  json_t *request = only_request_of(cluster);
  assert_string_equal(
      text_of(request, "path"),
      "/_db/_system/_admin/cluster/nodeVersion?ServerID=PRMR-a%26b%3Dc%20d%2F%C3%BC%25");
  json_decref(request);
  session_close(&session);
}

static void a_typed_function_refuses_a_missing_argument(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_database *database = session.database;
  static arango_result *(*const plain[])(arango_database *) = {
      arango_cluster_server_id, arango_cluster_server_role, arango_cluster_health,
      arango_cluster_endpoints};
  static const struct {
    arango_result *(*call)(arango_database *, const char *);
    const char *argument;
  } rows[] = {
      {arango_cluster_server_version, "server_id"},
      {arango_cluster_server_engine, "server_id"},
      {arango_cluster_server_statistics, "server_id"},
      {arango_cluster_toggle_maintenance_mode, "mode"},
  };
  for (size_t i = 0; i < ROWS(plain); i++) expect_refusal(plain[i](NULL), "database is NULL");
  for (size_t i = 0; i < ROWS(rows); i++) {
    expect_refusal(rows[i].call(NULL, "on"), "database is NULL");
    expect_refusal(rows[i].call(database, NULL), rows[i].argument);
    expect_refusal(rows[i].call(database, ""), rows[i].argument);
    expect_refusal(rows[i].call(database, "\xff"), rows[i].argument);
  }
  expect_refusal(arango_cluster_toggle_maintenance_mode(database, "maybe"),
                 "argument mode is \"on\", \"off\" or an integer from 1 to 2147483647, not \"maybe\"");
  session_close(&session);
  expect_no_request(cluster);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_table_describes_each_operation_for_bindings),
      cmocka_unit_test(the_table_has_each_name_once),
      cmocka_unit_test(every_read_of_the_table_succeeds),
      cmocka_unit_test_setup(an_unusable_call_is_refused, forget_requests),
      cmocka_unit_test(no_arguments_may_be_null_empty_or_an_empty_object),
      cmocka_unit_test_setup(an_argument_is_percent_encoded, forget_requests),
      cmocka_unit_test_setup(a_typed_function_refuses_a_missing_argument, forget_requests),
  };
  return cmocka_run_group_tests_name("operations", tests, start_cluster, end_cluster);
}
