#include "http_calls.h"

#include "check.h"
#include "waiting.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

struct step next_step(arango_exchange *exchange, const char *name) {
  struct step step = {.result = ok(arango_exchange_next(exchange))};
  step.object = json_loads(arango_result_json(step.result, NULL), JSON_ALLOW_NUL, NULL);
  assert_int_equal(json_object_size(step.object), 1);
  step.name = json_object_iter_key(json_object_iter(step.object));
  step.value = json_object_get(step.object, step.name);
  if (name != NULL && strcmp(step.name, name) != 0) {
    fail_msg("wanted %s, got %s", name, arango_result_json(step.result, NULL));
  }
  return step;
}

void step_free(struct step *step) {
  json_decref(step->object);
  arango_result_destroy(step->result);
}

bool goes_to(const struct step *send, const char *host) {
  const char *url = text_of(send->value, "url");
  size_t size = strlen(host);
  return strncmp(url, host, size) == 0 && url[size] == '/';
}

/* -1 if it is refused. */
static int connection_to(unsigned port) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int connection = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  assert_int_not_equal(connection, -1);
  if (connect(connection, (struct sockaddr *)&address, sizeof address) == 0) return connection;
  close(connection);
  return -1;
}

static void write_all(FILE *stream, const void *bytes, size_t size) {
  assert_int_equal(fwrite(bytes, 1, size, stream), size);
}

static void write_request(FILE *stream, const struct step *send, const char *path) {
  size_t size = 0;
  const void *body = arango_result_body(send->result, &size);
  fprintf(stream, "%s %s HTTP/1.1\r\nHost: of the test\r\nConnection: close\r\n",
          text_of(send->value, "method"), path);
  const char *name;
  json_t *value;
  json_object_foreach(json_object_get(send->value, "headers"), name, value) {
    fprintf(stream, "%s: %s\r\n", name, json_string_value(value));
  }
  fprintf(stream, "Content-Length: %zu\r\n\r\n", size);
  if (size > 0) write_all(stream, body, size);
  assert_int_equal(fflush(stream), 0);
}

/* Reads until the server closes the connection. */
static void read_reply(FILE *stream, struct reply *reply) {
  char line[4096];
  json_t *headers = json_object();
  assert_non_null(fgets(line, sizeof line, stream));
  assert_int_equal(sscanf(line, "HTTP/1.1 %d", &reply->status), 1);
  while (fgets(line, sizeof line, stream) != NULL && strcmp(line, "\r\n") != 0) {
    line[strcspn(line, "\r\n")] = '\0';
    char *colon = strchr(line, ':');
    assert_non_null(colon);
    *colon = '\0';
    json_object_set_new(headers, line, json_string(colon + 1 + strspn(colon + 1, " ")));
  }
  reply->headers = json_dumps(headers, 0);
  json_decref(headers);
  size_t capacity = 0;
  size_t more;
  do {
    capacity += 65536;
    reply->body = realloc(reply->body, capacity);
    assert_non_null(reply->body);
    more = fread(reply->body + reply->size, 1, capacity - reply->size, stream);
    reply->size += more;
  } while (more > 0);
}

bool send_step(const struct step *send, struct reply *reply) {
  unsigned port = 0;
  const char *url = text_of(send->value, "url");
  assert_int_equal(sscanf(url, "http://127.0.0.1:%u", &port), 1);
  int connection = connection_to(port);
  if (connection < 0) return false;
  FILE *stream = fdopen(connection, "r+");
  assert_non_null(stream);
  *reply = (struct reply){0};
  write_request(stream, send, strchr(url + strlen("http://"), '/'));
  read_reply(stream, reply);
  fclose(stream);
  return true;
}

void reply_free(struct reply *reply) {
  free(reply->headers);
  free(reply->body);
}

static void report_response(arango_exchange *exchange, const struct step *send) {
  struct reply reply;
  if (!send_step(send, &reply)) {
    expect_json(arango_exchange_failed(exchange, "refused"), "null");
    return;
  }
  expect_json(arango_exchange_reply(exchange, reply.status, reply.headers, reply.body, reply.size),
              "null");
  reply_free(&reply);
}

void send_and_report(arango_exchange *exchange) {
  struct step send = next_step(exchange, "send");
  report_response(exchange, &send);
  step_free(&send);
}

arango_result *run_exchange(arango_exchange *exchange) {
  double started = now_ms();
  for (;;) {
    struct step step = next_step(exchange, NULL);
    bool is_done = strcmp(step.name, "done") == 0;
    if (strcmp(step.name, "send") == 0) {
      report_response(exchange, &step);
    } else if (!is_done) {
      assert_string_equal(step.name, "wait");
      pause_ms((long)json_integer_value(json_object_get(step.value, "ms")));
    } else {
      assert_true(json_is_true(step.value));
    }
    step_free(&step);
    if (is_done) return arango_exchange_result(exchange);
    assert_true(now_ms() - started < PATIENCE_MS);
  }
}
