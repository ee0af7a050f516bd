/* The health of a cluster by libarango. raw is the request of any endpoint, whose body is read as
 * it came; operation is the typed call, whose answer is read as JSON. With a file of certificates for
 * TLS; new has each call open a connection.
 * usage: arango_loop raw|operation [CA_FILE kept|new] URL COUNT */
#include "arango_session.h"

static size_t raw(void *database) {
  arango_result *result = arango_request(database, "GET", BENCH_PATH, NULL, NULL, 0);
  size_t size = session_body_size(result);
  arango_result_destroy(result);
  return size;
}

static size_t operation(void *database) {
  arango_result *result = arango_cluster_health(database);
  size_t size = session_json_size(result);
  arango_result_destroy(result);
  return size;
}

int main(int argc, char **argv) {
  if (argc != 4 && argc != 6)
    bench_fail("usage", "arango_loop raw|operation [CA_FILE kept|new] URL COUNT");
  size_t (*call)(void *) = NULL;
  if (!strcmp(argv[1], "raw")) call = raw;
  if (!strcmp(argv[1], "operation")) call = operation;
  if (!call) bench_fail(argv[1], "neither raw nor operation");

  char options[1024] = "{}";
  if (argc == 6) session_tls(options, sizeof options, argv[2], bench_is_new(argv[3]));
  session session = session_open(argv[argc - 2], options);
  bench_loop(bench_count(argv[argc - 1]), call, session.database);
  session_close(&session);
  return 0;
}
