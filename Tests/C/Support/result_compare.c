#include "result_compare.h"

#include "check.h"

#include <string.h>

/* The attempts of a result without their times. */
static json_t *attempts_without_times(const arango_result *result) {
  json_t *attempts = attempts_of(result);
  size_t index;
  json_t *attempt;
  json_array_foreach(attempts, index, attempt) {
    assert_true(json_is_integer(json_object_get(attempt, "ms")));
    json_object_del(attempt, "ms");
  }
  return attempts;
}

static bool same_text(const char *name, const char *called, const char *other) {
  called = called == NULL ? "NULL" : called;
  other = other == NULL ? "NULL" : other;
  if (strcmp(called, other) == 0) return true;
  print_error("%s of a call: %.500s\n   of the other: %.500s\n", name, called, other);
  return false;
}

static bool same_number(const char *name, long called, long other) {
  if (called == other) return true;
  print_error("%s of a call: %ld, of the other: %ld\n", name, called, other);
  return false;
}

static bool same_body(const arango_result *called, const arango_result *other) {
  size_t sizes[2] = {0, 0};
  const void *bodies[] = {arango_result_body(called, &sizes[0]),
                          arango_result_body(other, &sizes[1])};
  if (bodies[0] == NULL || bodies[1] == NULL) return bodies[0] == bodies[1];
  return sizes[0] == sizes[1] && memcmp(bodies[0], bodies[1], sizes[0]) == 0;
}

bool results_match(arango_result *called, arango_result *other) {
  static const char *const headers[] = {"server", "content-type", "content-length", "x-own"};
  bool alike =
      same_number("status", arango_result_status(called), arango_result_status(other)) &&
      same_text("message", arango_result_message(called), arango_result_message(other)) &&
      same_text("json", arango_result_json(called, NULL), arango_result_json(other, NULL)) &&
      same_number("execution", arango_result_execution(called),
                  arango_result_execution(other)) &&
      same_number("HTTP status", arango_result_http_status(called),
                  arango_result_http_status(other)) &&
      same_number("error number", arango_result_error_num(called),
                  arango_result_error_num(other)) &&
      same_text("host", arango_result_host(called), arango_result_host(other));
  for (size_t i = 0; i < ROWS(headers); i++) {
    alike = same_text(headers[i], arango_result_header(called, headers[i]),
                      arango_result_header(other, headers[i])) &&
            alike;
  }
  if (!same_body(called, other)) print_error("the bodies differ\n"), alike = false;
  json_t *courses[] = {attempts_without_times(called), attempts_without_times(other)};
  if (!json_equal(courses[0], courses[1])) {
    same_text("attempts", arango_result_attempts(called), arango_result_attempts(other));
    alike = false;
  }
  json_decref(courses[0]);
  json_decref(courses[1]);
  arango_result_destroy(called);
  arango_result_destroy(other);
  return alike;
}
