#include "control.h"

#include "check.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int connected_to(const char *url) {
  unsigned port = 0;
  assert_int_equal(sscanf(url, "http://127.0.0.1:%u", &port), 1);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int connection = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  assert_int_not_equal(connection, -1);
  assert_int_equal(connect(connection, (struct sockaddr *)&address, sizeof address), 0);
  return connection;
}

static void send_all(int connection, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t sent = send(connection, bytes, count, MSG_NOSIGNAL);
    assert_true(sent > 0);
    bytes += sent;
    count -= (size_t)sent;
  }
}

/* Reads until the server closes. The text ends with a NUL that *size does not count. */
static char *receive_all(int connection, size_t *size) {
  size_t capacity = 4096;
  char *bytes = NULL;
  ssize_t received = 0;
  *size = 0;
  do {
    *size += (size_t)received;
    if (bytes == NULL || *size + 1 == capacity) {
      capacity *= 2;
      bytes = realloc(bytes, capacity);
      assert_non_null(bytes);
    }
    received = recv(connection, bytes + *size, capacity - *size - 1, 0);
    assert_true(received >= 0);
  } while (received > 0);
  bytes[*size] = '\0';
  return bytes;
}

json_t *control(const char *url, const char *method, const char *path, const char *body,
                int *status) {
  size_t body_size = body == NULL ? 0 : strlen(body);
  char head[512];
  int head_size = snprintf(head, sizeof head,
                           "%s %s HTTP/1.1\r\nHost: control\r\nConnection: close\r\n"
                           "Content-Length: %zu\r\n\r\n",
                           method, path, body_size);
  assert_in_range(head_size, 1, sizeof head - 1);
  int connection = connected_to(url);
  send_all(connection, head, (size_t)head_size);
  send_all(connection, body, body_size);
  size_t size = 0;
  char *answer = receive_all(connection, &size);
  close(connection);
  assert_int_equal(sscanf(answer, "HTTP/1.1 %d", status), 1);
  char *text = strstr(answer, "\r\n\r\n");
  assert_non_null(text);
  text += 4;
  json_t *json = json_loadb(text, size - (size_t)(text - answer), JSON_ALLOW_NUL, NULL);
  assert_non_null(json);
  free(answer);
  return json;
}
