#include "submissions.h"

#include "check.h"
#include "waiting.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

arango_queue *new_queue(void) {
  arango_queue *queue = NULL;
  expect_ok(arango_queue_create(&queue));
  assert_non_null(queue);
  return queue;
}

uint64_t submit(const struct session *session, const char *method, const char *path,
                const char *body, arango_queue *queue, uint64_t tag) {
  uint64_t ticket = arango_submit_request(session->database, method, path, NULL, body,
                                          body == NULL ? 0 : strlen(body), queue, tag);
  assert_int_not_equal(ticket, 0);
  return ticket;
}

arango_result *next_result(arango_queue *queue) {
  arango_result *result = arango_queue_next(queue, PATIENCE_MS);
  if (result == NULL) fail_msg("no result within %d ms", PATIENCE_MS);
  return result;
}

void take_results(arango_queue *queue, arango_result **results, size_t count) {
  for (size_t i = 0; i < count; i++) results[i] = NULL;
  for (size_t i = 0; i < count; i++) {
    arango_result *result = arango_queue_next(queue, PATIENCE_MS);
    if (result == NULL) fail_msg("%zu results of %zu have not come", count - i, count);
    uint64_t tag = arango_result_tag(result);
    assert_in_range(tag, 0, count - 1);
    if (results[tag] != NULL) fail_msg("two results have the tag %zu", (size_t)tag);
    results[tag] = result;
  }
  expect_empty(queue);
}

void expect_successes(arango_queue *queue, size_t count) {
  arango_result **results = calloc(count, sizeof *results);
  assert_non_null(results);
  take_results(queue, results, count);
  for (size_t i = 0; i < count; i++) expect_ok(results[i]);
  free(results);
}

void expect_empty(arango_queue *queue) {
  arango_result *result = arango_queue_next(queue, 0);
  if (result != NULL) {
    fail_msg("one result too many: %s %s", arango_status_name(arango_result_status(result)),
             arango_result_message(result));
  }
  assert_false(is_readable(arango_queue_fd(queue), 0));
}

void close_with_queue(struct session *session, arango_queue *queue) {
  session_close(session);
  expect_empty(queue);
  arango_queue_destroy(queue);
}

arango_database *pinned_to(arango_database *database, const char *host) {
  char options[256];
  arango_database *derived = NULL;
  snprintf(options, sizeof options, "{\"host\": \"%s\"}", host);
  expect_ok(arango_database_derive(database, options, &derived));
  return derived;
}

struct session open_client(const char *hosts, const char *options) {
  struct session session = {NULL, NULL};
  expect_ok(arango_client_create(hosts, NULL, options, &session.client));
  expect_ok(arango_database_create(session.client, NULL, NULL, "passwd", NULL,
                                   &session.database));
  return session;
}

json_int_t number_of_host(arango_client *client, size_t host, const char *name) {
  json_t *stats = answer_of(arango_client_stats(client));
  json_t *row = json_array_get(json_object_get(stats, "hosts"), host);
  json_int_t number = json_integer_value(json_object_get(row, name));
  json_decref(stats);
  return number;
}

bool was_sent_without_answer(const arango_result *result) {
  json_t *attempts = attempts_of(result);
  json_t *last = json_array_get(attempts, json_array_size(attempts) - 1);
  bool was_sent = json_is_true(json_object_get(last, "sent")) &&
                  strncmp(text_of(last, "outcome"), "answered ", 9) != 0;
  json_decref(attempts);
  return was_sent;
}
