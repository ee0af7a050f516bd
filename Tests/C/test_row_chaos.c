/* A cursor and imports while coordinators stop, hang and start: every row once and in order, every
 * acknowledged line stored once, and every other line told. ARANGO_CHAOS_ROWS is the number of rows,
 * ARANGO_SEED repeats a run. */
#include "check.h"
#include "cluster.h"
#include "submissions.h"
#include "waiting.h"

#include <inttypes.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { COORDINATORS = 3, BAD_LINES = 100, TEXT_SIZE = 256, PART_SIZE = 64 << 10 };

static const char options[] = "{\"timeout_ms\": 60000, \"attempt_timeout_ms\": 1000}";

static int rows;
static uint64_t seed;

/* The number of rows or lines of a test, unless ARANGO_CHAOS_ROWS gives it. */
static void set_rows(int count) {
  const char *given = getenv("ARANGO_CHAOS_ROWS");
  rows = given != NULL ? atoi(given) : count;
}

static size_t random_below(uint64_t *state, size_t limit) {
  uint64_t bits = *state += UINT64_C(0x9e3779b97f4a7c15);
  bits = (bits ^ bits >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
  bits = (bits ^ bits >> 27) * UINT64_C(0x94d049bb133111eb);
  return (size_t)((bits ^ bits >> 31) % limit);
}

/* ----------------------------------------------------------------- disruptions */

static const struct disruption {
  const char *action, *end;
} disruptions[] = {
    {"stop", "start"},  {"hang", "resume"},       {"hang", "restart"},
    {"restart", NULL},  {"queue-full", "resume"}, {"startup", "resume"},
};

static atomic_bool is_over;

/* Disrupts coordinators until the worker is done. One of them serves all the time. */
static size_t disrupt(const struct cluster *cluster) {
  const struct disruption *active[COORDINATORS] = {NULL};
  uint64_t state = seed;
  size_t count = 0, spared = 0;
  while (!atomic_load(&is_over)) {
    if (count % 8 == 0) {
      size_t next = random_below(&state, COORDINATORS);
      if (active[next] == NULL) spared = next;
    }
    size_t victim = (spared + 1 + random_below(&state, COORDINATORS - 1)) % COORDINATORS;
    const char *id = server_text(cluster, "coordinators", victim, "id");
    if (active[victim] != NULL) {
      act_on(cluster, id, active[victim]->end);
      active[victim] = NULL;
    } else {
      const struct disruption *next = &disruptions[random_below(&state, ROWS(disruptions))];
      act_on(cluster, id, next->action);
      if (next->end != NULL) active[victim] = next;
      count++;
    }
    pause_ms(20 + (long)random_below(&state, 400));
  }
  for (size_t i = 0; i < COORDINATORS; i++) {
    if (active[i] != NULL) act_on(cluster, server_text(cluster, "coordinators", i, "id"), active[i]->end);
  }
  return count;
}

/* Runs a worker on a thread of its own, since assertions work only on the main thread. */
static size_t run_disrupted(const struct cluster *cluster, void *(*work)(void *), void *argument) {
  pthread_t thread;
  atomic_store(&is_over, false);
  assert_int_equal(pthread_create(&thread, NULL, work, argument), 0);
  size_t count = disrupt(cluster);
  pthread_join(thread, NULL);
  return count;
}

static long resident_kib(void) {
  long pages = 0, resident = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  int count = file != NULL ? fscanf(file, "%ld %ld", &pages, &resident) : 0;
  if (file != NULL) fclose(file);
  return count == 2 ? resident * (sysconf(_SC_PAGESIZE) / 1024) : 0;
}

/* ---------------------------------------------------------------------- cursor */

enum { BATCH = 1000, MAX_GROWTH_KIB = 8 << 10 };

struct reading {
  struct session session;
  arango_queue *queue;
  /* The row that follows. */
  int next;
  size_t wrong, repeated, restarted;
  long first_kib, most_kib;
  char text[TEXT_SIZE];
};

static void note(size_t *wrong, char *text, const char *what, const arango_result *result) {
  if ((*wrong)++ == 0) {
    snprintf(text, TEXT_SIZE, "%s: %s", what, result ? arango_result_json(result, NULL) : "");
  }
}

static void take_rows(struct reading *reading, const arango_result *batch) {
  for (size_t i = 0; i < arango_result_row_count(batch); i++, reading->next++) {
    size_t size;
    const char *row = arango_result_row(batch, i, &size);
    char number[24] = "";
    if (size < sizeof number) memcpy(number, row, size);
    if (atoi(number) != reading->next) note(&reading->wrong, reading->text, number, NULL);
  }
}

/* A coordinator that restarted unnoticed no longer has the cursor. */
static bool has_reason(const arango_result *result) {
  const char *text = arango_result_json(result, NULL);
  return strstr(text, "\"reason\":\"coordinator gone\"") != NULL ||
         strstr(text, "\"reason\":\"expired\"") != NULL;
}

/* Reads batches in one of three ways until the cursor ends, or is lost with its coordinator. */
static void read_cursor(struct reading *reading, arango_cursor *cursor, int way) {
  bool has_batch = false;
  while (arango_cursor_has_more(cursor)) {
    arango_result *batch = NULL;
    if (way == 1) {
      arango_cursor_submit(cursor, reading->queue, 1);
      batch = arango_queue_next(reading->queue, PATIENCE_MS);
    } else if (way == 2) {
      arango_pending *pending = NULL;
      arango_result_destroy(arango_cursor_start(cursor, &pending));
      while (batch == NULL) batch = arango_pending_wait(pending, PATIENCE_MS);
      arango_pending_destroy(pending);
    } else {
      batch = arango_cursor_next(cursor);
    }
    if (batch == NULL) {
      note(&reading->wrong, reading->text, "no result", NULL);
      return;
    }
    if (arango_result_status(batch) == ARANGO_OK) {
      has_batch = true;
      take_rows(reading, batch);
    } else if (arango_cursor_has_more(cursor)) {
      reading->repeated++;
    } else if (has_batch && !has_reason(batch)) {
      note(&reading->wrong, reading->text, "lost without a reason", batch);
    }
    arango_result_destroy(batch);
    long kib = resident_kib();
    if (kib > reading->most_kib) reading->most_kib = kib;
  }
}

static void *read_rows(void *argument) {
  struct reading *reading = argument;
  reading->first_kib = resident_kib();
  for (int way = 0; reading->next <= rows && reading->wrong == 0; way = (way + 1) % 3) {
    char query[64], given[80];
    snprintf(query, sizeof query, "FOR i IN %d..%d RETURN i", reading->next, rows);
    snprintf(given, sizeof given, "{\"batch_size\": %d, \"prefetch\": 1, \"read_only\": true}", BATCH);
    arango_cursor *cursor = NULL;
    arango_result_destroy(
        arango_cursor_create(reading->session.database, query, NULL, given, &cursor));
    read_cursor(reading, cursor, way);
    arango_cursor_destroy(cursor);
    if (reading->next <= rows) reading->restarted++;
  }
  atomic_store(&is_over, true);
  return NULL;
}

static void every_row_comes_once_and_in_order(void **state) {
  reset_cluster(state);
  set_rows(100000);
  struct reading reading = {.session = open_session(*state, options), .queue = new_queue(), .next = 1};
  size_t disrupted = run_disrupted(*state, read_rows, &reading);
  print_message("%d rows, %zu disruptions: %zu batches read again, %zu cursors lost, %ld KiB more\n",
                reading.next - 1, disrupted, reading.repeated, reading.restarted,
                reading.most_kib - reading.first_kib);
  if (reading.wrong) fail_msg("%s", reading.text);
  assert_int_equal(reading.next, rows + 1);
  assert_in_range(reading.most_kib, 0, reading.first_kib + MAX_GROWTH_KIB);
  close_with_queue(&reading.session, reading.queue);
}

/* --------------------------------------------------------------------- imports */

/* The kind of a line: BROKEN is no JSON, REFUSED has a key that the server refuses. */
enum line { GOOD, BROKEN, REFUSED };

struct importing {
  struct session session;
  arango_import *import;
  bool is_keyed;
  /* The kind of each line, from 1. */
  char *lines;
  arango_result *end;
};

static size_t write_line(char *text, const struct importing *importing, int line) {
  switch ((enum line)importing->lines[line]) {
    case BROKEN: return (size_t)sprintf(text, "{\"n\":%d\n", line);
    case REFUSED: return (size_t)sprintf(text, "{\"_key\":\"no key %d\",\"n\":%d}\n", line, line);
    default: break;
  }
  if (importing->is_keyed) return (size_t)sprintf(text, "{\"_key\":\"k%d\",\"n\":%d}\n", line, line);
  return (size_t)sprintf(text, "{\"n\":%d}\n", line);
}

static void *write_lines(void *argument) {
  struct importing *importing = argument;
  char *text = malloc(PART_SIZE + TEXT_SIZE);
  bool is_open = text != NULL;
  size_t size = 0;
  for (int line = 1; is_open && line <= rows; line++) {
    size += write_line(text + size, importing, line);
    if (size < PART_SIZE && line < rows) continue;
    arango_result *result = arango_import_write(importing->import, text, size);
    is_open = arango_result_status(result) == ARANGO_OK;
    arango_result_destroy(result);
    size = 0;
  }
  free(text);
  importing->end = arango_import_finish(importing->import);
  atomic_store(&is_over, true);
  return NULL;
}

static json_int_t number(const json_t *object, const char *name) {
  return json_integer_value(json_object_get(object, name));
}

/* Marks the lines of ranges, and returns the number of those that were sent or waited for it. */
static json_int_t mark(const json_t *summary, const char *name, const char *lines, char *marks) {
  json_int_t count = 0;
  size_t index;
  json_t *range;
  json_array_foreach(json_object_get(summary, name), index, range) {
    for (json_int_t line = number(range, "first_line"); line <= number(range, "last_line"); line++) {
      assert_in_range(line, 1, rows);
      assert_int_equal(marks[line], 0);
      marks[line] = name[0];
      count += lines[line] != BROKEN;
    }
  }
  return count;
}

/* The number of documents of each line. */
static unsigned char *stored_lines(const struct session *session) {
  unsigned char *times = calloc((size_t)rows + 1, 1);
  assert_non_null(times);
  arango_cursor *cursor = NULL;
  expect_ok(arango_cursor_create(session->database, "FOR d IN things RETURN d.n", NULL,
                                 "{\"batch_size\": 50000}", &cursor));
  while (arango_cursor_has_more(cursor)) {
    arango_result *batch = ok(arango_cursor_next(cursor));
    for (size_t i = 0; i < arango_result_row_count(batch); i++) {
      size_t size;
      int line = atoi(arango_result_row(batch, i, &size));
      assert_in_range(line, 1, rows);
      times[line]++;
    }
    arango_result_destroy(batch);
  }
  arango_cursor_destroy(cursor);
  return times;
}

static void verify(const struct importing *importing, const json_t *summary) {
  char *marks = calloc((size_t)rows + 1, 1);
  assert_non_null(marks);
  json_int_t lines = number(summary, "lines");
  json_int_t told = number(summary, "created") + number(summary, "updated") +
                    number(summary, "ignored") + number(summary, "errors") +
                    number(summary, "empty") +
                    mark(summary, "unknown", importing->lines, marks) +
                    mark(summary, "failed", importing->lines, marks);
  assert_int_equal(told, lines);
  /* The first error of the ranges is the result. */
  if (lines < rows) assert_int_not_equal(arango_result_status(importing->end), ARANGO_OK);
  size_t index;
  json_t *detail;
  char *named = calloc((size_t)rows + 1, 1);
  assert_non_null(named);
  json_array_foreach(json_object_get(summary, "details"), index, detail) {
    json_int_t line = number(detail, "line");
    assert_in_range(line, 1, rows);
    assert_int_equal(number(detail, "error_num"), importing->lines[line] == BROKEN ? 600 : 1221);
    assert_int_equal(named[line]++, 0);
  }
  unsigned char *times = stored_lines(&importing->session);
  size_t wrong = 0;
  for (int line = 1; line <= rows; line++) {
    enum line kind = (enum line)importing->lines[line];
    bool is_read = line <= lines, is_told = marks[line] == 0 && is_read;
    int least = kind == GOOD && is_told, most = kind == GOOD && marks[line] != 'f' && is_read;
    bool must_be_named = is_read && (kind == BROKEN || (kind == REFUSED && is_told));
    if (times[line] < least || times[line] > most || (must_be_named && !named[line])) {
      if (wrong++ < 10) {
        print_error("line %d of kind %d, marked %d: stored %d times, named %d times\n", line, kind,
                    marks[line], times[line], named[line]);
      }
    }
  }
  free(times);
  free(named);
  free(marks);
  assert_int_equal(wrong, 0);
}

static bool is_served(arango_database *database) {
  arango_result *result = arango_cluster_server_id(database);
  bool is_served = arango_result_status(result) == ARANGO_OK;
  arango_result_destroy(result);
  return is_served;
}

static void import_disrupted(void **state, bool is_keyed, const char *on_duplicate) {
  reset_cluster(state);
  struct importing importing = {.session = open_session(*state, options), .is_keyed = is_keyed};
  expect_ok(arango_collection_create(importing.session.database, "things", NULL));
  importing.lines = calloc((size_t)rows + 1, 1);
  assert_non_null(importing.lines);
  uint64_t random = seed;
  for (int i = 0; i < BAD_LINES;) {
    size_t line = 1 + random_below(&random, (size_t)rows);
    if (importing.lines[line] != GOOD) continue;
    importing.lines[line] = i++ % 2 ? BROKEN : REFUSED;
  }
  char given[160];
  snprintf(given, sizeof given,
           "{\"on_duplicate\": \"%s\", \"chunk_bytes\": %d, \"in_flight\": 8, \"max_errors\": 1000}",
           on_duplicate, rows > 100000 ? 16 << 10 : 8 << 10);
  expect_ok(arango_import_create(importing.session.database, "things", given, &importing.import));
  size_t disrupted = run_disrupted(*state, write_lines, &importing);
  /* A coordinator that hung has executed what it received. */
  for (size_t i = 0; i < COORDINATORS; i++) {
    arango_database *pinned = pinned_to(importing.session.database, coordinator_url(*state, i));
    await(is_served(pinned));
    arango_database_destroy(pinned);
  }
  json_t *summary = answer_of(arango_import_info(importing.import));
  print_message("%s keys, %s: %zu disruptions, %d lines, %d created, %d updated, %d ignored, "
                "%d errors, %d retries, %zu unknown and %zu failed ranges, %d ms\n",
                is_keyed ? "with" : "without", on_duplicate, disrupted,
                (int)number(summary, "lines"), (int)number(summary, "created"),
                (int)number(summary, "updated"), (int)number(summary, "ignored"),
                (int)number(summary, "errors"), (int)number(summary, "retries"),
                json_array_size(json_object_get(summary, "unknown")),
                json_array_size(json_object_get(summary, "failed")),
                (int)number(summary, "milliseconds"));
  verify(&importing, summary);
  json_decref(summary);
  arango_result_destroy(importing.end);
  arango_import_destroy(importing.import);
  free(importing.lines);
  session_close(&importing.session);
}

static void every_line_is_told_and_stored_once(void **state) {
  set_rows(20000);
  static const char *const kinds[] = {"error", "update", "replace", "ignore"};
  for (size_t i = 0; i < 2 * ROWS(kinds); i++) import_disrupted(state, i % 2, kinds[i / 2]);
}

int main(void) {
  const char *repeated = getenv("ARANGO_SEED");
  seed = repeated != NULL ? strtoull(repeated, NULL, 0) : (uint64_t)time(NULL);
  print_message("ARANGO_SEED=%" PRIu64 "\n", seed);
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_row_comes_once_and_in_order),
      cmocka_unit_test(every_line_is_told_and_stored_once),
  };
  return cmocka_run_group_tests_name("row_chaos", tests, start_cluster, end_cluster);
}
