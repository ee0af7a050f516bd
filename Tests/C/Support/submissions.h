/* Submissions and the queue that their results arrive in. */
#ifndef SUBMISSIONS_H
#define SUBMISSIONS_H

#include "session.h"

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

arango_queue *new_queue(void);

/* arango_submit_request without headers, with a text as body or NULL. The ticket is never 0. */
uint64_t submit(const struct session *session, const char *method, const char *path,
                const char *body, arango_queue *queue, uint64_t tag);

/* The next result, which must come in time. */
arango_result *next_result(arango_queue *queue);

/* Takes the results of count submissions, whose tags are the numbers below count: one for each.
 * They are put where their tags say, and nothing is left in the queue. */
void take_results(arango_queue *queue, arango_result **results, size_t count);

/* The same of results that all succeeded, and that are not looked at. */
void expect_successes(arango_queue *queue, size_t count);

/* No result waits, nor is any announced. */
void expect_empty(arango_queue *queue);

/* Closes the session, after which no further result has come to a queue that was emptied before,
 * and destroys the queue. */
void close_with_queue(struct session *session, arango_queue *queue);

/* The same database, whose requests all go to one of the client's hosts. */
arango_database *pinned_to(arango_database *database, const char *host);

/* Opens a client with options of its own, and _system on it as root with "passwd". */
struct session open_client(const char *hosts, const char *options);

/* What the client tells of a host: "in_flight", "requests" ... */
json_int_t number_of_host(arango_client *client, size_t host, const char *name);

/* Whether the last attempt had begun to be sent and got no answer. */
bool was_sent_without_answer(const arango_result *result);

#endif
