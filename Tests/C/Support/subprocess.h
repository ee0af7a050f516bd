/* A program of Tests/Simulator as a process of its own. It prints one line of JSON when it
 * listens, and ends when its standard input ends: closed here, or by the end of the test. */
#ifndef SUBPROCESS_H
#define SUBPROCESS_H

#include <jansson.h>
#include <sys/types.h>

struct subprocess {
  pid_t pid;
  int input;
  json_t *line;
};

/* Starts a module with arguments, the last of which is NULL. The environment may name the
 * interpreter (PYTHON) and the folder of the modules (SIMULATOR). */
void subprocess_start(struct subprocess *process, const char *module, const char *const *arguments);

void subprocess_end(struct subprocess *process);

/* A call to the program's control port; the body is a JSON text or NULL. The answer belongs to
 * the caller. The test fails if the program refuses. */
json_t *subprocess_control(const struct subprocess *process, const char *method, const char *path,
                           const char *body);

/* A member of the program's line that is a string. */
const char *subprocess_text(const struct subprocess *process, const char *name);

#endif
