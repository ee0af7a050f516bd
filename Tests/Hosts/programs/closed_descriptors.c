/* A program that forks as daemons do: the child closes all inherited descriptors, opens files of its own, and
 * makes a call with the parent's client. Its files must still be open.
 * usage: closed_descriptors URL PASSWORD */
#include "loading.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FILES = 32 };

static int run_child(arango_database *database) {
  int files[FILES], closed = 0;
  struct stat status;
  closefrom(3);
  for (int i = 0; i < FILES; i++) {
    files[i] = open("/dev/null", O_WRONLY);
    if (files[i] < 0) return 67;
  }
  expect_ok(CALL(arango_cluster_health)(database));
  for (int i = 0; i < FILES; i++) closed += fstat(files[i], &status) != 0 || !S_ISCHR(status.st_mode);
  if (closed > 0) fprintf(stderr, "%d files closed by the library\n", closed);
  return closed > 0;
}

int main(int count, char **arguments) {
  if (count != 3) return 64;
  arango_client *client = NULL;
  arango_database *database = NULL;
  int status = 0;
  load();
  open_database(arguments[1], arguments[2], &client, &database);
  expect_ok(CALL(arango_cluster_health)(database));
  pid_t child = fork();
  if (child == 0) _exit(run_child(database));
  if (child < 0 || waitpid(child, &status, 0) != child) return 68;
  expect_ok(CALL(arango_cluster_health)(database));
  CALL(arango_database_destroy)(database);
  CALL(arango_client_destroy)(client);
  return WEXITSTATUS(status);
}
