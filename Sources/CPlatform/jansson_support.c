/* Support for the copy of jansson inside the library. */
#include "CPlatform.h"

#include <stdint.h>

#ifdef ARANGO_SHIPPED

/* Replaces stdin, which the library never reads. Debian's archive of jansson refers to stdin with a
 * relocation that a shared library cannot have; the Makefile renames the reference. */
extern void *arango_jansson_stdin;
void *arango_jansson_stdin;

/* A variable of jansson: the seed of its hash tables. */
extern volatile uint32_t hashtable_seed;

void arango_seed_jansson(uint32_t seed) {
  /* 0 stands for no seed. jansson would then generate one while other threads wait; in a child forked at
   * that moment they would wait for ever. */
  hashtable_seed = seed == 0 ? 1 : seed;
}

#else

void arango_seed_jansson(uint32_t seed) { (void)seed; }

#endif
