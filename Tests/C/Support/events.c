#include "events.h"

#include "check.h"
#include "submissions.h"

void subscribe(const struct session *session, arango_queue *queue, const char *kinds) {
  expect_json(arango_client_events(session->client, queue, kinds, EVENT_TAG), "null");
}

json_t *next_event(arango_queue *queue, const char *kind) {
  arango_result *result = ok(next_result(queue));
  assert_int_equal(arango_result_tag(result), EVENT_TAG);
  assert_int_equal(arango_result_http_status(result), 0);
  assert_null(arango_result_body(result, NULL));
  assert_string_equal(arango_result_attempts(result), "[]");
  json_t *event = answer_of(result);
  assert_string_equal(text_of(event, "event"), kind);
  return event;
}

void expect_members(const json_t *event, size_t count, const char *host) {
  if (json_object_size(event) != count + 1) {
    fail_msg("%s has %zu members", text_of(event, "event"), json_object_size(event));
  }
  if (host != NULL) assert_string_equal(text_of(event, "host"), host);
}

json_int_t number_of(const json_t *event, const char *name) {
  json_t *number = json_object_get(event, name);
  assert_true(json_is_integer(number));
  return json_integer_value(number);
}
