/* Many threads on one client: each gets the results of its own calls. */
#include "check.h"
#include "cluster.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

enum { THREADS = 64, CALLS = 200 };

struct worker {
  pthread_t thread;
  const struct cluster *cluster;
  struct session session;
  int number;
  /* Assertions of cmocka work only on the main thread: others record failures. */
  int wrong;
  char first[512];
};

static void note(struct worker *worker, const arango_result *result) {
  const char *json = arango_result_json(result, NULL);
  if (worker->wrong++ == 0) {
    snprintf(worker->first, sizeof worker->first, "%s", json == NULL ? "NULL" : json);
  }
}

/* True if the id is that of the host that the result names. */
static void ask_for_id(struct worker *worker) {
  arango_result *result = arango_cluster_server_id(worker->session.database);
  const char *host = arango_result_host(result);
  bool right = false;
  for (size_t i = 0; i < 3 && arango_result_status(result) == ARANGO_OK; i++) {
    char id[128];
    snprintf(id, sizeof id, "\"%s\"", server_text(worker->cluster, "coordinators", i, "id"));
    right = right || (strcmp(arango_result_json(result, NULL), id) == 0 &&
                      strcmp(host, coordinator_url(worker->cluster, i)) == 0);
  }
  if (!right) note(worker, result);
  arango_result_destroy(result);
}

/* True if the error message contains the path, which is unique to the call. */
static void ask_for_what_is_not_there(struct worker *worker, int call) {
  char path[64];
  snprintf(path, sizeof path, "/thread-%d/call-%d'", worker->number, call);
  arango_result *result = get(&worker->session, path);
  if (arango_result_status(result) != ARANGO_ERR_SERVER ||
      arango_result_http_status(result) != 404 ||
      strstr(arango_result_message(result), path) == NULL) {
    note(worker, result);
  }
  arango_result_destroy(result);
}

static void *ask(void *argument) {
  struct worker *worker = argument;
  for (int call = 0; call < CALLS; call++) {
    if (call % 2 == 0) {
      ask_for_id(worker);
    } else {
      ask_for_what_is_not_there(worker, call);
    }
  }
  return NULL;
}

static void each_thread_gets_its_own_results(void **state) {
  struct cluster *cluster = *state;
  static struct worker workers[THREADS];
  struct session session = open_session(cluster, NULL);
  for (int i = 0; i < THREADS; i++) {
    workers[i] = (struct worker){.cluster = cluster, .session = session, .number = i};
    assert_int_equal(pthread_create(&workers[i].thread, NULL, ask, &workers[i]), 0);
  }
  int wrong = 0;
  for (int i = 0; i < THREADS; i++) {
    assert_int_equal(pthread_join(workers[i].thread, NULL), 0);
    if (workers[i].wrong > 0) print_error("thread %d: %s\n", i, workers[i].first);
    wrong += workers[i].wrong;
  }
  assert_int_equal(wrong, 0);
  session_close(&session);
  json_t *requests = requests_of(cluster);
  assert_int_equal(json_array_size(requests), THREADS * CALLS);
  json_decref(requests);
}

struct churn {
  const struct cluster *cluster;
  atomic_int wrong;
};

/* Creates, uses and destroys clients repeatedly. */
static void *come_and_go(void *argument) {
  struct churn *churn = argument;
  for (int i = 0; i < 20; i++) {
    arango_client *client = NULL;
    arango_database *database = NULL;
    arango_result_destroy(arango_client_create(churn->cluster->hosts, "random", NULL, &client));
    arango_result_destroy(arango_database_create(client, NULL, NULL, "passwd", NULL, &database));
    arango_client_destroy(i % 2 == 0 ? NULL : client);
    arango_result *result = arango_cluster_server_role(database);
    if (arango_result_status(result) != (i % 2 == 0 ? ARANGO_OK : ARANGO_ERR_CLOSED)) {
      atomic_fetch_add(&churn->wrong, 1);
    }
    arango_result_destroy(result);
    arango_database_destroy(database);
    arango_client_destroy(i % 2 == 0 ? client : NULL);
  }
  return NULL;
}

static void clients_come_and_go_on_many_threads(void **state) {
  pthread_t threads[16];
  struct churn churn = {.cluster = *state};
  atomic_init(&churn.wrong, 0);
  for (size_t i = 0; i < ROWS(threads); i++) {
    assert_int_equal(pthread_create(&threads[i], NULL, come_and_go, &churn), 0);
  }
  for (size_t i = 0; i < ROWS(threads); i++) assert_int_equal(pthread_join(threads[i], NULL), 0);
  assert_int_equal(atomic_load(&churn.wrong), 0);
}

/* A thread makes the call; another reads and destroys the result. */
static void *read_and_destroy(void *argument) {
  arango_result *result = argument;
  bool right = strcmp(arango_result_json(result, NULL), "\"COORDINATOR\"") == 0;
  arango_result_destroy(result);
  return right ? argument : NULL;
}

static void a_result_may_change_threads(void **state) {
  struct session session = open_session(*state, NULL);
  pthread_t thread;
  void *right = NULL;
  arango_result *result = ok(arango_cluster_server_role(session.database));
  assert_int_equal(pthread_create(&thread, NULL, read_and_destroy, result), 0);
  assert_int_equal(pthread_join(thread, &right), 0);
  assert_non_null(right);
  session_close(&session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(each_thread_gets_its_own_results, forget_requests),
      cmocka_unit_test(clients_come_and_go_on_many_threads),
      cmocka_unit_test(a_result_may_change_threads),
  };
  return cmocka_run_group_tests_name("threads", tests, start_cluster, end_cluster);
}
