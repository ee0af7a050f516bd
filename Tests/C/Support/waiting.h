/* Time, waiting until something is so, and tests of times on a machine that may be busy. */
#ifndef WAITING_H
#define WAITING_H

#include <stdbool.h>

/* The limit for what must happen without waiting. Where a test compares with it, a library that
 * waits for the wrong thing waits for 20 s at least. */
#ifndef AT_ONCE_MS
#define AT_ONCE_MS 10000
#endif

/* Longer than anything that is waited for takes on a busy machine: reached only by what hangs. */
enum { PATIENCE_MS = 300000 };

/* Waits until the condition holds, which is looked at again and again. */
#define await(condition)                                                        \
  do {                                                                          \
    double started_ = now_ms();                                                 \
    while (!(condition)) go_on_waiting(started_, #condition, __FILE__, __LINE__); \
  } while (0)

/* Runs a course of events whose times are multiples of ms, and with longer ones as long as it
 * returns false, which means too late. A busy machine is too late for the short ones; a library at
 * fault, for all. What has nothing to do with time is asserted in the course. */
#define given_time(ms, course, context) \
  run_with_longer_times((ms), (course), (context), #course, __FILE__, __LINE__)

/* Runs a course of events whose times cannot be chosen, again as long as it returns false. */
#define undisturbed(course, context) \
  run_again_and_again((course), (context), #course, __FILE__, __LINE__)

/* Milliseconds of a clock that is never set. */
double now_ms(void);

void pause_ms(long ms);

/* True if a descriptor is readable, or becomes so within timeout_ms. */
bool is_readable(int descriptor, int timeout_ms);

/* A short pause; the test fails if it has been patient for long enough. */
void go_on_waiting(double started, const char *condition, const char *file, int line);

void run_with_longer_times(int ms, bool (*course)(void *context, int ms), void *context,
                           const char *name, const char *file, int line);
void run_again_and_again(bool (*course)(void *context), void *context, const char *name,
                         const char *file, int line);

#endif
