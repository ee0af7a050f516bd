/* The latency of blocking calls, one after the other: while their client is idle, or while another
 * thread keeps many submissions in flight on it.
 * usage: latency_loop quiet|busy URL COUNT
 * Prints the microseconds of half of the calls and of 99 in 100, and the bytes of an answer. */
#include "arango_session.h"
#include "at_once.h"

#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdbool.h>

#define SUBMISSIONS 1000

typedef struct load {
  arango_database *database;
  arango_queue *queue;
  atomic_bool is_ending;
  sem_t running;
} load;

static void submit(load *load) {
  if (!arango_submit_request(load->database, "GET", BENCH_PATH, NULL, NULL, 0, load->queue, 0))
    bench_fail("latency_loop", "not submitted");
}

/* For each result another submission, until the calls are done. */
static void *keep_busy(void *context) {
  load *load = context;
  for (int i = 0; i < SUBMISSIONS; i++) submit(load);
  int under_way = SUBMISSIONS;
  for (int done = 1; under_way; done++) {
    arango_result *result = arango_queue_next(load->queue, -1);
    session_body_size(result);
    arango_result_destroy(result);
    if (atomic_load(&load->is_ending))
      under_way--;
    else
      submit(load);
    if (done == SUBMISSIONS) sem_post(&load->running);
  }
  return NULL;
}

static int compare(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return (difference > 0) - (difference < 0);
}

static size_t request(arango_database *database) {
  arango_result *result = arango_request(database, "GET", BENCH_PATH, NULL, NULL, 0);
  size_t size = session_body_size(result);
  arango_result_destroy(result);
  return size;
}

static void measure(arango_database *database, long count) {
  double *times = malloc((size_t)count * sizeof *times);
  if (!times) bench_fail("latency_loop", "out of memory");
  size_t size = 0;
  for (int i = 0; i < BENCH_WARM_UP; i++) size = request(database);
  for (long i = 0; i < count; i++) {
    double start = bench_microseconds();
    if (request(database) != size) bench_fail("answers", "of different sizes");
    times[i] = bench_microseconds() - start;
  }
  qsort(times, (size_t)count, sizeof *times, compare);
  printf("%.1f %.1f %zu\n", times[(count - 1) / 2], times[(count - 1) * 99 / 100], size);
  free(times);
}

int main(int argc, char **argv) {
  if (argc != 4) bench_fail("usage", "latency_loop quiet|busy URL COUNT");
  int is_busy = !strcmp(argv[1], "busy");
  if (!is_busy && strcmp(argv[1], "quiet")) bench_fail(argv[1], "neither quiet nor busy");
  long count = bench_count(argv[3]);
  session session = session_open(argv[2], NULL);
  if (!is_busy) {
    measure(session.database, count);
    session_close(&session);
    return 0;
  }

  load load = {.database = session.database};
  session_expect(arango_queue_create(&load.queue));
  pthread_t thread;
  if (sem_init(&load.running, 0, 0) || pthread_create(&thread, NULL, keep_busy, &load))
    bench_fail("latency_loop", "cannot begin");
  while (sem_wait(&load.running)) continue;
  measure(session.database, count);
  atomic_store(&load.is_ending, true);
  pthread_join(thread, NULL);
  session_close(&session);
  arango_queue_destroy(load.queue);
  return 0;
}
