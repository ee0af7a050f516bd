#include "check.h"

#include <stdio.h>
#include <string.h>

/* The first mismatch, or "". The tests of cmocka run on one thread. */
static char problem[4096];

#define PROBLEM(...) return snprintf(problem, sizeof problem, __VA_ARGS__), false

static const char *shown(const char *text) { return text == NULL ? "NULL" : text; }

static const char *execution_name(arango_execution execution) {
  switch (execution) {
  case ARANGO_NOT_EXECUTED: return "no";
  case ARANGO_EXECUTED: return "yes";
  case ARANGO_EXECUTION_UNKNOWN: return "unknown";
  }
  return "";
}

static bool has_succeeded(const arango_result *result) {
  if (result == NULL) PROBLEM("the result is NULL");
  arango_status status = arango_result_status(result);
  const char *message = arango_result_message(result);
  if (status != ARANGO_OK) PROBLEM("%s: %s", arango_status_name((int32_t)status), message);
  if (strcmp(message, "") != 0) PROBLEM("a success has the message: %s", message);
  return true;
}

static bool has_json(const arango_result *result, const char *text) {
  if (!has_succeeded(result)) return false;
  size_t size = 0;
  const char *json = arango_result_json(result, &size);
  if (json == NULL || strlen(text) != size || memcmp(json, text, size) != 0) {
    PROBLEM("wanted %.1500s\n   got %.1500s", text, shown(json));
  }
  if (json[size] != '\0') PROBLEM("no NUL ends the answer");
  return true;
}

/* Invariants of every failed result: its getters and its error object agree. */
static bool agrees_with_its_error_object(const arango_result *result) {
  size_t size = 0;
  const char *text = arango_result_json(result, &size);
  json_t *object = text == NULL ? NULL : json_loads(text, JSON_ALLOW_NUL, NULL);
  if (object == NULL) PROBLEM("the error object is not JSON: %s", shown(text));
  if (strlen(text) != size) PROBLEM("the error object is %zu bytes, not %zu", strlen(text), size);
  const char *name = arango_status_name((int32_t)arango_result_status(result));
  const char *message = arango_result_message(result);
  const char *host = arango_result_host(result);
  int http_status = (int)arango_result_http_status(result);
  int error_num = (int)arango_result_error_num(result);
  bool agrees =
      strcmp(text_of(object, "status"), name) == 0 &&
      strcmp(text_of(object, "message"), message) == 0 &&
      strcmp(text_of(object, "execution"), execution_name(arango_result_execution(result))) == 0 &&
      strcmp(text_of(object, "host"), host == NULL ? "" : host) == 0 &&
      json_integer_value(json_object_get(object, "http_status")) == http_status &&
      json_integer_value(json_object_get(object, "error_num")) == error_num;
  json_decref(object);
  if (!agrees) {
    PROBLEM("the getters say %s, %s, %s, %d, %d, the error object %s", name, message, shown(host),
            http_status, error_num, text);
  }
  return true;
}

static bool has_failed(const arango_result *result, arango_status status,
                       arango_execution execution, const char *words) {
  if (result == NULL) PROBLEM("the result is NULL");
  const char *message = arango_result_message(result);
  arango_status actual = arango_result_status(result);
  if (actual != status) {
    PROBLEM("wanted %s with \"%s\", got %s: %s", arango_status_name((int32_t)status), words,
            arango_status_name((int32_t)actual), message);
  }
  if (arango_result_execution(result) != execution) {
    PROBLEM("wanted execution %s, got %s: %s", execution_name(execution),
            execution_name(arango_result_execution(result)), message);
  }
  if (*message == '\0') PROBLEM("the message is empty");
  if (strstr(message, words) == NULL) PROBLEM("wanted \"%s\" in: %s", words, message);
  for (const char *byte = message; *byte != '\0'; byte++) {
    if ((unsigned char)*byte < 0x20) PROBLEM("a control character in: %s", message);
  }
  return agrees_with_its_error_object(result);
}

static bool was_refused(const arango_result *result, const char *words) {
  if (!has_failed(result, ARANGO_ERR_ARGUMENT, ARANGO_NOT_EXECUTED, words)) return false;
  if (arango_result_host(result) != NULL) PROBLEM("a host was tried");
  if (arango_result_body(result, NULL) != NULL) PROBLEM("there is a body");
  if (arango_result_http_status(result) != 0) PROBLEM("there is an HTTP status");
  const char *attempts = arango_result_attempts(result);
  if (strcmp(attempts, "[]") != 0) PROBLEM("attempted: %s", attempts);
  return true;
}

/* Fails the test if a mismatch was recorded. */
static void require(bool well, const char *file, int line) {
  if (well) return;
  print_error("%s\n", problem);
  _fail(file, line);
}

/* Destroys the result. Prints the recorded mismatch and returns false if there is one. */
static bool concluded(bool well, arango_result *result) {
  if (!well) print_error("%s\n", problem);
  arango_result_destroy(result);
  return well;
}

arango_result *checked_ok(arango_result *result, const char *file, int line) {
  require(has_succeeded(result), file, line);
  return result;
}

void check_json(arango_result *result, const char *text, const char *file, int line) {
  require(has_json(result, text), file, line);
  arango_result_destroy(result);
}

json_t *checked_answer(arango_result *result, const char *file, int line) {
  size_t size = 0;
  const char *text = arango_result_json(checked_ok(result, file, line), &size);
  json_t *answer = text == NULL ? NULL : json_loadb(text, size, JSON_DECODE_ANY, NULL);
  if (answer == NULL) {
    print_error("the answer is not JSON: %s\n", shown(text));
    _fail(file, line);
  }
  arango_result_destroy(result);
  return answer;
}

arango_result *checked_error(arango_result *result, arango_status status,
                             arango_execution execution, const char *words, const char *file,
                             int line) {
  require(has_failed(result, status, execution, words), file, line);
  return result;
}

bool is_error(arango_result *result, arango_status status, arango_execution execution,
              const char *words) {
  return concluded(has_failed(result, status, execution, words), result);
}

bool is_refusal(arango_result *result, const char *words) {
  return concluded(was_refused(result, words), result);
}

bool is_json(arango_result *result, const char *text) {
  return concluded(has_json(result, text), result);
}

json_t *attempts_of(const arango_result *result) {
  json_t *attempts = json_loads(arango_result_attempts(result), 0, NULL);
  assert_true(json_is_array(attempts));
  return attempts;
}

const char *text_of(const json_t *object, const char *name) {
  const char *text = json_string_value(json_object_get(object, name));
  return text != NULL ? text : "";
}
