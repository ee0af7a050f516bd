/* Submissions: each ends as the blocking call would, with one result, and none holds up another. */
#include "check.h"
#include "cluster.h"
#include "faults.h"
#include "footprint.h"
#include "likeness.h"
#include "submitting.h"
#include "waiting.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------- as the blocking call ends */

/* The only result that waits; NULL, with a word about it, if there is none or another one. */
static arango_result *only_result(arango_queue *queue, int64_t timeout_ms) {
  arango_result *result = arango_queue_next(queue, timeout_ms);
  arango_result *another = arango_queue_next(queue, 0);
  if (result == NULL) print_error("there is no result\n");
  if (another == NULL) return result;
  print_error("there are two results\n");
  arango_result_destroy(another);
  arango_result_destroy(result);
  return NULL;
}

static void an_unusable_operation_arrives_as_a_result(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_queue *queue = new_queue();
  struct {
    arango_database *database;
    const char *operation, *arguments;
  } rows[] = {
      {NULL, "cluster.health", NULL},
      {NULL, NULL, "{"},
      {session.database, NULL, "{}"},
      {session.database, "", NULL},
      {session.database, "cluster.helth", NULL},
      {session.database, "cluster.health\xff", NULL},
      {session.database, "cluster.health", ""},
      {session.database, "cluster.health", "\xff"},
      {session.database, "cluster.health", "[]"},
      {session.database, "cluster.health", "{\"verbose\": true}"},
      {session.database, "cluster.server_version", NULL},
      {session.database, "cluster.server_version", "{\"server_id\": 5}"},
      {session.database, "cluster.toggle_maintenance_mode", "{\"mode\": \"ON\"}"},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    arango_result *called = arango_call(rows[i].database, rows[i].operation, rows[i].arguments);
    assert_int_equal(arango_result_status(called), ARANGO_ERR_ARGUMENT);
    uint64_t ticket =
        arango_submit(rows[i].database, rows[i].operation, rows[i].arguments, queue, i);
    arango_result *submitted = only_result(queue, AT_ONCE_MS);
    bool right = ticket != 0 && arango_result_tag(submitted) == i;
    right = ends_alike(called, submitted) && right;
    if (!right) print_error("... for row %zu\n", i);
    wrong += !right;
  }
  assert_int_equal(wrong, 0);
  close_with_queue(&session, queue);
  expect_no_request(cluster);
}

static void an_unusable_request_arrives_as_a_result(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_queue *queue = new_queue();
  struct {
    arango_database *database;
    const char *method, *path, *headers, *body;
    size_t size;
  } rows[] = {
      {NULL, "GET", "/a", NULL, NULL, 0},
      {session.database, NULL, "/a", NULL, NULL, 0},
      {session.database, "get", "/a", NULL, NULL, 0},
      {session.database, "GET\xff", "/a", NULL, NULL, 0},
      {session.database, "GET", NULL, NULL, NULL, 0},
      {session.database, "GET", "a", NULL, NULL, 0},
      {session.database, "GET", "/a b", NULL, NULL, 0},
      {session.database, "GET", "/a", "[]", NULL, 0},
      {session.database, "GET", "/a", "{\"Host\": \"b\"}", NULL, 0},
      {session.database, "GET", "/a", "{\"X\": \"a\\nb\"}", NULL, 0},
      {session.database, "HEAD", "/a", NULL, "{}", 2},
      {session.database, "POST", "/a", NULL, NULL, 5},
      {session.database, "POST", "/a", NULL, NULL, SIZE_MAX},
      {session.database, "POST", "/a", NULL, "x", SIZE_MAX},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    arango_result *called = arango_request(rows[i].database, rows[i].method, rows[i].path,
                                           rows[i].headers, rows[i].body, rows[i].size);
    assert_int_equal(arango_result_status(called), ARANGO_ERR_ARGUMENT);
    uint64_t ticket =
        arango_submit_request(rows[i].database, rows[i].method, rows[i].path, rows[i].headers,
                              rows[i].body, rows[i].size, queue, i);
    arango_result *submitted = only_result(queue, AT_ONCE_MS);
    bool right = ticket != 0 && arango_result_tag(submitted) == i;
    right = ends_alike(called, submitted) && right;
    if (!right) print_error("... for row %zu\n", i);
    wrong += !right;
  }
  assert_int_equal(wrong, 0);
  close_with_queue(&session, queue);
  expect_no_request(cluster);
}

/* One host, so that both go the same way. */
static void an_operation_ends_as_its_blocking_call(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(coordinator_url(cluster, 0), NULL, "passwd");
  arango_queue *queue = new_queue();
  static const struct {
    const char *operation, *arguments;
  } rows[] = {
      {"cluster.server_role", NULL},
      {"cluster.server_id", "{}"},
      {"cluster.endpoints", NULL},
      {"cluster.server_count", NULL},
      {"cluster.shard_distribution", NULL},
      {"server.version", "{\"details\": true}"},
      {"server.engine", NULL},
      {"cluster.server_version", "{\"server_id\": \"DBServer0001\"}"},
      /* refused by the server, and by the library once it knows the servers */
      {"cluster.server_version", "{\"server_id\": \"PRMR-none\"}"},
      {"cluster.query_agency_job", "{\"job_id\": \"1\"}"},
      {"cluster.move_shard",
       "{\"collection\": \"none\", \"shard\": \"s1\", \"from_server\": \"DBServer0001\","
       " \"to_server\": \"no such server\"}"},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    /* what must be asked first is known to both */
    arango_result_destroy(arango_call(session.database, rows[i].operation, rows[i].arguments));
    arango_result *called =
        arango_call(session.database, rows[i].operation, rows[i].arguments);
    arango_submit(session.database, rows[i].operation, rows[i].arguments, queue, i);
    if (!ends_alike(called, only_result(queue, PATIENCE_MS))) {
      print_error("... for %s\n", rows[i].operation);
      wrong++;
    }
  }
  assert_int_equal(wrong, 0);
  close_with_queue(&session, queue);
}

static void a_request_ends_as_its_blocking_call(void **state) {
  struct cluster *cluster = *state;
  struct session session =
      session_open(coordinator_url(cluster, 0), "{\"headers\": {\"X-Own\": \"1\"}}", "passwd");
  arango_queue *queue = new_queue();
  static const struct {
    const char *method, *path, *headers, *body;
  } rows[] = {
      {"GET", "/_api/version?details=true", NULL, NULL},
      {"HEAD", "/_api/version", NULL, NULL},
      {"OPTIONS", "/_api/version", NULL, NULL},
      {"GET", "/no/such/path", NULL, NULL},
      {"GET", "/_api/version", "{\"authorization\": \"Basic cm9vdDp3cm9uZw==\"}", NULL},
      {"POST", "/_api/document/none", "{\"X-More\": \"2\"}", "{\"a\": 1}"},
      {"POST", "/_api/document/none", NULL, "no JSON"},
      {"PUT", "/_admin/log/level", NULL, "{\"general\": \"info\"}"},
      {"PATCH", "/_api/document/none/1", NULL, "{}"},
      {"DELETE", "/_api/document/none/1", NULL, NULL},
  };
  size_t wrong = 0;
  for (size_t i = 0; i < ROWS(rows); i++) {
    size_t size = rows[i].body == NULL ? 0 : strlen(rows[i].body);
    void *fixture = cluster;
    forget_requests(&fixture);
    arango_result *called = arango_request(session.database, rows[i].method, rows[i].path,
                                           rows[i].headers, rows[i].body, size);
    arango_submit_request(session.database, rows[i].method, rows[i].path, rows[i].headers,
                          rows[i].body, size, queue, i);
    bool right = ends_alike(called, only_result(queue, PATIENCE_MS));
    /* and the server was asked the same */
    json_t *requests = requests_of(cluster);
    static const char *const members[] = {"method", "path", "headers", "body"};
    right = json_array_size(requests) == 2 && right;
    for (size_t m = 0; m < ROWS(members); m++) {
      right = json_equal(json_object_get(json_array_get(requests, 0), members[m]),
                         json_object_get(json_array_get(requests, 1), members[m])) &&
              right;
    }
    json_decref(requests);
    if (!right) print_error("... for %s %s\n", rows[i].method, rows[i].path);
    wrong += !right;
  }
  assert_int_equal(wrong, 0);
  close_with_queue(&session, queue);
}

static void without_a_coordinator_a_submission_ends_as_its_blocking_call(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(coordinator_url(cluster, 0), NULL, "passwd");
  arango_queue *queue = new_queue();
  act_on(cluster, "Coordinator0001", "stop");
  arango_result *called = failed(arango_cluster_health(session.database), ARANGO_ERR_CONNECT,
                                 ARANGO_NOT_EXECUTED, "connection refused");
  arango_submit(session.database, "cluster.health", NULL, queue, 0);
  assert_true(ends_alike(called, only_result(queue, PATIENCE_MS)));
  close_with_queue(&session, queue);
}

static void what_is_submitted_is_copied(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_queue *queue = new_queue();
  enum { SIZE = 100000 };
  char *body = malloc(SIZE);
  assert_non_null(body);
  memset(body, 'a', SIZE);
  body[0] = body[SIZE - 1] = '"';
  char method[] = "POST";
  char path[] = "/_api/document/none";
  char headers[] = "{\"X-Own\": \"mine\"}";
  char operation[] = "cluster.server_version";
  char arguments[] = "{\"server_id\": \"DBServer0001\"}";
  arango_submit_request(session.database, method, path, headers, body, SIZE, queue, 0);
  memset(body, 'x', SIZE);
  memset(method, 'x', sizeof method - 1);
  memset(path, 'x', sizeof path - 1);
  memset(headers, 'x', sizeof headers - 1);
  free(body);
  arango_result *result = failed(next_result(queue), ARANGO_ERR_SERVER, ARANGO_EXECUTED, "");
  arango_result_destroy(result);
  json_t *request = only_request_of(cluster);
  assert_string_equal(text_of(request, "method"), "POST");
  assert_string_equal(text_of(request, "path"), "/_db/_system/_api/document/none");
  assert_string_equal(text_of(json_object_get(request, "headers"), "X-Own"), "mine");
  json_t *sent = json_object_get(request, "body");
  assert_int_equal(json_string_length(sent), SIZE);
  assert_int_equal(strspn(json_string_value(sent) + 1, "a"), SIZE - 2);
  json_decref(request);

  arango_submit(session.database, operation, arguments, queue, 0);
  memset(operation, 'x', sizeof operation - 1);
  memset(arguments, 'x', sizeof arguments - 1);
  expect_ok(next_result(queue));
  close_with_queue(&session, queue);
}

static void a_large_body_goes_out_and_comes_back_whole(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  arango_queue *queue = new_queue();
  enum { SIZE = 4 << 20 };
  char *body = malloc(SIZE + 1);
  assert_non_null(body);
  memset(body, 'a', SIZE);
  body[0] = body[SIZE - 1] = '"';
  body[SIZE] = '\0';
  answer_with(faults, 0, 200, NULL, body);
  for (uint64_t tag = 0; tag < 3; tag++) submit(&session, "POST", "/a", body, queue, tag);
  arango_result *results[3];
  take_results(queue, results, ROWS(results));
  for (size_t i = 0; i < ROWS(results); i++) {
    size_t size = 0;
    const void *bytes = arango_result_body(ok(results[i]), &size);
    assert_int_equal(size, SIZE);
    assert_memory_equal(bytes, body, SIZE);
    arango_result_destroy(results[i]);
  }
  assert_int_equal(times_received(faults, 0, "POST"), 3);
  free(body);
  close_with_queue(&session, queue);
}

/* ------------------------------------------------------------ many, on one thread */

static void a_coordinator_lost_in_the_middle_costs_no_read(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  arango_queue *queue = new_queue();
  enum { COUNT = 1000, BEFORE = 100 };
  static bool seen[COUNT];
  memset(seen, 0, sizeof seen);
  for (uint64_t tag = 0; tag < COUNT; tag++) {
    char path[64];
    snprintf(path, sizeof path, "/_api/version?number=%d", (int)tag);
    submit(&session, "GET", path, NULL, queue, tag);
  }
  for (size_t taken = 0; taken < COUNT; taken++) {
    if (taken == BEFORE) act_on(cluster, "Coordinator0002", "stop");
    arango_result *result = next_result(queue);
    uint64_t tag = arango_result_tag(result);
    assert_in_range(tag, 0, COUNT - 1);
    assert_false(seen[tag]);
    seen[tag] = true;
    expect_ok(result);
  }
  expect_empty(queue);
  close_with_queue(&session, queue);
}

static void submissions_of_a_client_share_one_thread(void **state) {
  struct session session = open_session(*state, NULL);
  struct session other = open_session(*state, NULL);
  arango_queue *queue = new_queue();
  size_t before = count_threads();
  arango_database *derived = NULL;
  expect_ok(arango_database_derive(session.database, "{\"timeout_ms\": 30000}", &derived));
  expect_ok(get(&session, "/_api/version"));
  assert_int_equal(count_threads(), before);
  for (int i = 0; i < 3; i++) {
    for (uint64_t tag = 0; tag < 200; tag++) {
      struct session by_turns = {NULL, tag % 2 == 0 ? session.database : derived};
      submit(&by_turns, "GET", "/_api/version", NULL, queue, tag);
      assert_int_equal(count_threads(), before + 1);
    }
    expect_successes(queue, 200);
    assert_int_equal(count_threads(), before + 1);
  }
  submit(&other, "GET", "/_api/version", NULL, queue, 0);
  assert_int_equal(count_threads(), before + 2);
  expect_successes(queue, 1);
  arango_database_destroy(derived);
  session_close(&other);
  assert_int_equal(count_threads(), before + 1);
  close_with_queue(&session, queue);
  assert_int_equal(count_threads(), before);
}

struct submitter {
  pthread_t thread;
  const struct session *session;
  arango_queue *queue;
  uint64_t first;
  pthread_barrier_t *barrier;
};

enum { EACH = 125 };

static void *submit_many(void *argument) {
  struct submitter *submitter = argument;
  pthread_barrier_wait(submitter->barrier);
  for (uint64_t i = 0; i < EACH; i++) {
    arango_submit_request(submitter->session->database, "GET", "/_api/version", NULL, NULL, 0,
                          submitter->queue, submitter->first + i);
  }
  return NULL;
}

/* The first submissions of all of them come at the same moment. */
static void many_threads_submit_at_once(void **state) {
  enum { SUBMITTERS = 8 };
  for (int round = 0; round < 3; round++) {
    struct session session = open_session(*state, NULL);
    arango_queue *queue = new_queue();
    struct submitter submitters[SUBMITTERS];
    pthread_barrier_t barrier;
    size_t before = count_threads();
    assert_int_equal(pthread_barrier_init(&barrier, NULL, SUBMITTERS), 0);
    for (uint64_t i = 0; i < SUBMITTERS; i++) {
      submitters[i] = (struct submitter){
          .session = &session, .queue = queue, .first = i * EACH, .barrier = &barrier};
      assert_int_equal(pthread_create(&submitters[i].thread, NULL, submit_many, &submitters[i]), 0);
    }
    for (size_t i = 0; i < SUBMITTERS; i++) {
      assert_int_equal(pthread_join(submitters[i].thread, NULL), 0);
    }
    expect_successes(queue, SUBMITTERS * EACH);
    await(count_threads() == before + 1);
    pthread_barrier_destroy(&barrier);
    close_with_queue(&session, queue);
  }
}

static void the_thread_of_a_client_takes_no_signals(void **state) {
  struct session session = open_session(*state, NULL);
  arango_queue *queue = new_queue();
  sigset_t before, after;
  assert_int_equal(pthread_sigmask(SIG_BLOCK, NULL, &before), 0);
  submit(&session, "GET", "/_api/version", NULL, queue, 0);
  expect_successes(queue, 1);
  assert_int_equal(pthread_sigmask(SIG_BLOCK, NULL, &after), 0);
  for (int signal = 1; signal < 32; signal++) {
    assert_int_equal(sigismember(&after, signal), sigismember(&before, signal));
  }
  /* two that nobody can block, and two that the C library keeps for itself */
  unsigned long long beyond_reach = 1ULL << (SIGKILL - 1) | 1ULL << (SIGSTOP - 1) | 3ULL << 31;
  assert_true((blocked_signals(newest_thread()) | beyond_reach) == ~0ULL);
  close_with_queue(&session, queue);
}

/* And once there are some again, the next goes through. */
static void without_descriptors_there_is_a_result_all_the_same(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(coordinator_url(cluster, 0), NULL, "passwd");
  arango_queue *queue = new_queue();
  for (int i = 0; i < 2; i++) {
    exhaust_descriptors();
    arango_submit(session.database, "cluster.server_role", NULL, queue, 0);
    arango_result *result = arango_queue_next(queue, PATIENCE_MS);
    release_descriptors();
    if (i == 0) {
      expect_error(result, ARANGO_ERR_INTERNAL, ARANGO_NOT_EXECUTED, "descriptor");
    } else {
      /* over a connection that was kept */
      expect_json(result, "\"COORDINATOR\"");
    }
    expect_empty(queue);
    for (uint64_t tag = 0; tag < 10; tag++) {
      submit(&session, "GET", "/_api/version", NULL, queue, tag);
    }
    expect_successes(queue, 10);
  }
  close_with_queue(&session, queue);
}

/* A thread that calls while submissions are under way, each call with a question of its own. */
struct caller {
  pthread_t thread;
  struct session session;
  int number;
  size_t wrong;
  char first[512];
};

static void *call_fifty_times(void *argument) {
  struct caller *caller = argument;
  for (int i = 0; i < 50; i++) {
    char path[64];
    snprintf(path, sizeof path, "/caller-%d/call-%d'", caller->number, i);
    arango_result *result = get(&caller->session, path);
    if ((arango_result_http_status(result) != 404 ||
         strstr(arango_result_message(result), path) == NULL) &&
        caller->wrong++ == 0) {
      snprintf(caller->first, sizeof caller->first, "%s", arango_result_message(result));
    }
    arango_result_destroy(result);
  }
  return NULL;
}

static void blocking_calls_go_on_beside_submissions(void **state) {
  struct session session = open_session(*state, NULL);
  arango_queue *queue = new_queue();
  enum { COUNT = 500, CALLERS = 4 };
  static arango_result *results[COUNT];
  struct caller callers[CALLERS];
  for (uint64_t tag = 0; tag < COUNT; tag++) {
    char path[64];
    snprintf(path, sizeof path, "/submission-%d'", (int)tag);
    submit(&session, "GET", path, NULL, queue, tag);
  }
  for (int i = 0; i < CALLERS; i++) {
    callers[i] = (struct caller){.session = session, .number = i};
    assert_int_equal(pthread_create(&callers[i].thread, NULL, call_fifty_times, &callers[i]), 0);
  }
  take_results(queue, results, COUNT);
  size_t wrong = 0;
  for (int i = 0; i < CALLERS; i++) {
    assert_int_equal(pthread_join(callers[i].thread, NULL), 0);
    if (callers[i].wrong > 0) print_error("thread %d: %s\n", i, callers[i].first);
    wrong += callers[i].wrong;
  }
  for (size_t tag = 0; tag < COUNT; tag++) {
    char path[64];
    snprintf(path, sizeof path, "/submission-%d'", (int)tag);
    wrong += !is_error(results[tag], ARANGO_ERR_SERVER, ARANGO_EXECUTED, path);
  }
  assert_int_equal(wrong, 0);
  close_with_queue(&session, queue);
}

static void *call_once(void *argument) {
  struct caller *caller = argument;
  arango_result *result = get(&caller->session, "/_api/version");
  caller->wrong = arango_result_status(result) != ARANGO_OK;
  snprintf(caller->first, sizeof caller->first, "%s", arango_result_message(result));
  arango_result_destroy(result);
  return NULL;
}

static size_t count_logins(const struct cluster *cluster) {
  json_t *requests = requests_of(cluster);
  size_t logins = 0;
  size_t index;
  json_t *request;
  json_array_foreach(requests, index, request) {
    logins += strcmp(text_of(request, "path"), "/_open/auth") == 0;
  }
  json_decref(requests);
  return logins;
}

/* The login hangs until all have come to wait for it. */
static void submissions_and_threads_share_one_login(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, "{\"auth_method\": \"jwt\"}");
  arango_queue *queue = new_queue();
  enum { COUNT = 200, CALLERS = 8 };
  struct caller callers[CALLERS];
  for (int i = 1; i <= 3; i++) {
    char name[32];
    snprintf(name, sizeof name, "Coordinator%04d", i);
    act_on(cluster, name, "hang");
  }
  for (int i = 0; i < CALLERS; i++) {
    callers[i] = (struct caller){.session = session};
    assert_int_equal(pthread_create(&callers[i].thread, NULL, call_once, &callers[i]), 0);
  }
  for (uint64_t tag = 0; tag < COUNT; tag++) {
    submit(&session, "GET", "/_api/version", NULL, queue, tag);
  }
  await(count_logins(cluster) > 0);
  await(other_threads_sleep());
  for (int i = 1; i <= 3; i++) {
    char name[32];
    snprintf(name, sizeof name, "Coordinator%04d", i);
    act_on(cluster, name, "resume");
  }
  expect_successes(queue, COUNT);
  for (int i = 0; i < CALLERS; i++) {
    assert_int_equal(pthread_join(callers[i].thread, NULL), 0);
    if (callers[i].wrong > 0) fail_msg("thread %d: %s", i, callers[i].first);
  }
  assert_int_equal(count_logins(cluster), 1);
  close_with_queue(&session, queue);
}

static void a_refused_login_is_the_answer_of_all_submissions(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(cluster->hosts, "{\"auth_method\": \"jwt\"}", "wrong");
  arango_queue *queue = new_queue();
  enum { COUNT = 50 };
  arango_result *results[COUNT];
  for (uint64_t tag = 0; tag < COUNT; tag++) {
    submit(&session, "GET", "/_api/version", NULL, queue, tag);
  }
  take_results(queue, results, COUNT);
  for (size_t tag = 0; tag < COUNT; tag++) {
    expect_error(results[tag], ARANGO_ERR_AUTH, ARANGO_NOT_EXECUTED, "Wrong credentials");
  }
  assert_in_range(count_logins(cluster), 1, COUNT / 2);
  close_with_queue(&session, queue);
}

/* ------------------------------------------------------------------------ limits */

static void beyond_max_in_flight_the_client_is_busy(void **state) {
  struct faults *faults = *state;
  enum { LIMIT = 10, BEYOND = 5 };
  struct session session = open_client(faulty_url(faults, 0), "{\"max_in_flight\": 10}");
  arango_queue *queue = new_queue();
  misbehave(faults, 0, "{\"fault\": \"delay\", \"seconds\": 0.5}");
  double started = now_ms();
  for (uint64_t tag = 0; tag < LIMIT + BEYOND; tag++) {
    submit(&session, "GET", "/a", NULL, queue, tag);
  }
  for (size_t i = 0; i < BEYOND; i++) {
    arango_result *result = failed(next_result(queue), ARANGO_ERR_BUSY, ARANGO_NOT_EXECUTED,
                                   "max_in_flight");
    assert_in_range(arango_result_tag(result), LIMIT, LIMIT + BEYOND - 1);
    assert_string_equal(arango_result_attempts(result), "[]");
    arango_result_destroy(result);
  }
  assert_true(now_ms() - started < AT_ONCE_MS);
  expect_empty(queue);
  expect_successes(queue, LIMIT);
  assert_int_equal(times_received(faults, 0, "GET"), LIMIT);
  /* those that are over make room for others */
  for (uint64_t tag = 0; tag < LIMIT; tag++) submit(&session, "GET", "/a", NULL, queue, tag);
  expect_successes(queue, LIMIT);
  assert_int_equal(times_received(faults, 0, "GET"), 2 * LIMIT);
  close_with_queue(&session, queue);
}

/* In which order a host received the paths "/0", "/1" ..., and over how many connections. */
static size_t read_order(const struct faults *faults, size_t host, size_t *order, size_t count) {
  json_t *record = program_control(&faults->program, "GET", "/requests", NULL);
  json_t *received = json_array_get(record, host);
  assert_int_equal(json_array_size(received), count);
  json_int_t connections[64];
  size_t different = 0;
  for (size_t i = 0; i < count; i++) {
    json_t *request = json_array_get(received, i);
    const char *number = strrchr(text_of(request, "path"), '/');
    assert_non_null(number);
    order[i] = strtoul(number + 1, NULL, 10);
    json_int_t connection = json_integer_value(json_object_get(request, "connection"));
    size_t known = 0;
    while (known < different && connections[known] != connection) known++;
    if (known == different) connections[different++] = connection;
    assert_in_range(different, 0, ROWS(connections) - 1);
  }
  json_decref(record);
  return different;
}

/* The host takes 5 ms for each answer, so that a later request is not overtaken by chance. */
static void submissions_wait_their_turn(void **state) {
  struct faults *faults = *state;
  enum { COUNT = 50 };
  for (size_t limit = 1; limit <= 2; limit++) {
    void *fixture = faults;
    char options[64];
    size_t order[COUNT];
    behave(&fixture);
    misbehave(faults, 0, "{\"fault\": \"delay\", \"seconds\": 0.005}");
    snprintf(options, sizeof options, "{\"max_submit_connections\": %zu}", limit);
    struct session session = open_client(faulty_url(faults, 0), options);
    arango_queue *queue = new_queue();
    for (uint64_t tag = 0; tag < COUNT; tag++) {
      char path[64];
      snprintf(path, sizeof path, "/%d", (int)tag);
      submit(&session, tag % 2 == 0 ? "GET" : "POST", path, NULL, queue, tag);
    }
    for (size_t i = 0; i < COUNT; i++) {
      arango_result *result = ok(next_result(queue));
      /* two that are under way together may change places */
      uint64_t tag = arango_result_tag(result);
      assert_true(tag < i + limit && tag + limit > i);
      arango_result_destroy(result);
    }
    close_with_queue(&session, queue);
    assert_int_equal(read_order(faults, 0, order, COUNT), limit);
    for (size_t i = 0; i < COUNT; i++) {
      assert_true(order[i] < i + limit && order[i] + limit > i);
    }
  }
}

static void a_busy_coordinator_holds_up_no_other(void **state) {
  struct faults *faults = *state;
  char hosts[128];
  snprintf(hosts, sizeof hosts, "%s,%s", faulty_url(faults, 0), faulty_url(faults, 1));
  struct session session = open_client(hosts, "{\"max_submit_connections\": 1}");
  struct session slow = {NULL, pinned_to(session.database, faulty_url(faults, 0))};
  struct session quick = {NULL, pinned_to(session.database, faulty_url(faults, 1))};
  arango_queue *queue = new_queue();
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\"}");
  for (int i = 0; i < 5; i++) submit(&slow, "GET", "/a", NULL, queue, 100);
  await(times_received(faults, 0, "GET") == 1);
  double started = now_ms();
  for (uint64_t tag = 0; tag < 20; tag++) submit(&quick, "GET", "/a", NULL, queue, tag);
  expect_successes(queue, 20);
  assert_true(now_ms() - started < 5 * AT_ONCE_MS);
  arango_database_destroy(slow.database);
  arango_database_destroy(quick.database);
  session_close(&session);
  for (int i = 0; i < 5; i++) {
    arango_result *result = arango_queue_next(queue, 0);
    assert_int_equal(arango_result_tag(result), 100);
    assert_int_equal(arango_result_status(result), ARANGO_ERR_CLOSED);
    arango_result_destroy(result);
  }
  expect_empty(queue);
  arango_queue_destroy(queue);
}

/* --------------------------------------------------------------------- deadlines */

/* A result comes when its time is over, soon after started + ms. */
static arango_result *expect_timeout(arango_queue *queue, double started, double ms,
                                     arango_execution execution) {
  arango_result *result = failed(next_result(queue), ARANGO_ERR_TIMEOUT, execution, "time");
  double lasted = now_ms() - started;
  if (lasted < ms - 10 || lasted > ms + AT_ONCE_MS) {
    fail_msg("the time was %.0f ms, the result came after %.0f ms", ms, lasted);
  }
  return result;
}

static void a_submission_ends_with_its_time(void **state) {
  struct faults *faults = *state;
  static const char *const silences[] = {
      "{\"fault\": \"accept-and-hang\"}",
      "{\"fault\": \"hang-inside-headers\"}",
      "{\"fault\": \"hang-inside-body\"}",
      "{\"fault\": \"trickle\", \"bytes_per_second\": 20}",
  };
  struct session session = open_on(faults, 0, "{\"timeout_ms\": 200}");
  arango_queue *queue = new_queue();
  for (size_t i = 0; i < ROWS(silences); i++) {
    misbehave(faults, 0, silences[i]);
    double started = now_ms();
    for (uint64_t tag = 0; tag < 3; tag++) submit(&session, "POST", "/a", "{}", queue, tag);
    for (size_t left = 3; left > 0; left--) {
      arango_result_destroy(expect_timeout(queue, started, 200, ARANGO_EXECUTION_UNKNOWN));
    }
    assert_int_equal(times_received(faults, 0, "POST"), 3 * (i + 1));
  }
  close_with_queue(&session, queue);
}

/* One is under way and hangs; those behind it have their own time, and it is counted from the
 * submission. */
static void one_that_waits_its_turn_ends_with_its_time(void **state) {
  struct faults *faults = *state;
  struct session session = open_client(faulty_url(faults, 0), "{\"max_submit_connections\": 1}");
  static const int times[] = {500, 300, 100, 200, 500};
  arango_queue *queue = new_queue();
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\"}");
  double started = now_ms();
  for (size_t i = 0; i < ROWS(times); i++) {
    char options[64];
    struct session hasty = {NULL, NULL};
    snprintf(options, sizeof options, "{\"timeout_ms\": %d}", times[i]);
    expect_ok(arango_database_derive(session.database, options, &hasty.database));
    submit(&hasty, "GET", "/a", NULL, queue, i);
    arango_database_destroy(hasty.database);
  }
  static const uint64_t expected[] = {2, 3, 1};
  for (size_t i = 0; i < ROWS(expected); i++) {
    arango_result *result = expect_timeout(queue, started, times[expected[i]],
                                           ARANGO_NOT_EXECUTED);
    assert_int_equal(arango_result_tag(result), expected[i]);
    assert_false(was_sent_without_answer(result));
    arango_result_destroy(result);
  }
  for (size_t i = 0; i < 2; i++) {
    arango_result *result = next_result(queue);
    assert_in_range(now_ms() - started, 490, 500 + AT_ONCE_MS);
    /* the last may get its turn in its last millisecond */
    bool was_sent = was_sent_without_answer(result);
    assert_true(was_sent || arango_result_tag(result) == 4);
    expect_error(result, ARANGO_ERR_TIMEOUT,
                 was_sent ? ARANGO_EXECUTION_UNKNOWN : ARANGO_NOT_EXECUTED, "time");
  }
  assert_in_range(times_received(faults, 0, "GET"), 1, 2);
  close_with_queue(&session, queue);
}

/* Of three each, one on the connection that was kept; the quickest was not held up by others. */
static void the_shortest_times_hold_too(void **state) {
  struct faults *faults = *state;
  struct session session = open_client(faulty_url(faults, 0), NULL);
  arango_queue *queue = new_queue();
  submit(&session, "GET", "/a", NULL, queue, 0);
  expect_successes(queue, 1);
  misbehave(faults, 0, "{\"fault\": \"accept-and-hang\"}");
  for (int ms = 1; ms <= 10; ms++) {
    char options[64];
    struct session hasty = {NULL, NULL};
    double quickest = PATIENCE_MS;
    snprintf(options, sizeof options, "{\"timeout_ms\": %d}", ms);
    expect_ok(arango_database_derive(session.database, options, &hasty.database));
    for (int i = 0; i < 3; i++) {
      double started = now_ms();
      submit(&hasty, "GET", "/a", NULL, queue, 0);
      arango_result *result = next_result(queue);
      assert_int_equal(arango_result_status(result), ARANGO_ERR_TIMEOUT);
      double lasted = now_ms() - started;
      if (lasted < quickest) quickest = lasted;
      arango_result_destroy(result);
    }
    if (quickest > ms + AT_ONCE_MS / 4) fail_msg("%d ms took %.0f ms", ms, quickest);
    arango_database_destroy(hasty.database);
  }
  close_with_queue(&session, queue);
}

/* ----------------------------------------------------------------------- repeats */

#define QUEUE_FULL "{\"error\": true, \"errorNum\": 21003, \"errorMessage\": \"queue is full\"}"

static void a_pause_before_another_attempt_holds_up_no_other(void **state) {
  struct faults *faults = *state;
  char hosts[128];
  snprintf(hosts, sizeof hosts, "%s,%s", faulty_url(faults, 0), faulty_url(faults, 1));
  struct session session = open_client(hosts, "{\"max_attempts\": 100}");
  struct session full = {NULL, pinned_to(session.database, faulty_url(faults, 0))};
  struct session free_one = {NULL, pinned_to(session.database, faulty_url(faults, 1))};
  arango_queue *queue = new_queue();
  answer_with(faults, 0, 503, NULL, QUEUE_FULL);
  submit(&full, "POST", "/a", "{}", queue, 20);
  /* the next pause lasts 400 ms at least */
  await(times_received(faults, 0, "POST") >= 5);
  double started = now_ms();
  for (uint64_t tag = 0; tag < 20; tag++) submit(&free_one, "GET", "/a", NULL, queue, tag);
  for (size_t i = 0; i < 20; i++) {
    arango_result *result = ok(next_result(queue));
    assert_in_range(arango_result_tag(result), 0, 19);
    arango_result_destroy(result);
  }
  assert_true(now_ms() - started < 400);
  misbehave(faults, 0, "{\"fault\": \"none\"}");
  arango_result *result = ok(next_result(queue));
  assert_int_equal(arango_result_tag(result), 20);
  json_t *attempts = attempts_of(result);
  size_t last = json_array_size(attempts) - 1;
  assert_int_equal(last + 1, times_received(faults, 0, "POST"));
  for (size_t i = 0; i < last; i++) {
    assert_string_equal(text_of(json_array_get(attempts, i), "outcome"), "answered 503");
  }
  assert_string_equal(text_of(json_array_get(attempts, last), "outcome"), "answered 200");
  json_decref(attempts);
  arango_result_destroy(result);
  arango_database_destroy(full.database);
  arango_database_destroy(free_one.database);
  close_with_queue(&session, queue);
}

/* The ways a reused connection can end after a whole request has arrived. */
static void a_write_arrives_once(void **state) {
  struct faults *faults = *state;
  static const char *const endings[] = {
      "{\"fault\": \"close-before-answer\", \"times\": 1}",
      "{\"fault\": \"close-idle\", \"times\": 1}",
      "{\"fault\": \"reset\", \"times\": 1}",
  };
  static const char *const methods[] = {"POST", "DELETE", "PATCH", "PUT"};
  size_t wrong = 0;
  for (size_t ending = 0; ending < ROWS(endings); ending++) {
    for (size_t i = 0; i < ROWS(methods); i++) {
      void *fixture = faults;
      behave(&fixture);
      struct session session = open_on(faults, 0, NULL);
      arango_queue *queue = new_queue();
      submit(&session, "OPTIONS", "/a", NULL, queue, 0);
      expect_successes(queue, 1);
      misbehave(faults, 0, endings[ending]);
      submit(&session, methods[i], "/a", i % 2 == 0 ? "{}" : NULL, queue, 0);
      bool right = is_error(next_result(queue), ARANGO_ERR_NETWORK, ARANGO_EXECUTION_UNKNOWN,
                            "connection");
      size_t times = times_received(faults, 0, methods[i]);
      if (!right || times != 1) {
        print_error("%s arrived %zu times at %s\n", methods[i], times, endings[ending]);
        wrong++;
      }
      close_with_queue(&session, queue);
    }
  }
  assert_int_equal(wrong, 0);
}

static void a_read_is_repeated(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  arango_queue *queue = new_queue();
  submit(&session, "OPTIONS", "/a", NULL, queue, 0);
  expect_successes(queue, 1);
  misbehave(faults, 0, "{\"fault\": \"close-idle\", \"times\": 1}");
  submit(&session, "GET", "/a", NULL, queue, 0);
  arango_result *result = ok(next_result(queue));
  json_t *attempts = attempts_of(result);
  assert_int_equal(json_array_size(attempts), 2);
  assert_int_equal(times_received(faults, 0, "GET"), 2);
  json_decref(attempts);
  arango_result_destroy(result);
  close_with_queue(&session, queue);
}

static void a_connection_closed_while_idle_costs_nothing(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  arango_queue *queue = new_queue();
  for (size_t round = 1; round <= 10; round++) {
    misbehave(faults, 0, round % 2 == 0 ? "{\"fault\": \"close-after-answer\", \"times\": 1}"
                                        : "{\"fault\": \"reset-idle\", \"times\": 1}");
    submit(&session, "GET", "/a", NULL, queue, 0);
    expect_successes(queue, 1);
    /* the hosts answer this after they have ended the connection */
    behave(state);
    submit(&session, "POST", "/a", "{}", queue, 0);
    expect_successes(queue, 1);
    assert_int_equal(times_received(faults, 0, "POST"), 1);
  }
  close_with_queue(&session, queue);
}

static void kept_connections_are_used_again(void **state) {
  struct faults *faults = *state;
  struct session session = open_on(faults, 0, NULL);
  arango_queue *queue = new_queue();
  size_t order[30];
  for (size_t i = 0; i < ROWS(order); i++) {
    submit(&session, "GET", "/0", NULL, queue, 0);
    expect_successes(queue, 1);
  }
  assert_int_equal(read_order(faults, 0, order, ROWS(order)), 1);
  close_with_queue(&session, queue);
}

static int reset_and_forget(void **state) {
  reset_cluster(state);
  return forget_requests(state);
}

int main(void) {
  const struct CMUnitTest with_a_cluster[] = {
      cmocka_unit_test_setup(an_unusable_operation_arrives_as_a_result, forget_requests),
      cmocka_unit_test_setup(an_unusable_request_arrives_as_a_result, forget_requests),
      cmocka_unit_test(an_operation_ends_as_its_blocking_call),
      cmocka_unit_test(a_request_ends_as_its_blocking_call),
      cmocka_unit_test_teardown(without_a_coordinator_a_submission_ends_as_its_blocking_call,
                                reset_cluster),
      cmocka_unit_test_setup(what_is_submitted_is_copied, forget_requests),
      cmocka_unit_test_teardown(a_coordinator_lost_in_the_middle_costs_no_read, reset_cluster),
      cmocka_unit_test(submissions_of_a_client_share_one_thread),
      cmocka_unit_test(many_threads_submit_at_once),
      cmocka_unit_test(the_thread_of_a_client_takes_no_signals),
      cmocka_unit_test(without_descriptors_there_is_a_result_all_the_same),
      cmocka_unit_test(blocking_calls_go_on_beside_submissions),
      cmocka_unit_test_setup_teardown(submissions_and_threads_share_one_login, forget_requests,
                                      reset_and_forget),
      cmocka_unit_test_setup(a_refused_login_is_the_answer_of_all_submissions, forget_requests),
  };
  const struct CMUnitTest with_faults[] = {
      cmocka_unit_test_setup(a_large_body_goes_out_and_comes_back_whole, behave),
      cmocka_unit_test_setup(beyond_max_in_flight_the_client_is_busy, behave),
      cmocka_unit_test(submissions_wait_their_turn),
      cmocka_unit_test_setup(a_busy_coordinator_holds_up_no_other, behave),
      cmocka_unit_test_setup(a_submission_ends_with_its_time, behave),
      cmocka_unit_test_setup(one_that_waits_its_turn_ends_with_its_time, behave),
      cmocka_unit_test_setup(the_shortest_times_hold_too, behave),
      cmocka_unit_test_setup(a_pause_before_another_attempt_holds_up_no_other, behave),
      cmocka_unit_test(a_write_arrives_once),
      cmocka_unit_test_setup(a_read_is_repeated, behave),
      cmocka_unit_test_setup(a_connection_closed_while_idle_costs_nothing, behave),
      cmocka_unit_test_setup(kept_connections_are_used_again, behave),
  };
  int failures = cmocka_run_group_tests_name("submissions to a cluster", with_a_cluster,
                                             start_cluster, end_cluster);
  failures += cmocka_run_group_tests_name("submissions to hosts at fault", with_faults,
                                          start_faults, end_faults);
  return failures;
}
