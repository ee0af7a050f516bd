/* Watches ArangoDB clusters in one epoll loop. Requests the health of each in rounds, and prints a
 * line for each server whose status changed, and for each coordinator that goes down or comes up:
 *
 *   cc epoll_watch.c -o epoll_watch $(pkg-config --cflags --libs arango jansson)
 *   ARANGO_PASSWORD=secret ./epoll_watch 5 0 http://a1:8529,http://a2:8529 http://b1:8529
 *
 * The numbers are the seconds between rounds and the number of rounds; 0 means no limit. Ctrl-C
 * ends the program.
 */
#define _POSIX_C_SOURCE 200809L
#include <arango.h>
#include <jansson.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

static struct cluster {
  arango_client *client;
  arango_database *database;
  json_t *statuses; /* by server name */
} clusters[100];

/* Returns 1 if a call succeeded; otherwise prints the reason and returns 0. Destroys the result. */
static int succeeded(arango_result *result) {
  arango_status status = arango_result_status(result);
  if (status != ARANGO_OK) fprintf(stderr, "epoll_watch: %s\n", arango_result_message(result));
  arango_result_destroy(result);
  return status == ARANGO_OK;
}

/* Opens a cluster. Its index is the tag of its results and events. */
static int open_cluster(int i, const char *hosts, arango_queue *queue) {
  struct cluster *cluster = &clusters[i];
  cluster->statuses = json_object();
  return succeeded(arango_client_create(hosts, NULL, "{\"timeout_ms\": 5000}",
                                        &cluster->client)) &&
         succeeded(arango_database_create(cluster->client, NULL, getenv("ARANGO_USERNAME"),
                                          getenv("ARANGO_PASSWORD"), NULL, &cluster->database)) &&
         succeeded(arango_client_events(cluster->client, queue, "host_down,host_up",
                                        (uint64_t)i));
}

static void show_changes(int i, const json_t *health) {
  const char *id;
  json_t *server;
  json_object_foreach(json_object_get(health, "Health"), id, server) {
    const char *name = json_string_value(json_object_get(server, "ShortName"));
    const char *status = json_string_value(json_object_get(server, "Status"));
    if (name == NULL) name = id; /* an agent */
    const char *last = json_string_value(json_object_get(clusters[i].statuses, name));
    if (status == NULL || (last != NULL && strcmp(last, status) == 0)) continue;
    printf("cluster %d: %s is %s\n", i + 1, name, status);
    json_object_set_new(clusters[i].statuses, name, json_string(status));
  }
}

/* Prints a result. Returns 1 for the result of a call, 0 for an event. */
static int show(const arango_result *result) {
  int i = (int)arango_result_tag(result);
  json_t *object = json_loads(arango_result_json(result, NULL), 0, NULL);
  const char *event = json_string_value(json_object_get(object, "event"));
  int is_call = event == NULL;
  if (arango_result_status(result) != ARANGO_OK) {
    printf("cluster %d: %s\n", i + 1, arango_result_message(result));
  } else if (is_call) {
    show_changes(i, object);
  } else {
    printf("cluster %d: %s %s\n", i + 1, event,
           json_string_value(json_object_get(object, "host")));
  }
  json_decref(object);
  return is_call;
}

static int watched(int loop, int descriptor) {
  struct epoll_event event = {.events = EPOLLIN, .data = {.fd = descriptor}};
  epoll_ctl(loop, EPOLL_CTL_ADD, descriptor, &event);
  return descriptor;
}

int main(int argc, char **argv) {
  int count = argc - 3;
  long seconds = count > 0 ? atol(argv[1]) : 0;
  if (seconds < 1 || count > (int)(sizeof clusters / sizeof clusters[0])) {
    fprintf(stderr, "usage: %s SECONDS ROUNDS HOSTS...\n", argv[0]);
    return 64;
  }
  arango_queue *queue = NULL;
  int is_well = succeeded(arango_queue_create(&queue));
  for (int i = 0; i < count && is_well; i++) is_well = open_cluster(i, argv[3 + i], queue);

  sigset_t interrupt;
  sigemptyset(&interrupt);
  sigaddset(&interrupt, SIGINT);
  sigprocmask(SIG_BLOCK, &interrupt, NULL);
  struct itimerspec ticks = {.it_interval = {.tv_sec = seconds}, .it_value = {.tv_nsec = 1}};
  int loop = epoll_create1(EPOLL_CLOEXEC);
  int timer = watched(loop, timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC));
  int signals = watched(loop, signalfd(-1, &interrupt, SFD_CLOEXEC));
  watched(loop, arango_queue_fd(queue));
  timerfd_settime(timer, 0, &ticks, NULL);

  setvbuf(stdout, NULL, _IOLBF, 0);
  long rounds = atol(argv[2]);
  int pending = 0;
  for (long round = 0; is_well && (rounds == 0 || round < rounds || pending > 0);) {
    struct epoll_event event = {0};
    uint64_t passed;
    if (epoll_wait(loop, &event, 1, -1) < 1) continue;
    if (event.data.fd == signals) break;
    if (event.data.fd != timer) {
      arango_result *result = arango_queue_next(queue, 0);
      if (result != NULL) pending -= show(result);
      arango_result_destroy(result);
    } else if (read(timer, &passed, sizeof passed) > 0 && pending == 0) {
      /* a round starts only after all results of the last one have arrived */
      for (int i = 0; i < count; i++, pending++) {
        arango_submit(clusters[i].database, "cluster.health", NULL, queue, (uint64_t)i);
      }
      round++;
    }
  }

  for (int i = 0; i < count; i++) {
    arango_database_destroy(clusters[i].database);
    arango_client_destroy(clusters[i].client);
    json_decref(clusters[i].statuses);
  }
  arango_queue_destroy(queue);
  return is_well ? EXIT_SUCCESS : EXIT_FAILURE;
}
