/* What loading the library costs a process that already has libcurl, jansson and libcrypto:
 * prints the milliseconds of its dlopen and the kB of memory that are resident since.
 * usage: load /path/of/libarango.so */
#include "loop.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

static void load(const char *library) {
  if (!dlopen(library, RTLD_NOW | RTLD_LOCAL)) bench_fail("load", dlerror());
}

/* Read without stdio, whose buffers would count. */
static long resident_kilobytes(void) {
  static char text[8192];
  int file = open("/proc/self/status", O_RDONLY);
  if (file < 0) bench_fail("/proc/self/status", strerror(errno));
  ssize_t size = read(file, text, sizeof text - 1);
  close(file);
  text[size > 0 ? size : 0] = '\0';
  const char *line = strstr(text, "VmRSS:");
  if (!line) bench_fail("/proc/self/status", "has no VmRSS");
  return strtol(line + strlen("VmRSS:"), NULL, 10);
}

int main(int argc, char **argv) {
  if (argc != 2 || argv[1][0] != '/') bench_fail("usage", "load /path/of/libarango.so");
  load("libcurl.so.4");
  load("libjansson.so.4");
  load("libcrypto.so.3");
  /* The first use of a clock or a function brings pages of its own: they are not the library's. */
  resident_kilobytes();
  bench_microseconds();

  long before = resident_kilobytes();
  double start = bench_microseconds();
  load(argv[1]);
  double milliseconds = (bench_microseconds() - start) / 1e3;
  long after = resident_kilobytes();
  printf("%.3f %ld\n", milliseconds, after - before);
  return 0;
}
