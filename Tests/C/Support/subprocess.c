#include "subprocess.h"

#include "check.h"
#include "control.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MAX_ARGUMENTS = 16 };

static const char *setting(const char *name, const char *fallback) {
  const char *value = getenv(name);
  return value != NULL && *value != '\0' ? value : fallback;
}

/* In the child: executes the module, or exits with 127. */
static void become(const char *module, const char *const *arguments) {
  const char *python = setting("PYTHON", "python3");
  const char *words[MAX_ARGUMENTS + 4] = {python, "-m", module};
  for (int i = 0; i < MAX_ARGUMENTS && arguments[i] != NULL; i++) words[3 + i] = arguments[i];
  if (chdir(setting("SIMULATOR", "../Simulator")) == 0) {
    execvp(python, (char *const *)words);
  }
  perror(python);
  _exit(127);
}

void subprocess_start(struct subprocess *process, const char *module, const char *const *arguments) {
  int input[2];
  int output[2];
  assert_int_equal(pipe(input), 0);
  assert_int_equal(pipe(output), 0);
  /* Processes started later must not inherit this input. */
  fcntl(input[1], F_SETFD, FD_CLOEXEC);
  fcntl(output[0], F_SETFD, FD_CLOEXEC);
  process->pid = fork();
  assert_int_not_equal(process->pid, -1);
  if (process->pid == 0) {
    dup2(input[0], STDIN_FILENO);
    dup2(output[1], STDOUT_FILENO);
    close(input[0]);
    close(output[1]);
    become(module, arguments);
  }
  close(input[0]);
  close(output[1]);
  process->input = input[1];
  FILE *lines = fdopen(output[0], "r");
  assert_non_null(lines);
  char *line = NULL;
  size_t capacity = 0;
  if (getline(&line, &capacity, lines) <= 0) fail_msg("%s ended before it listened", module);
  process->line = json_loads(line, 0, NULL);
  assert_non_null(process->line);
  free(line);
  fclose(lines);
}

void subprocess_end(struct subprocess *process) {
  int status = 0;
  close(process->input);
  assert_int_equal(waitpid(process->pid, &status, 0), process->pid);
  json_decref(process->line);
  assert_true(WIFEXITED(status));
  assert_int_equal(WEXITSTATUS(status), 0);
}

json_t *subprocess_control(const struct subprocess *process, const char *method, const char *path,
                           const char *body) {
  int status = 0;
  json_t *answer = control(subprocess_text(process, "control"), method, path, body, &status);
  if (status != 200) {
    fail_msg("%s %s was refused: %s", method, path,
             json_string_value(json_object_get(answer, "error")));
  }
  return answer;
}

const char *subprocess_text(const struct subprocess *process, const char *name) {
  const char *text = json_string_value(json_object_get(process->line, name));
  assert_non_null(text);
  return text;
}
