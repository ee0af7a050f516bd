/* Loading the library has no side effects on the process. This program is linked neither with
 * the library nor with OpenSSL or jansson. ARANGO_LIBRARY is the path of the library. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <arango.h>

#include <dirent.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* The observable state of the process. */
struct traces {
  size_t threads;
  size_t descriptors;
  /* The lines of /proc/self/status about signals: blocked, ignored, caught. */
  char signals[512];
};

static size_t entries_of(const char *folder) {
  DIR *directory = opendir(folder);
  assert_non_null(directory);
  size_t count = 0;
  while (readdir(directory) != NULL) count++;
  closedir(directory);
  return count;
}

static void read_signals(char *signals, size_t size) {
  char line[256];
  FILE *file = fopen("/proc/self/status", "r");
  assert_non_null(file);
  signals[0] = '\0';
  while (fgets(line, sizeof line, file) != NULL) {
    if (strncmp(line, "SigBlk", 6) == 0 || strncmp(line, "SigIgn", 6) == 0 ||
        strncmp(line, "SigCgt", 6) == 0) {
      assert_true(strlen(signals) + strlen(line) < size);
      strcat(signals, line);
    }
  }
  fclose(file);
  assert_string_not_equal(signals, "");
}

static struct traces traces_now(void) {
  struct traces traces = {entries_of("/proc/self/task"), entries_of("/proc/self/fd"), ""};
  read_signals(traces.signals, sizeof traces.signals);
  return traces;
}

/* The kernel may list a joined thread a moment longer. */
static void expect_traces(const struct traces *before) {
  struct traces now = traces_now();
  for (int ms = 0; ms < 10000 && now.threads > before->threads; ms++) {
    struct timespec pause = {0, 1000000};
    nanosleep(&pause, NULL);
    now = traces_now();
  }
  assert_int_equal(now.threads, before->threads);
  assert_int_equal(now.descriptors, before->descriptors);
  assert_string_equal(now.signals, before->signals);
}

static void *load(void) {
  const char *path = getenv("ARANGO_LIBRARY");
  assert_non_null(path);
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) fail_msg("%s", dlerror());
  return library;
}

typedef void (*function)(void);

/* POSIX lets a function travel in a void *; ISO C has no cast for it. */
static function found(void *library, const char *name) {
  function address = NULL;
  *(void **)&address = dlsym(library, name);
  if (address == NULL) fail_msg("%s", dlerror());
  return address;
}

#define FUNCTION(library, type, name, parameters) ((type(*) parameters)found((library), (name)))

static const char *version_of(void *library) {
  return FUNCTION(library, const char *, "arango_version", (void))();
}

static void loading_leaves_no_trace(void **state) {
  (void)state;
  struct traces before = traces_now();
  void *library = load();
  expect_traces(&before);
  assert_string_equal(version_of(library), ARANGO_VERSION);
  expect_traces(&before);
  assert_int_equal(dlclose(library), 0);
  expect_traces(&before);
}

static void loading_again_works(void **state) {
  (void)state;
  struct traces before = traces_now();
  for (int i = 0; i < 3; i++) {
    void *library = load();
    assert_string_equal(version_of(library), ARANGO_VERSION);
    assert_int_equal(dlclose(library), 0);
  }
  expect_traces(&before);
}

static void no_swift_runtime_is_loaded(void **state) {
  (void)state;
  void *library = load();
  char line[1024];
  FILE *file = fopen("/proc/self/maps", "r");
  assert_non_null(file);
  size_t mapped = 0;
  while (fgets(line, sizeof line, file) != NULL) {
    mapped += strstr(line, "libarango.so") != NULL;
    if (strstr(line, "libswift") != NULL) fail_msg("mapped: %s", line);
  }
  fclose(file);
  assert_int_not_equal(mapped, 0);
  dlclose(library);
}

/* Creates a client, makes a call to a closed port, and destroys the client. */
static void calls_leave_no_trace(void **state) {
  (void)state;
  void *library = load();
  struct traces before = traces_now();
  arango_client *client = NULL;
  arango_database *database = NULL;
  void (*destroy)(arango_result *) =
      FUNCTION(library, void, "arango_result_destroy", (arango_result *));
  /* no ArangoDB listens on port 1 of the loopback */
  destroy(FUNCTION(library, arango_result *, "arango_client_create",
                   (const char *, const char *, const char *, arango_client **))(
      "http://127.0.0.1:1", NULL, "{\"timeout_ms\": 500}", &client));
  destroy(FUNCTION(library, arango_result *, "arango_database_create",
                   (arango_client *, const char *, const char *, const char *, const char *,
                    arango_database **))(client, NULL, NULL, NULL, NULL, &database));
  arango_result *result =
      FUNCTION(library, arango_result *, "arango_cluster_health", (arango_database *))(database);
  assert_int_not_equal(FUNCTION(library, arango_status, "arango_result_status",
                                (const arango_result *))(result),
                       ARANGO_OK);
  destroy(result);
  FUNCTION(library, void, "arango_database_destroy", (arango_database *))(database);
  FUNCTION(library, void, "arango_client_destroy", (arango_client *))(client);
  expect_traces(&before);
  dlclose(library);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(loading_leaves_no_trace),
      cmocka_unit_test(loading_again_works),
      cmocka_unit_test(no_swift_runtime_is_loaded),
      cmocka_unit_test(calls_leave_no_trace),
  };
  return cmocka_run_group_tests_name("loading", tests, NULL, NULL);
}
