/* A host that takes no connection: it neither accepts nor refuses, since as many wait to be
 * accepted as may wait. */
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
