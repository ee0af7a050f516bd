/* A port with a full backlog: connections to it are neither accepted nor refused. */
#ifndef UNRESPONSIVE_PORT_H
#define UNRESPONSIVE_PORT_H

#include <stddef.h>

struct unresponsive_port {
  char url[64];
  int listener;
  size_t count;
  int waiting[8];
};

struct unresponsive_port unresponsive_port_open(void);
void unresponsive_port_close(struct unresponsive_port *port);

#endif
