#include "cluster.h"

#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int start_cluster(void **state) { return start_cluster_with(state, NULL, NULL); }

int start_cluster_with(void **state, const char *option, const char *value) {
  const char *const arguments[] = {"--coordinators", "3",    "--dbservers", "3", "--agents", "3",
                                   option,           value, NULL};
  struct cluster *cluster = calloc(1, sizeof *cluster);
  assert_non_null(cluster);
  subprocess_start(&cluster->process, "arango_sim", arguments);
  size_t size = 1;
  cluster->hosts = calloc(1, size);
  for (size_t i = 0; i < 3; i++) {
    const char *url = coordinator_url(cluster, i);
    size += strlen(url) + 1;
    cluster->hosts = realloc(cluster->hosts, size);
    assert_non_null(cluster->hosts);
    if (i > 0) strcat(cluster->hosts, ",");
    strcat(cluster->hosts, url);
  }
  *state = cluster;
  return 0;
}

int end_cluster(void **state) {
  struct cluster *cluster = *state;
  subprocess_end(&cluster->process);
  free(cluster->hosts);
  free(cluster);
  return 0;
}

int forget_requests(void **state) {
  struct cluster *cluster = *state;
  json_decref(subprocess_control(&cluster->process, "DELETE", "/_sim/requests", NULL));
  return 0;
}

int reset_cluster(void **state) {
  struct cluster *cluster = *state;
  json_decref(subprocess_control(&cluster->process, "POST", "/_sim/reset", NULL));
  return 0;
}

const char *server_text(const struct cluster *cluster, const char *kind, size_t index,
                        const char *member) {
  json_t *servers = json_object_get(cluster->process.line, kind);
  const char *text = text_of(json_array_get(servers, index), member);
  assert_string_not_equal(text, "");
  return text;
}

const char *coordinator_url(const struct cluster *cluster, size_t index) {
  return server_text(cluster, "coordinators", index, "endpoint");
}

void act_on(const struct cluster *cluster, const char *server, const char *action) {
  char path[256];
  snprintf(path, sizeof path, "/_sim/servers/%s/%s", server, action);
  json_decref(subprocess_control(&cluster->process, "POST", path, NULL));
}

json_t *requests_of(const struct cluster *cluster) {
  return subprocess_control(&cluster->process, "GET", "/_sim/requests", NULL);
}

json_t *only_request_of(const struct cluster *cluster) {
  json_t *requests = requests_of(cluster);
  assert_int_equal(json_array_size(requests), 1);
  json_t *request = json_incref(json_array_get(requests, 0));
  json_decref(requests);
  return request;
}

void expect_no_request(const struct cluster *cluster) {
  json_t *requests = requests_of(cluster);
  if (json_array_size(requests) > 0) {
    json_t *first = json_array_get(requests, 0);
    fail_msg("%zu requests were sent, the first: %s %s", json_array_size(requests),
             text_of(first, "method"), text_of(first, "path"));
  }
  json_decref(requests);
}

struct session open_session(const struct cluster *cluster, const char *options) {
  return session_open(cluster->hosts, options, subprocess_text(&cluster->process, "password"));
}
