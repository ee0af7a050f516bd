/* A program that exits while calls and submissions are under way. It ends with status 0.
 * usage: exit_under_way URL CA END OPENSSL
 * END: "return" from main, "exit" on another thread, or "early handler" and "late handler": an exit handler,
 * registered before or after the first client was created, destroys everything and makes a call.
 * OPENSSL: "first" if the program initialises OpenSSL before the library, "last" if after it, "cleanup" if
 * it calls OPENSSL_cleanup itself, "none" if it does not use OpenSSL.
 *
 * With DLOPENED the program loads the library that ARANGO_LIBRARY names instead of being linked to it. */
#include <arango.h>

#include <dlfcn.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef DLOPENED
static void *found(const char *name) {
  static void *library;
  if (library == NULL) library = dlopen(getenv("ARANGO_LIBRARY"), RTLD_NOW | RTLD_LOCAL);
  void *address = library == NULL ? NULL : dlsym(library, name);
  if (address == NULL) _exit(65);
  return address;
}
/* POSIX lets a function travel in a void *; ISO C has no cast for it. */
#define CALL(name) (*(__typeof__(name) **)&(void *){found(#name)})
#else
#define CALL(name) name
#endif

enum { CALLERS = 2, SUBMISSIONS = 16 };

static const char *url;
static char options[4096];
static arango_client *client;
static arango_database *database;
static arango_queue *queue;

static void submit(void) {
  CALL(arango_submit_request)
  (database, "GET", "/a", NULL, NULL, 0, queue, 0);
}

static void *keep_calling(void *argument) {
  (void)argument;
  for (;;) {
    CALL(arango_result_destroy)
    (CALL(arango_request)(database, "GET", "/a", NULL, NULL, 0));
  }
  return NULL;
}

static void *keep_creating(void *argument) {
  (void)argument;
  for (;;) {
    arango_client *other = NULL;
    arango_database *on_other = NULL;
    CALL(arango_result_destroy)(CALL(arango_client_create)(url, NULL, options, &other));
    CALL(arango_result_destroy)
    (CALL(arango_database_create)(other, NULL, NULL, NULL, NULL, &on_other));
    CALL(arango_result_destroy)(CALL(arango_request)(on_other, "GET", "/a", NULL, NULL, 0));
    CALL(arango_database_destroy)(on_other);
    CALL(arango_client_destroy)(other);
  }
  return NULL;
}

static void *keep_submitting(void *argument) {
  (void)argument;
  for (;;) {
    arango_result *result = CALL(arango_queue_next)(queue, 100);
    if (result != NULL) submit();
    CALL(arango_result_destroy)(result);
  }
  return NULL;
}

/* The threads above go on meanwhile, but for those that use what is destroyed here. */
static void end_all(void) {
  CALL(arango_result_destroy)(CALL(arango_request)(database, "GET", "/a", NULL, NULL, 0));
  submit();
  CALL(arango_client_destroy)(client);
  CALL(arango_database_destroy)(database);
  CALL(arango_queue_destroy)(queue);
}

static void *end_process(void *argument) {
  exit(0);
  return argument;
}

static void start(void *(*body)(void *)) {
  pthread_t thread;
  if (pthread_create(&thread, NULL, body, NULL) != 0) _exit(66);
}

int main(int count, char **arguments) {
  if (count != 5) return 64;
  alarm(120); /* a program that hangs is ended by SIGALRM */
  const char *end = arguments[3], *openssl = arguments[4];
  int uses_handler = strstr(end, "handler") != NULL;
  url = arguments[1];
  snprintf(options, sizeof options, "{\"tls_ca_file\": \"%s\", \"timeout_ms\": 60000}", arguments[2]);
  if (strcmp(openssl, "first") == 0) OPENSSL_init_ssl(0, NULL);
  if (strcmp(end, "early handler") == 0) atexit(end_all);
  CALL(arango_result_destroy)(CALL(arango_client_create)(url, NULL, options, &client));
  CALL(arango_result_destroy)
  (CALL(arango_database_create)(client, NULL, NULL, NULL, NULL, &database));
  CALL(arango_result_destroy)(CALL(arango_queue_create)(&queue));
  if (strcmp(end, "late handler") == 0) atexit(end_all);
  if (strcmp(openssl, "last") == 0) OPENSSL_init_ssl(0, NULL);

  for (int i = 0; i < SUBMISSIONS; i++) submit();
  arango_result *result = CALL(arango_queue_next)(queue, 60000);
  if (result == NULL || CALL(arango_result_status)(result) != ARANGO_OK) _exit(67);
  CALL(arango_result_destroy)(result);
  start(keep_creating);
  if (!uses_handler) {
    start(keep_submitting);
    for (int i = 0; i < CALLERS; i++) start(keep_calling);
  }
  /* at another moment of what is under way in each run */
  usleep((useconds_t)(getpid() % 16 * 500));
  if (strcmp(openssl, "cleanup") == 0) {
    OPENSSL_cleanup();
    usleep(20000);
    if (!uses_handler) _exit(0);
  }
  if (strcmp(end, "exit") == 0) {
    start(end_process);
    for (;;) pause();
  }
  return 0;
}
