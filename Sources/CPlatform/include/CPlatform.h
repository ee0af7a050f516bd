/* What the library needs of the C library, named: an Embedded Swift build has no Glibc module. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
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

/* Moves a new descriptor above the numbers of the standard streams. A program that has closed those writes
 * its log into whatever takes their place, or puts something else there. */
static inline int arango_move_up(int number) {
  if (number < 0 || number > 2) return number;
  int above = fcntl(number, F_DUPFD_CLOEXEC, 3);
  int failure = errno;
  close(number);
  errno = failure;
  return above;
}

/* errno is a macro. */
static inline int arango_errno(void) {
  return errno;
}

static inline void arango_set_errno(int number) {
  errno = number;
}

/* Puts what is behind `other` behind `number`; fcntl is variadic too. */
static inline void arango_replace(int number, int other) {
  if (dup2(other, number) == number) fcntl(number, F_SETFD, FD_CLOEXEC);
}

/* Calls the first function before each fork() of the process, the others after it. */
int arango_at_fork(void (*before)(void), void (*in_parent)(void), void (*in_child)(void));

/* Seeds the hash tables of the jansson inside the library, before it is used. */
void arango_seed_jansson(uint32_t seed);

/* An address of a socket. */
struct arango_address {
  struct sockaddr_storage any;
  socklen_t size;
};

/* Opens a socket that neither blocks nor is inherited, above the standard streams. Returns its number. */
int arango_socket_open(const struct arango_address *address);

/* Begins or continues to connect: 0 once it is connected, -EINPROGRESS or -EALREADY while it is not. */
int arango_socket_connect(int socket, const struct arango_address *address);

/* Sends bytes without SIGPIPE; returns the number that the system took. */
ssize_t arango_socket_send(int socket, const struct iovec *pieces, size_t count);

/* Receives bytes; 0 at the end of the stream. */
ssize_t arango_socket_receive(int socket, void *buffer, size_t size);

/* 1 if there are bytes, which are left there; 0 at the end of the stream; -EAGAIN if it is quiet. */
ssize_t arango_socket_peek(int socket);

/* The address that a numeric host and port stand for; false if the host is a name. */
int arango_address_numeric(const char *host, uint16_t port, struct arango_address *address);

/* The address of a Unix socket; false if the path is too long. */
int arango_address_of_path(const char *path, struct arango_address *address);

/* Looks the addresses of a name up, which may take long; returns how many there are. */
int arango_resolve(const char *host, const char *port, struct arango_address *addresses, int max_count);

/* "127.0.0.1:8529", "[::1]:8529" or a path. */
void arango_address_text(const struct arango_address *address, char *text, size_t size);

/* What the number of an error means, in English. */
const char *arango_error_description(int number);

/* The 4 or 16 bytes of an address, and how many they are; 0 of a Unix socket. */
int arango_address_bytes(const struct arango_address *address, unsigned char bytes[16]);
