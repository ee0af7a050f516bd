#include "session.h"

#include "check.h"

#include <string.h>

struct session session_open(const char *hosts, const char *options, const char *password) {
  struct session session = {NULL, NULL};
  expect_ok(arango_client_create(hosts, "roundrobin", NULL, &session.client));
  expect_ok(arango_database_create(session.client, "_system", "root", password, options,
                                   &session.database));
  return session;
}

void session_close(struct session *session) {
  arango_database_destroy(session->database);
  arango_client_destroy(session->client);
}

arango_result *request(const struct session *session, const char *method, const char *path,
                       const char *body) {
  return arango_request(session->database, method, path, NULL, body,
                        body == NULL ? 0 : strlen(body));
}

arango_result *get(const struct session *session, const char *path) {
  return request(session, "GET", path, NULL);
}
