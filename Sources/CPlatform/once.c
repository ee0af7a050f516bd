/* Initialises the library's global values, each once.
 *
 * Swift's own swift_once marks a value as "being initialised". If another thread of the process forks at
 * that moment, the child waits for ever for a thread that it does not have. The lock of this swift_once
 * contains the process and thread that hold it. A child regards a lock of its parent as free, and
 * initialises a half-initialised value again. */
#include "one_time_memory.h"

#include <stdatomic.h>
#include <stdint.h>
#include <time.h>
#include <unistd.h>

#ifdef ARANGO_SHIPPED

/* The predicate of an initialised value. Compiled Swift code compares with it. */
static const intptr_t DONE = -1;

/* The process and thread that hold the lock; 0 if it is free. */
static _Atomic uint64_t holder;

static uint64_t self(void) { return (uint64_t)(uint32_t)getpid() << 32 | (uint32_t)gettid(); }

static void lock(uint64_t me) {
  uint64_t seen = 0;
  while (!atomic_compare_exchange_weak_explicit(&holder, &seen, me, memory_order_acquire,
                                                memory_order_relaxed)) {
    if (seen != 0 && seen >> 32 == me >> 32) {
      /* An initialisation takes some microseconds. */
      struct timespec pause = {0, 20 * 1000};
      nanosleep(&pause, NULL);
      seen = 0;
    }
    /* Otherwise the lock is free, or held by the parent process; the next exchange replaces `seen`. */
  }
}

void swift_once(_Atomic intptr_t *predicate, void (*initialise)(void *), void *context);

void swift_once(_Atomic intptr_t *predicate, void (*initialise)(void *), void *context) {
  if (atomic_load_explicit(predicate, memory_order_acquire) == DONE) return;
  uint64_t me = self();
  /* The initialisation of a value may need another value. */
  int is_nested = atomic_load_explicit(&holder, memory_order_relaxed) == me;
  if (!is_nested) {
    lock(me);
    arango_one_time_memory(true);
  }
  if (atomic_load_explicit(predicate, memory_order_acquire) != DONE) {
    initialise(context);
    atomic_store_explicit(predicate, DONE, memory_order_release);
  }
  if (!is_nested) {
    arango_one_time_memory(false);
    atomic_store_explicit(&holder, 0, memory_order_release);
  }
}

/* Seeds Swift's hashing. glibc has this function since 2.36; the library supports 2.34. */
void arc4random_buf(void *buffer, size_t size);

void arc4random_buf(void *buffer, size_t size) {
  char *next = buffer;
  while (size > 0) {
    size_t part = size < 256 ? size : 256;
    if (getentropy(next, part) != 0) return;
    next += part;
    size -= part;
  }
}

#endif
