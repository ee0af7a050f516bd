/* The end of a client, a queue, a database and a process while submissions are under way: each has
 * one result all the same, nobody waits, and nothing is left behind. */
#define _GNU_SOURCE
#include "check.h"
#include "faults.h"
#include "footprint.h"
#include "full_port.h"
#include "submitting.h"
#include "waiting.h"

#include <dlfcn.h>
#include <netdb.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* -------------------------------------------------- what submissions are at */

/* The last is that one is at the host that hangs and the others wait for their turn there. */
enum stage { SENT, PAUSING, CONNECTING, WAITING_FOR_A_TOKEN, QUEUED, STAGES };
enum { EACH = 5, MOST = EACH * STAGES };
static const enum stage together[] = {SENT, PAUSING, CONNECTING, WAITING_FOR_A_TOKEN};

/* A client with submissions under way, at one host that hangs, one whose queue is full, and one
 * that takes no connection. */
struct scene {
  const struct faults *faults;
  struct full_port port;
  arango_client *client;
  arango_database *databases[STAGES];
  arango_queue *queue;
  size_t count;
  enum stage stages[MOST];
  /* How many of them the host that hangs has received by then. */
  size_t sent;
};

static size_t received(const struct faults *faults, size_t host) {
  return times_received(faults, host, "GET") + times_received(faults, host, "POST");
}

/* Without logins. */
static size_t own_requests(const struct faults *faults, size_t host) {
  json_t *record = program_control(&faults->program, "GET", "/requests", NULL);
  size_t times = 0;
  size_t index;
  json_t *request;
  json_array_foreach(json_array_get(record, host), index, request) {
    times += strcmp(text_of(request, "path"), "/_db/_system/a") == 0;
  }
  json_decref(record);
  return times;
}

static struct scene scene_open(void **state, bool one_by_one) {
  struct scene scene = {.faults = *state, .port = full_port_open(), .queue = new_queue()};
  const char *const hosts[] = {faulty_url(scene.faults, 0), faulty_url(scene.faults, 1),
                               scene.port.url};
  static const size_t host_of[STAGES] = {0, 1, 2, 0, 0};
  arango_database *basic = NULL;
  arango_database *jwt = NULL;
  behave(state);
  misbehave(scene.faults, 0, "{\"fault\": \"accept-and-hang\"}");
  answer_with(scene.faults, 1, 503, NULL,
              "{\"error\": true, \"errorNum\": 21003, \"errorMessage\": \"queue is full\"}");
  char options[128];
  snprintf(options, sizeof options,
           "{\"connect_timeout_ms\": 60000, \"max_attempts\": 1000,"
           " \"max_submit_connections\": %d}",
           one_by_one ? 1 : MOST);
  expect_ok(arango_client_create_list(hosts, ROWS(hosts), NULL, options, &scene.client));
  expect_ok(arango_database_create(scene.client, NULL, NULL, NULL, NULL, &basic));
  expect_ok(arango_database_create(scene.client, NULL, NULL, NULL, "{\"auth_method\": \"jwt\"}",
                                   &jwt));
  for (size_t i = 0; i < STAGES; i++) {
    scene.databases[i] = pinned_to(i == WAITING_FOR_A_TOKEN ? jwt : basic, hosts[host_of[i]]);
  }
  arango_database_destroy(basic);
  arango_database_destroy(jwt);
  return scene;
}

/* Submits reads and writes, and waits until they are at these stages. Their tags count from 0. */
static void submit_at(struct scene *scene, const enum stage *stages, size_t count) {
  size_t each[STAGES] = {0};
  for (size_t i = 0; i < count * EACH; i++) {
    enum stage stage = stages[i % count];
    struct session session = {NULL, scene->databases[stage]};
    submit(&session, i / count % 2 == 0 ? "POST" : "GET", "/a", NULL, scene->queue, i);
    scene->stages[i] = stage;
    each[stage]++;
  }
  scene->count = count * EACH;
  scene->sent = each[SENT] + (each[QUEUED] > 0);
  /* and one login for all that wait for a token */
  await(received(scene->faults, 0) == scene->sent + (each[WAITING_FOR_A_TOKEN] > 0));
  await(received(scene->faults, 1) >= 4 * each[PAUSING]);
  await(number_of_host(scene->client, 2, "in_flight") >= (json_int_t)each[CONNECTING]);
}

static void scene_close(struct scene *scene) {
  for (size_t i = 0; i < STAGES; i++) arango_database_destroy(scene->databases[i]);
  arango_client_destroy(scene->client);
  if (scene->queue != NULL) expect_empty(scene->queue);
  arango_queue_destroy(scene->queue);
  full_port_close(&scene->port);
}

/* Whether it says rightly whether the request was sent. */
static bool is_closed_at(enum stage stage, size_t place, arango_result *result) {
  /* one that had just gone on from its pause may have been sent once more */
  bool was_sent = stage == SENT || (stage == QUEUED && place == 0) ||
                  (stage == PAUSING && was_sent_without_answer(result));
  return is_error(result, ARANGO_ERR_CLOSED,
                  was_sent ? ARANGO_EXECUTION_UNKNOWN : ARANGO_NOT_EXECUTED,
                  "the client is destroyed");
}

static void expect_later_submissions_to_be_refused(struct scene *scene) {
  for (size_t i = 0; i < STAGES; i++) {
    struct session session = {NULL, scene->databases[i]};
    submit(&session, "GET", "/a", NULL, scene->queue, i);
    arango_result *result = arango_queue_next(scene->queue, 0);
    assert_non_null(result);
    assert_int_equal(arango_result_tag(result), i);
    assert_string_equal(arango_result_attempts(result), "[]");
    expect_error(result, ARANGO_ERR_CLOSED, ARANGO_NOT_EXECUTED, "the client is destroyed");
  }
}

static void destroy_client_at(void **state, const enum stage *stages, size_t count) {
  size_t threads = count_threads();
  struct scene scene = scene_open(state, stages[0] == QUEUED);
  submit_at(&scene, stages, count);
  double started = now_ms();
  arango_client_destroy(scene.client);
  assert_true(now_ms() - started < AT_ONCE_MS);
  assert_int_equal(count_threads(), threads);
  scene.client = NULL;
  bool seen[MOST] = {false};
  size_t wrong = 0;
  for (size_t i = 0; i < scene.count; i++) {
    arango_result *result = arango_queue_next(scene.queue, 0);
    assert_non_null(result);
    uint64_t tag = arango_result_tag(result);
    assert_in_range(tag, 0, scene.count - 1);
    assert_false(seen[tag]);
    seen[tag] = true;
    wrong += !is_closed_at(scene.stages[tag], tag / count, result);
  }
  assert_int_equal(wrong, 0);
  expect_empty(scene.queue);
  expect_later_submissions_to_be_refused(&scene);
  assert_int_equal(own_requests(scene.faults, 0), scene.sent);
  scene_close(&scene);
}

static void submissions_end_with_their_client(void **state) {
  static const enum stage all[] = {SENT, PAUSING, CONNECTING, WAITING_FOR_A_TOKEN, QUEUED};
  for (size_t i = 0; i < ROWS(all); i++) destroy_client_at(state, &all[i], 1);
  for (int i = 0; i < 5; i++) destroy_client_at(state, together, ROWS(together));
}

/* What is under way for it is given up, and room is made for others. */
static void destroy_queue_at(void **state, const enum stage *stages, size_t count) {
  size_t threads = count_threads();
  struct scene scene = scene_open(state, stages[0] == QUEUED);
  submit_at(&scene, stages, count);
  double started = now_ms();
  arango_queue_destroy(scene.queue);
  assert_true(now_ms() - started < AT_ONCE_MS);
  for (size_t host = 0; host < 3; host++) {
    await(number_of_host(scene.client, host, "in_flight") == 0);
  }
  assert_int_equal(own_requests(scene.faults, 0), scene.sent);

  behave(state);
  scene.queue = new_queue();
  struct session sessions[] = {{NULL, scene.databases[SENT]}, {NULL, scene.databases[PAUSING]}};
  for (uint64_t tag = 0; tag < 20; tag++) {
    submit(&sessions[tag % 2], "POST", "/a", "{}", scene.queue, tag);
  }
  expect_successes(scene.queue, 20);
  /* nothing of the old ones came later */
  assert_int_equal(received(scene.faults, 0), 10);
  assert_int_equal(received(scene.faults, 1), 10);
  scene_close(&scene);
  assert_int_equal(count_threads(), threads);
}

static void submissions_end_with_their_queue(void **state) {
  static const enum stage all[] = {SENT, PAUSING, CONNECTING, WAITING_FOR_A_TOKEN, QUEUED};
  for (size_t i = 0; i < ROWS(all); i++) destroy_queue_at(state, &all[i], 1);
  for (int i = 0; i < 5; i++) destroy_queue_at(state, together, ROWS(together));
}

static void results_that_nobody_took_go_with_their_queue(void **state) {
  struct session session = open_on(*state, 0, NULL);
  arango_queue *queue = new_queue();
  for (uint64_t tag = 0; tag < 20; tag++) submit(&session, "GET", "/a", NULL, queue, tag);
  await(times_received(*state, 0, "GET") == 20);
  arango_queue_destroy(queue);
  queue = new_queue();
  submit(&session, "GET", "/a", NULL, queue, 0);
  expect_successes(queue, 1);
  close_with_queue(&session, queue);
}

static void submissions_outlive_their_database(void **state) {
  struct faults *faults = *state;
  struct session session = open_client(faulty_url(faults, 0), NULL);
  arango_queue *queue = new_queue();
  misbehave(faults, 0, "{\"fault\": \"delay\", \"seconds\": 0.1}");
  struct session derived = {NULL, pinned_to(session.database, faulty_url(faults, 0))};
  for (uint64_t tag = 0; tag < 10; tag++) {
    submit(tag % 2 == 0 ? &session : &derived, "POST", "/a", "{}", queue, tag);
  }
  arango_database_destroy(derived.database);
  arango_database_destroy(session.database);
  expect_successes(queue, 10);
  assert_int_equal(times_received(faults, 0, "POST"), 10);
  session.database = NULL;
  close_with_queue(&session, queue);
}

/* Nobody takes a result; what is destroyed comes in every order. */
static void clients_come_and_go_undrained(void **state) {
  struct faults *faults = *state;
  char hosts[128];
  snprintf(hosts, sizeof hosts, "%s,%s", faulty_url(faults, 0), faulty_url(faults, 1));
  size_t threads = count_threads();
  size_t descriptors = count_descriptors();
  for (int round = 0; round < 200; round++) {
    struct session session = open_client(hosts, NULL);
    arango_queue *queue = new_queue();
    for (uint64_t tag = 0; tag < 5; tag++) {
      submit(&session, tag % 2 == 0 ? "GET" : "POST", "/a", NULL, queue, tag);
    }
    if (round % 4 == 0) arango_result_destroy(next_result(queue));
    if (round % 3 == 0) arango_queue_destroy(queue);
    if (round % 2 == 0) arango_database_destroy(session.database);
    arango_client_destroy(session.client);
    if (round % 2 != 0) arango_database_destroy(session.database);
    if (round % 3 != 0) arango_queue_destroy(queue);
  }
  assert_int_equal(count_threads(), threads);
  assert_int_equal(count_descriptors(), descriptors);
}

static bool is_ok_or_closed(const arango_result *result) {
  arango_status status = arango_result_status(result);
  if (status == ARANGO_OK || status == ARANGO_ERR_CLOSED) return true;
  print_error("%s: %s\n", arango_status_name(status), arango_result_message(result));
  return false;
}

/* At whatever they are by then: not yet taken up by the client's thread, under way, or over. */
static void submissions_end_with_a_client_that_ends_at_once(void **state) {
  enum { COUNT = 20 };
  size_t wrong = 0;
  for (int round = 0; round < 100; round++) {
    arango_result *results[COUNT];
    struct session session = open_on(*state, 0, NULL);
    arango_queue *queue = new_queue();
    for (uint64_t tag = 0; tag < COUNT; tag++) submit(&session, "GET", "/a", NULL, queue, tag);
    session_close(&session);
    take_results(queue, results, COUNT);
    for (size_t i = 0; i < COUNT; i++) {
      wrong += wrong == 0 && !is_ok_or_closed(results[i]);
      arango_result_destroy(results[i]);
    }
    arango_queue_destroy(queue);
  }
  assert_int_equal(wrong, 0);
}

/* One thread submits all the time, the main thread ends the client. */
static void *submit_until_it_is_closed(void *argument) {
  struct scene *scene = argument;
  struct session session = {NULL, scene->databases[SENT]};
  bool is_closed = false;
  while (!is_closed) {
    arango_submit_request(session.database, "GET", "/a", NULL, NULL, 0, scene->queue, 0);
    scene->count++;
    arango_result *result = arango_queue_next(scene->queue, 0);
    if (result == NULL) continue;
    scene->count--;
    is_closed = arango_result_status(result) == ARANGO_ERR_CLOSED;
    arango_result_destroy(result);
  }
  return NULL;
}

static void a_client_ends_while_another_thread_submits(void **state) {
  for (int round = 0; round < 20; round++) {
    behave(state);
    struct session session = open_on(*state, 0, NULL);
    struct scene scene = {.queue = new_queue()};
    pthread_t thread;
    scene.databases[SENT] = session.database;
    assert_int_equal(pthread_create(&thread, NULL, submit_until_it_is_closed, &scene), 0);
    await(times_received(*state, 0, "GET") > 0);
    arango_client_destroy(session.client);
    assert_int_equal(pthread_join(thread, NULL), 0);
    for (; scene.count > 0; scene.count--) {
      arango_result *result = arango_queue_next(scene.queue, 0);
      assert_non_null(result);
      assert_true(is_ok_or_closed(result));
      arango_result_destroy(result);
    }
    expect_empty(scene.queue);
    arango_database_destroy(session.database);
    arango_queue_destroy(scene.queue);
  }
}

/* ------------------------------------------------------------------------- fork */

/* What went wrong in a child, where cmocka's assertions have no place. */
enum { WELL, NOT_READABLE, NO_RESULT, NO_SUCH_TAG, TAG_TWICE, NOT_CLOSED, TOO_MANY, NEW_FAILED };

/* A child has one result of each old submission whose tag is not yet taken; is_open tells whether
 * some of them may have ended before the fork. */
static int old_results(arango_queue *queue, const bool *taken, size_t count, bool is_open) {
  bool seen[1024] = {false};
  for (size_t i = 0; i < count; i++) seen[i] = taken[i];
  for (size_t i = 0; i < count; i++) {
    if (taken[i]) continue;
    if (!is_readable(arango_queue_fd(queue), PATIENCE_MS)) return NOT_READABLE;
    arango_result *result = arango_queue_next(queue, 0);
    if (result == NULL) return NO_RESULT;
    uint64_t tag = arango_result_tag(result);
    arango_status status = arango_result_status(result);
    arango_result_destroy(result);
    if (tag >= count) return NO_SUCH_TAG;
    if (seen[tag]) return TAG_TWICE;
    seen[tag] = true;
    if (status != ARANGO_ERR_CLOSED && !(is_open && status == ARANGO_OK)) return NOT_CLOSED;
  }
  return is_readable(arango_queue_fd(queue), 0) ? TOO_MANY : WELL;
}

static int new_results(const struct session *session, arango_queue *queue, uint64_t count) {
  for (uint64_t tag = 0; tag < count; tag++) {
    arango_submit_request(session->database, "GET", "/child", NULL, NULL, 0, queue, 1000 + tag);
  }
  for (uint64_t i = 0; i < count; i++) {
    arango_result *result = arango_queue_next(queue, PATIENCE_MS);
    bool well = arango_result_tag(result) >= 1000 && arango_result_status(result) == ARANGO_OK;
    arango_result_destroy(result);
    if (!well) return NEW_FAILED;
  }
  return is_readable(arango_queue_fd(queue), 0) ? TOO_MANY : WELL;
}

/* In one of several orders, or not at all. */
static void destroy_in_child(struct session *session, arango_queue *queue, int order) {
  if (order == 0) return;
  if (order == 1) arango_queue_destroy(queue);
  session_close(session);
  if (order == 2) arango_queue_destroy(queue);
}

/* The exit status of a child. One that does not end is ended, and the test with it. */
static int exit_status_of(pid_t child) {
  int status = -1;
  double started = now_ms();
  while (waitpid(child, &status, WNOHANG) == 0) {
    if (now_ms() - started > PATIENCE_MS) {
      kill(child, SIGKILL);
      waitpid(child, &status, 0);
      fail_msg("the child has not ended within %d ms", PATIENCE_MS);
    }
    pause_ms(1);
  }
  assert_true(WIFEXITED(status));
  return WEXITSTATUS(status);
}

/* No connection of a host served two processes. */
static void expect_own_connections(const struct faults *faults, size_t host, size_t of_children) {
  json_t *record = program_control(&faults->program, "GET", "/requests", NULL);
  json_t *owners = json_object();
  size_t index;
  json_t *request;
  json_array_foreach(json_array_get(record, host), index, request) {
    bool is_childs = strstr(text_of(request, "path"), "/child") != NULL;
    char connection[32];
    snprintf(connection, sizeof connection, "%d",
             (int)json_integer_value(json_object_get(request, "connection")));
    json_t *owner = json_object_get(owners, connection);
    if (owner != NULL) assert_int_equal(json_is_true(owner), is_childs);
    json_object_set_new(owners, connection, json_boolean(is_childs));
    of_children -= is_childs;
  }
  assert_int_equal(of_children, 0);
  json_decref(owners);
  json_decref(record);
}

static void what_a_process_submitted_goes_on_in_the_parent(void **state) {
  struct faults *faults = *state;
  enum { COUNT = 20 };
  static const bool taken[COUNT];
  for (int order = 0; order < 3; order++) {
    behave(state);
    struct session session = open_on(faults, 0, NULL);
    arango_queue *queue = new_queue();
    /* none ends before the fork */
    hold_answers(faults, 0);
    for (uint64_t tag = 0; tag < COUNT; tag++) {
      submit(&session, tag % 2 == 0 ? "GET" : "POST", "/parent", NULL, queue, tag);
    }
    await(received(faults, 0) > 0);
    pid_t child = fork();
    assert_int_not_equal(child, -1);
    if (child == 0) {
      int status = old_results(queue, taken, COUNT, false);
      if (status == WELL) status = new_results(&session, queue, 1);
      destroy_in_child(&session, queue, order);
      _exit(status);
    }
    misbehave(faults, 0, "{\"fault\": \"none\"}");
    expect_successes(queue, COUNT);
    assert_int_equal(exit_status_of(child), WELL);
    assert_int_equal(received(faults, 0), COUNT + 1);
    submit(&session, "GET", "/parent", NULL, queue, 0);
    expect_successes(queue, 1);
    close_with_queue(&session, queue);
    expect_own_connections(faults, 0, 1);
  }
}

/* Of results that wait, each process has its own. */
static void results_that_wait_are_there_in_both(void **state) {
  struct session session = open_on(*state, 0, NULL);
  arango_queue *queue = new_queue();
  enum { COUNT = 10 };
  for (uint64_t tag = 0; tag < COUNT; tag++) {
    arango_submit(session.database, "no.such", NULL, queue, tag);
  }
  pid_t child = fork();
  assert_int_not_equal(child, -1);
  if (child == 0) {
    int status = WELL;
    for (uint64_t tag = 0; tag < COUNT; tag++) {
      if (!is_readable(arango_queue_fd(queue), 0)) status = NOT_READABLE;
      arango_result *result = arango_queue_next(queue, 0);
      if (arango_result_status(result) != ARANGO_ERR_ARGUMENT) status = NO_RESULT;
      arango_result_destroy(result);
    }
    if (is_readable(arango_queue_fd(queue), 0)) status = TOO_MANY;
    _exit(status);
  }
  assert_int_equal(exit_status_of(child), WELL);
  for (size_t i = 0; i < COUNT; i++) {
    assert_true(is_readable(arango_queue_fd(queue), 0));
    arango_result *result = arango_queue_next(queue, 0);
    assert_non_null(result);
    arango_result_destroy(result);
  }
  close_with_queue(&session, queue);
}

/* The parent keeps many under way, and takes their results only when they are announced. */
static void a_busy_process_forks(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  arango_queue *queue = new_queue();
  enum { CHILDREN = 20, UNDER_WAY = 30, BETWEEN = 25, COUNT = CHILDREN * BETWEEN + UNDER_WAY };
  static bool taken[COUNT];
  pid_t children[CHILDREN];
  size_t born = 0;
  size_t submitted = 0;
  memset(taken, 0, sizeof taken);
  for (size_t done = 0; done < COUNT; done++) {
    for (; submitted < COUNT && submitted < done + UNDER_WAY; submitted++) {
      submit(&session, submitted % 2 == 0 ? "GET" : "POST", "/parent", NULL, queue, submitted);
    }
    if (born < CHILDREN && done == born * BETWEEN) {
      pid_t child = fork();
      assert_int_not_equal(child, -1);
      if (child == 0) {
        int status = old_results(queue, taken, submitted, true);
        if (status == WELL) status = new_results(&session, queue, 3);
        destroy_in_child(&session, queue, (int)born % 3);
        _exit(status);
      }
      children[born++] = child;
    }
    assert_true(is_readable(arango_queue_fd(queue), PATIENCE_MS));
    arango_result *result = arango_queue_next(queue, 0);
    assert_non_null(result);
    uint64_t tag = arango_result_tag(result);
    assert_in_range(tag, 0, submitted - 1);
    assert_false(taken[tag]);
    taken[tag] = true;
    expect_ok(result);
  }
  expect_empty(queue);
  assert_int_equal(born, CHILDREN);
  for (size_t i = 0; i < CHILDREN; i++) assert_int_equal(exit_status_of(children[i]), WELL);
  close_with_queue(&session, queue);
  assert_int_equal(received(faults, 0), COUNT + 3 * CHILDREN);
  expect_own_connections(faults, 0, 3 * CHILDREN);
}

/* -------------------------------------------------------- names that take their time */

/* The numbers of questions for the name "slow.test" that were begun, and that are over. Each takes a
 * minute, or until the test lets them go. */
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

/* This one is found before that of the C library, by the library too. */
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

/* The questions end before the next test begins. */
static int let_questions_go(void **state) {
  (void)state;
  pthread_mutex_lock(&questions.mutex);
  questions.are_let_go = true;
  pthread_cond_broadcast(&questions.let_go);
  pthread_mutex_unlock(&questions.mutex);
  await(atomic_load(&questions.over) == atomic_load(&questions.begun));
  return 0;
}

/* A client of a host whose name takes its time, and of one that answers. Calls to the first one have
 * timeout_ms. */
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

/* No question is over: nobody has waited for one. */
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

/* Of 20 others, each comes before the one that waits for the name; that one comes with its time. */
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
  /* neither then, when the question is given up */
  double given_up = now_ms();
  for (uint64_t tag = 0; tag < 20; tag++) submit(&names.quick, "GET", "/a", NULL, names.queue, tag);
  expect_successes(names.queue, 20);
  assert_true(now_ms() - given_up < AT_ONCE_MS);
  names_close(&names);
  return before == 20 && lasted < 1.5 * ms;
}

static void a_name_that_takes_its_time_holds_up_no_other(void **state) {
  given_time(400, others_come_first, *state);
}

static void a_client_does_not_wait_for_a_name(void **state) {
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

static void who_is_cancelled_does_not_wait_for_a_name(void **state) {
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

static void a_blocking_call_ends_with_its_time_too(void **state) {
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

static void a_blocking_call_ends_with_its_client_too(void **state) {
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
      cmocka_unit_test(submissions_end_with_their_client),
      cmocka_unit_test(submissions_end_with_their_queue),
      cmocka_unit_test_setup(results_that_nobody_took_go_with_their_queue, behave),
      cmocka_unit_test_setup(submissions_outlive_their_database, behave),
      cmocka_unit_test_setup(clients_come_and_go_undrained, behave),
      cmocka_unit_test_setup(submissions_end_with_a_client_that_ends_at_once, behave),
      cmocka_unit_test(a_client_ends_while_another_thread_submits),
      cmocka_unit_test(what_a_process_submitted_goes_on_in_the_parent),
      cmocka_unit_test_setup(results_that_wait_are_there_in_both, behave),
      cmocka_unit_test_setup(a_busy_process_forks, behave),
      OF_NAMES(a_name_that_takes_its_time_holds_up_no_other),
      OF_NAMES(a_client_does_not_wait_for_a_name),
      OF_NAMES(who_is_cancelled_does_not_wait_for_a_name),
      OF_NAMES(a_blocking_call_ends_with_its_time_too),
      OF_NAMES(a_blocking_call_ends_with_its_client_too),
  };
  return cmocka_run_group_tests_name("ending", tests, start_faults, end_faults);
}
