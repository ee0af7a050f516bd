/* The health of a cluster by libarango. raw is the request of any endpoint, whose body is read as
 * it came; operation is the typed call, whose answer is read as JSON.
 * usage: arango_loop raw|operation URL COUNT */
#include "loop.h"

#include <arango.h>

/* Ends the program unless the call succeeded. */
static void check(const arango_result *result) {
  if (arango_result_status(result) != ARANGO_OK)
    bench_fail("arango_loop", arango_result_message(result));
}

static size_t raw(void *database) {
  arango_result *result =
      arango_request(database, "GET", "/_admin/cluster/health", NULL, NULL, 0);
  check(result);
  size_t size = 0;
  if (!arango_result_body(result, &size)) bench_fail("arango_loop", "no body");
  arango_result_destroy(result);
  return size;
}

static size_t operation(void *database) {
  arango_result *result = arango_cluster_health(database);
  check(result);
  size_t size = 0;
  if (!arango_result_json(result, &size)) bench_fail("arango_loop", "no JSON");
  arango_result_destroy(result);
  return size;
}

int main(int argc, char **argv) {
  if (argc != 4) bench_fail("usage", "arango_loop raw|operation URL COUNT");
  size_t (*call)(void *) = NULL;
  if (!strcmp(argv[1], "raw")) call = raw;
  if (!strcmp(argv[1], "operation")) call = operation;
  if (!call) bench_fail(argv[1], "neither raw nor operation");

  arango_client *client;
  arango_result *result = arango_client_create(argv[2], NULL, NULL, &client);
  check(result);
  arango_result_destroy(result);
  arango_database *database;
  result = arango_database_create(client, "_system", BENCH_USERNAME, BENCH_PASSWORD, NULL,
                                  &database);
  check(result);
  arango_result_destroy(result);
  bench_loop(bench_count(argv[3]), call, database);

  arango_database_destroy(database);
  arango_client_destroy(client);
  return 0;
}
