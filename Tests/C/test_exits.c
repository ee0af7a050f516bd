/* Exit of a process while calls and submissions over TLS are under way: no crash and no hang,
 * for each initialisation of OpenSSL and each kind of exit handler. */
#include "check.h"
#include "faults.h"

#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

extern char **environ;

/* Runs of each kind: a race in a clean-up shows only in some. */
enum { RUNS = 10 };

static int start_tls_faults(void **state) {
  struct faults *faults = malloc(sizeof *faults);
  assert_non_null(faults);
  subprocess_start(&faults->process, "arango_faults", (const char *const[]){"--hosts", "1", "--tls", NULL});
  *state = faults;
  return 0;
}

static int status_of(const char *program, const struct faults *faults, const char *end,
                     const char *openssl) {
  char path[4096];
  pid_t child;
  int status = -1;
  snprintf(path, sizeof path, "%s/%s", getenv("USER_PROGRAMS"), program);
  const char *const arguments[] = {path, faulty_url(faults, 0), subprocess_text(&faults->process, "ca"),
                                   end, openssl, NULL};
  assert_int_equal(posix_spawn(&child, path, NULL, NULL, (char *const *)arguments, environ), 0);
  assert_int_equal(waitpid(child, &status, 0), child);
  return status;
}

static size_t failures(const char *program, const struct faults *faults) {
  static const char *const ends[] = {"return", "exit", "early handler", "late handler"};
  static const char *const users[] = {"none", "first", "last", "cleanup"};
  size_t failed = 0;
  for (size_t i = 0; i < ROWS(ends) * ROWS(users); i++) {
    const char *end = ends[i / ROWS(users)], *openssl = users[i % ROWS(users)];
    for (int run = 0; run < RUNS; run++) {
      int status = status_of(program, faults, end, openssl);
      if (status == 0) continue;
      failed++;
      print_error("%s, %s, OpenSSL used %s: run %d ended with %s %d\n", program, end, openssl, run,
                  WIFSIGNALED(status) ? "signal" : "status",
                  WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
      break;
    }
  }
  return failed;
}

static void a_process_exits_with_tls_under_way(void **state) {
  assert_int_equal(failures("exit_under_way", *state), 0);
}

static void a_process_that_loaded_the_library_by_dlopen_exits_too(void **state) {
  assert_int_equal(failures("exit_under_way-dlopened", *state), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_process_exits_with_tls_under_way),
      cmocka_unit_test(a_process_that_loaded_the_library_by_dlopen_exits_too),
  };
  return cmocka_run_group_tests_name("exits", tests, start_tls_faults, end_faults);
}
