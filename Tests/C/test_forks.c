/* fork(): parent and child both continue, and never share a connection. */
#include "check.h"
#include "cluster.h"
#include "waiting.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { THREADS = 8, CHILDREN = 20, CALLS_OF_A_CHILD = 3 };

/* Returns the exit status of a child. Kills a child that does not end, and fails. */
static int exit_status_of(pid_t child) {
  int status = -1;
  pid_t ended = 0;
  for (double started = now_ms(); ended == 0 && now_ms() - started < PATIENCE_MS;) {
    ended = waitpid(child, &status, WNOHANG);
    if (ended == 0) pause_ms(1);
  }
  if (ended == 0) {
    kill(child, SIGKILL);
    waitpid(child, &status, 0);
    fail_msg("the child has not ended within %d ms", PATIENCE_MS);
  }
  assert_int_equal(ended, child);
  assert_true(WIFEXITED(status));
  return WEXITSTATUS(status);
}

/* Runs in the child, where assertions of cmocka do not work. */
static int role_as_exit_status(const struct session *session) {
  arango_result *result = arango_cluster_server_role(session->database);
  int status = arango_result_status(result) == ARANGO_OK ? 0 : 1;
  arango_result_destroy(result);
  return status;
}

static void parent_and_child_share_no_connection(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(coordinator_url(cluster, 0), NULL, "passwd");
  expect_ok(arango_cluster_server_role(session.database));
  pid_t child = fork();
  assert_int_not_equal(child, -1);
  if (child == 0) _exit(role_as_exit_status(&session));
  assert_int_equal(exit_status_of(child), 0);
  expect_ok(arango_cluster_server_role(session.database));
  session_close(&session);

  json_t *requests = requests_of(cluster);
  json_int_t connections[3];
  assert_int_equal(json_array_size(requests), ROWS(connections));
  for (size_t i = 0; i < ROWS(connections); i++) {
    json_t *connection = json_object_get(json_array_get(requests, i), "connection");
    connections[i] = json_integer_value(connection);
  }
  assert_int_not_equal(connections[0], connections[1]);
  assert_int_equal(connections[0], connections[2]);
  json_decref(requests);
}

/* A thread that makes calls, or one call, and counts failures. */
struct worker {
  pthread_t thread;
  struct session session;
  bool once;
  size_t failures;
  char first[512];
};

static struct worker workers[THREADS];
static atomic_bool over;
static atomic_size_t calls;

static void *call(void *argument) {
  struct worker *worker = argument;
  do {
    arango_result *result = get(&worker->session, "/_api/version?who=parent");
    if (arango_result_status(result) != ARANGO_OK && worker->failures++ == 0) {
      snprintf(worker->first, sizeof worker->first, "%s", arango_result_message(result));
    }
    arango_result_destroy(result);
    atomic_fetch_add(&calls, 1);
  } while (!worker->once && !atomic_load(&over));
  return NULL;
}

static void start_calls(const struct session *session, size_t count, bool once) {
  atomic_store(&over, false);
  atomic_store(&calls, 0);
  for (size_t i = 0; i < count; i++) {
    workers[i] = (struct worker){.session = *session, .once = once};
    assert_int_equal(pthread_create(&workers[i].thread, NULL, call, &workers[i]), 0);
  }
}

static void join_calls(size_t count) {
  size_t failures = 0;
  atomic_store(&over, true);
  for (size_t i = 0; i < count; i++) {
    assert_int_equal(pthread_join(workers[i].thread, NULL), 0);
    if (workers[i].failures > 0) print_error("thread %zu: %s\n", i, workers[i].first);
    failures += workers[i].failures;
  }
  assert_int_equal(failures, 0);
}

/* In the child: makes calls that identify the process, and destroys the handles in either order. */
static int calls_as_exit_status(struct session *session, int number) {
  int status = 0;
  char path[64];
  snprintf(path, sizeof path, "/_api/version?who=%d", number);
  for (int i = 0; i < CALLS_OF_A_CHILD; i++) {
    arango_result *result = get(session, path);
    if (arango_result_status(result) != ARANGO_OK) status = 1;
    arango_result_destroy(result);
  }
  if (number % 3 == 0) session_close(session);
  if (number % 3 == 1) {
    arango_client_destroy(session->client);
    arango_database_destroy(session->database);
  }
  return status;
}

struct birth {
  struct session session;
  int number;
  pid_t child;
};

static void *fork_here(void *argument) {
  struct birth *birth = argument;
  birth->child = fork();
  if (birth->child == 0) _exit(calls_as_exit_status(&birth->session, birth->number));
  return NULL;
}

/* Asserts that no connection served two processes. */
static void expect_own_connections(const struct cluster *cluster) {
  json_t *requests = requests_of(cluster);
  json_t *owners = json_object();
  size_t of_children = 0;
  size_t index;
  json_t *request;
  json_array_foreach(requests, index, request) {
    const char *who = strstr(text_of(request, "path"), "?who=");
    assert_non_null(who);
    of_children += strcmp(who, "?who=parent") != 0;
    char connection[128];
    snprintf(connection, sizeof connection, "%s %d", text_of(request, "server"),
             (int)json_integer_value(json_object_get(request, "connection")));
    const char *owner = json_string_value(json_object_get(owners, connection));
    if (owner == NULL) json_object_set_new(owners, connection, json_string(who));
    if (owner != NULL) assert_string_equal(owner, who);
  }
  assert_int_equal(of_children, CHILDREN * CALLS_OF_A_CHILD);
  json_decref(owners);
  json_decref(requests);
}

/* Connections in use in the parent do not count in the child. */
static void a_fork_fails_no_call_of_other_threads(void **state) {
  struct cluster *cluster = *state;
  struct session session = {NULL, NULL};
  expect_ok(arango_client_create(cluster->hosts, NULL, "{\"max_connections\": 2}",
                                 &session.client));
  expect_ok(arango_database_create(session.client, NULL, NULL, "passwd", NULL, &session.database));
  start_calls(&session, THREADS, false);
  for (int number = 0; number < CHILDREN; number++) {
    size_t enough = atomic_load(&calls) + THREADS;
    await(atomic_load(&calls) >= enough);
    struct birth birth = {.session = session, .number = number};
    pthread_t thread;
    assert_int_equal(pthread_create(&thread, NULL, fork_here, &birth), 0);
    assert_int_equal(pthread_join(thread, NULL), 0);
    assert_int_not_equal(birth.child, -1);
    assert_int_equal(exit_status_of(birth.child), 0);
  }
  join_calls(THREADS);
  session_close(&session);
  expect_own_connections(cluster);
}

/* Stores the connections of the received logins and returns their number. */
static size_t connections_of_logins(const struct cluster *cluster, json_int_t *connections,
                                    size_t most) {
  json_t *requests = requests_of(cluster);
  size_t count = 0;
  size_t index;
  json_t *request;
  json_array_foreach(requests, index, request) {
    if (strcmp(text_of(request, "path"), "/_open/auth") != 0) continue;
    assert_in_range(count, 0, most - 1);
    connections[count++] = json_integer_value(json_object_get(request, "connection"));
  }
  json_decref(requests);
  return count;
}

static size_t await_logins(const struct cluster *cluster, json_int_t *connections, size_t count) {
  size_t logins = 0;
  for (double started = now_ms(); logins < count && now_ms() - started < PATIENCE_MS;) {
    logins = connections_of_logins(cluster, connections, 2);
    if (logins < count) pause_ms(10);
  }
  return logins;
}

/* The child has neither the thread that logs in nor those that wait for it. */
static void a_child_forked_during_a_login_logs_in_itself(void **state) {
  struct cluster *cluster = *state;
  json_int_t connections[2];
  struct session session =
      session_open(coordinator_url(cluster, 0), "{\"auth_method\": \"jwt\"}", "passwd");
  act_on(cluster, "Coordinator0001", "hang");
  start_calls(&session, THREADS, true);
  assert_int_equal(await_logins(cluster, connections, 1), 1);
  pid_t child = fork();
  assert_int_not_equal(child, -1);
  if (child == 0) _exit(role_as_exit_status(&session));
  size_t logins = await_logins(cluster, connections, 2);
  act_on(cluster, "Coordinator0001", "resume");
  assert_int_equal(exit_status_of(child), 0);
  join_calls(THREADS);
  session_close(&session);
  assert_int_equal(logins, 2);
  assert_int_not_equal(connections[0], connections[1]);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(parent_and_child_share_no_connection, forget_requests),
      cmocka_unit_test_setup(a_fork_fails_no_call_of_other_threads, forget_requests),
      cmocka_unit_test_setup_teardown(a_child_forked_during_a_login_logs_in_itself,
                                      forget_requests, reset_cluster),
  };
  return cmocka_run_group_tests_name("forks", tests, start_cluster, end_cluster);
}
