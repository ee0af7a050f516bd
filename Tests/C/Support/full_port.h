/* A host that takes no connection: it neither accepts nor refuses, since as many wait to be
 * accepted as may wait. */
#ifndef FULL_PORT_H
#define FULL_PORT_H

#include <stddef.h>

struct full_port {
  char url[64];
  int listener;
  size_t count;
  int waiting[8];
};

struct full_port full_port_open(void);
void full_port_close(struct full_port *port);

#endif
