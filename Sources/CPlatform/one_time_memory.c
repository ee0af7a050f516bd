/* Keeps the memory of global values reachable. Swift refers to some of it by pointers with tag bits, which
 * LeakSanitizer and valgrind do not recognise. Without the list below they report the library's tables as
 * memory leaked by the program.
 *
 * The library is linked with --wrap=malloc and --wrap=posix_memalign, which apply to its own calls only. */
#include "one_time_memory.h"

#include <errno.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

#ifdef ARANGO_SHIPPED

void *__real_malloc(size_t size);
void *__wrap_malloc(size_t size);
int __wrap_posix_memalign(void **out, size_t alignment, size_t size);
int __real_posix_memalign(void **out, size_t alignment, size_t size);

enum { BLOCK = 510 };

struct block {
  struct block *next;
  size_t count;
  void *memory[BLOCK];
};

/* Changed by the initialising thread only; swift_once admits one at a time. */
static struct block *blocks;

/* The initialising thread; 0 if there is none. */
static _Atomic pid_t initialising;

void arango_one_time_memory(bool begins) {
  atomic_store_explicit(&initialising, begins ? gettid() : 0, memory_order_relaxed);
}

static void keep(void *memory) {
  pid_t thread = atomic_load_explicit(&initialising, memory_order_relaxed);
  if (thread == 0 || thread != gettid() || memory == NULL) return;
  if (blocks == NULL || blocks->count == BLOCK) {
    struct block *block = __real_malloc(sizeof *block);
    if (block == NULL) return;
    block->next = blocks;
    block->count = 0;
    blocks = block;
  }
  blocks->memory[blocks->count++] = memory;
}

void *__wrap_malloc(size_t size) {
  void *memory = __real_malloc(size);
  keep(memory);
  return memory;
}

int __wrap_posix_memalign(void **out, size_t alignment, size_t size) {
  int failure = 0;
  if (alignment <= _Alignof(max_align_t)) {
    *out = __real_malloc(size);
    failure = *out == NULL ? ENOMEM : 0;
  } else {
    failure = __real_posix_memalign(out, alignment, size);
  }
  if (failure == 0) keep(*out);
  return failure;
}

#else

void arango_one_time_memory(bool begins) { (void)begins; }

#endif
