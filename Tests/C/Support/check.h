/* Assertions on results and JSON. A failure is reported with the line of the test. */
#ifndef CHECK_H
#define CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <arango.h>
#include <jansson.h>

#define ROWS(table) (sizeof(table) / sizeof(table)[0])

/* Asserts success and destroys the result. */
#define expect_ok(result) arango_result_destroy(checked_ok((result), __FILE__, __LINE__))

/* Asserts success and returns the result. */
#define ok(result) checked_ok((result), __FILE__, __LINE__)

/* Asserts success and a JSON text of exactly these bytes. Destroys the result. */
#define expect_json(result, text) check_json((result), (text), __FILE__, __LINE__)

/* Asserts success and returns the parsed JSON, for the caller to json_decref. Destroys the
 * result. */
#define answer_of(result) checked_answer((result), __FILE__, __LINE__)

/* Asserts this failure and a message that contains the words. Destroys the result. */
#define expect_error(result, status, execution, words) \
  arango_result_destroy(failed((result), (status), (execution), (words)))

/* Asserts as expect_error does and returns the result. */
#define failed(result, status, execution, words) \
  checked_error((result), (status), (execution), (words), __FILE__, __LINE__)

/* Asserts an argument error without any attempt. Destroys the result. */
#define expect_refusal(result, words) \
  assert_true(is_refusal((result), (words)))

arango_result *checked_ok(arango_result *result, const char *file, int line);
void check_json(arango_result *result, const char *text, const char *file, int line);
json_t *checked_answer(arango_result *result, const char *file, int line);
arango_result *checked_error(arango_result *result, arango_status status,
                             arango_execution execution, const char *words, const char *file,
                             int line);

/* Checks for loops over tables: print a mismatch and return false instead of failing. Each
 * destroys the result. */
bool is_error(arango_result *result, arango_status status, arango_execution execution,
              const char *words);
bool is_refusal(arango_result *result, const char *words);
bool is_json(arango_result *result, const char *text);

/* The attempts of a result, for the caller to json_decref. */
json_t *attempts_of(const arango_result *result);

/* A member that is a string, or "". */
const char *text_of(const json_t *object, const char *name);

#endif
