/* Secrets: memory that held a password or a token is erased after its last use, and no text of
 * the library contains one. */
#define _GNU_SOURCE
#include "check.h"
#include "cluster.h"
#include "submissions.h"
#include "waiting.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* Writes a secret at run time, so that only the given buffer holds it. Its length exceeds that
 * of a small string. */
static void make_secret(char *text, size_t size, char letter) {
  snprintf(text, size, "%c%c%c-no-such-secret-%c%c%c", letter, letter, letter, letter, letter,
           letter);
}

/* Number of copies of the text in writable memory of this process outside the stack. */
static size_t copies_of(const char *text) {
  size_t count = 0;
  size_t length = strlen(text);
  FILE *maps = fopen("/proc/self/maps", "r");
  int memory = open("/proc/self/mem", O_RDONLY);
  char line[512];
  while (fgets(line, sizeof line, maps) != NULL) {
    unsigned long start, end;
    char rights[5];
    if (sscanf(line, "%lx-%lx %4s", &start, &end, rights) != 3) continue;
    if (rights[0] != 'r' || rights[1] != 'w' || strstr(line, "[stack]") != NULL) continue;
    /* Stacks of threads and regions of the allocator are never larger here. */
    size_t size = end - start;
    if (size > (size_t)256 << 20) continue;
    /* not from the allocator, where the next search would find it */
    char *copy = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert_true(copy != MAP_FAILED);
    ssize_t read = pread(memory, copy, size, (off_t)start);
    for (ssize_t at = 0; read > 0 && at + (ssize_t)length <= read; at++) {
      char *found = memchr(copy + at, text[0], (size_t)(read - at));
      if (found == NULL) break;
      at = found - copy;
      unsigned long address = start + (unsigned long)at;
      /* Skips the copy being searched, and the text searched for. */
      bool is_search = address >= (unsigned long)copy && address < (unsigned long)copy + size;
      if (at + (ssize_t)length <= read && memcmp(found, text, length) == 0 && !is_search &&
          address != (unsigned long)text) {
        count++;
      }
    }
    munmap(copy, size);
  }
  close(memory);
  fclose(maps);
  return count;
}

static void a_password_is_erased_with_its_database(void **state) {
  struct cluster *cluster = *state;
  static const char *const options[] = {NULL, "{\"auth_method\": \"jwt\"}"};
  for (size_t i = 0; i < ROWS(options); i++) {
    char password[64];
    make_secret(password, sizeof password, (char)('p' + i));
    arango_client *client = NULL;
    arango_database *database = NULL;
    expect_ok(arango_client_create(cluster->hosts, NULL, NULL, &client));
    expect_ok(arango_database_create(client, NULL, NULL, password, options[i], &database));
    arango_database_destroy(database);
    arango_client_destroy(client);
    assert_int_equal(copies_of(password), 0);
  }
}

static void secret_options_are_erased_with_their_database(void **state) {
  struct cluster *cluster = *state;
  static const char *const names[] = {"user_token", "superuser_token", "jwt_secret"};
  for (size_t i = 0; i < ROWS(names); i++) {
    char secret[64], options[256];
    make_secret(secret, sizeof secret, (char)('a' + i));
    snprintf(options, sizeof options, "{\"%s\": \"%s\"}", names[i], secret);
    arango_client *client = NULL;
    arango_database *database = NULL;
    expect_ok(arango_client_create(cluster->hosts, NULL, NULL, &client));
    expect_ok(arango_database_create(client, NULL, NULL, NULL, options, &database));
    memset(options, 0, sizeof options);
    /* Proves first that the search finds the secret while it is in use. */
    assert_true(copies_of(secret) >= 1);
    arango_database_destroy(database);
    arango_client_destroy(client);
    assert_int_equal(copies_of(secret), 0);
  }
}

/* The steps of an exchange contain secrets: a token in a request, a password in a login. */
static void an_unsent_request_is_erased_with_its_exchange(void **state) {
  struct cluster *cluster = *state;
  static const char *const options[] = {"{\"user_token\": \"%s\"}", "{\"auth_method\": \"jwt\"}"};
  /* Longer than any initial size of a buffer, and short. */
  static const size_t lengths[] = {0, 3000};
  for (size_t i = 0; i < ROWS(options) * ROWS(lengths); i++) {
    char secret[64], given[256];
    char *path = calloc(1, lengths[i / 2] + 16);
    strcpy(path, "/_api/version");
    memset(path + strlen(path), 'a', lengths[i / 2]);
    make_secret(secret, sizeof secret, (char)('g' + i));
    snprintf(given, sizeof given, options[i % 2], secret);
    arango_client *client = NULL;
    arango_database *database = NULL;
    arango_exchange *exchange = NULL;
    expect_ok(arango_client_create(cluster->hosts, NULL, NULL, &client));
    expect_ok(arango_database_create(client, NULL, NULL, secret, given, &database));
    memset(given, 0, sizeof given);
    expect_ok(arango_exchange_begin_request(database, "GET", path, NULL, NULL, 0, &exchange));
    arango_result *step = ok(arango_exchange_next(exchange));
    assert_non_null(strstr(arango_result_json(step, NULL), secret));
    arango_result_destroy(step);
    arango_exchange_destroy(exchange);
    arango_database_destroy(database);
    arango_client_destroy(client);
    assert_int_equal(copies_of(secret), 0);
    free(path);
  }
}

/* Writes the value of Authorization for root and a password. */
static void make_basic(char *text, const char *password) {
  static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  char plain[96] = {0};
  snprintf(plain, sizeof plain - 3, "root:%s", password);
  size_t size = strlen(plain);
  for (size_t i = 0; i < size; i += 3) {
    unsigned int group = (unsigned int)(unsigned char)plain[i] << 16 |
                         (unsigned int)(unsigned char)plain[i + 1] << 8 | (unsigned char)plain[i + 2];
    for (int j = 0; j < 4; j++) *text++ = letters[group >> (18 - 6 * j) & 63];
  }
  /* the last characters depend on bytes after the end */
  *(text - (3 - size % 3) % 3) = '\0';
  memset(plain, 0, sizeof plain);
}

/* Sends one request for each kind of call. The last, if it hangs, ends with the client. */
static void send_in_each_way(const char *url, const char *ca, const char *password,
                             const char *options, const char *sent, bool hangs) {
  char client_options[4096] = "{\"timeout_ms\": 300000}";
  if (ca != NULL) {
    snprintf(client_options, sizeof client_options,
             "{\"tls_ca_file\": \"%s\", \"timeout_ms\": 300000}", ca);
  }
  struct session session = {NULL, NULL};
  arango_queue *queue = new_queue();
  expect_ok(arango_client_create(url, NULL, client_options, &session.client));
  expect_ok(arango_database_create(session.client, NULL, NULL, password, options, &session.database));
  if (hangs) {
    uint64_t tag = 0;
    for (; tag < 3; tag++) submit(&session, "POST", "/a", "{}", queue, tag);
    await(number_of_host(session.client, 0, "connections_in_use") == 3);
    pause_ms(50);
    assert_true(copies_of(sent) >= 1);
    session_close(&session);
    while (tag-- > 0) {
      expect_error(next_result(queue), ARANGO_ERR_CLOSED, ARANGO_EXECUTION_UNKNOWN, "destroyed");
    }
  } else {
    for (uint64_t tag = 0; tag < 3; tag++) {
      expect_ok(request(&session, "POST", "/a", "{}"));
      submit(&session, "POST", "/a", "{}", queue, tag);
      expect_ok(next_result(queue));
    }
    /* Proves first that the search finds the secret while it is in use. */
    assert_true(copies_of(sent) >= 1);
    session_close(&session);
  }
  arango_queue_destroy(queue);
}

static size_t left_after_sending(const struct subprocess *hosts, const char *ca, bool hangs,
                                 char letter) {
  static const char *const options[] = {NULL, "{\"user_token\": \"%s\"}"};
  size_t left = 0;
  for (size_t i = 0; i < ROWS(options); i++) {
    char secret[64], basic[160], given[256];
    const char *url =
        json_string_value(json_array_get(json_object_get(hosts->line, "hosts"), 0));
    make_secret(secret, sizeof secret, (char)(letter + (int)i));
    make_basic(basic, secret);
    if (options[i] != NULL) snprintf(given, sizeof given, options[i], secret);
    send_in_each_way(url, ca, options[i] == NULL ? secret : "-", options[i] == NULL ? NULL : given,
                     options[i] == NULL ? basic : secret, hangs);
    memset(given, 0, sizeof given);
    size_t copies = copies_of(secret) + copies_of(basic);
    if (copies > 0) {
      print_error("%s, %s, %s: %zu copies are left\n", url, options[i] == NULL ? "Basic" : "token",
                  hangs ? "given up" : "answered", copies);
    }
    left += copies;
  }
  return left;
}

/* Covers all memory of a sent request: buffers of the library and of OpenSSL, and stacks of
 * threads. */
static void sent_requests_are_erased_with_their_client(void **state) {
  (void)state;
  size_t left = 0;
  for (int tls = 0; tls < 2; tls++) {
    struct subprocess hosts;
    subprocess_start(&hosts, "arango_faults",
                  (const char *const[]){"--hosts", "1", tls ? "--tls" : NULL, NULL});
    const char *ca = tls ? subprocess_text(&hosts, "ca") : NULL;
    left += left_after_sending(&hosts, ca, false, (char)('A' + 8 * tls));
    json_decref(subprocess_control(&hosts, "PUT", "/faults/0", "{\"fault\": \"accept-and-hang\"}"));
    left += left_after_sending(&hosts, ca, true, (char)('E' + 8 * tls));
    subprocess_end(&hosts);
  }
  assert_int_equal(left, 0);
}

/* A password is sent in the body of a login. */
static void login_requests_are_erased_with_their_client(void **state) {
  struct cluster *cluster = *state;
  char secret[64];
  make_secret(secret, sizeof secret, 'W');
  struct session session = open_session(cluster, "{\"auth_method\": \"jwt\"}");
  expect_ok(get(&session, "/_api/version"));
  arango_database *wrong = NULL;
  expect_ok(arango_database_create(session.client, NULL, NULL, secret,
                                   "{\"auth_method\": \"jwt\"}", &wrong));
  struct session refused = {NULL, wrong};
  expect_error(get(&refused, "/_api/version"), ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED, "");
  arango_queue *queue = new_queue();
  submit(&refused, "GET", "/_api/version", NULL, queue, 0);
  expect_error(next_result(queue), ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED, "");
  arango_database_destroy(wrong);
  session_close(&session);
  arango_queue_destroy(queue);
  assert_int_equal(copies_of(secret), 0);
}

/* A kept result holds no more than its getters return. */
static void a_result_contains_no_secret(void **state) {
  (void)state;
  char secret[64], options[256];
  make_secret(secret, sizeof secret, 'u');
  snprintf(options, sizeof options, "{\"user_token\": \"%s\"}", secret);
  struct session session = {NULL, NULL};
  arango_queue *queue = NULL;
  expect_ok(arango_client_create("http://127.0.0.1:1", NULL, NULL, &session.client));
  expect_ok(arango_database_create(session.client, NULL, NULL, NULL, options, &session.database));
  memset(options, 0, sizeof options);
  expect_ok(arango_queue_create(&queue));
  assert_true(arango_submit(session.database, "cluster.health", NULL, queue, 0) != 0);
  arango_result *submitted = arango_queue_next(queue, -1);
  arango_result *called = arango_cluster_health(session.database);
  session_close(&session);
  arango_queue_destroy(queue);
  assert_int_equal(copies_of(secret), 0);
  arango_result_destroy(submitted);
  arango_result_destroy(called);
}

/* Checks every text of a result. */
static void expect_no_secret(arango_result *result, const char *secret) {
  assert_null(strstr(arango_result_message(result), secret));
  const char *json = arango_result_json(result, NULL);
  if (json != NULL) assert_null(strstr(json, secret));
  assert_null(strstr(arango_result_attempts(result), secret));
  const char *host = arango_result_host(result);
  if (host != NULL) assert_null(strstr(host, secret));
  arango_result_destroy(result);
}

static void no_message_contains_a_secret(void **state) {
  struct cluster *cluster = *state;
  char secret[64], options[256];
  make_secret(secret, sizeof secret, 'x');
  static const char *const forms[] = {
      "{\"user_token\": \"%s\"}", "{\"superuser_token\": \"%s\"}", "{\"jwt_secret\": \"%s\"}",
      "{\"user_token\": \"%s\\n\"}", "{\"user_token\": [\"%s\"]}",
      "{\"headers\": {\"X\": \"%s\\n\"}}", "{\"user_token\": \"%s\", \"auth_method\": \"jwt\"}",
      "{\"jwt_secret_file\": 1, \"user_token\": \"%s\"}", "{\"user_token\": \"%s\"",
  };
  for (size_t i = 0; i < ROWS(forms); i++) {
    snprintf(options, sizeof options, forms[i], secret);
    struct session session = {NULL, NULL};
    expect_ok(arango_client_create(cluster->hosts, NULL, NULL, &session.client));
    expect_no_secret(
        arango_database_create(session.client, NULL, NULL, secret, options, &session.database),
        secret);
    if (session.database != NULL) {
      expect_no_secret(arango_cluster_health(session.database), secret);
      expect_no_secret(get(&session, "/_api/version"), secret);
      expect_no_secret(arango_client_refresh_hosts(session.client), secret);
    }
    expect_no_secret(arango_client_stats(session.client), secret);
    session_close(&session);
  }
  snprintf(options, sizeof options, "{\"proxy\": \"ftp://root:%s@127.0.0.1\"}", secret);
  arango_client *client = NULL;
  expect_no_secret(arango_client_create(cluster->hosts, NULL, options, &client), secret);
  assert_null(client);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_password_is_erased_with_its_database),
      cmocka_unit_test(secret_options_are_erased_with_their_database),
      cmocka_unit_test(an_unsent_request_is_erased_with_its_exchange),
      cmocka_unit_test(sent_requests_are_erased_with_their_client),
      cmocka_unit_test(login_requests_are_erased_with_their_client),
      cmocka_unit_test(a_result_contains_no_secret),
      cmocka_unit_test(no_message_contains_a_secret),
  };
  return cmocka_run_group_tests_name("secrets", tests, start_cluster, end_cluster);
}
