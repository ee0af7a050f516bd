/* Opening connections: names with several addresses, failures of each address, descriptors, and
 * fork during a lookup. This file replaces getaddrinfo. */
#define _GNU_SOURCE
#include "check.h"
#include "faults.h"
#include "process_stats.h"
#include "submissions.h"
#include "waiting.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* -------------------------------------------------- names */

enum { MAX_ADDRESSES = 4 };

/* The addresses of "several.test" in lookup order. */
static const char *addresses[MAX_ADDRESSES + 1];

static struct {
  pthread_mutex_t mutex;
  pthread_cond_t changed;
  bool is_held;
  atomic_size_t begun, ended;
} lookups = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, false, 0, 0};

static void hold_lookups(bool is_held) {
  pthread_mutex_lock(&lookups.mutex);
  lookups.is_held = is_held;
  pthread_cond_broadcast(&lookups.changed);
  pthread_mutex_unlock(&lookups.mutex);
}

typedef int lookup(const char *, const char *, const struct addrinfo *, struct addrinfo **);

/* Replaces getaddrinfo of the C library, for libarango too. */
int getaddrinfo(const char *restrict name, const char *restrict service,
                const struct addrinfo *restrict hints, struct addrinfo **restrict result) {
  lookup *real = NULL;
  *(void **)&real = dlsym(RTLD_NEXT, "getaddrinfo");
  if (name == NULL || strcmp(name, "several.test") != 0) return real(name, service, hints, result);
  atomic_fetch_add(&lookups.begun, 1);
  pthread_mutex_lock(&lookups.mutex);
  while (lookups.is_held) pthread_cond_wait(&lookups.changed, &lookups.mutex);
  pthread_mutex_unlock(&lookups.mutex);
  struct addrinfo **end = result;
  *result = NULL;
  for (size_t i = 0; addresses[i] != NULL; i++) {
    /* joins lists of the C library, whose freeaddrinfo frees each entry */
    if (real(addresses[i], service, hints, end) != 0) abort();
    while (*end != NULL) end = &(*end)->ai_next;
  }
  atomic_fetch_add(&lookups.ended, 1);
  return *result == NULL ? EAI_NONAME : 0;
}

static void find(const char *first, const char *second, const char *third) {
  addresses[0] = first;
  addresses[1] = second;
  addresses[2] = third;
}

static unsigned short port_of(const struct faults *faults, size_t host) {
  return (unsigned short)atoi(strrchr(faulty_url(faults, host), ':') + 1);
}

/* A client of several.test at the port of the first host. */
static struct session open_named(const struct faults *faults, const char *options) {
  char url[64];
  snprintf(url, sizeof url, "http://several.test:%u", port_of(faults, 0));
  return open_client(url, options);
}

/* Sends one request, blocking or as a submission. */
static arango_result *send_either_way(const struct session *session, bool is_submitted) {
  if (!is_submitted) return request(session, "POST", "/a", "{}");
  arango_queue *queue = new_queue();
  submit(session, "POST", "/a", "{}", queue, 0);
  arango_result *result = next_result(queue);
  arango_queue_destroy(queue);
  return result;
}

static void expect_host_to_be_fine(const struct session *session) {
  json_t *stats = answer_of(arango_client_stats(session->client));
  assert_string_equal(
      text_of(json_array_get(json_object_get(stats, "hosts"), 0), "state"), "fine");
  json_decref(stats);
}

static void expect_one_attempt(arango_result *result) {
  json_t *attempts = attempts_of(result);
  assert_int_equal(json_array_size(attempts), 1);
  json_decref(attempts);
  expect_ok(result);
}

static void an_address_that_refuses_is_skipped(void **state) {
  for (int way = 0; way < 4; way++) {
    if (way < 2) {
      find("127.0.0.2", "127.0.0.3", "127.0.0.1");
    } else {
      find("::1", "127.0.0.2", "127.0.0.1");
    }
    struct session session = open_named(*state, NULL);
    expect_one_attempt(send_either_way(&session, way % 2));
    expect_host_to_be_fine(&session);
    session_close(&session);
  }
  assert_int_equal(times_received(*state, 0, "POST"), 4);
}

/* Writes the immediate error of connect() as the library's messages do; false if there is none. */
static bool reason_of(const char *address, unsigned short port, char *text, size_t size) {
  struct addrinfo *found, hints = {.ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICHOST};
  char service[8];
  snprintf(service, sizeof service, "%u", port);
  assert_int_equal(getaddrinfo(address, service, &hints, &found), 0);
  int number = socket(found->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  bool has_failed = connect(number, found->ai_addr, found->ai_addrlen) != 0;
  int reason = errno;
  struct pollfd connecting = {.fd = number, .events = POLLOUT};
  if (has_failed && reason == EINPROGRESS && poll(&connecting, 1, 1000) == 1) {
    socklen_t length = sizeof reason;
    getsockopt(number, SOL_SOCKET, SO_ERROR, &reason, &length);
  }
  close(number);
  bool is_version6 = found->ai_family == AF_INET6;
  freeaddrinfo(found);
  snprintf(text, size, is_version6 ? "%s ([%s]:%u)" : "%s (%s:%u)", strerror(reason), address, port);
  text[0] = (char)tolower((unsigned char)text[0]);
  return has_failed && reason != EINPROGRESS && reason != 0;
}

static void the_error_names_the_failure_of_each_address(void **state) {
  /* connection refused, network unreachable, and errors that differ between machines */
  static const char *const wrong[] = {"127.0.0.2", "255.255.255.255", "240.0.0.1", "2001:db8::1", "::1"};
  unsigned short port = port_of(*state, 0);
  size_t different = 0;
  for (size_t i = 0; i < ROWS(wrong); i++) {
    char reason[256], refused[64];
    if (!reason_of(wrong[i], port, reason, sizeof reason)) continue;
    snprintf(refused, sizeof refused, "connection refused (127.0.0.3:%u)", port);
    different += strstr(reason, "refused") == NULL;
    for (int way = 0; way < 2; way++) {
      find(wrong[i], "127.0.0.3", NULL);
      struct session session = open_named(*state, "{\"max_attempts\": 1}");
      arango_result *result = failed(send_either_way(&session, way), ARANGO_ERR_CONNECT,
                                     ARANGO_NOT_EXECUTED, refused);
      if (strstr(arango_result_message(result), reason) == NULL) {
        fail_msg("\"%s\" does not tell \"%s\"", arango_result_message(result), reason);
      }
      arango_result_destroy(result);
      session_close(&session);
    }
  }
  assert_true(different > 0);
}

/* A listener on ::1 with a full backlog: connections to it wait. */
static int full_listener(unsigned short port, int waiting[8]) {
  struct sockaddr_in6 address = {
      .sin6_family = AF_INET6, .sin6_port = htons(port), .sin6_addr = IN6ADDR_LOOPBACK_INIT};
  int one = 1;
  int listener = socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
  setsockopt(listener, IPPROTO_IPV6, IPV6_V6ONLY, &one, sizeof one);
  assert_int_equal(bind(listener, (struct sockaddr *)&address, sizeof address), 0);
  assert_int_equal(listen(listener, 0), 0);
  for (int i = 0; i < 8; i++) {
    waiting[i] = socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    connect(waiting[i], (struct sockaddr *)&address, sizeof address);
    pause_ms(5);
  }
  return listener;
}

static void an_address_that_does_not_answer_is_overtaken(void **state) {
  int waiting[8];
  size_t descriptors = count_descriptors();
  int listener = full_listener(port_of(*state, 0), waiting);
  find("::1", "127.0.0.1", NULL);
  for (int way = 0; way < 2; way++) {
    struct session session = open_named(*state, "{\"connect_timeout_ms\": 100000}");
    double started = now_ms();
    expect_one_attempt(send_either_way(&session, way));
    double lasted = now_ms() - started;
    /* the second address is tried after 200 ms */
    assert_true(lasted >= 195);
    assert_true(lasted < AT_ONCE_MS);
    /* an idle connection needs no lookup */
    expect_one_attempt(send_either_way(&session, way));
    session_close(&session);
  }
  for (int i = 0; i < 8; i++) close(waiting[i]);
  close(listener);
  /* nor is the attempt at the first address abandoned */
  assert_int_equal(count_descriptors(), descriptors);
}

static void an_address_that_refuses_is_not_waited_for(void **state) {
  int waiting[8];
  int listener = full_listener(port_of(*state, 0), waiting);
  find("::1", "127.0.0.2", NULL);
  for (int way = 0; way < 2; way++) {
    struct session session =
        open_named(*state, "{\"connect_timeout_ms\": 500, \"max_attempts\": 1}");
    expect_error(send_either_way(&session, way), ARANGO_ERR_CONNECT, ARANGO_NOT_EXECUTED, "in time");
    session_close(&session);
  }
  for (int i = 0; i < 8; i++) close(waiting[i]);
  close(listener);
}

static void a_name_is_looked_up_for_each_connection(void **state) {
  find(NULL, NULL, NULL);
  struct session session = open_named(*state, "{\"max_attempts\": 1}");
  for (int way = 0; way < 2; way++) {
    expect_error(send_either_way(&session, way), ARANGO_ERR_CONNECT, ARANGO_NOT_EXECUTED,
                 "the host name has no address");
  }
  session_close(&session);
  session = open_named(*state, "{\"max_attempts\": 1, \"max_idle_connections\": 0}");
  find("127.0.0.1", NULL, NULL);
  for (int way = 0; way < 4; way++) expect_ok(send_either_way(&session, way % 2));
  find("127.0.0.2", NULL, NULL);
  expect_error(get(&session, "/a"), ARANGO_ERR_CONNECT, ARANGO_NOT_EXECUTED, "127.0.0.2");
  session_close(&session);
}

static void a_lookup_is_limited_by_connect_timeout_ms(void **state) {
  find("127.0.0.1", NULL, NULL);
  hold_lookups(true);
  for (int way = 0; way < 2; way++) {
    struct session session =
        open_named(*state, "{\"connect_timeout_ms\": 300, \"max_attempts\": 1}");
    double started = now_ms();
    expect_error(send_either_way(&session, way), ARANGO_ERR_CONNECT, ARANGO_NOT_EXECUTED, "in time");
    assert_true(now_ms() - started >= 295);
    session_close(&session);
  }
  hold_lookups(false);
  await(atomic_load(&lookups.ended) == atomic_load(&lookups.begun));
  assert_int_equal(times_received(*state, 0, "POST"), 0);
}

static void *get_in_thread(void *argument) { return get(argument, "/a"); }

/* The child does not have the thread of the lookup. */
static void a_process_forks_while_a_name_is_looked_up(void **state) {
  find("127.0.0.1", NULL, NULL);
  for (int way = 0; way < 2; way++) {
    struct session session = open_named(*state, "{\"timeout_ms\": 300000}");
    arango_queue *queue = new_queue();
    pthread_t thread;
    size_t begun = atomic_load(&lookups.begun);
    hold_lookups(true);
    if (way == 0) {
      assert_int_equal(pthread_create(&thread, NULL, get_in_thread, &session), 0);
    } else {
      submit(&session, "GET", "/a", NULL, queue, 0);
    }
    await(atomic_load(&lookups.begun) > begun);
    pid_t child = fork();
    if (child == 0) {
      alarm(200);
      /* a thread of the parent waits for the old lookup */
      pthread_mutex_init(&lookups.mutex, NULL);
      lookups.is_held = false;
      arango_queue *own = new_queue();
      for (int i = 0; i < 4; i++) {
        arango_result *result = get(&session, "/a");
        if (arango_result_status(result) != ARANGO_OK) _exit(1);
        arango_result_destroy(result);
        submit(&session, "GET", "/a", NULL, own, 7);
        result = arango_queue_next(own, 100000);
        if (result == NULL || arango_result_tag(result) != 7) _exit(2);
        if (arango_result_status(result) != ARANGO_OK) _exit(3);
        arango_result_destroy(result);
      }
      session_close(&session);
      arango_queue_destroy(own);
      _exit(0);
    }
    int status = -1;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    hold_lookups(false);
    void *result = NULL;
    if (way == 0) {
      pthread_join(thread, &result);
      expect_ok(result);
    } else {
      expect_ok(next_result(queue));
    }
    session_close(&session);
    arango_queue_destroy(queue);
  }
}

/* -------------------------------------------------- descriptors */

static void a_lack_of_descriptors_counts_as_no_host_failure(void **state) {
  struct faults *faults = *state;
  struct session session = open_client(faulty_url(faults, 0), "{\"max_attempts\": 1}");
  arango_queue *queue = new_queue();
  /* descriptors of submissions and blocking calls besides connections */
  assert_true(arango_queue_fd(queue) >= 0);
  submit(&session, "GET", "/a", NULL, queue, 0);
  expect_ok(next_result(queue));
  exhaust_descriptors();
  arango_result *results[6] = {NULL};
  /* the one idle connection serves one call after the other */
  for (size_t i = 0; i < 2; i++) results[i] = get(&session, "/a");
  release_descriptors();
  for (size_t i = 0; i < 2; i++) expect_ok(results[i]);
  session_close(&session);

  session = open_client(faulty_url(faults, 0), "{\"max_attempts\": 1, \"max_idle_connections\": 0}");
  submit(&session, "GET", "/a", NULL, queue, 0);
  expect_ok(next_result(queue));
  expect_ok(get(&session, "/a"));
  exhaust_descriptors();
  for (size_t i = 0; i < 3; i++) results[i] = get(&session, "/a");
  for (size_t i = 3; i < 6; i++) {
    submit(&session, "GET", "/a", NULL, queue, i);
    results[i] = arango_queue_next(queue, 100000);
  }
  release_descriptors();
  for (size_t i = 0; i < 6; i++) {
    assert_non_null(results[i]);
    expect_error(results[i], ARANGO_ERR_INTERNAL, ARANGO_NOT_EXECUTED, "too many open files");
    expect_host_to_be_fine(&session);
  }
  expect_ok(get(&session, "/a"));
  session_close(&session);
  arango_queue_destroy(queue);
}

static void a_connection_takes_one_descriptor(void **state) {
  enum { COUNT = 900, OTHERS = 8 };
  struct rlimit before, low;
  assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
  low = before;
  low.rlim_cur = 1024;
  assert_int_equal(setrlimit(RLIMIT_NOFILE, &low), 0);
  struct session session =
      open_client(faulty_url(*state, 0),
                  "{\"max_connections\": 1000, \"max_submit_connections\": 1000,"
                  " \"timeout_ms\": 300000, \"connect_timeout_ms\": 300000}");
  arango_queue *queue = new_queue();
  size_t descriptors = count_descriptors();
  hold_answers(*state, 0);
  for (uint64_t tag = 0; tag < COUNT; tag++) submit(&session, "GET", "/a", NULL, queue, tag);
  await(times_received(*state, 0, "GET") == COUNT);
  assert_in_range(count_descriptors() - descriptors, COUNT, COUNT + OTHERS);
  behave(state);
  session_close(&session);
  for (uint64_t tag = 0; tag < COUNT; tag++) arango_result_destroy(next_result(queue));
  assert_true(count_descriptors() <= descriptors + 1);
  arango_queue_destroy(queue);
  assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
}

/* Runs in a process without standard streams; returns 0 if no such descriptor is used. */
static int standard_streams_taken(const struct faults *faults) {
  for (int number = 0; number <= 2; number++) close(number);
  struct session session = {NULL, NULL};
  arango_queue *queue = NULL;
  arango_result_destroy(arango_queue_create(&queue));
  if (arango_queue_fd(queue) < 0) return 10;
  arango_result_destroy(arango_client_create(faulty_url(faults, 0), NULL, NULL, &session.client));
  arango_result_destroy(
      arango_database_create(session.client, NULL, NULL, NULL, NULL, &session.database));
  for (int i = 0; i < 3; i++) {
    arango_result *result = get(&session, "/a");
    if (arango_result_status(result) != ARANGO_OK) return 11;
    arango_result_destroy(result);
    for (uint64_t tag = 0; tag < 5; tag++) {
      arango_submit_request(session.database, "GET", "/a", NULL, NULL, 0, queue, tag);
    }
    for (uint64_t tag = 0; tag < 5; tag++) {
      result = arango_queue_next(queue, 100000);
      if (arango_result_status(result) != ARANGO_OK) return 12;
      arango_result_destroy(result);
    }
  }
  for (int number = 0; number <= 2; number++) {
    if (fcntl(number, F_GETFD) != -1) return 1 + number;
  }
  session_close(&session);
  arango_queue_destroy(queue);
  return 0;
}

static void the_descriptors_of_standard_streams_are_never_used(void **state) {
  int status = -1;
  pid_t child = fork();
  if (child == 0) {
    alarm(200);
    _exit(standard_streams_taken(*state));
  }
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_true(WIFEXITED(status));
  assert_int_equal(WEXITSTATUS(status), 0);
}

/* connect() fails with EAGAIN, and poll() does not report free space in the backlog. */
static void a_unix_socket_with_a_full_backlog_is_awaited_without_polling(void **state) {
  (void)state;
  char url[128];
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  snprintf(address.sun_path, sizeof address.sun_path, "/tmp/arango-full-%d", (int)getpid());
  snprintf(url, sizeof url, "unix://%s", address.sun_path);
  int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  unlink(address.sun_path);
  assert_int_equal(bind(listener, (struct sockaddr *)&address, sizeof address), 0);
  assert_int_equal(listen(listener, 0), 0);
  int waiting[4];
  for (int i = 0; i < 4; i++) {
    waiting[i] = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    connect(waiting[i], (struct sockaddr *)&address, sizeof address);
  }
  for (int way = 0; way < 2; way++) {
    struct session session = open_client(url, "{\"timeout_ms\": 1000, \"max_attempts\": 3}");
    clock_t started = clock();
    expect_error(send_either_way(&session, way), ARANGO_ERR_CONNECT, ARANGO_NOT_EXECUTED,
                 "resource temporarily unavailable");
    assert_true(clock() - started < CLOCKS_PER_SEC / 4);
    session_close(&session);
  }
  for (int i = 0; i < 4; i++) close(waiting[i]);
  close(listener);
  unlink(address.sun_path);
}

#define TEST(test) cmocka_unit_test_setup(test, behave)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(an_address_that_refuses_is_skipped),
      TEST(the_error_names_the_failure_of_each_address),
      TEST(an_address_that_does_not_answer_is_overtaken),
      TEST(an_address_that_refuses_is_not_waited_for),
      TEST(a_name_is_looked_up_for_each_connection),
      TEST(a_lookup_is_limited_by_connect_timeout_ms),
      TEST(a_process_forks_while_a_name_is_looked_up),
      TEST(a_lack_of_descriptors_counts_as_no_host_failure),
      TEST(a_connection_takes_one_descriptor),
      TEST(the_descriptors_of_standard_streams_are_never_used),
      TEST(a_unix_socket_with_a_full_backlog_is_awaited_without_polling),
  };
  return cmocka_run_group_tests_name("connecting", tests, start_faults, end_faults);
}
