/* The eight cluster operations: results compared with the state of the simulator. */
#include "check.h"
#include "cluster.h"

#include <stdio.h>
#include <string.h>

static json_t *state_of(const struct cluster *cluster) {
  json_t *state = subprocess_control(&cluster->process, "GET", "/_sim/state", NULL);
  json_t *servers = json_incref(json_object_get(state, "servers"));
  json_decref(state);
  assert_true(json_array_size(servers) == 9);
  return servers;
}

static void advance(const struct cluster *cluster, int seconds) {
  char body[64];
  snprintf(body, sizeof body, "{\"advance\": %d}", seconds);
  json_decref(subprocess_control(&cluster->process, "POST", "/_sim/clock", body));
}

/* Converts "http://127.0.0.1:8529" to the servers' notation "tcp://127.0.0.1:8529". */
static json_t *endpoint_of(const char *url) { return json_sprintf("tcp%s", url + strlen("http")); }

static void server_id_is_the_id_of_the_answering_coordinator(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  for (size_t i = 0; i < 3; i++) {
    arango_result *result = ok(arango_cluster_server_id(session.database));
    assert_string_equal(arango_result_host(result), coordinator_url(cluster, i));
    json_t *id = answer_of(result);
    assert_string_equal(json_string_value(id), server_text(cluster, "coordinators", i, "id"));
    json_decref(id);
  }
  session_close(&session);
}

static void server_role_of_a_coordinator(void **state) {
  struct session session = open_session(*state, NULL);
  expect_json(arango_cluster_server_role(session.database), "\"COORDINATOR\"");
  session_close(&session);
}

/* Asserts that health contains every server of the state with the same id, name, endpoint and
 * status. */
static void expect_health_as_state(const struct cluster *cluster, const json_t *health) {
  json_t *members = json_object_get(health, "Health");
  json_t *servers = state_of(cluster);
  size_t index;
  json_t *server;
  json_array_foreach(servers, index, server) {
    json_t *member = json_object_get(members, text_of(server, "id"));
    json_t *endpoint = endpoint_of(text_of(server, "endpoint"));
    assert_true(json_is_object(member));
    assert_string_equal(text_of(member, "Endpoint"), json_string_value(endpoint));
    assert_string_equal(text_of(member, "Status"), text_of(server, "status"));
    if (strcmp(text_of(member, "Role"), "Agent") != 0) {
      assert_string_equal(text_of(member, "ShortName"), text_of(server, "short_name"));
    }
    json_decref(endpoint);
  }
  assert_int_equal(json_object_size(members), json_array_size(servers));
  json_decref(servers);
}

static void health_lists_every_server(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  json_t *health = answer_of(arango_cluster_health(session.database));
  assert_string_not_equal(text_of(health, "ClusterId"), "");
  assert_null(json_object_get(health, "error"));
  assert_null(json_object_get(health, "code"));
  assert_int_equal(json_object_size(health), 2);
  expect_health_as_state(cluster, health);
  json_decref(health);
  session_close(&session);
}

static void health_shows_a_failed_server(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  const char *lost = server_text(cluster, "dbservers", 1, "id");
  act_on(cluster, lost, "stop");
  advance(cluster, 60);
  json_t *health = answer_of(arango_cluster_health(session.database));
  json_t *member = json_object_get(json_object_get(health, "Health"), lost);
  assert_string_equal(text_of(member, "Status"), "FAILED");
  expect_health_as_state(cluster, health);
  json_decref(health);
  session_close(&session);
}

static void the_endpoints_are_those_of_the_coordinators(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  json_t *endpoints = answer_of(arango_cluster_endpoints(session.database));
  assert_int_equal(json_array_size(endpoints), 3);
  for (size_t i = 0; i < 3; i++) {
    json_t *wanted = endpoint_of(coordinator_url(cluster, i));
    size_t found = 0;
    size_t index;
    json_t *endpoint;
    json_array_foreach(endpoints, index, endpoint) found += (size_t)json_equal(endpoint, wanted);
    assert_int_equal(found, 1);
    json_decref(wanted);
  }
  json_decref(endpoints);
  session_close(&session);
}

static void version_engine_and_statistics_of_each_server(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  static const char *const kinds[] = {"coordinators", "dbservers"};
  for (size_t kind = 0; kind < 2; kind++) {
    const char *id = server_text(cluster, kinds[kind], 2, "id");
    json_t *version = answer_of(arango_cluster_server_version(session.database, id));
    assert_string_equal(text_of(version, "server"), "arango");
    assert_string_equal(text_of(version, "version"), subprocess_text(&cluster->process, "version"));
    assert_string_not_equal(text_of(version, "license"), "");
    json_decref(version);
    json_t *engine = answer_of(arango_cluster_server_engine(session.database, id));
    assert_string_equal(text_of(engine, "name"), "rocksdb");
    assert_true(json_is_object(json_object_get(engine, "supports")));
    json_decref(engine);
    json_t *statistics = answer_of(arango_cluster_server_statistics(session.database, id));
    assert_true(json_is_real(json_object_get(statistics, "time")));
    assert_true(json_is_object(json_object_get(statistics, "server")));
    json_decref(statistics);
  }
  session_close(&session);
}

static void an_unknown_or_silent_server_is_an_error(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  const char *silent = server_text(cluster, "dbservers", 0, "id");
  static arango_result *(*const calls[])(arango_database *, const char *) = {
      arango_cluster_server_version, arango_cluster_server_engine,
      arango_cluster_server_statistics};
  act_on(cluster, silent, "stop");
  for (size_t i = 0; i < ROWS(calls); i++) {
    arango_result *result = failed(calls[i](session.database, "PRMR-nobody"), ARANGO_ERR_SERVER,
                                   ARANGO_EXECUTED, "unknown server");
    assert_int_equal(arango_result_http_status(result), 400);
    assert_int_equal(arango_result_error_num(result), 400);
    arango_result_destroy(result);
    result = failed(calls[i](session.database, silent), ARANGO_ERR_SERVER, ARANGO_EXECUTED,
                    "server did not answer");
    assert_int_equal(arango_result_http_status(result), 408);
    assert_int_equal(arango_result_error_num(result), 504);
    arango_result_destroy(result);
  }
  session_close(&session);
}

/* The state of the supervision. */
static void expect_mode(const struct session *session, const char *mode) {
  json_t *answer = answer_of(get(session, "/_admin/cluster/maintenance"));
  assert_string_equal(text_of(answer, "result"), mode);
  json_decref(answer);
}

static void the_maintenance_mode_is_switched(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  expect_mode(&session, "Normal");
  json_t *on = answer_of(arango_cluster_toggle_maintenance_mode(session.database, "on"));
  assert_non_null(strstr(text_of(on, "warning"), "deactivated"));
  assert_int_equal(json_object_size(on), 1);
  json_decref(on);
  expect_mode(&session, "Maintenance");
  expect_json(arango_cluster_toggle_maintenance_mode(session.database, "off"),
              "{\"warning\":\"Cluster supervision reactivated.\"}");
  expect_mode(&session, "Normal");
  session_close(&session);
}

static void the_maintenance_mode_is_a_bare_json_string(void **state) {
  struct cluster *cluster = *state;
  struct session session = open_session(cluster, NULL);
  expect_ok(arango_cluster_toggle_maintenance_mode(session.database, "on"));
  json_t *request = only_request_of(cluster);
  assert_string_equal(text_of(request, "method"), "PUT");
  assert_string_equal(text_of(request, "path"), "/_db/_system/_admin/cluster/maintenance");
  assert_string_equal(text_of(request, "body"), "\"on\"");
  assert_string_equal(text_of(json_object_get(request, "headers"), "Content-Type"),
                      "application/json");
  json_decref(request);
  session_close(&session);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(server_id_is_the_id_of_the_answering_coordinator),
      cmocka_unit_test(server_role_of_a_coordinator),
      cmocka_unit_test(health_lists_every_server),
      cmocka_unit_test_teardown(health_shows_a_failed_server, reset_cluster),
      cmocka_unit_test(the_endpoints_are_those_of_the_coordinators),
      cmocka_unit_test(version_engine_and_statistics_of_each_server),
      cmocka_unit_test_teardown(an_unknown_or_silent_server_is_an_error, reset_cluster),
      cmocka_unit_test(the_maintenance_mode_is_switched),
      cmocka_unit_test_setup_teardown(the_maintenance_mode_is_a_bare_json_string, forget_requests,
                                      reset_cluster),
  };
  return cmocka_run_group_tests_name("cluster", tests, start_cluster, end_cluster);
}
