/* Host names that resolve slowly: only their own calls wait. */
#define _GNU_SOURCE
#include "check.h"
#include "faults.h"
#include "submissions.h"
#include "waiting.h"

#include <dlfcn.h>
#include <netdb.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

/* Lookups of "slow.test": the numbers of those begun and those ended. Each takes a minute, or
 * until the test releases it. */
static struct {
  pthread_mutex_t mutex;
  pthread_cond_t let_go;
  bool are_let_go;
  atomic_size_t begun, over;
} questions = {.mutex = PTHREAD_MUTEX_INITIALIZER, .let_go = PTHREAD_COND_INITIALIZER};

static void take_a_minute(void) {
  struct timespec limit;
  clock_gettime(CLOCK_REALTIME, &limit);
  limit.tv_sec += 60;
  atomic_fetch_add(&questions.begun, 1);
  pthread_mutex_lock(&questions.mutex);
  int failure = 0;
  while (!questions.are_let_go && failure == 0) {
    failure = pthread_cond_timedwait(&questions.let_go, &questions.mutex, &limit);
  }
  pthread_mutex_unlock(&questions.mutex);
  atomic_fetch_add(&questions.over, 1);
}

/* Replaces getaddrinfo of the C library, for libarango too. */
int getaddrinfo(const char *restrict name, const char *restrict service,
                const struct addrinfo *restrict hints, struct addrinfo **restrict result) {
  int (*real)(const char *, const char *, const struct addrinfo *, struct addrinfo **);
  if (name != NULL && strcmp(name, "slow.test") == 0) {
    take_a_minute();
    return EAI_NONAME;
  }
  *(void **)&real = dlsym(RTLD_NEXT, "getaddrinfo");
  return real(name, service, hints, result);
}

static int hold_questions(void **state) {
  questions.are_let_go = false;
  atomic_store(&questions.begun, 0);
  atomic_store(&questions.over, 0);
  return behave(state);
}

/* Lookups end before the next test begins. */
static int let_questions_go(void **state) {
  (void)state;
  pthread_mutex_lock(&questions.mutex);
  questions.are_let_go = true;
  pthread_cond_broadcast(&questions.let_go);
  pthread_mutex_unlock(&questions.mutex);
  await(atomic_load(&questions.over) == atomic_load(&questions.begun));
  return 0;
}

/* A client of a host with a slow lookup and of one that responds. timeout_ms applies to calls of
 * the first. */
struct names {
  arango_client *client;
  struct session slow, quick;
  arango_queue *queue;
};

#define SLOW_URL "http://slow.test:8529"

static struct names names_open(const struct faults *faults, int timeout_ms) {
  char hosts[128];
  char options[128];
  snprintf(hosts, sizeof hosts, SLOW_URL ",%s", faulty_url(faults, 0));
  snprintf(options, sizeof options, "{\"host\": \"" SLOW_URL "\", \"timeout_ms\": %d}", timeout_ms);
  struct session session = open_client(hosts, NULL);
  struct names names = {.client = session.client, .queue = new_queue()};
  expect_ok(arango_database_derive(session.database, options, &names.slow.database));
  names.quick.database = pinned_to(session.database, faulty_url(faults, 0));
  arango_database_destroy(session.database);
  return names;
}

/* Asserts that no lookup has ended, so nothing waited for one. */
static void names_close(struct names *names) {
  double started = now_ms();
  arango_client_destroy(names->client);
  assert_true(now_ms() - started < AT_ONCE_MS);
  assert_true(atomic_load(&questions.begun) > 0);
  assert_int_equal(atomic_load(&questions.over), 0);
  arango_database_destroy(names->slow.database);
  arango_database_destroy(names->quick.database);
  expect_empty(names->queue);
  arango_queue_destroy(names->queue);
}

/* Asserts that 20 other submissions end first, and that the one with the lookup ends at its
 * deadline. */
static bool others_come_first(void *context, int ms) {
  struct names names = names_open(context, ms);
  size_t begun = atomic_load(&questions.begun);
  size_t before = 0;
  double lasted = 0;
  double started = now_ms();
  submit(&names.slow, "GET", "/a", NULL, names.queue, 20);
  await(atomic_load(&questions.begun) > begun);
  for (uint64_t tag = 0; tag < 20; tag++) submit(&names.quick, "GET", "/a", NULL, names.queue, tag);
  for (size_t i = 0; i <= 20; i++) {
    arango_result *result = next_result(names.queue);
    if (arango_result_tag(result) != 20) {
      expect_ok(result);
      continue;
    }
    before = i;
    lasted = now_ms() - started;
    expect_error(result, ARANGO_ERR_TIMEOUT, ARANGO_NOT_EXECUTED, "time");
  }
  assert_true(lasted >= ms - 10);
  /* no delay either after the lookup is abandoned */
  double given_up = now_ms();
  for (uint64_t tag = 0; tag < 20; tag++) submit(&names.quick, "GET", "/a", NULL, names.queue, tag);
  expect_successes(names.queue, 20);
  assert_true(now_ms() - given_up < AT_ONCE_MS);
  names_close(&names);
  return before == 20 && lasted < 1.5 * ms;
}

static void a_slow_lookup_delays_no_other_submission(void **state) {
  given_time(400, others_come_first, *state);
}

static void destroying_a_client_does_not_wait_for_a_lookup(void **state) {
  struct names names = names_open(*state, 60000);
  for (uint64_t tag = 0; tag < 3; tag++) submit(&names.slow, "GET", "/a", NULL, names.queue, tag);
  await(atomic_load(&questions.begun) > 0);
  double started = now_ms();
  arango_client_destroy(names.client);
  assert_true(now_ms() - started < AT_ONCE_MS);
  names.client = NULL;
  for (size_t i = 0; i < 3; i++) {
    expect_error(arango_queue_next(names.queue, 0), ARANGO_ERR_CLOSED, ARANGO_NOT_EXECUTED,
                 "the client is destroyed");
  }
  names_close(&names);
}

static void cancelling_does_not_wait_for_a_lookup(void **state) {
  struct names names = names_open(*state, 60000);
  uint64_t ticket = submit(&names.slow, "GET", "/a", NULL, names.queue, 1);
  await(atomic_load(&questions.begun) > 0);
  double started = now_ms();
  arango_cancel(names.queue, ticket);
  expect_error(next_result(names.queue), ARANGO_ERR_CANCELLED, ARANGO_NOT_EXECUTED, "cancelled");
  assert_true(now_ms() - started < AT_ONCE_MS);
  submit(&names.quick, "GET", "/a", NULL, names.queue, 0);
  expect_successes(names.queue, 1);
  assert_true(now_ms() - started < AT_ONCE_MS);
  names_close(&names);
}

static bool call_ends_with_its_time(void *context, int ms) {
  struct names names = names_open(context, ms);
  double started = now_ms();
  expect_error(get(&names.slow, "/a"), ARANGO_ERR_TIMEOUT, ARANGO_NOT_EXECUTED, "time");
  double lasted = now_ms() - started;
  assert_true(lasted >= ms - 10);
  names_close(&names);
  return lasted < 1.5 * ms;
}

static void a_blocking_call_ends_at_its_deadline_during_a_lookup(void **state) {
  given_time(400, call_ends_with_its_time, *state);
}

struct caller {
  const struct session *session;
  arango_result *result;
};

static void *call(void *argument) {
  struct caller *caller = argument;
  caller->result = get(caller->session, "/a");
  return NULL;
}

static void a_blocking_call_ends_with_its_client_during_a_lookup(void **state) {
  struct names names = names_open(*state, 60000);
  struct caller caller = {.session = &names.slow};
  pthread_t thread;
  assert_int_equal(pthread_create(&thread, NULL, call, &caller), 0);
  await(atomic_load(&questions.begun) > 0);
  double started = now_ms();
  arango_client_destroy(names.client);
  assert_int_equal(pthread_join(thread, NULL), 0);
  assert_true(now_ms() - started < AT_ONCE_MS);
  names.client = NULL;
  expect_error(caller.result, ARANGO_ERR_CLOSED, ARANGO_NOT_EXECUTED, "the client is destroyed");
  names_close(&names);
}

#define OF_NAMES(test) cmocka_unit_test_setup_teardown(test, hold_questions, let_questions_go)

int main(void) {
  const struct CMUnitTest tests[] = {
      OF_NAMES(a_slow_lookup_delays_no_other_submission),
      OF_NAMES(destroying_a_client_does_not_wait_for_a_lookup),
      OF_NAMES(cancelling_does_not_wait_for_a_lookup),
      OF_NAMES(a_blocking_call_ends_at_its_deadline_during_a_lookup),
      OF_NAMES(a_blocking_call_ends_with_its_client_during_a_lookup),
  };
  return cmocka_run_group_tests_name("name resolution", tests, start_faults, end_faults);
}
