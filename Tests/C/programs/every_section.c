/* A program of a user's: functions of every section of arango.h, called through pointers that the linker
 * fills in. test_programs.c runs it in several builds: without PIE, with AddressSanitizer, under valgrind,
 * and with functions of its own that have jansson's names.
 *
 * usage: every_section HOSTS PASSWORD */
#include <arango.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The address of a function is a relocation, which the build must allow. */
static const struct {
  arango_result *(*create)(const char *, const char *, const char *, arango_client **);
  arango_result *(*health)(arango_database *);
  void (*end_client)(arango_client *);
  void (*end_database)(arango_database *);
  void (*end_result)(arango_result *);
} functions = {arango_client_create, arango_cluster_health, arango_client_destroy,
               arango_database_destroy, arango_result_destroy};

static void expect(int condition, const char *words, const arango_result *result) {
  if (condition) return;
  fprintf(stderr, "expected %s, got: %s\n", words, result ? arango_result_json(result, NULL) : "NULL");
  exit(1);
}

/* Takes a result of this status, whose JSON has these words in it. */
static void take(arango_result *result, arango_status status, const char *words) {
  expect(arango_result_status(result) == status, arango_status_name((int32_t)status), result);
  const char *json = arango_result_json(result, NULL);
  expect(json != NULL && strstr(json, words) != NULL, words, result);
  expect(arango_result_attempts(result) != NULL, "attempts", result);
  functions.end_result(result);
}

int main(int count, char **arguments) {
  if (count != 3) return 64;
  arango_client *client = NULL;
  arango_database *database = NULL, *derived = NULL;
  arango_queue *queue = NULL;
  arango_exchange *exchange = NULL;

  take(functions.create("nonsense", NULL, NULL, &client), ARANGO_ERR_ARGUMENT, "no scheme");
  take(functions.create(arguments[1], "random", "{\"max_attempts\": 5}", &client), ARANGO_OK, "null");
  take(arango_database_create(client, "_system", "root", arguments[2], "{\"auth_method\": \"jwt\"}",
                              &database),
       ARANGO_OK, "null");
  take(arango_database_derive(database, "{\"timeout_ms\": 600000}", &derived), ARANGO_OK, "null");

  take(functions.health(derived), ARANGO_OK, "\"Health\":{");
  take(arango_cluster_endpoints(derived), ARANGO_OK, "[\"");
  take(arango_operations(), ARANGO_OK, "cluster.health");
  take(arango_call(derived, "cluster.helth", NULL), ARANGO_ERR_ARGUMENT, "did you mean");
  take(arango_request(derived, "GET", "/_api/version", "{\"X-Any\": \"1\"}", NULL, 0), ARANGO_OK,
       "\"version\"");
  take(arango_request(derived, "GET", "/no/such/path", NULL, NULL, 0), ARANGO_ERR_SERVER, "404");
  take(arango_client_refresh_hosts(client), ARANGO_OK, "http://");
  take(arango_client_stats(client), ARANGO_OK, "\"hosts\":[");

  take(arango_queue_create(&queue), ARANGO_OK, "null");
  take(arango_client_events(client, queue, NULL, 99), ARANGO_OK, "null");
  for (uint64_t tag = 0; tag < 20; tag++) arango_submit(derived, "cluster.health", NULL, queue, tag);
  for (int left = 20; left > 0;) {
    arango_result *result = arango_queue_next(queue, -1);
    if (arango_result_tag(result) != 99) left--;
    take(result, ARANGO_OK, "{");
  }
  arango_cancel(queue, arango_submit(derived, "server.version", NULL, queue, 1));
  functions.end_result(arango_queue_next(queue, -1));

  take(arango_exchange_begin(derived, "cluster.server_id", NULL, &exchange), ARANGO_OK, "null");
  take(arango_exchange_next(exchange), ARANGO_OK, "{\"send\":{\"method\":\"GET\"");
  take(arango_exchange_reply(exchange, 200, NULL, "{\"id\":\"CRDN-1\",\"n\":1e400}", 25), ARANGO_OK,
       "null");
  take(arango_exchange_result(exchange), ARANGO_OK, "\"CRDN-1\"");

  arango_exchange_destroy(exchange);
  arango_queue_destroy(queue);
  functions.end_database(derived);
  functions.end_database(database);
  functions.end_client(client);
  return 0;
}
