#include "bytes.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void bytes_add(struct bytes *bytes, const void *data, size_t size) {
  if (bytes->data == NULL || bytes->size + size > bytes->capacity) {
    bytes->capacity = 2 * (bytes->size + size) + 64;
    bytes->data = realloc(bytes->data, bytes->capacity);
    if (bytes->data == NULL) abort();
  }
  if (size > 0) memcpy(bytes->data + bytes->size, data, size);
  bytes->size += size;
}

void bytes_add_text(struct bytes *bytes, const char *text) {
  bytes_add(bytes, text, strlen(text));
}

void bytes_print(struct bytes *bytes, const char *format, ...) {
  char text[1024];
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  if (length < 0 || (size_t)length >= sizeof text) abort();
  bytes_add(bytes, text, (size_t)length);
}

void bytes_insert(struct bytes *bytes, size_t position, unsigned char byte) {
  bytes_add(bytes, &byte, 1);
  memmove(bytes->data + position + 1, bytes->data + position, bytes->size - 1 - position);
  bytes->data[position] = byte;
}

void bytes_remove(struct bytes *bytes, size_t position) {
  memmove(bytes->data + position, bytes->data + position + 1, bytes->size - 1 - position);
  bytes->size--;
}

void bytes_free(struct bytes *bytes) {
  free(bytes->data);
  *bytes = (struct bytes){NULL, 0, 0};
}
