/* The parts of the C library that the library uses. An Embedded Swift build has no Glibc module. */
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

/* Swift does not import variadic functions such as open. */
static inline int arango_open_for_reading(const char *path) {
  /* O_NONBLOCK: opening a FIFO without a writer does not block. */
  return open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
}

/* Swift does not import the macros. */
static inline bool arango_is_regular_file(const struct stat *status) {
  return S_ISREG(status->st_mode);
}

static inline bool arango_others_may_write(const struct stat *status) {
  return (status->st_mode & S_IWOTH) != 0;
}

/* Sets the cancellation state of the calling thread to 0 (enabled) or 1 (disabled). Stores the old state in
 * `before`, which may be NULL. Swift does not import the constants. */
static inline void arango_set_cancellable(int state, int *before) {
  int old;
  pthread_setcancelstate(state, &old);
  if (before) *before = old;
}
_Static_assert(PTHREAD_CANCEL_ENABLE == 0 && PTHREAD_CANCEL_DISABLE == 1, "as Swift has them");

/* Swift does not import the array of d_name correctly: the name may extend beyond the end of the struct. */
static inline const char *arango_entry_name(const struct dirent *entry) {
  return entry->d_name;
}

/* Moves a new descriptor above the numbers of the standard streams. A program that has closed its standard
 * streams may still write to them, or replace them. */
static inline int arango_move_up(int number) {
  if (number < 0 || number > 2) return number;
  int above = fcntl(number, F_DUPFD_CLOEXEC, 3);
  int failure = errno;
  close(number);
  errno = failure;
  return above;
}

/* Swift does not import errno, which is a macro. */
static inline int arango_errno(void) {
  return errno;
}

static inline void arango_set_errno(int number) {
  errno = number;
}

/* Makes `number` a duplicate of `other`. */
static inline void arango_replace(int number, int other) {
  if (dup2(other, number) == number) fcntl(number, F_SETFD, FD_CLOEXEC);
}

/* Marks a descriptor as the library's own: a forked child closes it. */
void arango_own_descriptor(int number);

/* Removes the mark, before the descriptor is closed. */
void arango_disown_descriptor(int number);

/* Closes all marked descriptors. Called in a forked child. */
void arango_close_owned_descriptors(void);

/* Registers functions that are called before each fork() and after it in the parent and the child. */
int arango_at_fork(void (*before)(void), void (*in_parent)(void), void (*in_child)(void));

/* Seeds the hash tables of the copy of jansson inside the library. Called before it is used. */
void arango_seed_jansson(uint32_t seed);

/* An address of a socket. */
struct arango_address {
  struct sockaddr_storage any;
  socklen_t size;
};

/* Opens a socket that is non-blocking and closed on exec, above the standard streams. Returns its number. */
int arango_socket_open(const struct arango_address *address);

/* Begins or continues to connect. Returns 0 once the socket is connected, -EINPROGRESS or -EALREADY while it
 * is not. */
int arango_socket_connect(int socket, const struct arango_address *address);

/* Sends bytes without SIGPIPE. Returns the number that the system accepted. */
ssize_t arango_socket_send(int socket, const struct iovec *pieces, size_t count);

/* Receives bytes. Returns their number; 0 at the end of the stream. */
ssize_t arango_socket_receive(int socket, void *buffer, size_t size);

/* Looks for bytes without taking them. Returns 1 if there are any, 0 at the end of the stream, -EAGAIN if
 * nothing has arrived. */
ssize_t arango_socket_peek(int socket);

/* Stores the address of a numeric host and a port. Returns 0 if the host is a name. */
int arango_address_numeric(const char *host, uint16_t port, struct arango_address *address);

/* Stores the address of a Unix socket. Returns 0 if the path is too long. */
int arango_address_of_path(const char *path, struct arango_address *address);

/* Resolves a name, which may block for a long time. Returns the number of addresses. */
int arango_resolve(const char *host, const char *port, struct arango_address *addresses, int max_count);

/* Stores the text of an address: "127.0.0.1:8529", "[::1]:8529" or a path. */
void arango_address_text(const struct arango_address *address, char *text, size_t size);

/* Returns the description of an error number, in English. */
const char *arango_error_description(int number);

/* Stores the 4 or 16 bytes of an address. Returns their number; 0 for a Unix socket. */
int arango_address_bytes(const struct arango_address *address, unsigned char bytes[16]);
