/* arango_database_set_password: other credentials for a database that is in use. */
#include "check.h"
#include "cluster.h"

#include <string.h>

static const char *const METHODS[] = {"{\"auth_method\": \"basic\"}",
                                      "{\"auth_method\": \"jwt\"}"};

static void a_new_password_is_used_from_then_on(void **state) {
  struct cluster *cluster = *state;
  for (size_t i = 0; i < ROWS(METHODS); i++) {
    struct session session = session_open(cluster->hosts, METHODS[i], "wrong");
    expect_error(get(&session, "/_api/version"), ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED, "401");
    expect_ok(arango_database_set_password(session.database, "root", "passwd"));
    expect_ok(get(&session, "/_api/version"));
    expect_ok(arango_database_set_password(session.database, NULL, "wrong"));
    expect_error(get(&session, "/_api/version"), ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED, "401");
    session_close(&session);
  }
}

static void derived_databases_share_it(void **state) {
  struct cluster *cluster = *state;
  for (size_t i = 0; i < ROWS(METHODS); i++) {
    struct session session = session_open(cluster->hosts, METHODS[i], "wrong");
    arango_database *derived = NULL;
    expect_ok(arango_database_derive(session.database, "{\"timeout_ms\": 5000}", &derived));
    expect_ok(arango_database_set_password(derived, NULL, "passwd"));
    expect_ok(get(&session, "/_api/version"));
    arango_database_destroy(derived);
    session_close(&session);
  }
}

static void a_password_replaces_a_token_and_a_token_a_password(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(cluster->hosts, "{\"user_token\": \"none\"}", NULL);
  expect_error(get(&session, "/_api/version"), ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED, "401");
  expect_ok(arango_database_set_password(session.database, "root", "passwd"));
  expect_ok(get(&session, "/_api/version"));
  expect_ok(arango_database_set_token(session.database, "none"));
  expect_error(get(&session, "/_api/version"), ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED, "401");
  session_close(&session);
}

static void unusable_credentials_are_refused_and_change_nothing(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(cluster->hosts, NULL, "passwd");
  static const struct {
    const char *username, *password, *words;
  } rows[] = {
      {"root", NULL, "password is NULL"},
      {"a:b", "passwd", "username has a colon"},
      {"a\nb", "passwd", "username has a control character"},
      {"root", "a\nb", "password has a control character"},
      {"\xff", "passwd", "username is not UTF-8"},
      {"root", "\xff", "password is not UTF-8"},
  };
  for (size_t i = 0; i < ROWS(rows); i++) {
    expect_refusal(
        arango_database_set_password(session.database, rows[i].username, rows[i].password),
        rows[i].words);
  }
  expect_refusal(arango_database_set_password(NULL, "root", "passwd"), "database is NULL");
  expect_ok(get(&session, "/_api/version"));
  session_close(&session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_new_password_is_used_from_then_on),
      cmocka_unit_test(derived_databases_share_it),
      cmocka_unit_test(a_password_replaces_a_token_and_a_token_a_password),
      cmocka_unit_test(unusable_credentials_are_refused_and_change_nothing),
  };
  return cmocka_run_group_tests_name("credentials", tests, start_cluster, end_cluster);
}
