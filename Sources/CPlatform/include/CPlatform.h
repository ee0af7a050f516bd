/* What the library needs of the C library, named: an Embedded Swift build has no Glibc module. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* open is variadic, and Swift imports no variadics. */
static inline int arango_open_null(void) {
  return open("/dev/null", O_RDWR | O_CLOEXEC);
}

static inline int arango_open_for_reading(const char *path) {
  /* O_NONBLOCK: opening a FIFO without a writer does not wait. */
  return open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
}

/* Swift does not import the macros. */
static inline bool arango_is_regular_file(const struct stat *status) {
  return S_ISREG(status->st_mode);
}

static inline bool arango_others_may_write(const struct stat *status) {
  return (status->st_mode & S_IWOTH) != 0;
}

/* Lets pthread_cancel end the calling thread, or not; `before` may be NULL. Swift does not import the
 * constants. */
static inline void arango_set_cancellable(int state, int *before) {
  int old;
  pthread_setcancelstate(state, &old);
  if (before) *before = old;
}
_Static_assert(PTHREAD_CANCEL_ENABLE == 0 && PTHREAD_CANCEL_DISABLE == 1, "as Swift has them");

/* The name lies behind a struct's end, where Swift does not look. */
static inline const char *arango_entry_name(const struct dirent *entry) {
  return entry->d_name;
}

/* errno is a macro. */
static inline int arango_errno(void) {
  return errno;
}

/* Puts what is behind `other` behind `number`; fcntl is variadic too. */
static inline void arango_replace(int number, int other) {
  if (dup2(other, number) == number) fcntl(number, F_SETFD, FD_CLOEXEC);
}

/* Calls the first function before each fork() of the process, the others after it. */
int arango_at_fork(void (*before)(void), void (*in_parent)(void), void (*in_child)(void));

/* Seeds the hash tables of the jansson inside the library, before it is used. */
void arango_seed_jansson(uint32_t seed);
