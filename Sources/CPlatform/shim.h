/* What the library needs of the C library, named: an Embedded Swift build has no Glibc module. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* open is variadic, and Swift imports no variadics. */
static inline int arango_open_null(void) {
  return open("/dev/null", O_RDWR | O_CLOEXEC);
}
