/* The parts that the C loops share: arguments, warm-up and clock. */
#ifndef BENCH_LOOP_H
#define BENCH_LOOP_H

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* The coordinator of bench/nginx.py refuses any other. */
#define BENCH_USERNAME "root"
#define BENCH_PASSWORD "passwd"

/* Calls before the clock starts: the connection is open, memory and caches are warm. */
#define BENCH_WARM_UP 50

static inline void bench_fail(const char *what, const char *why) {
  fprintf(stderr, "%s: %s\n", what, why);
  exit(1);
}

/* Returns the number of calls that an argument gives. */
static inline long bench_count(const char *text) {
  char *end;
  errno = 0;
  long count = strtol(text, &end, 10);
  if (errno || *end || end == text || count < 1) bench_fail(text, "not a number of calls");
  return count;
}

/* Returns 1 for new, a connection for each call, and 0 for kept, one connection for all. */
static inline int bench_is_new(const char *text) {
  int is_new = !strcmp(text, "new");
  if (!is_new && strcmp(text, "kept")) bench_fail(text, "neither kept nor new");
  return is_new;
}

static inline double bench_microseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

/* Makes the calls and prints the microseconds one took and the bytes of one answer. call
 * returns the size of its answer, and ends the program if there is none. */
static inline void bench_loop(long count, size_t (*call)(void *), void *context) {
  size_t size = 0;
  for (int i = 0; i < BENCH_WARM_UP; i++) size = call(context);
  double start = bench_microseconds();
  for (long i = 0; i < count; i++)
    if (call(context) != size) bench_fail("answers", "of different sizes");
  printf("%.3f %zu\n", (bench_microseconds() - start) / (double)count, size);
}

#endif
