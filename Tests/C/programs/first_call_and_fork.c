/* A process that forks while another of its threads makes the process's first call: the child works too.
 * usage: first_call_and_fork NANOSECONDS, the time that the fork comes after the start of the call */
#include <arango.h>

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static atomic_int begun;

static int make_client(void) {
  arango_client *client = NULL;
  arango_database *database = NULL;
  arango_result_destroy(
      arango_client_create("http://127.0.0.1:1", "random", "{\"timeout_ms\": 1000}", &client));
  arango_result_destroy(arango_database_create(client, NULL, NULL, NULL, "{}", &database));
  /* the table of operations, and an argument that is refused */
  arango_result *result = arango_call(database, "cluster.server_version", NULL);
  int right = client != NULL && arango_result_status(result) == ARANGO_ERR_ARGUMENT;
  arango_result_destroy(result);
  arango_database_destroy(database);
  arango_client_destroy(client);
  return right ? 0 : 1;
}

static void *first_call(void *argument) {
  atomic_store(&begun, 1);
  make_client();
  return argument;
}

int main(int count, char **arguments) {
  pthread_t thread;
  int status = -1;
  if (count != 2 || pthread_create(&thread, NULL, first_call, NULL) != 0) return 64;
  while (!atomic_load(&begun)) {
  }
  struct timespec start, now;
  clock_gettime(CLOCK_MONOTONIC, &start);
  do {
    clock_gettime(CLOCK_MONOTONIC, &now);
  } while ((now.tv_sec - start.tv_sec) * 1000000000L + now.tv_nsec - start.tv_nsec <
           atol(arguments[1]));
  pid_t child = fork();
  if (child == 0) {
    alarm(600); /* a child that hangs is ended */
    _exit(make_client());
  }
  pthread_join(thread, NULL);
  if (child < 0 || waitpid(child, &status, 0) != child) return 2;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 3;
}
