/* A simulated cluster, with the fixtures of test groups that need one. */
#ifndef CLUSTER_H
#define CLUSTER_H

#include "session.h"
#include "subprocess.h"

struct cluster {
  struct subprocess process;
  /* The URLs of the coordinators, separated by commas. */
  char *hosts;
};

/* Group fixtures: three coordinators, three DB-Servers, three agents. */
int start_cluster(void **state);
int end_cluster(void **state);

/* start_cluster with one more option, for group fixtures of a test program. */
int start_cluster_with(void **state, const char *option, const char *value);

/* Test fixtures: forget_requests clears the recorded requests, reset_cluster also restores the
 * initial state. */
int forget_requests(void **state);
int reset_cluster(void **state);

/* A member of one of the three "coordinators", "dbservers" or "agents": "id", "short_name",
 * "endpoint". */
const char *server_text(const struct cluster *cluster, const char *kind, size_t index,
                        const char *member);

/* The URL of a coordinator. */
const char *coordinator_url(const struct cluster *cluster, size_t index);

/* Applies an action to a server, given by its id or short name: "stop", "start", "hang" ... */
void act_on(const struct cluster *cluster, const char *server, const char *action);

/* All requests that the servers received, for the caller to json_decref. */
json_t *requests_of(const struct cluster *cluster);

/* The only recorded request, for the caller to json_decref. Fails if there are more or none. */
json_t *only_request_of(const struct cluster *cluster);

/* Asserts that no server received a request. */
void expect_no_request(const struct cluster *cluster);

/* Opens a session with _system as root; options are the database's. */
struct session open_session(const struct cluster *cluster, const char *options);

#endif
