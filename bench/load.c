/* What loading the library costs a process that already has libcurl, jansson and libcrypto:
 * prints the milliseconds of its dlopen and the kB of memory that are resident since.
 * usage: load /path/of/libarango.so */
#include "memory.h"

#include <dlfcn.h>

static void load(const char *library) {
  if (!dlopen(library, RTLD_NOW | RTLD_LOCAL)) bench_fail("load", dlerror());
}

int main(int argc, char **argv) {
  if (argc != 2 || argv[1][0] != '/') bench_fail("usage", "load /path/of/libarango.so");
  load("libcurl.so.4");
  load("libjansson.so.4");
  load("libcrypto.so.3");
  /* The first use of a clock or a function brings pages of its own: they are not the library's. */
  bench_kilobytes("VmRSS:");
  bench_microseconds();

  long before = bench_kilobytes("VmRSS:");
  double start = bench_microseconds();
  load(argv[1]);
  double milliseconds = (bench_microseconds() - start) / 1e3;
  long after = bench_kilobytes("VmRSS:");
  printf("%.3f %ld\n", milliseconds, after - before);
  return 0;
}
