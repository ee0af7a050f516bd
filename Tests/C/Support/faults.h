/* Hosts with scripted faults (arango_faults), with fixtures for test groups. */
#ifndef FAULTS_H
#define FAULTS_H

#include "session.h"
#include "subprocess.h"

struct faults {
  struct subprocess process;
};

/* Group fixtures: two hosts. */
int start_faults(void **state);
int end_faults(void **state);

/* Test fixture: removes all faults and clears the recorded requests. */
int behave(void **state);

/* The URL of a host. */
const char *faulty_url(const struct faults *faults, size_t host);

/* Sets the fault of a host, as JSON: {"fault": "reset", "where": "body"}. */
void misbehave(const struct faults *faults, size_t host, const char *fault);

/* Sets the response of a host to every request. headers is a JSON object or NULL. */
void answer_with(const struct faults *faults, size_t host, int status, const char *headers,
                 const char *body);

/* Sets the raw bytes that a host sends as its response before it closes the connection. */
void answer_with_bytes(const struct faults *faults, size_t host, const char *bytes, size_t size);

/* Makes a host withhold its responses until its next fault is set. */
void hold_answers(const struct faults *faults, size_t host);

/* Number of complete requests of a method that a host received. */
size_t times_received(const struct faults *faults, size_t host, const char *method);

/* Number of GET and POST requests that a host received completely. */
size_t requests_received(const struct faults *faults, size_t host);

/* Opens a session on one host. */
struct session open_on(const struct faults *faults, size_t host, const char *options);

#endif
