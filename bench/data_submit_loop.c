/* An operation of the data plane by submissions of libarango, 64 in flight: each result that is taken
 * out is followed by the next submission.
 * usage: data_submit_loop server_id|get|insert BODY_FILE|- URL COUNT
 * Prints the microseconds of one call and the bytes of its JSON. */
#include "arango_session.h"
#include "at_once.h"
#include "data.h"
#include "file.h"

typedef struct operation {
  const char *word, *name, *arguments;
} operation;

typedef struct loop {
  operation operation;
  bench_content body;
  arango_database *database;
  arango_queue *queue;
} loop;

static void submit(loop *loop) {
  operation operation = loop->operation;
  if (!arango_submit_with(loop->database, operation.name, operation.arguments, loop->body.bytes,
                          loop->body.size, loop->queue, 0))
    bench_fail("data_submit_loop", "not submitted");
}

/* Returns the bytes of one answer. */
static size_t run(loop *loop, long count) {
  size_t size = 0;
  long submitted = 0;
  for (long taken = 0; taken < count; taken++) {
    for (; submitted < count && submitted - taken < BENCH_CONNECTIONS; submitted++) submit(loop);
    arango_result *result = arango_queue_next(loop->queue, -1);
    size_t size_of_one = session_json_size(result);
    if (size && size_of_one != size) bench_fail("answers", "of different sizes");
    size = size_of_one;
    arango_result_destroy(result);
  }
  return size;
}

int main(int argc, char **argv) {
  static const operation operations[] = {
      {"server_id", "cluster.server_id", NULL},
      {"get", "document.get",
       "{\"collection\":\"" BENCH_COLLECTION "\",\"key\":\"" BENCH_KEY "\"}"},
      {"insert", "document.insert", "{\"collection\":\"" BENCH_COLLECTION "\"}"}};
  if (argc != 5) bench_fail("usage", "data_submit_loop server_id|get|insert BODY_FILE|- URL COUNT");
  loop loop = {.body = bench_read(argv[2])};
  for (size_t i = 0; i < sizeof operations / sizeof *operations; i++)
    if (!strcmp(argv[1], operations[i].word)) loop.operation = operations[i];
  if (!loop.operation.name) bench_fail(argv[1], "an unknown operation");
  long count = bench_count(argv[4]);

  session session = session_open(argv[3], NULL);
  loop.database = session.database;
  session_expect(arango_queue_create(&loop.queue));
  run(&loop, BENCH_WARM_UP_AT_ONCE);
  double start = bench_microseconds();
  size_t size = run(&loop, count);
  printf("%.3f %zu\n", (bench_microseconds() - start) / (double)count, size);
  session_close(&session);
  arango_queue_destroy(loop.queue);
  free(loop.body.bytes);
  return 0;
}
