/* Plays mutated answers to the library, to blocking calls and to submissions, over TCP and Unix sockets,
 * and judges each result.
 *
 *   fuzz_sockets [--seed SEED] [--first NUMBER] [--answers COUNT]
 *
 * An answer depends on the seed and on the number of its call only: a fault is printed with the options
 * that play it again. Each call has a number, which the server puts into its answer. Faults are:
 *   - a response that is not exactly the one that was played for the call, or that was not valid;
 *   - a failure where the response was valid and complete;
 *   - a status that does not fit the failure; ARANGO_ERR_INTERNAL;
 *   - "not executed" of a request that was received completely;
 *   - a result after the deadline;
 *   - a request on a connection that had to be given up. */
#include "answers.h"
#include "random.h"
#include "server.h"

#include <arango.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define LONG_TIME_MS 60000
#define SHORT_TIME_MS 60
/* Beyond the deadline: a machine may be busy. */
#define PATIENCE_MS 30000
#define IN_FLIGHT 24
#define MAX_FAULTS 10

struct worker {
  struct path path;
  const char *strategy;
  pthread_t thread;
  arango_client *client;
  arango_database *long_time;
  arango_database *short_time;
};

static struct worker workers[] = {
    {.path = {false, false, false}}, {.path = {false, true, false}}, {.path = {false, false, true}},
    {.path = {false, false, false}}, {.path = {true, false, false}}, {.path = {true, true, false}},
    {.path = {true, false, true}},   {.path = {true, false, false}}};
#define WORKERS (sizeof workers / sizeof *workers)

static struct server server;
static atomic_uint faults;
static atomic_ullong done_count;
/* Numbers of answers by mutation, and of the results that were responses. */
static atomic_ullong mutations[64];
static atomic_ullong responses[64];
static atomic_ullong statuses[16];
static atomic_ullong unseen;
static atomic_ullong retried;
static pthread_mutex_t printing = PTHREAD_MUTEX_INITIALIZER;

static struct path path_of(uint64_t number) {
  return workers[number % WORKERS].path;
}

static int64_t now_ms(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* --- faults ------------------------------------------------------------------------------------ */

static void print_bytes(const unsigned char *data, size_t size) {
  for (size_t i = 0; i < size && i < 3000; i++) {
    if (data[i] == '\n') {
      fputs("\\n\n  ", stdout);
    } else if (data[i] == '\r') {
      fputs("\\r", stdout);
    } else if (data[i] < 0x20 || data[i] >= 0x7f || data[i] == '\\') {
      printf("\\x%02x", data[i]);
    } else {
      putchar(data[i]);
    }
  }
  printf(size > 3000 ? "... %zu bytes\n" : "\n", size);
}

static void print_answer(uint64_t number, unsigned attempt) {
  static const char *const finishes[] = {"the connection stays open", "close", "reset",
                                         "nothing more is sent", "a text is repeated"};
  static const char *const verdicts[] = {"valid", "invalid", "valid or lost", "unknown"};
  struct answer answer;
  make_answer(server.seed, number, attempt, path_of(number), &answer);
  printf("attempt %u: %s: %s, %zu pieces%s%s, then %s\n  ", attempt, verdicts[answer.verdict],
         answer.story, answer.piece_count, answer.is_byte_by_byte ? " byte by byte" : "",
         answer.is_early ? ", before the body was read" : "", finishes[answer.finish]);
  print_bytes(answer.text.data, answer.text.size);
  free_answer(&answer);
}

static void report(uint64_t number, const char *words, const arango_result *result) {
  pthread_mutex_lock(&printing);
  if (atomic_fetch_add(&faults, 1) < MAX_FAULTS) {
    struct path path = path_of(number);
    struct question question = make_question(server.seed, number, path);
    printf("\nFAULT: %s\n--seed %llu --first %llu --answers 1: %s with a body of %zu bytes, %s%s%s%s\n",
           words, (unsigned long long)server.seed, (unsigned long long)number, question.method,
           question.body_size, path.is_submitted ? "submitted" : "blocking",
           path.is_unix ? ", Unix socket" : "", path.retries ? ", three attempts" : "",
           question.is_cancelled ? ", cancelled" : "");
    if (number - server.first < server.count) {
      unsigned begun = atomic_load(&server.records[number - server.first].begun);
      for (unsigned i = 0; i < (begun == 0 ? 1 : begun); i++) print_answer(number, i);
    }
    if (result != NULL) {
      const char *json = arango_result_json(result, NULL);
      printf("result: %s, HTTP %d, execution %d, %s\nattempts: %s\n",
             arango_status_name(arango_result_status(result)), arango_result_http_status(result),
             arango_result_execution(result), json == NULL ? "not JSON" : json,
             arango_result_attempts(result));
    }
    fflush(stdout);
  }
  pthread_mutex_unlock(&printing);
  if (atomic_load(&faults) >= MAX_FAULTS) {
    printf("\n%d faults; the end\n", MAX_FAULTS);
    fflush(stdout);
    _exit(1);
  }
}

static void server_fault(uint64_t number, const char *words) {
  report(number, words, NULL);
}

/* --- judging ----------------------------------------------------------------------------------- */

/* The first fault of a result that is a response; NULL if there is none. */
static const char *fault_of_response(const arango_result *result, uint64_t number, unsigned attempt,
                                     const struct answer *answer) {
  const char *mark = arango_result_header(result, "x-number");
  char expected[48];
  snprintf(expected, sizeof expected, "%llu.%u", (unsigned long long)number, attempt);
  if (answer->verdict == UNKNOWN) {
    bool is_own = mark == NULL || strstr(mark, expected) != NULL;
    return is_own ? NULL : "the response of another call";
  }
  if (mark == NULL || strcmp(mark, expected) != 0) return "the response of another call";
  if (answer->verdict == INVALID) return "a response, although the answer was invalid";
  if (arango_result_http_status(result) != answer->http_status) return "another HTTP status";
  if (arango_result_status(result) != answer->status) return "another status";
  size_t size = 0;
  const void *body = arango_result_body(result, &size);
  if (size != answer->body.size || size > 0 && memcmp(body, answer->body.data, size) != 0) {
    return "another body";
  }
  return NULL;
}

/* True if the responses that were played say that nothing was executed. */
static bool says_not_executed(uint64_t number, unsigned begun, int http_status) {
  for (unsigned i = 0; i < begun; i++) {
    struct answer answer;
    make_answer(server.seed, number, i, path_of(number), &answer);
    bool was_response = answer.verdict == VALID || answer.verdict == VALID_OR_LOST && http_status != 0;
    bool is_said = was_response && answer.execution == ARANGO_NOT_EXECUTED;
    /* Random edits may have made such a status: a redirect, or one of refused requests. */
    bool may_be = answer.verdict == UNKNOWN &&
                  (begun > 1 || http_status / 100 == 3 || http_status == 401 || http_status == 412 ||
                   http_status == 429 || http_status == 503);
    free_answer(&answer);
    if (!is_said && !may_be) return false;
  }
  return true;
}

static const char *fault_of_result(const arango_result *result, uint64_t number, unsigned begun,
                                   unsigned received, const struct answer *answer, bool is_short) {
  arango_status status = arango_result_status(result);
  arango_execution execution = arango_result_execution(result);
  int http_status = arango_result_http_status(result);
  struct path path = path_of(number);
  bool is_cancelled = make_question(server.seed, number, path).is_cancelled;
  if (status == ARANGO_ERR_INTERNAL) return "an internal error";
  if (execution == ARANGO_NOT_EXECUTED && received > 0 && !says_not_executed(number, begun, http_status)) {
    return "\"not executed\" of a request that was received";
  }
  if (begun == 0) {
    /* An idle connection that the server closed. */
    bool fits = status == ARANGO_ERR_NETWORK || status == ARANGO_ERR_CONNECT ||
                is_cancelled && status == ARANGO_ERR_CANCELLED ||
                is_short && status == ARANGO_ERR_TIMEOUT;
    if (http_status != 0 || status == ARANGO_OK) return "a response to a request that was not received";
    return fits ? NULL : "a status that does not fit a request that was not received";
  }
  if (http_status != 0) {
    const char *words = fault_of_response(result, number, begun - 1, answer);
    if (words != NULL) return words;
    /* An attempt that the server did not see may have left the execution unknown. */
    bool is_exact = answer->verdict == VALID && !path.retries;
    return is_exact && execution != answer->execution ? "another execution" : NULL;
  }
  if (status == ARANGO_OK) return "success without a response";
  if (is_cancelled && status == ARANGO_ERR_CANCELLED) return NULL;
  if (is_short && status == ARANGO_ERR_TIMEOUT) return NULL;
  if (answer->verdict == VALID) return "no response, although the answer was valid";
  if (answer->verdict != UNKNOWN && (answer->failures & 1u << -status) == 0) {
    return "a status that does not fit the failure";
  }
  if (answer->verdict == UNKNOWN && status != ARANGO_ERR_PROTOCOL && status != ARANGO_ERR_NETWORK) {
    return "a status that does not fit the failure";
  }
  if (!path.retries && received == 1 && execution != ARANGO_EXECUTION_UNKNOWN) {
    return "the execution is not unknown, although no response came";
  }
  return NULL;
}

/* Takes the result of a call that began then. */
static void judge(arango_result *result, uint64_t number, int64_t began, bool is_short) {
  const struct record *record = &server.records[number - server.first];
  unsigned begun = atomic_load(&record->begun);
  unsigned received = atomic_load(&record->received);
  struct answer answer;
  size_t mutation = make_answer(server.seed, number, begun == 0 ? 0 : begun - 1, path_of(number), &answer);
  const char *words = fault_of_result(result, number, begun, received, &answer, is_short);
  int64_t limit = (is_short ? SHORT_TIME_MS : LONG_TIME_MS) + PATIENCE_MS;
  if (words == NULL && now_ms() - began > limit) words = "the result came late";
  if (words != NULL) report(number, words, result);
  mutations[mutation]++;
  if (arango_result_http_status(result) != 0) responses[mutation]++;
  statuses[-arango_result_status(result)]++;
  if (begun == 0) unseen++;
  if (begun > 1) retried += begun - 1;
  free_answer(&answer);
  arango_result_destroy(result);
  done_count++;
}

/* --- calls ------------------------------------------------------------------------------------- */

/* A call under way. */
struct call {
  uint64_t number;
  int64_t began;
  bool is_short;
  arango_database *database;
  struct question question;
  char target[48];
  unsigned char *body;
};

static struct call call_of(const struct worker *worker, uint64_t number) {
  struct answer answer;
  make_answer(server.seed, number, 0, worker->path, &answer);
  struct call call = {.number = number, .is_short = ends_with_time(&answer)};
  free_answer(&answer);
  call.database = call.is_short ? worker->short_time : worker->long_time;
  call.question = make_question(server.seed, number, worker->path);
  snprintf(call.target, sizeof call.target, "/_api/fuzz/%llu", (unsigned long long)number);
  if (call.question.body_size > 0) {
    call.body = malloc(call.question.body_size);
    if (call.body == NULL) abort();
    for (size_t i = 0; i < call.question.body_size; i++) call.body[i] = request_byte(number, i);
  }
  call.began = now_ms();
  return call;
}

static arango_result *wait_in_pieces(const struct call *call) {
  arango_pending *pending = NULL;
  arango_result *result =
      arango_start_request(call->database, call->question.method, call->target, NULL, call->body,
                           call->question.body_size, &pending);
  if (pending == NULL) return result;
  arango_result_destroy(result);
  do {
    result = arango_pending_wait(pending, 1);
  } while (result == NULL);
  arango_pending_destroy(pending);
  return result;
}

/* Waits until the server has played its answers to the end: what follows an answer late is then there
 * before the next request. */
static void await_late_bytes(uint64_t number) {
  const struct record *record = &server.records[number - server.first];
  struct timespec pause = {0, 20000};
  while (atomic_load(&record->played) < atomic_load(&record->begun)) nanosleep(&pause, NULL);
}

static void call_blocking(const struct worker *worker) {
  uint64_t end = server.first + server.count;
  uint64_t start = server.first + (worker - workers + WORKERS - server.first % WORKERS) % WORKERS;
  for (uint64_t number = start; number < end; number += WORKERS) {
    struct call call = call_of(worker, number);
    arango_result *result =
        call.question.is_pending
            ? wait_in_pieces(&call)
            : arango_request(call.database, call.question.method, call.target, NULL, call.body,
                             call.question.body_size);
    free(call.body);
    judge(result, number, call.began, call.is_short);
    await_late_bytes(number);
  }
}

static void call_submitted(const struct worker *worker) {
  uint64_t end = server.first + server.count;
  uint64_t number = server.first + (worker - workers + WORKERS - server.first % WORKERS) % WORKERS;
  struct call calls[IN_FLIGHT] = {0};
  arango_queue *queue = NULL;
  arango_result_destroy(arango_queue_create(&queue));
  size_t in_flight = 0;
  while (number < end || in_flight > 0) {
    for (size_t i = 0; i < IN_FLIGHT && number < end; i++) {
      if (calls[i].began != 0) continue;
      calls[i] = call_of(worker, number);
      number += WORKERS;
      in_flight++;
      uint64_t ticket = arango_submit_request(calls[i].database, calls[i].question.method, calls[i].target,
                                              NULL, calls[i].body, calls[i].question.body_size, queue, i);
      free(calls[i].body);
      struct timespec pause = {0, (long)(calls[i].number % 7) * 50000};
      if (calls[i].question.is_cancelled) {
        nanosleep(&pause, NULL);
        arango_cancel(queue, ticket);
      }
    }
    arango_result *result = arango_queue_next(queue, LONG_TIME_MS + PATIENCE_MS);
    if (result == NULL) {
      for (size_t i = 0; i < IN_FLIGHT; i++) {
        if (calls[i].began != 0) report(calls[i].number, "no result", NULL);
      }
      _exit(1);
    }
    struct call *call = &calls[arango_result_tag(result)];
    judge(result, call->number, call->began, call->is_short);
    call->began = 0;
    in_flight--;
  }
  arango_queue_destroy(queue);
}

static void expect_ok(arango_result *result) {
  if (arango_result_status(result) != ARANGO_OK) {
    printf("%s\n", arango_result_message(result));
    exit(2);
  }
  arango_result_destroy(result);
}

static void *work(void *argument) {
  struct worker *worker = argument;
  char hosts[256];
  char options[256];
  int length = 0;
  if (!worker->path.is_unix) {
    length = snprintf(hosts, sizeof hosts, "http://127.0.0.1:%u", server.port);
  }
  if (worker->path.is_unix || worker->path.retries) {
    snprintf(hosts + length, sizeof hosts - (size_t)length, "%sunix://%s", length > 0 ? "," : "",
             server.socket_path);
  }
  snprintf(options, sizeof options,
           "{\"max_response_bytes\": %d, \"max_attempts\": %d, \"max_submit_connections\": 8, "
           "\"max_in_flight\": 1000, \"timeout_ms\": %d}",
           MAX_BODY, worker->path.retries ? 3 : 1, LONG_TIME_MS);
  expect_ok(arango_client_create(hosts, NULL, options, &worker->client));
  expect_ok(arango_database_create(worker->client, NULL, NULL, "passwd", NULL, &worker->long_time));
  snprintf(options, sizeof options, "{\"timeout_ms\": %d}", SHORT_TIME_MS);
  expect_ok(arango_database_derive(worker->long_time, options, &worker->short_time));
  if (worker->path.is_submitted) {
    call_submitted(worker);
  } else {
    call_blocking(worker);
  }
  arango_database_destroy(worker->short_time);
  arango_database_destroy(worker->long_time);
  arango_client_destroy(worker->client);
  return NULL;
}

/* --- the program ------------------------------------------------------------------------------- */

/* Ends the process if nothing goes on for too long: a call hangs. */
static void *watch(void *argument) {
  (void)argument;
  unsigned long long last = 0;
  int64_t since = now_ms();
  while (true) {
    struct timespec pause = {1, 0};
    nanosleep(&pause, NULL);
    unsigned long long done = atomic_load(&done_count);
    if (done != last) {
      last = done;
      since = now_ms();
    } else if (now_ms() - since > 3 * (LONG_TIME_MS + PATIENCE_MS)) {
      printf("\nFAULT: calls hang, after %llu results; --seed %llu\n", done,
             (unsigned long long)server.seed);
      fflush(stdout);
      _exit(1);
    }
  }
  return NULL;
}

static void print_summary(int64_t began) {
  static const char *const names[] = {"mutation", "calls", "responses"};
  printf("%-36s %9s %9s\n", names[0], names[1], names[2]);
  for (size_t i = 0; i < mutation_count(); i++) {
    printf("%-36s %9llu %9llu\n", mutation_name(i), (unsigned long long)mutations[i],
           (unsigned long long)responses[i]);
  }
  for (int i = 0; i < 16; i++) {
    if (statuses[i] > 0) printf("%-36s %9llu\n", arango_status_name(-i), (unsigned long long)statuses[i]);
  }
  printf("%llu requests did not reach the server, %llu were sent again\n", (unsigned long long)unseen,
         (unsigned long long)retried);
  printf("seed %llu: %llu answers in %lld s, %u faults\n", (unsigned long long)server.seed,
         (unsigned long long)(done_count - unseen + retried), (long long)(now_ms() - began) / 1000,
         (unsigned)faults);
}

int main(int count, char **arguments) {
  struct timespec time;
  clock_gettime(CLOCK_REALTIME, &time);
  server = (struct server){.seed = (uint64_t)time.tv_sec * 1000003 + (uint64_t)time.tv_nsec / 1000,
                           .count = 500000,
                           .path_of = path_of,
                           .fault = server_fault};
  for (int i = 1; i + 1 < count; i += 2) {
    uint64_t value = strtoull(arguments[i + 1], NULL, 10);
    if (strcmp(arguments[i], "--seed") == 0) server.seed = value;
    if (strcmp(arguments[i], "--first") == 0) server.first = value;
    if (strcmp(arguments[i], "--answers") == 0) server.count = value;
  }
  printf("seed %llu, %llu answers from number %llu\n", (unsigned long long)server.seed,
         (unsigned long long)server.count, (unsigned long long)server.first);
  fflush(stdout);
  server.records = calloc(server.count, sizeof *server.records);
  if (server.records == NULL) abort();
  int64_t began = now_ms();
  server_start(&server);
  pthread_t watcher;
  if (pthread_create(&watcher, NULL, watch, NULL) != 0) abort();
  for (size_t i = 0; i < WORKERS; i++) {
    if (pthread_create(&workers[i].thread, NULL, work, &workers[i]) != 0) abort();
  }
  for (size_t i = 0; i < WORKERS; i++) pthread_join(workers[i].thread, NULL);
  unlink(server.socket_path);
  print_summary(began);
  return atomic_load(&faults) > 0;
}
