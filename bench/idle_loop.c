/* Calls over connections with TLS that were idle: each client makes one call, all are idle for some
 * seconds, then each client makes another call. The server's log tells which connection was used.
 * usage: idle_loop CA_FILE SECONDS URL CLIENTS */
#include "arango_session.h"

static void call(arango_database *database) {
  session_expect(arango_request(database, "GET", "/connection", NULL, NULL, 0));
}

int main(int argc, char **argv) {
  if (argc != 5) bench_fail("usage", "idle_loop CA_FILE SECONDS URL CLIENTS");
  char options[1024];
  session_tls(options, sizeof options, argv[1], 0);
  struct timespec left = {.tv_sec = bench_count(argv[2])};
  long count = bench_count(argv[4]);
  session *sessions = calloc((size_t)count, sizeof *sessions);
  if (!sessions) bench_fail("idle_loop", "out of memory");
  for (long i = 0; i < count; i++) {
    sessions[i] = session_open(argv[3], options);
    call(sessions[i].database);
  }
  while (nanosleep(&left, &left))
    if (errno != EINTR) bench_fail("nanosleep", strerror(errno));
  for (long i = 0; i < count; i++) {
    call(sessions[i].database);
    session_close(&sessions[i]);
  }
  free(sessions);
  return 0;
}
