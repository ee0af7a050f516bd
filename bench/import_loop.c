/* A bulk import by libarango: the content of a file, which is whole chunks of lines, again and again.
 * usage: import_loop error|ignore FILE URL DOCUMENTS
 * Prints the microseconds of one document, the documents created in a copy of the file, and the CPU
 * seconds of this process for a GB. */
#include "arango_session.h"
#include "data.h"
#include "file.h"

#include <sys/resource.h>

/* Copies of the file before the clock starts: connections are open, and four chunks are in flight. */
#define WARM_UP 8

static double cpu_seconds(void) {
  struct rusage usage;
  if (getrusage(RUSAGE_SELF, &usage)) bench_fail("getrusage", strerror(errno));
  return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static long line_count(bench_content content) {
  long lines = 0;
  for (size_t i = 0; i < content.size; i++) lines += content.bytes[i] == '\n';
  return lines;
}

/* Returns the number that the summary has as created. */
static long created(const arango_result *summary) {
  const char *json = arango_result_json(summary, NULL);
  const char *member = json ? strstr(json, "\"created\":") : NULL;
  if (!member) bench_fail("import_loop", "no summary");
  return strtol(member + strlen("\"created\":"), NULL, 10);
}

static void write_copies(arango_import *import, bench_content content, long count) {
  for (long i = 0; i < count; i++)
    session_expect(arango_import_write(import, content.bytes, content.size));
}

int main(int argc, char **argv) {
  if (argc != 5) bench_fail("usage", "import_loop error|ignore FILE URL DOCUMENTS");
  char options[64];
  snprintf(options, sizeof options, "{\"on_duplicate\": \"%.16s\"}", argv[1]);
  bench_content content = bench_read(argv[2]);
  long lines = line_count(content);
  if (!lines) bench_fail(argv[2], "has no lines");
  long copies = (bench_count(argv[4]) + lines - 1) / lines;

  session session = session_open(argv[3], NULL);
  arango_import *import;
  session_expect(arango_import_create(session.database, BENCH_COLLECTION, options, &import));
  write_copies(import, content, WARM_UP);
  double start = bench_microseconds(), cpu = cpu_seconds();
  write_copies(import, content, copies);
  arango_result *summary = arango_import_finish(import);
  double each = (bench_microseconds() - start) / (double)(copies * lines);
  cpu = (cpu_seconds() - cpu) / ((double)content.size * (double)copies / 1e9);
  session_check(summary);
  printf("%.4f %ld %.4f\n", each, created(summary) / (copies + WARM_UP), cpu);
  arango_result_destroy(summary);
  arango_import_destroy(import);
  session_close(&session);
  free(content.bytes);
  return 0;
}
