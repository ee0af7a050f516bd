#include "faults.h"

#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const arguments[] = {"--hosts", "2", NULL};

int start_faults(void **state) {
  struct faults *faults = calloc(1, sizeof *faults);
  assert_non_null(faults);
  subprocess_start(&faults->process, "arango_faults", arguments);
  *state = faults;
  return 0;
}

int end_faults(void **state) {
  struct faults *faults = *state;
  subprocess_end(&faults->process);
  free(faults);
  return 0;
}

int behave(void **state) {
  struct faults *faults = *state;
  misbehave(faults, 0, "{\"fault\": \"none\"}");
  misbehave(faults, 1, "{\"fault\": \"none\"}");
  json_decref(subprocess_control(&faults->process, "DELETE", "/requests", NULL));
  return 0;
}

const char *faulty_url(const struct faults *faults, size_t host) {
  json_t *hosts = json_object_get(faults->process.line, "hosts");
  const char *url = json_string_value(json_array_get(hosts, host));
  assert_non_null(url);
  return url;
}

void misbehave(const struct faults *faults, size_t host, const char *fault) {
  char path[64];
  snprintf(path, sizeof path, "/faults/%zu", host);
  json_decref(subprocess_control(&faults->process, "PUT", path, fault));
}

/* Takes ownership of fault. */
static void misbehave_as(const struct faults *faults, size_t host, json_t *fault) {
  assert_non_null(fault);
  char *text = json_dumps(fault, 0);
  assert_non_null(text);
  misbehave(faults, host, text);
  free(text);
  json_decref(fault);
}

void answer_with(const struct faults *faults, size_t host, int status, const char *headers,
                 const char *body) {
  json_t *fields = headers == NULL ? json_object() : json_loads(headers, 0, NULL);
  misbehave_as(faults, host,
               json_pack("{s:s, s:{s:i, s:o, s:s}}", "fault", "answer", "answer", "status", status,
                         "headers", fields, "body", body));
}

/* arango_faults reads each character of the text as one byte. */
void answer_with_bytes(const struct faults *faults, size_t host, const char *bytes, size_t size) {
  char *text = malloc(2 * size + 1);
  assert_non_null(text);
  size_t length = 0;
  for (size_t i = 0; i < size; i++) {
    unsigned char byte = (unsigned char)bytes[i];
    if (byte < 0x80) {
      text[length++] = (char)byte;
    } else {
      text[length++] = (char)(0xc0 | byte >> 6);
      text[length++] = (char)(0x80 | (byte & 0x3f));
    }
  }
  json_t *fault = json_pack("{s:s, s:s#}", "fault", "garbage", "bytes", text, (int)length);
  free(text);
  misbehave_as(faults, host, fault);
}

void hold_answers(const struct faults *faults, size_t host) {
  misbehave(faults, host, "{\"fault\": \"delay\", \"seconds\": 3600}");
}

size_t times_received(const struct faults *faults, size_t host, const char *method) {
  json_t *record = subprocess_control(&faults->process, "GET", "/requests", NULL);
  size_t times = 0;
  size_t index;
  json_t *received;
  json_array_foreach(json_array_get(record, host), index, received) {
    if (strcmp(text_of(received, "method"), method) == 0 &&
        json_is_true(json_object_get(received, "complete"))) {
      times++;
    }
  }
  json_decref(record);
  return times;
}

size_t requests_received(const struct faults *faults, size_t host) {
  return times_received(faults, host, "GET") + times_received(faults, host, "POST");
}

struct session open_on(const struct faults *faults, size_t host, const char *options) {
  return session_open(faulty_url(faults, host), options, "passwd");
}
