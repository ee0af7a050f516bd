/* Malformed responses, and bytes that must be kept unchanged. Each failure uses a new client: a
 * host that failed before may be probed first. */
#include "check.h"
#include "faults.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BYTES(text) (text), sizeof(text) - 1
#define OK_HEAD "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

static void a_response_that_is_not_http_is_a_protocol_error(void **state) {
  struct faults *faults = *state;
  static const struct {
    const char *bytes;
    size_t size;
  } rows[] = {
      {BYTES("\0\1 this is not HTTP \xff\r\n\r\n")},
      {BYTES("SSH-2.0-OpenSSH_9.2\r\n")},
      {BYTES("<html>It works!</html>")},
      {BYTES("{\"Health\":{}}")},
      {BYTES("\r\n\r\n")},
      {BYTES("HTTP/1.1\r\n\r\n")},
      {BYTES("HTTP/1.1 abc OK\r\nContent-Length: 2\r\n\r\n{}")},
      {BYTES("HTTP/1.1 20 OK\r\nContent-Length: 2\r\n\r\n{}")},
      {BYTES("HTTP/9.9 200 OK\r\nContent-Length: 2\r\n\r\n{}")},
      {BYTES("HTTPS 200 OK\r\nContent-Length: 2\r\n\r\n{}")},
      {BYTES(OK_HEAD "Content-Length: abc\r\n\r\n{}")},
      {BYTES(OK_HEAD "Content-Length: -5\r\n\r\n{}")},
      {BYTES(OK_HEAD "X: a\0b\r\nContent-Length: 2\r\n\r\n{}")},
      {BYTES(OK_HEAD "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n")},
      {BYTES(OK_HEAD "Transfer-Encoding: chunked\r\n\r\n2\r\n{}zz\r\n0\r\n\r\n")},
      {BYTES(OK_HEAD "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n{}\r\n0\r\n\r\n")},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    struct session session = open_on(faults, 0, NULL);
    answer_with_bytes(faults, 0, rows[i].bytes, rows[i].size);
    bool is_right = is_error(get(&session, "/a"), ARANGO_ERR_PROTOCOL, ARANGO_EXECUTION_UNKNOWN,
                             faulty_url(faults, 0));
    if (!is_right) print_error("... for row %zu: %.60s\n", i, rows[i].bytes);
    wrong += !is_right;
    session_close(&session);
  }
  assert_int_equal(wrong, 0);
}

static void a_truncated_response_is_a_protocol_error(void **state) {
  struct faults *faults = *state;
  static const char *const rows[] = {
      "HTTP/1.1 200 OK\r\n",
      OK_HEAD,
      OK_HEAD "Content-Length: 0\r\n",
      OK_HEAD "Content-Length: 5\r\n\r\n",
      OK_HEAD "Content-Length: 5\r\n\r\n{}",
      OK_HEAD "Transfer-Encoding: chunked\r\n\r\n",
      OK_HEAD "Transfer-Encoding: chunked\r\n\r\n2\r\n{}",
      OK_HEAD "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
  };
  static const char *const methods[] = {"GET", "POST"};
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    answer_with_bytes(faults, 0, rows[i], strlen(rows[i]));
    for (size_t method = 0; method < ROWS(methods); method++) {
      struct session session = open_on(faults, 0, NULL);
      bool is_right = is_error(request(&session, methods[method], "/a", NULL),
                               ARANGO_ERR_PROTOCOL, ARANGO_EXECUTION_UNKNOWN,
                               faulty_url(faults, 0));
      if (!is_right) print_error("... for %s, row %zu: %s\n", methods[method], i, rows[i]);
      wrong += !is_right;
      session_close(&session);
    }
  }
  assert_int_equal(wrong, 0);
}

/* Neither an interim response nor half a status line is a response. */
static void a_connection_closed_before_the_response_is_a_network_error(void **state) {
  struct faults *faults = *state;
  static const char *const rows[] = {
      "", "HTTP/1.1 20", "HTTP/1.1 200 OK", "HTTP/1.1 100 Continue\r\n\r\n",
      "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 20"};
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    struct session session = open_on(faults, 0, NULL);
    answer_with_bytes(faults, 0, rows[i], strlen(rows[i]));
    wrong += !is_error(request(&session, "POST", "/a", NULL), ARANGO_ERR_NETWORK,
                       ARANGO_EXECUTION_UNKNOWN, "the connection closed before a response");
    session_close(&session);
  }
  assert_int_equal(wrong, 0);
}

static void a_reset_is_a_network_error(void **state) {
  struct faults *faults = *state;
  static const char *const rows[] = {
      "{\"fault\": \"reset\"}", "{\"fault\": \"reset\", \"where\": \"headers\"}",
      "{\"fault\": \"reset\", \"where\": \"body\"}"};
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    struct session session = open_on(faults, 0, NULL);
    misbehave(faults, 0, rows[i]);
    wrong += !is_error(request(&session, "POST", "/a", "{}"), ARANGO_ERR_NETWORK,
                       ARANGO_EXECUTION_UNKNOWN, faulty_url(faults, 0));
    session_close(&session);
  }
  assert_int_equal(wrong, 0);
}

/* The server closes in the middle of the request body: SIGPIPE must not end the process. */
static void a_pipe_that_breaks_while_sending_is_a_network_error(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  enum { SIZE = 8 * 1024 * 1024 };
  char *body = calloc(1, SIZE);
  assert_non_null(body);
  misbehave(faults, 0, "{\"fault\": \"early-close\"}");
  expect_error(arango_request(session.database, "POST", "/a", NULL, body, SIZE),
               ARANGO_ERR_NETWORK, ARANGO_EXECUTION_UNKNOWN, faulty_url(faults, 0));
  free(body);
  session_close(&session);
}

static void a_broken_handshake_is_a_tls_error(void **state) {
  struct faults *faults = *state;
  char url[64];
  snprintf(url, sizeof url, "https%s", faulty_url(faults, 0) + strlen("http"));
  struct session session = session_open(url, NULL, "passwd");
  misbehave(faults, 0, "{\"fault\": \"early-close\"}");
  expect_error(request(&session, "POST", "/a", "{}"), ARANGO_ERR_TLS, ARANGO_NOT_EXECUTED, url);
  session_close(&session);
}

static void a_response_of_the_maximum_size_is_read(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, "{\"max_response_bytes\": 10}");
  answer_with(faults, 0, 200, NULL, "{\"n\":1234}");
  expect_json(get(&session, "/a"), "{\"n\":1234}");
  answer_with(faults, 0, 200, NULL, "{\"n\":12345}");
  expect_error(get(&session, "/a"), ARANGO_ERR_PROTOCOL, ARANGO_EXECUTION_UNKNOWN,
               "larger than max_response_bytes, 10");
  session_close(&session);
  session = open_on(faults, 0, "{\"max_response_bytes\": 10}");
  misbehave(faults, 0, "{\"fault\": \"oversized\"}");
  expect_error(get(&session, "/a"), ARANGO_ERR_PROTOCOL, ARANGO_EXECUTION_UNKNOWN,
               "larger than max_response_bytes, 10");
  session_close(&session);
}

static void the_size_of_headers_is_limited(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  misbehave(faults, 0, "{\"fault\": \"huge-header\", \"size\": 50000}");
  arango_result *result = ok(get(&session, "/a"));
  assert_int_equal(strlen(arango_result_header(result, "x-padding")), 50000);
  arango_result_destroy(result);
  misbehave(faults, 0, "{\"fault\": \"huge-header\", \"size\": 4000000}");
  expect_error(get(&session, "/a"), ARANGO_ERR_PROTOCOL, ARANGO_EXECUTION_UNKNOWN,
               faulty_url(faults, 0));
  session_close(&session);
}

static void invalid_json_is_a_protocol_error_of_an_operation(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  static const struct {
    const char *bytes;
    size_t size;
  } rows[] = {
      {BYTES(OK_HEAD "Content-Length: 7\r\n\r\n{\"\0\":1}")},
      {BYTES(OK_HEAD "Content-Length: 8\r\n\r\n{\"a\":1}\0")},
      {BYTES(OK_HEAD "Content-Length: 8\r\n\r\n\xef\xbb\xbf\xef\xbb\xbf{}")},
      {BYTES(OK_HEAD "Content-Length: 9\r\n\r\n{\"a\":\"\n\"}")},
      {BYTES(OK_HEAD "Content-Length: 10\r\n\r\n{\"a\":\"\\x\"}")},
      {BYTES(OK_HEAD "Content-Length: 9\r\n\r\n{\"a\":NaN}")},
      {BYTES(OK_HEAD "Content-Length: 8\r\n\r\n{\"a\":01}")},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    answer_with_bytes(faults, 0, rows[i].bytes, rows[i].size);
    wrong += !is_error(arango_cluster_health(session.database), ARANGO_ERR_PROTOCOL,
                       ARANGO_EXECUTED, "not JSON");
  }
  assert_int_equal(wrong, 0);
  misbehave(faults, 0, "{\"fault\": \"not-json\"}");
  expect_error(arango_cluster_health(session.database), ARANGO_ERR_PROTOCOL, ARANGO_EXECUTED,
               "cluster.health: ");
  session_close(&session);
}

static void every_byte_of_a_body_is_kept(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  char bytes[512];
  int head = sprintf(bytes, "HTTP/1.1 200 OK\r\nContent-Length: 256\r\n\r\n");
  for (int i = 0; i < 256; i++) bytes[head + i] = (char)i;
  answer_with_bytes(faults, 0, bytes, (size_t)head + 256);
  arango_result *result = ok(get(&session, "/a"));
  size_t size = 0;
  const char *body = arango_result_body(result, &size);
  assert_int_equal(size, 256);
  assert_memory_equal(body, bytes + head, 256);
  assert_int_equal(body[256], 0);
  assert_null(arango_result_json(result, NULL));
  arango_result_destroy(result);
  session_close(&session);
}

static void invalid_utf8_is_not_json(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  static const char answer[] =
      "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nX-Latin: \xfc\r\n"
      "Content-Length: 3\r\n\r\na\xff" "b";
  answer_with_bytes(faults, 0, answer, sizeof answer - 1);
  arango_result *result = ok(get(&session, "/a"));
  const char *json = arango_result_json(result, NULL);
  /* as JSON the text can only be repaired or refused */
  assert_true(json == NULL || strcmp(json, "\"a\xef\xbf\xbd" "b\"") == 0);
  assert_string_equal(arango_result_header(result, "x-latin"), "\xef\xbf\xbd");
  assert_string_equal(arango_result_body(result, NULL), "a\xff" "b");
  arango_result_destroy(result);
  session_close(&session);
}

static void every_valid_form_of_a_response_is_read(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  static const char *const rows[] = {
      "HTTP/1.0 200 OK\r\n\r\n{\"n\":1}",
      "HTTP/1.1 200\r\nContent-Length:7\r\n\r\n{\"n\":1}",
      "HTTP/1.1 200 OK\r\ncontent-length:   7  \r\nX:\r\n\r\n{\"n\":1}",
      "HTTP/1.1 200 OK\nContent-Length: 7\n\n{\"n\":1}",
      "HTTP/1.1 100 Continue\r\nX: 1\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{\"n\":1}",
      OK_HEAD "Transfer-Encoding: chunked\r\n\r\n3\r\n{\"n\r\n4;x=y\r\n\":1}\r\n0\r\nX: 1\r\n\r\n",
  };
  for (size_t i = 0; i < ROWS(rows); i++) {
    answer_with_bytes(faults, 0, rows[i], strlen(rows[i]));
    arango_result *result = ok(get(&session, "/a"));
    assert_null(strstr(rows[i], "100 Continue") == NULL ? NULL : arango_result_header(result, "x"));
    expect_json(result, "{\"n\":1}");
  }
  session_close(&session);
}

/* Bytes left on a connection do not become part of a later response. */
static void bytes_after_a_response_are_not_the_next_response(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  misbehave(faults, 0,
            "{\"fault\": \"wrong-length\", \"off_by\": -8, \"times\": 1,"
            " \"answer\": {\"body\": {\"n\": 1, \"m\": 2}}}");
  arango_result *result = ok(get(&session, "/a"));
  assert_null(arango_result_json(result, NULL));
  arango_result_destroy(result);
  expect_json(get(&session, "/a"), "{\"n\":1,\"m\":2}");
  session_close(&session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(a_response_that_is_not_http_is_a_protocol_error, behave),
      cmocka_unit_test_setup(a_truncated_response_is_a_protocol_error, behave),
      cmocka_unit_test_setup(a_connection_closed_before_the_response_is_a_network_error, behave),
      cmocka_unit_test_setup(a_reset_is_a_network_error, behave),
      cmocka_unit_test_setup(a_pipe_that_breaks_while_sending_is_a_network_error, behave),
      cmocka_unit_test_setup(a_broken_handshake_is_a_tls_error, behave),
      cmocka_unit_test_setup(a_response_of_the_maximum_size_is_read, behave),
      cmocka_unit_test_setup(the_size_of_headers_is_limited, behave),
      cmocka_unit_test_setup(invalid_json_is_a_protocol_error_of_an_operation, behave),
      cmocka_unit_test_setup(every_byte_of_a_body_is_kept, behave),
      cmocka_unit_test_setup(invalid_utf8_is_not_json, behave),
      cmocka_unit_test_setup(every_valid_form_of_a_response_is_read, behave),
      cmocka_unit_test_setup(bytes_after_a_response_are_not_the_next_response, behave),
  };
  return cmocka_run_group_tests_name("wire", tests, start_faults, end_faults);
}
