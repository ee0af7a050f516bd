/* A subprocess that runs a module of Tests/Simulator. The module prints one line of JSON when it
 * listens and exits at the end of its standard input. */
#ifndef SUBPROCESS_H
#define SUBPROCESS_H

#include <jansson.h>
#include <sys/types.h>

struct subprocess {
  pid_t pid;
  int input;
  json_t *line;
};

/* Starts a module with arguments that end with NULL. The environment variables PYTHON and
 * SIMULATOR name the interpreter and the folder of the modules. */
void subprocess_start(struct subprocess *process, const char *module, const char *const *arguments);

void subprocess_end(struct subprocess *process);

/* Calls the control port. body is a JSON text or NULL. Returns the response, for the caller to
 * json_decref. Fails unless the status is 200. */
json_t *subprocess_control(const struct subprocess *process, const char *method, const char *path,
                           const char *body);

/* A string member of the line that the module printed. */
const char *subprocess_text(const struct subprocess *process, const char *name);

#endif
