/* The duration of processes that load a library, and of processes that load nothing: from the start
 * to the end of each, the dlopen and the work at exit included.
 * usage: load_alone /path/of/libarango.so COUNT
 * Prints the median milliseconds of COUNT processes that load it and of COUNT that do not. */
#include "loop.h"

#include <dlfcn.h>
#include <spawn.h>
#include <sys/wait.h>

static double process(char *program, char *library) {
  char *arguments[] = {program, library, NULL};
  char *environment[] = {NULL};
  pid_t child;
  int status;
  double start = bench_microseconds();
  if (posix_spawn(&child, "/proc/self/exe", NULL, NULL, arguments, environment))
    bench_fail("load_alone", "cannot start a process");
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) bench_fail("waitpid", strerror(errno));
  double milliseconds = (bench_microseconds() - start) / 1e3;
  if (!WIFEXITED(status) || WEXITSTATUS(status)) bench_fail("load_alone", "a process failed");
  return milliseconds;
}

static int compare(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return (difference > 0) - (difference < 0);
}

static double median(double *values, long count) {
  qsort(values, (size_t)count, sizeof *values, compare);
  return values[count / 2];
}

int main(int argc, char **argv) {
  /* The processes that are measured have at most one argument. */
  if (argc == 1) return 0;
  if (argc == 2) {
    if (!dlopen(argv[1], RTLD_NOW | RTLD_LOCAL)) bench_fail("load_alone", dlerror());
    return 0;
  }
  if (argc != 3 || argv[1][0] != '/')
    bench_fail("usage", "load_alone /path/of/libarango.so COUNT");
  long count = bench_count(argv[2]);
  double *loading = malloc((size_t)count * sizeof *loading);
  double *empty = malloc((size_t)count * sizeof *empty);
  if (!loading || !empty) bench_fail("load_alone", "out of memory");
  /* The first pair brings the files into the page cache. */
  process(argv[0], argv[1]);
  process(argv[0], NULL);
  for (long i = 0; i < count; i++) {
    loading[i] = process(argv[0], argv[1]);
    empty[i] = process(argv[0], NULL);
  }
  printf("%.3f %.3f\n", median(loading, count), median(empty, count));
  free(loading);
  free(empty);
  return 0;
}
