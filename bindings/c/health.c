/* Prints the health of an ArangoDB cluster as JSON, and on standard error which coordinator
 * answered:
 *
 *   cc health.c -o health $(pkg-config --cflags --libs arango)
 *   ARANGO_HOSTS=http://db1:8529,http://db2:8529 ARANGO_PASSWORD=secret ./health
 */
#include <arango.h>
#include <stdio.h>
#include <stdlib.h>

/* Returns 1 if a call succeeded; otherwise prints the reason and returns 0. */
static int succeeded(const arango_result *result) {
  arango_status status = arango_result_status(result);
  if (status == ARANGO_OK) return 1;
  fprintf(stderr, "health: %s: %s\n", arango_status_name(status), arango_result_message(result));
  return 0;
}

int main(void) {
  int exit_status = EXIT_FAILURE;
  arango_client *client = NULL;
  arango_database *database = NULL;
  arango_result *result;

  /* getenv returns NULL for an unset variable, and NULL means the default. */
  result = arango_client_create(getenv("ARANGO_HOSTS"), "roundrobin", NULL, &client);
  if (!succeeded(result)) goto done;
  arango_result_destroy(result);

  result = arango_database_create(client, "_system", getenv("ARANGO_USERNAME"),
                                  getenv("ARANGO_PASSWORD"), NULL, &database);
  if (!succeeded(result)) goto done;
  arango_result_destroy(result);

  result = arango_cluster_health(database);
  if (!succeeded(result)) goto done;
  fprintf(stderr, "answered by %s\n", arango_result_host(result));
  if (puts(arango_result_json(result, NULL)) != EOF) exit_status = EXIT_SUCCESS;

done: /* destroying NULL does nothing */
  arango_result_destroy(result);
  arango_database_destroy(database);
  arango_client_destroy(client);
  return exit_status;
}
