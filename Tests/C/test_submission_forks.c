/* fork() while submissions are under way, in the parent and in the child. */
#include "check.h"
#include "faults.h"
#include "submissions.h"
#include "waiting.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Exit statuses of a child, where assertions of cmocka do not work. */
enum { WELL, NOT_READABLE, NO_RESULT, NO_SUCH_TAG, TAG_TWICE, NOT_CLOSED, TOO_MANY, NEW_FAILED };

/* In a child: checks for one result of each earlier submission whose tag is not taken. With
 * is_open some may have ended before the fork. */
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

/* Destroys the handles in one of several orders, or not at all. */
static void destroy_in_child(struct session *session, arango_queue *queue, int order) {
  if (order == 0) return;
  if (order == 1) arango_queue_destroy(queue);
  session_close(session);
  if (order == 2) arango_queue_destroy(queue);
}

/* Returns the exit status of a child. Kills a child that does not end, and fails. */
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

/* Asserts that no connection of a host served two processes. */
static void expect_own_connections(const struct faults *faults, size_t host, size_t of_children) {
  json_t *record = subprocess_control(&faults->process, "GET", "/requests", NULL);
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

static void submissions_continue_in_the_parent_and_are_closed_in_the_child(void **state) {
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
    await(requests_received(faults, 0) > 0);
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
    assert_int_equal(requests_received(faults, 0), COUNT + 1);
    submit(&session, "GET", "/parent", NULL, queue, 0);
    expect_successes(queue, 1);
    close_with_queue(&session, queue);
    expect_own_connections(faults, 0, 1);
  }
}

/* Each process has its own copy of queued results. */
static void queued_results_exist_in_parent_and_child(void **state) {
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

/* The parent keeps many submissions under way and takes results only when the descriptor is
 * readable. */
static void a_process_forks_repeatedly_under_load(void **state) {
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
  assert_int_equal(requests_received(faults, 0), COUNT + 3 * CHILDREN);
  expect_own_connections(faults, 0, 3 * CHILDREN);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(submissions_continue_in_the_parent_and_are_closed_in_the_child),
      cmocka_unit_test_setup(queued_results_exist_in_parent_and_child, behave),
      cmocka_unit_test_setup(a_process_forks_repeatedly_under_load, behave),
  };
  return cmocka_run_group_tests_name("submission forks", tests, start_faults, end_faults);
}
