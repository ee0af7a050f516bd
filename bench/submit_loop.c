/* The health of a cluster by submissions of libarango. raw is the request of any endpoint, operation
 * the one whose answer is read as JSON. all submits everything, then takes all results out; closed
 * keeps 64 submissions in flight: each result that is taken out makes room for the next submission.
 * usage: submit_loop raw|operation all|closed URL COUNT
 * Prints the microseconds of one, the bytes of its answer, the kB of memory at the peak beyond
 * those before there was a client, and the number of threads. */
#include "arango_session.h"
#include "at_once.h"
#include "memory.h"

#include <dirent.h>
#include <limits.h>

typedef struct way {
  uint64_t (*submit)(arango_database *database, arango_queue *queue, uint64_t tag);
  size_t (*size)(const arango_result *result);
} way;

static uint64_t submit_raw(arango_database *database, arango_queue *queue, uint64_t tag) {
  return arango_submit_request(database, "GET", BENCH_PATH, NULL, NULL, 0, queue, tag);
}

static uint64_t submit_operation(arango_database *database, arango_queue *queue, uint64_t tag) {
  return arango_submit(database, "cluster.health", NULL, queue, tag);
}

static int thread_count(void) {
  DIR *tasks = opendir("/proc/self/task");
  if (!tasks) bench_fail("/proc/self/task", strerror(errno));
  int count = 0;
  for (struct dirent *task; (task = readdir(tasks));) count += task->d_name[0] != '.';
  closedir(tasks);
  return count;
}

/* Returns the bytes of one answer. Ends the program unless each submission has exactly one result,
 * of that size. Counts the threads while requests are in flight. */
static size_t run(way way, arango_database *database, arango_queue *queue, long count,
                  long in_flight, int *threads) {
  uint64_t tags = 0;
  long submitted = 0;
  size_t size = 0;
  for (long taken = 0; taken < count; taken++) {
    while (submitted < count && submitted - taken < in_flight) {
      tags += (uint64_t)++submitted;
      if (!way.submit(database, queue, (uint64_t)submitted))
        bench_fail("submit_loop", "not submitted");
    }
    if (!taken) *threads = thread_count();
    arango_result *result = arango_queue_next(queue, -1);
    if (!result) bench_fail("submit_loop", "no result");
    size_t size_of_one = way.size(result);
    if (size && size_of_one != size) bench_fail("answers", "of different sizes");
    size = size_of_one;
    tags -= arango_result_tag(result);
    arango_result_destroy(result);
  }
  if (tags) bench_fail("answers", "of other submissions");
  if (arango_queue_next(queue, 0)) bench_fail("submit_loop", "more results than submissions");
  return size;
}

int main(int argc, char **argv) {
  if (argc != 5) bench_fail("usage", "submit_loop raw|operation all|closed URL COUNT");
  way way = {submit_raw, session_body_size};
  if (!strcmp(argv[1], "operation")) {
    way.submit = submit_operation;
    way.size = session_json_size;
  } else if (strcmp(argv[1], "raw")) {
    bench_fail(argv[1], "neither raw nor operation");
  }
  int is_closed = !strcmp(argv[2], "closed");
  if (!is_closed && strcmp(argv[2], "all")) bench_fail(argv[2], "neither all nor closed");
  long count = bench_count(argv[4]);
  long in_flight = is_closed ? BENCH_CONNECTIONS : LONG_MAX;

  long before = bench_kilobytes("VmHWM:");
  session session = session_open(argv[3], NULL);
  arango_queue *queue;
  session_expect(arango_queue_create(&queue));
  int threads;
  run(way, session.database, queue, BENCH_WARM_UP_AT_ONCE, in_flight, &threads);
  double start = bench_microseconds();
  size_t size = run(way, session.database, queue, count, in_flight, &threads);
  double each = (bench_microseconds() - start) / (double)count;
  printf("%.3f %zu %ld %d\n", each, size, bench_kilobytes("VmHWM:") - before, threads);

  session_close(&session);
  arango_queue_destroy(queue);
  return 0;
}
