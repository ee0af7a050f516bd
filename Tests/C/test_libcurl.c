/* Responses read by the library and by libcurl: recorded ones, mutations of them, and
 * handwritten ones. Both read the same status and body, or both fail. A table lists intended
 * differences. */
#include "check.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <dirent.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>

#define FIXTURES "../../../shared/arangodb/fixtures"
#define MUTATIONS_OF_EACH 6
#define BYTES(text) (text), sizeof(text) - 1
#define HEAD "HTTP/1.1 200 OK\r\n"
#define CHUNKED HEAD "Transfer-Encoding: chunked\r\n\r\n"

/* Responses that only one of both accepts: words of the other's message, and an example. */
static const struct difference {
  bool is_libcurl_stricter;
  /* True if the accepting side reads an empty body. */
  bool is_empty;
  const char *words;
  const char *reason;
  const char *example;
  size_t size;
} differences[] = {
    {false, false, "a header line is folded",
     "RFC 9112, 5.2: obsolete, and intermediaries read it differently",
     BYTES(HEAD "x: a\r\n b\r\nContent-Length: 2\r\n\r\n{}")},
    {false, false, "two Content-Length headers", "RFC 9112, 6.3: where the response ends is not certain",
     BYTES(HEAD "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}")},
    {false, false, "both Content-Length and Transfer-Encoding", "RFC 9112, 6.3: may be response splitting",
     BYTES(HEAD "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n")},
    {false, false, "a header value has a control character", "RFC 9110, 5.5: dangerous",
     BYTES(HEAD "x: a\x01\r\nContent-Length: 2\r\n\r\n{}")},
    {false, false, "a header line has no valid name",
     "RFC 9112, 5.1: a damaged name may be that of the length",
     BYTES(HEAD "Content Length: 5\r\nContent-Length: 2\r\n\r\n{}")},
    {false, false, "the status line has a control character", "RFC 9112, 4: not allowed",
     BYTES("HTTP/1.1 200 O\x01K\r\nContent-Length: 2\r\n\r\n{}")},
    {false, false, "the status is not a number from 100 to 999", "RFC 9112, 4: three digits and a blank",
     BYTES("HTTP/1.1 200x\r\nContent-Length: 2\r\n\r\n{}")},
    {false, false, "the response does not begin with HTTP/1",
     "RFC 9112, 2.3: libcurl looks for HTTP/ and digits",
     BYTES("HTTP/ .1 200 OK\r\nContent-Length: 2\r\n\r\n{}")},
    {false, false, "Content-Length is not a number", "RFC 9110, 8.6: digits; libcurl reads those in front",
     BYTES(HEAD "Content-Length: 2x\r\n\r\n{}")},
    {false, false, "a chunk size is not a hexadecimal number",
     "RFC 9112, 7.1: libcurl reads the digits in front",
     BYTES(CHUNKED "2x\r\n{}\r\n0\r\n\r\n")},
    {false, false, "the compressed body ends early", "libcurl 7.88 returns the part that was inflated",
     BYTES(HEAD "Content-Encoding: gzip\r\n\r\n"
           "\037\213\010\000\000\000\000\000\002\003\253VJT\2622\254\005")},
    {false, true, "the response ended early",
     "libcurl takes the end of the connection for the end of the head",
     BYTES(HEAD "Content-Type: application/json\r\n")},
    {true, false, "Unsupported protocol", "RFC 9110, 2.5: a higher minor version is read as 1.1",
     BYTES("HTTP/1.3 200 OK\r\nContent-Length: 2\r\n\r\n{}")},
};

/* --- the server -------------------------------------------------------------------------------- */

/* Plays one answer to each connection and closes it. */
static struct {
  pthread_mutex_t lock;
  const char *answer;
  size_t size;
  int listener;
  char url[64];
} server = {.lock = PTHREAD_MUTEX_INITIALIZER};

static void play(int descriptor) {
  char request[8192];
  size_t count = 0;
  while (memmem(request, count, "\r\n\r\n", 4) == NULL) {
    ssize_t more = recv(descriptor, request + count, sizeof request - count, 0);
    if (more <= 0) return;
    count += (size_t)more;
  }
  pthread_mutex_lock(&server.lock);
  for (size_t sent = 0; sent < server.size;) {
    ssize_t more = send(descriptor, server.answer + sent, server.size - sent, MSG_NOSIGNAL);
    if (more <= 0) break;
    sent += (size_t)more;
  }
  pthread_mutex_unlock(&server.lock);
  shutdown(descriptor, SHUT_WR);
  while (recv(descriptor, request, sizeof request, 0) > 0) continue;
}

static void *serve(void *unused) {
  (void)unused;
  for (int descriptor; (descriptor = accept(server.listener, NULL, NULL)) >= 0;) {
    play(descriptor);
    close(descriptor);
  }
  return NULL;
}

static int start_server(void **state) {
  (void)state;
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof address;
  pthread_t thread;
  server.listener = socket(AF_INET, SOCK_STREAM, 0);
  assert_int_equal(bind(server.listener, (struct sockaddr *)&address, size), 0);
  assert_int_equal(listen(server.listener, 64), 0);
  assert_int_equal(getsockname(server.listener, (struct sockaddr *)&address, &size), 0);
  snprintf(server.url, sizeof server.url, "http://127.0.0.1:%u", ntohs(address.sin_port));
  assert_int_equal(pthread_create(&thread, NULL, serve, NULL), 0);
  pthread_detach(thread);
  return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK ? 0 : -1;
}

/* --- reading ----------------------------------------------------------------------------------- */

struct outcome {
  /* 0 if no response was read. */
  int status;
  char *body;
  size_t size;
  char message[512];
};

static struct outcome read_by_library(void) {
  struct outcome outcome = {0, NULL, 0, ""};
  arango_client *client = NULL;
  arango_database *database = NULL;
  expect_ok(arango_client_create(server.url, NULL, "{\"max_attempts\": 1}", &client));
  expect_ok(arango_database_create(client, NULL, NULL, "passwd", NULL, &database));
  arango_result *result = arango_request(database, "GET", "/a", NULL, NULL, 0);
  outcome.status = arango_result_http_status(result);
  const void *body = arango_result_body(result, &outcome.size);
  outcome.body = malloc(outcome.size + 1);
  assert_non_null(outcome.body);
  if (outcome.size > 0) memcpy(outcome.body, body, outcome.size);
  snprintf(outcome.message, sizeof outcome.message, "%s", arango_result_message(result));
  arango_result_destroy(result);
  arango_database_destroy(database);
  arango_client_destroy(client);
  return outcome;
}

static size_t keep(char *data, size_t size, size_t count, void *context) {
  struct outcome *outcome = context;
  char *body = realloc(outcome->body, outcome->size + size * count + 1);
  if (body == NULL) return 0;
  outcome->body = body;
  memcpy(body + outcome->size, data, size * count);
  outcome->size += size * count;
  return size * count;
}

static struct outcome read_by_libcurl(void) {
  struct outcome outcome = {0, NULL, 0, ""};
  CURL *curl = curl_easy_init();
  assert_non_null(curl);
  curl_easy_setopt(curl, CURLOPT_URL, server.url);
  curl_easy_setopt(curl, CURLOPT_PROXY, "");
  curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
  curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &outcome);
  CURLcode code = curl_easy_perform(curl);
  long status = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
  if (code == CURLE_OK) outcome.status = (int)status;
  snprintf(outcome.message, sizeof outcome.message, "%s", curl_easy_strerror(code));
  curl_easy_cleanup(curl);
  return outcome;
}

static void print_answer(const char *answer, size_t size) {
  for (size_t i = 0; i < size && i < 1500; i++) {
    unsigned char byte = (unsigned char)answer[i];
    if (byte == '\n') {
      print_error("\\n\n  ");
    } else if (byte < 0x20 || byte >= 0x7f) {
      print_error("\\x%02x", byte);
    } else {
      print_error("%c", byte);
    }
  }
  print_error("\n");
}

static void serve_answer(const char *answer, size_t size) {
  pthread_mutex_lock(&server.lock);
  server.answer = answer;
  server.size = size;
  pthread_mutex_unlock(&server.lock);
}

/* Asserts that both agree or that the table has the difference. Returns its row, or -1 if both
 * agree. */
static int compare(const char *answer, size_t size, const char *name, size_t *wrong) {
  serve_answer(answer, size);
  struct outcome ours = read_by_library();
  struct outcome theirs = read_by_libcurl();
  serve_answer(NULL, 0);
  bool is_same = ours.status == theirs.status &&
                 (ours.status == 0 || (ours.size == theirs.size &&
                                       (ours.size == 0 || memcmp(ours.body, theirs.body, ours.size) == 0)));
  int row = -1;
  for (size_t i = 0; i < ROWS(differences) && !is_same && row < 0; i++) {
    bool is_stricter = differences[i].is_libcurl_stricter;
    const char *message = is_stricter ? theirs.message : ours.message;
    bool is_one = is_stricter ? theirs.status == 0 : ours.status == 0;
    is_one = is_one && (!differences[i].is_empty || (is_stricter ? ours.size : theirs.size) == 0);
    if (is_one && strstr(message, differences[i].words) != NULL) row = (int)i;
  }
  if (!is_same && row < 0) {
    ++*wrong;
    print_error("%s: libarango %d, %zu bytes, %s; libcurl %d, %zu bytes, %s\n  ", name, ours.status,
                ours.size, ours.message, theirs.status, theirs.size, theirs.message);
    print_answer(answer, size);
  }
  free(ours.body);
  free(theirs.body);
  return row;
}

/* --- the recordings ---------------------------------------------------------------------------- */

struct text {
  char *data;
  size_t size;
};

static void add(struct text *text, const void *data, size_t size) {
  text->data = realloc(text->data, text->size + size + 1);
  assert_non_null(text->data);
  if (size > 0) memcpy(text->data + text->size, data, size);
  text->size += size;
}

static void add_line(struct text *text, const char *name, const char *value) {
  add(text, name, strlen(name));
  add(text, ": ", 2);
  add(text, value, strlen(value));
  add(text, "\r\n", 2);
}

static struct text body_of(const json_t *record) {
  struct text text = {NULL, 0};
  const json_t *wire = json_object_get(record, "body_wire");
  const json_t *body = wire == NULL ? json_object_get(record, "body") : wire;
  char *dump = json_is_string(body) ? NULL : json_dumps(body, JSON_COMPACT | JSON_ENCODE_ANY);
  if (json_is_string(body)) {
    add(&text, json_string_value(body), json_string_length(body));
  } else if (dump != NULL && !json_is_null(body)) {
    add(&text, dump, strlen(dump));
  }
  free(dump);
  return text;
}

static void compress_text(struct text *text) {
  z_stream stream = {0};
  assert_int_equal(deflateInit2(&stream, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY), Z_OK);
  size_t room = deflateBound(&stream, text->size);
  char *packed = malloc(room);
  assert_non_null(packed);
  stream.next_in = (unsigned char *)text->data;
  stream.avail_in = (unsigned)text->size;
  stream.next_out = (unsigned char *)packed;
  stream.avail_out = (unsigned)room;
  assert_int_equal(deflate(&stream, Z_FINISH), Z_STREAM_END);
  free(text->data);
  *text = (struct text){packed, room - stream.avail_out};
  deflateEnd(&stream);
}

/* Writes a recorded response with a framing chosen by its number. */
static struct text answer_of_record(const json_t *record, size_t number) {
  char line[64];
  struct text answer = {NULL, 0};
  struct text body = body_of(record);
  snprintf(line, sizeof line, "HTTP/1.1 %d x\r\n",
           (int)json_integer_value(json_object_get(record, "status")));
  add(&answer, line, strlen(line));
  const char *name;
  json_t *value;
  json_object_foreach(json_object_get(record, "headers"), name, value) {
    bool is_framing = *name == '\0' || strcasecmp(name, "content-length") == 0 ||
                      strcasecmp(name, "transfer-encoding") == 0 ||
                      strcasecmp(name, "content-encoding") == 0 || strcasecmp(name, "connection") == 0;
    if (!is_framing && json_is_string(value)) add_line(&answer, name, json_string_value(value));
  }
  if (number % 4 == 1) {
    compress_text(&body);
    add_line(&answer, "Content-Encoding", "gzip");
  }
  if (number % 4 < 2) {
    snprintf(line, sizeof line, "%zu", body.size);
    add_line(&answer, "Content-Length", line);
  } else if (number % 4 == 2) {
    add_line(&answer, "Transfer-Encoding", "chunked");
  }
  add(&answer, "\r\n", 2);
  size_t half = number % 4 == 2 ? body.size / 2 : 0;
  for (size_t start = 0; start < body.size; start = start == 0 && half > 0 ? half : body.size) {
    size_t size = start == 0 && half > 0 ? half : body.size - start;
    snprintf(line, sizeof line, "%zx;a=b\r\n", size);
    if (number % 4 == 2) add(&answer, line, strlen(line));
    add(&answer, body.data + start, size);
    if (number % 4 == 2) add(&answer, "\r\n", 2);
  }
  if (number % 4 == 2) add(&answer, BYTES("0\r\n\r\n"));
  free(body.data);
  return answer;
}

static uint64_t random_number(uint64_t *state) {
  *state ^= *state << 13;
  *state ^= *state >> 7;
  *state ^= *state << 17;
  return *state;
}

/* Changes, removes and inserts bytes, most of them in the head, or cuts the end off. */
static struct text mutated(const struct text *answer, uint64_t seed) {
  static const char bytes[] = "\r\n\t :;,0123456789abcdefxF\x7f\x01";
  uint64_t state = seed * 0x9e3779b97f4a7c15 + 1;
  struct text copy = {NULL, 0};
  add(&copy, answer->data, answer->size);
  if (random_number(&state) % 5 == 0) {
    copy.size = random_number(&state) % copy.size;
    return copy;
  }
  for (uint64_t i = 1 + random_number(&state) % 3; i > 0; i--) {
    char *head = memmem(copy.data, copy.size, "\r\n\r\n", 4);
    bool is_anywhere = head == NULL || random_number(&state) % 4 == 0;
    size_t limit = is_anywhere ? copy.size : (size_t)(head - copy.data) + 12;
    size_t place = random_number(&state) % (limit < copy.size ? limit : copy.size);
    char byte = bytes[random_number(&state) % (sizeof bytes - 1)];
    uint64_t way = random_number(&state) % 4;
    if (way == 0) {
      memmove(copy.data + place, copy.data + place + 1, copy.size - 1 - place);
      copy.size--;
    } else if (way == 1) {
      add(&copy, &byte, 1);
      memmove(copy.data + place + 1, copy.data + place, copy.size - 1 - place);
      copy.data[place] = byte;
    } else {
      copy.data[place] = byte;
    }
  }
  return copy;
}

static int is_json_file(const struct dirent *entry) {
  const char *dot = strrchr(entry->d_name, '.');
  return dot != NULL && strcmp(dot, ".json") == 0;
}

static void recorded_responses_and_their_mutations_are_read_as_by_libcurl(void **state) {
  (void)state;
  struct dirent **entries = NULL;
  int count = scandir(FIXTURES, &entries, is_json_file, alphasort);
  if (count < 0) {
    print_message("without recorded answers: %s is not there\n", FIXTURES);
    skip();
  }
  size_t wrong = 0;
  size_t compared = 0;
  size_t different = 0;
  for (int i = 0; i < count; i++) {
    char path[1024];
    snprintf(path, sizeof path, FIXTURES "/%s", entries[i]->d_name);
    json_t *record = json_load_file(path, 0, NULL);
    assert_non_null(record);
    if (json_is_integer(json_object_get(record, "status"))) {
      struct text answer = answer_of_record(record, (size_t)i);
      assert_int_equal(compare(answer.data, answer.size, entries[i]->d_name, &wrong), -1);
      compared++;
      for (uint64_t seed = 1; seed <= MUTATIONS_OF_EACH; seed++, compared++) {
        struct text copy = mutated(&answer, (uint64_t)i * MUTATIONS_OF_EACH + seed);
        different += compare(copy.data, copy.size, entries[i]->d_name, &wrong) >= 0;
        free(copy.data);
      }
      free(answer.data);
    }
    json_decref(record);
    free(entries[i]);
  }
  free(entries);
  print_message("%zu answers, %zu of them with a difference of the table\n", compared, different);
  assert_in_range(compared, 1000, 1000000);
  assert_int_equal(wrong, 0);
}

static void each_listed_difference_exists(void **state) {
  (void)state;
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(differences); i++) {
    int row = compare(differences[i].example, differences[i].size, differences[i].words, &wrong);
    if (row != (int)i) print_error("no difference: %s\n", differences[i].words);
    wrong += row != (int)i;
  }
  assert_int_equal(wrong, 0);
}

static void handwritten_responses_are_read_as_by_libcurl(void **state) {
  (void)state;
  static const struct {
    const char *answer;
    size_t size;
  } rows[] = {
      {BYTES(HEAD "Content-Length: 2\r\n\r\n{}")},
      {BYTES(HEAD "Content-Length: 2\r\n\r\n{")},
      {BYTES(HEAD "Content-Length: 2\r\n\r\n{}surplus")},
      {BYTES(HEAD "\r\nuntil the end")},
      {BYTES("HTTP/1.0 200 OK\r\n\r\nuntil the end")},
      {BYTES("HTTP/1.1 100 Continue\r\n\r\n" HEAD "Content-Length: 2\r\n\r\n{}")},
      {BYTES("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" HEAD "Content-Length: 2\r\n\r\n{}")},
      {BYTES("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n")},
      {BYTES("HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n")},
      {BYTES("HTTP/1.1 204\r\n\r\nno body")},
      {BYTES("HTTP/1.1 200 OK\nContent-Length: 2\n\n{}")},
      {BYTES(CHUNKED "2\r\n{}\r\n0\r\n\r\n")},
      {BYTES(CHUNKED "2;a=\"b\"\r\n{}\r\n0\r\nx: y\r\n\r\n")},
      {BYTES(CHUNKED "2\r\n{}\r\n")},
      {BYTES(CHUNKED "2\r\n{}0\r\n\r\n")},
      {BYTES(CHUNKED "x\r\n{}\r\n0\r\n\r\n")},
      {BYTES(CHUNKED "3\r\n{}\r\n0\r\n\r\n")},
      {BYTES(HEAD "Content-Encoding: br\r\nContent-Length: 2\r\n\r\n{}")},
      {BYTES(HEAD "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}")},
      {BYTES(HEAD "Content-Length: x\r\n\r\n{}")},
      {BYTES(HEAD "Content-Length: -1\r\n\r\n{}")},
      {BYTES(CHUNKED "2\r\n{}\r\n0\r\nno colon\r\n\r\n")},
      {BYTES("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n")},
      {BYTES(HEAD "Content-Encoding: gzip\r\n\r\n"
             "\037\213\010\000\000\000\000\000\002\003\253VJT\2622\254\005\000\257\254\033V\007\000\000\000"
             "rest")},
      {BYTES("HTTP/1.1 abc\r\n\r\n")},
      {BYTES("no HTTP at all")},
      {BYTES("")},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    char name[32];
    snprintf(name, sizeof name, "row %zu", i);
    int row = compare(rows[i].answer, rows[i].size, name, &wrong);
    if (row >= 0) print_error("%s: %s\n", name, differences[row].words);
    wrong += row >= 0;
  }
  assert_int_equal(wrong, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(handwritten_responses_are_read_as_by_libcurl),
      cmocka_unit_test(each_listed_difference_exists),
      cmocka_unit_test(recorded_responses_and_their_mutations_are_read_as_by_libcurl),
  };
  return cmocka_run_group_tests(tests, start_server, NULL);
}
