/* Ten thousand calls of many threads while coordinators fail and recover: every result is the
 * call's own, no write is executed twice, and every failure has a cause. ARANGO_SEED repeats a
 * run. */
#include "call_gate.h"
#include "check.h"
#include "cluster.h"
#include "waiting.h"

#include <arpa/inet.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

enum { THREADS = GATE_THREADS, CALLS = 625, COORDINATORS = 3, KNOWN = 50 };
enum { MAX_OUTAGES = 1000, MAX_DESCRIPTORS = 1024 };

/* All durations are multiples of attempt_timeout_ms of the patient calls. Their deadline exceeds
 * every disruption. */
static double attempt_ms;
static double hurried_ms(void) { return 0.6 * attempt_ms; }
static double patient_ms(void) { return 40 * attempt_ms; }

/* The clocks of the system differ by up to one tick. */
enum { TICK_MS = 5 };

struct span {
  double from, to;
};

static bool overlap(struct span a, struct span b) { return a.from <= b.to && b.from <= a.to; }

/* A random number below limit (SplitMix64). */
static size_t random_below(uint64_t *state, size_t limit) {
  uint64_t bits = *state += UINT64_C(0x9e3779b97f4a7c15);
  bits = (bits ^ bits >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
  bits = (bits ^ bits >> 27) * UINT64_C(0x94d049bb133111eb);
  return (size_t)((bits ^ bits >> 31) % limit);
}

/* ------------------------------------------------------------------- the calls */

enum kind { ID, DOCUMENT, MISSING, INSERT, KINDS };

/* The outcome of a call. */
struct outcome {
  enum kind kind;
  bool hurried;
  struct span span;
  arango_status status;
  arango_execution execution;
  /* The key of an insert; 0 if there is none. */
  int key;
  char text[160];
  bool wrong;
};

struct worker {
  pthread_t thread;
  size_t number;
  uint64_t state;
  const struct cluster *cluster;
  struct session patient, hurried;
  struct outcome outcomes[CALLS];
};

static struct worker workers[THREADS];

/* The numbers stored in the document of an insert, and in a document created before. */
static int number_of(size_t thread, size_t call) { return (int)(thread * CALLS + call); }
static int content_of(size_t known) { return 7000000 + (int)known * 13; }

static arango_result *send_call(struct worker *worker, enum kind kind, size_t call,
                                const struct session *session) {
  char text[128];
  switch (kind) {
  case ID: return arango_cluster_server_id(session->database);
  case DOCUMENT: snprintf(text, sizeof text, "/_api/document/known/%zu", call % KNOWN); break;
  case MISSING: snprintf(text, sizeof text, "/thread-%zu/call-%zu'", worker->number, call); break;
  default:
    snprintf(text, sizeof text, "{\"n\": %d}", number_of(worker->number, call));
    return request(session, "POST", "/_api/document/chaos", text);
  }
  return get(session, text);
}

static bool is_id_of_its_host(const struct cluster *cluster, const arango_result *result) {
  for (size_t i = 0; i < COORDINATORS; i++) {
    if (strcmp(arango_result_host(result), coordinator_url(cluster, i)) != 0) continue;
    char id[128];
    snprintf(id, sizeof id, "\"%s\"", server_text(cluster, "coordinators", i, "id"));
    return strcmp(arango_result_json(result, NULL), id) == 0;
  }
  return false;
}

/* True if the result is the one that only this call can have. */
static bool is_right(struct worker *worker, enum kind kind, size_t call,
                     const arango_result *result, struct outcome *outcome) {
  if (arango_result_execution(result) != ARANGO_EXECUTED) return false;
  if (kind == ID) return is_id_of_its_host(worker->cluster, result);
  json_t *answer = json_loads(arango_result_json(result, NULL), 0, NULL);
  bool is_right = false;
  char text[64];
  if (kind == DOCUMENT) {
    snprintf(text, sizeof text, "%zu", call % KNOWN);
    is_right = strcmp(text_of(answer, "_key"), text) == 0 &&
               json_integer_value(json_object_get(answer, "n")) == content_of(call % KNOWN);
  } else if (kind == INSERT) {
    outcome->key = atoi(text_of(answer, "_key"));
    is_right = outcome->key > 0;
  } else {
    /* the error message contains the path, which is unique to the call */
    snprintf(text, sizeof text, "/thread-%zu/call-%zu'", worker->number, call);
    is_right = strstr(arango_result_message(result), text) != NULL;
  }
  json_decref(answer);
  return is_right;
}

static bool is_answer(enum kind kind, const arango_result *result) {
  return kind == MISSING ? arango_result_http_status(result) == 404
                         : arango_result_status(result) == ARANGO_OK;
}

/* Records outcomes only: assertions of cmocka work only on the main thread. */
static void *work(void *argument) {
  struct worker *worker = argument;
  for (size_t call = 0; call < CALLS; call++) {
    struct outcome *outcome = &worker->outcomes[call];
    outcome->kind = (enum kind)random_below(&worker->state, KINDS);
    outcome->hurried = random_below(&worker->state, 3) == 0;
    gate_enter(worker->number, call);
    outcome->span.from = now_ms();
    arango_result *result = send_call(worker, outcome->kind, call,
                                      outcome->hurried ? &worker->hurried : &worker->patient);
    outcome->span.to = now_ms();
    bool answered = is_answer(outcome->kind, result);
    outcome->status = answered ? ARANGO_OK : arango_result_status(result);
    outcome->execution = arango_result_execution(result);
    outcome->wrong = answered && !is_right(worker, outcome->kind, call, result, outcome);
    if (!answered || outcome->wrong) {
      snprintf(outcome->text, sizeof outcome->text, "%s", arango_result_json(result, NULL));
    }
    arango_result_destroy(result);
    gate_leave(worker->number, !answered);
  }
  gate_finish();
  return NULL;
}

/* ---------------------------------------------------------------------- disruptions */

enum { CALLS_PER_STEP = 60 };
static long short_ms(void) { return (long)(0.6 * attempt_ms); }
static long long_ms(void) { return (long)(1.6 * attempt_ms); }

/* The kinds of disruption, and the action that ends each. */
static const struct disruption {
  const char *action, *end;
  /* LATE, CUT_OFF: the callers time out or lose their connections before the coordinator resumes
   * and executes their requests. */
  enum { SOON, LATE, CUT_OFF } then;
} disruptions[] = {
    {"stop", "start", SOON},        {"crash", "start", SOON},  {"startup", "resume", SOON},
    {"queue-full", "resume", SOON}, {"hang", "restart", SOON}, {"hang", "resume", LATE},
    {"hang", "resume", CUT_OFF},    {"restart", NULL, SOON},   {"shutdown-phase", "resume", SOON},
};

/* The first rows: stopped, refusing, or overloaded. */
enum { OUTAGE_KINDS = 4 };

struct chaos {
  const struct cluster *cluster;
  uint64_t seed, state;
  /* The disruption of each coordinator; NULL if there is none. */
  const struct disruption *active[COORDINATORS];
  /* The periods in which all coordinators were unavailable, slightly longer than in fact. */
  struct span outages[MAX_OUTAGES];
  size_t outage_count;
  size_t disruption_count;
};

/* Simulates a network failure: requests arrive, responses do not. */
static void cut_connections_to(const char *url) {
  unsigned port = 0;
  assert_int_equal(sscanf(url, "http://127.0.0.1:%u", &port), 1);
  for (int descriptor = 0; descriptor < MAX_DESCRIPTORS; descriptor++) {
    struct sockaddr_in peer = {.sin_family = AF_UNSPEC};
    socklen_t size = sizeof peer;
    if (getpeername(descriptor, (struct sockaddr *)&peer, &size) == 0 &&
        peer.sin_family == AF_INET && ntohs(peer.sin_port) == port) {
      shutdown(descriptor, SHUT_RDWR);
    }
  }
}

static const struct disruption *disrupt(struct chaos *chaos, size_t coordinator, size_t kinds) {
  const struct disruption *disruption = &disruptions[random_below(&chaos->state, kinds)];
  act_on(chaos->cluster, server_text(chaos->cluster, "coordinators", coordinator, "id"),
         disruption->action);
  chaos->active[coordinator] = disruption->end != NULL ? disruption : NULL;
  chaos->disruption_count++;
  return disruption;
}

static void recover(struct chaos *chaos, size_t coordinator) {
  const struct disruption *disruption = chaos->active[coordinator];
  if (disruption == NULL) return;
  act_on(chaos->cluster, server_text(chaos->cluster, "coordinators", coordinator, "id"), disruption->end);
  chaos->active[coordinator] = NULL;
}

static void recover_all(struct chaos *chaos) {
  for (size_t i = 0; i < COORDINATORS; i++) recover(chaos, i);
}

/* Disrupts two coordinators. The third serves all the time, calls included that began before. */
static void disrupt_two_of_three(struct chaos *chaos) {
  size_t spared = random_below(&chaos->state, COORDINATORS);
  for (size_t step = 0; step < 6 && gate_has_callers(); step++) {
    size_t victim = (spared + 1 + random_below(&chaos->state, COORDINATORS - 1)) % COORDINATORS;
    const struct disruption *done = NULL;
    if (chaos->active[victim] != NULL) {
      recover(chaos, victim);
    } else {
      done = disrupt(chaos, victim, ROWS(disruptions));
    }
    bool lasts = done != NULL && done->then == LATE;
    gate_admit(CALLS_PER_STEP, lasts ? long_ms() : short_ms(), lasts);
    if (done != NULL && done->then == CUT_OFF) {
      cut_connections_to(coordinator_url(chaos->cluster, victim));
    }
  }
  recover_all(chaos);
  gate_drain();
}

static void stop_all(struct chaos *chaos) {
  assert_in_range(chaos->outage_count, 0, MAX_OUTAGES - 1);
  struct span *outage = &chaos->outages[chaos->outage_count++];
  gate_set_outage(true);
  for (size_t i = 0; i < COORDINATORS; i++) {
    /* the outage begins when the last coordinator is disrupted */
    outage->from = now_ms();
    disrupt(chaos, i, OUTAGE_KINDS);
  }
  gate_admit(2 * THREADS, short_ms(), false);
  recover(chaos, 0);
  outage->to = now_ms();
  recover_all(chaos);
  gate_set_outage(false);
  gate_drain();
}

static void run_disruptions(struct chaos *chaos) {
  while (gate_has_callers()) {
    disrupt_two_of_three(chaos);
    if (random_below(&chaos->state, 3) == 0 && gate_has_callers()) stop_all(chaos);
  }
}

/* -------------------------------------------------------------- verification */

struct totals {
  size_t ended[KINDS], failed_in_outage, failed_at_deadline;
  size_t inserted, not_executed, unknown, unknown_and_inserted;
  size_t wrong;
  /* Failures that a busy machine may have caused. */
  size_t late;
};

static void report(size_t *count, const struct outcome *outcome, const char *what) {
  static const char *const kinds[] = {"id", "document", "missing", "insert"};
  if ((*count)++ < 10) {
    print_error("%s: %s%s from %.1f to %.1f, %s, execution %d %s\n", what, kinds[outcome->kind],
                outcome->hurried ? " in a hurry" : "", outcome->span.from, outcome->span.to,
                arango_status_name((int32_t)outcome->status), (int)outcome->execution,
                outcome->text);
  }
}

static double lasted_ms(const struct outcome *outcome) {
  return outcome->span.to - outcome->span.from;
}

/* An idempotent call fails only during an outage or at its deadline. */
static void verify_read(const struct chaos *chaos, const struct outcome *outcome,
                        struct totals *totals) {
  if (outcome->status == ARANGO_OK) return;
  /* or its connection broke with no time for another attempt */
  if (outcome->hurried && lasted_ms(outcome) >= hurried_ms() - TICK_MS) {
    totals->failed_at_deadline++;
    return;
  }
  for (size_t i = 0; i < chaos->outage_count; i++) {
    if (overlap(outcome->span, chaos->outages[i])) {
      totals->failed_in_outage++;
      return;
    }
  }
  /* an attempt at the serving coordinator may have timed out */
  bool is_late = lasted_ms(outcome) >= attempt_ms - TICK_MS;
  report(is_late ? &totals->late : &totals->wrong, outcome, "failed without a cause");
}

/* The reported execution of an insert matches the stored documents; no insert is stored twice. */
static void verify_insert(const struct outcome *outcome, size_t times, bool has_its_key,
                          struct totals *totals) {
  totals->inserted += outcome->status == ARANGO_OK;
  if (times > 1) report(&totals->wrong, outcome, "inserted more than once");
  if (outcome->status == ARANGO_OK) {
    if (times != 1) report(&totals->wrong, outcome, "not inserted once");
    if (!has_its_key) report(&totals->wrong, outcome, "not the key of its document");
  } else if (outcome->execution == ARANGO_NOT_EXECUTED) {
    totals->not_executed++;
    if (times != 0) report(&totals->wrong, outcome, "inserted all the same");
  } else if (outcome->execution == ARANGO_EXECUTION_UNKNOWN) {
    totals->unknown++;
    totals->unknown_and_inserted += times;
  } else {
    report(&totals->wrong, outcome, "refused");
  }
}

/* The numbers of all documents, indexed by their keys from 1. The caller frees them. */
static int *numbers_by_key(const struct cluster *cluster, size_t *count) {
  struct session session = open_session(cluster, NULL);
  json_t *properties = answer_of(get(&session, "/_api/collection/chaos/count"));
  *count = (size_t)json_integer_value(json_object_get(properties, "count"));
  json_decref(properties);
  json_t *keys = json_array();
  for (size_t key = 1; key <= *count; key++) {
    char text[32];
    snprintf(text, sizeof text, "%zu", key);
    json_array_append_new(keys, json_string(text));
  }
  char *text = json_dumps(keys, 0);
  json_t *documents =
      answer_of(request(&session, "PUT", "/_api/document/chaos?onlyget=true", text));
  assert_int_equal(json_array_size(documents), *count);
  int *numbers = calloc(*count + 1, sizeof *numbers);
  assert_non_null(numbers);
  for (size_t key = 1; key <= *count; key++) {
    json_t *number = json_object_get(json_array_get(documents, key - 1), "n");
    assert_true(json_is_integer(number));
    numbers[key] = (int)json_integer_value(number);
    assert_in_range(numbers[key], 0, THREADS * CALLS - 1);
  }
  json_decref(documents);
  free(text);
  json_decref(keys);
  session_close(&session);
  return numbers;
}

static void verify(const struct chaos *chaos, struct totals *totals) {
  static size_t times[THREADS * CALLS];
  size_t count = 0;
  int *numbers = numbers_by_key(chaos->cluster, &count);
  memset(times, 0, sizeof times);
  for (size_t key = 1; key <= count; key++) times[numbers[key]]++;
  for (size_t thread = 0; thread < THREADS; thread++) {
    for (size_t call = 0; call < CALLS; call++) {
      const struct outcome *outcome = &workers[thread].outcomes[call];
      int number = number_of(thread, call);
      totals->ended[outcome->kind]++;
      if (outcome->wrong) report(&totals->wrong, outcome, "wrong answer");
      /* no disruption lasts as long */
      if (lasted_ms(outcome) >= patient_ms() - TICK_MS) report(&totals->late, outcome, "hung");
      if (outcome->kind == INSERT) {
        size_t key = (size_t)outcome->key;
        verify_insert(outcome, times[number], key >= 1 && key <= count && numbers[key] == number,
                      totals);
      } else {
        verify_read(chaos, outcome, totals);
        if (times[number] != 0) report(&totals->wrong, outcome, "nobody inserted this");
      }
    }
  }
  free(numbers);
}

static uint64_t new_seed(void) {
  const char *given = getenv("ARANGO_SEED");
  return given != NULL ? strtoull(given, NULL, 10) : (uint64_t)time(NULL);
}

static void make_documents(const struct cluster *cluster) {
  struct session session = open_session(cluster, NULL);
  expect_ok(request(&session, "POST", "/_api/collection", "{\"name\": \"known\"}"));
  expect_ok(request(&session, "POST", "/_api/collection",
                    "{\"name\": \"chaos\", \"keyOptions\": {\"type\": \"autoincrement\"}}"));
  for (size_t i = 0; i < KNOWN; i++) {
    char text[64];
    snprintf(text, sizeof text, "{\"_key\": \"%zu\", \"n\": %d}", i, content_of(i));
    expect_ok(request(&session, "POST", "/_api/document/known", text));
  }
  session_close(&session);
}

static bool run_chaos(void *context, int ms) {
  static struct chaos chaos;
  void *fixture = context;
  attempt_ms = ms;
  reset_cluster(&fixture);
  chaos = (struct chaos){.cluster = context, .seed = new_seed()};
  chaos.state = chaos.seed;
  make_documents(chaos.cluster);
  struct session session = open_session(chaos.cluster, NULL);
  struct session patient = {session.client, NULL};
  struct session hurried = {session.client, NULL};
  char options[128];
  snprintf(options, sizeof options, "{\"timeout_ms\": %d, \"attempt_timeout_ms\": %d}",
           (int)patient_ms(), ms);
  expect_ok(arango_database_derive(session.database, options, &patient.database));
  snprintf(options, sizeof options, "{\"timeout_ms\": %d}", (int)hurried_ms());
  expect_ok(arango_database_derive(session.database, options, &hurried.database));

  gate_open();
  double started = now_ms();
  for (size_t i = 0; i < THREADS; i++) {
    workers[i] = (struct worker){.number = i,
                                 .state = chaos.seed * THREADS + i,
                                 .cluster = chaos.cluster,
                                 .patient = patient,
                                 .hurried = hurried};
    assert_int_equal(pthread_create(&workers[i].thread, NULL, work, &workers[i]), 0);
  }
  run_disruptions(&chaos);
  for (size_t i = 0; i < THREADS; i++) assert_int_equal(pthread_join(workers[i].thread, NULL), 0);
  double seconds = (now_ms() - started) / 1e3;
  arango_database_destroy(hurried.database);
  arango_database_destroy(patient.database);
  session_close(&session);

  struct totals totals = {.wrong = 0};
  verify(&chaos, &totals);
  print_message("seed %" PRIu64 ": %d calls in %.1f s, %.0f/s, %zu disruptions, %zu outages; reads: %zu "
                "failed in an outage, %zu at their deadline; inserts: %zu, %zu ok, %zu not "
                "executed, %zu unknown, of which %zu were\n",
                chaos.seed, THREADS * CALLS, seconds, THREADS * CALLS / seconds, chaos.disruption_count,
                chaos.outage_count, totals.failed_in_outage, totals.failed_at_deadline,
                totals.ended[INSERT], totals.inserted, totals.not_executed, totals.unknown,
                totals.unknown_and_inserted);
  if (totals.wrong > 0) {
    fail_msg("%zu calls ended wrongly; ARANGO_SEED=%" PRIu64, totals.wrong, chaos.seed);
  }
  return totals.late == 0;
}

static void every_call_has_its_own_response_while_coordinators_fail(void **state) {
  given_time(250, run_chaos, *state);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_call_has_its_own_response_while_coordinators_fail),
  };
  return cmocka_run_group_tests_name("chaos", tests, start_cluster, end_cluster);
}
