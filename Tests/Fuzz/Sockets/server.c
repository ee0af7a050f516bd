#include "server.h"

#include <arpa/inet.h>
#include <errno.h>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* More than the clients have connections of each kind. */
#define THREADS_PER_LISTENER 64

struct listener {
  struct server *server;
  int descriptor;
  bool is_unix;
};

struct connection {
  struct server *server;
  int descriptor;
  bool is_unix;
  unsigned char data[64 << 10];
  size_t size;
  /* The call after whose answer the connection must not be used again, if there was one. */
  bool is_spent;
  uint64_t spent_by;
};

struct request {
  uint64_t number;
  bool is_of_call;
  bool is_head;
  size_t body_size;
};

unsigned char request_byte(uint64_t number, size_t position) {
  return (unsigned char)(number * 31 + position * 7 + position / 251);
}

static bool send_all(int descriptor, const unsigned char *data, size_t size) {
  while (size > 0) {
    ssize_t count = send(descriptor, data, size, MSG_NOSIGNAL);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    data += count;
    size -= (size_t)count;
  }
  return true;
}

static bool receive(struct connection *connection) {
  if (connection->size == sizeof connection->data) return false;
  ssize_t count;
  do {
    count = recv(connection->descriptor, connection->data + connection->size,
                 sizeof connection->data - connection->size, 0);
  } while (count < 0 && errno == EINTR);
  if (count <= 0) return false;
  connection->size += (size_t)count;
  return true;
}

static void consume(struct connection *connection, size_t count) {
  memmove(connection->data, connection->data + count, connection->size - count);
  connection->size -= count;
}

/* Reads the head of a request; false if the client closed. */
static bool read_head(struct connection *connection, struct request *request) {
  unsigned char *end;
  do {
    end = memmem(connection->data, connection->size, "\r\n\r\n", 4);
  } while (end == NULL && receive(connection));
  if (end == NULL) return false;
  end[2] = '\0';
  const char *head = (const char *)connection->data;
  const char *path = strstr(head, "/_api/fuzz/");
  const char *length = strstr(head, "Content-Length: ");
  request->is_of_call = path != NULL;
  request->number = path == NULL ? 0 : strtoull(path + strlen("/_api/fuzz/"), NULL, 10);
  request->is_head = strncmp(head, "HEAD ", 5) == 0;
  request->body_size = length == NULL ? 0 : strtoull(length + strlen("Content-Length: "), NULL, 10);
  consume(connection, (size_t)(end - connection->data) + 4);
  return true;
}

/* Reads the rest of the body; false if the client closed. */
static bool read_body(struct connection *connection, const struct request *request) {
  size_t position = 0;
  while (position < request->body_size) {
    if (connection->size == 0 && !receive(connection)) return false;
    size_t left = request->body_size - position;
    size_t count = connection->size < left ? connection->size : left;
    for (size_t i = 0; i < count; i++) {
      if (connection->data[i] == request_byte(request->number, position + i)) continue;
      connection->server->fault(request->number, "the body of the request is another");
      break;
    }
    position += count;
    consume(connection, count);
  }
  return true;
}

/* Reads until the client closes. */
static void drain(struct connection *connection) {
  do {
    connection->size = 0;
  } while (receive(connection));
}

static void pause_for(unsigned microseconds) {
  if (microseconds == 0) return;
  struct timespec time = {0, (long)microseconds * 1000};
  nanosleep(&time, NULL);
}

static bool is_open(const struct connection *connection) {
  struct tcp_info info;
  socklen_t size = sizeof info;
  return getsockopt(connection->descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 &&
         info.tcpi_state != TCP_CLOSE;
}

/* Waits until the client's system has all that was sent. */
static void flush(const struct connection *connection) {
  int left = 0;
  while (!connection->is_unix && ioctl(connection->descriptor, SIOCOUTQ, &left) == 0 && left > 0 &&
         is_open(connection)) {
    pause_for(50);
  }
}

/* Sends an answer; false if the client closed before its end. */
static bool play(struct connection *connection, const struct answer *answer) {
  size_t start = 0;
  for (size_t i = 0; i < answer->piece_count; i++) {
    pause_for(answer->pieces[i].pause_us);
    size_t end = answer->pieces[i].end;
    size_t step = answer->is_byte_by_byte ? 1 : end - start;
    for (; start < end; start += step) {
      if (!send_all(connection->descriptor, answer->text.data + start, step)) return false;
    }
  }
  while (answer->finish == DRIP) {
    pause_for(answer->drip_pause_us);
    const unsigned char *drip = (const unsigned char *)answer->drip;
    if (!send_all(connection->descriptor, drip, strlen(answer->drip))) return false;
  }
  return true;
}

/* Plays the end of the connection; true if it stays open. */
static bool finish(struct connection *connection, const struct answer *answer) {
  struct linger reset = {1, 0};
  switch (answer->finish) {
    case KEEP:
      return true;
    case RESET:
      /* Not before the client's system has the answer: a reset discards what is on its way. */
      flush(connection);
      if (!connection->is_unix) {
        setsockopt(connection->descriptor, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
      }
      return false;
    case HOLD:
      drain(connection);
      return false;
    case CLOSE:
    case DRIP:
      break;
  }
  shutdown(connection->descriptor, SHUT_WR);
  /* A close would be a reset while received bytes are unread. */
  if (answer->is_early) drain(connection);
  return false;
}

/* Answers the library's own requests. */
static bool answer_internal(struct connection *connection, const struct request *request) {
  static const char text[] = "HTTP/1.1 200 OK\r\nContent-Length: 18\r\n\r\n{\"mode\":\"default\"}";
  size_t size = sizeof text - 1 - (request->is_head ? 18 : 0);
  return read_body(connection, request) &&
         send_all(connection->descriptor, (const unsigned char *)text, size);
}

static bool answer_call(struct connection *connection, const struct request *request) {
  struct server *server = connection->server;
  if (request->number - server->first >= server->count) {
    server->fault(request->number, "a request that belongs to no call");
    return false;
  }
  struct record *record = &server->records[request->number - server->first];
  unsigned attempt = atomic_fetch_add(&record->begun, 1);
  struct answer answer;
  make_answer(server->seed, request->number, attempt, server->path_of(request->number), &answer);
  bool goes_on = true;
  if (!answer.is_early) {
    goes_on = read_body(connection, request);
    if (goes_on) atomic_fetch_add(&record->received, 1);
  }
  if (goes_on) {
    connection->is_spent = !answer.is_reusable;
    connection->spent_by = request->number;
    bool is_played = play(connection, &answer);
    if (answer.has_late_bytes) flush(connection);
    if (is_played && answer.is_early && answer.finish != CLOSE) {
      is_played = read_body(connection, request);
      if (is_played) atomic_fetch_add(&record->received, 1);
    }
    atomic_fetch_add(&record->played, 1);
    goes_on = finish(connection, &answer) && is_played;
  } else {
    atomic_fetch_add(&record->played, 1);
  }
  free_answer(&answer);
  return goes_on;
}

static void serve(struct connection *connection) {
  struct request request;
  while (read_head(connection, &request)) {
    if (connection->is_spent) {
      connection->server->fault(connection->spent_by,
                                "another request came on the connection of this answer");
      return;
    }
    bool goes_on = request.is_of_call ? answer_call(connection, &request)
                                      : answer_internal(connection, &request);
    if (!goes_on) return;
  }
}

static void *accept_connections(void *argument) {
  struct listener *listener = argument;
  struct connection *connection = calloc(1, sizeof *connection);
  if (connection == NULL) abort();
  while (true) {
    int descriptor = accept(listener->descriptor, NULL, NULL);
    if (descriptor < 0) continue;
    connection->server = listener->server;
    connection->descriptor = descriptor;
    connection->is_unix = listener->is_unix;
    connection->size = 0;
    connection->is_spent = false;
    int yes = 1;
    if (!listener->is_unix) setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    serve(connection);
    close(descriptor);
  }
  return NULL;
}

static void start_threads(struct server *server, int descriptor, bool is_unix) {
  struct listener *listener = malloc(sizeof *listener);
  if (listener == NULL) abort();
  *listener = (struct listener){server, descriptor, is_unix};
  for (size_t i = 0; i < THREADS_PER_LISTENER; i++) {
    pthread_t thread;
    if (pthread_create(&thread, NULL, accept_connections, listener) != 0) abort();
    pthread_detach(thread);
  }
}

void server_start(struct server *server) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof address;
  int tcp = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (tcp < 0 || bind(tcp, (struct sockaddr *)&address, size) != 0 || listen(tcp, 1024) != 0 ||
      getsockname(tcp, (struct sockaddr *)&address, &size) != 0) {
    perror("port");
    exit(2);
  }
  server->port = ntohs(address.sin_port);
  struct sockaddr_un file = {.sun_family = AF_UNIX};
  snprintf(server->socket_path, sizeof server->socket_path, "/tmp/arango-fuzz-%d.sock", (int)getpid());
  memcpy(file.sun_path, server->socket_path, sizeof file.sun_path);
  unlink(server->socket_path);
  int local = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (local < 0 || bind(local, (struct sockaddr *)&file, sizeof file) != 0 || listen(local, 1024) != 0) {
    perror(server->socket_path);
    exit(2);
  }
  start_threads(server, tcp, false);
  start_threads(server, local, true);
}
