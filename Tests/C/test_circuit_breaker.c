/* Circuit breaker of a coordinator that fails under many concurrent calls. */
#include "check.h"
#include "cluster.h"
#include "waiting.h"

#include <pthread.h>
#include <stdatomic.h>

enum { CALLERS = 16 };

static atomic_bool is_over;

static void *call_until_it_is_over(void *argument) {
  while (!atomic_load(&is_over)) {
    arango_result_destroy(arango_cluster_server_role(argument));
    pause_ms(5);
  }
  return NULL;
}

/* The client's statistics of its second coordinator, for the caller to json_decref. */
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

/* The breaker stays open for half a second, as after one failure. After one failure for each
 * thread it would stay open for at least half a minute. */
static void a_failure_seen_by_many_calls_counts_once(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  pthread_t threads[CALLERS];
  atomic_store(&is_over, false);
  for (size_t i = 0; i < CALLERS; i++) {
    assert_int_equal(pthread_create(&threads[i], NULL, call_until_it_is_over, session.database), 0);
  }
  act_on(cluster, "Coordinator0002", "hang");
  await(number_in(&session, "in_flight") >= CALLERS);
  act_on(cluster, "Coordinator0002", "stop");
  await(number_in(&session, "failures") >= CALLERS);
  json_int_t requests = number_in(&session, "requests");
  act_on(cluster, "Coordinator0002", "start");
  double back = now_ms();
  while (number_in(&session, "requests") == requests && now_ms() < back + 2 * AT_ONCE_MS) {
    pause_ms(1);
  }
  bool is_used = number_in(&session, "requests") > requests;
  double lasted = now_ms() - back;
  atomic_store(&is_over, true);
  for (size_t i = 0; i < CALLERS; i++) assert_int_equal(pthread_join(threads[i], NULL), 0);
  session_close(&session);
  if (!is_used) fail_msg("%.0f ms after it came back, a coordinator is still passed by", lasted);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(a_failure_seen_by_many_calls_counts_once, reset_cluster,
                                      reset_cluster),
  };
  return cmocka_run_group_tests_name("circuit breaker", tests, start_cluster, end_cluster);
}
