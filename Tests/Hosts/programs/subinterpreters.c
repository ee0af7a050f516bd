/* A program with Python inside: runs a file in two subinterpreters, one after the other, and then in the main
 * interpreter. Repeats this with a second initialisation of Python.
 * usage: subinterpreters FILE */
#include <Python.h>

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
  return failed;
}

int main(int count, char **arguments) {
  if (count != 2) return 64;
  for (int i = 0; i < 2; i++) {
    Py_Initialize();
    if (run_in_subinterpreter(arguments[1]) != 0 || run_in_subinterpreter(arguments[1]) != 0 ||
        run(arguments[1]) != 0 || Py_FinalizeEx() != 0)
      return 1;
  }
  return 0;
}
