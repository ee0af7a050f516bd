/* A program that loads and unloads the library around blocking and submitted calls, and once while a client
 * has connections and a thread. Prints the numbers of descriptors and threads after the first repetition and
 * after the last.
 * usage: load_repeatedly URL PASSWORD */
#include "loading.h"

#include <dirent.h>
#include <time.h>

enum { REPETITIONS = 100 };

static int entries_of(const char *folder) {
  int count = 0;
  DIR *directory = opendir(folder);
  if (directory == NULL) exit(67);
  while (readdir(directory) != NULL) count++;
  closedir(directory);
  return count;
}

/* The kernel may list a joined thread a moment longer. */
static int threads(void) {
  int count = entries_of("/proc/self/task") - 2;
  for (int ms = 0; ms < 60000 && count > 1; ms++) {
    nanosleep(&(struct timespec){0, 1000000}, NULL);
    count = entries_of("/proc/self/task") - 2;
  }
  return count;
}

static void submit(arango_database *database) {
  arango_queue *queue = NULL;
  expect_ok(CALL(arango_queue_create)(&queue));
  CALL(arango_submit)(database, "cluster.health", NULL, queue, 1);
  expect_ok(CALL(arango_queue_next)(queue, -1));
  CALL(arango_queue_destroy)(queue);
}

static void unload(void) {
  if (dlclose(library) != 0) exit(68);
}

static void make_calls(const char *url, const char *password) {
  arango_client *client = NULL;
  arango_database *database = NULL;
  load();
  open_database(url, password, &client, &database);
  expect_ok(CALL(arango_cluster_health)(database));
  submit(database);
  CALL(arango_database_destroy)(database);
  CALL(arango_client_destroy)(client);
  unload();
}

int main(int count, char **arguments) {
  if (count != 3) return 64;
  make_calls(arguments[1], arguments[2]);
  printf("%d %d\n", entries_of("/proc/self/fd"), threads());

  arango_client *client = NULL;
  arango_database *database = NULL;
  load();
  open_database(arguments[1], arguments[2], &client, &database);
  submit(database);
  unload();
  load();
  submit(database);
  CALL(arango_client_destroy)(client);
  CALL(arango_database_destroy)(database);
  unload();

  for (int i = 1; i < REPETITIONS; i++) make_calls(arguments[1], arguments[2]);
  printf("%d %d\n", entries_of("/proc/self/fd"), threads());
  return 0;
}
