/* The jansson inside the library. */
#include "CPlatform.h"

#include <stdint.h>

#ifdef ARANGO_SHIPPED

/* The name by which it refers to stdin, which it never reads: Debian's archive refers to stdin itself in a
 * way that a shared library cannot. See the Makefile. */
extern void *arango_jansson_stdin;
void *arango_jansson_stdin;

/* The seed of its hash tables, a variable of jansson's. */
extern volatile uint32_t hashtable_seed;

void arango_seed_jansson(uint32_t seed) {
  /* 0 means that there is none. jansson would make one itself, and other threads wait for it: also in a
   * child that forked meanwhile, for ever. */
  hashtable_seed = seed == 0 ? 1 : seed;
}

#else

void arango_seed_jansson(uint32_t seed) { (void)seed; }

#endif
