/* Time, and waiting until something is so. */
#ifndef WAITING_H
#define WAITING_H

#include <stdbool.h>

/* What counts as at once on a busy machine; under a tool that makes everything slow:
 * make check CFLAGS='-g -DAT_ONCE_MS=5000'. */
#ifndef AT_ONCE_MS
#define AT_ONCE_MS 200
#endif

/* Longer than anything that is waited for takes. */
enum { PATIENCE_MS = 10000 };

/* Waits until the condition holds, which is looked at again and again. */
#define await(condition)                                                        \
  do {                                                                          \
    double started_ = now_ms();                                                 \
    while (!(condition)) go_on_waiting(started_, #condition, __FILE__, __LINE__); \
  } while (0)

/* Milliseconds of a clock that is never set. */
double now_ms(void);

void pause_ms(long ms);

/* Whether a descriptor is readable, or becomes so within timeout_ms. */
bool is_readable(int descriptor, int timeout_ms);

/* A short pause; the test fails if it has been patient for long enough. */
void go_on_waiting(double started, const char *condition, const char *file, int line);

#endif
