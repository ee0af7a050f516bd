/* A program with Python inside: runs a file in two subinterpreters, one after the other, and then in the main
 * interpreter. Repeats this with a second initialisation of Python. No interpreter leaves a thread behind.
 * usage: subinterpreters FILE */
#include <Python.h>

#include <dirent.h>
#include <unistd.h>

/* Waits until the program has one thread: the kernel may list a joined one a moment longer. */
static int has_one_thread(void) {
  for (int ms = 0; ms < 60000; ms++) {
    int count = 0;
    DIR *directory = opendir("/proc/self/task");
    if (directory == NULL) return 0;
    while (readdir(directory) != NULL) count++;
    closedir(directory);
    if (count == 3) return 1;
    usleep(1000);
  }
  return 0;
}

static int run(const char *path) {
  FILE *file = fopen(path, "r");
  return file == NULL ? -1 : PyRun_SimpleFileEx(file, path, 1);
}

static int run_in_subinterpreter(const char *path) {
  PyThreadState *own = PyThreadState_Get();
  PyThreadState *inside = Py_NewInterpreter();
  if (inside == NULL) return -1;
  int failed = run(path);
  Py_EndInterpreter(inside);
  PyThreadState_Swap(own);
  return failed != 0 || !has_one_thread();
}

int main(int count, char **arguments) {
  if (count != 2) return 64;
  for (int i = 0; i < 2; i++) {
    Py_Initialize();
    if (run_in_subinterpreter(arguments[1]) != 0 || run_in_subinterpreter(arguments[1]) != 0 ||
        run(arguments[1]) != 0 || Py_FinalizeEx() != 0 || !has_one_thread())
      return 1;
  }
  return 0;
}
