/* HTTP to a control port of the simulator: one request on one connection. */
#ifndef CONTROL_H
#define CONTROL_H

#include <jansson.h>

/* Sends a JSON text to "http://127.0.0.1:PORT" and returns the JSON response, for the caller to
 * json_decref. body may be NULL. */
json_t *control(const char *url, const char *method, const char *path, const char *body,
                int *status);

#endif
