/* Tokens under many threads: one login for all, no call fails when a token expires, and no call
 * carries a replaced token. */
#include "check.h"
#include "cluster.h"
#include "control.h"
#include "process_stats.h"
#include "waiting.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { THREADS = 32, ROUNDS = 7 };

/* ----------------------------------------------------------------- the threads */

/* A thread and the outcomes of its calls. Only the main thread asserts. */
struct worker {
  pthread_t thread;
  arango_database *database;
  arango_status wanted;
  atomic_size_t calls;
  double longest_ms;
  size_t wrong;
  char first[512];
};

static struct worker workers[THREADS];
static atomic_bool over;
static atomic_int phase;
static pthread_barrier_t barrier;

/* Makes a call whose path contains the phase in which it began. */
static void call(struct worker *worker) {
  char path[64];
  snprintf(path, sizeof path, "/_api/version?phase=%d", atomic_load(&phase));
  double started = now_ms();
  arango_result *result = arango_request(worker->database, "GET", path, NULL, NULL, 0);
  double lasted = now_ms() - started;
  if (lasted > worker->longest_ms) worker->longest_ms = lasted;
  if (arango_result_status(result) != worker->wanted && worker->wrong++ == 0) {
    snprintf(worker->first, sizeof worker->first, "%s: %s",
             arango_status_name((int32_t)arango_result_status(result)),
             arango_result_message(result));
  }
  arango_result_destroy(result);
  atomic_fetch_add(&worker->calls, 1);
}

static void *call_until_it_is_over(void *argument) {
  struct worker *worker = argument;
  while (!atomic_load(&over)) {
    call(worker);
    pause_ms(10);
  }
  return NULL;
}

static void *call_once_with_the_others(void *argument) {
  pthread_barrier_wait(&barrier);
  call(argument);
  return NULL;
}

/* Alternates two databases, which may be the same. */
static void start(void *(*work)(void *), arango_database *even, arango_database *odd,
                  arango_status wanted) {
  atomic_store(&over, false);
  atomic_store(&phase, 0);
  assert_int_equal(pthread_barrier_init(&barrier, NULL, THREADS), 0);
  for (size_t i = 0; i < THREADS; i++) {
    struct worker *worker = &workers[i];
    worker->database = i % 2 == 0 ? even : odd;
    worker->wanted = wanted;
    atomic_store(&worker->calls, 0);
    worker->longest_ms = 0;
    worker->wrong = 0;
    assert_int_equal(pthread_create(&worker->thread, NULL, work, worker), 0);
  }
}

/* True if every thread has made this many more calls. */
static void await_calls(size_t more) {
  size_t enough[THREADS];
  for (size_t i = 0; i < THREADS; i++) enough[i] = atomic_load(&workers[i].calls) + more;
  for (size_t i = 0; i < THREADS; i++) await(atomic_load(&workers[i].calls) >= enough[i]);
}

/* Outcomes of the calls of all threads. */
struct calls {
  size_t count, wrong;
  double longest_ms;
};

static struct calls end_calls(void) {
  struct calls calls = {0, 0, 0};
  atomic_store(&over, true);
  for (size_t i = 0; i < THREADS; i++) {
    struct worker *worker = &workers[i];
    assert_int_equal(pthread_join(worker->thread, NULL), 0);
    if (worker->wrong > 0) print_error("thread %zu: %s\n", i, worker->first);
    calls.wrong += worker->wrong;
    calls.count += atomic_load(&worker->calls);
    if (worker->longest_ms > calls.longest_ms) calls.longest_ms = worker->longest_ms;
  }
  pthread_barrier_destroy(&barrier);
  return calls;
}

/* Asserts that all calls ended as expected, and returns their number. */
static size_t join(void) {
  struct calls calls = end_calls();
  assert_int_equal(calls.wrong, 0);
  return calls.count;
}

/* ---------------------------------------------------------- recorded requests */

static const char *header_of(const json_t *request, const char *wanted) {
  const char *name;
  json_t *value;
  json_object_foreach(json_object_get(request, "headers"), name, value) {
    if (strcasecmp(name, wanted) == 0) return json_string_value(value);
  }
  return NULL;
}

/* The token that a request carries; NULL if it carries none. */
static const char *token_of(const json_t *request) {
  const char *line = header_of(request, "authorization");
  return line != NULL && strncasecmp(line, "bearer ", 7) == 0 ? line + 7 : NULL;
}

static bool is_to(const json_t *request, const char *path) {
  return strcmp(text_of(request, "path"), path) == 0;
}

/* Asserts that a login has no database in its path and no Authorization header. */
static bool is_login(const json_t *request) {
  if (!is_to(request, "/_open/auth")) return false;
  assert_string_equal(text_of(request, "method"), "POST");
  assert_null(header_of(request, "authorization"));
  assert_null(header_of(request, "content-encoding"));
  return true;
}

static size_t count_logins(const struct cluster *cluster) {
  json_t *requests = requests_of(cluster);
  size_t logins = 0;
  size_t index;
  json_t *request;
  json_array_foreach(requests, index, request) logins += is_login(request);
  json_decref(requests);
  return logins;
}

/* The expiry of a token in seconds since 1970: the claim "exp" of its second part. */
static double end_of(const char *token) {
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  char claims[1024];
  size_t size = 0;
  unsigned bits = 0;
  unsigned count = 0;
  const char *dot = strchr(token, '.');
  assert_non_null(dot);
  for (const char *place; (place = strchr(digits, *++dot)) != NULL && *place != '\0';) {
    bits = bits << 6 | (unsigned)(place - digits);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    assert_in_range(size, 0, sizeof claims - 1);
    claims[size++] = (char)(bits >> count & 0xff);
  }
  json_t *object = json_loadb(claims, size, 0, NULL);
  double end = json_number_value(json_object_get(object, "exp"));
  assert_true(end > 0);
  json_decref(object);
  return end;
}

/* True for a renewal that the server grants: at most half of the token's lifetime is left. */
static bool is_granted_renewal(const json_t *request, double session_seconds) {
  if (!is_to(request, "/_open/auth/renew")) return false;
  const char *token = token_of(request);
  assert_non_null(token);
  double left = end_of(token) - json_number_value(json_object_get(request, "time"));
  return left > 0 && left <= session_seconds / 2;
}

/* ------------------------------------------------------------------- the tests */

static struct session open_jwt_session(const struct cluster *cluster, const char *password) {
  return session_open(cluster->hosts, "{\"auth_method\": \"jwt\"}", password);
}

/* Restarts coordinators while several sessions of this many ms expire. Tokens expire at whole
 * seconds: of two received in the same second one was superfluous. A restart may lose one login
 * response. */
static bool sessions_end(void *context, int ms) {
  void *fixture = NULL;
  char timeout[16];
  (void)context;
  snprintf(timeout, sizeof timeout, "%d", ms / 1000);
  start_cluster_with(&fixture, "--session-timeout", timeout);
  struct cluster *cluster = fixture;
  struct session session = open_jwt_session(cluster, "passwd");
  start(call_until_it_is_over, session.database, session.database, ARANGO_OK);
  for (size_t round = 0; round < ROUNDS; round++) {
    pause_ms(ms / 2);
    act_on(cluster, server_text(cluster, "coordinators", round % 3, "id"), "restart");
  }
  struct calls calls = end_calls();
  session_close(&session);

  json_t *requests = requests_of(cluster);
  size_t logins = 0;
  size_t renewals = 0;
  size_t seconds = 0;
  json_int_t second = 0;
  size_t index;
  json_t *request;
  json_array_foreach(requests, index, request) {
    bool login = is_login(request);
    bool renewal = is_granted_renewal(request, ms / 1000.0);
    logins += login;
    renewals += renewal;
    if (login || renewal) {
      json_int_t now = (json_int_t)json_number_value(json_object_get(request, "time"));
      seconds += now != second;
      second = now;
    } else if (!is_to(request, "/_open/auth/renew")) {
      assert_true(token_of(request) != NULL ||
                  strstr(text_of(request, "path"), "/_admin/server/availability") != NULL);
    }
  }
  json_decref(requests);
  end_cluster(&fixture);
  print_message("%zu calls, %zu logins and %zu renewals in %zu different seconds\n", calls.count,
                logins, renewals, seconds);
  /* a token may expire during a long call */
  if (calls.longest_ms > ms / 8.0) return false;
  assert_int_equal(calls.wrong, 0);
  assert_true(seconds >= 3);
  return logins + renewals <= seconds + 1;
}

static void an_expired_session_costs_one_login_and_fails_no_call(void **state) {
  (void)state;
  given_time(2000, sessions_end, NULL);
}

/* All threads wait for one login while the cluster hangs. */
static void a_refused_login_fails_all_waiting_calls(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_jwt_session(cluster, "no such word");
  for (size_t i = 0; i < 3; i++) {
    act_on(cluster, server_text(cluster, "coordinators", i, "id"), "hang");
  }
  start(call_once_with_the_others, session.database, session.database, ARANGO_ERR_AUTH);
  await(count_logins(cluster) > 0);
  await(other_threads_sleep());
  for (size_t i = 0; i < 3; i++) {
    act_on(cluster, server_text(cluster, "coordinators", i, "id"), "resume");
  }
  assert_int_equal(join(), THREADS);
  assert_in_range(count_logins(cluster), 1, 3);

  arango_result *result = failed(get(&session, "/_api/version"), ARANGO_ERR_AUTH,
                                 ARANGO_NOT_EXECUTED, "Wrong credentials");
  assert_null(strstr(arango_result_json(result, NULL), "no such word"));
  assert_null(strstr(arango_result_attempts(result), "no such word"));
  arango_result_destroy(result);
  session_close(&session);
}

/* Runs against a cluster that responds immediately. Returns false if a busy machine started the
 * threads one after the other. */
static bool refused_logins_are_few(void *context) {
  void *fixture = context;
  struct cluster *cluster = context;
  forget_requests(&fixture);
  struct session session = open_jwt_session(cluster, "no such word");
  start(call_once_with_the_others, session.database, session.database, ARANGO_ERR_AUTH);
  assert_int_equal(join(), THREADS);
  session_close(&session);
  size_t logins = count_logins(cluster);
  assert_in_range(logins, 1, THREADS);
  return logins <= THREADS / 2;
}

static void refused_logins_are_single_flight(void **state) {
  undisturbed(refused_logins_are_few, *state);
}

static void concurrent_first_calls_share_one_login(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_jwt_session(cluster, "passwd");
  start(call_once_with_the_others, session.database, session.database, ARANGO_OK);
  assert_int_equal(join(), THREADS);
  assert_int_equal(count_logins(cluster), 1);
  session_close(&session);
}

static void a_rotated_secret_costs_one_login(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_jwt_session(cluster, "passwd");
  for (size_t round = 1; round <= 5; round++) {
    start(call_once_with_the_others, session.database, session.database, ARANGO_OK);
    assert_int_equal(join(), THREADS);
    assert_int_equal(count_logins(cluster), round);
    char secret[64];
    snprintf(secret, sizeof secret, "{\"secret\": \"secret number %zu\"}", round);
    json_decref(subprocess_control(&cluster->process, "PUT", "/_sim/jwt-secret", secret));
  }
  session_close(&session);
}

/* Rotates the secret while calls are under way. */
static void a_secret_rotated_during_calls_fails_none(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_jwt_session(cluster, "passwd");
  start(call_until_it_is_over, session.database, session.database, ARANGO_OK);
  for (size_t round = 1; round <= 5; round++) {
    await_calls(5);
    char secret[64];
    snprintf(secret, sizeof secret, "{\"secret\": \"secret number %zu\"}", round);
    json_decref(subprocess_control(&cluster->process, "PUT", "/_sim/jwt-secret", secret));
  }
  await_calls(5);
  join();
  assert_int_equal(count_logins(cluster), 6);
  session_close(&session);
}

/* Fetches a token from the server, for the caller to free. */
static char *new_token(const struct cluster *cluster, const char *credentials) {
  int status = 0;
  json_t *answer =
      control(coordinator_url(cluster, 0), "POST", "/_open/auth", credentials, &status);
  assert_int_equal(status, 200);
  char *token = strdup(text_of(answer, "jwt"));
  assert_non_null(token);
  assert_string_not_equal(token, "");
  json_decref(answer);
  return token;
}

/* Tokens of three users: the previous, the current and the next one differ. */
enum { USERS = 3, SWAPS = 20 };

static void make_tokens(const struct cluster *cluster, char *tokens[USERS]) {
  struct session session = open_session(cluster, NULL);
  for (size_t i = 0; i < USERS; i++) {
    char path[64];
    char body[64];
    snprintf(body, sizeof body, "{\"user\": \"user%zu\", \"passwd\": \"word\"}", i);
    expect_ok(request(&session, "POST", "/_api/user", body));
    snprintf(path, sizeof path, "/_api/user/user%zu/database/_system", i);
    expect_ok(request(&session, "PUT", path, "{\"grant\": \"rw\"}"));
    snprintf(body, sizeof body, "{\"username\": \"user%zu\", \"password\": \"word\"}", i);
    tokens[i] = new_token(cluster, body);
  }
  session_close(&session);
}

/* The index of the token that a request carries. */
static size_t carried(const json_t *request, char *const tokens[USERS]) {
  const char *token = token_of(request);
  assert_non_null(token);
  size_t i = 0;
  while (i < USERS && strcmp(token, tokens[i]) != 0) i++;
  assert_in_range(i, 0, USERS - 1);
  return i;
}

/* This includes calls of derived databases and of the database they derive from. */
static void a_new_token_applies_to_all_later_calls(void **state) {
  struct cluster *cluster = *state;
  char *tokens[USERS];
  char options[1024];
  make_tokens(cluster, tokens);
  snprintf(options, sizeof options, "{\"user_token\": \"%s\"}", tokens[0]);
  struct session session = session_open(cluster->hosts, options, NULL);
  arango_database *derived = NULL;
  expect_ok(arango_database_derive(session.database, "{\"timeout_ms\": 30000}", &derived));
  forget_requests(state);

  start(call_until_it_is_over, session.database, derived, ARANGO_OK);
  for (int swap = 1; swap <= SWAPS; swap++) {
    await_calls(3);
    expect_ok(arango_database_set_token(swap % 2 == 0 ? derived : session.database,
                                        tokens[swap % USERS]));
    atomic_store(&phase, swap);
  }
  await_calls(3);
  join();
  arango_database_destroy(derived);
  session_close(&session);

  json_t *requests = requests_of(cluster);
  size_t in_phase[SWAPS + 1] = {0};
  size_t index;
  json_t *request;
  json_array_foreach(requests, index, request) {
    int number = -1;
    const char *path = text_of(request, "path");
    assert_int_equal(sscanf(path, "/_db/_system/_api/version?phase=%d", &number), 1);
    assert_in_range(number, 0, SWAPS);
    in_phase[number]++;
    size_t token = carried(request, tokens);
    bool is_present = token == (size_t)number % USERS;
    /* the next token is set just before its phase begins */
    bool is_next = token == (size_t)(number + 1) % USERS && number < SWAPS;
    if (!is_present && !is_next) fail_msg("%s carries the token of user%zu", path, token);
  }
  for (int i = 0; i <= SWAPS; i++) assert_int_not_equal(in_phase[i], 0);
  json_decref(requests);
  for (size_t i = 0; i < USERS; i++) free(tokens[i]);
}

int main(void) {
  const struct CMUnitTest short_sessions[] = {
      cmocka_unit_test(an_expired_session_costs_one_login_and_fails_no_call),
  };
  const struct CMUnitTest long_sessions[] = {
      cmocka_unit_test_setup(concurrent_first_calls_share_one_login, forget_requests),
      cmocka_unit_test_setup_teardown(a_refused_login_fails_all_waiting_calls,
                                      forget_requests, reset_cluster),
      cmocka_unit_test(refused_logins_are_single_flight),
      cmocka_unit_test_setup_teardown(a_rotated_secret_costs_one_login, forget_requests,
                                      reset_cluster),
      cmocka_unit_test_setup_teardown(a_secret_rotated_during_calls_fails_none, forget_requests,
                                      reset_cluster),
      cmocka_unit_test_teardown(a_new_token_applies_to_all_later_calls,
                                reset_cluster),
  };
  int failed =
      cmocka_run_group_tests_name("jwt, short sessions", short_sessions, NULL, NULL);
  failed += cmocka_run_group_tests_name("jwt, long sessions", long_sessions, start_cluster,
                                        end_cluster);
  return failed;
}
