/* A program that is linked statically, and loads the library. It makes blocking calls to a host that is an
 * address: in such a program glibc cannot create the threads of submissions and name resolution.
 * usage: static_program URL PASSWORD */
#include "loading.h"

int main(int count, char **arguments) {
  if (count != 3) return 64;
  arango_client *client = NULL;
  arango_database *database = NULL;
  load();
  open_database(arguments[1], arguments[2], &client, &database);
  for (int i = 0; i < 10; i++) expect_ok(CALL(arango_cluster_health)(database));
  CALL(arango_database_destroy)(database);
  CALL(arango_client_destroy)(client);
  return 0;
}
