/* What can be seen of this process from outside. */
#ifndef FOOTPRINT_H
#define FOOTPRINT_H

#include <stdbool.h>
#include <stddef.h>

/* How many threads the process has; how many descriptors are open. */
size_t count_threads(void);
size_t count_descriptors(void);

/* Opens as many descriptors as the process may have, and closes them again. */
void exhaust_descriptors(void);
void release_descriptors(void);

/* Whether every thread but the first one sleeps. */
bool other_threads_sleep(void);

/* The id of the newest thread. */
long newest_thread(void);

/* The signals that a thread blocks: bit n - 1 is signal n. */
unsigned long long blocked_signals(long thread);

#endif
