/* The memory of this process. */
#ifndef BENCH_MEMORY_H
#define BENCH_MEMORY_H

#include "loop.h"

#include <fcntl.h>
#include <unistd.h>

/* The kB of a line of /proc/self/status, "VmRSS:" or "VmHWM:". Read without stdio, whose buffers
 * would count. */
static inline long bench_kilobytes(const char *name) {
  static char text[8192];
  int file = open("/proc/self/status", O_RDONLY);
  if (file < 0) bench_fail("/proc/self/status", strerror(errno));
  ssize_t size = read(file, text, sizeof text - 1);
  close(file);
  text[size > 0 ? size : 0] = '\0';
  const char *line = strstr(text, name);
  if (!line) bench_fail("/proc/self/status", "lacks a line");
  return strtol(line + strlen(name), NULL, 10);
}

#endif
