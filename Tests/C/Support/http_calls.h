/* An HTTP stack of the caller's own, as small as can be: it sends what an exchange says, each
 * request over a connection of its own. */
#ifndef HTTP_CALLS_H
#define HTTP_CALLS_H

#include <arango.h>
#include <jansson.h>
#include <stdbool.h>

/* An answer, its headers as a JSON object. */
struct reply {
  int status;
  char *headers;
  char *body;
  size_t size;
};

/* What an exchange says is to be done: its only member's name, and the member. */
struct step {
  arango_result *result;
  json_t *object;
  const char *name;
  const json_t *value;
};

/* The next step, which must be of this name. */
struct step next_step(arango_exchange *exchange, const char *name);
void step_free(struct step *step);

/* The coordinator that a request goes to: "http://127.0.0.1:PORT". */
bool goes_to(const struct step *send, const char *host);

/* Sends a request and reads the answer; false if the connection is refused. */
bool send_step(const struct step *send, struct reply *reply);
void reply_free(struct reply *reply);

/* Sends the request that is to be sent now, and tells the exchange what came. */
void send_and_report(arango_exchange *exchange);

/* Does what an exchange says until it is over, and gives its result. */
arango_result *run_exchange(arango_exchange *exchange);

#endif
