/* The memory of a submission that waits, with a server that never answers.
 * usage: submit_waiting URL COUNT
 * Prints the kB of one, and how many there were. */
#include "arango_session.h"
#include "memory.h"

static uint64_t submit(arango_database *database, arango_queue *queue) {
  return arango_submit_request(database, "GET", BENCH_PATH, NULL, NULL, 0, queue, 0);
}

/* Ends the program unless a submission has ended this way. */
static void expect(arango_queue *queue, arango_status status) {
  arango_result *result = arango_queue_next(queue, -1);
  if (arango_result_status(result) != status)
    bench_fail("submit_waiting", arango_result_message(result));
  arango_result_destroy(result);
}

/* Returns when the client's thread has seen everything that was submitted before: it ends what
 * was submitted last, which has to wait, last. */
static void settle(arango_database *database, arango_queue *queue) {
  arango_cancel(queue, submit(database, queue));
  expect(queue, ARANGO_ERR_CANCELLED);
}

int main(int argc, char **argv) {
  if (argc != 3) bench_fail("usage", "submit_waiting URL COUNT");
  long count = bench_count(argv[2]);
  char options[128];
  snprintf(options, sizeof options, "{\"max_submit_connections\": 1, \"max_in_flight\": %ld}",
           count + 2);
  session session = session_open(argv[1], options);
  arango_queue *queue;
  session_expect(arango_queue_create(&queue));

  /* The only connection is taken; what the thread and a first submission bring is there. */
  if (!submit(session.database, queue)) bench_fail("submit_waiting", "not submitted");
  settle(session.database, queue);
  long before = bench_kilobytes("VmRSS:");
  for (long i = 0; i < count; i++)
    if (!submit(session.database, queue)) bench_fail("submit_waiting", "not submitted");
  settle(session.database, queue);
  long after = bench_kilobytes("VmRSS:");
  printf("%.3f %ld\n", (double)(after - before) / (double)count, count);

  session_close(&session);
  for (long i = 0; i < count + 1; i++) expect(queue, ARANGO_ERR_CLOSED);
  arango_queue_destroy(queue);
  return 0;
}
