/* Ten thousand calls of many threads while coordinators come and go: every answer is the right one,
 * nothing is written twice, and what fails has a cause. ARANGO_SEED repeats a course of events. */
#include "check.h"
#include "cluster.h"
#include "waiting.h"

#include <arpa/inet.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

enum { THREADS = 16, CALLS = 625, COORDINATORS = 3, KNOWN = 50 };
enum { MAX_OUTAGES = 1000, MAX_DESCRIPTORS = 1024 };

/* All times are multiples of the time for an attempt, after which patient calls leave a coordinator
 * that hangs. They have time for every harm. */
static double attempt_ms;
static double hurried_ms(void) { return 0.6 * attempt_ms; }
static double patient_ms(void) { return 40 * attempt_ms; }

/* Clocks of the system differ by a tick. */
enum { TICK_MS = 5 };

struct span {
  double from, to;
};

static bool overlap(struct span a, struct span b) { return a.from <= b.to && b.from <= a.to; }

/* A number below limit; SplitMix64. */
static size_t chance(uint64_t *state, size_t limit) {
  uint64_t bits = *state += UINT64_C(0x9e3779b97f4a7c15);
  bits = (bits ^ bits >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
  bits = (bits ^ bits >> 27) * UINT64_C(0x94d049bb133111eb);
  return (size_t)((bits ^ bits >> 31) % limit);
}

/* ----------------------------------------------------------------- the traffic */

/* What the threads are at, and whether the cluster is away. Calls are let through by and by, so
 * that each harm meets some and none meets most of them. */
struct traffic {
  pthread_mutex_t mutex;
  pthread_cond_t changed;
  size_t allowed, begun, ended;
  size_t working;
  /* The call each thread is in, counted from 1; 0 between calls. */
  size_t under_way[THREADS];
  bool outage;
};

static struct traffic traffic;

static void open_traffic(void) {
  pthread_condattr_t attributes;
  traffic = (struct traffic){.working = THREADS};
  pthread_mutex_init(&traffic.mutex, NULL);
  pthread_condattr_init(&attributes);
  pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
  pthread_cond_init(&traffic.changed, &attributes);
  pthread_condattr_destroy(&attributes);
}

static void enter_call(size_t thread, size_t call) {
  pthread_mutex_lock(&traffic.mutex);
  while (traffic.begun >= traffic.allowed) pthread_cond_wait(&traffic.changed, &traffic.mutex);
  traffic.begun++;
  traffic.under_way[thread] = call + 1;
  pthread_mutex_unlock(&traffic.mutex);
}

/* After a failure the cluster's return is awaited: an outage is not there to be failed in often. */
static void leave_call(size_t thread, bool failed) {
  pthread_mutex_lock(&traffic.mutex);
  traffic.under_way[thread] = 0;
  traffic.ended++;
  pthread_cond_broadcast(&traffic.changed);
  while (failed && traffic.outage) pthread_cond_wait(&traffic.changed, &traffic.mutex);
  pthread_mutex_unlock(&traffic.mutex);
}

static void leave_work(void) {
  pthread_mutex_lock(&traffic.mutex);
  traffic.working--;
  pthread_cond_broadcast(&traffic.changed);
  pthread_mutex_unlock(&traffic.mutex);
}

static void set_outage(bool outage) {
  pthread_mutex_lock(&traffic.mutex);
  traffic.outage = outage;
  pthread_cond_broadcast(&traffic.changed);
  pthread_mutex_unlock(&traffic.mutex);
}

static bool is_at_work(void) {
  pthread_mutex_lock(&traffic.mutex);
  bool is_at_work = traffic.working > 0;
  pthread_mutex_unlock(&traffic.mutex);
  return is_at_work;
}

/* Lets so many calls through. Ends when so many have ended, or after so long, whichever is first:
 * a cluster that hangs ends none; with `whole` after so long at any rate. */
static void let_through(size_t calls, long ms, bool whole) {
  struct timespec end;
  clock_gettime(CLOCK_MONOTONIC, &end);
  end.tv_sec += ms / 1000;
  end.tv_nsec += ms % 1000 * 1000000;
  end.tv_sec += end.tv_nsec / 1000000000;
  end.tv_nsec %= 1000000000;
  pthread_mutex_lock(&traffic.mutex);
  size_t enough = traffic.ended + calls;
  traffic.allowed = traffic.begun + calls;
  pthread_cond_broadcast(&traffic.changed);
  int timed_out = 0;
  while ((whole || traffic.ended < enough) && traffic.working > 0 && timed_out == 0) {
    timed_out = pthread_cond_timedwait(&traffic.changed, &traffic.mutex, &end);
  }
  pthread_mutex_unlock(&traffic.mutex);
}

/* Until every call that is under way has ended. */
static void await_calls_under_way(void) {
  pthread_mutex_lock(&traffic.mutex);
  size_t calls[THREADS];
  memcpy(calls, traffic.under_way, sizeof calls);
  for (size_t i = 0; i < THREADS; i++) {
    while (calls[i] != 0 && traffic.under_way[i] == calls[i]) {
      pthread_cond_wait(&traffic.changed, &traffic.mutex);
    }
  }
  pthread_mutex_unlock(&traffic.mutex);
}

/* ------------------------------------------------------------------- the calls */

enum kind { ID, DOCUMENT, MISSING, INSERT, KINDS };

/* What became of a call. */
struct outcome {
  enum kind kind;
  bool hurried;
  struct span span;
  arango_status status;
  arango_execution execution;
  /* Of an insert: the key it was given, if it was. */
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

/* The number that one document alone has, and one of a known document. */
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

/* Whether the answer to a call is the one that it alone can have. */
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
    /* the refusal repeats the path, which no other call has */
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

/* cmocka's assertions belong to the main thread: this one only takes down what happens. */
static void *work(void *argument) {
  struct worker *worker = argument;
  for (size_t call = 0; call < CALLS; call++) {
    struct outcome *outcome = &worker->outcomes[call];
    outcome->kind = (enum kind)chance(&worker->state, KINDS);
    outcome->hurried = chance(&worker->state, 3) == 0;
    enter_call(worker->number, call);
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
    leave_call(worker->number, !answered);
  }
  leave_work();
  return NULL;
}

/* -------------------------------------------------------------------- the harm */

enum { SOME_CALLS = 60 };
static long short_ms(void) { return (long)(0.6 * attempt_ms); }
static long long_ms(void) { return (long)(1.6 * attempt_ms); }

/* How a coordinator is taken away, and what brings it back. */
static const struct harm {
  const char *action, *end;
  /* Those who wait for it give up, or lose their connections, before it goes on and does what they
   * asked for. */
  enum { SOON, LATE, CUT_OFF } then;
} harms[] = {
    {"stop", "start", SOON},        {"crash", "start", SOON},  {"startup", "resume", SOON},
    {"queue-full", "resume", SOON}, {"hang", "restart", SOON}, {"hang", "resume", LATE},
    {"hang", "resume", CUT_OFF},    {"restart", NULL, SOON},   {"shutdown-phase", "resume", SOON},
};

/* The first of them: gone, refusing, or too busy. */
enum { OF_ALL = 4 };

struct chaos {
  const struct cluster *cluster;
  uint64_t seed, state;
  /* What each coordinator suffers from; NULL if nothing. */
  const struct harm *suffers[COORDINATORS];
  /* While all were away: no longer than this, and not much less. */
  struct span outages[MAX_OUTAGES];
  size_t outage_count;
  size_t harm_count;
};

/* As if the network broke: what was sent arrives, what is answered does not. */
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

static const struct harm *harm(struct chaos *chaos, size_t coordinator, size_t kinds) {
  const struct harm *harm = &harms[chance(&chaos->state, kinds)];
  act_on(chaos->cluster, server_text(chaos->cluster, "coordinators", coordinator, "id"),
         harm->action);
  chaos->suffers[coordinator] = harm->end != NULL ? harm : NULL;
  chaos->harm_count++;
  return harm;
}

static void heal(struct chaos *chaos, size_t coordinator) {
  const struct harm *harm = chaos->suffers[coordinator];
  if (harm == NULL) return;
  act_on(chaos->cluster, server_text(chaos->cluster, "coordinators", coordinator, "id"), harm->end);
  chaos->suffers[coordinator] = NULL;
}

static void heal_all(struct chaos *chaos) {
  for (size_t i = 0; i < COORDINATORS; i++) heal(chaos, i);
}

/* Two coordinators come and go; the third serves all the while, also calls that began before. */
static void harm_two_of_three(struct chaos *chaos) {
  size_t spared = chance(&chaos->state, COORDINATORS);
  for (size_t step = 0; step < 6 && is_at_work(); step++) {
    size_t victim = (spared + 1 + chance(&chaos->state, COORDINATORS - 1)) % COORDINATORS;
    const struct harm *done = NULL;
    if (chaos->suffers[victim] != NULL) {
      heal(chaos, victim);
    } else {
      done = harm(chaos, victim, ROWS(harms));
    }
    bool lasts = done != NULL && done->then == LATE;
    let_through(SOME_CALLS, lasts ? long_ms() : short_ms(), lasts);
    if (done != NULL && done->then == CUT_OFF) {
      cut_connections_to(coordinator_url(chaos->cluster, victim));
    }
  }
  heal_all(chaos);
  await_calls_under_way();
}

static void take_all_away(struct chaos *chaos) {
  assert_in_range(chaos->outage_count, 0, MAX_OUTAGES - 1);
  struct span *outage = &chaos->outages[chaos->outage_count++];
  set_outage(true);
  for (size_t i = 0; i < COORDINATORS; i++) {
    /* it begins no earlier than the last is told to go */
    outage->from = now_ms();
    harm(chaos, i, OF_ALL);
  }
  let_through(2 * THREADS, short_ms(), false);
  heal(chaos, 0);
  outage->to = now_ms();
  heal_all(chaos);
  set_outage(false);
  await_calls_under_way();
}

static void cause_chaos(struct chaos *chaos) {
  while (is_at_work()) {
    harm_two_of_three(chaos);
    if (chance(&chaos->state, 3) == 0 && is_at_work()) take_all_away(chaos);
  }
}

/* ------------------------------------------------------------- what must hold */

struct figures {
  size_t ended[KINDS], failed_in_outage, failed_at_deadline;
  size_t inserted, not_executed, unknown, unknown_and_inserted;
  size_t wrong;
  /* For want of time, which a busy machine may have taken. */
  size_t late;
};

static void complain(size_t *count, const struct outcome *outcome, const char *what) {
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

/* A call that may be repeated fails only while all coordinators are away, or at its deadline. */
static void judge_read(const struct chaos *chaos, const struct outcome *outcome,
                       struct figures *figures) {
  if (outcome->status == ARANGO_OK) return;
  /* also one whose connection breaks when there is no time for another */
  if (outcome->hurried && lasted_ms(outcome) >= hurried_ms() - TICK_MS) {
    figures->failed_at_deadline++;
    return;
  }
  for (size_t i = 0; i < chaos->outage_count; i++) {
    if (overlap(outcome->span, chaos->outages[i])) {
      figures->failed_in_outage++;
      return;
    }
  }
  /* an attempt at the one that serves may have taken too long */
  bool is_late = lasted_ms(outcome) >= attempt_ms - TICK_MS;
  complain(is_late ? &figures->late : &figures->wrong, outcome, "failed without a cause");
}

/* What a call says of its insert is what the store has; it is never there twice. */
static void judge_insert(const struct outcome *outcome, size_t times, bool has_its_key,
                         struct figures *figures) {
  figures->inserted += outcome->status == ARANGO_OK;
  if (times > 1) complain(&figures->wrong, outcome, "inserted more than once");
  if (outcome->status == ARANGO_OK) {
    if (times != 1) complain(&figures->wrong, outcome, "not inserted once");
    if (!has_its_key) complain(&figures->wrong, outcome, "not the key of its document");
  } else if (outcome->execution == ARANGO_NOT_EXECUTED) {
    figures->not_executed++;
    if (times != 0) complain(&figures->wrong, outcome, "inserted all the same");
  } else if (outcome->execution == ARANGO_EXECUTION_UNKNOWN) {
    figures->unknown++;
    figures->unknown_and_inserted += times;
  } else {
    complain(&figures->wrong, outcome, "refused");
  }
}

/* The numbers of all documents by their keys, which count from 1; the caller frees them. */
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

static void judge(const struct chaos *chaos, struct figures *figures) {
  static size_t times[THREADS * CALLS];
  size_t count = 0;
  int *numbers = numbers_by_key(chaos->cluster, &count);
  memset(times, 0, sizeof times);
  for (size_t key = 1; key <= count; key++) times[numbers[key]]++;
  for (size_t thread = 0; thread < THREADS; thread++) {
    for (size_t call = 0; call < CALLS; call++) {
      const struct outcome *outcome = &workers[thread].outcomes[call];
      int number = number_of(thread, call);
      figures->ended[outcome->kind]++;
      if (outcome->wrong) complain(&figures->wrong, outcome, "wrong answer");
      /* no harm lasts so long */
      if (lasted_ms(outcome) >= patient_ms() - TICK_MS) complain(&figures->late, outcome, "hung");
      if (outcome->kind == INSERT) {
        size_t key = (size_t)outcome->key;
        judge_insert(outcome, times[number], key >= 1 && key <= count && numbers[key] == number,
                     figures);
      } else {
        judge_read(chaos, outcome, figures);
        if (times[number] != 0) complain(&figures->wrong, outcome, "nobody inserted this");
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

static bool calls_tell_the_truth(void *context, int ms) {
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

  open_traffic();
  double started = now_ms();
  for (size_t i = 0; i < THREADS; i++) {
    workers[i] = (struct worker){.number = i,
                                 .state = chaos.seed * THREADS + i,
                                 .cluster = chaos.cluster,
                                 .patient = patient,
                                 .hurried = hurried};
    assert_int_equal(pthread_create(&workers[i].thread, NULL, work, &workers[i]), 0);
  }
  cause_chaos(&chaos);
  for (size_t i = 0; i < THREADS; i++) assert_int_equal(pthread_join(workers[i].thread, NULL), 0);
  double seconds = (now_ms() - started) / 1e3;
  arango_database_destroy(hurried.database);
  arango_database_destroy(patient.database);
  session_close(&session);

  struct figures figures = {.wrong = 0};
  judge(&chaos, &figures);
  print_message("seed %" PRIu64 ": %d calls in %.1f s, %.0f/s, %zu harms, %zu outages; reads: %zu "
                "failed in an outage, %zu at their deadline; inserts: %zu, %zu ok, %zu not "
                "executed, %zu unknown, of which %zu were\n",
                chaos.seed, THREADS * CALLS, seconds, THREADS * CALLS / seconds, chaos.harm_count,
                chaos.outage_count, figures.failed_in_outage, figures.failed_at_deadline,
                figures.ended[INSERT], figures.inserted, figures.not_executed, figures.unknown,
                figures.unknown_and_inserted);
  if (figures.wrong > 0) {
    fail_msg("%zu calls ended wrongly; ARANGO_SEED=%" PRIu64, figures.wrong, chaos.seed);
  }
  return figures.late == 0;
}

static void calls_tell_the_truth_while_coordinators_come_and_go(void **state) {
  given_time(250, calls_tell_the_truth, *state);
}

/* ------------------------------------------------------------- after the chaos */

static atomic_bool over;

static void *ask_until_it_is_over(void *argument) {
  while (!atomic_load(&over)) {
    arango_result_destroy(arango_cluster_server_role(argument));
    pause_ms(5);
  }
  return NULL;
}

/* What the client knows of its second coordinator, for the caller to json_decref. */
static json_t *second_host(const struct session *session) {
  json_t *stats = answer_of(arango_client_stats(session->client));
  json_t *host = json_incref(json_array_get(json_object_get(stats, "hosts"), 1));
  json_decref(stats);
  return host;
}

static json_int_t number_in(const struct session *session, const char *name) {
  json_t *host = second_host(session);
  json_int_t number = json_integer_value(json_object_get(host, name));
  json_decref(host);
  return number;
}

/* It rests as after one failure, for half a second, however many calls were under way. After as many
 * failures as there are threads it would rest for half a minute at least. */
static void a_loss_that_many_calls_notice_is_one_loss(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  pthread_t threads[THREADS];
  atomic_store(&over, false);
  for (size_t i = 0; i < THREADS; i++) {
    assert_int_equal(pthread_create(&threads[i], NULL, ask_until_it_is_over, session.database), 0);
  }
  act_on(cluster, "Coordinator0002", "hang");
  await(number_in(&session, "in_flight") >= THREADS);
  act_on(cluster, "Coordinator0002", "stop");
  await(number_in(&session, "failures") >= THREADS);
  json_int_t requests = number_in(&session, "requests");
  act_on(cluster, "Coordinator0002", "start");
  double back = now_ms();
  while (number_in(&session, "requests") == requests && now_ms() < back + 2 * AT_ONCE_MS) {
    pause_ms(1);
  }
  bool is_used = number_in(&session, "requests") > requests;
  double lasted = now_ms() - back;
  atomic_store(&over, true);
  for (size_t i = 0; i < THREADS; i++) assert_int_equal(pthread_join(threads[i], NULL), 0);
  session_close(&session);
  if (!is_used) fail_msg("%.0f ms after it came back, a coordinator is still passed by", lasted);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(calls_tell_the_truth_while_coordinators_come_and_go),
      cmocka_unit_test_setup_teardown(a_loss_that_many_calls_notice_is_one_loss, reset_cluster,
                                      reset_cluster),
  };
  return cmocka_run_group_tests_name("chaos", tests, start_cluster, end_cluster);
}
