/* Many submissions share a client's one thread, its logins and its connections. */
#include "check.h"
#include "cluster.h"
#include "process_stats.h"
#include "submissions.h"
#include "waiting.h"

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

static void a_coordinator_stopped_under_load_fails_no_read(void **state) {
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

/* All threads make their first submission concurrently. */
static void many_threads_submit_concurrently(void **state) {
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

static void the_thread_of_a_client_blocks_signals(void **state) {
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
  /* two signals cannot be blocked, and the C library reserves two */
  unsigned long long beyond_reach = 1ULL << (SIGKILL - 1) | 1ULL << (SIGSTOP - 1) | 3ULL << 31;
  assert_true((blocked_signals(other_thread()) | beyond_reach) == ~0ULL);
  close_with_queue(&session, queue);
}

/* With descriptors available again, the next submission succeeds. */
static void without_descriptors_left_each_submission_has_a_result(void **state) {
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
      /* over an idle connection */
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

/* A thread that makes calls while submissions are under way, each call with a unique path. */
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

static void blocking_calls_run_beside_submissions(void **state) {
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

/* The login hangs until all calls wait for it. */
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

static void a_refused_login_fails_all_waiting_submissions(void **state) {
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

static int reset_and_forget(void **state) {
  reset_cluster(state);
  return forget_requests(state);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_teardown(a_coordinator_stopped_under_load_fails_no_read, reset_cluster),
      cmocka_unit_test(submissions_of_a_client_share_one_thread),
      cmocka_unit_test(many_threads_submit_concurrently),
      cmocka_unit_test(the_thread_of_a_client_blocks_signals),
      cmocka_unit_test(without_descriptors_left_each_submission_has_a_result),
      cmocka_unit_test(blocking_calls_run_beside_submissions),
      cmocka_unit_test_setup_teardown(submissions_and_threads_share_one_login, forget_requests,
                                      reset_and_forget),
      cmocka_unit_test_setup(a_refused_login_fails_all_waiting_submissions, forget_requests),
  };
  return cmocka_run_group_tests_name("many submissions", tests, start_cluster, end_cluster);
}
