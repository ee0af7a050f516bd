/* Requests the servers of an ArangoDB cluster, then the statistics of all of them concurrently.
 * Prints a line for each server as its result arrives:
 *
 *   cc fan_out.c -o fan_out $(pkg-config --cflags --libs arango jansson)
 *   ARANGO_HOSTS=http://db1:8529,http://db2:8529 ARANGO_PASSWORD=secret ./fan_out
 */
#include <arango.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Returns 1 if a call succeeded; otherwise prints the reason and returns 0. */
static int succeeded(const arango_result *result) {
  arango_status status = arango_result_status(result);
  if (status == ARANGO_OK) return 1;
  fprintf(stderr, "fan_out: %s: %s\n", arango_status_name(status), arango_result_message(result));
  return 0;
}

/* Submits a call for the statistics of each server that has some. The tag of a submission is the
 * position of the server. Returns the number of submissions. */
static size_t submit_all(arango_database *database, json_t *servers, arango_queue *queue) {
  size_t submissions = 0;
  uint64_t position = 0;
  const char *id;
  json_t *server;
  json_object_foreach(servers, id, server) {
    const char *role = json_string_value(json_object_get(server, "Role"));
    if (role != NULL && strcmp(role, "Agent") != 0) {
      json_t *arguments = json_pack("{s:s}", "server_id", id);
      char *text = json_dumps(arguments, 0);
      arango_submit(database, "cluster.server_statistics", text, queue, position);
      submissions++;
      free(text);
      json_decref(arguments);
    }
    position++;
  }
  return submissions;
}

/* Returns the name of the server at a position. */
static const char *name_at(json_t *servers, uint64_t position) {
  void *entry = json_object_iter(servers);
  while (position-- > 0) entry = json_object_iter_next(servers, entry);
  return json_string_value(json_object_get(json_object_iter_value(entry), "ShortName"));
}

/* Prints the line of one server. Returns 0 if its call failed. */
static int show(json_t *servers, const arango_result *result) {
  const char *name = name_at(servers, arango_result_tag(result));
  if (!succeeded(result)) return 0;
  json_t *statistics = json_loads(arango_result_json(result, NULL), 0, NULL);
  json_t *system = json_object_get(statistics, "system");
  json_t *server = json_object_get(statistics, "server");
  printf("%-16s %4lld threads  %6lld MiB  up %.0f s\n", name == NULL ? "?" : name,
         (long long)json_integer_value(json_object_get(system, "numberOfThreads")),
         (long long)json_integer_value(json_object_get(system, "residentSize")) >> 20,
         json_number_value(json_object_get(server, "uptime")));
  json_decref(statistics);
  return 1;
}

int main(void) {
  int exit_status = EXIT_FAILURE;
  arango_client *client = NULL;
  arango_database *database = NULL;
  arango_queue *queue = NULL;
  json_t *health = NULL;
  arango_result *result;

  /* getenv returns NULL for an unset variable, and NULL means the default. */
  result = arango_client_create(getenv("ARANGO_HOSTS"), NULL, NULL, &client);
  if (!succeeded(result)) goto done;
  arango_result_destroy(result);

  result = arango_database_create(client, "_system", getenv("ARANGO_USERNAME"),
                                  getenv("ARANGO_PASSWORD"), NULL, &database);
  if (!succeeded(result)) goto done;
  arango_result_destroy(result);

  result = arango_queue_create(&queue);
  if (!succeeded(result)) goto done;
  arango_result_destroy(result);

  result = arango_cluster_health(database);
  if (!succeeded(result)) goto done;
  health = json_loads(arango_result_json(result, NULL), 0, NULL);

  exit_status = EXIT_SUCCESS;
  json_t *servers = json_object_get(health, "Health");
  for (size_t left = submit_all(database, servers, queue); left > 0; left--) {
    arango_result_destroy(result);
    result = arango_queue_next(queue, -1); /* exactly one for each submission */
    if (!show(servers, result)) exit_status = EXIT_FAILURE;
  }

done: /* destroying NULL does nothing */
  arango_result_destroy(result);
  json_decref(health);
  arango_queue_destroy(queue);
  arango_database_destroy(database);
  arango_client_destroy(client);
  return exit_status;
}
