/* A program of position-dependent code: the linker gives functions of shared libraries an address in the
 * program, which must be the address of the function everywhere.
 * usage: addresses URL PASSWORD */
#include <arango.h>

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

typedef void (*function)(void);

struct entry {
  const char *name;
  function address;
};

#define ENTRY(name) {#name, (function)name}

/* Initialised by the linker, without code. */
static const struct entry entries[] = {
    ENTRY(arango_version),        ENTRY(arango_result_status), ENTRY(arango_result_json),
    ENTRY(arango_result_destroy), ENTRY(arango_client_create), ENTRY(arango_client_destroy),
    ENTRY(arango_database_create), ENTRY(arango_database_destroy), ENTRY(arango_cluster_health),
    ENTRY(arango_queue_create),   ENTRY(arango_cursor_next),   ENTRY(arango_import_write),
};

int main(int count, char **arguments) {
  if (count != 3) return 64;
  int differences = 0;
  for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
    function found = NULL;
    *(void **)&found = dlsym(RTLD_DEFAULT, entries[i].name);
    if (found != entries[i].address) {
      printf("%s differs\n", entries[i].name);
      differences++;
    }
  }
  /* Calls go through the pointers. */
  arango_result *(*volatile create)(const char *, const char *, const char *, arango_client **) =
      arango_client_create;
  arango_result *(*volatile health)(arango_database *) = arango_cluster_health;
  void (*volatile destroy)(arango_result *) = arango_result_destroy;
  arango_client *client = NULL;
  arango_database *database = NULL;
  destroy(create(arguments[1], NULL, NULL, &client));
  destroy(arango_database_create(client, NULL, NULL, arguments[2], NULL, &database));
  arango_result *result = health(database);
  if (arango_result_status(result) != ARANGO_OK) {
    printf("%s\n", arango_result_message(result));
    differences++;
  }
  destroy(result);
  arango_database_destroy(database);
  arango_client_destroy(client);
  return differences == 0 ? 0 : 1;
}
