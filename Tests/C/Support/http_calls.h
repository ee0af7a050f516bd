/* A minimal HTTP stack that sends the requests of an exchange, each over its own connection. */
#ifndef HTTP_CALLS_H
#define HTTP_CALLS_H

#include <arango.h>
#include <jansson.h>
#include <stdbool.h>

/* A response. headers is a JSON object. */
struct reply {
  int status;
  char *headers;
  char *body;
  size_t size;
};

/* A step of an exchange: the name of its only member, and that member. */
struct step {
  arango_result *result;
  json_t *object;
  const char *name;
  const json_t *value;
};

/* Returns the next step. Fails if it has another name; name may be NULL. */
struct step next_step(arango_exchange *exchange, const char *name);
void step_free(struct step *step);

/* True if a request goes to this host: "http://127.0.0.1:PORT". */
bool goes_to(const struct step *send, const char *host);

/* Sends a request and reads the response. Returns false if the connection is refused. */
bool send_step(const struct step *send, struct reply *reply);
void reply_free(struct reply *reply);

/* Sends the request of the next step, which must be "send", and reports its outcome. */
void send_and_report(arango_exchange *exchange);

/* Carries out all steps of an exchange and returns its result. */
arango_result *run_exchange(arango_exchange *exchange);

#endif
