#include "waiting.h"

#include "check.h"

#include <poll.h>
#include <time.h>

double now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

void pause_ms(long ms) {
  struct timespec pause = {ms / 1000, ms % 1000 * 1000000};
  nanosleep(&pause, NULL);
}

bool is_readable(int descriptor, int timeout_ms) {
  struct pollfd entry = {.fd = descriptor, .events = POLLIN};
  return poll(&entry, 1, timeout_ms) == 1 && (entry.revents & POLLIN) != 0;
}

void go_on_waiting(double started, const char *condition, const char *file, int line) {
  if (now_ms() - started > PATIENCE_MS) {
    print_error("not within %d ms: %s\n", PATIENCE_MS, condition);
    _fail(file, line);
  }
  pause_ms(1);
}

void run_with_longer_times(int ms, bool (*course)(void *context, int ms), void *context,
                           const char *name, const char *file, int line) {
  for (int scale = 1; scale <= 64; scale *= 4) {
    if (course(context, scale * ms)) return;
  }
  print_error("too late, however long the times: %s\n", name);
  _fail(file, line);
}

void run_again_and_again(bool (*course)(void *context), void *context, const char *name,
                         const char *file, int line) {
  for (int i = 0; i < 100; i++) {
    if (course(context)) return;
  }
  print_error("too late each time: %s\n", name);
  _fail(file, line);
}
