/* The examples of bindings/c against a simulated cluster. */
#include "check.h"
#include "cluster.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* A running example, whose output is read line by line. */
struct example {
  pid_t pid;
  FILE *output;
  char line[65536];
};

/* Standard error is read together with standard output. The input is at most what a pipe holds; NULL
 * means that of the test. */
static struct example start_with_input(const struct cluster *cluster, const char *name,
                                       const char *const *arguments, const char *text) {
  int input[2] = {-1, -1};
  if (text != NULL) {
    assert_int_equal(pipe(input), 0);
    assert_int_equal(write(input[1], text, strlen(text)), strlen(text));
    close(input[1]);
  }
  struct example example;
  int output[2];
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", getenv("EXAMPLES"), name);
  assert_int_equal(pipe(output), 0);
  fcntl(output[0], F_SETFD, FD_CLOEXEC);
  example.pid = fork();
  assert_int_not_equal(example.pid, -1);
  if (example.pid == 0) {
    if (text != NULL) dup2(input[0], STDIN_FILENO);
    dup2(output[1], STDOUT_FILENO);
    dup2(output[1], STDERR_FILENO);
    close(output[1]);
    setenv("ARANGO_HOSTS", cluster->hosts, 1);
    setenv("ARANGO_PASSWORD", subprocess_text(&cluster->process, "password"), 1);
    unsetenv("ARANGO_USERNAME");
    execv(path, (char *const *)arguments);
    perror(path);
    _exit(127);
  }
  close(output[1]);
  if (text != NULL) close(input[0]);
  example.output = fdopen(output[0], "r");
  assert_non_null(example.output);
  return example;
}

static struct example start(const struct cluster *cluster, const char *name,
                            const char *const *arguments) {
  return start_with_input(cluster, name, arguments, NULL);
}

/* Reads a line without its line end; false at the end of the output. */
static bool read_line(struct example *example) {
  if (fgets(example->line, sizeof example->line, example->output) == NULL) return false;
  example->line[strcspn(example->line, "\n")] = '\0';
  return true;
}

/* Reads until a line contains the words. */
static void read_to(struct example *example, const char *words) {
  do {
    if (!read_line(example)) fail_msg("it ended without: %s", words);
  } while (strstr(example->line, words) == NULL);
}

/* Reads to the end of the output. */
static void expect_end(struct example *example, int exit_status) {
  int status = 0;
  while (read_line(example)) {
  }
  fclose(example->output);
  assert_int_equal(waitpid(example->pid, &status, 0), example->pid);
  assert_true(WIFEXITED(status));
  assert_int_equal(WEXITSTATUS(status), exit_status);
}

static void health_prints_the_health_of_a_cluster(void **state) {
  struct cluster *cluster = *state;
  struct example health = start(cluster, "health", (const char *const[]){"health", NULL});
  read_to(&health, "answered by ");
  assert_true(read_line(&health));
  json_t *answer = json_loads(health.line, 0, NULL);
  assert_int_equal(json_object_size(json_object_get(answer, "Health")), 9);
  json_decref(answer);
  expect_end(&health, 0);
}

static void health_prints_the_error_of_a_failed_call(void **state) {
  struct cluster *cluster = *state;
  for (size_t i = 0; i < 3; i++) {
    act_on(cluster, server_text(cluster, "coordinators", i, "id"), "stop");
  }
  struct example health = start(cluster, "health", (const char *const[]){"health", NULL});
  read_to(&health, "health: ARANGO_ERR_CONNECT: cluster.health: ");
  expect_end(&health, 1);
}

/* Reads lines, one for each coordinator and DB-Server but one, in any order. */
static void expect_lines(struct example *fan_out, const char *without) {
  bool seen[2][3] = {{false}};
  for (int left = without == NULL ? 6 : 5; left > 0;) {
    char kind[32];
    unsigned number = 0;
    unsigned threads = 0;
    assert_true(read_line(fan_out));
    if (sscanf(fan_out->line, "%31[A-Za-z]%4u %u threads", kind, &number, &threads) != 3) continue;
    assert_in_range(number, 1, 3);
    bool *place = &seen[strcmp(kind, "DBServer") == 0][number - 1];
    assert_false(*place);
    *place = true;
    assert_true(threads > 0);
    assert_true(without == NULL || strncmp(fan_out->line, without, strlen(without)) != 0);
    left--;
  }
}

static void fan_out_prints_a_line_for_each_server(void **state) {
  struct example fan_out = start(*state, "fan_out", (const char *const[]){"fan_out", NULL});
  expect_lines(&fan_out, NULL);
  assert_false(read_line(&fan_out));
  expect_end(&fan_out, 0);
}

static void fan_out_prints_the_others_when_one_is_lost(void **state) {
  struct cluster *cluster = *state;
  act_on(cluster, "DBServer0002", "stop");
  struct example fan_out = start(cluster, "fan_out", (const char *const[]){"fan_out", NULL});
  expect_lines(&fan_out, "DBServer0002");
  expect_end(&fan_out, 1);
}

static void epoll_watch_prints_what_changes_until_it_is_interrupted(void **state) {
  struct cluster *cluster = *state;
  struct example watch = start(
      cluster, "epoll_watch",
      (const char *const[]){"epoll_watch", "1", "0", cluster->hosts, coordinator_url(cluster, 0),
                            "http://127.0.0.1:1", NULL});
  bool is_lost = false;
  for (int left = 18; left > 0;) {
    assert_true(read_line(&watch));
    left -= strstr(watch.line, " is GOOD") != NULL;
    is_lost = is_lost || strstr(watch.line, "cluster 3: host_down http://127.0.0.1:1") != NULL;
  }
  if (!is_lost) read_to(&watch, "cluster 3: host_down http://127.0.0.1:1");
  act_on(cluster, "DBServer0002", "stop");
  /* FAILED follows soon, possibly before the next poll */
  read_to(&watch, ": DBServer0002 is ");
  assert_true(strstr(watch.line, " is BAD") != NULL || strstr(watch.line, " is FAILED") != NULL);
  act_on(cluster, "DBServer0002", "start");
  read_to(&watch, ": DBServer0002 is GOOD");
  act_on(cluster, "Coordinator0001", "stop");
  read_to(&watch, "host_down ");
  assert_non_null(strstr(watch.line, coordinator_url(cluster, 0)));
  act_on(cluster, "Coordinator0001", "start");
  read_to(&watch, "host_up ");
  assert_non_null(strstr(watch.line, coordinator_url(cluster, 0)));
  kill(watch.pid, SIGINT);
  expect_end(&watch, 0);
}

static void epoll_watch_ends_after_its_rounds(void **state) {
  struct cluster *cluster = *state;
  struct example watch =
      start(cluster, "epoll_watch",
            (const char *const[]){"epoll_watch", "1", "2", cluster->hosts, NULL});
  for (int i = 0; i < 9; i++) read_to(&watch, "cluster 1: ");
  assert_false(read_line(&watch));
  expect_end(&watch, 0);
  /* and prints its usage */
  watch = start(cluster, "epoll_watch", (const char *const[]){"epoll_watch", "1", NULL});
  read_to(&watch, "usage: ");
  expect_end(&watch, 64);
}

static void import_and_export_transfer_documents(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  expect_ok(arango_collection_create(session.database, "things", NULL));
  struct example import = start_with_input(
      cluster, "import", (const char *const[]){"import", "things", "ignore", NULL},
      "{\"_key\":\"a\",\"n\":1}\n[]\n{\"_key\":\"b\",\"n\":2}\n{\"_key\":\"a\",\"n\":3}\n");
  read_to(&import, "{\"created\":2,\"updated\":0,\"ignored\":1,\"errors\":1");
  assert_non_null(strstr(import.line, "\"line\":2,\"error_num\":1227"));
  expect_end(&import, 0);
  struct example export = start(
      cluster, "export",
      (const char *const[]){"export", "FOR t IN things SORT t.n RETURN {k: t._key, n: t.n}", NULL});
  assert_true(read_line(&export));
  assert_string_equal(export.line, "{\"k\":\"a\",\"n\":1}");
  assert_true(read_line(&export));
  assert_string_equal(export.line, "{\"k\":\"b\",\"n\":2}");
  assert_false(read_line(&export));
  expect_end(&export, 0);
  /* The errors, and the usage. */
  export = start(cluster, "export", (const char *const[]){"export", "RETURN", NULL});
  read_to(&export, "export: ARANGO_ERR_SERVER: query.execute: ");
  expect_end(&export, 1);
  import = start_with_input(cluster, "import", (const char *const[]){"import", "none", NULL}, "{}");
  read_to(&import, "import: ARANGO_ERR_SERVER: document.import: ");
  expect_end(&import, 1);
  export = start(cluster, "export", (const char *const[]){"export", NULL});
  read_to(&export, "usage: export QUERY");
  expect_end(&export, 1);
  session_close(&session);
}

/* A missed heartbeat is noticed at the next poll. */
static int start_hasty_cluster(void **state) {
  return start_cluster_with(state, "--time-scale", "0.1");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(health_prints_the_health_of_a_cluster),
      cmocka_unit_test_teardown(health_prints_the_error_of_a_failed_call, reset_cluster),
      cmocka_unit_test(fan_out_prints_a_line_for_each_server),
      cmocka_unit_test_teardown(fan_out_prints_the_others_when_one_is_lost, reset_cluster),
      cmocka_unit_test_teardown(epoll_watch_prints_what_changes_until_it_is_interrupted,
                                reset_cluster),
      cmocka_unit_test(epoll_watch_ends_after_its_rounds),
      cmocka_unit_test_teardown(import_and_export_transfer_documents, reset_cluster),
  };
  return cmocka_run_group_tests_name("examples", tests, start_hasty_cluster, end_cluster);
}
