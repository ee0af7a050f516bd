/* The content of a file. */
#ifndef BENCH_FILE_H
#define BENCH_FILE_H

#include "loop.h"

typedef struct bench_content {
  char *bytes;
  size_t size;
} bench_content;

/* Returns the content of a file, with a NUL behind it, and no bytes for the name "-". */
static inline bench_content bench_read(const char *name) {
  bench_content content = {NULL, 0};
  if (!strcmp(name, "-")) return content;
  FILE *file = fopen(name, "rb");
  if (!file || fseek(file, 0, SEEK_END)) bench_fail(name, strerror(errno));
  long size = ftell(file);
  if (size < 0 || !(content.bytes = malloc((size_t)size + 1))) bench_fail(name, "cannot be read");
  rewind(file);
  content.size = fread(content.bytes, 1, (size_t)size, file);
  if (content.size != (size_t)size || fclose(file)) bench_fail(name, "cannot be read");
  content.bytes[size] = '\0';
  return content;
}

#endif
