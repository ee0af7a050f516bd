/* Hosts that misbehave as they are told, with the fixtures of test groups that need them. */
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

/* Test fixture: every host behaves, nothing is on record. */
int behave(void **state);

/* The URL of a host. */
const char *faulty_url(const struct faults *faults, size_t host);

/* Tells a host to misbehave: "fault" as JSON, {"fault": "reset", "where": "body"}. */
void misbehave(const struct faults *faults, size_t host, const char *fault);

/* Lets a host answer every request with this; headers are a JSON object or NULL. */
void answer_with(const struct faults *faults, size_t host, int status, const char *headers,
                 const char *body);

/* Lets a host send these bytes as its answer, whatever they are, and close the connection. */
void answer_with_bytes(const struct faults *faults, size_t host, const char *bytes, size_t size);

/* Lets a host keep its answers back until it is told something else. */
void hold_answers(const struct faults *faults, size_t host);

/* How often a host received a request of that method, whole. */
size_t times_received(const struct faults *faults, size_t host, const char *method);

/* Number of GET and POST requests that a host received completely. */
size_t requests_received(const struct faults *faults, size_t host);

/* Opens a session on one host. */
struct session open_on(const struct faults *faults, size_t host, const char *options);

#endif
