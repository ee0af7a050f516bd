/* A server that plays the answers of answers.h on a port of 127.0.0.1 and on a Unix socket. */
#ifndef SERVER_H
#define SERVER_H

#include "answers.h"

#include <stdatomic.h>

/* The attempts of a call that the server saw. */
struct record {
  /* Their number, and the number of those whose request was received completely. */
  atomic_uint begun;
  atomic_uint received;
  /* The number of those whose answer was played to its end. */
  atomic_uint played;
};

struct server {
  uint64_t seed;
  /* The calls have the numbers from first. */
  uint64_t first;
  uint64_t count;
  struct record *records;
  /* The path of a call's number. */
  struct path (*path_of)(uint64_t number);
  /* Reports what must not happen. */
  void (*fault)(uint64_t number, const char *words);
  int listeners[2];
  uint16_t port;
  char socket_path[108];
};

/* Opens both sockets and starts the threads, which run until the process ends. */
void server_start(struct server *server);

/* The body of the request of a call: byte by byte. */
unsigned char request_byte(uint64_t number, size_t position);

#endif
