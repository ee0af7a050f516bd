/* A process that forks: parent and child both go on, and never on one connection. */
#include "check.h"
#include "cluster.h"

#include <sys/wait.h>
#include <unistd.h>

/* In the child, where cmocka's assertions have no place. */
static int role_as_exit_status(const struct session *session) {
  arango_result *result = arango_cluster_server_role(session->database);
  int status = arango_result_status(result) == ARANGO_OK ? 0 : 1;
  arango_result_destroy(result);
  return status;
}

static void parent_and_child_have_connections_of_their_own(void **state) {
  struct cluster *cluster = *state;
  struct session session = session_open(coordinator_url(cluster, 0), NULL, "passwd");
  expect_ok(arango_cluster_server_role(session.database));
  pid_t child = fork();
  assert_int_not_equal(child, -1);
  if (child == 0) _exit(role_as_exit_status(&session));
  int status = -1;
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_true(WIFEXITED(status));
  assert_int_equal(WEXITSTATUS(status), 0);
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

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(parent_and_child_have_connections_of_their_own, forget_requests),
  };
  return cmocka_run_group_tests_name("forks", tests, start_cluster, end_cluster);
}
