/* arango_client_create and arango_client_create_list: accepted and refused arguments. */
#include "check.h"
#include "cluster.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* An invalid pointer that is not NULL, as in an uninitialised variable. */
static arango_client *const unset = (arango_client *)(uintptr_t)1;

static void unusable_hosts_are_refused(void **state) {
  (void)state;
  static const struct {
    const char *hosts, *words;
  } rows[] = {
      {"", "\"\""},
      {" ", "empty"},
      {"db1:8529", "no scheme (http:// or https://): db1:8529"},
      {"db1", "no scheme"},
      {"://db1", "scheme"},
      {"ftp://db1", "ftp"},
      {"http:/db1", "no scheme"},
      {"http://", "http://"},
      {"http://:8529", "http://:8529"},
      {"http://db1:8529/_db/_system", "path; only scheme://host:port is wanted: http://db1:8529/_"},
      {"http://db1?x=1", "http://db1?x=1"},
      {"http://db1#x", "http://db1#x"},
      {"http://db1:0", "1 to 65535: http://db1:0"},
      {"http://db1:99999", "1 to 65535: http://db1:99999"},
      {"http://db1:65536", "1 to 65535"},
      {"http://db1:18446744073709551616", "1 to 65535"},
      {"http://db1:abc", "1 to 65535: http://db1:abc"},
      {"http://db1:", "1 to 65535"},
      {"http://db1:-1", "1 to 65535"},
      {"http://db1:+8529", "1 to 65535"},
      {"http://db1: 8529", "1 to 65535"},
      {"http://db1:85:29", "1 to 65535"},
      {"http://db 1", "http://db 1"},
      {"http://db\n1", "\\x0a"},
      {"http://db1\r\nX-Header: 1", "\\x0d\\x0a"},
      {"http://db\x7f", "\\x7f"},
      {"http://db\\1", "db\\1"},
      {"http://db%00", "db%00"},
      {"http://[::1", "[::1"},
      {"http://::1:8529", "::1"},
      {"http://[]:8529", "[]"},
      {"http://[zz]:8529", "[zz]"},
      {"http://[1:2]:8529", "[1:2]"},
      {"http://[::1]8529", "[::1]8529"},
      {"http://a,,http://b", "host 2 of 3"},
      {",", "host is empty"},
      {"http://a,,", "host 2 of 2"},
      {"http://a,b:8529", "host 2 of 2: host has no scheme (http:// or https://): b:8529"},
      {"http://b\xc3\xbc" "cher.example", "xn--"},
      {"http://a\xff", "not UTF-8"},
      {"\xc0\xaf", "not UTF-8"},
      {"http://\xed\xa0\x80", "not UTF-8"},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    arango_client *client = unset;
    wrong += !is_refusal(arango_client_create(rows[i].hosts, NULL, NULL, &client), rows[i].words);
    wrong += client != NULL;
  }
  assert_int_equal(wrong, 0);
}

static void a_password_in_a_url_is_refused_and_not_repeated(void **state) {
  (void)state;
  static const char *const rows[] = {
      "http://root:s3cret@db1:8529", "http://db1,http://root:s3cret@db1", "http://s3cret@",
      "http://@s3cret", "http://root:s3cret@db1/path?query#fragment",
      /* the order of the checks must not matter */
      "http//root:s3cret@db1", "root:s3cret@db1:8529", "ftp://root:s3cret@db1",
      "http://root:s3cret\n@db1", "root:s3cret@db1://x"};
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    arango_client *client = unset;
    arango_result *result = arango_client_create(rows[i], NULL, NULL, &client);
    if (strstr(arango_result_json(result, NULL), "s3cret") != NULL) {
      print_error("%s: %s\n", rows[i], arango_result_message(result));
      wrong++;
    }
    wrong += !is_refusal(result, "host");
    wrong += client != NULL;
  }
  assert_int_equal(wrong, 0);
}

static void unusable_host_lists_are_refused(void **state) {
  (void)state;
  static const char *const good[] = {"http://a", "http://b"};
  static const char *const with_null[] = {"http://a", NULL};
  static const char *const with_comma[] = {"http://a,http://b"};
  static const char *const not_utf8[] = {"http://a", "http://\xff"};
  static const struct {
    const char *const *hosts;
    size_t count;
    const char *words;
  } rows[] = {
      {NULL, 0, "hosts"},
      {NULL, 2, "hosts is NULL"},
      {good, 0, "no host"},
      {good, SIZE_MAX, "count"},
      {with_null, 2, "hosts[1] is NULL"},
      {with_comma, 1, "http://a,http://b"},
      {not_utf8, 2, "hosts[1] is not UTF-8"},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    arango_client *client = unset;
    wrong += !is_refusal(
        arango_client_create_list(rows[i].hosts, rows[i].count, NULL, NULL, &client),
        rows[i].words);
    wrong += client != NULL;
  }
  assert_int_equal(wrong, 0);
}

static void the_error_for_an_unknown_strategy_lists_the_valid_ones(void **state) {
  (void)state;
  static const char *const rows[] = {"", "RoundRobin", "round-robin", "roundrobin ", "ran\ndom"};
  for (size_t i = 0; i < ROWS(rows); i++) {
    arango_client *client = unset;
    expect_refusal(arango_client_create("http://a", rows[i], NULL, &client), "roundrobin, random");
    assert_null(client);
  }
  arango_client *client = unset;
  expect_refusal(arango_client_create("http://a", "\xff", NULL, &client), "strategy is not UTF-8");
}

static void out_client_null_is_an_error(void **state) {
  (void)state;
  static const char *const hosts[] = {"http://a"};
  expect_refusal(arango_client_create("http://a", NULL, NULL, NULL), "out_client is NULL");
  expect_refusal(arango_client_create_list(hosts, 1, NULL, NULL, NULL), "out_client is NULL");
  expect_refusal(arango_client_stats(NULL), "client is NULL");
}

static void every_notation_of_a_host_is_accepted(void **state) {
  (void)state;
  static const char *const rows[] = {
      NULL, "http://db1", "http://db1:8529", "https://db1:1", "tcp://db1:65535", "ssl://db1",
      "HTTP://DB1", " http://db1 , https://db2 ", "http://db1/", "http://127.0.0.1", "http://[::1]",
      "http://[fe80::1]:8529", "http://db1,http://db1"};
  for (size_t i = 0; i < ROWS(rows); i++) {
    arango_client *client = NULL;
    expect_ok(arango_client_create(rows[i], "random", "{}", &client));
    assert_non_null(client);
    arango_client_destroy(client);
  }
}

static void hosts_are_copied(void **state) {
  struct cluster *cluster = *state;
  char *url = strdup(coordinator_url(cluster, 0));
  char strategy[] = "roundrobin";
  char options[] = "{\"max_attempts\": 1}";
  const char *hosts[] = {url};
  struct session session = {NULL, NULL};
  expect_ok(arango_client_create_list(hosts, 1, strategy, options, &session.client));
  memset(url, 'x', strlen(url));
  memset(strategy, 'x', sizeof strategy);
  memset(options, 'x', sizeof options);
  free(url);
  expect_ok(arango_database_create(session.client, NULL, NULL, "passwd", NULL, &session.database));
  expect_ok(get(&session, "/_api/version"));
  session_close(&session);
}

static void duplicate_hosts_are_merged(void **state) {
  struct cluster *cluster = *state;
  char hosts[512];
  const char *first = coordinator_url(cluster, 0);
  /* other notations of the same host */
  snprintf(hosts, sizeof hosts, "%s,%s,%s/,TCP%s", first, coordinator_url(cluster, 1), first,
           first + strlen("http"));
  struct session session = session_open(hosts, NULL, "passwd");
  for (size_t i = 0; i < 4; i++) {
    arango_result *result = ok(get(&session, "/_api/version"));
    assert_string_equal(arango_result_host(result), coordinator_url(cluster, i % 2));
    arango_result_destroy(result);
  }
  session_close(&session);
}

static void creating_a_client_sends_no_request(void **state) {
  struct cluster *cluster = *state;
  arango_client *client = NULL;
  expect_ok(arango_client_create(cluster->hosts, NULL, NULL, &client));
  arango_client_destroy(client);
  expect_no_request(cluster);
}

static void a_client_may_have_ten_thousand_hosts(void **state) {
  (void)state;
  enum { COUNT = 10000 };
  static char urls[COUNT][32];
  static const char *hosts[COUNT];
  for (size_t i = 0; i < COUNT; i++) {
    snprintf(urls[i], sizeof urls[i], "http://db%zu:8529", i);
    hosts[i] = urls[i];
  }
  arango_client *client = NULL;
  expect_ok(arango_client_create_list(hosts, COUNT, NULL, NULL, &client));
  arango_client_destroy(client);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(unusable_hosts_are_refused),
      cmocka_unit_test(a_password_in_a_url_is_refused_and_not_repeated),
      cmocka_unit_test(unusable_host_lists_are_refused),
      cmocka_unit_test(the_error_for_an_unknown_strategy_lists_the_valid_ones),
      cmocka_unit_test(out_client_null_is_an_error),
      cmocka_unit_test(every_notation_of_a_host_is_accepted),
      cmocka_unit_test(hosts_are_copied),
      cmocka_unit_test(duplicate_hosts_are_merged),
      cmocka_unit_test_setup(creating_a_client_sends_no_request, forget_requests),
      cmocka_unit_test(a_client_may_have_ten_thousand_hosts),
  };
  return cmocka_run_group_tests_name("clients", tests, start_cluster, end_cluster);
}
