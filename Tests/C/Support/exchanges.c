#include "exchanges.h"

#include "check.h"
#include "http_calls.h"

#include <string.h>

arango_exchange *begin_exchange(arango_database *database, const char *operation,
                                const char *arguments) {
  arango_exchange *exchange = NULL;
  expect_json(arango_exchange_begin(database, operation, arguments, &exchange), "null");
  assert_non_null(exchange);
  return exchange;
}

arango_exchange *begin_exchange_request(arango_database *database, const char *method,
                                        const char *path, const char *body) {
  arango_exchange *exchange = NULL;
  expect_json(arango_exchange_begin_request(database, method, path, NULL, body,
                                            body == NULL ? 0 : strlen(body), &exchange),
              "null");
  assert_non_null(exchange);
  return exchange;
}

arango_result *finish_exchange(arango_exchange *exchange) {
  arango_result *result = run_exchange(exchange);
  arango_exchange_destroy(exchange);
  return result;
}

void report_failure(arango_exchange *exchange, const char *kind) {
  expect_json(arango_exchange_failed(exchange, kind), "null");
}

void report_reply(arango_exchange *exchange, int32_t status, const char *body) {
  expect_json(arango_exchange_reply(exchange, status, "{\"Content-Type\": \"application/json\"}",
                                    body, strlen(body)),
              "null");
}

arango_result *reply_to_all(arango_exchange *exchange, int32_t status, const char *body) {
  for (;;) {
    struct step step = next_step(exchange, NULL);
    bool is_done = strcmp(step.name, "done") == 0;
    if (!is_done) assert_string_equal(step.name, "send");
    step_free(&step);
    if (is_done) return arango_exchange_result(exchange);
    report_reply(exchange, status, body);
  }
}

void expect_done(arango_exchange *exchange) {
  struct step step = next_step(exchange, "done");
  assert_true(json_is_true(step.value));
  step_free(&step);
}

size_t next_host(const struct cluster *cluster, arango_exchange *exchange) {
  struct step send = next_step(exchange, "send");
  size_t host = 0;
  while (host < 3 && !goes_to(&send, coordinator_url(cluster, host))) host++;
  assert_in_range(host, 0, 2);
  step_free(&send);
  return host;
}
