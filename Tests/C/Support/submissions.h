/* Submissions and their result queues. */
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

/* Waits for the next result. Fails after PATIENCE_MS. */
arango_result *next_result(arango_queue *queue);

/* Takes one result for each tag from 0 to count - 1 and stores it at the index of its tag.
 * Asserts that the queue is empty afterwards. */
void take_results(arango_queue *queue, arango_result **results, size_t count);

/* Takes results as take_results does, asserts success and destroys them. */
void expect_successes(arango_queue *queue, size_t count);

/* Asserts that the queue has no result and its descriptor is not readable. */
void expect_empty(arango_queue *queue);

/* Closes the session, asserts that the queue is still empty, and destroys the queue. */
void close_with_queue(struct session *session, arango_queue *queue);

/* Derives a database whose requests all go to one host of the client. */
arango_database *pinned_to(arango_database *database, const char *host);

/* Opens a client with options, and _system on it as root with password "passwd". */
struct session open_client(const char *hosts, const char *options);

/* A number in the client's statistics of a host: "in_flight", "requests" ... */
json_int_t number_of_host(arango_client *client, size_t host, const char *name);

/* True if the last attempt was sent at least in part and got no response. */
bool was_sent_without_answer(const arango_result *result);

#endif
