/* The batches of one cursor of libarango, blocking or by submissions, with or without prefetch. The
 * program works for a time after each batch.
 * usage: cursor_loop next|submit PREFETCH WORK_MICROSECONDS URL BATCHES
 * Prints the microseconds of one batch and its number of rows. */
#include "arango_session.h"
#include "data.h"

/* Batches before the clock starts. */
#define WARM_UP 10

typedef struct reader {
  arango_cursor *cursor;
  /* NULL for blocking calls. */
  arango_queue *queue;
  double work;
} reader;

static arango_result *next(reader *reader) {
  if (!reader->queue) return arango_cursor_next(reader->cursor);
  if (!arango_cursor_submit(reader->cursor, reader->queue, 0))
    bench_fail("cursor_loop", "not submitted");
  return arango_queue_next(reader->queue, -1);
}

static void work(double microseconds) {
  double end = bench_microseconds() + microseconds;
  while (microseconds > 0 && bench_microseconds() < end) continue;
}

/* Returns the rows of one batch. */
static size_t read_batches(reader *reader, long count) {
  size_t rows = 0;
  for (long i = 0; i < count; i++) {
    arango_result *batch = next(reader);
    session_check(batch);
    size_t of_one = arango_result_row_count(batch);
    if (!of_one || (rows && of_one != rows)) bench_fail("batches", "of different sizes");
    rows = of_one;
    work(reader->work);
    arango_result_destroy(batch);
  }
  return rows;
}

int main(int argc, char **argv) {
  if (argc != 6)
    bench_fail("usage", "cursor_loop next|submit PREFETCH WORK_MICROSECONDS URL BATCHES");
  int is_submitted = !strcmp(argv[1], "submit");
  if (!is_submitted && strcmp(argv[1], "next")) bench_fail(argv[1], "neither next nor submit");
  char options[64];
  snprintf(options, sizeof options, "{\"prefetch\": %d}", atoi(argv[2]) ? 1 : 0);
  long count = bench_count(argv[5]);

  session session = session_open_database(argv[4], NULL, BENCH_DATABASE_OF_CURSORS);
  reader reader = {.work = atof(argv[3])};
  if (is_submitted) session_expect(arango_queue_create(&reader.queue));
  session_expect(
      arango_cursor_create(session.database, BENCH_QUERY, NULL, options, &reader.cursor));
  read_batches(&reader, WARM_UP);
  double start = bench_microseconds();
  size_t rows = read_batches(&reader, count);
  printf("%.3f %zu\n", (bench_microseconds() - start) / (double)count, rows);
  arango_cursor_destroy(reader.cursor);
  session_close(&session);
  arango_queue_destroy(reader.queue);
  return 0;
}
