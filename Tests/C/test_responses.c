/* The meaning of each response: execution and next request. The tests use exchanges and play the
 * servers, so nothing is sent over a network. */
#include "check.h"
#include "http_calls.h"
#include "session.h"
#include "waiting.h"

#include <stdio.h>
#include <string.h>

static const char *const HOSTS = "http://a.invalid:1,http://b.invalid:2";
static const char *const HTML = "<html><body>Bad Gateway</body></html>";

/* The requests of a call, counted. */
struct traffic {
  size_t logins, requests, waits;
  /* Letters of the hosts that saw the call's own request: "ab". */
  char hosts[128];
};

struct script {
  int32_t status;
  const char *headers, *body;
  size_t size;
};

static struct session open_with(const char *options) {
  struct session session = {NULL, NULL};
  expect_ok(arango_client_create(HOSTS, "fallback", NULL, &session.client));
  expect_ok(arango_database_create(session.client, NULL, "root", "passwd", options,
                                   &session.database));
  return session;
}

static bool ends_with(const char *text, const char *end) {
  size_t length = strlen(text), size = strlen(end);
  return length >= size && strcmp(text + length - size, end) == 0;
}

/* Responds to each login with a new token and to each request of the call by the script. */
static arango_result *play(arango_exchange *exchange, const struct script *script,
                           struct traffic *traffic) {
  memset(traffic, 0, sizeof *traffic);
  for (;;) {
    json_t *step = answer_of(arango_exchange_next(exchange));
    json_t *send = json_object_get(step, "send"), *wait = json_object_get(step, "wait");
    if (wait != NULL) {
      traffic->waits++;
      pause_ms((long)json_integer_value(json_object_get(wait, "ms")));
    } else if (send != NULL && ends_with(text_of(send, "url"), "/_open/auth")) {
      char token[64];
      snprintf(token, sizeof token, "{\"jwt\": \"a.b.%zu\"}", traffic->logins++);
      expect_ok(arango_exchange_reply(exchange, 200, NULL, token, strlen(token)));
    } else if (send != NULL && ends_with(text_of(send, "url"), "/availability")) {
      expect_ok(arango_exchange_reply(exchange, 200, NULL, "{}", 2));
    } else if (send != NULL) {
      assert_in_range(traffic->requests, 0, sizeof traffic->hosts - 2);
      traffic->hosts[traffic->requests++] = text_of(send, "url")[strlen("http://")];
      expect_ok(arango_exchange_reply(exchange, script->status, script->headers, script->body,
                                      script->size));
    }
    json_decref(step);
    if (wait == NULL && send == NULL) break;
  }
  arango_result *result = arango_exchange_result(exchange);
  arango_exchange_destroy(exchange);
  return result;
}

static arango_result *play_request(const struct session *session, const char *method,
                                   const struct script *script, struct traffic *traffic) {
  arango_exchange *exchange = NULL;
  expect_ok(arango_exchange_begin_request(session->database, method, "/_api/x", NULL, NULL, 0,
                                          &exchange));
  return play(exchange, script, traffic);
}

/* ------------------------------------------------------------------ each response */

static const char *const BASIC = "{\"timeout_ms\": 60000}";
static const char *const JWT = "{\"auth_method\": \"jwt\"}";
static const char *const TOKEN = "{\"user_token\": \"a.b.c\"}";

static void each_response_maps_to_its_status(void **state) {
  (void)state;
  static const struct {
    const char *options, *method;
    int32_t status;
    const char *body;
    arango_status ends;
    arango_execution execution;
    const char *hosts;
    size_t logins;
  } rows[] = {
      /* a page of a gateway: it is unknown if the server received the request */
      {BASIC, "GET", 502, "html", ARANGO_ERR_SERVER, ARANGO_EXECUTION_UNKNOWN, "ab", 0},
      {BASIC, "GET", 503, "html", ARANGO_ERR_SERVER, ARANGO_EXECUTION_UNKNOWN, "ab", 0},
      {BASIC, "GET", 504, "html", ARANGO_ERR_SERVER, ARANGO_EXECUTION_UNKNOWN, "ab", 0},
      {BASIC, "GET", 503, "", ARANGO_ERR_SERVER, ARANGO_EXECUTION_UNKNOWN, "ab", 0},
      {BASIC, "GET", 503, "{}", ARANGO_ERR_SERVER, ARANGO_EXECUTION_UNKNOWN, "ab", 0},
      {BASIC, "POST", 502, "html", ARANGO_ERR_SERVER, ARANGO_EXECUTION_UNKNOWN, "a", 0},
      {BASIC, "POST", 503, "html", ARANGO_ERR_SERVER, ARANGO_EXECUTION_UNKNOWN, "a", 0},
      {BASIC, "POST", 504, "", ARANGO_ERR_SERVER, ARANGO_EXECUTION_UNKNOWN, "a", 0},
      {BASIC, "DELETE", 503, "busy", ARANGO_ERR_SERVER, ARANGO_EXECUTION_UNKNOWN, "a", 0},
      {BASIC, "POST", 500, "html", ARANGO_ERR_SERVER, ARANGO_EXECUTED, "a", 0},
      {BASIC, "POST", 404, "", ARANGO_ERR_SERVER, ARANGO_EXECUTED, "a", 0},
      /* HEAD has no body with an error number */
      {BASIC, "HEAD", 502, "", ARANGO_ERR_SERVER, ARANGO_EXECUTION_UNKNOWN, "ab", 0},
      {BASIC, "HEAD", 401, "", ARANGO_ERR_AUTH, ARANGO_EXECUTED, "a", 0},
      {JWT, "HEAD", 401, "", ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED, "aa", 2},
      {TOKEN, "HEAD", 401, "", ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED, "a", 0},
      /* 401 */
      {JWT, "POST", 401, "", ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED, "aa", 2},
      {JWT, "POST", 401, "html", ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED, "aa", 2},
      {JWT, "POST", 401, "{\"errorNum\":401}", ARANGO_ERR_AUTH, ARANGO_EXECUTED, "a", 1},
      {TOKEN, "POST", 401, "html", ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED, "a", 0},
      {BASIC, "POST", 401, "html", ARANGO_ERR_AUTH, ARANGO_EXECUTED, "a", 0},
      /* redirects */
      {BASIC, "GET", 301, "", ARANGO_ERR_PROTOCOL, ARANGO_NOT_EXECUTED, "a", 0},
      {BASIC, "POST", 302, "html", ARANGO_ERR_PROTOCOL, ARANGO_NOT_EXECUTED, "a", 0},
      {BASIC, "POST", 303, "", ARANGO_ERR_PROTOCOL, ARANGO_NOT_EXECUTED, "a", 0},
      {JWT, "POST", 307, "", ARANGO_ERR_PROTOCOL, ARANGO_NOT_EXECUTED, "a", 1},
      {BASIC, "HEAD", 308, "", ARANGO_ERR_PROTOCOL, ARANGO_NOT_EXECUTED, "a", 0},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    const char *body = strcmp(rows[i].body, "html") == 0 ? HTML : rows[i].body;
    struct script script = {rows[i].status, NULL, body, strlen(body)};
    struct session session = open_with(rows[i].options);
    struct traffic traffic;
    arango_result *result = play_request(&session, rows[i].method, &script, &traffic);
    bool right = is_error(result, rows[i].ends, rows[i].execution, "HTTP ") &&
                 strcmp(traffic.hosts, rows[i].hosts) == 0 && traffic.logins == rows[i].logins &&
                 traffic.waits == 0;
    if (!right) {
      print_error("... for %s %d %s: hosts %s, %zu logins, %zu waits\n", rows[i].method,
                  (int)rows[i].status, rows[i].body, traffic.hosts, traffic.logins, traffic.waits);
    }
    wrong += !right;
    session_close(&session);
  }
  assert_int_equal(wrong, 0);
}

struct put_off {
  const char *method;
  struct script script;
};

static bool is_sent_again_later(void *context, int ms) {
  const struct put_off *put_off = context;
  char options[64];
  snprintf(options, sizeof options, "{\"timeout_ms\": %d}", ms);
  struct session session = open_with(options);
  struct traffic traffic;
  arango_result *result = play_request(&session, put_off->method, &put_off->script, &traffic);
  /* the deadline may pass before the backoff ends */
  bool is_in_time = arango_result_status(result) != ARANGO_ERR_TIMEOUT && traffic.waits > 0;
  if (is_in_time) {
    failed(result, ARANGO_ERR_SERVER, ARANGO_NOT_EXECUTED, "HTTP ");
    assert_memory_equal(traffic.hosts, "ab", 2);
  }
  assert_in_range(traffic.waits, 0, ms / 100);
  arango_result_destroy(result);
  session_close(&session);
  return is_in_time;
}

/* 429, and 503 to HEAD, defer a call: all hosts are tried again after a backoff, before the
 * deadline. */
static void a_deferred_request_is_retried_after_a_backoff(void **state) {
  (void)state;
  static const struct {
    const char *method;
    int32_t status;
    const char *body;
  } rows[] = {
      {"POST", 429, ""}, {"POST", 429, "html"}, {"GET", 429, "{\"errorNum\":429}"},
      {"HEAD", 429, ""}, {"HEAD", 503, ""},
  };
  for (size_t i = 0; i < ROWS(rows); i++) {
    const char *body = strcmp(rows[i].body, "html") == 0 ? HTML : rows[i].body;
    struct put_off put_off = {rows[i].method, {rows[i].status, NULL, body, strlen(body)}};
    given_time(400, is_sent_again_later, &put_off);
  }
}

static bool is_waited_for(void *context, int ms) {
  (void)context;
  char headers[64], options[64];
  snprintf(headers, sizeof headers, "{\"Retry-After\": \"%d\"}", ms / 1000);
  snprintf(options, sizeof options, "{\"timeout_ms\": %d}", ms * 3 / 2);
  struct script script = {429, headers, "", 0};
  struct session session = open_with(options);
  struct traffic traffic;
  double started = now_ms();
  arango_result *result = play_request(&session, "POST", &script, &traffic);
  assert_true(now_ms() - started >= ms);
  assert_int_equal(traffic.waits, 1);
  /* the deadline may pass before the next request is sent */
  bool is_in_time = arango_result_status(result) != ARANGO_ERR_TIMEOUT;
  if (is_in_time) failed(result, ARANGO_ERR_SERVER, ARANGO_NOT_EXECUTED, "429");
  arango_result_destroy(result);
  session_close(&session);
  return is_in_time;
}

static void a_retry_waits_for_the_retry_after_of_a_429(void **state) {
  (void)state;
  given_time(1000, is_waited_for, NULL);
}

/* ---------------------------------------------------------------------- redirects */

static void the_error_of_a_redirect_names_its_target(void **state) {
  (void)state;
  static const struct {
    const char *location, *words;
  } rows[] = {
      {"https://a.invalid:1/_api/x", "give the host as https://a.invalid:1"},
      {"https://a.invalid/_api/x", "give the host as https://a.invalid:443"},
      {"https://b.invalid:9/", "give https://b.invalid:9 as host"},
      {"/arango/_api/x", "check the path and option path_prefix"},
      {"http://a.invalid:1/login", "check the path and option path_prefix"},
      {"nonsense", "check the path and option path_prefix"},
  };
  for (size_t i = 0; i < ROWS(rows); i++) {
    struct session session = open_with(BASIC);
    struct traffic traffic;
    char headers[128], words[160];
    snprintf(headers, sizeof headers, "{\"Location\": \"%s\"}", rows[i].location);
    snprintf(words, sizeof words, "HTTP 301 with Location %s, which is not followed; %s",
             rows[i].location, rows[i].words);
    struct script script = {301, headers, "", 0};
    arango_result *result = failed(play_request(&session, "GET", &script, &traffic),
                                   ARANGO_ERR_PROTOCOL, ARANGO_NOT_EXECUTED, words);
    assert_int_equal(arango_result_http_status(result), 301);
    assert_string_equal(arango_result_header(result, "location"), rows[i].location);
    arango_result_destroy(result);
    session_close(&session);
  }
}

static void the_error_of_a_redirect_names_no_password(void **state) {
  (void)state;
  struct session session = open_with(BASIC);
  struct traffic traffic;
  struct script script = {302, "{\"Location\": \"http://root:hidden@b.invalid/\"}", "", 0};
  arango_result *result =
      failed(play_request(&session, "GET", &script, &traffic), ARANGO_ERR_PROTOCOL,
             ARANGO_NOT_EXECUTED, "HTTP 302 with Location (not shown, it may name a user)");
  assert_null(strstr(arango_result_message(result), "hidden"));
  assert_null(strstr(arango_result_json(result, NULL), "hidden"));
  assert_null(strstr(arango_result_attempts(result), "hidden"));
  arango_result_destroy(result);
  session_close(&session);
}

static void a_redirect_of_an_operation_is_the_same_error(void **state) {
  (void)state;
  struct session session = open_with(BASIC);
  struct traffic traffic;
  struct script script = {308, NULL, "", 0};
  arango_exchange *exchange = NULL;
  expect_ok(arango_exchange_begin(session.database, "cluster.health", NULL, &exchange));
  expect_error(play(exchange, &script, &traffic), ARANGO_ERR_PROTOCOL, ARANGO_NOT_EXECUTED,
               "cluster.health: http://a.invalid:1 answered HTTP 308, a redirect without Location");
  session_close(&session);
}

/* ------------------------------------------------------------------ invalid UTF-8 */

static void invalid_utf8_is_replaced_and_the_rest_is_kept(void **state) {
  (void)state;
  struct session session = open_with(BASIC);
  struct traffic traffic;
  static const char body[] = "{\"error\":true,\"code\":500,\"errorNum\":4,\"errorMessage\":\"a\xfc\"}";
  struct script script = {500, NULL, body, strlen(body)};
  arango_result *result = failed(play_request(&session, "GET", &script, &traffic),
                                 ARANGO_ERR_SERVER, ARANGO_EXECUTED, "error 4: a\xef\xbf\xbd");
  assert_int_equal(arango_result_error_num(result), 4);
  arango_result_destroy(result);
  session_close(&session);
}

static void an_operation_reads_text_as_far_as_it_is_text(void **state) {
  (void)state;
  static const struct {
    const char *body, *json;
  } rows[] = {
      {"{\"total\":1,\"text\":\"\xfc\xff\"}", "{\"total\":1,\"text\":\"\xef\xbf\xbd\xef\xbf\xbd\"}"},
      {"\xef\xbb\xbf{\"total\":0}", "{\"total\":0}"},
      {"\xef\xbb\xbf{\"text\":\"\xe4\xb8\"}", "{\"text\":\"\xef\xbf\xbd\"}"},
  };
  for (size_t i = 0; i < ROWS(rows); i++) {
    struct session session = open_with("{\"version_check\": false}");
    struct traffic traffic;
    struct script script = {200, NULL, rows[i].body, strlen(rows[i].body)};
    arango_exchange *exchange = NULL;
    expect_ok(arango_exchange_begin(session.database, "server.log_entries", NULL, &exchange));
    arango_result *operation = ok(play(exchange, &script, &traffic));
    arango_result *request = ok(play_request(&session, "GET", &script, &traffic));
    arango_result *results[] = {operation, request};
    for (size_t j = 0; j < ROWS(results); j++) {
      size_t size;
      assert_string_equal(arango_result_json(results[j], NULL), rows[i].json);
      assert_string_equal((const char *)arango_result_body(results[j], &size), rows[i].body);
      assert_int_equal(size, strlen(rows[i].body));
      arango_result_destroy(results[j]);
    }
    session_close(&session);
  }
}

/* --------------------------------------------------------------------- credentials */

/* A header of the caller replaces the credentials: they are neither fetched nor invalidated. */
static void an_authorization_header_of_the_caller_replaces_the_login(void **state) {
  (void)state;
  struct session session = open_with(JWT);
  struct traffic traffic;
  struct script script = {401, NULL, "{\"errorNum\":11}", 15};
  arango_exchange *exchange = NULL;
  expect_ok(arango_exchange_begin_request(session.database, "GET", "/_api/x",
                                          "{\"Authorization\": \"bearer x\"}", NULL, 0, &exchange));
  expect_error(play(exchange, &script, &traffic), ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED, "401");
  assert_int_equal(traffic.logins, 0);
  assert_string_equal(traffic.hosts, "a");
  session_close(&session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_response_maps_to_its_status),
      cmocka_unit_test(a_deferred_request_is_retried_after_a_backoff),
      cmocka_unit_test(a_retry_waits_for_the_retry_after_of_a_429),
      cmocka_unit_test(the_error_of_a_redirect_names_its_target),
      cmocka_unit_test(the_error_of_a_redirect_names_no_password),
      cmocka_unit_test(a_redirect_of_an_operation_is_the_same_error),
      cmocka_unit_test(invalid_utf8_is_replaced_and_the_rest_is_kept),
      cmocka_unit_test(an_operation_reads_text_as_far_as_it_is_text),
      cmocka_unit_test(an_authorization_header_of_the_caller_replaces_the_login),
  };
  return cmocka_run_group_tests_name("responses", tests, NULL, NULL);
}
