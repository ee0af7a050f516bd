/* Registers the library's handlers of fork(). */
#include "CPlatform.h"

static void (*before_fork)(void), (*after_in_parent)(void), (*after_in_child)(void);

/* A process that was forked in the middle of the registration registers a second time. Each handler is then
 * called twice for one fork, and must act once. */

/* The thread that forks; 0 if there is none. Other threads that fork wait in before_fork. */
static _Atomic pid_t forking;

/* The number of calls of the handler for the present fork. */
static unsigned depth;

static void prepare(void) {
  if (forking != gettid()) {
    before_fork();
    forking = gettid();
    depth = 0;
  }
  depth++;
}

static void after(void (*act)(void)) {
  if (--depth > 0) return;
  forking = 0;
  act();
}

static void parent(void) { after(after_in_parent); }

static void child(void) { after(after_in_child); }

int arango_at_fork(void (*before)(void), void (*in_parent)(void), void (*in_child)(void)) {
  before_fork = before;
  after_in_parent = in_parent;
  after_in_child = in_child;
  return pthread_atfork(prepare, parent, child);
}
