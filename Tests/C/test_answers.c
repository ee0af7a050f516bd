/* Results of responses: projections, errors, statuses, media types. */
#include "check.h"
#include "faults.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void a_response_of_another_shape_is_a_protocol_error(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  static const struct {
    arango_result *(*call)(arango_database *);
    const char *body, *words;
  } rows[] = {
      {arango_cluster_server_id, "{\"id\":5}", "id is not a string"},
      {arango_cluster_server_id, "{\"id\":1e400}", "id is not a string"},
      {arango_cluster_server_id, "{\"id\":12345678901234567890}", "id is not a string"},
      {arango_cluster_server_id, "{\"id\":null}", "id is not a string"},
      {arango_cluster_server_id, "{\"error\":false,\"code\":200}", "no member id"},
      {arango_cluster_server_id, "{\"ID\":\"CRDN-1\"}", "no member id"},
      {arango_cluster_server_id, "[\"id\"]", "id"},
      {arango_cluster_server_id, "\"id\"", "id"},
      {arango_cluster_server_id, "", "not JSON"},
      {arango_cluster_server_id, "{\"id\":\"CRDN-1\"", "not JSON"},
      {arango_cluster_server_id, "{\"id\":\"CRDN-1\"} x", "not JSON"},
      {arango_cluster_server_role, "{\"role\":true}", "role is not a string"},
      {arango_cluster_server_role, "{}", "no member role"},
      {arango_cluster_health, "[]", "not an object"},
      {arango_cluster_health, "[{\"Health\":{}}]", "not an object"},
      {arango_cluster_health, "null", "not an object"},
      {arango_cluster_health, "5", "not an object"},
      {arango_cluster_health, "1e400", "not an object"},
      {arango_cluster_health, "\"GOOD\"", "not an object"},
      {arango_cluster_endpoints, "{\"endpoints\":{}}", "no array endpoints"},
      {arango_cluster_endpoints, "{\"endpoints\":\"tcp://a\"}", "no array endpoints"},
      {arango_cluster_endpoints, "{\"error\":false}", "no array endpoints"},
      {arango_cluster_endpoints, "{\"endpoints\":[\"tcp://a\"]}", "no string endpoint"},
      {arango_cluster_endpoints, "{\"endpoints\":[{\"endpoint\":5}]}", "no string endpoint"},
      {arango_cluster_endpoints, "{\"endpoints\":[{\"endpoint\":1e3}]}", "no string endpoint"},
      {arango_cluster_endpoints, "{\"endpoints\":[{\"endpoint\":\"a\"},{}]}", "no string endpoint"},
      {arango_cluster_endpoints, "{\"endpoints\":[null]}", "no string endpoint"},
      {arango_cluster_endpoints, "[]", "no array endpoints"},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    answer_with(faults, 0, 200, NULL, rows[i].body);
    wrong += !is_error(rows[i].call(session.database), ARANGO_ERR_PROTOCOL, ARANGO_EXECUTED,
                       rows[i].words);
  }
  assert_int_equal(wrong, 0);
  session_close(&session);
}

static void an_error_response_is_reported_with_the_fields_it_has(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  static const struct {
    int status;
    const char *body;
    arango_status is;
    int error_num;
    const char *words;
  } rows[] = {
      {400, "{\"error\":true,\"code\":400,\"errorNum\":10,\"errorMessage\":\"bad parameter\"}",
       ARANGO_ERR_SERVER, 10, "answered HTTP 400, error 10: bad parameter"},
      {404, "{\"error\":true,\"code\":404,\"errorMessage\":\"x\"}", ARANGO_ERR_SERVER, 0, "404: x"},
      {404, "{\"errorNum\":\"1202\"}", ARANGO_ERR_SERVER, 0, "404"},
      {404, "{\"errorNum\":null,\"errorMessage\":5}", ARANGO_ERR_SERVER, 0, "404"},
      {404, "{\"errorNum\":1202.0}", ARANGO_ERR_SERVER, 0, "404"},
      {404, "[]", ARANGO_ERR_SERVER, 0, "404"},
      {404, "null", ARANGO_ERR_SERVER, 0, "404"},
      {404, "", ARANGO_ERR_SERVER, 0, "404"},
      {403, "", ARANGO_ERR_AUTH, 0, "403"},
      {403, "{\"errorNum\":11,\"errorMessage\":\"forbidden\"}", ARANGO_ERR_AUTH, 11, "forbidden"},
      {500, "{\"errorNum\":4,\"errorMessage\":\"a\\nb\\u0000c\"}", ARANGO_ERR_SERVER, 4, "a\\x0ab"},
      {502, "<html>\n<h1>502 Bad Gateway</h1>", ARANGO_ERR_SERVER, 0, "answered HTTP 502"},
      {503, "{\"error\":true,", ARANGO_ERR_SERVER, 0, "503"},
      {599, "{}", ARANGO_ERR_SERVER, 0, "599"},
      {999, "{}", ARANGO_ERR_SERVER, 0, "999"},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    answer_with(faults, 0, rows[i].status, NULL, rows[i].body);
    arango_result *result = get(&session, "/a");
    size_t size = 0;
    assert_int_equal(arango_result_http_status(result), rows[i].status);
    assert_int_equal(arango_result_error_num(result), rows[i].error_num);
    assert_string_equal(arango_result_body(result, &size), rows[i].body);
    assert_int_equal(size, strlen(rows[i].body));
    /* these two responses are not from ArangoDB, see test_responses.c */
    arango_execution execution = rows[i].status == 502 || rows[i].status == 503
                                     ? ARANGO_EXECUTION_UNKNOWN
                                     : ARANGO_EXECUTED;
    wrong += !is_error(result, rows[i].is, execution, rows[i].words);
    wrong += !is_error(arango_cluster_health(session.database), rows[i].is, execution,
                       "cluster.health: ");
  }
  assert_int_equal(wrong, 0);
  session_close(&session);
}

/* The library stores values that jansson cannot hold in another form, which must not show. */
static void an_error_message_is_the_servers(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  static const struct {
    const char *value, *words, *error_message;
  } rows[] = {
      {"\"a\\u0000b\"", "500, error 5: a\\x00b", "\"a\\u0000b\""},
      {"\"a\\u0001b\"", "500, error 5: a\\x01b", "\"a\\u0001b\""},
      {"\"\xc3\xbc\"", "500, error 5: \xc3\xbc", "\"\xc3\xbc\""},
      {"1e400", "500, error 5", NULL},
      {"12345678901234567890", "500, error 5", NULL},
      {"{}", "500, error 5", NULL},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    char body[128];
    char member[64] = "";
    snprintf(body, sizeof body, "{\"errorNum\":5,\"errorMessage\":%s}", rows[i].value);
    answer_with(faults, 0, 500, NULL, body);
    arango_result *result = get(&session, "/a");
    const char *json = arango_result_json(result, NULL);
    if (rows[i].error_message != NULL) {
      snprintf(member, sizeof member, "\"error_message\":%s}", rows[i].error_message);
    }
    if (rows[i].error_message == NULL ? strstr(json, "error_message") != NULL
                                      : strstr(json, member) == NULL) {
      print_error("errorMessage %s becomes %s\n", rows[i].value, json);
      wrong++;
    }
    wrong += !is_error(result, ARANGO_ERR_SERVER, ARANGO_EXECUTED, rows[i].words);
  }
  assert_int_equal(wrong, 0);
  session_close(&session);
}

/* A number beyond 32 bits is not an errorNum and must not be truncated to one. */
static void an_error_number_out_of_range_is_0(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  static const char *const rows[] = {"2147483648", "-2147483649", "9223372036854775807",
                                     "123456789012345678901234567890", "1e30"};
  for (size_t i = 0; i < ROWS(rows); i++) {
    char body[128] = "{\"errorMessage\":\"x\",\"errorNum\":";
    strcat(strcat(body, rows[i]), "}");
    answer_with(faults, 0, 500, NULL, body);
    arango_result *result =
        failed(get(&session, "/a"), ARANGO_ERR_SERVER, ARANGO_EXECUTED, "500: x");
    assert_int_equal(arango_result_error_num(result), 0);
    arango_result_destroy(result);
  }
  session_close(&session);
}

static void all_headers_are_kept_in_order(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  answer_with(faults, 0, 200, "{\"X-One\": \"1\", \"Vary\": \"a\", \"vary\": \"b\"}", "{}");
  arango_result *result = ok(get(&session, "/_api/version"));
  json_t *headers = json_loads(arango_result_headers(result), 0, NULL);
  assert_string_equal(text_of(headers, "X-One"), "1");
  assert_string_equal(text_of(headers, "Vary"), "a, b");
  assert_string_equal(text_of(headers, "Content-Length"), "2");
  assert_ptr_equal(arango_result_headers(result), arango_result_headers(result));
  json_decref(headers);
  arango_result_destroy(result);
  session_close(&session);
}

static void an_error_names_its_request(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  answer_with(faults, 0, 404, NULL, "{\"errorNum\": 404}");
  arango_result *result = arango_request(session.database, "DELETE", "/_api/x?y=1", NULL, NULL, 0);
  json_t *error = json_loads(arango_result_json(result, NULL), 0, NULL);
  char url[128];
  snprintf(url, sizeof url, "%s/_db/_system/_api/x?y=1", faulty_url(faults, 0));
  assert_string_equal(text_of(error, "url"), url);
  assert_string_equal(text_of(error, "method"), "DELETE");
  json_decref(error);
  expect_error(result, ARANGO_ERR_SERVER, ARANGO_EXECUTED, "404");
  session_close(&session);
}

static void an_error_keeps_its_headers(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  answer_with(faults, 0, 404, "{\"X-Arango-Error-Codes\": \"{}\"}", "{}");
  arango_result *result = failed(get(&session, "/a"), ARANGO_ERR_SERVER, ARANGO_EXECUTED, "404");
  assert_string_equal(arango_result_header(result, "x-arango-error-codes"), "{}");
  arango_result_destroy(result);
  session_close(&session);
}

static void a_request_takes_every_status_below_400_but_redirects(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  static const int statuses[] = {200, 201, 202, 203, 299, 300, 304, 305, 399};
  for (size_t i = 0; i < ROWS(statuses); i++) {
    answer_with(faults, 0, statuses[i], NULL, statuses[i] == 304 ? "" : "{\"n\":1}");
    arango_result *result = ok(get(&session, "/a"));
    assert_int_equal(arango_result_http_status(result), statuses[i]);
    assert_string_equal(arango_result_json(result, NULL),
                        statuses[i] == 304 ? "null" : "{\"n\":1}");
    arango_result_destroy(result);
  }
  answer_with(faults, 0, 204, NULL, "");
  arango_result *result = ok(request(&session, "DELETE", "/a", NULL));
  assert_int_equal(arango_result_http_status(result), 204);
  assert_string_equal(arango_result_json(result, NULL), "null");
  arango_result_destroy(result);
  session_close(&session);
}

static void an_operation_expects_a_2xx_status(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  answer_with(faults, 0, 204, NULL, "");
  expect_error(arango_cluster_health(session.database), ARANGO_ERR_PROTOCOL, ARANGO_EXECUTED,
               "not JSON");
  answer_with(faults, 0, 304, NULL, "");
  expect_error(arango_cluster_health(session.database), ARANGO_ERR_PROTOCOL, ARANGO_EXECUTED,
               "answered HTTP 304");
  answer_with(faults, 0, 202, NULL, "{\"Health\":{},\"ClusterId\":\"x\"}");
  expect_ok(arango_cluster_health(session.database));
  session_close(&session);
}

static void a_redirect_is_not_followed(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  json_t *fault = json_pack("{s:s, s:s}", "fault", "redirect", "location", faulty_url(faults, 1));
  char *text = json_dumps(fault, 0);
  misbehave(faults, 0, text);
  arango_result *result = failed(get(&session, "/a"), ARANGO_ERR_PROTOCOL, ARANGO_NOT_EXECUTED,
                                 "answered HTTP 307 with Location http://127.0.0.1:");
  assert_int_equal(arango_result_http_status(result), 307);
  assert_string_equal(arango_result_header(result, "location"), faulty_url(faults, 1));
  arango_result_destroy(result);
  expect_error(arango_cluster_health(session.database), ARANGO_ERR_PROTOCOL, ARANGO_NOT_EXECUTED,
               "cluster.health: http://127.0.0.1:");
  assert_int_equal(times_received(faults, 1, "GET"), 0);
  free(text);
  json_decref(fault);
  session_close(&session);
}

static void the_media_type_decides_if_a_body_is_json(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  static const struct {
    const char *headers, *body, *json;
  } rows[] = {
      {"{\"Content-Type\":\"text/plain\"}", "a \"b\"\n", "\"a \\\"b\\\"\\n\""},
      {"{\"Content-Type\":\"text/plain; charset=utf-8\"}", "5", "\"5\""},
      {"{\"Content-Type\":\"Text/Plain\"}", "{}", "\"{}\""},
      {"{\"Content-Type\":\"text/plain\"}", "", "null"},
      {"{\"Content-Type\":\"text/plain\"}", "1e3", "\"1e3\""},
      {"{\"Content-Type\":\"text/html\"}", "<html>", NULL},
      {"{\"Content-Type\":\"text/plainer\"}", "abc", NULL},
      {"{\"Content-Type\":\"application/json\"}", "{\"a\":", NULL},
      {"{\"Content-Type\":\"application/json\"}", "{} {}", NULL},
      {"{\"Content-Type\":\"application/json\"}", " ", NULL},
      {"{\"Content-Type\":\"application/json\"}", "nul", NULL},
      {"{\"Content-Type\":\"application/json\"}", "01", NULL},
      {"{\"Content-Type\":\"application/json\"}", "{\"a\":1.}", NULL},
      {"{\"Content-Type\":\"application/json\"}", "{1e3:1}", NULL},
      {"{\"Content-Type\":\"application/json\"}", " [ 1.0 , 2 ] ", " [ 1.0 , 2 ] "},
      {"{\"Content-Type\":\"text/html\"}", "{\"a\": 1e400}", "{\"a\": 1e400}"},
      {"{\"Content-Type\":\"application/json\"}", "\"OK\"", "\"OK\""},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    size_t size = 7;
    answer_with(faults, 0, 200, rows[i].headers, rows[i].body);
    arango_result *result = ok(get(&session, "/a"));
    assert_string_equal(arango_result_body(result, NULL), rows[i].body);
    if (rows[i].json != NULL) {
      wrong += !is_json(result, rows[i].json);
      continue;
    }
    const char *json = arango_result_json(result, &size);
    if (json != NULL) print_error("%s: %s is taken for JSON\n", rows[i].headers, json);
    wrong += json != NULL || size != 0;
    arango_result_destroy(result);
  }
  assert_int_equal(wrong, 0);
  session_close(&session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(a_response_of_another_shape_is_a_protocol_error, behave),
      cmocka_unit_test_setup(an_error_response_is_reported_with_the_fields_it_has, behave),
      cmocka_unit_test_setup(an_error_message_is_the_servers, behave),
      cmocka_unit_test_setup(an_error_number_out_of_range_is_0, behave),
      cmocka_unit_test_setup(all_headers_are_kept_in_order, behave),
      cmocka_unit_test_setup(an_error_names_its_request, behave),
      cmocka_unit_test_setup(an_error_keeps_its_headers, behave),
      cmocka_unit_test_setup(a_request_takes_every_status_below_400_but_redirects, behave),
      cmocka_unit_test_setup(an_operation_expects_a_2xx_status, behave),
      cmocka_unit_test_setup(a_redirect_is_not_followed, behave),
      cmocka_unit_test_setup(the_media_type_decides_if_a_body_is_json, behave),
  };
  return cmocka_run_group_tests_name("answers", tests, start_faults, end_faults);
}
