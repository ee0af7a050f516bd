/* A client and a database on it. */
#ifndef SESSION_H
#define SESSION_H

#include <arango.h>

struct session {
  arango_client *client;
  arango_database *database;
};

/* Opens _system as root, with round robin over the hosts. options are those of the database. */
struct session session_open(const char *hosts, const char *options, const char *password);

void session_close(struct session *session);

/* arango_request without headers, with a text as body or NULL. */
arango_result *request(const struct session *session, const char *method, const char *path,
                       const char *body);

/* arango_request GET without headers. */
arango_result *get(const struct session *session, const char *path);

#endif
