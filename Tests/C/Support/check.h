/* What a test expects of a result, and of JSON. A failure is reported with the test's own line. */
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

/* The call succeeded. The result is destroyed. */
#define expect_ok(result) arango_result_destroy(checked_ok((result), __FILE__, __LINE__))

/* The call succeeded. The result is given back. */
#define ok(result) checked_ok((result), __FILE__, __LINE__)

/* The call succeeded, and its answer is exactly this text. The result is destroyed. */
#define expect_json(result, text) check_json((result), (text), __FILE__, __LINE__)

/* The answer of a call that succeeded, for the caller to json_decref. The result is destroyed. */
#define answer_of(result) checked_answer((result), __FILE__, __LINE__)

/* The call failed so, and its message has these words in it. The result is destroyed. */
#define expect_error(result, status, execution, words) \
  arango_result_destroy(failed((result), (status), (execution), (words)))

/* The same; the result is given back. */
#define failed(result, status, execution, words) \
  checked_error((result), (status), (execution), (words), __FILE__, __LINE__)

/* The call was refused before anything was attempted. The result is destroyed. */
#define expect_refusal(result, words) \
  assert_true(is_refusal((result), (words)))

arango_result *checked_ok(arango_result *result, const char *file, int line);
void check_json(arango_result *result, const char *text, const char *file, int line);
json_t *checked_answer(arango_result *result, const char *file, int line);
arango_result *checked_error(arango_result *result, arango_status status,
                             arango_execution execution, const char *words, const char *file,
                             int line);

/* For the rows of a table, all of which are tried: says what is wrong and returns false. The
 * result is destroyed. */
bool is_error(arango_result *result, arango_status status, arango_execution execution,
              const char *words);
bool is_refusal(arango_result *result, const char *words);
bool is_json(arango_result *result, const char *text);

/* The attempts of a result, for the caller to json_decref. */
json_t *attempts_of(const arango_result *result);

/* A member that is a string, or "". */
const char *text_of(const json_t *object, const char *name);

#endif
