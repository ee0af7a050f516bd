/* Events of a client. */
#ifndef EVENTS_H
#define EVENTS_H

#include "session.h"

#include <jansson.h>
#include <stddef.h>

/* The tag of the events that subscribe() asks for. */
enum { EVENT_TAG = 77 };

/* Calls arango_client_events; kinds are names separated by commas, or NULL for all. */
void subscribe(const struct session *session, arango_queue *queue, const char *kinds);

/* The next event, which must be of this kind, for the caller to json_decref. */
json_t *next_event(arango_queue *queue, const char *kind);

/* Fails unless the event has this number of members besides "event"; host may be NULL. */
void expect_members(const json_t *event, size_t count, const char *host);

/* A member that is an integer. */
json_int_t number_of(const json_t *event, const char *name);

#endif
