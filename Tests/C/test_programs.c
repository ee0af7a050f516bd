/* Programs built in other ways: without PIE, under a sanitizer or valgrind, with functions named
 * like jansson's, or with a fork during the first call. */
#include "check.h"
#include "cluster.h"

#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static int run(const char *const *arguments) {
  pid_t child;
  int status = -1;
  assert_int_equal(
      posix_spawnp(&child, arguments[0], NULL, NULL, (char *const *)arguments, environ), 0);
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_true(WIFEXITED(status));
  return WEXITSTATUS(status);
}

static const char *program(const char *name, char path[4096]) {
  snprintf(path, 4096, "%s/%s", getenv("USER_PROGRAMS"), name);
  return path;
}

static void expect_success(const struct cluster *cluster, const char *name) {
  char path[4096];
  assert_int_equal(run((const char *const[]){program(name, path), cluster->hosts,
                                             subprocess_text(&cluster->process, "password"), NULL}),
                   0);
}

static void a_program_without_pie_takes_the_addresses_of_functions(void **state) {
  expect_success(*state, "every_section-no-pie");
}

static void a_program_with_address_sanitizer_needs_no_suppressions(void **state) {
  expect_success(*state, "every_section-asan");
}

static void a_program_with_thread_sanitizer_needs_the_file_that_is_installed(void **state) {
  char options[4096];
  snprintf(options, sizeof options, "suppressions=%s/tsan.supp", getenv("BINDINGS"));
  setenv("TSAN_OPTIONS", options, 1);
  expect_success(*state, "every_section-tsan");
  unsetenv("TSAN_OPTIONS");
}

static void a_program_may_define_functions_named_like_janssons(void **state) {
  expect_success(*state, "every_section-json-names");
}

/* The build with the Swift runtime inside contains the tables and locks of that runtime. */
static void only_of_the_embedded_build(void) {
  if (strstr(getenv("ARANGO_LIBRARY"), "/static/") == NULL) return;
  print_message("not of the static build: docs/building.md\n");
  skip();
}

static void valgrind_finds_neither_errors_nor_leaks(void **state) {
  only_of_the_embedded_build();
  struct cluster *cluster = *state;
  char path[4096];
  assert_int_equal(
      run((const char *const[]){"valgrind", "-q", "--error-exitcode=9", "--leak-check=full",
                                "--errors-for-leak-kinds=definite,indirect,possible",
                                program("every_section-no-pie", path), cluster->hosts,
                                subprocess_text(&cluster->process, "password"), NULL}),
      0);
}

static void a_fork_during_the_first_call_leaves_a_child_that_works(void **state) {
  (void)state;
  only_of_the_embedded_build();
  char path[4096], nanoseconds[16];
  program("first_call_and_fork", path);
  for (int i = 0; i < 300; i++) {
    snprintf(nanoseconds, sizeof nanoseconds, "%d", i * 400);
    assert_int_equal(run((const char *const[]){path, nanoseconds, NULL}), 0);
  }
}

static int calls_of_ours;

static void *counting_malloc(size_t size) {
  calls_of_ours++;
  return malloc(size);
}

/* The allocators a program sets for its jansson do not apply to the library's own jansson. */
static void jansson_of_the_program_has_its_own_allocators(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  json_set_alloc_funcs(counting_malloc, free);
  json_t *own = json_loads("{\"a\":[1,2,3]}", 0, NULL);
  int before = calls_of_ours;
  assert_true(before > 0);
  arango_result *results[] = {arango_cluster_health(session.database),
                              arango_call(session.database, "cluster.health", "{\"a\":1}")};
  for (size_t i = 0; i < ROWS(results); i++) assert_non_null(arango_result_json(results[i], NULL));
  assert_int_equal(calls_of_ours, before);
  expect_ok(results[0]);
  expect_refusal(results[1], "no argument");
  json_decref(own);
  json_set_alloc_funcs(malloc, free);
  session_close(&session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_program_without_pie_takes_the_addresses_of_functions),
      cmocka_unit_test(a_program_with_address_sanitizer_needs_no_suppressions),
      cmocka_unit_test(a_program_with_thread_sanitizer_needs_the_file_that_is_installed),
      cmocka_unit_test(a_program_may_define_functions_named_like_janssons),
      cmocka_unit_test(valgrind_finds_neither_errors_nor_leaks),
      cmocka_unit_test(a_fork_during_the_first_call_leaves_a_child_that_works),
      cmocka_unit_test(jansson_of_the_program_has_its_own_allocators),
  };
  return cmocka_run_group_tests_name("programs", tests, start_cluster, end_cluster);
}
