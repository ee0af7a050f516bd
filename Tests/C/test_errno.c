/* Every exported function leaves errno unchanged. */
#include "check.h"
#include "faults.h"
#include "submissions.h"
#include "unresponsive_port.h"
#include "waiting.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* A value that no system function sets. */
enum { PECULIAR = 54321 };

static size_t wrong;

static void expect_peculiar(const char *function) {
  int number = errno;
  if (number == PECULIAR) return;
  print_error("%s: errno is %d (%s)\n", function, number, strerror(number));
  wrong++;
}

/* Asserts that a call left errno unchanged, and returns its result. */
#define KEEPS(call) (errno = PECULIAR, kept((call), #call))

static arango_result *kept(arango_result *result, const char *call) {
  expect_peculiar(call);
  return result;
}

#define RESULT(function, arguments)   \
  do {                                \
    errno = PECULIAR;                 \
    result = function arguments;      \
    expect_peculiar(#function);       \
    arango_result_destroy(result);    \
  } while (0);
#define VALUE(function, arguments)    \
  do {                                \
    errno = PECULIAR;                 \
    (void)function arguments;         \
    expect_peculiar(#function);       \
  } while (0);
#define NOTHING VALUE
#define OF_DATABASE(function, arguments)

static void every_function_called_with_zeros(void **state) {
  (void)state;
  arango_result *result = NULL;
  wrong = 0;
#include "calls.h"
  assert_int_equal(wrong, 0);
}

#undef RESULT
#undef VALUE
#undef NOTHING
#undef OF_DATABASE
#define RESULT(function, arguments)
#define VALUE(function, arguments)
#define NOTHING(function, arguments)
#define OF_DATABASE(function, arguments) \
  do {                                   \
    errno = PECULIAR;                    \
    result = function arguments;         \
    expect_peculiar(#function);          \
    arango_result_destroy(result);       \
  } while (0);

static void call_functions_of(arango_database *database) {
  arango_result *result = NULL;
#include "calls.h"
}

static void every_function_of_a_database(void **state) {
  struct faults *faults = *state;
  /* a response, invalid JSON, a broken connection, and a refused one */
  static const char *const rows[] = {"{\"fault\": \"none\"}", "{\"fault\": \"not-json\"}",
                                     "{\"fault\": \"reset\", \"where\": \"body\"}",
                                     "{\"fault\": \"refuse\"}"};
  wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    misbehave(faults, 0, rows[i]);
    struct session session = open_on(faults, 0, "{\"timeout_ms\": 10000, \"max_attempts\": 1}");
    call_functions_of(session.database);
    if (wrong > 0) print_error("... at a host with %s\n", rows[i]);
    session_close(&session);
    assert_int_equal(wrong, 0);
  }
  assert_true(times_received(faults, 0, "GET") > 20);
}

/* Calls every getter of a result and destroys it. */
static void look_at(arango_result *result) {
  size_t size;
#define GET(call)               \
  do {                          \
    errno = PECULIAR;           \
    (void)(call);               \
    expect_peculiar(#call);     \
  } while (0)
  GET(arango_result_status(result));
  GET(arango_result_json(result, &size));
  GET(arango_result_body(result, &size));
  GET(arango_result_message(result));
  GET(arango_result_http_status(result));
  GET(arango_result_error_num(result));
  GET(arango_result_execution(result));
  GET(arango_result_host(result));
  GET(arango_result_header(result, "content-type"));
  GET(arango_result_header(result, "x-none"));
  GET(arango_result_headers(result));
  GET(arango_result_attempts(result));
  GET(arango_result_tag(result));
  errno = PECULIAR;
  arango_result_destroy(result);
  expect_peculiar("arango_result_destroy");
}

static void every_getter_of_a_result(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  wrong = 0;
  look_at(KEEPS(get(&session, "/a")));
  look_at(KEEPS(arango_cluster_health(session.database)));
  look_at(KEEPS(arango_client_stats(session.client)));
  answer_with(faults, 0, 200, NULL, "not JSON");
  look_at(KEEPS(get(&session, "/a")));
  misbehave(faults, 0, "{\"fault\": \"refuse\"}");
  look_at(KEEPS(get(&session, "/a")));
  session_close(&session);
  assert_int_equal(wrong, 0);
}

static void clients_that_cannot_be_created(void **state) {
  (void)state;
  static const char *const options[] = {
      "{", "{\"no_such\": 1}", "{\"tls_ca_file\": \"/none\"}", "{\"tls_ca_path\": \"/none\"}",
      "{\"tls_certificate\": \"/none\"}", "{\"tls_ca_pem\": \"none\"}",
      "{\"tls_ca_file\": \"/\"}",
  };
  arango_client *client = NULL;
  wrong = 0;
  for (size_t i = 0; i < ROWS(options); i++) {
    arango_result *result =
        KEEPS(arango_client_create("https://127.0.0.1", NULL, options[i], &client));
    assert_int_equal(arango_result_status(result), ARANGO_ERR_ARGUMENT);
    look_at(result);
    assert_null(client);
  }
  assert_int_equal(wrong, 0);
}

static void credentials_that_are_read_from_files(void **state) {
  struct faults *faults = *state;
  static const char *const options[] = {
      "{\"password_file\": \"/none\"}", "{\"user_token_file\": \"/\"}",
      "{\"jwt_secret_folder\": \"/none\"}", "{\"jwt_secret\": \"secret\"}",
  };
  struct session session = open_on(faults, 0, NULL);
  wrong = 0;
  for (size_t i = 0; i < ROWS(options); i++) {
    arango_database *database = NULL;
    look_at(KEEPS(arango_database_create(session.client, NULL, NULL, NULL, options[i],
                                                 &database)));
    if (database != NULL) look_at(KEEPS(arango_cluster_health(database)));
    errno = PECULIAR;
    arango_database_destroy(database);
    expect_peculiar("arango_database_destroy");
  }
  session_close(&session);
  assert_int_equal(wrong, 0);
}

static void submissions(void **state) {
  struct faults *faults = *state;
  arango_queue *queue = NULL;
  wrong = 0;
  errno = PECULIAR;
  expect_ok(arango_queue_create(&queue));
  expect_peculiar("arango_queue_create");
  errno = PECULIAR;
  arango_queue_fd(queue);
  expect_peculiar("arango_queue_fd");
  struct session session = open_on(faults, 0, NULL);
  errno = PECULIAR;
  expect_ok(arango_client_events(session.client, queue, NULL, 7));
  expect_peculiar("arango_client_events");
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\"}");
  for (uint64_t tag = 0; tag < 4; tag++) {
    errno = PECULIAR;
    uint64_t ticket = arango_submit(session.database, "cluster.health", NULL, queue, tag);
    expect_peculiar("arango_submit");
    errno = PECULIAR;
    if (tag % 2 == 0) arango_cancel(queue, ticket);
    expect_peculiar("arango_cancel");
  }
  for (int i = 0; i < 2; i++) look_at(KEEPS(arango_queue_next(queue, PATIENCE_MS)));
  assert_null(KEEPS(arango_queue_next(queue, 0)));
  assert_null(KEEPS(arango_queue_next(queue, 5)));
  errno = PECULIAR;
  arango_client_destroy(session.client);
  expect_peculiar("arango_client_destroy");
  for (int i = 0; i < 2; i++) look_at(KEEPS(arango_queue_next(queue, 0)));
  errno = PECULIAR;
  arango_submit(session.database, "cluster.health", NULL, queue, 0);
  arango_database_destroy(session.database);
  arango_queue_destroy(queue);
  expect_peculiar("arango_queue_destroy");
  assert_int_equal(wrong, 0);
}

static void pending_calls(void **state) {
  struct faults *faults = *state;
  struct unresponsive_port port = unresponsive_port_open();
  const char *const hosts[] = {faulty_url(faults, 0), port.url, "http://localhost:1",
                               "http://no-such-host.invalid"};
  wrong = 0;
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\"}");
  for (size_t i = 0; i < ROWS(hosts); i++) {
    struct session session = session_open(hosts[i], NULL, "passwd");
    arango_pending *pending = NULL;
    look_at(KEEPS(arango_start_request(session.database, "POST", "/a", NULL, "{}", 2,
                                               &pending)));
    for (int k = 0; k < 3; k++) {
      arango_result *result = KEEPS(arango_pending_wait(pending, 5));
      if (result != NULL) look_at(result);
    }
    errno = PECULIAR;
    arango_pending_destroy(pending);
    expect_peculiar("arango_pending_destroy");
    if (wrong > 0) print_error("... at %s\n", hosts[i]);
    session_close(&session);
  }
  unresponsive_port_close(&port);
  assert_int_equal(wrong, 0);
}

static void exchanges(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  arango_exchange *exchange = NULL;
  wrong = 0;
  look_at(KEEPS(arango_exchange_begin(session.database, "cluster.health", NULL, &exchange)));
  look_at(KEEPS(arango_exchange_result(exchange)));
  look_at(KEEPS(arango_exchange_next(exchange)));
  look_at(KEEPS(arango_exchange_failed(exchange, "no such kind")));
  look_at(KEEPS(arango_exchange_failed(exchange, "broken")));
  look_at(KEEPS(arango_exchange_next(exchange)));
  look_at(KEEPS(arango_exchange_reply(exchange, 200, NULL, "{}", 2)));
  look_at(KEEPS(arango_exchange_next(exchange)));
  look_at(KEEPS(arango_exchange_result(exchange)));
  errno = PECULIAR;
  arango_exchange_destroy(exchange);
  expect_peculiar("arango_exchange_destroy");
  session_close(&session);
  assert_int_equal(wrong, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_function_called_with_zeros),
      cmocka_unit_test_setup(every_function_of_a_database, behave),
      cmocka_unit_test_setup(every_getter_of_a_result, behave),
      cmocka_unit_test(clients_that_cannot_be_created),
      cmocka_unit_test_setup(credentials_that_are_read_from_files, behave),
      cmocka_unit_test_setup(submissions, behave),
      cmocka_unit_test_setup(pending_calls, behave),
      cmocka_unit_test_setup(exchanges, behave),
  };
  return cmocka_run_group_tests_name("errno", tests, start_faults, end_faults);
}
