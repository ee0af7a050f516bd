/* The common program (../README.md) over the C header alone. */
#include <arango.h>
#include <jansson.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static volatile sig_atomic_t interrupted;

static void on_interrupt(int signal) {
  (void)signal;
  interrupted = 1;
}

/* Ends the program if a call failed. */
static arango_result *checked(arango_result *result) {
  if (arango_result_status(result) != ARANGO_OK) {
    fprintf(stderr, "common: %s\n", arango_result_message(result));
    exit(1);
  }
  return result;
}

static void done(arango_result *result) { arango_result_destroy(checked(result)); }

static const char *execution_name(const arango_result *result) {
  static const char *const names[] = {"not executed", "executed", "unknown"};
  return names[arango_result_execution(result)];
}

/* Asks the test for something and waits until it is done. */
static void ask(const char *question) {
  char line[16];
  printf("%s?\n", question);
  fflush(stdout);
  if (fgets(line, sizeof line, stdin) == NULL) exit(1);
}

static void show_errors(arango_database *database) {
  arango_result *result =
      arango_call(database, "document.get", "{\"collection\": \"missing\", \"key\": \"1\"}");
  int number = arango_result_error_num(result);
  printf("server error %s %d %s %s\n", arango_status_name(arango_result_status(result)), number,
         arango_error_name(number), execution_name(result));
  arango_result_destroy(result);
  result = arango_call(database, "cluster.nonsense", NULL);
  printf("argument error %s %d %s\n", arango_status_name(arango_result_status(result)),
         arango_result_error_num(result), execution_name(result));
  arango_result_destroy(result);
}

static void submit_hundred(arango_database *database) {
  arango_queue *queue = NULL;
  int arrived = 0, succeeded = 0;
  done(arango_queue_create(&queue));
  for (uint64_t tag = 0; tag < 100; tag++) arango_submit(database, "cluster.health", NULL, queue, tag);
  struct pollfd watched = {.fd = arango_queue_fd(queue), .events = POLLIN};
  while (arrived < 100) {
    poll(&watched, 1, -1);
    for (arango_result *result; (result = arango_queue_next(queue, 0)) != NULL; arrived++) {
      succeeded += arango_result_status(result) == ARANGO_OK;
      arango_result_destroy(result);
    }
  }
  printf("submitted %d succeeded %d\n", arrived, succeeded);
  arango_queue_destroy(queue);
}

static void insert_documents(arango_database *database) {
  int inserted = 0;
  char document[64];
  done(arango_call(database, "collection.create", "{\"name\": \"numbers\"}"));
  for (int n = 1; n <= 10; n++) {
    int size = snprintf(document, sizeof document, "{\"value\": %lld}",
                        n < 10 ? n : 9007199254740993LL);
    done(arango_call_with(database, "document.insert", "{\"collection\": \"numbers\"}", document,
                          (size_t)size));
    inserted++;
  }
  printf("inserted %d\n", inserted);
}

static void read_rows(arango_database *database) {
  arango_cursor *cursor = NULL;
  char last[32] = "";
  size_t rows = 0;
  done(arango_cursor_create(database, "FOR d IN numbers SORT d.value RETURN d.value", NULL,
                            "{\"batch_size\": 3}", &cursor));
  while (arango_cursor_has_more(cursor)) {
    arango_result *batch = checked(arango_cursor_next(cursor));
    for (size_t i = 0; i < arango_result_row_count(batch); i++, rows++) {
      size_t size;
      const char *row = arango_result_row(batch, i, &size);
      snprintf(last, sizeof last, "%.*s", (int)size, row);
    }
    arango_result_destroy(batch);
  }
  printf("rows %zu last %s\n", rows, last);
  arango_cursor_destroy(cursor);
}

static void import_lines(arango_database *database) {
  arango_import *import = NULL;
  char line[64];
  done(arango_call(database, "collection.create", "{\"name\": \"lines\"}"));
  done(arango_import_create(database, "lines", NULL, &import));
  for (int n = 0; n < 1000; n++) {
    int size = snprintf(line, sizeof line, "{\"_key\": \"k%d\", \"n\": %d}\n", n, n);
    done(arango_import_write(import, line, (size_t)size));
  }
  arango_result *result = checked(arango_import_finish(import));
  json_t *summary = json_loads(arango_result_json(result, NULL), 0, NULL);
  printf("imported %lld\n", (long long)json_integer_value(json_object_get(summary, "created")));
  json_decref(summary);
  arango_result_destroy(result);
  arango_import_destroy(import);
}

static void interrupt_call(arango_database *database) {
  struct sigaction action = {.sa_handler = on_interrupt};
  arango_pending *pending = NULL;
  sigaction(SIGINT, &action, NULL);
  done(arango_start(database, "cluster.health", NULL, &pending));
  printf("waiting\n");
  fflush(stdout);
  arango_result *result = NULL;
  while (!interrupted && result == NULL) result = arango_pending_wait(pending, -1);
  arango_result_destroy(result);
  arango_pending_destroy(pending);
  printf(interrupted ? "interrupted\n" : "finished\n");
}

static void measure(arango_database *database, long count) {
  struct timespec begin, end;
  done(arango_cluster_health(database));
  clock_gettime(CLOCK_MONOTONIC, &begin);
  for (long i = 0; i < count; i++) done(arango_cluster_health(database));
  clock_gettime(CLOCK_MONOTONIC, &end);
  printf("%lld\n", (end.tv_sec - begin.tv_sec) * 1000000000LL + end.tv_nsec - begin.tv_nsec);
}

int main(int argc, char **argv) {
  arango_client *client = NULL;
  arango_database *database = NULL;
  if (argc < 4) return 64;
  done(arango_client_create(argv[1], "roundrobin", NULL, &client));
  done(arango_database_create(client, "_system", argv[2], argv[3], NULL, &database));
  if (argc == 5) {
    measure(database, atol(argv[4]));
  } else {
    printf("version %s\n", arango_version());
    arango_result *result = checked(arango_cluster_health(database));
    json_t *health = json_loads(arango_result_json(result, NULL), 0, NULL);
    printf("health %zu\n", json_object_size(json_object_get(health, "Health")));
    json_decref(health);
    arango_result_destroy(result);
    show_errors(database);
    submit_hundred(database);
    ask("stop a coordinator");
    submit_hundred(database);
    insert_documents(database);
    read_rows(database);
    import_lines(database);
    ask("hang all coordinators");
    interrupt_call(database);
    arango_client_destroy(client);
    client = NULL;
    result = arango_cluster_health(database);
    printf("closed %s\n", arango_status_name(arango_result_status(result)));
    arango_result_destroy(result);
  }
  arango_database_destroy(database);
  arango_client_destroy(client);
  return 0;
}
