/* Credentials that change in use: arango_database_set_password and files. Tokens signed for a
 * server with another clock. */
#include "check.h"
#include "cluster.h"
#include "control.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const METHODS[] = {"{\"auth_method\": \"basic\"}",
                                      "{\"auth_method\": \"jwt\"}"};

static void a_new_password_applies_to_later_calls(void **state) {
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

static void derived_databases_share_the_credentials(void **state) {
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

static void one_trailing_line_end_of_a_password_or_token_is_ignored(void **state) {
  struct cluster *cluster = *state;
  static const char *const passwords[] = {"passwd\n", "passwd\r\n"};
  for (size_t i = 0; i < ROWS(passwords); i++) {
    for (size_t j = 0; j < ROWS(METHODS); j++) {
      struct session session = session_open(cluster->hosts, METHODS[j], passwords[i]);
      expect_ok(get(&session, "/_api/version"));
      expect_ok(arango_database_set_password(session.database, "root", passwords[i]));
      expect_ok(get(&session, "/_api/version"));
      session_close(&session);
    }
  }
  struct session session = session_open(cluster->hosts, "{\"user_token\": \"a.b.c\\n\"}", NULL);
  expect_ok(arango_database_set_token(session.database, "a.b.c\n"));
  expect_refusal(arango_database_set_token(session.database, "a.b.c\n\n"), "no token has");
  session_close(&session);
}

/* --------------------------------------------------------------------------- files */

struct file {
  char folder[32], path[48];
};

static struct file new_file(const char *text) {
  struct file file = {"/tmp/arango-XXXXXX", ""};
  assert_non_null(mkdtemp(file.folder));
  snprintf(file.path, sizeof file.path, "%s/secret", file.folder);
  FILE *stream = fopen(file.path, "w");
  assert_non_null(stream);
  assert_true(fputs(text, stream) >= 0);
  fclose(stream);
  return file;
}

static void rewrite(const struct file *file, const char *text) {
  FILE *stream = fopen(file->path, "w");
  assert_non_null(stream);
  assert_true(fputs(text, stream) >= 0);
  fclose(stream);
}

static void remove_file(const struct file *file) {
  unlink(file->path);
  rmdir(file->folder);
}

static void a_file_is_read_again_when_the_server_refuses_its_content(void **state) {
  struct cluster *cluster = *state;
  int status = 0;
  json_t *login = control(coordinator_url(cluster, 0), "POST", "/_open/auth",
                          "{\"username\": \"root\", \"password\": \"passwd\"}", &status);
  char token[2048];
  snprintf(token, sizeof token, "%s\n", text_of(login, "jwt"));
  json_decref(login);
  struct {
    const char *options, *right;
  } rows[] = {
      {"{\"password_file\": \"%s\"}", "passwd\n"},
      {"{\"password_file\": \"%s\", \"auth_method\": \"jwt\"}", "passwd"},
      {"{\"user_token_file\": \"%s\"}", token},
      {"{\"superuser_token_file\": \"%s\"}", token},
  };
  for (size_t i = 0; i < ROWS(rows); i++) {
    struct file file = new_file("wrong.a.b\n");
    char options[256];
    snprintf(options, sizeof options, rows[i].options, file.path);
    struct session session = session_open(cluster->hosts, options, NULL);
    expect_error(get(&session, "/_api/version"), ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED, "401");
    rewrite(&file, rows[i].right);
    expect_ok(get(&session, "/_api/version"));
    /* the previous content stays in use */
    rewrite(&file, "wrong.c.d");
    expect_ok(get(&session, "/_api/version"));
    remove_file(&file);
    expect_ok(get(&session, "/_api/version"));
    session_close(&session);
  }
}

static void an_unusable_file_is_refused_immediately(void **state) {
  (void)state;
  static const char *const options[] = {"password_file", "user_token_file", "superuser_token_file",
                                        "jwt_secret_file"};
  struct file open = new_file("passwd");
  chmod(open.path, 0666);
  struct file empty = new_file("");
  struct file fifo = new_file("");
  unlink(fifo.path);
  assert_int_equal(mkfifo(fifo.path, 0600), 0);
  struct file two_lines = new_file("two\nlines");
  struct {
    const char *path, *words;
  } rows[] = {
      {open.path, "may be written by every user"}, {empty.path, "is empty"},
      {fifo.path, "is not a regular file"},        {"/dev/zero", "is not a regular file"},
      {empty.folder, "is not a regular file"},     {"/nowhere/secret", "No such file"},
  };
  arango_client *client = NULL;
  arango_database *database = NULL;
  expect_ok(arango_client_create(NULL, NULL, NULL, &client));
  for (size_t i = 0; i < ROWS(options); i++) {
    for (size_t j = 0; j < ROWS(rows); j++) {
      char json[256], words[128];
      snprintf(json, sizeof json, "{\"%s\": \"%s\"}", options[i], rows[j].path);
      snprintf(words, sizeof words, "%s: %s", options[i], rows[j].path);
      arango_result *result =
          failed(arango_database_create(client, NULL, NULL, NULL, json, &database),
                 ARANGO_ERR_ARGUMENT, ARANGO_NOT_EXECUTED, words);
      expect_refusal(result, rows[j].words);
    }
  }
  char json[256];
  snprintf(json, sizeof json, "{\"password_file\": \"%s\"}", two_lines.path);
  expect_refusal(arango_database_create(client, NULL, NULL, NULL, json, &database),
                 "has a control character");
  expect_refusal(arango_database_create(client, NULL, NULL, "passwd", json, &database),
                 "a password and option password_file exclude each other");
  snprintf(json, sizeof json, "{\"password_file\": \"%s\", \"user_token\": \"a.b.c\"}",
           two_lines.path);
  expect_refusal(arango_database_create(client, NULL, NULL, NULL, json, &database),
                 "options password_file and user_token exclude each other");
  arango_client_destroy(client);
  remove_file(&open);
  remove_file(&empty);
  remove_file(&fifo);
  remove_file(&two_lines);
}

/* -------------------------------------------------------------------------- clocks */

static void set_skew(const struct cluster *cluster, const char *seconds) {
  char body[64];
  snprintf(body, sizeof body, "{\"seconds\": %s}", seconds);
  json_decref(subprocess_control(&cluster->process, "PUT", "/_sim/clock-skew", body));
}

static struct session open_with_secret(const struct cluster *cluster) {
  char options[512];
  snprintf(options, sizeof options, "{\"jwt_secret\": \"%s\", \"jwt_lifetime_ms\": 60000}",
           subprocess_text(&cluster->process, "jwt_secret"));
  return session_open(cluster->hosts, options, NULL);
}

static void tokens_are_signed_by_the_clock_of_the_server(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_with_secret(cluster);
  expect_ok(get(&session, "/_api/version"));
  set_skew(cluster, "3600");
  for (size_t i = 0; i < 4; i++) expect_ok(get(&session, "/_api/version"));
  set_skew(cluster, "7200");
  for (size_t i = 0; i < 4; i++) expect_ok(get(&session, "/_api/version"));
  session_close(&session);
}

static void without_the_servers_clock_the_error_names_the_likely_cause(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_with_secret(cluster);
  set_skew(cluster, "3600");
  expect_error(get(&session, "/_api/version"), ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED,
               "the clocks of client and server may differ by more than jwt_lifetime_ms");
  set_skew(cluster, "0");
  expect_ok(get(&session, "/_api/version"));
  session_close(&session);
}

static int start_cluster_with_date(void **state) {
  return start_cluster_with(state, "--date-header", NULL);
}

int main(void) {
  const struct CMUnitTest with_date[] = {
      cmocka_unit_test_teardown(tokens_are_signed_by_the_clock_of_the_server, reset_cluster),
  };
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_new_password_applies_to_later_calls),
      cmocka_unit_test(derived_databases_share_the_credentials),
      cmocka_unit_test(a_password_replaces_a_token_and_a_token_a_password),
      cmocka_unit_test(unusable_credentials_are_refused_and_change_nothing),
      cmocka_unit_test(one_trailing_line_end_of_a_password_or_token_is_ignored),
      cmocka_unit_test(a_file_is_read_again_when_the_server_refuses_its_content),
      cmocka_unit_test(an_unusable_file_is_refused_immediately),
      cmocka_unit_test_teardown(without_the_servers_clock_the_error_names_the_likely_cause,
                                reset_cluster),
  };
  int failed = cmocka_run_group_tests_name("credentials", tests, start_cluster, end_cluster);
  return failed + cmocka_run_group_tests_name("credentials, with Date", with_date,
                                              start_cluster_with_date, end_cluster);
}
