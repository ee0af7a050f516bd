/* Calls whose requests the caller sends: what he is told to send, and what follows from what he
 * tells. */
#include "check.h"
#include "cluster.h"
#include "likeness.h"
#include "sending.h"
#include "submitting.h"
#include "waiting.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static arango_exchange *begin(arango_database *database, const char *operation,
                              const char *arguments) {
  arango_exchange *exchange = NULL;
  expect_json(arango_exchange_begin(database, operation, arguments, &exchange), "null");
  assert_non_null(exchange);
  return exchange;
}

static arango_exchange *begin_request(arango_database *database, const char *method,
                                      const char *path, const char *body) {
  arango_exchange *exchange = NULL;
  expect_json(arango_exchange_begin_request(database, method, path, NULL, body,
                                            body == NULL ? 0 : strlen(body), &exchange),
              "null");
  assert_non_null(exchange);
  return exchange;
}

static arango_result *end(arango_exchange *exchange) {
  arango_result *result = carry_out(exchange);
  arango_exchange_destroy(exchange);
  return result;
}

static void tell_failure(arango_exchange *exchange, const char *kind) {
  expect_json(arango_exchange_failed(exchange, kind), "null");
}

static void tell_reply(arango_exchange *exchange, int32_t status, const char *body) {
  expect_json(arango_exchange_reply(exchange, status, "{\"Content-Type\": \"application/json\"}",
                                    body, strlen(body)),
              "null");
}

/* Tells the same answer to each request, that of a probe too, and gives the result. */
static arango_result *reply_to_all(arango_exchange *exchange, int32_t status, const char *body) {
  for (;;) {
    struct step step = next_step(exchange, NULL);
    bool is_done = strcmp(step.name, "done") == 0;
    if (!is_done) assert_string_equal(step.name, "send");
    step_free(&step);
    if (is_done) return arango_exchange_result(exchange);
    tell_reply(exchange, status, body);
  }
}

static void expect_done(arango_exchange *exchange) {
  struct step step = next_step(exchange, "done");
  assert_true(json_is_true(step.value));
  step_free(&step);
}

/* Which coordinator is asked next. */
static size_t host_asked(const struct cluster *cluster, arango_exchange *exchange) {
  struct step send = next_step(exchange, "send");
  size_t host = 0;
  while (host < 3 && !goes_to(&send, coordinator_url(cluster, host))) host++;
  assert_in_range(host, 0, 2);
  step_free(&send);
  return host;
}

/* ---------------------------------------------------- as the blocking call ends */

static void an_operation_ends_as_its_blocking_call(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(coordinator_url(cluster, 0), NULL, "passwd");
  static const struct {
    const char *operation, *arguments;
  } rows[] = {
      {"cluster.server_role", NULL},
      {"cluster.endpoints", "{}"},
      {"server.version", "{\"details\": true}"},
      {"cluster.server_version", "{\"server_id\": \"DBServer0001\"}"},
      {"cluster.server_version", "{\"server_id\": \"PRMR-none\"}"},
      {"cluster.toggle_maintenance_mode", "{\"mode\": \"off\"}"},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    arango_result *called = arango_call(session.database, rows[i].operation, rows[i].arguments);
    arango_result *driven = end(begin(session.database, rows[i].operation, rows[i].arguments));
    assert_int_equal(arango_result_tag(driven), 0);
    if (!ends_alike(called, driven)) {
      print_error("... for %s\n", rows[i].operation);
      wrong++;
    }
  }
  assert_int_equal(wrong, 0);
  session_close(&session);
}

/* But for the times in it, which go on. */
static void health_is_the_same(void **state) {
  struct session session = open_session(*state, NULL);
  json_t *answers[] = {answer_of(arango_cluster_health(session.database)),
                       answer_of(end(begin(session.database, "cluster.health", NULL)))};
  for (size_t i = 0; i < ROWS(answers); i++) {
    const char *id;
    json_t *server;
    assert_true(json_object_size(json_object_get(answers[i], "Health")) == 9);
    json_object_foreach(json_object_get(answers[i], "Health"), id, server) {
      assert_string_equal(text_of(server, "Status"), "GOOD");
      json_object_del(server, "LastAckedTime");
      json_object_del(server, "SyncTime");
      json_object_del(server, "Timestamp");
    }
  }
  assert_true(json_equal(answers[0], answers[1]));
  json_decref(answers[0]);
  json_decref(answers[1]);
  session_close(&session);
}

static void a_request_ends_as_its_blocking_call(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(coordinator_url(cluster, 0), NULL, "passwd");
  static const struct {
    const char *method, *path, *body;
  } rows[] = {
      {"GET", "/_api/version", NULL},
      {"HEAD", "/_api/version", NULL},
      {"OPTIONS", "/_api/version", NULL},
      {"GET", "/no/such/path", NULL},
      {"POST", "/_api/document/none", "{\"a\": 1}"},
      {"POST", "/_api/document/none", "no JSON"},
      {"DELETE", "/_api/document/none/1", NULL},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    arango_result *called = request(&session, rows[i].method, rows[i].path, rows[i].body);
    arango_result *driven =
        end(begin_request(session.database, rows[i].method, rows[i].path, rows[i].body));
    if (!ends_alike(called, driven)) {
      print_error("... for %s %s\n", rows[i].method, rows[i].path);
      wrong++;
    }
  }
  assert_int_equal(wrong, 0);
  session_close(&session);
}

static void what_is_refused_is_refused_at_once(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_database *database = session.database;
  arango_exchange *exchange = (arango_exchange *)&session;
  expect_refusal(arango_exchange_begin(database, "cluster.helth", NULL, &exchange),
                 "\"cluster.helth\"");
  assert_null(exchange);
  expect_refusal(arango_exchange_begin(database, NULL, NULL, &exchange), "operation is NULL");
  expect_refusal(arango_exchange_begin(database, "cluster.health", "[]", &exchange), "arguments");
  expect_refusal(arango_exchange_begin(NULL, "cluster.health", NULL, &exchange),
                 "database is NULL");
  expect_refusal(arango_exchange_begin(database, "cluster.health", NULL, NULL),
                 "out_exchange is NULL");
  exchange = (arango_exchange *)&session;
  expect_refusal(
      arango_exchange_begin_request(database, "TRACE", "/a", NULL, NULL, 0, &exchange), "method");
  assert_null(exchange);
  expect_refusal(arango_exchange_begin_request(database, "GET", "a", NULL, NULL, 0, &exchange),
                 "path");
  expect_refusal(
      arango_exchange_begin_request(database, "GET", "/a", "{\"Host\": \"b\"}", NULL, 0, &exchange),
      "Host");
  expect_refusal(arango_exchange_begin_request(database, "POST", "/a", NULL, NULL, 5, &exchange),
                 "body");
  expect_refusal(arango_exchange_begin_request(database, "HEAD", "/a", NULL, "x", 1, &exchange),
                 "HEAD");
  expect_refusal(arango_exchange_begin_request(NULL, "GET", "/a", NULL, NULL, 0, &exchange),
                 "database is NULL");
  expect_refusal(arango_exchange_begin_request(database, "GET", "/a", NULL, NULL, 0, NULL),
                 "out_exchange is NULL");
  session_close(&session);
  expect_no_request(cluster);
}

static void null_is_refused_everywhere(void **state) {
  (void)state;
  expect_refusal(arango_exchange_next(NULL), "exchange is NULL");
  expect_refusal(arango_exchange_reply(NULL, 200, NULL, NULL, 0), "exchange is NULL");
  expect_refusal(arango_exchange_failed(NULL, NULL), "exchange is NULL");
  expect_refusal(arango_exchange_result(NULL), "exchange is NULL");
  arango_exchange_destroy(NULL);
}

/* ----------------------------------------------------------------- what is sent */

static void a_request_is_told_whole(void **state) {
  struct cluster *cluster = *state;
  struct session session =
      open_session(cluster, "{\"timeout_ms\": 20000, \"headers\": {\"X-Own\": \"1\"}}");
  arango_exchange *exchange = NULL;
  expect_ok(arango_exchange_begin_request(session.database, "PUT", "/a%20b?c=d",
                                          "{\"X-More\": \"2\"}", "{\"n\": 1}", 8, &exchange));
  struct step send = next_step(exchange, "send");
  assert_int_equal(json_object_size(send.value), 7);
  assert_string_equal(text_of(send.value, "method"), "PUT");
  char url[128];
  snprintf(url, sizeof url, "%s/_db/_system/a%%20b?c=d", coordinator_url(cluster, 0));
  assert_string_equal(text_of(send.value, "url"), url);
  assert_string_equal(text_of(send.value, "body"), "{\"n\": 1}");
  assert_in_range(json_integer_value(json_object_get(send.value, "timeout_ms")),
                  20000 - AT_ONCE_MS, 20000);
  assert_in_range(json_integer_value(json_object_get(send.value, "connect_timeout_ms")), 1, 5000);
  assert_true(json_is_false(json_object_get(send.value, "fresh")));
  const json_t *headers = json_object_get(send.value, "headers");
  assert_string_equal(text_of(headers, "X-Own"), "1");
  assert_string_equal(text_of(headers, "X-More"), "2");
  /* root:passwd */
  assert_string_equal(text_of(headers, "Authorization"), "Basic cm9vdDpwYXNzd2Q=");
  assert_string_equal(text_of(headers, "Content-Type"), "application/json");
  const char *name;
  json_t *value;
  json_object_foreach((json_t *)headers, name, value) assert_true(json_is_string(value));
  step_free(&send);
  arango_exchange_destroy(exchange);
  session_close(&session);
  expect_no_request(cluster);
}

static void to_ask_again_gives_the_same(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin_request(session.database, "POST", "/a", "{}");
  arango_result *first = ok(arango_exchange_next(exchange));
  for (int i = 0; i < 3; i++) {
    expect_json(arango_exchange_next(exchange), arango_result_json(first, NULL));
  }
  arango_result_destroy(first);
  tell_reply(exchange, 200, "{}");
  expect_json(arango_exchange_next(exchange), "{\"done\":true}");
  expect_json(arango_exchange_next(exchange), "{\"done\":true}");
  expect_json(arango_exchange_result(exchange), "{}");
  arango_exchange_destroy(exchange);
  session_close(&session);
}

/* Not even what must be asked first: the version of the coordinator, and the id of a server. */
static void the_library_sends_nothing_itself(void **state) {
  struct cluster *cluster = *state;
  static const struct {
    const char *operation, *arguments, *first;
  } rows[] = {
      {"server.deployment_id", NULL, "/_api/version"},
      {"cluster.dbserver_statistics", "{\"server_id\": \"DBServer0001\"}", "/_api/version"},
  };
  for (size_t i = 0; i < ROWS(rows); i++) {
    forget_requests(state);
    struct session session = open_session(cluster, NULL);
    arango_exchange *exchange = begin(session.database, rows[i].operation, rows[i].arguments);
    size_t sent = 0;
    for (;; sent++) {
      json_t *requests = requests_of(cluster);
      assert_int_equal(json_array_size(requests), sent);
      json_decref(requests);
      struct step step = next_step(exchange, NULL);
      bool is_done = strcmp(step.name, "done") == 0;
      if (sent == 0) assert_non_null(strstr(text_of(step.value, "url"), rows[i].first));
      step_free(&step);
      if (is_done) break;
      send_and_tell(exchange);
    }
    assert_true(sent >= 2);
    expect_ok(arango_exchange_result(exchange));
    arango_exchange_destroy(exchange);
    session_close(&session);
  }
}

static void a_body_travels_byte_for_byte(void **state) {
  struct session session = open_session(*state, NULL);
  static const char bytes[] = "\xff\0binary\x80";
  static const char text[] = "\"a\0b \xc3\xbc\"";
  arango_exchange *exchange = NULL;
  expect_ok(arango_exchange_begin_request(session.database, "POST", "/a", NULL, bytes,
                                          sizeof bytes - 1, &exchange));
  struct step send = next_step(exchange, "send");
  size_t size = 0;
  assert_true(json_is_null(json_object_get(send.value, "body")));
  assert_memory_equal(arango_result_body(send.result, &size), bytes, sizeof bytes - 1);
  assert_int_equal(size, sizeof bytes - 1);
  step_free(&send);
  /* and so does the answer's */
  expect_ok(arango_exchange_reply(exchange, 200,
                                  "{\"Content-Type\": \"application/octet-stream\"}", bytes,
                                  sizeof bytes - 1));
  arango_result *result = ok(arango_exchange_result(exchange));
  assert_memory_equal(arango_result_body(result, &size), bytes, sizeof bytes - 1);
  assert_int_equal(size, sizeof bytes - 1);
  assert_string_equal(arango_result_header(result, "content-type"), "application/octet-stream");
  arango_result_destroy(result);
  arango_exchange_destroy(exchange);

  expect_ok(arango_exchange_begin_request(session.database, "POST", "/a", NULL, text,
                                          sizeof text - 1, &exchange));
  send = next_step(exchange, "send");
  json_t *body = json_object_get(send.value, "body");
  assert_int_equal(json_string_length(body), sizeof text - 1);
  assert_memory_equal(json_string_value(body), text, sizeof text - 1);
  assert_memory_equal(arango_result_body(send.result, &size), text, sizeof text - 1);
  assert_int_equal(size, sizeof text - 1);
  step_free(&send);
  arango_exchange_destroy(exchange);

  exchange = begin_request(session.database, "GET", "/a", NULL);
  send = next_step(exchange, "send");
  assert_true(json_is_null(json_object_get(send.value, "body")));
  arango_result_body(send.result, &size);
  assert_int_equal(size, 0);
  step_free(&send);
  arango_exchange_destroy(exchange);
  session_close(&session);
}

/* The login too is the caller's to send, and what it brings serves the calls that follow. */
static void a_login_goes_through_the_caller(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, "{\"auth_method\": \"jwt\"}");
  arango_exchange *exchange = begin(session.database, "cluster.server_role", NULL);
  struct step send = next_step(exchange, "send");
  assert_string_equal(text_of(send.value, "method"), "POST");
  assert_non_null(strstr(text_of(send.value, "url"), "/_open/auth"));
  assert_non_null(strstr(text_of(send.value, "body"), "passwd"));
  assert_null(json_object_get(json_object_get(send.value, "headers"), "Authorization"));
  step_free(&send);
  send_and_tell(exchange);
  send = next_step(exchange, "send");
  assert_non_null(strstr(text_of(send.value, "url"), "/_admin/server/role"));
  const char *line = text_of(json_object_get(send.value, "headers"), "Authorization");
  assert_int_equal(strncmp(line, "bearer ", 7), 0);
  char *token = strdup(line + 7);
  step_free(&send);
  send_and_tell(exchange);
  arango_result *result = ok(arango_exchange_result(exchange));
  assert_string_equal(arango_result_json(result, NULL), "\"COORDINATOR\"");
  assert_null(strstr(arango_result_attempts(result), token));
  arango_result_destroy(result);
  arango_exchange_destroy(exchange);
  free(token);

  forget_requests(state);
  expect_json(end(begin(session.database, "cluster.server_role", NULL)), "\"COORDINATOR\"");
  expect_json(arango_cluster_server_role(session.database), "\"COORDINATOR\"");
  json_t *requests = requests_of(cluster);
  assert_int_equal(json_array_size(requests), 2);
  json_decref(requests);
  session_close(&session);
}

/* Who waits for the login of another is told to ask again, and then has the token. */
static void exchanges_share_one_login(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, "{\"auth_method\": \"jwt\"}");
  arango_exchange *first = begin(session.database, "cluster.server_role", NULL);
  arango_exchange *second = begin(session.database, "cluster.server_role", NULL);
  struct step send = next_step(first, "send");
  struct step wait = next_step(second, "wait");
  assert_in_range(json_integer_value(json_object_get(wait.value, "ms")), 1, 1000);
  step_free(&send);
  step_free(&wait);
  expect_json(end(first), "\"COORDINATOR\"");
  expect_json(end(second), "\"COORDINATOR\"");
  json_t *requests = requests_of(cluster);
  assert_int_equal(json_array_size(requests), 3);
  json_decref(requests);
  session_close(&session);
}

/* --------------------------------------------------------- what follows a failure */

static void where_nothing_was_sent_another_host_is_asked(void **state) {
  struct cluster *cluster = *state;
  static const char *const kinds[] = {"unresolved", "refused", "connect_timeout", "tls"};
  for (size_t i = 0; i < ROWS(kinds); i++) {
    struct session session = open_session(cluster, NULL);
    arango_exchange *exchange = begin_request(session.database, "POST", "/a", "{}");
    size_t first = host_asked(cluster, exchange);
    tell_failure(exchange, kinds[i]);
    assert_int_not_equal(host_asked(cluster, exchange), first);
    tell_reply(exchange, 200, "{\"a\":1}");
    arango_result *result = ok(arango_exchange_result(exchange));
    assert_string_equal(arango_result_json(result, NULL), "{\"a\":1}");
    json_t *attempts = attempts_of(result);
    assert_int_equal(json_array_size(attempts), 2);
    assert_string_equal(text_of(json_array_get(attempts, 0), "host"),
                        coordinator_url(cluster, first));
    assert_true(json_is_false(json_object_get(json_array_get(attempts, 0), "sent")));
    assert_true(json_is_true(json_object_get(json_array_get(attempts, 1), "sent")));
    json_decref(attempts);
    arango_result_destroy(result);
    arango_exchange_destroy(exchange);
    session_close(&session);
  }
}

static void without_any_host_the_call_ends(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin_request(session.database, "POST", "/a", "{}");
  for (int i = 0; i < 3; i++) {
    struct step send = next_step(exchange, "send");
    step_free(&send);
    tell_failure(exchange, "refused");
  }
  expect_done(exchange);
  expect_error(arango_exchange_result(exchange), ARANGO_ERR_CONNECT, ARANGO_NOT_EXECUTED,
               "none of 3 coordinators answered");
  arango_exchange_destroy(exchange);
  session_close(&session);
}

/* Whether it may have been executed, and is sent again, goes by the method. */
static void what_was_sent_is_sent_again_only_if_it_may_be(void **state) {
  struct cluster *cluster = *state;
  static const struct {
    const char *kind;
    arango_status status;
  } rows[] = {
      {"broken", ARANGO_ERR_NETWORK},
      {"timeout", ARANGO_ERR_TIMEOUT},
      {"malformed", ARANGO_ERR_PROTOCOL},
  };
  for (size_t i = 0; i < ROWS(rows); i++) {
    /* an attempt that has all the time there is ends the call when it is over */
    struct session session = open_session(cluster, "{\"attempt_timeout_ms\": 1000}");
    arango_exchange *exchange = begin_request(session.database, "POST", "/a", "{}");
    struct step send = next_step(exchange, "send");
    step_free(&send);
    tell_failure(exchange, rows[i].kind);
    expect_done(exchange);
    expect_error(arango_exchange_result(exchange), rows[i].status, ARANGO_EXECUTION_UNKNOWN, "");
    arango_exchange_destroy(exchange);

    exchange = begin_request(session.database, "GET", "/a", NULL);
    size_t first = host_asked(cluster, exchange);
    tell_failure(exchange, rows[i].kind);
    assert_int_not_equal(host_asked(cluster, exchange), first);
    tell_reply(exchange, 200, "{}");
    expect_ok(arango_exchange_result(exchange));
    arango_exchange_destroy(exchange);
    session_close(&session);
  }
}

/* An operation whose row says that it may be executed twice is sent again, whatever its method. */
static void an_operation_that_may_run_twice_is_sent_again(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange =
      begin(session.database, "cluster.toggle_maintenance_mode", "{\"mode\": \"off\"}");
  struct step send = next_step(exchange, "send");
  assert_string_equal(text_of(send.value, "method"), "PUT");
  step_free(&send);
  tell_failure(exchange, "broken");
  expect_ok(end(exchange));
  session_close(&session);
}

static void what_broke_before_it_was_sent_is_sent_again(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin_request(session.database, "POST", "/a", "{}");
  struct step send = next_step(exchange, "send");
  step_free(&send);
  tell_failure(exchange, "not_sent");
  send = next_step(exchange, "send");
  assert_string_equal(text_of(send.value, "method"), "POST");
  step_free(&send);
  tell_reply(exchange, 201, "{}");
  arango_result *result = ok(arango_exchange_result(exchange));
  assert_int_equal(arango_result_http_status(result), 201);
  arango_result_destroy(result);
  arango_exchange_destroy(exchange);
  session_close(&session);
}

static void the_caller_may_give_up(void **state) {
  static const char *const methods[] = {"GET", "POST"};
  struct session session = open_session(*state, NULL);
  for (size_t i = 0; i < ROWS(methods); i++) {
    arango_exchange *exchange = begin_request(session.database, methods[i], "/a", NULL);
    struct step send = next_step(exchange, "send");
    step_free(&send);
    tell_failure(exchange, "cancelled");
    expect_done(exchange);
    expect_error(arango_exchange_result(exchange), ARANGO_ERR_CANCELLED,
                 ARANGO_EXECUTION_UNKNOWN, "cancelled");
    arango_exchange_destroy(exchange);
  }
  session_close(&session);
}

static void a_coordinator_that_cannot_serve_is_passed_over(void **state) {
  struct cluster *cluster = *state;
  static const char *const answers[] = {
      "{\"error\": true, \"code\": 503, \"errorNum\": 503, \"errorMessage\":"
      " \"service unavailable due to startup or maintenance mode\"}",
      "{\"error\": true, \"code\": 503, \"errorNum\": 21003, \"errorMessage\": \"queue full\"}",
  };
  for (size_t i = 0; i < ROWS(answers); i++) {
    struct session session = open_session(cluster, NULL);
    arango_exchange *exchange = begin_request(session.database, "POST", "/a", "{}");
    size_t first = host_asked(cluster, exchange);
    tell_reply(exchange, 503, answers[i]);
    assert_int_not_equal(host_asked(cluster, exchange), first);
    tell_reply(exchange, 200, "{}");
    expect_ok(arango_exchange_result(exchange));
    arango_exchange_destroy(exchange);
    session_close(&session);
  }
}

static void where_all_put_the_call_off_the_caller_waits(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin_request(session.database, "POST", "/a", "{}");
  for (int i = 0; i < 3; i++) {
    struct step send = next_step(exchange, "send");
    step_free(&send);
    tell_reply(exchange, 503,
               "{\"error\": true, \"code\": 503, \"errorNum\": 21003, \"errorMessage\": \"full\"}");
  }
  struct step wait = next_step(exchange, "wait");
  json_int_t ms = json_integer_value(json_object_get(wait.value, "ms"));
  assert_in_range(ms, 1, 1000);
  step_free(&wait);
  /* nothing was to be sent */
  expect_refusal(arango_exchange_failed(exchange, "refused"), "nothing was to be sent");
  expect_refusal(arango_exchange_reply(exchange, 200, NULL, "{}", 2), "nothing was to be sent");
  pause_ms((long)ms);
  expect_ok(reply_to_all(exchange, 200, "{}"));
  arango_exchange_destroy(exchange);
  session_close(&session);
}

static bool delayed_call_ends_with_its_time(void *context, int ms) {
  char options[64];
  snprintf(options, sizeof options, "{\"timeout_ms\": %d}", 5 * ms);
  struct session session = open_session(context, options);
  arango_exchange *exchange = begin_request(session.database, "GET", "/a", NULL);
  struct step send = next_step(exchange, "send");
  assert_in_range(json_integer_value(json_object_get(send.value, "timeout_ms")), 1, 5 * ms);
  step_free(&send);
  pause_ms(3 * ms);
  tell_failure(exchange, "refused");
  send = next_step(exchange, NULL);
  bool is_in_time = strcmp(send.name, "send") == 0;
  if (is_in_time) {
    assert_in_range(json_integer_value(json_object_get(send.value, "timeout_ms")), 1, 2 * ms);
    pause_ms(3 * ms);
    tell_failure(exchange, "timeout");
  }
  step_free(&send);
  expect_done(exchange);
  arango_result *result = arango_exchange_result(exchange);
  if (is_in_time) {
    failed(result, ARANGO_ERR_TIMEOUT, ARANGO_EXECUTION_UNKNOWN, "time");
  }
  arango_result_destroy(result);
  arango_exchange_destroy(exchange);
  session_close(&session);
  return is_in_time;
}

/* The whole call has one deadline, the caller's pauses included. */
static void a_call_that_the_caller_delays_ends_with_its_time(void **state) {
  given_time(100, delayed_call_ends_with_its_time, *state);
}

/* ------------------------------------------------------------------ wrong use */

static void a_call_out_of_order_is_refused(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin_request(session.database, "POST", "/a", "{}");
  expect_refusal(arango_exchange_result(exchange), "not over");
  struct step send = next_step(exchange, "send");
  step_free(&send);
  expect_refusal(arango_exchange_result(exchange), "not over");
  tell_reply(exchange, 200, "{\"a\":1}");
  expect_refusal(arango_exchange_reply(exchange, 200, NULL, "{}", 2), "nothing was to be sent");
  expect_refusal(arango_exchange_failed(exchange, "refused"), "nothing was to be sent");
  expect_done(exchange);
  expect_refusal(arango_exchange_failed(exchange, "refused"), "nothing was to be sent");
  expect_json(arango_exchange_result(exchange), "{\"a\":1}");
  expect_refusal(arango_exchange_result(exchange), "given before");
  expect_done(exchange);
  arango_exchange_destroy(exchange);
  session_close(&session);
}

/* Of two answers to one request, the second is not that of the next. */
static void one_request_has_one_answer(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin_request(session.database, "POST", "/a", "{}");
  struct step send = next_step(exchange, "send");
  step_free(&send);
  tell_failure(exchange, "refused");
  expect_refusal(arango_exchange_failed(exchange, "refused"), "nothing was to be sent");
  expect_refusal(arango_exchange_reply(exchange, 200, NULL, "{}", 2), "nothing was to be sent");
  send = next_step(exchange, "send");
  step_free(&send);
  tell_reply(exchange, 200, "{\"a\":1}");
  expect_json(arango_exchange_result(exchange), "{\"a\":1}");
  arango_exchange_destroy(exchange);
  session_close(&session);
}

/* Nothing is to be told before it was asked what to send. */
static void what_was_not_asked_for_cannot_be_told(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin_request(session.database, "POST", "/a", "{}");
  expect_refusal(arango_exchange_reply(exchange, 200, NULL, "{}", 2), "nothing was to be sent");
  expect_refusal(arango_exchange_failed(exchange, "refused"), "nothing was to be sent");
  struct step send = next_step(exchange, "send");
  step_free(&send);
  tell_reply(exchange, 200, "{}");
  expect_ok(end(exchange));
  session_close(&session);
}

/* What is unusable changes nothing: the right word may follow. */
static void an_unusable_word_is_refused(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin_request(session.database, "POST", "/a", "{}");
  arango_result *first = ok(arango_exchange_next(exchange));
  static const struct {
    const char *kind, *words;
  } kinds[] = {
      {NULL, "kind is NULL"}, {"", "kind"},          {"Refused", "Refused"},
      {"lost", "lost"},       {"\xff", "not UTF-8"}, {"timeout\n", "\\x0a"},
  };
  static const struct {
    int32_t status;
    const char *headers, *body;
    size_t size;
    const char *words;
  } replies[] = {
      {0, NULL, NULL, 0, "http_status"},
      {-200, NULL, NULL, 0, "http_status"},
      {99, NULL, NULL, 0, "http_status"},
      {1000, NULL, NULL, 0, "http_status"},
      {INT32_MAX, NULL, NULL, 0, "http_status"},
      {200, "", NULL, 0, "headers: not JSON"},
      {200, "[]", NULL, 0, "headers are a JSON object, not an array"},
      {200, "{\"A\": 1}", NULL, 0, "header A"},
      {200, "{\"A\": \"b\\r\\nc\"}", NULL, 0, "header A"},
      {200, "\xff", NULL, 0, "headers is not UTF-8"},
      {200, NULL, NULL, 5, "body is NULL and body_size 5"},
      {200, NULL, "x", SIZE_MAX, "body_size"},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(kinds); i++) {
    wrong += !is_refusal(arango_exchange_failed(exchange, kinds[i].kind), kinds[i].words);
  }
  for (size_t i = 0; i < ROWS(replies); i++) {
    wrong += !is_refusal(arango_exchange_reply(exchange, replies[i].status, replies[i].headers,
                                               replies[i].body, replies[i].size),
                         replies[i].words);
  }
  assert_int_equal(wrong, 0);
  expect_json(arango_exchange_next(exchange), arango_result_json(first, NULL));
  arango_result_destroy(first);
  tell_reply(exchange, 200, "{}");
  expect_ok(arango_exchange_result(exchange));
  arango_exchange_destroy(exchange);
  session_close(&session);
}

/* ------------------------------------------------------------------ giving it up */

static void an_exchange_may_be_given_up_at_each_point(void **state) {
  for (int point = 0; point <= 5; point++) {
    struct session session = open_session(*state, NULL);
    arango_exchange *exchange = begin_request(session.database, "POST", "/a", "{}");
    for (int i = 1; i <= point; i++) {
      struct step step;
      switch (i) {
      case 1:
        step = next_step(exchange, "send");
        step_free(&step);
        break;
      case 2: tell_failure(exchange, "refused"); break;
      case 3:
        step = next_step(exchange, "send");
        step_free(&step);
        break;
      case 4: tell_reply(exchange, 200, "{}"); break;
      case 5: expect_done(exchange); break;
      }
    }
    arango_exchange_destroy(exchange);
    for (size_t host = 0; host < 3; host++) {
      assert_int_equal(number_of_host(session.client, host, "in_flight"), 0);
    }
    expect_ok(get(&session, "/_api/version"));
    session_close(&session);
  }
}

/* Others do not wait for a login that nobody makes any more. */
static void a_login_that_is_given_up_is_taken_up_by_another(void **state) {
  struct session session = open_session(*state, "{\"auth_method\": \"jwt\"}");
  arango_exchange *first = begin(session.database, "cluster.server_role", NULL);
  arango_exchange *second = begin(session.database, "cluster.server_role", NULL);
  struct step send = next_step(first, "send");
  struct step wait = next_step(second, "wait");
  step_free(&send);
  step_free(&wait);
  arango_exchange_destroy(first);
  expect_json(end(second), "\"COORDINATOR\"");
  expect_json(arango_cluster_server_role(session.database), "\"COORDINATOR\"");
  session_close(&session);
}

/* Also of one during whose flight it was not told what became of it. */
static void a_client_that_is_destroyed_ends_its_exchanges(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *fresh = begin_request(session.database, "POST", "/a", "{}");
  arango_exchange *sent = begin_request(session.database, "POST", "/a", "{}");
  arango_exchange *over = begin_request(session.database, "POST", "/a", "{}");
  struct step send = next_step(sent, "send");
  step_free(&send);
  send = next_step(over, "send");
  step_free(&send);
  tell_reply(over, 200, "{\"a\":1}");
  arango_client_destroy(session.client);
  expect_done(fresh);
  expect_error(arango_exchange_result(fresh), ARANGO_ERR_CLOSED, ARANGO_NOT_EXECUTED,
               "the client is destroyed");
  expect_done(sent);
  arango_result *result = arango_exchange_result(sent);
  assert_int_equal(arango_result_status(result), ARANGO_ERR_CLOSED);
  assert_int_equal(arango_result_execution(result), ARANGO_EXECUTION_UNKNOWN);
  arango_result_destroy(result);
  expect_json(arango_exchange_result(over), "{\"a\":1}");
  arango_exchange *late = NULL;
  arango_result *begun =
      arango_exchange_begin_request(session.database, "GET", "/a", NULL, NULL, 0, &late);
  if (late != NULL) {
    arango_result_destroy(begun);
    expect_done(late);
    begun = arango_exchange_result(late);
  }
  expect_error(begun, ARANGO_ERR_CLOSED, ARANGO_NOT_EXECUTED, "the client is destroyed");
  arango_exchange_destroy(late);
  arango_exchange_destroy(fresh);
  arango_exchange_destroy(sent);
  arango_exchange_destroy(over);
  arango_database_destroy(session.database);
}

static void an_exchange_outlives_its_database(void **state) {
  struct session session = open_session(*state, NULL);
  arango_exchange *exchange = begin(session.database, "cluster.server_role", NULL);
  arango_database_destroy(session.database);
  expect_json(end(exchange), "\"COORDINATOR\"");
  arango_client_destroy(session.client);
}

/* Both teach the client: a host that one found lost is passed over by the other, and no more than
 * probed. */
static void calls_and_exchanges_share_what_is_known_of_hosts(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_exchange *exchange = begin_request(session.database, "GET", "/_api/version", NULL);
  size_t lost = host_asked(cluster, exchange);
  act_on(cluster, server_text(cluster, "coordinators", lost, "id"), "stop");
  tell_failure(exchange, "refused");
  expect_ok(end(exchange));
  for (int i = 0; i < 6; i++) {
    arango_result *result = ok(get(&session, "/_api/version"));
    json_t *attempts = attempts_of(result);
    size_t index;
    json_t *attempt;
    json_array_foreach(attempts, index, attempt) {
      if (strcmp(text_of(attempt, "host"), coordinator_url(cluster, lost)) != 0) continue;
      assert_non_null(strstr(text_of(attempt, "outcome"), "probe: connection refused ("));
    }
    json_decref(attempts);
    arango_result_destroy(result);
  }
  session_close(&session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(an_operation_ends_as_its_blocking_call),
      cmocka_unit_test(health_is_the_same),
      cmocka_unit_test(a_request_ends_as_its_blocking_call),
      cmocka_unit_test_setup(what_is_refused_is_refused_at_once, forget_requests),
      cmocka_unit_test(null_is_refused_everywhere),
      cmocka_unit_test_setup(a_request_is_told_whole, forget_requests),
      cmocka_unit_test(to_ask_again_gives_the_same),
      cmocka_unit_test_setup(the_library_sends_nothing_itself, forget_requests),
      cmocka_unit_test(a_body_travels_byte_for_byte),
      cmocka_unit_test(a_login_goes_through_the_caller),
      cmocka_unit_test_setup(exchanges_share_one_login, forget_requests),
      cmocka_unit_test(where_nothing_was_sent_another_host_is_asked),
      cmocka_unit_test(without_any_host_the_call_ends),
      cmocka_unit_test(what_was_sent_is_sent_again_only_if_it_may_be),
      cmocka_unit_test(an_operation_that_may_run_twice_is_sent_again),
      cmocka_unit_test(what_broke_before_it_was_sent_is_sent_again),
      cmocka_unit_test(the_caller_may_give_up),
      cmocka_unit_test(a_coordinator_that_cannot_serve_is_passed_over),
      cmocka_unit_test(where_all_put_the_call_off_the_caller_waits),
      cmocka_unit_test(a_call_that_the_caller_delays_ends_with_its_time),
      cmocka_unit_test(a_call_out_of_order_is_refused),
      cmocka_unit_test(one_request_has_one_answer),
      cmocka_unit_test(what_was_not_asked_for_cannot_be_told),
      cmocka_unit_test(an_unusable_word_is_refused),
      cmocka_unit_test(an_exchange_may_be_given_up_at_each_point),
      cmocka_unit_test(a_login_that_is_given_up_is_taken_up_by_another),
      cmocka_unit_test(a_client_that_is_destroyed_ends_its_exchanges),
      cmocka_unit_test(an_exchange_outlives_its_database),
      cmocka_unit_test_teardown(calls_and_exchanges_share_what_is_known_of_hosts, reset_cluster),
  };
  return cmocka_run_group_tests_name("exchanges", tests, start_cluster, end_cluster);
}
