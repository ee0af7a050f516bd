/* What the library needs of the C library, named: an Embedded Swift build has no Glibc module. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

/* open is variadic, and Swift imports no variadics. */
static inline int arango_open_null(void) {
  return open("/dev/null", O_RDWR | O_CLOEXEC);
}

/* What waits to be read from a socket, left there. */
enum arango_peek { ARANGO_PEEK_NOTHING, ARANGO_PEEK_BYTES, ARANGO_PEEK_CLOSED };

static inline enum arango_peek arango_socket_peek(int descriptor) {
  char byte;
  ssize_t size;
  do {
    size = recv(descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
  } while (size < 0 && errno == EINTR);
  if (size > 0) return ARANGO_PEEK_BYTES;
  if (size < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return ARANGO_PEEK_NOTHING;
  return ARANGO_PEEK_CLOSED;
}
