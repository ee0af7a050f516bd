/* A client and a database of libarango, for one program. */
#ifndef BENCH_ARANGO_SESSION_H
#define BENCH_ARANGO_SESSION_H

#include "loop.h"

#include <arango.h>

#define BENCH_PATH "/_admin/cluster/health"

typedef struct session {
  arango_client *client;
  arango_database *database;
} session;

/* Ends the program unless the call succeeded. */
static inline void session_check(const arango_result *result) {
  if (arango_result_status(result) != ARANGO_OK)
    bench_fail("libarango", arango_result_message(result));
}

/* Ends the program unless the call succeeded, and destroys the result. */
static inline void session_expect(arango_result *result) {
  session_check(result);
  arango_result_destroy(result);
}

static inline session session_open_database(const char *server, const char *options,
                                            const char *database) {
  session session;
  session_expect(arango_client_create(server, NULL, options, &session.client));
  session_expect(arango_database_create(session.client, database, BENCH_USERNAME, BENCH_PASSWORD,
                                        NULL, &session.database));
  return session;
}

static inline session session_open(const char *server, const char *options) {
  return session_open_database(server, options, "_system");
}

/* Writes the options of a client that trusts a file of certificates, and that keeps no connection if
 * is_new. The file's name needs no escapes. */
static inline void session_tls(char *options, size_t size, const char *file, int is_new) {
  int length = snprintf(options, size, "{\"tls_ca_file\": \"%s\"%s}", file,
                        is_new ? ", \"max_idle_connections\": 0" : "");
  if (length < 0 || (size_t)length >= size) bench_fail(file, "too long");
}

static inline void session_close(session *session) {
  arango_database_destroy(session->database);
  arango_client_destroy(session->client);
}

/* The size of an answer as it came; ends the program if there is none. */
static inline size_t session_body_size(const arango_result *result) {
  session_check(result);
  size_t size = 0;
  if (!arango_result_body(result, &size)) bench_fail("libarango", "no body");
  return size;
}

/* The size of an operation's answer; ends the program if there is none. */
static inline size_t session_json_size(const arango_result *result) {
  session_check(result);
  size_t size = 0;
  if (!arango_result_json(result, &size)) bench_fail("libarango", "no JSON");
  return size;
}

#endif
