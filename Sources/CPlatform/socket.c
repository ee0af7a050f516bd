/* Stream sockets. Errors are returned as negative error numbers. */
#include "CPlatform.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <sys/un.h>

static void set(int socket, int level, int option, int value) {
  setsockopt(socket, level, option, &value, sizeof value);
}

int arango_socket_open(const struct arango_address *address) {
  int number = arango_move_up(
      socket(address->any.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
  if (number < 0) return -errno;
  set(number, SOL_SOCKET, SO_KEEPALIVE, 1);
  if (address->any.ss_family != AF_UNIX) {
    set(number, IPPROTO_TCP, TCP_NODELAY, 1);
    set(number, IPPROTO_TCP, TCP_KEEPIDLE, 60);
    set(number, IPPROTO_TCP, TCP_KEEPINTVL, 60);
  }
  return number;
}

int arango_socket_connect(int socket, const struct arango_address *address) {
  int result;
  do {
    result = connect(socket, (const struct sockaddr *)&address->any, address->size);
  } while (result < 0 && errno == EINTR);
  return result == 0 || errno == EISCONN ? 0 : -errno;
}

ssize_t arango_socket_send(int socket, const struct iovec *pieces, size_t count) {
  struct msghdr message = {.msg_iov = (struct iovec *)pieces, .msg_iovlen = count};
  ssize_t sent;
  do {
    sent = sendmsg(socket, &message, MSG_NOSIGNAL);
  } while (sent < 0 && errno == EINTR);
  return sent < 0 ? -errno : sent;
}

ssize_t arango_socket_receive(int socket, void *buffer, size_t size) {
  ssize_t received;
  do {
    received = recv(socket, buffer, size, 0);
  } while (received < 0 && errno == EINTR);
  return received < 0 ? -errno : received;
}

ssize_t arango_socket_peek(int socket) {
  char byte;
  ssize_t seen;
  do {
    seen = recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
  } while (seen < 0 && errno == EINTR);
  return seen < 0 ? -errno : seen;
}

int arango_address_numeric(const char *host, uint16_t port, struct arango_address *address) {
  struct sockaddr_in version4 = {.sin_family = AF_INET, .sin_port = htons(port)};
  struct sockaddr_in6 version6 = {.sin6_family = AF_INET6, .sin6_port = htons(port)};
  memset(address, 0, sizeof *address);
  if (inet_pton(AF_INET, host, &version4.sin_addr) == 1) {
    memcpy(&address->any, &version4, address->size = sizeof version4);
    return 1;
  }
  if (inet_pton(AF_INET6, host, &version6.sin6_addr) == 1) {
    memcpy(&address->any, &version6, address->size = sizeof version6);
    return 1;
  }
  return 0;
}

int arango_address_of_path(const char *path, struct arango_address *address) {
  struct sockaddr_un local = {.sun_family = AF_UNIX};
  size_t length = strlen(path);
  if (length >= sizeof local.sun_path) return 0;
  memcpy(local.sun_path, path, length + 1);
  memset(address, 0, sizeof *address);
  memcpy(&address->any, &local, sizeof local);
  address->size = sizeof local;
  return 1;
}

int arango_resolve(const char *host, const char *port, struct arango_address *addresses, int max_count) {
  struct addrinfo hints = {.ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICSERV};
  struct addrinfo *found = NULL;
  int count = 0;
  if (getaddrinfo(host, port, &hints, &found) != 0) return 0;
  for (struct addrinfo *next = found; next != NULL && count < max_count; next = next->ai_next) {
    if (next->ai_addrlen > sizeof addresses->any) continue;
    memset(&addresses[count], 0, sizeof addresses[count]);
    memcpy(&addresses[count].any, next->ai_addr, next->ai_addrlen);
    addresses[count++].size = next->ai_addrlen;
  }
  freeaddrinfo(found);
  return count;
}

void arango_address_text(const struct arango_address *address, char *text, size_t size) {
  char host[INET6_ADDRSTRLEN + 32], port[16];
  if (address->any.ss_family == AF_UNIX) {
    snprintf(text, size, "%s", ((const struct sockaddr_un *)&address->any)->sun_path);
  } else if (getnameinfo((const struct sockaddr *)&address->any, address->size, host, sizeof host, port,
                         sizeof port, NI_NUMERICHOST | NI_NUMERICSERV) != 0) {
    snprintf(text, size, "?");
  } else {
    snprintf(text, size, address->any.ss_family == AF_INET6 ? "[%s]:%s" : "%s:%s", host, port);
  }
}

int arango_address_bytes(const struct arango_address *address, unsigned char bytes[16]) {
  if (address->any.ss_family == AF_INET) {
    memcpy(bytes, &((const struct sockaddr_in *)&address->any)->sin_addr, 4);
    return 4;
  }
  if (address->any.ss_family != AF_INET6) return 0;
  memcpy(bytes, &((const struct sockaddr_in6 *)&address->any)->sin6_addr, 16);
  return 16;
}

const char *arango_error_description(int number) {
#ifdef __GLIBC__
  const char *description = strerrordesc_np(number); /* in English in every locale */
  return description != NULL ? description : "unknown error";
#else
  return strerror(number);
#endif
}
