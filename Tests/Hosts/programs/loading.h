/* The functions of a library that the program loads itself. LIBRARY is the handle of dlopen. */
#ifndef LOADING_H
#define LOADING_H

#include <arango.h>

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

static void *library;

static inline void load(void) {
  library = dlopen(getenv("ARANGO_LIBRARY"), RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) {
    fprintf(stderr, "%s\n", dlerror());
    exit(65);
  }
}

static inline void *found(const char *name) {
  void *address = dlsym(library, name);
  if (address == NULL) {
    fprintf(stderr, "%s\n", dlerror());
    exit(65);
  }
  return address;
}

/* POSIX lets a function travel in a void *; ISO C has no cast for it. */
#define CALL(name) (*(__typeof__(name) **)&(void *){found(#name)})

/* Destroys the result. Ends the process if it is an error. */
static inline void expect_ok(arango_result *result) {
  if (CALL(arango_result_status)(result) != ARANGO_OK) {
    fprintf(stderr, "%s\n", CALL(arango_result_message)(result));
    exit(66);
  }
  CALL(arango_result_destroy)(result);
}

static inline void open_database(const char *url, const char *password, arango_client **client,
                                 arango_database **database) {
  expect_ok(CALL(arango_client_create)(url, NULL, NULL, client));
  expect_ok(CALL(arango_database_create)(*client, NULL, NULL, password, NULL, database));
}

#endif
