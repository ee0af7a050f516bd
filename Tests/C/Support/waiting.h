/* Clocks, waiting for conditions, and tests of durations that tolerate a busy machine. */
#ifndef WAITING_H
#define WAITING_H

#include <stdbool.h>

/* The limit for operations that must not wait. A library that waits by mistake waits at least 20
 * s in the tests that use it. */
#ifndef AT_ONCE_MS
#define AT_ONCE_MS 10000
#endif

/* The limit for waiting. Only a hanging library or server reaches it. */
enum { PATIENCE_MS = 300000 };

/* Polls until the condition holds. */
#define await(condition)                                                        \
  do {                                                                          \
    double started_ = now_ms();                                                 \
    while (!(condition)) go_on_waiting(started_, #condition, __FILE__, __LINE__); \
  } while (0)

/* Runs a function whose durations are multiples of ms, and repeats it with longer ones while it
 * returns false (too late). A busy machine misses only short durations. The function asserts
 * what does not depend on time. */
#define given_time(ms, course, context) \
  run_with_longer_times((ms), (course), (context), #course, __FILE__, __LINE__)

/* Runs a function whose durations are fixed, and repeats it while it returns false. */
#define undisturbed(course, context) \
  run_again_and_again((course), (context), #course, __FILE__, __LINE__)

/* Milliseconds of the monotonic clock. */
double now_ms(void);

void pause_ms(long ms);

/* True if a descriptor is readable, or becomes so within timeout_ms. */
bool is_readable(int descriptor, int timeout_ms);

/* Pauses briefly. Fails if PATIENCE_MS are over since started. */
void go_on_waiting(double started, const char *condition, const char *file, int line);

void run_with_longer_times(int ms, bool (*course)(void *context, int ms), void *context,
                           const char *name, const char *file, int line);
void run_again_and_again(bool (*course)(void *context), void *context, const char *name,
                         const char *file, int line);

#endif
