/* Bytes in memory that grows. */
#ifndef BYTES_H
#define BYTES_H

#include <stddef.h>

struct bytes {
  unsigned char *data;
  size_t size;
  size_t capacity;
};

void bytes_add(struct bytes *bytes, const void *data, size_t size);
void bytes_add_text(struct bytes *bytes, const char *text);
__attribute__((format(printf, 2, 3))) void bytes_print(struct bytes *bytes, const char *format, ...);

/* Inserts a byte before a position. */
void bytes_insert(struct bytes *bytes, size_t position, unsigned char byte);
void bytes_remove(struct bytes *bytes, size_t position);
void bytes_free(struct bytes *bytes);

#endif
