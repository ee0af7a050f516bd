/* arango_database_create and _derive: names, users, verification, lifetimes. */
#include "check.h"
#include "cluster.h"
#include "faults.h"

#include <stdio.h>
#include <string.h>

static arango_database *const unset = (arango_database *)(uintptr_t)1;

static arango_client *client_of(const struct cluster *cluster) {
  arango_client *client = NULL;
  expect_ok(arango_client_create(cluster->hosts, NULL, NULL, &client));
  return client;
}

static void every_null_is_a_default_or_an_error(void **state) {
  struct cluster *cluster = *state;
  arango_client *client = client_of(cluster);
  arango_database *database = unset;
  arango_database *derived = unset;
  expect_refusal(arango_database_create(NULL, "_system", "root", "passwd", NULL, &database),
                 "client is NULL");
  assert_null(database);
  expect_refusal(arango_database_create(client, "_system", "root", "passwd", NULL, NULL),
                 "out_database is NULL");
  expect_ok(arango_database_create(client, NULL, NULL, NULL, NULL, &database));
  expect_refusal(arango_database_derive(NULL, "{}", &derived), "database is NULL");
  assert_null(derived);
  expect_refusal(arango_database_derive(database, "{}", NULL), "out_database is NULL");
  expect_ok(arango_database_derive(database, NULL, &derived));
  expect_no_request(cluster);
  /* _system, root and the empty password */
  expect_error(get(&(struct session){client, derived}, "/_api/version"), ARANGO_ERR_AUTH,
               ARANGO_NOT_EXECUTED, "not authorized");
  json_t *request = only_request_of(cluster);
  assert_string_equal(text_of(request, "path"), "/_db/_system/_api/version");
  assert_string_equal(text_of(json_object_get(request, "headers"), "Authorization"),
                      "Basic cm9vdDo=");
  json_decref(request);
  arango_database_destroy(derived);
  arango_database_destroy(database);
  arango_client_destroy(client);
}

static void unusable_names_are_refused(void **state) {
  struct cluster *cluster = *state;
  static const struct {
    const char *name, *username, *password, *words;
  } rows[] = {
      {"", NULL, NULL, "database name is empty"},
      {"a\nb", NULL, NULL, "a\\x0ab"},
      {"a\r\nHost: x", NULL, NULL, "\\x0d\\x0a"},
      {"a\x7f", NULL, NULL, "\\x7f"},
      {"\xff", NULL, NULL, "name is not UTF-8"},
      {NULL, "ro:ot", NULL, "username has a colon: ro:ot"},
      {NULL, "ro\not", NULL, "username has a control character: ro\\x0aot"},
      {NULL, "\xc3", NULL, "username is not UTF-8"},
      {NULL, NULL, "s3\ncret", "password has a control character"},
      {NULL, NULL, "s3cret\xff", "password is not UTF-8"},
  };
  arango_client *client = client_of(cluster);
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    arango_database *database = unset;
    arango_result *result = arango_database_create(client, rows[i].name, rows[i].username,
                                                   rows[i].password, NULL, &database);
    wrong += strstr(arango_result_json(result, NULL), "cret") != NULL;
    wrong += !is_refusal(result, rows[i].words);
    wrong += database != NULL;
  }
  assert_int_equal(wrong, 0);
  arango_client_destroy(client);
  expect_no_request(cluster);
}

static void a_database_name_is_percent_encoded(void **state) {
  struct cluster *cluster = *state;
  static const struct {
    const char *name, *path;
  } rows[] = {
      {"a/b c", "/_db/a%2Fb%20c/_api/version"},
      {"50%", "/_db/50%25/_api/version"},
      {"?#&=+", "/_db/%3F%23%26%3D%2B/_api/version"},
      {"\xc3\xbc", "/_db/%C3%BC/_api/version"},
      {"A-z.0_~", "/_db/A-z.0_~/_api/version"},
      {"%2F", "/_db/%252F/_api/version"},
  };
  arango_client *client = client_of(cluster);
  for (size_t i = 0; i < ROWS(rows); i++) {
    arango_database *database = NULL;
    void *fixture = cluster;
    forget_requests(&fixture);
    expect_ok(arango_database_create(client, rows[i].name, "root", "passwd", NULL, &database));
    expect_error(get(&(struct session){client, database}, "/_api/version"), ARANGO_ERR_SERVER,
                 ARANGO_EXECUTED, "1228");
    json_t *request = only_request_of(cluster);
    assert_string_equal(text_of(request, "path"), rows[i].path);
    json_decref(request);
    arango_database_destroy(database);
  }
  arango_client_destroy(client);
}

/* "..", as a segment, would lead out of the database at a server that resolves paths. */
static void a_name_of_dots_is_refused(void **state) {
  struct cluster *cluster = *state;
  static const char *const names[] = {".", ".."};
  arango_client *client = client_of(cluster);
  for (size_t i = 0; i < ROWS(names); i++) {
    arango_database *database = NULL;
    expect_refusal(arango_database_create(client, names[i], "root", "passwd", NULL, &database),
                   "database name is not a name: \".");
    assert_null(database);
  }
  arango_database *database = NULL;
  expect_ok(arango_database_create(client, "...", "root", "passwd", NULL, &database));
  arango_database_destroy(database);
  arango_client_destroy(client);
}

static void verifying_sends_one_request(void **state) {
  struct cluster *cluster = *state;
  arango_client *client = client_of(cluster);
  arango_database *database = NULL;
  expect_ok(arango_database_create(client, "_system", "root", "passwd", "{\"verify\": true}",
                                   &database));
  json_t *request = only_request_of(cluster);
  assert_string_equal(text_of(request, "method"), "GET");
  assert_string_equal(text_of(request, "path"), "/_db/_system/_api/database/current");
  assert_string_equal(text_of(json_object_get(request, "headers"), "Authorization"),
                      "Basic cm9vdDpwYXNzd2Q=");
  json_decref(request);
  expect_ok(arango_cluster_health(database));
  arango_database_destroy(database);
  arango_client_destroy(client);
}

static void the_result_of_a_verification_names_the_host(void **state) {
  struct cluster *cluster = *state;
  arango_client *client = client_of(cluster);
  arango_database *database = NULL;
  arango_result *result =
      ok(arango_database_create(client, NULL, NULL, "passwd", "{\"verify\": true}", &database));
  assert_non_null(database);
  assert_non_null(arango_result_host(result));
  assert_string_equal(arango_result_host(result), coordinator_url(cluster, 0));
  assert_int_equal(arango_result_http_status(result), 200);
  assert_int_equal(arango_result_execution(result), ARANGO_EXECUTED);
  arango_result_destroy(result);
  arango_database_destroy(database);
  arango_client_destroy(client);
}

static void a_failed_verification_has_the_error_of_its_request(void **state) {
  struct cluster *cluster = *state;
  arango_client *client = client_of(cluster);
  arango_database *database = unset;
  arango_result *result =
      failed(arango_database_create(client, "_system", "root", "wrong", "{\"verify\": true}",
                                    &database),
             ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED, "not authorized");
  assert_null(database);
  assert_int_equal(arango_result_http_status(result), 401);
  assert_int_equal(arango_result_error_num(result), 11);
  assert_null(strstr(arango_result_json(result, NULL), "wrong"));
  arango_result_destroy(result);
  database = unset;
  result = failed(arango_database_create(client, "nowhere", "root", "passwd", "{\"verify\": true}",
                                         &database),
                  ARANGO_ERR_SERVER, ARANGO_EXECUTED, "database not found");
  assert_null(database);
  assert_int_equal(arango_result_http_status(result), 404);
  assert_int_equal(arango_result_error_num(result), 1228);
  arango_result_destroy(result);
  arango_client_destroy(client);
}

static void verification_of_a_closed_port_fails(void **state) {
  (void)state;
  void *fixture = NULL;
  start_faults(&fixture);
  struct faults *faults = fixture;
  misbehave(faults, 0, "{\"fault\": \"refuse\"}");
  arango_client *client = NULL;
  arango_database *database = unset;
  expect_ok(arango_client_create(faulty_url(faults, 0), NULL, NULL, &client));
  expect_error(arango_database_create(client, NULL, NULL, "passwd", "{\"verify\": true}",
                                      &database),
               ARANGO_ERR_CONNECT, ARANGO_NOT_EXECUTED, faulty_url(faults, 0));
  assert_null(database);
  arango_client_destroy(client);
  end_faults(&fixture);
}

static void client_and_database_are_destroyed_in_either_order(void **state) {
  struct cluster *cluster = *state;
  struct session one = open_session(cluster, NULL);
  expect_ok(arango_cluster_server_id(one.database));
  arango_database_destroy(one.database);
  arango_client_destroy(one.client);
  struct session other = open_session(cluster, NULL);
  expect_ok(arango_cluster_server_id(other.database));
  arango_client_destroy(other.client);
  expect_error(arango_cluster_server_id(other.database), ARANGO_ERR_CLOSED, ARANGO_NOT_EXECUTED,
               "the client is destroyed");
  arango_database_destroy(other.database);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(every_null_is_a_default_or_an_error, forget_requests),
      cmocka_unit_test_setup(unusable_names_are_refused, forget_requests),
      cmocka_unit_test(a_database_name_is_percent_encoded),
      cmocka_unit_test(a_name_of_dots_is_refused),
      cmocka_unit_test_setup(verifying_sends_one_request, forget_requests),
      cmocka_unit_test(the_result_of_a_verification_names_the_host),
      cmocka_unit_test(a_failed_verification_has_the_error_of_its_request),
      cmocka_unit_test(verification_of_a_closed_port_fails),
      cmocka_unit_test(client_and_database_are_destroyed_in_either_order),
  };
  return cmocka_run_group_tests_name("databases", tests, start_cluster, end_cluster);
}
