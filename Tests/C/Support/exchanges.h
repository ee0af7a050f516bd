/* Exchanges whose steps a test carries out one by one. */
#ifndef EXCHANGES_H
#define EXCHANGES_H

#include "cluster.h"

#include <arango.h>
#include <stddef.h>
#include <stdint.h>

arango_exchange *begin_exchange(arango_database *database, const char *operation,
                                const char *arguments);

/* arango_exchange_begin_request without headers, with a text as body or NULL. */
arango_exchange *begin_exchange_request(arango_database *database, const char *method,
                                        const char *path, const char *body);

/* Carries out the remaining steps, destroys the exchange and returns its result. */
arango_result *finish_exchange(arango_exchange *exchange);

void report_failure(arango_exchange *exchange, const char *kind);

/* Reports a response with a JSON body. */
void report_reply(arango_exchange *exchange, int32_t status, const char *body);

/* Reports the same response to each request, probes included, and returns the result. */
arango_result *reply_to_all(arango_exchange *exchange, int32_t status, const char *body);

/* Fails unless the next step is "done". */
void expect_done(arango_exchange *exchange);

/* The index of the coordinator of the next request; the next step must be "send". */
size_t next_host(const struct cluster *cluster, arango_exchange *exchange);

#endif
