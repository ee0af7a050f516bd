/* The cost of loading the library into a process that has loaded libssl, libcrypto and zlib: prints
 * the milliseconds of its dlopen and the kB by which resident memory has grown.
 * usage: load /path/of/libarango.so */
#include "memory.h"

#include <dlfcn.h>

static void load(const char *library) {
  if (!dlopen(library, RTLD_NOW | RTLD_LOCAL)) bench_fail("load", dlerror());
}

int main(int argc, char **argv) {
  if (argc != 2 || argv[1][0] != '/') bench_fail("usage", "load /path/of/libarango.so");
  load("libssl.so.3");
  load("libcrypto.so.3");
  load("libz.so.1");
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
