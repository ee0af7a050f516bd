#include "unresponsive_port.h"

#include "check.h"

#include <arpa/inet.h>
#include <poll.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

struct unresponsive_port unresponsive_port_open(void) {
  struct unresponsive_port port;
  struct sockaddr_in address = {.sin_family = AF_INET};
  socklen_t size = sizeof address;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  port.listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  assert_int_equal(bind(port.listener, (struct sockaddr *)&address, size), 0);
  assert_int_equal(listen(port.listener, 0), 0);
  assert_int_equal(getsockname(port.listener, (struct sockaddr *)&address, &size), 0);
  snprintf(port.url, sizeof port.url, "http://127.0.0.1:%u", ntohs(address.sin_port));
  /* the backlog holds one connection more than listen() was given */
  port.waiting[0] = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  assert_int_equal(connect(port.waiting[0], (struct sockaddr *)&address, size), 0);
  bool is_full = false;
  for (port.count = 1; !is_full && port.count < ROWS(port.waiting); port.count++) {
    struct pollfd last = {.events = POLLOUT};
    last.fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    connect(last.fd, (struct sockaddr *)&address, size);
    is_full = poll(&last, 1, 20) == 0;
    port.waiting[port.count] = last.fd;
  }
  assert_true(is_full);
  return port;
}

void unresponsive_port_close(struct unresponsive_port *port) {
  for (size_t i = 0; i < port->count; i++) close(port->waiting[i]);
  close(port->listener);
}
